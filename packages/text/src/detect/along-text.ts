import { distance, type Quad } from '@recto/core'

/** A box this many times higher than wide holds text that runs downwards (RapidOCR 3.10, get_rotate_crop_image). */
const tall = 1.5

/** Height by width of a quad that is clockwise from its top left. */
export const heightByWidth = ([a, b, c, d]: Quad): number =>
  Math.max(distance(a, d), distance(b, c)) / Math.max(distance(a, b), distance(d, c), 1)

/** The text in the quad runs downwards, as far as its shape says. */
export const isTall = (quad: Quad): boolean => heightByWidth(quad) >= tall

/** A quad clockwise from its top left → clockwise from where reading starts: of a tall one, its top right. */
export const alongText = (quad: Quad): Quad => (isTall(quad) ? [quad[1], quad[2], quad[3], quad[0]] : quad)

/** The same quad read from its other end. */
export const reversed = ([a, b, c, d]: Quad): Quad => [c, d, a, b]
