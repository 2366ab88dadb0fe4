import { type Drawing, type DrawnField, join, type Piece, shape } from '../../draw/drawing.ts'
import type { Rng } from '../../rng.ts'
import { inventJourney, latinOf } from '../../values/rail-journey.ts'
import { leftAt } from '../id-card/centred.ts'
import { createHead, fieldOf, type Head, inWords, yuan } from './print.ts'
import { drawModules, drawStock, size } from './stock.ts'

const marks = ['网', '网', '网', '网折', '网学', '网孩', '网惠', '卡', '现', '支', '微', '学', '折', '孩'] as const
const reductions = /[折学孩惠]/u

/** A name of two characters stands wide, longer ones closer: its last character keeps its place before 站. */
const drawStation = (head: Head, name: string, left: number, y: number): readonly [name: Piece, suffix: Piece] => {
  const right = left + 16.6
  const start = name.length <= 3 ? left : Math.max(left - 4.2, right - 4.75 * name.length)
  return [head.spread(name, start, right, y, 4.7), head.put('站', right + 0.6, y + 0.3, 3.5)]
}

/** The arrow below the train's number. */
const arrow = (x: number, y: number, ink: string): Piece =>
  shape(`<path d="M${x} ${y}H${x + 13.5}L${x + 12} ${y - 0.6}" fill="none" stroke="${ink}" stroke-width="0.25"/>`)

/** A ticket as the railways print it since 2014, the proof of travel since 2020, or the voucher of a refund's fee. */
export const drawTicket = (rng: Rng, isRefund: boolean): Drawing => {
  const is = inventJourney(rng.fork('journey'), [2014, 2024])
  const head = createHead(rng.fork('head'))
  const how = rng.fork('how')
  const isProof = isRefund || how.chance(0.25)
  const latin = [latinOf(is.from, false), latinOf(is.to, false)] as const
  const id = leftAt(is.number, [5.4 + how.normal() * 0.5, 4.7 + how.normal() * 0.4], { font: 'sans', size: how.between(3.6, 4.4), fill: '#e4405e', tracking: 0.02 }) // biome-ignore format: one line
  const [from, fromSuffix] = drawStation(head, is.from, 8.7, 9.4)
  const [to, toSuffix] = drawStation(head, is.to, 54.1, 9.4)
  const train = head.middle(is.train, 41.8, 9.9, 4.9)
  const fromLatin = head.middle(latin[0], 19.6, 13.6, 3.1, 0.1)
  const toLatin = head.middle(latin[1], 64.6, 13.6, 3.1, 0.1)
  const time = head.put(`${inWords(is.day)} ${is.time}开`, 5.4, 17.8, 3.1, 0.06)
  const seat = head.put(is.seat, 52.4, 17.8, 3.1, 0.05)
  const price = head.put(`￥${yuan(is.fare)}元`, 5.8, 22.3, 3.15)
  const mark = isRefund ? how.pick(['退票费', '退票费', '差额退票']) : how.chance(0.85) ? how.pick(marks) : ''
  const sale = mark === '' ? undefined : head.middle(mark, 37.3, 22.3, 3.2)
  const category = head.middle(is.category, 63.2, 22.5, 3.2)
  const notice = head.put(isProof ? '仅供报销使用' : is.train.match(/[GDC]/u) ? '限乘当日当次车' : how.pick(['限乘当日当次车', '在3日内到有效']), 5.3, 26.5, 3.2) // biome-ignore format: a choice
  const change = !isRefund && how.chance(0.15) ? head.put(how.pick(['始发改签', '变更到站']), 5.3, 30.6, 3.2) : undefined
  const hasHolder = how.chance(0.96)
  const paper = head.put(is.paper, 5.2, 35.1, 3.1)
  const holder = head.put(is.holder, 5.2 + paperWidth(paper) + how.between(0.3, 2.2), 35.1, 3.1)
  const serial = head.spread(`${is.office}${is.number}`, 5, 35.6, 49.2, 2.9)
  const place = `${is.from}${how.pick(['', '', '自'])}售`
  const sold = head.put(place, 39 + how.normal() * 0.4, 49.3, 3.1)
  const port = isProof ? '' : how.weighted([[`检票:${is.gate}`, 60], [`检票口${is.gate}`, 15], [`候车:候车室${how.int(1, 9)}`, 5], ['', 20]]) // biome-ignore format: a table
  const gate = port === '' ? undefined : head.put(port, 62 + how.normal() * 1.2, 4.7, 3)
  const box = shape(
    '<rect x="11" y="38.2" width="46.5" height="7.9" fill="none" stroke="#333" stroke-width="0.2" stroke-dasharray="1.2 0.7"/>',
  )
  const greeting = how.chance(0.9)
    ? [box, head.middle('买票请到12306 发货请到95306', 34.2, 40.5, 2.75), head.middle('中国铁路祝您旅途愉快', 34.2, 44, 2.85)]
    : []
  const wish = (piece: Piece | undefined): readonly Piece[] => (piece === undefined ? [] : [piece])
  const piece = join(
    drawStock(rng.fork('stock'), how.pick(['blue', 'blue', 'red'])), drawModules(rng.fork('code'), 63.5, 32.6, 14.2), id, ...wish(gate), from, fromSuffix, train,
    arrow(35, 12.6, head.ink), to, toSuffix, fromLatin, toLatin, time, seat, price, ...wish(sale), category, notice, ...wish(change), ...(hasHolder ? [paper, holder] : []), ...greeting, serial, sold,
  ) // biome-ignore format: pieces in painting order
  const fields: Record<string, DrawnField | undefined> = {
    ticket_id: fieldOf(is.number, id),
    check_port: gate === undefined ? undefined : fieldOf(port, gate),
    train_number: fieldOf(is.train, train),
    departure_station: fieldOf(is.from, from),
    destination_station: fieldOf(is.to, to),
    departure_station_en: fieldOf(latin[0], fromLatin),
    destination_station_en: fieldOf(latin[1], toLatin),
    departure_time: fieldOf(`${inWords(is.day)}${is.time}`, time),
    seat_number: fieldOf(is.seat, seat),
    ticket_price: fieldOf(yuan(is.fare), price),
    sale_method: sale === undefined || isRefund ? undefined : fieldOf(mark, sale),
    discount_mark: sale !== undefined && reductions.test(mark) ? fieldOf(mark.replace(/[^折学孩惠]/gu, ''), sale) : undefined,
    seat_category: fieldOf(is.category, category),
    air_conditioning: is.category.startsWith('新空调') ? fieldOf('新空调', category) : undefined,
    ticket_changing: isRefund && sale !== undefined ? fieldOf(mark, sale) : change === undefined ? undefined : fieldOf(change.lines.map(({ text }) => text).join(''), change), // biome-ignore format: a choice
    id_number: hasHolder ? fieldOf(is.paper, paper) : undefined,
    name: hasHolder ? fieldOf(is.holder, holder) : undefined,
    log_id: fieldOf(`${is.office}${is.number}`, serial),
    sale_location: fieldOf(place, sold),
  }
  return {
    size,
    cornerRadius: 2.4,
    pxPerUnit: 1000 / size.width,
    ...piece,
    fields: Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
  }
}

const paperWidth = ({ lines }: Piece): number => (lines[0]?.quad[1][0] ?? 0) - (lines[0]?.quad[0][0] ?? 0)
