import { type Drawing, join, type Piece, shape } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { drawTaxSeal } from '../../draw/oval-seal.ts'
import { drawQrCode } from '../../draw/qr-code.ts'
import type { Typing } from '../../draw/typed.ts'
import type { Rng } from '../../rng.ts'
import { type AirJourney, hyphened, inventAirJourney } from '../../values/air-journey.ts'
import { compact } from '../../values/calendar-date.ts'
import { inventRegion } from '../../values/region.ts'
import { digitsOf, inventParty } from '../../values/vehicle-sale.ts'
import { centredAt, leftAt } from '../id-card/centred.ts'
import { inventAgency, money, ticketText } from './agency.ts'
import { legNames, stopNames } from './leg-names.ts'
import { createPad, type Pad } from './pad.ts'

const size = { width: 210, height: 118 }
const ink = '#7d3b2c'

/** Edges of the form, mm. */
const [left, right] = [8, 202]
const rows = { names: 31, head: 42, legs: 49.5, sums: 83, values: 89, ticket: 95.5, agent: 102, buyer: 108.5, end: 115 }
const columns = [8, 54, 69, 85, 97, 118, 130, 155, 171, 187, 202] as const
const sums = [8, 38, 67, 91, 117, 146, 171, 202] as const
const heads = ['承运人', '航班号', '座位等级', '日期', '时间', '客票级别/客票类别', '客票生效日期', '有效截止日期', '免费行李']
const sumHeads = ['票价', '燃油附加费', '增值税税率', '增值税税额', '民航发展基金', '其他税费', '合计']

const label = (text: string, x: number, y: number, font: FontName): Piece => leftAt(text, [x, y], { font, size: 2.7, fill: ink })
const head = (text: string, x: number, y: number, font: FontName): Piece => centredAt(text, [x, y], { font, size: 2.6, fill: ink })

const middle = (edges: readonly number[], index: number): number => ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2

const stopY = (row: number): number => rows.legs + 3.5 + row * 6.7

const drawForm = (font: FontName): Piece => {
  const { names, head: top, legs, sums: sumTop, values, ticket, agent, buyer, end } = rows
  const level = [names, top, legs, sumTop, values, ticket, agent, buyer, end].map((y) => `M${left} ${y}H${right}`).join('')
  const down = `M${left} ${names}V${end}M${right} ${names}V${end}M66 ${names}V${top}M128 ${names}V${top}${columns
    .slice(1, -1)
    .map((x) => `M${x} ${top}V${sumTop}`)
    .join('')}${sums
    .slice(1, -1)
    .map((x) => `M${x} ${sumTop}V${ticket}`)
    .join('')}`
  return join(
    shape(`<rect width="${size.width}" height="${size.height}" fill="#fff"/><path d="${level}${down}" fill="none" stroke="${ink}" stroke-width="0.2"/>`),
    ...[['旅客姓名', 10], ['有效身份证件号码', 68], ['签注', 130]].map(([text, x]) => label(`${text}`, Number(x), names + 3, font)),
    ...heads.map((text, index) => head(text, middle(columns, index + 1), top + 3.8, font)),
    ...[0, 1, 2, 3, 4].map((row) => label(row === 0 ? '自：' : '至：', 10, stopY(row), font)),
    ...sumHeads.map((text, index) => head(text, middle(sums, index), sumTop + 3, font)),
    ...([['电子客票号码：', 10], ['验证码：', 72], ['提示信息：', 105], ['保险费：', 165]] as const).map(([text, x]) => label(text, x, ticket + 3.2, font)),
    ...([['销售网点代号：', 10], ['填开单位：', 72], ['填开日期：', 158]] as const).map(([text, x]) => label(text, x, agent + 3.2, font)),
    ...([['购买方名称：', 10], ['统一社会信用代码/纳税人识别号：', 105]] as const).map(([text, x]) => label(text, x, buyer + 3.2, font)),
  ) // biome-ignore format: pieces
}

const typeLegs = (put: Pad['put'], { stops, legs }: AirJourney): void => {
  for (const [row, stop] of stops.entries()) put(stopNames(row, legs.length), stop, 17, stopY(row), 36)
  for (const [row, leg] of legs.entries()) {
    const { carrier, flight, cabin, day, time, fareBasis, notBefore, notAfter, baggage } = leg
    const texts = [carrier, flight, cabin, hyphened(day), time, fareBasis, notBefore, notAfter, baggage]
    for (const [index, text] of texts.entries()) {
      const [from = 0, to = 0] = [columns[index + 1], columns[index + 2]]
      put([`itinerary_list[${row}].${legNames[index]}`], text, from + (index === 2 ? 5 : 1.5), stopY(row), to - from - 2.5)
    }
  }
}

