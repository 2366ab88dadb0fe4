import { extract } from '@recto/document'
import { type Fixture, pageOfFixture, testDocument } from '@recto/testing'
import { expect, test } from 'vitest'
import abroad from '../fixtures/electronic.json' with { type: 'json' }
import inland from '../fixtures/electronic-inland.json' with { type: 'json' }
import paper from '../fixtures/paper.json' with { type: 'json' }
import paperAbroad from '../fixtures/paper-abroad.json' with { type: 'json' }
import { flightItinerary } from './flight-itinerary.ts'

testDocument(flightItinerary, [paper, paperAbroad, abroad, inland], import.meta.url)

/** The fixture with some of its lines read otherwise. */
const read = (fixture: Fixture, changed: Readonly<Record<string, string>> = {}) => {
  const lines = fixture.lines.map((line) => ({ ...line, text: changed[line.text] ?? line.text }))
  return extract(flightItinerary, pageOfFixture({ ...fixture, lines })).documents[0]?.fields
}

const issuesOf = (fields: ReturnType<typeof read>, key: 'total' | 'fare' | 'tax' | 'checkCode' | 'eTicketNumber'): readonly string[] =>
  fields?.[key]?.issues.map(({ code }) => code) ?? []

test('parts prove the total, on paper and with the tax of the electronic invoice', () => {
  for (const fixture of [paper, paperAbroad, inland])
    for (const key of ['fare', 'fuelSurcharge', 'caacDevelopmentFund', 'total'] as const)
      expect(read(fixture)?.[key]?.confidence, key).toBeGreaterThan(0.99)
  expect(read(inland)?.tax?.confidence).toBeGreaterThan(0.99)
})

test('sums do not prove the letters before an amount', () => {
  const surcharge = paper.expected.fuelSurcharge
  expect(surcharge).toMatch(/^YQ /u)
  const misread = read(paper, { [surcharge]: surcharge.replace('YQ', 'YC') })?.fuelSurcharge
  expect(misread?.value).toBe(surcharge.replace('YQ', 'YC'))
  expect(misread?.confidence).toBeLessThan(0.9)
})

test('a total that is not the sum of its parts is doubted and kept', () => {
  const fields = read(paper, { [paper.expected.total]: 'CNY 3190.00' })
  expect(fields?.total?.value).toBe('CNY 3190.00')
  expect(issuesOf(fields, 'total')).toEqual(['rule/adds-up'])
  expect(fields?.fare?.confidence).toBeLessThan(0.9)
})

test('of two readings of a digit the one is taken with which the parts add up', () => {
  const fields = read(paper, { [paper.expected.fare]: 'CNY 3|8020.00' })
  expect(fields?.fare?.value).toBe('CNY 3020.00')
})

test('a point that was lost is put back where the parts say so', () => {
  const [mark = '', sum = ''] = paper.expected.caacDevelopmentFund.split(' ')
  const fields = read(paper, { [paper.expected.caacDevelopmentFund]: `${mark} ${sum.replace('.', '')}` })
  expect(fields?.caacDevelopmentFund?.value).toBe(paper.expected.caacDevelopmentFund)
})

test('what is left of the name of an airline is doubted', () => {
  const { issuedBy } = flightItinerary.fields
  const holds = (name: string) => issuedBy.checks?.filter(({ about }) => about?.(name) !== false).every((check) => check.holds(name))
  expect(['中国东方航空股份有限公司', '春秋航空股份有限公司', '和田云程航空服务有限公司'].map(holds)).toEqual([true, true, true])
  expect(holds('秋航空股份有限公司')).toBe(false)
})

test('a tax that is not that of its rate is flagged', () => {
  const fields = read(inland, { [inland.expected.tax]: 'CNY 414.60', [inland.expected.total]: 'CNY 5120.10' })
  expect(issuesOf(fields, 'tax')).toEqual(['rule/tax'])
})

test('the check code is the end of the serial number', () => {
  expect(read(paper)?.checkCode?.issues).toEqual([])
  expect(read(paper)?.checkCode?.confidence).toBeGreaterThan(0.9)
  expect(issuesOf(read(paper, { [paper.expected.checkCode]: '2863' }), 'checkCode')).toEqual(['rule/check-code'])
})

