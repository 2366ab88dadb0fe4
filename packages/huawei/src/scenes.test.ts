import type { AnyReadResult } from '@recto/document'
import { expect, test } from 'vitest'
import { readResult } from './read-result.fixture.ts'
import { toHuawei } from './to-huawei.ts'

const quad = [
  [10.2, 20],
  [58, 20],
  [58, 44],
  [10, 44],
] as const

const field = (value: unknown, confidence = 0.9612345) => ({
  value,
  text: '',
  confidence,
  quads: [],
  source: 'glance' as const,
  issues: [],
})

const read = (documents: AnyReadResult['documents']): AnyReadResult => readResult(documents, 200, 160)

const document = (type: string, fields: Record<string, ReturnType<typeof field>>): AnyReadResult['documents'][number] => ({
  type,
  layout: 'any',
  confidence: 0.9,
  quad,
  fields,
})

const today = { today: '2026-01-01' }

test('every plate is an item of its own; one without a colour says so', () => {
  const plates = [
    document('license-plate', { number: field('沪AF71017'), colour: field('green') }),
    document('license-plate', { number: field('京A12345', 0.5), colour: field(null, 0) }),
  ]
  const { response } = toHuawei('license-plate', read(plates), today)
  const plate_location = [
    [10, 20],
    [58, 20],
    [58, 44],
    [10, 44],
  ]
  expect(response).toEqual({
    result: [
      { plate_number: '沪AF71017', plate_color: 'green', plate_location, confidence: 0.9612 },
      { plate_number: '京A12345', plate_color: '', plate_location, confidence: 0.5 },
    ],
  })
})

test('a picture without a plate is an empty list, one without a vehicle number an error', () => {
  expect(toHuawei('license-plate', read([]), today).response).toEqual({ result: [] })
  expect(toHuawei('vin', read([]), today).response).toMatchObject({ error_code: 'AIS.0104' })
})

test('of several vehicle numbers the surest is answered', () => {
  const numbers = [document('vin', { vin: field('WVWZZZ1KZ8M317048', 0.8) }), document('vin', { vin: field('1M8GDM9AXKP042788') })]
  expect(toHuawei('vin', read(numbers), today).response).toEqual({ result: { vin: '1M8GDM9AXKP042788' } })
})
