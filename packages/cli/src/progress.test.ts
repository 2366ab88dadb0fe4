import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createProgress } from './progress.ts'
import { fakeTerminal } from './terminal.fixture.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('shows count, rate, time left and failures in one line of the terminal', () => {
  const { terminal, written } = fakeTerminal({ isTTY: true })
  const progress = createProgress(40, terminal)
  vi.advanceTimersByTime(30_000)
  progress.update({ inputs: 10, failed: 2 })
  expect(written.err).toBe(`\r\u001b[K${'█'.repeat(6)}${'░'.repeat(18)} 10/40  20/min  90 s left  2 pages failed`)
  written.err = ''
  progress.clear()
  expect(written).toEqual({ out: '', err: '\r\u001b[K' })
})

it('fits a narrow terminal', () => {
  const { terminal, written } = fakeTerminal({ isTTY: true })
  createProgress(2, { ...terminal, stderr: { ...terminal.stderr, columns: 20 } }).update({ inputs: 1, failed: 0 })
  expect(written.err.replace('\r\u001b[K', '')).toHaveLength(19)
})
