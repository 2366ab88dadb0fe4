import { type Drawing, type DrawnField, join, type Piece, shape } from '../../draw/drawing.ts'
import type { Rng } from '../../rng.ts'
import { inventJourney, latinOf } from '../../values/rail-journey.ts'
import { leftAt } from '../id-card/centred.ts'
import { createHead, fieldOf, inWords, yuan } from './print.ts'
import { drawModules, drawStock, size } from './stock.ts'

const arrow = shape('<path d="M35.6 21.3H49.5M49.5 21.3L45 20.2V22.4Z" fill="#222" stroke="#222" stroke-width="0.35"/>')

/** Groups of four, with hyphens between. */
const grouped = (serial: string): string => serial.match(/.{1,4}/gu)?.join('-') ?? serial

/** A ticket as it was printed from about 2009 to 2013: place of sale at the top, stations below the hour. */
export const drawOldTicket = (rng: Rng): Drawing => {
  const is = inventJourney(rng.fork('journey'), [2009, 2013])
  const head = createHead(rng.fork('head'))
  const how = rng.fork('how')
  const window = String(how.int(1, 99)).padStart(2, '0')
  const number = `${is.number.charAt(0)}${window}${how.pick([...'ABCDEFH'])}${is.number.slice(1)}`
  const serial = `${is.office.slice(0, 8)}${window}${is.office.slice(10)}${number.slice(3)}`
  const latin = [latinOf(is.from, true), latinOf(is.to, true)] as const
  const suffix = how.chance(0.3) ? '站' : ''
  const id = leftAt(number, [4.6 + how.normal() * 0.5, 4.4 + how.normal() * 0.4], { font: 'sans', size: how.between(3.2, 3.9), fill: '#e45a6a', tracking: 0.05 }) // biome-ignore format: one line
  const place = `${is.from}${how.pick(['', '', '自'])}售`
  const sold = head.middle(place, 69.2, 5.2, 3.2)
  const time = head.spread(`${inWords(is.day)}${is.time}开`, 3.6, 46.6, 11.1, 2.8)
  const seat = head.spread(is.seat, 59.3, 77.2, 11.5, 2.8)
  const category = head.middle(is.category, 71.5, 14.7, 3.2)
  const from = head.middle(is.from + suffix, 16.3, 19.7, Math.min(4.5, 23 / (is.from.length + suffix.length)))
  const to = head.middle(is.to + suffix, 68.2, 19.2, Math.min(4.5, 23 / (is.to.length + suffix.length)))
  const train = head.middle(`${is.train}次`, 42, 17.6, 4.1)
  const fromLatin = head.middle(latin[0], 16.6, 23.5, 2.5, 0.14)
  const toLatin = head.middle(latin[1], 67.4, 23.4, 2.5, 0.14)
  const price = head.put(`￥${yuan(is.fare, 2)}元`, 4.7, 28.7, 2.9, 0.08)
  const mark = how.chance(0.3) ? how.pick(['网', '学', '孩', '折', '卡']) : ''
  const sale = mark === '' ? undefined : head.put(mark, 36, 28.7, 3)
  const notice = head.put('限乘当日当次车', 4.8, 34.1, 3.1, 0.05)
  const hasHolder = how.chance(0.7)
  const holder = head.put(is.holder, 4.8, 38.8, 3.3, 0.1)
  const paper = head.put(is.paper, 4.7, 43.3, 2.8, 0.08)
  const port = how.chance(0.75) ? `检票口${how.int(1, 28)}` : ''
  const gate = port === '' ? undefined : head.put(port, 42.8, 40.3, 3.6)
  const bottom = head.spread(grouped(serial), 2.6, 46.9, 49.1, 2.7)
  const wish = (piece: Piece | undefined): readonly Piece[] => (piece === undefined ? [] : [piece])
  const brand = how.chance(0.6) ? [head.middle('和谐号', 71.4, 48, 3.4)] : []
  const piece = join(
    drawStock(rng.fork('stock'), how.pick(['blue', 'red', 'red'])), drawModules(rng.fork('code'), 63.8, 31.8, 14), id, sold, time, seat, category, from, train, arrow, to,
    fromLatin, toLatin, price, ...wish(sale), notice, ...(hasHolder ? [holder, paper] : []), ...wish(gate), bottom, ...brand,
  ) // biome-ignore format: pieces in painting order
  const fields: Record<string, DrawnField | undefined> = {
    ticket_id: fieldOf(number, id),
    check_port: gate === undefined ? undefined : fieldOf(port, gate),
    train_number: fieldOf(is.train, train),
    departure_station: fieldOf(is.from, from),
    destination_station: fieldOf(is.to, to),
    departure_station_en: fieldOf(latin[0], fromLatin),
    destination_station_en: fieldOf(latin[1], toLatin),
    departure_time: fieldOf(`${inWords(is.day)}${is.time}`, time),
    seat_number: fieldOf(is.seat, seat),
    ticket_price: fieldOf(yuan(is.fare, 2), price),
    sale_method: sale === undefined ? undefined : fieldOf(mark, sale),
    seat_category: fieldOf(is.category, category),
    air_conditioning: is.category.startsWith('新空调') ? fieldOf('新空调', category) : undefined,
    id_number: hasHolder ? fieldOf(is.paper, paper) : undefined,
    name: hasHolder ? fieldOf(is.holder, holder) : undefined,
    log_id: fieldOf(serial, bottom),
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
