import { join, type Piece, shape } from '../../draw/drawing.ts'
import { drawGuilloche } from '../../draw/guilloche.ts'
import type { Rng } from '../../rng.ts'
import { leftAt } from '../id-card/centred.ts'

/** 238 × 106.6 mm (the format that the tax and the civil aviation administrations set). */
export const paperSize = { width: 238, height: 106.6 }

/** Edges of the ruled form, mm. */
export const [left, right] = [13.7, 221]
export const tops = { frame: 17, head: 28.2, legs: 34.9, sums: 70.1, ticket: 78.8, agent: 87.6, end: 96.4 }

/** Left edges of the columns of a leg, and the right edge of the last, mm. */
export const columns = [13.7, 58.9, 72.4, 87.7, 99.9, 116, 130.2, 172.7, 190, 207.4, 221] as const

/** Middles of the five rows for places, mm, and how far apart they are. */
export const [firstStop, stopStep] = [41.3, 9]

const [ruleInk, width] = ['#2f4a6b', 0.22]

const rules = (): string => {
  const { frame, head, legs, sums, ticket, agent, end } = tops
  const level = [frame, head, legs, ticket, agent, end].map((y) => `M${left} ${y}H${right}`).join('')
  const [, first, , , , fund, , basisEnd, beforeEnd] = columns
  const down = [
    `M${left} ${frame}V${end}M${right} ${frame}V${end}`,
    `M64.5 ${frame}V${head}M130.9 ${frame}V${head}`,
    ...columns.slice(1, -1).map((x) => `M${x} ${head}V${sums}`),
    `M${first} ${sums}H${right}M${first} ${sums}V${ticket}`,
    ...[87.7, fund, 144.2, basisEnd].map((x) => `M${x} ${sums}V${ticket}`),
    `M${beforeEnd} ${ticket}V${agent}`,
  ]
  return `<path d="${level}${down.join('')}" fill="none" stroke="${ruleInk}" stroke-width="${width}"/>`
}

/** A label in two languages: Chinese at its left edge and middle, and Latin beside it or below. */
type Label = readonly [
  chinese: string,
  latinText: string,
  x: number,
  y: number,
  latinX: number,
  latinY: number,
  latinSize?: number,
  size?: number,
]

const labels: readonly Label[] = [
  ['旅客姓名', 'NAME OF PASSENGER', 16, 19.4, 28.5, 19.4],
  ['有效身份证件号码', 'ID.NO.', 65.6, 19.4, 89.2, 19.4],
  ['签注', 'ENDORSEMENTS/RESTRICTIONS(CARBON)', 133, 19.4, 139.5, 19.6],
  ['承运人', 'CARRIER', 61.4, 30.4, 61.3, 33.2],
  ['航班号', 'FLIGHT', 76, 30.4, 76.4, 33.2],
  ['座位等级', 'CLASS', 88.4, 30.4, 91, 33.2],
  ['日期', 'DATE', 105.6, 30.4, 105.6, 33.2],
  ['时间', 'TIME', 120.3, 30.4, 120.3, 33.2],
  ['客票级别/客票类别', 'FARE BASIS', 139.5, 30.4, 145, 33.2],
  ['客票生效日期', 'NOT VALID BEFORE', 173.5, 30.4, 173.3, 33.2, 1.7, 2.6],
  ['有效截止日期', 'NOT VALID AFTER', 190.9, 30.4, 190.9, 33.2, 1.7, 2.6],
  ['免费行李', 'ALLOW', 208.6, 30.4, 210.6, 33.2],
  ['自', 'FROM', 15, firstStop, 18.3, firstStop],
  ...[1, 2, 3, 4].map((row): Label => ['至', 'TO', 15, firstStop + row * stopStep, 18.2, firstStop + row * stopStep]),
  ['票价', 'FARE', 60.2, 72.3, 64.6, 72.4, 1.6, 2],
  ['民航发展基金', 'CAAC DEVELOPMENT FUND', 88.2, 72.3, 100.5, 72.4, 1.15, 2],
  ['燃油附加费', 'FUEL SURCHARGE', 117, 72.3, 127.4, 72.4, 1.6, 2],
  ['其他税费', 'OTHER TAXES', 145.5, 72.3, 153.9, 72.4, 1.6, 2],
  ['合计', 'TOTAL', 174, 72.3, 178.4, 72.4, 1.6, 2],
  ['电子客票号码', 'E-TICKET NO.', 15.8, 81.4, 15.8, 85.4, 1.75],
  ['验证码', 'CK.', 74.4, 81.4, 74.4, 85.4],
  ['提示信息', 'INFORMATION', 108, 81.4, 108, 85.4, 1.5],
  ['保险费', 'INSURANCE', 192, 81.4, 192, 85.4, 1.75],
  ['销售单位代号', 'AGENT CODE', 15.8, 90, 15.8, 94],
  ['填开单位', 'ISSUED BY', 74.4, 90, 74.4, 94],
  ['填开日期', 'DATE OF ISSUE', 173.2, 90.4, 173.2, 94.2, 1.7],
]

