import { type Drawing, join, type Piece, shape } from '../../draw/drawing.ts'
import { drawRoundSeal } from '../../draw/round-seal.ts'
import type { Rng } from '../../rng.ts'
import { amountWords } from '../../values/amount-words.ts'
import { inventJourney } from '../../values/rail-journey.ts'
import { centredAt, leftAt } from '../id-card/centred.ts'
import { createHead, fieldOf, inWords, yuan } from './print.ts'

/** mm. */
const size = { width: 120, height: 80 } as const

const bureaus = [
  '北京',
  '上海',
  '广州',
  '武汉',
  '郑州',
  '成都',
  '沈阳',
  '哈尔滨',
  '南昌',
  '济南',
  '太原',
  '西安',
  '兰州',
  '昆明',
  '南宁',
  '呼和浩特',
  '乌鲁木齐',
]

/** The receipt for the fee of a refund as ticket offices filled it in: what it states is known, its layout is a guess. */
export const drawReceipt = (rng: Rng): Drawing => {
  const is = inventJourney(rng.fork('journey'), [2003, 2014])
  const head = createHead(rng.fork('head'))
  const how = rng.fork('how')
  const bureau = `${how.pick(bureaus)}铁路局`
  const title = how.pick(['退票费报销凭证', '退票报销凭证'])
  const fee = Math.max(5, Math.round((is.fare * how.pick([0.05, 0.1, 0.2])) / 5) * 5)
  const ink = { font: 'serif', size: 3.6, fill: '#33443f' } as const
  const number = Array.from({ length: 7 }, () => how.int(0, 9)).join('')
  const label = (text: string, x: number, y: number): Piece => leftAt(text, [x, y], ink)
  const area = centredAt(bureau, [60, 7.4], { ...ink, size: 4.2 })
  const heading = centredAt(title, [60, 14.6], { ...ink, font: 'serifBold', size: 6, tracking: 0.12 })
  const receipt = leftAt(number, [97, 21.6], { font: 'sans', size: 4, fill: '#d23c45' })
  const date = head.put(inWords(is.day), 24, 21.6, 3.5)
  const id = head.put(is.number, 28, 30, 3.6)
  const train = head.put(is.train, 70, 30, 3.6)
  const figures = head.put(`￥${yuan(fee, 2)}元`, 28, 39, 3.6)
  const words = head.put(amountWords(fee * 10, how.pick(['圆', '元'])), 42, 48, 3.6)
  const rule = (x: number, right: number, y: number): string => `M${x} ${y}H${right}`
  const piece = join(
    shape(
      `<rect width="${size.width}" height="${size.height}" fill="#eef3ea"/><rect x="6" y="25" width="108" height="42" fill="none" stroke="#5b7a6c" stroke-width="0.3"/>` +
        `<path d="${rule(6, 114, 34.5)}${rule(6, 114, 43.5)}${rule(6, 114, 53)}" stroke="#5b7a6c" stroke-width="0.2"/>`,
    ),
    area, heading, label('NO.', 88, 21.6), receipt, label('日期：', 10, 21.6), date, label('车票号：', 10, 30), id, label('车次：', 56, 30), train,
    label('退票费：', 10, 39), figures, label('人民币（大写）：', 10, 48), words, label('经办人：', 76, 72),
    drawRoundSeal(`${is.from}站退票专用章`, { centre: [100 + how.normal() * 3, 58 + how.normal() * 2], radius: 11, fill: '#d63a3f', opacity: how.between(0.45, 0.85), turnDegrees: how.normal() * 8 }),
  ) // biome-ignore format: pieces in painting order
  return {
    size,
    pxPerUnit: 1200 / size.width,
    ...piece,
    fields: {
      title: fieldOf(title, heading),
      area: fieldOf(bureau, area),
      receipt_number: fieldOf(number, receipt),
      issue_date: fieldOf(inWords(is.day), date),
      ticket_id: fieldOf(is.number, id),
      train_number: fieldOf(is.train, train),
      amount_in_figures: fieldOf(yuan(fee, 2), figures),
      amount_in_words: fieldOf(words.lines.map(({ text }) => text).join(''), words),
    },
  }
}
