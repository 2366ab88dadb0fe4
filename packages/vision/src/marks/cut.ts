import { type Quad, quadHeight, quadWidth, type Size } from '@recto/core'

/** How far a document's outline reaches out of the picture, as a share of its long side; 0 inside. */
export const shareOutside = (quad: Quad, { width, height }: Size): number => {
  const out = quad.map(([x, y]) => Math.max(-x, -y, x - width, y - height, 0))
  return Math.max(...out) / Math.max(quadWidth(quad), quadHeight(quad))
}