/** What is printed before anybody types: ground, rules and labels. */
export const drawPaperForm = (rng: Rng): Piece => {
  const ink = rng.pick(['#27384f', '#2b2f3a', '#233a5c'])
  const hue = rng.pick(['#7fb2d8', '#8fc0d9', '#9bb8d4', '#8ec9c9'])
  const ground = drawGuilloche(paperSize, {
    colours: [[0, hue], [0.35, '#a9cbe0'], [1, '#b9cfdc']],
    strands: rng.int(38, 60),
    strokeWidth: rng.between(0.12, 0.22),
    opacity: rng.between(0.45, 0.8),
    phase: rng.between(0, 6.28),
  }) // biome-ignore format: options
  const chinese = (text: string, x: number, y: number, size = 2.9): Piece => leftAt(text, [x, y], { font: 'serif', size, fill: ink })
  const english = (text: string, x: number, y: number, size = 2): Piece => leftAt(text, [x, y], { font: 'serif', size, fill: ink })
  const tint = `<rect x="${columns[1]}" y="${tops.sums}" width="${right - columns[1]}" height="${tops.ticket - tops.sums}" fill="#f2c79a" fill-opacity="0.75"/>`
  const holes = Array.from({ length: 8 }, (_, row) =>
    [4.5, 233.5].map((x) => `<circle cx="${x}" cy="${6 + row * 13.4}" r="1.9" fill="#5d5f63"/>`).join(''),
  ).join('')
  return join(
    shape(`<rect width="${paperSize.width}" height="${paperSize.height}" fill="${rng.pick(['#e9f1f5', '#eef3f4', '#e4eef4'])}"/>${ground}${tint}${holes}${rules()}`),
    leftAt('航空运输电子客票行程单', [91.5, 8.4], { font: 'sansMedium', size: 4.8, fill: ink }),
    english('ITINERARY/RECEIPT OF E-TICKET', 94.8, 12.6, 2.8),
    english('FOR AIR TRANSPORT', 103.5, 15.2, 2.8),
    chinese('印刷序号：', 152, 10.7),
    english('SERIAL NUMBER:', 146, 15.2, 2.6),
    ...labels.flatMap(([text, other, x, y, otherX, otherY, latinSize = 1.9, size = 2.9]) => [
      chinese(text, x, y, size),
      english(other, otherX, otherY, latinSize),
    ]),
    leftAt('验真网址：WWW.TRAVELSKY.COM', [14, 99.4], { font: 'sans', size: 2.9, fill: ink }),
    leftAt('服务热线：400-815-8888', [70, 99.4], { font: 'sans', size: 2.9, fill: ink }),
    leftAt('短信验真：发送JP至10669018', [108, 99.4], { font: 'sans', size: 2.9, fill: ink }),
    leftAt('请旅客乘机前认真阅读《旅客须知》及承运人的运输总条件内容', [158, 98.4], { font: 'serif', size: 1.9, fill: ink }),
    leftAt('付款凭证', [224.2, 34], { font: 'serif', size: 2.8, fill: ink, vertical: true, tracking: 0.6 }),
    leftAt('手写无效', [224.2, 66], { font: 'serif', size: 2.8, fill: ink, vertical: true, tracking: 0.6 }),
  ) // biome-ignore format: pieces in painting order
}
