import type { Image, Quad } from '@recto/core'
import type { AnyReadResult } from '@recto/document'
import sharp from 'sharp'

const colours = { sure: '#1a9850', doubtful: '#d73027', line: '#4575b4', document: '#f08c00' }

/** A PNG of the page with what was read drawn on it: documents orange, fields green, those below `threshold` red; lines blue where there is no document. */
export const drawResult = async (
  image: Image,
  { width, height, documents, lines }: AnyReadResult,
  threshold: number,
): Promise<Uint8Array> => {
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
  return sharp(image.data, { raw: { width: image.width, height: image.height, channels: image.channels }, limitInputPixels: false })
    .composite([{ input: Buffer.from(svg) }])
    .png()
    .toBuffer()
}
