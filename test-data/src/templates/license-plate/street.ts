import type { Size } from '@recto/core'
import { join, type Piece, shape } from '../../draw/drawing.ts'
import type { Rng } from '../../rng.ts'
import { centredAt } from '../id-card/centred.ts'

const hex = (rng: Rng, from: number, to: number): string => {
  const [tone, tint] = [rng.between(from, to), rng.between(-18, 18)]
  return `rgb(${Math.round(tone + tint)},${Math.round(tone)},${Math.round(tone - tint)})`
}

const drawHouse = (rng: Rng, x: number, width: number, top: number, floor: number): string => {
  const [columns, rows] = [rng.int(2, 7), rng.int(2, 6)]
  const [w, h] = [width / columns, (floor - top) / rows]
  const glass = rng.pick(['#33424f', '#5b6f80', '#1f272e', '#87949d'])
  const windows = Array.from({ length: columns * rows }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)]
    return `<rect x="${(x + (column + 0.2) * w).toFixed(0)}" y="${(top + (row + 0.2) * h).toFixed(0)}" width="${(w * 0.6).toFixed(0)}" height="${(h * 0.55).toFixed(0)}" fill="${glass}"/>`
  })
  return `<rect x="${x.toFixed(0)}" y="${top.toFixed(0)}" width="${width.toFixed(0)}" height="${(floor - top).toFixed(0)}" fill="${hex(rng, 90, 215)}"/>${windows.join('')}`
}

const signs = [
  '便民超市',
  '停车场入口',
  '出口',
  '川味小馆',
  '中国银行',
  '限高2.2米',
  '洗车 20元',
  'P 24小时',
  '汽车维修',
  'COFFEE',
  '禁止停车',
  '欢迎光临',
]

/** A shop sign or a notice: text that is no plate. */
const drawSign = (rng: Rng, { width, height }: Size): Piece => {
  const text = rng.pick(signs)
  const size = rng.between(0.018, 0.05) * width
  const [x, y] = [rng.between(0.12, 0.88) * width, rng.between(0.08, 0.32) * height]
  const length = size * ([...text].length + 1)
  const ground = rng.pick(['#b3201d', '#0c3f8a', '#f4f4f0', '#1e6b39', '#f0b81a'])
  const board = `<rect x="${x - length / 2}" y="${y - size}" width="${length}" height="${size * 2}" fill="${ground}"/>`
  return join(
    shape(board),
    centredAt(text, [x, y], { font: 'sansBold', size, fill: ground === '#f4f4f0' || ground === '#f0b81a' ? '#1b1b1b' : '#fff' }),
  )
}

/** A street, mm: sky, houses with windows, signs, the road with its marks. */
export const drawStreet = (rng: Rng, size: Size, horizon: number): Piece => {
  const { width, height } = size
  const sky = rng.pick(['#b9cfe4', '#dfe3e6', '#8fb4da', '#c8c5be'])
  const houses: string[] = []
  for (let x = -0.05 * width; x < width; ) {
    const w = rng.between(0.12, 0.35) * width
    houses.push(drawHouse(rng, x, w, rng.between(0.02, 0.6) * horizon, horizon))
    x += w * rng.between(0.9, 1.2)
  }
  const lane = Array.from({ length: 4 }, (_, i) => {
    const x = rng.between(0, 1) * width
    return `<path d="M${x} ${horizon + (height - horizon) * (0.2 + i * 0.2)} l${width * 0.16} ${height * 0.01} l${-width * 0.02} ${height * 0.015} l${-width * 0.16} ${-height * 0.01}Z" fill="#e6e4da" fill-opacity="0.7"/>`
  }).join('')
  const road = `<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="${hex(rng, 70, 150)}"/>${lane}`
  const ground = shape(`<rect width="${width}" height="${height}" fill="${sky}"/>${houses.join('')}${road}`)
  return join(ground, ...Array.from({ length: rng.int(0, 3) }, () => drawSign(rng, size)))
}
