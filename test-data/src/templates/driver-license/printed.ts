import type { Box, Point, Size } from '@recto/core'
import { type Piece, shape } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { drawGuilloche } from '../../draw/guilloche.ts'
import { layText } from '../../draw/lay-text.ts'
import type { Rng } from '../../rng.ts'
import { type BilingualLabel, centredAt, type LabelStyle } from '../licence/layer.ts'

/** GA 482: the card without its sleeve, mm. */
export const cardSize: Size = { width: 88, height: 60 }
export const cornerRadius = 3
export const pxPerUnit = 1000 / cardSize.width

export const ink = { label: '#28342c', value: '#1b1d1c', plate: '#7d6d60', seal: '#d23a2e' } as const
export const labelStyle: LabelStyle = { size: 2.55, enSize: 1.6, fill: ink.label }

/** Labels of the main page by the middle of their left edge, mm (measured on a published specimen). */
export const frontLabels: readonly BilingualLabel[] = [
  { zh: '姓名', en: 'Name', at: [4.7, 15.9] },
  { zh: '性别', en: 'Sex', at: [42.6, 15.7] },
  { zh: '国籍', en: 'Nationality', at: [57.7, 15.7] },
  { zh: '住址', en: 'Address', at: [4.7, 22] },
  { zh: '出生日期', en: 'Date of Birth', at: [24.3, 33.4] },
  { zh: '初次领证日期', en: 'Date of First Issue', at: [24.3, 40] },
  { zh: '准驾车型', en: 'Class', at: [24.3, 46.4] },
]
export const validityLabels: readonly BilingualLabel[] = [{ zh: '有效期限', en: 'Valid Period', at: [4.9, 53.6] }]
export const termLabels: readonly BilingualLabel[] = [
  { zh: '有效起始日期', en: 'Valid From', at: [4.9, 53.6] },
  { zh: '有效期限', en: 'Valid For', at: [45.2, 53.6] },
]

/** Where values begin, mm; the class is centred in its frame. */
export const frontValues = {
  number: [35.9, 11.6],
  name: [13, 16.2],
  sex: [48.9, 16.6],
  nationality: [66.8, 16.6],
  address: [12.9, 22.2],
  birth: [39, 34.6],
  issued: [41, 40.6],
  classes: [49.4, 47],
  validity: [17.9, 53],
  validFrom: [22, 53],
  term: [57.2, 53],
} as const satisfies Readonly<Record<string, Point>>

export const classFrame: Box = { x: 36, y: 44.2, width: 26.6, height: 5.6 }
export const seal: Box = { x: 3.9, y: 31.2, width: 19.8, height: 19.8 }
export const portrait: Box = { x: 66.4, y: 27.2, width: 20.4, height: 31 }

/** Labels and values of the supplementary page. */
export const backLabels: readonly BilingualLabel[] = [
  { zh: '姓名', at: [5.5, 17.3] },
  { zh: '档案编号', at: [43.3, 17.4] },
  { zh: '记录', at: [5.6, 25.8] },
]
export const backValues = {
  number: [35.8, 11.3],
  name: [13, 16.3],
  fileNumber: [55, 16.5],
  record: [13.6, 24.2],
} as const satisfies Readonly<Record<string, Point>>

/** What a printer fills the card with: hanzi and digits, both in one weight. */
export const valueFont = (rng: Rng): FontName => rng.weighted<FontName>([['sans', 5], ['serif', 3], ['mono', 4]]) // biome-ignore format: a table

/** Value prints sit this far from where the form has room for them, mm. */
export const shift = (rng: Rng): Point => [rng.normal() * 0.4, rng.normal() * 0.35]

export const moved = ([x, y]: Point, [dx, dy]: Point): Point => [x + dx, y + dy]

/** The green ground of both pages. */
export const ground = (rng: Rng, { width, height }: Size = cardSize): Piece => {
  const lines = drawGuilloche(
    { width, height },
    {
      colours: [[0, '#8dbb95'], [0.4, '#a9c9a0'], [0.7, '#9cc3ae'], [1, '#86b48f']], // biome-ignore format: a table
      strands: 60,
      strokeWidth: 0.12,
      opacity: 0.55,
      phase: rng.between(0, 6.28),
    },
  )
  return shape(`<rect width="${width}" height="${height}" fill="${rng.pick(['#d4e6d0', '#cfe4d3', '#dbe9d6'])}"/>${lines}`)
}

/** A page's title, and the number's label in white on its plate. */
export const heading = (title: string, english: string | null, titleY: number, numberY: number): readonly Piece[] => {
  const text = centredAt(title, [44.2, titleY], { font: 'sansMedium', size: 3.75, fill: ink.label, tracking: 0.08 })
  const plate = shape(`<rect x="25.5" y="${numberY - 1.9}" width="8.4" height="3.6" fill="${ink.plate}"/>`)
  const label = layText('证号', 26.4, numberY + 0.9, { font: 'sansMedium', size: 2.8, fill: '#f4f4ee', tracking: 0.2 })
  const below =
    english === null ? [] : [centredAt(english, [44.2, titleY + 3], { font: 'serif', size: 2.05, fill: ink.label, tracking: 0.03 })]
  return [text, ...below, plate, label]
}
