import type { Size } from '@recto/core'
import { type Drawing, join, type Piece, place, shape } from '../../draw/drawing.ts'
import type { Rng } from '../../rng.ts'

/** A car's front or rear, mm. */
export const carSize: Size = { width: 1820, height: 1480 }

/** Where its lamps are, mm. */
export const lamps = [
  [260, 800],
  [1560, 800],
] as const

const paints = [
  '#e8e9ea',
  '#c9ccd0',
  '#2a2c30',
  '#7d8288',
  '#8e1b1f',
  '#1f3a6e',
  '#5a3a26',
  '#d8cfae',
  '#173f33',
  '#d98e1c',
  '#d9b310',
  '#2f7d4a',
  '#3a62b8',
]

/** A car seen from the front, in flat shapes: glass, bonnet, lamps, grille, bumper, wheels. */
const drawBody = (rng: Rng): string => {
  const paint = rng.pick(paints)
  const gloss = `<path d="M300 520 Q910 440 1520 520 L1520 560 Q910 490 300 560Z" fill="#fff" fill-opacity="${rng.between(0.1, 0.45).toFixed(2)}"/>`
  const bars = Array.from(
    { length: rng.int(3, 9) },
    (_, i) => `<rect x="560" y="${720 + i * 18}" width="700" height="7" fill="#aab0b6" fill-opacity="0.7"/>`,
  ).join('')
  const lamp = (x: number, fill: string): string =>
    `<path d="M${x - 150} 760 Q${x} 720 ${x + 150} 770 L${x + 130} 860 Q${x} 880 ${x - 140} 850Z" fill="${fill}" stroke="#555" stroke-width="5"/>`
  const light = rng.pick(['#eef2f5', '#d7dee4', '#b02a25', '#d8492c'])
  return (
    `<rect x="90" y="1180" width="230" height="290" rx="60" fill="#151515"/><rect x="1500" y="1180" width="230" height="290" rx="60" fill="#151515"/>` +
    `<path d="M380 60 Q910 0 1440 60 L1640 480 L1790 640 L1800 1180 Q1780 1290 1640 1300 L180 1300 Q40 1290 20 1180 L30 640 L180 480Z" fill="${paint}"/>` +
    `<path d="M430 110 Q910 60 1390 110 L1560 460 Q910 400 260 460Z" fill="${rng.pick(['#20262c', '#39434c', '#5b6a76'])}"/>${gloss}` +
    `<path d="M540 700 Q910 670 1280 700 L1240 880 L580 880Z" fill="#1a1b1d"/>${bars}<circle cx="910" cy="780" r="52" fill="#c4c8cc" stroke="#7f858b" stroke-width="8"/>` +
    lamp(260, light) +
    lamp(1560, light) +
    `<rect x="60" y="930" width="1700" height="330" rx="70" fill="${paint}" stroke="#000" stroke-opacity="0.35" stroke-width="6"/>` +
    `<rect x="420" y="1150" width="980" height="70" rx="20" fill="#222"/><circle cx="240" cy="1130" r="46" fill="#dfe3e6"/><circle cx="1580" cy="1130" r="46" fill="#dfe3e6"/>`
  )
}

/** A car with its plate, seen a little from the side when the caller shears it. */
export const drawCar = (rng: Rng, plate: Drawing): { readonly piece: Piece; readonly at: readonly [number, number] } => {
  const holder = `<rect x="${910 - plate.size.width / 2 - 10}" y="${1070 - plate.size.height / 2 - 10}" width="${plate.size.width + 20}" height="${plate.size.height + 20}" rx="12" fill="${rng.pick(['#1b1c1e', '#8f949a', '#303236'])}"/>`
  const at = [910 - plate.size.width / 2, 1070 - plate.size.height / 2] as const
  return { piece: join(shape(drawBody(rng) + holder), place(plate, [1, 0, at[0], 0, 1, at[1], 0, 0, 1])), at }
}
