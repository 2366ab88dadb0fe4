import { basename, extname, join } from 'node:path'
import type { Quad } from '@recto/core'
import type { AnyReadResult } from '@recto/document'
import sharp from 'sharp'
import { writeWhole } from './output.ts'

const colours = { sure: '#1a9850', doubtful: '#d73027', line: '#4575b4', document: '#f08c00' }

/** Draws what was read on the picture, upright: documents orange, sure fields green, doubtful ones red, other lines blue. Writes `<name>.png`. */
export const drawResult = async (
  bytes: Uint8Array,
  name: string,
  page: number,
  result: AnyReadResult,
  folder: string,
  threshold: number,
): Promise<string> => {
  const { width, height, documents, lines } = result
  const stroke = Math.max(1.5, Math.max(width, height) / 600)
  const outline = (quad: Quad, colour: string, wide: number): string =>
    `<polygon points="${quad.map((point) => point.join(',')).join(' ')}" fill="${colour}" fill-opacity="0.08" stroke="${colour}" stroke-width="${stroke * wide}"/>`
  const fields = documents.flatMap((document) => Object.values(document.fields).filter((field) => field !== undefined))
  const shapes = [
    ...(documents.length === 0 ? lines.map(({ quad }) => outline(quad, colours.line, 1)) : []),
    ...documents.flatMap(({ quad }) => (quad === null ? [] : [outline(quad, colours.document, 2)])),
    ...fields.flatMap(({ quads, confidence }) =>
      quads.map((quad) => outline(quad, confidence < threshold ? colours.doubtful : colours.sure, 1)),
    ),
  ]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes.join('')}</svg>`
  const picture = sharp(bytes, { page: page - 1 })
    .rotate()
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
  const drawn = await picture
    .composite([{ input: Buffer.from(svg) }])
    .png()
    .toBuffer()
  const stem = basename(name, extname(name))
  const path = join(folder, `${name === '-' ? 'stdin' : stem}${page === 1 ? '' : `-${page}`}.png`)
  await writeWhole(path, drawn)
  return path
}
