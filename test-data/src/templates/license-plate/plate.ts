import { type Box, quadOfBox } from '@recto/core'
import type { Drawing, DrawnChar, DrawnLine } from '../../draw/drawing.ts'
import { glyphInBox } from '../../draw/glyph-in-box.ts'
import type { Rng } from '../../rng.ts'
import type { PlateNumber } from '../../values/plate-number.ts'
import * as printed from './printed.ts'

/** The ground under the characters; new-energy plates fade from white to green, large ones change from yellow to green. */
const drawGround = (rng: Rng, id: string, { colour, size }: printed.Paint): string => {
  const { width, height } = printed.sizes[size]
  const plain = (fill: string): string => `<rect width="${width}" height="${height}" rx="10" fill="${fill}"/>`
  if (colour === 'blue') return plain(rng.pick(['#0d4ba3', '#12549f', '#0a3f8f', '#1c5fb4']))
  if (colour === 'yellow') return plain(rng.pick(['#f1b60c', '#eeb020', '#f5c21a', '#dfa210']))
  if (colour === 'white') return plain(rng.pick(['#f3f3f0', '#e8e8e6']))
  if (colour === 'black') return plain(rng.pick(['#161719', '#202124']))
  const [top, bottom] = rng.pick([['#f2faf4', '#2fae6d'], ['#e6f6ea', '#45b87c'], ['#dff3e6', '#3aa871']] as const) // biome-ignore format: a table
  if (colour === 'green')
    return `<linearGradient id="${id}" x2="0" y2="1"><stop offset="0.1" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>${plain(`url(#${id})`)}`
  const edge = 132 / width
  return `<linearGradient id="${id}"><stop offset="${edge}" stop-color="#f0bb17"/><stop offset="${edge + 0.02}" stop-color="#4fbd84"/></linearGradient>${plain(`url(#${id})`)}`
}

/** Mud and scratches, faint over everything. */
const drawWear = (rng: Rng, width: number, height: number): string =>
  Array.from({ length: rng.int(0, 7) }, () => {
    const [rx, ry] = [rng.between(4, 40), rng.between(2, 12)]
    const fill = rng.pick(['#5b4a38', '#8a8378', '#3a3530', '#d9d6cf'])
    return `<ellipse cx="${rng.between(0, width).toFixed(1)}" cy="${rng.between(0, height).toFixed(1)}" rx="${rx.toFixed(1)}" ry="${ry.toFixed(1)}" fill="${fill}" fill-opacity="${rng.between(0.04, 0.22).toFixed(2)}"/>`
  }).join('')

const drawScrews = (size: keyof typeof printed.sizes): string => {
  const { width, height } = printed.sizes[size]
  const holes = [width * 0.26, width * 0.74].flatMap((x) => [[x, 12] as const, [x, height - 12] as const])
  return holes
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="7" fill="#b9bcc0"/><circle cx="${x}" cy="${y}" r="4" fill="#7e8287"/>`)
    .join('')
}

/** Characters stand a little out of the sheet: light above left, shade below right. */
const emboss = (path: string, fill: string): string =>
  `<path d="${path}" fill="#000" fill-opacity="0.35" transform="translate(1.4 1.6)"/><path d="${path}" fill="#fff" fill-opacity="0.3" transform="translate(-1 -1.1)"/><path d="${path}" fill="${fill}"/>`

const marks = '警使领'

const layRow = (text: string, boxes: readonly Box[], { ink, mark }: printed.Paint) => {
  const glyphs = [...text].map((character, index) => ({
    character,
    ...glyphInBox(/[\dA-Z]/u.test(character) ? 'condensed' : 'sansBold', character, boxes[index] as Box),
  }))
  return {
    svg: glyphs.map(({ path, character }) => emboss(path, marks.includes(character) ? mark : ink)).join(''),
    chars: glyphs.map(({ char }) => char),
  }
}

const lineOf = (chars: readonly DrawnChar[]): DrawnLine => {
  const [first, last] = [chars[0] as DrawnChar, chars.at(-1) as DrawnChar]
  return {
    text: chars.map(({ text }) => text).join(''),
    quad: [first.quad[0], last.quad[1], last.quad[2], first.quad[3]],
    chars,
  }
}

/** A number plate. `id` tells its gradient from others' on the same picture. */
export const drawPlate = (rng: Rng, number: PlateNumber, id = 'plate'): Drawing => {
  const paint = printed.paints[number.kind]
  const size = printed.sizes[paint.size]
  const [regionAt, serialAt] = number.kind === 'embassy' ? printed.embassyPlaces : printed.places[paint.size]
  const [region, serial] = [layRow(number.region, regionAt, paint), layRow(number.serial, serialAt, paint)]
  const { x, y, radius } = printed.dots[paint.size]
  const dot =
    number.kind === 'embassy'
      ? ''
      : `<circle cx="${x}" cy="${y}" r="${radius}" fill="${paint.size === 'long' ? '#2b8f63' : paint.ink}" fill-opacity="${paint.size === 'long' ? 0.45 : 1}"/>`
  const rim = `<rect x="4" y="4" width="${size.width - 8}" height="${size.height - 8}" rx="7" fill="none" stroke="${paint.ink}" stroke-width="3"/>`
  const isTall = paint.size === 'tall'
  const outline = quadOfBox({ x: 0, y: 0, ...size })
  return {
    size,
    cornerRadius: 10,
    pxPerUnit: 1.6,
    svg:
      drawGround(rng.fork('ground'), id, paint) +
      rim +
      drawScrews(paint.size) +
      dot +
      region.svg +
      serial.svg +
      drawWear(rng.fork('wear'), size.width, size.height),
    lines: isTall ? [lineOf(region.chars), lineOf(serial.chars)] : [lineOf([...region.chars, ...serial.chars])],
    fields: {
      plate_number: { value: number.region + number.serial, quads: [outline] },
      plate_color: { value: paint.colour, quads: [outline] },
    },
    tags: [number.kind],
  }
}