test('the fourteenth digit of a ticket is a check digit', () => {
  expect(abroad.expected.eTicketNumber).toHaveLength(14)
  const printed = abroad.lines.find(({ text }) => text.startsWith('125-'))?.text ?? ''
  const other = `${printed.slice(0, -1)}${(Number(printed.slice(-1)) + 1) % 7}`
  const fields = read(abroad, { [printed]: other })
  expect(issuesOf(fields, 'eTicketNumber')).toEqual(['check/check-digit'])
  expect(fields?.eTicketNumber?.confidence).toBeLessThan(0.9)
})

test('the carrier decides between two readings of a flight', () => {
  const [leg] = paper.expected.legs
  const flight = leg?.flight ?? ''
  const fields = read(paper, { [flight]: `6|${flight}` })
  expect(fields?.legs?.rows?.[0]?.flight).toMatchObject({ value: flight })
})

test('the fare basis decides between two readings of the class, and doubts one that it does not begin with', () => {
  const [leg] = paper.expected.legs
  const lines = paper.lines.map((line) => (line.text === leg?.cabinClass ? { ...line, text: 'O|Q' } : line))
  const decided = extract(flightItinerary, pageOfFixture({ ...paper, lines })).documents[0]?.fields.legs?.rows?.[0]?.cabinClass
  expect(decided?.value).toBe('Q')
  const other = read(paper, { [leg?.fareBasis ?? '']: 'KATBR4U' })?.legs?.rows?.[0]
  expect(other?.fareBasis?.value).toBe('KATBR4U')
  expect(other?.cabinClass?.confidence).toBeLessThan(0.9)
})

test.each([
  ['自 FROM T3北京首都', 'T3北京首都'],
  ['10 T2 桂林', 'T2桂林'],
  ['至TO 西安XIY', '西安XIY'],
  ['rou 西安', '西安'],
  ['TO NRT', 'NRT'],
  ['PVG浦东', 'PVG浦东'],
  ['FOM长沙', '长沙'],
  ['3武汉', '3武汉'],
  ['：伊宁', '伊宁'],
  ['☑赫尔辛基', '赫尔辛基'],
])('of %s the place is %s', (printed, place) => {
  const [leg] = paper.expected.legs
  expect(read(paper, { [leg?.departureStation ?? '']: printed })?.legs?.rows?.[0]?.departureStation?.value).toBe(place)
})

test('a row that is voided is none of the leg above it', () => {
  expect(flightItinerary.fields.legs.columns.carrier.read?.('川航VOID')).toBe('川航')
})

test('a place that nobody flies to is doubted', () => {
  const [leg] = paper.expected.legs
  const printed = paper.lines.find(({ text }) => text === leg?.departureStation)?.text ?? ''
  const fields = read(paper, { [printed]: '青石坡' })
  expect(fields?.legs?.rows?.[0]?.departureStation?.confidence).toBeLessThan(0.9)
})

test('what stands under the seal is looked at without its ink however surely it was read', () => {
  const { documents, wishes } = extract(flightItinerary, pageOfFixture(inland))
  expect(documents[0]?.fields.issuedBy?.confidence).toBeGreaterThan(0.9)
  const inks = wishes.flatMap((wish) => (wish.id === 'flight-itinerary#0/issuedBy' && 'ink' in wish ? [wish.ink] : []))
  expect(inks).toContain('dark')
})

test('a look-alike in the designator of a flight is what the name of its airline says', () => {
  const { carrier = '', flight = '' } = paper.expected.legs[0] ?? {}
  expect([carrier, flight.slice(0, 2)]).toEqual(['天航', 'GS'])
  const [leg] = read(paper, { [flight]: flight.replace('GS', 'G5') })?.legs?.value ?? []
  expect(leg?.flight).toBe(flight)
})

test('fare bases in which nothing tells 5 from S are doubted', () => {
  const { checks = [] } = flightItinerary.fields.legs.columns.fareBasis
  const holds = (value: string) => checks.every((check) => check.holds(value))
  expect(['YB60', 'YRT30', 'KREGS', 'Y', 'Q/SA65'].map(holds)).toEqual([true, true, true, true, true])
  expect(['QZ584', 'QZS84', 'YB50'].map(holds)).toEqual([false, false, false])
})
