import { testDocument } from '@recto/testing'
import { expect, test } from 'vitest'
import beijing from '../fixtures/beijing.json' with { type: 'json' }
import receipt from '../fixtures/receipt.json' with { type: 'json' }
import { tollInvoice } from './toll-invoice.ts'

testDocument(tollInvoice, [beijing, receipt], import.meta.url)

const isStation = (name: string): boolean | undefined => tollInvoice.fields.exit.checks?.every((check) => check.holds(name))

test.each(['德清西', '广德机场', '杭州北站', '机场2号'])('%s may be a station', (name) => expect(isStation(name)).toBe(true))

test.each(['富源2620', '大祥西站名', '德清西有限公司', '9729', '于都主', '凯里机'])('%s is what stands beside one', (name) =>
  expect(isStation(name)).toBe(false),
)

test('an entry ends before the exit that was read with it', () => {
  const { read } = tollInvoice.fields.entry
  expect(read?.('原州站出口青田')).toBe('原州站')
  expect(read?.('主站出京入口')).toBe('主站出京入口')
})

test('a name begins with a Chinese character', () => {
  expect(tollInvoice.fields.exit.read?.('i武宣机场')).toBe('武宣机场')
  expect(tollInvoice.fields.entry.read?.('i武宣机场')).toBe('武宣机场')
})