/** Fare and surcharge without tax, and the tax in them, hundredths. Journeys abroad bear none. */
const taxed = ({ isDomestic, fare, fuel }: AirJourney): readonly [fare: number, fuel: number, tax: number] => {
  const whole = fare + (fuel ?? 0)
  const tax = isDomestic ? whole - Math.round((whole * 100) / 109) : 0
  const net = isDomestic ? Math.round(((fuel ?? 0) * 100) / 109) : (fuel ?? 0)
  return [whole - tax - net, net, tax]
}

/** The electronic invoice (公告 2024 年第 9 号 of the tax administration, the Ministry of Finance and the civil aviation administration). */
export const drawElectronic = (rng: Rng): Drawing => {
  const journey = inventAirJourney(rng.fork('journey'), [2024, 2025])
  const agency = inventAgency(rng.fork('agency'))
  const look = rng.fork('look')
  const font = look.pick<FontName>(['serif', 'serif', 'sans'])
  const typing: Typing = { isDotted: false, font: look.pick<FontName>(['serif', 'sans']), fill: '#1a1a1a', opacity: 1, dots: 24, needle: 1, shift: [0, 0] } // biome-ignore format: one line
  const { put, pieces, fields } = createPad(typing, look.between(2.5, 2.9))
  const buyer = inventParty(rng.fork('buyer'), false)
  const number = `${String(journey.issued.year % 100)}${look.int(11, 65)}${digitsOf(look, 16)}`
  const [fare, fuel, tax] = taxed(journey)
  const total = fare + fuel + tax + (journey.fund ?? 0) + (journey.taxes ?? 0)
  const hasBuyer = look.chance(0.75)
  const issued = hyphened(journey.issued)
  put(['issue_status'], look.weighted([['正常', 92], ['红冲', 8]]), 181, 16, 22) // biome-ignore format: a table
  put(['number'], number, 163, 21, 42)
  put(['international_flag'], journey.isDomestic ? '国内' : '国际', 181, 26, 22)
  if (look.chance(0.2)) put(['gp_number'], `GP${digitsOf(look, 10)}`, 46, 27, 40)
  put(['passenger_name'], journey.passenger, 10, 38.2, 54)
  put(['id_number'], journey.paper, 68, 38.2, 58)
  put(['endorsements_restrictions'], journey.endorsements, 130, 38.2, 70)
  put([], journey.booking, 18, 46, 30)
  typeLegs(put, journey)
  const figures = [money('CNY', ' ', fare), money('CNY', ' ', fuel), journey.isDomestic ? '9%' : '0%', money('CNY', ' ', tax), money('CNY', ' ', journey.fund), money('CNY', ' ', journey.taxes), money('CNY', ' ', total)] // biome-ignore format: a list
  const names = ['fare', 'fuel_surcharge', 'tax_rate', 'tax', 'caac_development_fund', 'other_taxes', 'total']
  for (const [index, text] of figures.entries()) put([names[index] as string], text, (sums[index] ?? 0) + 3, 92.3, 24)
  put(['e_ticket_number'], ticketText(look, journey.ticket), 29, 98.7, 40)
  put(['check_code'], digitsOf(look, 4), 84, 98.7, 18)
  put(['reference_information'], look.chance(0.15) ? '退票请联系出票单位' : '', 120, 98.7, 42)
  put(['insurance'], look.chance(0.3) ? 'CNY 30.00' : '', 177, 98.7, 22)
  put(['agent_code'], `${agency.office}${agency.number}`, 29, 105.2, 40)
  put(['issue_organization'], agency.name, 87, 105.2, 68)
  put(['issue_date'], look.chance(0.5) ? issued : issued.replace(/(\d{4})-(\d\d)-(\d\d)/u, '$1年$2月$3日'), 173, 105.2, 27)
  if (hasBuyer) {
    put(['buyer_name'], buyer.name, 27, 111.7, 75)
    put(['buyer_id'], buyer.number, 148, 111.7, 52)
  }
  const form = [
    drawForm(font),
    drawQrCode(`01,61,,${number},${(total / 100).toFixed(2)},${compact(journey.issued)},,${digitsOf(look, 4)}`, { x: 9, y: 7, width: 20 }),
    centredAt('电子发票（航空运输电子客票行程单）', [100, 12], { font, size: 5.4, fill: ink }),
    shape(`<path d="M52 17.5H148M52 18.4H148" stroke="${ink}" stroke-width="0.25"/>`),
    label('开具状态：', 166, 16, font),
    label('发票号码：', 148, 21, font),
    label('国内国际标识：', 160, 26, font),
    label('GP单号：', 34, 27, font),
  ]
  return {
    size,
    pxPerUnit: 8,
    ...join(
      ...form,
      ...pieces,
      drawTaxSeal(inventRegion(rng.fork('seal')).province, true, { centre: [100, 23.5], radii: [14, 9], opacity: 0.75 }),
    ),
    fields,
    tags: ['electronic', 'seal-overlap'],
  }
}
