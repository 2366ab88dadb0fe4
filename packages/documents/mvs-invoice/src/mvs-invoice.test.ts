import { extract } from '@recto/document'
import { type Fixture, pageOfFixture, testDocument } from '@recto/testing'
import { expect, test } from 'vitest'
import paper from '../fixtures/new.json' with { type: 'json' }
import electronic from '../fixtures/new-electronic.json' with { type: 'json' }
import used from '../fixtures/used.json' with { type: 'json' }
import usedElectronic from '../fixtures/used-electronic.json' with { type: 'json' }
import { mvsInvoice } from './mvs-invoice.ts'

testDocument(mvsInvoice, [paper, used, electronic, usedElectronic], import.meta.url)

/** The fixture with some texts changed, and those that are typed moved. */
const read = (fixture: Fixture, change: Readonly<Record<string, string>> = {}, [x, y]: readonly [number, number] = [0, 0]) => {
  const values = Object.values(fixture.expected).map(String)
  const isTyped = (text: string): boolean => values.some((value) => value.includes(text.replace(/^[￥¥]/u, '')))
  const lines = fixture.lines.map((line) => ({
    ...line,
    ...(isTyped(line.text) && line.y > 28 ? { x: line.x + x, y: line.y + y } : {}),
    text: change[line.text] ?? line.text,
  }))
  return extract(mvsInvoice, pageOfFixture({ ...fixture, lines })).documents[0]
}

const { total, tax, netPrice } = paper.expected
const issuesOf = (document: ReturnType<typeof read>, key: 'total' | 'tax' | 'number' | 'taxRate'): readonly string[] =>
  document?.fields[key]?.issues.map(({ code }) => code) ?? []

test('sums prove one another', () => {
  const fields = read(paper)?.fields
  for (const key of ['total', 'tax', 'netPrice', 'totalInWords', 'code', 'printedNumber'] as const)
    expect(fields?.[key]?.confidence, key).toBeGreaterThan(0.99)
})

test('a total that is not the sum of its parts is doubted and kept', () => {
  const other = `${total.slice(0, -4)}${(Number(total.at(-4)) + 1) % 10}${total.slice(-3)}`
  const document = read(paper, { [`￥${total}`]: `￥${other}`, [`¥${total}`]: `¥${other}` })
  expect(document?.fields.total?.value).toBe(other)
  expect(issuesOf(document, 'total')).toEqual(['rule/words-and-figures', 'rule/total', 'rule/price'])
  expect(document?.fields.total?.confidence).toBeLessThanOrEqual(0.5)
})

test('of two readings of a digit the one is taken with which the sums agree', () => {
  const doubtful = `${tax.slice(0, 2)}${tax.at(2) === '7' ? '1' : '7'}|${tax.at(2)}${tax.slice(3)}`
  const document = read(paper, { [`￥${tax}`]: `￥${doubtful}`, [`¥${tax}`]: `¥${doubtful}` })
  expect(document?.fields.tax?.value).toBe(tax)
  expect(issuesOf(document, 'tax')).toContain('repaired')
  expect(netPrice).toBe(document?.fields.netPrice?.value)
})

test('a number that the machine printed otherwise is said', () => {
  const { number } = paper.expected
  const lines = paper.lines.map((line) =>
    line.text === number && line.y < 30 ? { ...line, text: `${number.slice(0, 7)}${(Number(number[7]) + 1) % 10}` } : line,
  )
  const document = extract(mvsInvoice, pageOfFixture({ ...paper, lines })).documents[0]
  expect(issuesOf(document, 'number')).toEqual(['rule/printed-number'])
})

test('values that were typed over the form half a row too low are found by where they stand', () => {
  const document = read(paper, {}, [1, 4.5])
  for (const key of ['vin', 'total', 'vehicleType', 'model', 'sellerTaxNumber', 'engineNumber'] as const)
    expect(document?.fields[key]?.value, key).toBe(paper.expected[key])
})

test('a rate whose sign was read as a digit is a rate', () => {
  const rate = paper.expected.taxRate
  expect(read(paper, { [rate]: `${rate.slice(0, -1)}8` })?.fields.taxRate?.value).toBe(rate)
})

test('a sign of the yuan that was read as a digit is none, where the sums say so', () => {
  const document = read(paper, { [`￥${tax}`]: `4${tax}`, [`¥${tax}`]: `4${tax}` })
  expect(document?.fields.tax?.value).toBe(tax)
  expect(issuesOf(document, 'tax')).toContain('repaired')
})

test('a tax or a rate that was not read follows from the others where these agree, and stays doubtful', () => {
  const without = (text: string) => ({ ...paper, lines: paper.lines.filter((line) => line.text.replace(/^[￥¥]/u, '') !== text) })
  expect(read(without(tax))?.fields.tax).toMatchObject({ value: tax, source: 'derived' })
  expect(read(without(tax))?.fields.tax?.confidence).toBeLessThan(0.9)
  expect(read(without(paper.expected.taxRate))?.fields.taxRate).toMatchObject({ value: paper.expected.taxRate, source: 'derived' })
  const alone = without(tax)
  const lines = alone.lines.filter((line) => line.text !== paper.expected.taxRate)
  expect(read({ ...alone, lines })?.fields.tax?.value).toBeNull()
})

const holds = (key: 'sellerPhone' | 'taxAuthorityCode', value: string): boolean =>
  mvsInvoice.fields[key].checks?.every((check) => check.holds(value)) === true

test('a telephone number lacks no figure', () => {
  for (const whole of ['13912877480', '0794-5731019', '046880770413', '010-82345678', '(0755)82345678', '82345678', '400-810-8888'])
    expect(holds('sellerPhone', whole), whole).toBe(true)
  for (const part of ['3912877480', '1391287748', '794-5731019', '0794-57310']) expect(holds('sellerPhone', part), part).toBe(false)
})

test('the code of a tax office holds its division', () => {
  expect(holds('taxAuthorityCode', '12103818844')).toBe(true)
  expect(holds('taxAuthorityCode', '1210381884')).toBe(false)
  expect(holds('taxAuthorityCode', '19003818844')).toBe(false)
})

test('a car has nine seats at most', () => {
  const { vehicleType, seats } = paper.expected
  expect([vehicleType, seats]).toEqual(['纯电动轿车', '2'])
  const document = read(paper, { [seats]: `2${seats}` })
  expect(document?.fields.seats?.confidence).toBeLessThan(0.9)
})

test('what a seal is for is no remark', () => {
  expect(mvsInvoice.fields.remarks.read?.('正常过户发票专用章')).toBe('正常过户')
})

test('what is left of the name of a tax office is doubted', () => {
  const { checks = [] } = mvsInvoice.fields.taxAuthority
  const isWhole = (name: string): boolean => checks.every((check) => check.holds(name))
  expect(['国家税务总局某县税务局第一税务分局', '某县国家税务局', '某县税务局某某税务所'].map(isWhole)).toEqual([true, true, true])
  expect(isWhole('国家税务总局某县税务局第一税务分')).toBe(false)
})
