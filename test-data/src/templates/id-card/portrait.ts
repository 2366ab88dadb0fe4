import type { Box } from '@recto/core'
import { type Piece, shape } from '../../draw/drawing.ts'
import type { Rng } from '../../rng.ts'

/** A head and shoulders that show nobody: a silhouette in a few flat tones, without a ground of its own. */
export const drawPortrait = (rng: Rng, { x, y, width, height }: Box): Piece => {
  const skin = rng.pick(['#d8b394', '#e2c1a5', '#c99f7e', '#dcb9a0'])
  const hair = rng.pick(['#1d1a19', '#2c2523', '#3a3433', '#777372'])
  const coat = rng.pick(['#23262e', '#3b4a63', '#5c3a3a', '#4d5a4a', '#6b6b70'])
  const centre = x + width / 2
  const face = width * rng.between(0.25, 0.29)
  const eyes = y + height * 0.42
  const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string): string =>
    `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"/>`
  const shoulders = `<path d="M${x} ${y + height}Q${x + 1} ${y + height * 0.76} ${centre - 4} ${y + height * 0.7}L${centre + 4} ${y + height * 0.7}Q${x + width - 1} ${y + height * 0.76} ${x + width} ${y + height}Z" fill="${coat}"/>`
  const neck = `<rect x="${centre - 3}" y="${y + height * 0.58}" width="6" height="${height * 0.18}" fill="${skin}"/>`
  return shape(
    ellipse(centre, y + height * 0.33, face * 1.12, face * 1.3, hair) +
      neck +
      shoulders +
      ellipse(centre, y + height * 0.43, face, face * 1.3, skin) +
      ellipse(centre, y + height * 0.22, face * 0.98, face * 0.62, hair) +
      ellipse(centre - face * 0.4, eyes, face * 0.13, face * 0.07, '#2a2120') +
      ellipse(centre + face * 0.4, eyes, face * 0.13, face * 0.07, '#2a2120') +
      ellipse(centre, y + height * 0.56, face * 0.26, face * 0.06, '#9c5d53'),
  )
}
