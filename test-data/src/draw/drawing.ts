import { type Matrix3, multiply, type Point, type Quad, type Size, transformPoint, transformQuad } from '@recto/core'
import type { TextStyle } from './lay-text.ts'

export interface DrawnChar {
  readonly text: string
  /** The character's advance by its em box (0.88 em above the baseline, 0.12 em below). */
  readonly quad: Quad
}

/** One run of text. A vertical run's quad starts at its top right, where its reading starts, like `TextLine`. */
export interface DrawnLine {
  readonly text: string
  readonly quad: Quad
  readonly chars: readonly DrawnChar[]
  /** How it was set, for files that carry text instead of its outlines; absent where it is no ordinary print. */
  readonly ink?: Ink
}

/** What sets a run of text, and the shapes that it was drawn as. */
export interface Ink {
  readonly style: TextStyle
  readonly svg: string
}

/** A fact that stands on the drawing: its value as printed, and one quad per line it takes. */
export interface DrawnField {
  readonly value: string
  readonly quads: readonly Quad[]
}

/** A document as drawn: vector shapes, and exactly what stands where. Coordinates are in the drawing's own unit. */
export interface Drawing {
  /** In the drawing's unit (millimetres for paper and cards, pixels for screens). */
  readonly size: Size
  /** Of the clean picture. */
  readonly pxPerUnit: number
  /** Children of an `<svg>` whose view box is the size. */
  readonly svg: string
  readonly lines: readonly DrawnLine[]
  readonly fields: Readonly<Record<string, DrawnField>>
  /** Radius of its corners; outside them nothing is drawn. @default 0 */
  readonly cornerRadius?: number
  /** A screenshot: it has no paper to photograph. */
  readonly screen?: boolean
  /** A view that fills the picture, taken outdoors, by night too; where its lamps are, in the drawing's unit. */
  readonly scene?: { readonly lamps: readonly Point[] }
  readonly tags?: readonly string[]
}

/** What a template hands over piece by piece: shapes in painting order, lines in reading order. */
export interface Piece {
  readonly svg: string
  readonly lines: readonly DrawnLine[]
}

/** Pieces one over the other. */
export const join = (...pieces: readonly Piece[]): Piece => ({
  svg: pieces.map((piece) => piece.svg).join(''),
  lines: pieces.flatMap((piece) => piece.lines),
})

/** Shapes without text. */
export const shape = (svg: string): Piece => ({ svg, lines: [] })

const placeLine = (line: DrawnLine, matrix: Matrix3): DrawnLine => ({
  ...line,
  quad: transformQuad(line.quad, matrix),
  chars: line.chars.map((char) => ({ text: char.text, quad: transformQuad(char.quad, matrix) })),
})

/** Lines after a projective map. */
export const placeLines = (lines: readonly DrawnLine[], matrix: Matrix3): readonly DrawnLine[] =>
  lines.map((line) => placeLine(line, matrix))

/** Fields after a projective map. */
export const placeFields = (fields: Drawing['fields'], matrix: Matrix3): Drawing['fields'] =>
  Object.fromEntries(
    Object.entries(fields).map(([key, { value, quads }]) => [key, { value, quads: quads.map((quad) => transformQuad(quad, matrix)) }]),
  )

/** A drawing as a piece of a larger one, moved by a similarity or an affinity (`matrix` maps its unit to the larger one's). */
export const place = (drawing: Drawing, matrix: Matrix3): Piece => {
  const [a, b, c, d, e, f] = matrix
  const { width, height } = drawing.size
  const id = `clip-${c.toFixed(3)}-${f.toFixed(3)}`
  const clip = `<clipPath id="${id}"><rect width="${width}" height="${height}" rx="${drawing.cornerRadius ?? 0}"/></clipPath>`
  return {
    svg: `<g transform="matrix(${a} ${d} ${b} ${e} ${c} ${f})">${clip}<g clip-path="url(#${id})">${drawing.svg}</g></g>`,
    lines: placeLines(drawing.lines, matrix),
  }
}

/** Turn about the origin, clockwise as seen (y down). */
export const rotation = (degrees: number): Matrix3 => {
  const angle = (degrees * Math.PI) / 180
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return [c, -s, 0, s, c, 0, 0, 0, 1]
}

/** The map that turns something of the given size about its centre and puts that centre at a point. */
export const turnAt = (size: Size, degrees: number, centre: Point): Matrix3 => {
  const turned = rotation(degrees)
  const [x, y] = transformPoint(turned, [size.width / 2, size.height / 2])
  return multiply([1, 0, centre[0] - x, 0, 1, centre[1] - y, 0, 0, 1], turned)
}
