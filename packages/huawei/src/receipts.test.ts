import type { AnyReadResult } from '@recto/document'
import { expect, test } from 'vitest'
import { readResult } from './read-result.fixture.ts'
import { toHuawei } from './to-huawei.ts'

type Fields = AnyReadResult['documents'][number]['fields']
const field = (value: unknown, text = '') => ({ value, text, confidence: 0.95, quads: [], source: 'text' as const, issues: [] })
const none = { ...field(null), confidence: 0 }
const read = (type: string, layout: string, fields: Fields): AnyReadResult =>
  readResult([{ type, layout, confidence: 0.99, quad: null, fields }], 1000, 600)
const today = { today: '2026-01-01' }

test('a new vehicle: sums with their sign, the layout by its title, nothing of the other form', () => {
  const fields = { code: field('144031600660'), total: field('175800.00'), taxReceipt: none }
  expect(toHuawei('mvs-invoice', read('mvs-invoice', 'new', fields), today)).toEqual({
    response: {
      result: { code: '144031600660', total: '￥175800.00', tax_payment_receipt: '', type: '机动车销售统一发票' },
    },
    confidence: { code: 0.95, total: 0.95, tax_payment_receipt: 0 },
  })
})

test('a used vehicle that was invoiced by its buyer', () => {
  const fields = { buyerTaxNumber: field('110105194912310021'), reverseIssue: field('反向开具') }
  const { response } = toHuawei('mvs-invoice', read('mvs-invoice', 'used-electronic', fields), today)
  expect(response).toMatchObject({
    result: { buyer_id: '110105194912310021', reverse_issue: true, type: '电子发票（二手车销售统一发票）' },
  })
})

test('auto-classification names them', () => {
  const { response } = toHuawei('auto-classification', read('mvs-invoice', 'used', { reverseIssue: none }), today)
  expect(response).toMatchObject({ result: [{ type: 'mvs_invoice', content: { reverse_issue: false } }] })
})

test('a VAT invoice: items by the names of their kind, with a confidence for each cell', () => {
  const row = { name: field('通行费'), plateNumber: field('粤B12345'), amount: field('97.09'), taxRate: field('3%'), tax: none }
  const fields = {
    type: field('toll'),
    issueDate: field('2019-08-15', '2019年08月15日'),
    subtotalTax: field('***'),
    total: field('100.00'),
    items: { ...field([{}]), rows: [row] },
  }
  const { response, confidence } = toHuawei('vat-invoice', read('vat-invoice', 'toll', fields as unknown as Fields), today)
  const own = { name: '通行费', license_plate_number: '粤B12345', amount: '97.09', tax_rate: '3%', tax: '' }
  expect(response).toMatchObject({
    result: { type: 'toll', issue_date: '2019年08月15日', subtotal_tax: '***', total: '￥100.00', buyer_name: '', item_list: [own] },
  })
  expect(confidence).toMatchObject({ type: 0.95, item_list: [{ name: 0.95, tax: 0, vehicle_type: 0 }] })
  const named = toHuawei('auto-classification', read('vat-invoice', 'paper', {}), today)
  expect(named.response).toMatchObject({ result: [{ type: 'vat_invoice' }] })
})

test('a sales list: what it states is named as that of the invoice it belongs to', () => {
  const row = { number: field('1'), name: field('复印纸'), unitPrice: field('41.5'), amount: field('124.50'), tax: none }
  const fields = {
    buyerName: field('甲公司'),
    number: field('12345678'),
    sumAmount: field('124.50'),
    items: { ...field([{}]), rows: [row] },
  }
  const { response, confidence } = toHuawei('vat-invoice', read('vat-invoice', 'salesList', fields as unknown as Fields), today)
  const own = { item_number: '1', name: '复印纸', unit_price: '41.5', amount: '124.50', tax: '' }
  const stated = { belong_buyer_name: '甲公司', belong_number: '12345678', belong_sum_amount: '￥124.50', belong_discount_tax: '' }
  expect(response).toMatchObject({ result: { sales_mark: true, ...stated, belong_item_list: [own] } })
  expect(response).not.toHaveProperty('result.item_list')
  expect(confidence).toMatchObject({ belong_item_list: [{ amount: 0.95, tax: 0 }] })
})

test('receipts of tolls, taxis and quotas', () => {
  const toll = toHuawei('toll-invoice', read('toll-invoice', 'receipt', { entry: field('高米店'), amount: field('5') }), today)
  expect(toll.response).toMatchObject({ result: { entry: '高米店', amount: '5', exit: '' } })
  const taxi = toHuawei('taxi-invoice', read('taxi-invoice', 'receipt', { fare: field('15.50'), unitPrice: none }), today)
  expect(taxi.response).toMatchObject({ result: { fare: '￥15.50', unit_price: '' } })
  const quota = toHuawei('quota-invoice', read('quota-invoice', 'invoice', { amount: field('10.00') }), today)
  expect(quota.response).toMatchObject({ result: { amount: '￥10.00' } })
})

test('an itinerary: its legs, amounts as printed, the hyphen where one was read, and the place of the booking on paper', () => {
  const leg = { departureStation: field('T3北京首都'), destinationStation: field('三亚'), flight: field('CA1357'), notValidAfter: none }
  const legs = { ...field([{}]), rows: [leg] }
  const fields = {
    fare: field('CNY 2340.00', 'CNY2340.00'),
    eTicketNumber: field('9992345678901', '999-2345678901'),
    bookingReference: field('MX2K7Q'),
    insurance: none,
    legs,
  }
  const { response, confidence } = toHuawei('flight-itinerary', read('flight-itinerary', 'paper', fields as unknown as Fields), today)
  const own = { departure_station: 'T3北京首都', destination_station: '三亚', flight: 'CA1357', expiry_date: '', carrier: '' }
  expect(response).toMatchObject({
    result: { fare: 'CNY 2340.00', e_ticket_number: '999-2345678901', gp_number: 'MX2K7Q', insurance: '', itinerary_list: [own] },
  })
  expect(response).not.toHaveProperty('result.issue_status')
  expect(confidence).toMatchObject({ fare: 0.95, insurance: 0, itinerary_list: [{ flight: 0.95, expiry_date: 0 }] })
  const electronic = read('flight-itinerary', 'electronic', { eTicketNumber: field('9992345678901', '9992345678901'), gpNumber: none })
  expect(toHuawei('flight-itinerary', electronic, today).response).toMatchObject({
    result: { e_ticket_number: '9992345678901', gp_number: '' },
  })
  const named = toHuawei('auto-classification', read('flight-itinerary', 'paper', {}), today)
  expect(named.response).toMatchObject({ result: [{ type: 'flight_itinerary' }] })
})
