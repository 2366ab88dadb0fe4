import { type Drawing, join, place, placeFields, shape } from '../../draw/drawing.ts'
import type { Rng } from '../../rng.ts'
import { fieldOf, leftAt } from './layer.ts'

/** A row below the card: its field, its label and its value; a row of an empty value is left out. */
export type ScreenRow = readonly [field: string, label: string, value: string]

const size = { width: 96, height: 168 }
const faceAt = [4, 24] as const
const rowStep = 7.4

/** Squares of a QR code's look. */
const drawSquares = (rng: Rng, x: number, y: number, side: number): string => {
  const count = 33
  const step = side / count
  const cells = Array.from({ length: count * count }, (_, index) => {
    const [left, top] = [x + (index % count) * step, y + Math.floor(index / count) * step]
    return rng.chance(0.48) ? `M${left.toFixed(2)} ${top.toFixed(2)}h${step.toFixed(2)}v${step.toFixed(2)}h-${step.toFixed(2)}z` : ''
  })
  return `<path d="${cells.join('')}" fill="#222"/>`
}

/** A licence on a telephone's screen: the card's face over the whole width, below it rows that paper has not, and a code. */
export const drawScreen = (rng: Rng, title: string, face: Drawing, all: readonly ScreenRow[]): Drawing => {
  const label = { font: 'sans', size: 3.2, fill: '#6b7280' } as const
  const value = { font: 'sansMedium', size: 3.2, fill: '#1f2937' } as const
  const matrix = [1, 0, faceAt[0], 0, 1, faceAt[1], 0, 0, 1] as const
  const bottom = faceAt[1] + face.size.height
  const rows = all.filter(([, , text]) => text !== '')
  const drawn = rows.map(([key, name, text], index) => {
    const y = bottom + 8 + index * rowStep
    return { key, text, label: leftAt(name, [8, y], label), value: leftAt(text, [32, y], value) }
  })
  const panel = shape(
    `<rect width="${size.width}" height="${size.height}" fill="#f3f5f8"/><rect width="${size.width}" height="20" fill="#2c6fd6"/>` +
      `<rect x="4" y="${bottom + 2}" width="88" height="${rows.length * rowStep + 5}" rx="2" fill="#fff"/>`,
  )
  const clock = leftAt(`${rng.int(10, 23)}:${rng.int(10, 59)}`, [5, 4], { font: 'sans', size: 3, fill: '#fff' })
  const heading = leftAt(title, [39, 14], { font: 'sansMedium', size: 3.8, fill: '#fff' })
  const squares = shape(drawSquares(rng.fork('squares'), 33, bottom + rows.length * rowStep + 11, 30))
  return {
    size,
    pxPerUnit: 1080 / size.width,
    screen: true,
    ...join(panel, clock, heading, place(face, matrix), ...drawn.flatMap((row) => [row.label, row.value]), squares),
    fields: { ...placeFields(face.fields, matrix), ...Object.fromEntries(drawn.map((row) => [row.key, fieldOf(row.text, row.value)])) },
  }
}
