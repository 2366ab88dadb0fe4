import { now } from '@recto/core'
import { expect, it } from 'vitest'
import { createTimes } from './timings.ts'

it('adds up stages to a tenth of a millisecond, beside what was measured elsewhere', () => {
  const started = now()
  const times = createTimes({ decode: 1.04 })
  times.add('detect', 2)
  times.add('detect', 3.26)
  const { total, ...stages } = times.until(started)
  expect(stages).toEqual({ decode: 1, detect: 5.3 })
  expect(total).toBeGreaterThanOrEqual(0)
})
