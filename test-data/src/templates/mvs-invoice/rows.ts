import type { Rng } from '../../rng.ts'
import { amountWords } from '../../values/amount-words.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import { inventPlate } from '../../values/plate-number.ts'
import { inventRegion } from '../../values/region.ts'
import {
  digitsOf,
  inventAccount,
  inventBank,
  inventCompany,
  inventInvoiceCode,
  inventInvoiceNumber,
  inventParty,
  inventPhone,
  inventPrice,
  inventVehicle,
  some,
} from '../../values/vehicle-sale.ts'
import { cell, type FormRow, type Value } from './ruled.ts'

/** `175800.00` */
export const figures = (hundredths: number): string => `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`

const one = (name: string, text: string): readonly Value[] => [{ name, text }]

/** Rows of a tax-control code. */
const fiscalRows = (rng: Rng): readonly Value[] =>
  Array.from({ length: 5 }, () => ({ name: 'fiscal_code', text: some(rng, 38, '0123456789+-*/<>') }))

/** What a paper is numbered: by its printer, and by the machine that fills it in. */
export interface Numbers {
  readonly code: string
  readonly number: string
}

export const inventNumbers = (rng: Rng, { year }: CalendarDate): Numbers => ({
  code: inventInvoiceCode(rng, `${inventRegion(rng).code.slice(0, 2)}00`, year),
  number: inventInvoiceNumber(rng),
})

/** The row of a paper form in which the machine's own numbers stand beside the tax-control code. */
export const machineRow = (rng: Rng, { code, number }: Numbers, labelShare: number): FormRow => ({
  height: 31,
  cells: [
    cell('机打代码|机打号码|机器编号', labelShare, [...one('machine_printed_code', code), ...one('machine_printed_number', number), ...one('machine_number', digitsOf(rng, 12))], 88 - labelShare),
    cell('税|控|码', 8.5, fiscalRows(rng), 107),
  ],
}) // biome-ignore format: cells

const office = (rng: Rng, city: string): string =>
  rng.weighted([[`国家税务总局${city}税务局`, 5], [`${city}国家税务局`, 3], [`国家税务总局${city}税务局第${rng.pick([...'一二三'])}税务分局`, 2]]) // biome-ignore format: a table

/** Rows of a new vehicle's form below the machine's row. `isElectronic` and later papers have the buyer's number on the right. */
export const newRows = (rng: Rng, day: CalendarDate, currency: string, isElectronic: boolean): readonly FormRow[] => {
  const vehicle = inventVehicle(rng.fork('vehicle'))
  const { ratePercent, total, net, tax } = inventPrice(rng.fork('price'), day)
  const seller = inventCompany(rng.fork('seller'))
  const isPerson = rng.chance(0.7)
  const buyer = inventParty(rng.fork('buyer'), isPerson)
  const isOnRight = isElectronic || day.year >= 2021
  const city = seller.authority.replace(/市场监督管理局|行政审批局/u, '')
  const name = { name: 'buyer_name', text: buyer.name }
  const own = isOnRight ? [name] : [name, { name: 'buyer_organization_number', text: buyer.number }]
  const right = isOnRight ? buyer.number : isPerson ? '' : rng.chance(0.6) ? buyer.number : ''
  const certificate = vehicle.isImported
    ? ''
    : `${some(rng, 3, 'ABCDEFGHJKLMNPRSTUVWXYZ')}${some(rng, 2, 'ABCDEFGHJKLMNPR0123456789')}${digitsOf(rng, 10)}`
  const words = `${rng.chance(0.5) ? '⊗' : ''}${amountWords(total, rng.pick(['圆', '元']))}`.replace('⊗', '')
  const code = `1${seller.creditCode.slice(2, 8)}${digitsOf(rng, 4)}`
  const buyerLabel = isElectronic ? '购买方名称' : '购买方名称及|身份证号码/|组织机构代码'
  const numberLabel = isElectronic ? '统一社会信用代码/|纳税人识别号/|身份证明号码' : '纳税人识别号'
  return [
    { height: 13, cells: [cell(buyerLabel, 27.5, own, 68.5), cell(numberLabel, 45, one('buyer_id', right), 61.5)] },
    { height: 9.2, cells: [cell('车辆类型', 27.5, one('vehicle_type', vehicle.type), 43.5), cell('厂牌型号', 17, one('brand_model', vehicle.model), 70), cell('产地', 10, one('manufacturing_location', vehicle.origin), 35)] },
    { height: 9.2, cells: [cell('合格证号', 27.5, one('quality_certificate', certificate), 43.5), cell('进口证明书号', 25, one('import_certificate', vehicle.isImported ? `A${digitsOf(rng, 10)}` : ''), 56), cell('商检单号', 16.5, one('inspection_number', vehicle.isImported ? digitsOf(rng, 15) : ''), 34.5)] },
    { height: 9.2, cells: [cell('发动机号码', 27.5, one('engine_number', vehicle.engineNumber), 68.5), cell('车辆识别代号/车架号码', 41, one('vehicle_identification_number', vehicle.vin), 66)] },
    { height: 9.6, cells: [cell('价税合计', 27.5, one('total_chinese', words), 120), cell('小写', 11, one('total', `${currency}${figures(total)}`), 44.5)] },
    { height: 9.2, cells: [cell('销货单位名称', 27.5, one('seller_name', seller.name), 106), cell('电话', 10, one('seller_phone', inventPhone(rng)), 60)] },
    { height: 9.3, cells: [cell('纳税人识别号', 27.5, one('seller_id', seller.creditCode), 106), cell('账号', 10, one('seller_account', inventAccount(rng)), 60)] },
    { height: 9.4, cells: [cell('地址', 27.5, one('seller_address', seller.address), 79), cell('开户银行', 17, one('seller_bank', inventBank(rng, seller)), 80)] },
    { height: 11.6, cells: [cell('增值税税率|或征收率', 27.5, one('tax_rate', `${ratePercent}%`), 25.5), cell('增值税|税额', 16, one('tax', `${currency}${figures(tax)}`), 42), cell('主管税务|机关及代码', 22.5, [{ name: 'tax_authority', text: office(rng, city) }, { name: 'tax_authority_code', text: code }], 70)] },
    { height: 9.2, cells: [cell('不含税价', 27.5, one('tax_exclusive_price', `${currency}${figures(net)}`), 48, rng.chance(0.7) ? '小写' : undefined), cell('完税凭证号码', 24, [], 49.5), cell('吨位', 10.5, one('tonnage', /货车|牵引/u.test(vehicle.type) ? `${rng.int(1, 30)}.${rng.int(0, 9)}` : ''), 9.7), cell('限乘人数', 18, one('seating_capacity', `${rng.pick([2, 4, 5, 5, 5, 7, 8])}`), 16.6)] },
  ] // biome-ignore format: rows of the form
}

