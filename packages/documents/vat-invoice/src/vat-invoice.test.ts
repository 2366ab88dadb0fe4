import { extract } from '@recto/document'
import { type Fixture, pageOfFixture, testDocument } from '@recto/testing'
import { expect, test } from 'vitest'
import digital from '../fixtures/digital.json' with { type: 'json' }
import travel from '../fixtures/digital-travel.json' with { type: 'json' }
import electronic from '../fixtures/electronic.json' with { type: 'json' }
import paper from '../fixtures/paper.json' with { type: 'json' }
import roll from '../fixtures/roll.json' with { type: 'json' }
import salesList from '../fixtures/sales-list.json' with { type: 'json' }
import toll from '../fixtures/toll.json' with { type: 'json' }
import { vatInvoice } from './vat-invoice.ts'

testDocument(vatInvoice, [paper, electronic, toll, digital, travel, roll, salesList], import.meta.url)

/** The fixture with one of its lines changed. */
const read = (fixture: Fixture, index: number, text: string) => {
  const lines = fixture.lines.map((line, at) => (at === index ? { ...line, text } : line))
  return extract(vatInvoice, pageOfFixture({ ...fixture, lines })).documents[0]?.fields
}
const at = (fixture: Fixture, text: string): number => fixture.lines.findIndex((line) => line.text === text)

test('an untouched invoice breaks no rule, and its sums are proven', () => {
  const fields = read(electronic, -1, '')
  const issues = Object.values(fields ?? {}).flatMap((field) => field.issues.filter(({ code }) => code.startsWith('rule/')))
  expect(issues).toEqual([])
  for (const key of ['subtotalAmount', 'subtotalTax', 'total', 'totalInWords'] as const)
    expect(fields?.[key]?.confidence, key).toBeGreaterThan(0.98)
})

test('a doubtful digit is taken from the sums, and said', () => {
  const fields = read(electronic, at(electronic, '￥42.19'), '￥42.17|9')
  expect(fields?.subtotalTax).toMatchObject({ value: '42.19' })
  expect(fields?.subtotalTax?.issues.map(({ code }) => code)).toEqual(['repaired'])
})

test('a changed digit of a sum is flagged', () => {
  const sums = ['124.50', '26.00', '￥324.50', '￥42.19', '（小写）￥366.69']
  const missed = sums.filter((text) => {
    const changed = text.replace(/\d(?=\D*\d{2}$)/u, (digit) => String((Number(digit) + 3) % 10))
    const issues = Object.values(read(electronic, at(electronic, text), changed) ?? {}).flatMap((field) => field.issues)
    return !issues.some(({ code }) => code.startsWith('rule/'))
  })
  expect(missed).toEqual([])
})

test.each([
  [1, 'amount', '200.00', '20.00'],
  [0, 'unitPrice', '41.5', '4.5'],
  [1, 'tax', '26.00', '6.00'],
] as const)('a digit that row %i lost of its %s is put back where no other is left', (row, column, text, lost) => {
  expect(read(electronic, at(electronic, text), lost)?.items?.value?.[row]?.[column]).toBe(text)
})

test('a total that cannot be read is the one in words, and no surer', () => {
  const fields = read(electronic, at(electronic, '（小写）￥366.69'), '（小写）5)X36')
  expect(fields?.total).toMatchObject({ value: '366.69', source: 'derived' })
  expect(fields?.total?.confidence).toBeLessThanOrEqual(fields?.totalInWords?.confidence ?? 0)
})

test('rows that are free of tax, and their sum, have three stars for it', () => {
  const free = (fixture: Fixture): Fixture => ({
    ...fixture,
    lines: fixture.lines
      .filter(({ text }) => !['16.19', '26.00', '￥42.19'].includes(text))
      .map((line) => (line.text === '13%' ? { ...line, text: '免税' } : line)),
  })
  const fields = read(free(electronic), -1, '')
  expect(fields?.items?.value?.map(({ tax }) => tax)).toEqual(['***', '***'])
  expect(fields?.subtotalTax?.value).toBe('***')
})

