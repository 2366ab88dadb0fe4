import type { Box, Point, Size } from '@recto/core'
import { type Piece, shape } from '../../draw/drawing.ts'
import { drawGuilloche } from '../../draw/guilloche.ts'
import type { Rng } from '../../rng.ts'
import type { BilingualLabel, LabelStyle } from '../licence/layer.ts'

/** GA 37: the card without its sleeve, mm. */
export const cardSize: Size = { width: 88, height: 60 }
export const cornerRadius = 3
export const pxPerUnit = 1000 / cardSize.width

export const ink = { label: '#2e3138', value: '#1c1d20', seal: '#d2352c', stamp: '#3c4365' } as const
export const labelStyle: LabelStyle = { size: 2.55, enSize: 1.7, fill: ink.label }

/** Labels by the middle of their left edge, mm (measured on a published specimen). */
export const frontLabels: readonly BilingualLabel[] = [
  { zh: '号牌号码', en: 'Plate No.', at: [3.1, 11.9], width: 10.6 },
  { zh: '车辆类型', en: 'Vehicle Type', at: [38.7, 11.6], width: 10.5 },
  { zh: '所有人', en: 'Owner', at: [3, 19.7], width: 10.5 },
  { zh: '住址', en: 'Address', at: [3, 26.6], width: 10.7 },
  { zh: '使用性质', en: 'Use Character', at: [3, 33.5], width: 10.6 },
  { zh: '品牌型号', en: 'Model', at: [32.9, 32.9], width: 10.4 },
  { zh: '车辆识别代号', en: 'VIN', at: [24.3, 40], width: 15 },
  { zh: '发动机号码', en: 'Engine No.', at: [24.4, 47.1], width: 12.9 },
  { zh: '注册日期', en: 'Register Date', at: [24.4, 53.6], width: 10 },
  { zh: '发证日期', en: 'Issue Date', at: [55.6, 53.6], width: 9.2 },
]
export const frontValues = {
  number: [15.6, 13.2],
  type: [52.2, 12.9],
  owner: [15.2, 20],
  address: [15.2, 27.1],
  use: [15.7, 34.3],
  model: [45.6, 33.8],
  vin: [41, 41.4],
  engine: [39.2, 48],
  registered: [37.2, 55],
  issued: [67.6, 55],
} as const satisfies Readonly<Record<string, Point>>
export const seal: Box = { x: 2.8, y: 38.2, width: 20.2, height: 19.9 }

export const backLabels: readonly BilingualLabel[] = [
  { zh: '号牌号码', at: [3.1, 4.9], width: 10.5 },
  { zh: '档案编号', at: [38.8, 5], width: 9.7 },
  { zh: '核定载人数', at: [3, 11.7], width: 10.6 },
  { zh: '总质量', at: [53.4, 11.8], width: 10.9 },
  { zh: '整备质量', at: [3.1, 18.5], width: 10.5 },
  { zh: '核定载质量', at: [53.4, 18.5], width: 11.4 },
  { zh: '外廓尺寸', at: [3.1, 25.2], width: 10.4 },
  { zh: '准牵引总质量', at: [53.4, 25.5], width: 11.4 },
  { zh: '备注', at: [3.1, 31.9], width: 10.4 },
  { zh: '检验记录', at: [3.1, 46], width: 10.4 },
]
export const backValues = {
  number: [15.6, 4.1],
  fileNumber: [54, 4.2],
  passengers: [15.4, 10.7],
  grossMass: [67.4, 10.8],
  unladenMass: [15.4, 17.4],
  load: [67.4, 17.6],
  dimensions: [15.4, 24.2],
  tractionMass: [67.4, 24.4],
  remarks: [15.4, 31],
} as const satisfies Readonly<Record<string, Point>>
export const barcode: Box = { x: 37.6, y: 49.2, width: 46, height: 5.4 }

/** A pale ground from blue to pink and back, fine waves, and the thread that comes and goes down the left. */
export const ground = (rng: Rng, { width, height }: Size = cardSize): Piece => {
  const phase = rng.between(0, 6.28)
  const id = `vehicle-wash-${Math.round(phase * 1e6)}`
  const wash =
    `<linearGradient id="${id}"><stop offset="0" stop-color="#dcebf3"/><stop offset="0.5" stop-color="#f0e3ea"/><stop offset="1" stop-color="#dcecf1"/></linearGradient>` +
    `<rect width="${width}" height="${height}" fill="url(#${id})"/>`
  const lines = drawGuilloche(
    { width, height },
    { colours: [[0, '#9cc2d4'], [0.5, '#d9b4c6'], [1, '#9cc6cf']], strands: 66, strokeWidth: 0.08, opacity: 0.55, phase }, // biome-ignore format: a table
  )
  const from = rng.between(1, 5)
  const thread = Array.from(
    { length: 6 },
    (_, index) => `<rect x="7.8" y="${from + index * 10.4}" width="1.3" height="4" fill="#31485c" fill-opacity="0.45"/>`,
  ).join('')
  return shape(wash + lines + thread)
}