/** Rows of a used vehicle's form below the machine's row. */
export const usedRows = (rng: Rng, day: CalendarDate, currency: string): readonly FormRow[] => {
  const vehicle = inventVehicle(rng.fork('vehicle'))
  const { total } = inventPrice(rng.fork('price'), day)
  const [buyer, seller] = [inventParty(rng.fork('buyer'), rng.chance(0.75)), inventParty(rng.fork('seller'), rng.chance(0.6))]
  const [dealer, market] = [inventCompany(rng.fork('dealer')), inventCompany(rng.fork('market'))]
  const hasDealer = rng.chance(0.45)
  const hasMarket = !hasDealer || rng.chance(0.4)
  const plate = inventPlate(rng.fork('plate'), rng.pick(['small', 'small', 'small', 'large', 'electric']))
  const place = buyer.address.slice(0, 3)
  const ifDealer = (text: string): string => (hasDealer ? text : '')
  const ifMarket = (text: string): string => (hasMarket ? text : '')
  const marketName = market.name.replace(/[^市县区）]{2}(有限公司|有限责任公司)$/u, '旧机动车交易市场$1')
  const words = amountWords(total, rng.pick(['圆', '元']))
  return [
    { height: 8, cells: [cell('买方单位/个人', 32, one('buyer_name', buyer.name), 77), cell('单位代码/|身份证号码', 28, one('buyer_id', buyer.number), 66.5)] },
    { height: 8, cells: [cell('买方单位/个人住址', 32, one('buyer_address', buyer.address), 111), cell('电话', 14, one('buyer_phone', inventPhone(rng)), 46.5)] },
    { height: 8, cells: [cell('卖方单位/个人', 32, one('seller_name', seller.name), 77), cell('单位代码/|身份证号码', 28, one('seller_id', seller.number), 66.5)] },
    { height: 8, cells: [cell('卖方单位/个人住址', 32, one('seller_address', seller.address), 111), cell('电话', 14, one('seller_phone', inventPhone(rng)), 46.5)] },
    { height: 8, cells: [cell('车牌照号', 32, one('licence_plate_number', plate.region + plate.serial), 34), cell('登记证号', 21, one('registration_number', digitsOf(rng, 12)), 43), cell('车辆类型', 22, one('vehicle_type', vehicle.type), 51.5)] },
    { height: 9, cells: [cell('车架号/|车辆识别代码', 32, one('vehicle_identification_number', vehicle.vin), 45), cell('厂牌型号', 20, one('brand_model', vehicle.model), 39), cell('转入地车辆|管理所名称', 25, one('dept_motor_vehicles', `${place}${rng.pick(['车辆管理所', '交警支队车管所', '车管所'])}`), 42.5)] },
    { height: 8, cells: [cell('车价合计（大写）', 32, one('total_chinese', words), 98), cell('小写', 16, one('total', `${currency}${figures(total)}`), 57.5)] },
    { height: 8, cells: [cell('经营、拍卖单位', 32, one('auction_org_name', ifDealer(dealer.name)), 171.5)] },
    { height: 8, cells: [cell('经营、拍卖|单位地址', 32, one('auction_org_address', ifDealer(dealer.address)), 77), cell('纳税人识别号', 28, one('auction_org_id', ifDealer(dealer.creditCode)), 66.5)] },
    { height: 8, cells: [cell('开户银行、账号', 32, one('auction_org_bank_account', ifDealer(`${inventBank(rng, dealer)}${inventAccount(rng)}`)), 104), cell('电话', 16, one('auction_org_phone', ifDealer(inventPhone(rng))), 51.5)] },
    { height: 8, cells: [cell('二手车市场', 32, one('used_vehicle_market_name', ifMarket(marketName)), 77), cell('纳税人识别号', 28, one('used_vehicle_market_id', ifMarket(market.creditCode)), 66.5)] },
    { height: 8, cells: [cell('地址', 32, one('used_vehicle_market_address', ifMarket(market.address)), 171.5)] },
    { height: 8, cells: [cell('开户银行、账号', 32, one('used_vehicle_market_bank_account', ifMarket(`${inventBank(rng, market)}${inventAccount(rng)}`)), 104), cell('电话', 16, one('used_vehicle_market_phone', ifMarket(inventPhone(rng))), 51.5)] },
    { height: 7, cells: [cell('备注', 32, one('remark', rng.pick(['', '', '原车主过户', '正常过户', '二手车交易'])), 171.5)] },
  ] // biome-ignore format: rows of the form
}