test('a header that was read in part does not move the edges of all columns', () => {
  const items = read(electronic, at(electronic, '货物或应税劳务、服务名称'), '货物或应税劳务')?.items
  expect(items?.value).toEqual(electronic.expected.items)
})

test('a lone digit that nobody saw follows from price and amount', () => {
  const items = read(electronic, at(electronic, '3'), ' ')?.items
  expect(items?.value?.[0]?.quantity).toBe('3')
  expect(items?.rows?.[0]?.quantity?.confidence).toBeLessThan(0.97)
})

test('a cipher block that lost a character is doubted', () => {
  const row = '+69*669494*/>2+37>5420265>4'
  expect(read(electronic, -1, '')?.cipher?.confidence).toBeGreaterThan(0.5)
  expect(read(electronic, at(electronic, row), row.slice(1))?.cipher?.confidence).toBeLessThan(0.5)
})

test('a rate that cannot be read follows from amount and tax', () => {
  const index = at(electronic, '13%')
  const items = read(electronic, index, '935')?.items
  expect(items?.value?.[0]?.taxRate).toBe('13%')
  expect(items?.rows?.[0]?.taxRate?.confidence).toBeLessThan(0.97)
  expect(read(electronic, index, '免')?.items?.value?.[0]?.taxRate).toBe('免税')
})

test('a tax that lost its hundredths at the edge of its column is what the sums leave of it', () => {
  const fields = read(electronic, at(electronic, '16.19'), '16.')
  expect(fields?.items?.value?.[0]?.tax).toBe('16.19')
})

test('a toll invoice of which no header was read is told by its days', () => {
  const headers = ['车牌号', '类型', '通行日期起', '通行日期止']
  const lines = toll.lines.filter(({ text }) => !headers.includes(text))
  expect(lines).not.toHaveLength(toll.lines.length)
  const [document] = extract(vatInvoice, pageOfFixture({ ...toll, lines } as Fixture)).documents
  expect(document?.layout).toBe('toll')
  expect(document?.fields.items?.value).toEqual(toll.expected.items)
})

type Lines = ReturnType<typeof pageOfFixture>['lines']
type Quad = Lines[number]['quad']

/** Lines so far further right. */
const shifted = (lines: Lines, by: number): Lines => {
  const move = ([a, b, c, d]: Quad): Quad => [[a[0] + by, a[1]], [b[0] + by, b[1]], [c[0] + by, c[1]], [d[0] + by, d[1]]] // biome-ignore format: a quad
  return lines.map((line) => ({ ...line, quad: move(line.quad), chars: line.chars.map((char) => ({ ...char, quad: move(char.quad) })) }))
}

test('a roll beside another invoice is read by its own lines', () => {
  const [own, beside] = [pageOfFixture(electronic), pageOfFixture(roll)]
  const right = Math.max(...own.lines.flatMap(({ quad }) => quad.map(([x]) => x))) + 400
  const { documents } = extract(vatInvoice, { ...own, width: 2 * right, lines: [...own.lines, ...shifted(beside.lines, right)] })
  expect(documents.map(({ layout }) => layout)).toEqual(expect.arrayContaining(['electronic', 'roll']))
  for (const { layout, fields } of documents) {
    const { expected } = layout === 'roll' ? roll : electronic
    expect([fields.number?.value, fields.total?.value]).toEqual([expected.number, expected.total])
  }
})

test('a code beside the invoice is another one’s', () => {
  const page = pageOfFixture(electronic)
  const numberWith = (x: number) => {
    const quad: Quad = [[x, 30], [x + 20, 30], [x + 20, 50], [x, 50]] // biome-ignore format: a square
    const codes = [{ format: 'QRCode', text: '01,10,031001900104,87654321,324.50,20190815,05988476341653155207,ABCD,', quad }]
    return extract(vatInvoice, page, [{ id: 'vat-invoice#0/number', see: 'codes', codes }]).documents[0]?.fields.number?.value
  }
  expect(numberWith(page.width * 0.1)).toBe('87654321')
  expect(numberWith(-page.width)).toBe(electronic.expected.number)
})
