import { extract } from '@recto/document'
import { pageOfFixture, testDocument } from '@recto/testing'
import { expect, test } from 'vitest'
import call from '../fixtures/call.json' with { type: 'json' }
import receipt from '../fixtures/receipt.json' with { type: 'json' }
import surcharge from '../fixtures/surcharge.json' with { type: 'json' }
import { taxiInvoice } from './taxi-invoice.ts'

testDocument(taxiInvoice, [receipt, surcharge, call], import.meta.url)

const read = (printed: string) => {
  const lines = surcharge.lines.map((line) => (line.text === '电话96822' ? { ...line, text: printed } : line))
  return extract(taxiInvoice, pageOfFixture({ ...surcharge, lines })).documents[0]?.fields
}

test.each(['监督电话12328', '投诉电话12328', '督电话12328'])('%s is a doubtful telephone', (printed) => {
  const fields = read(printed)
  expect(fields?.hotline?.value).toBe('12328')
  expect(fields?.phone).toMatchObject({ value: '12328', source: 'derived' })
  expect(fields?.phone?.confidence).toBeLessThan(0.9)
})

test('a telephone under its own label is sure, however short', () => {
  const phone = read('电话96822')?.phone
  expect(phone?.value).toBe('96822')
  expect(phone?.confidence).toBeGreaterThan(0.9)
})
