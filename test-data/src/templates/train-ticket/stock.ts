import { type Piece, shape } from '../../draw/drawing.ts'
import { drawGuilloche } from '../../draw/guilloche.ts'
import type { Rng } from '../../rng.ts'

/** The railways' card and the soft ticket, mm. */
export const size = { width: 85.6, height: 54 } as const

/** Blue cards are magnetic and carry a picture of a train; red ones are of soft paper under fine waves. */
export type Stock = 'blue' | 'red'

const train = 'M14 38C26 27 38 22.5 52 22.5L85.6 30V37.5L60 36C46 37 30 39 14 38Z M50 24.5C56 22.8 60 23.6 62 25.5C60 27.5 55 28.5 48 27.5Z'

const blue = (): string =>
  '<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#e3eef4"/><stop offset="0.55" stop-color="#dfe6ea"/><stop offset="1" stop-color="#cfe3ec"/></linearGradient>' +
  `<rect width="${size.width}" height="${size.height}" fill="url(#sky)"/>` +
  `<path d="${train}" fill="#c3d7e4" fill-opacity="0.7"/><path d="M14 38C30 33 50 33 85.6 35.5V37.5C60 36 30 39 14 38Z" fill="#eac9c6" fill-opacity="0.5"/>` +
  `<rect y="47" width="${size.width}" height="7" fill="#a9d3e4"/>`

const red = (phase: number): string =>
  `<rect width="${size.width}" height="${size.height}" fill="#f6ece8"/>` +
  drawGuilloche(size, { colours: [[0, '#e8a3a6'], [1, '#eab0a4']], strands: 46, strokeWidth: 0.1, opacity: 0.55, phase }) // biome-ignore format: a table

/** A crease from edge to edge: a lighter and a darker stroke side by side. */
const crease = (rng: Rng): string => {
  const [x, lean] = [rng.between(8, size.width - 8), rng.between(-10, 10)]
  const path = (by: number): string => `M${(x + by).toFixed(2)} 0L${(x + lean + by).toFixed(2)} ${size.height}`
  return (
    `<path d="${path(0)}" stroke="#fff" stroke-opacity="${rng.between(0.25, 0.6).toFixed(2)}" stroke-width="0.3"/>` +
    `<path d="${path(0.28)}" stroke="#55606a" stroke-opacity="${rng.between(0.1, 0.3).toFixed(2)}" stroke-width="0.2"/>`
  )
}

/** The ticket before it is printed: its ground, and what has happened to it since. */
export const drawStock = (rng: Rng, stock: Stock): Piece =>
  shape(
    (stock === 'blue' ? blue() : red(rng.between(0, 6.28))) +
      Array.from({ length: rng.weighted([[0, 60], [1, 30], [2, 10]]) }, () => crease(rng)).join(''), // biome-ignore format: a table
  )

/** The railways' encrypted two-dimensional code: modules of a size, at random. */
export const drawModules = (rng: Rng, x: number, y: number, side: number): Piece => {
  const count = 60
  const step = side / count
  let path = ''
  for (let row = 0; row < count; row++)
    for (let column = 0; column < count; column++)
      if (row % 12 === 0 || column % 12 === 0 || rng.chance(0.5))
        path += `M${(x + column * step).toFixed(2)} ${(y + row * step).toFixed(2)}h${step.toFixed(3)}v${step.toFixed(3)}h-${step.toFixed(3)}z`
  return shape(`<path d="${path}" fill="#23272b"/>`)
}
