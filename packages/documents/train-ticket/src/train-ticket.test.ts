import { extract } from '@recto/document'
import { pageOfFixture, testDocument } from '@recto/testing'
import { expect, test } from 'vitest'
import electronic from '../fixtures/electronic.json' with { type: 'json' }
import paper from '../fixtures/paper.json' with { type: 'json' }
import old from '../fixtures/paper-old.json' with { type: 'json' }
import refundElectronic from '../fixtures/refund-electronic.json' with { type: 'json' }
import refundNew from '../fixtures/refund-new.json' with { type: 'json' }
import refundOld from '../fixtures/refund-old.json' with { type: 'json' }
import { trainTicket } from './train-ticket.ts'

testDocument(trainTicket, [paper, old, electronic, refundNew, refundElectronic, refundOld], import.meta.url)

/** The printed ticket of the fixture with some of its lines read otherwise. */
const withLines = (changed: Readonly<Record<string, string>>) =>
  pageOfFixture({ ...paper, lines: paper.lines.map((line) => ({ ...line, text: changed[line.text] ?? line.text })) })

const read = (changed: Readonly<Record<string, string>>) => extract(trainTicket, withLines(changed)).documents[0]?.fields

test('the serial number proves the ticket number at its end, and decides its doubtful digits', () => {
  expect(read({})?.ticketId?.confidence).toBeGreaterThan(0.97)
  expect(read({ K051971: 'K0519T|71' })?.ticketId?.value).toBe('K051971')
  const broken = read({ K051971: 'K051977' })
  expect(broken?.ticketId?.confidence).toBeLessThan(0.9)
  expect(broken?.ticketId?.issues.map(({ code }) => code)).toContain('rule/serial-ends-with-ticket-number')
})

test('a station is proven by its Latin letters; a new one that is spelt right is believed, one that is not is doubted', () => {
  expect(read({})?.departureStation).toMatchObject({ value: '南丰' })
  expect(read({})?.departureStation?.confidence).toBeGreaterThan(0.97)
  const spelt = read({ 南: '北', Nanfeng: 'Beifeng' })
  expect(spelt?.departureStation).toMatchObject({ value: '北丰' })
  expect(spelt?.departureStation?.issues.map(({ code }) => code)).toContain('check/station')
  const misspelt = read({ Nanfeng: 'Nanfong' })
  expect(misspelt?.departureStation?.confidence).toBeLessThan(0.9)
  expect(misspelt?.departureStationEn?.confidence).toBeLessThan(0.9)
})

test('a price is a multiple of half a yuan', () => {
  expect(read({ '￥53.0元': '￥53.4元' })?.ticketPrice?.confidence).toBeLessThan(0.9)
})

test('a sleeper has berths, a seat has none', () => {
  const fields = read({ '07车12B号': '08车015号下铺' })
  expect(fields?.seatNumber).toMatchObject({ value: '08车015号下铺' })
  expect(fields?.seatCategory?.issues.map(({ code }) => code)).toContain('rule/berth-in-a-sleeper')
})

test('a multiple unit has no seat without a letter', () => {
  const seat = read({ '07车12B号': '07车128号' })?.seatNumber
  expect(seat?.issues.map(({ code }) => code)).toContain('rule/seat-of-a-multiple-unit')
  expect(seat?.confidence).toBeLessThan(0.9)
  expect(read({})?.seatNumber?.confidence).toBeGreaterThan(0.9)
})
