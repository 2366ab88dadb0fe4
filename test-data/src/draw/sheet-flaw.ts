import { type Matrix3, type Point, type Quad, transformPoint } from '@recto/core'
import type { Rng } from '../rng.ts'
import { type Drawing, type DrawnField, place } from './drawing.ts'

/** What befalls the sheet itself, not its picture: a corner torn off, a smaller document of the same kind beside it. */
export const sheetFlaws = ['torn', 'second'] as const
export type SheetFlaw = (typeof sheetFlaws)[number]

/** Teeth of a tear. */
const teeth = 14

/**
 * One corner torn off: what it takes a part of is not stated.
 *
 *     ┌──────┐      ┌───╲
 *     │      │  →   │    ╲
 *     └──────┘      └─────┘
 */
export const torn = (rng: Rng, drawing: Drawing): Drawing => {
  const { width, height } = drawing.size
  const [right, low] = [rng.chance(0.5), rng.chance(0.5)]
  const [along, down] = [width * rng.between(0.15, 0.3), height * rng.between(0.25, 0.5)]
  const at = (share: number): Point => {
    const jag = share > 0 && share < 1 ? rng.normal() * 0.012 * height : 0
    const [x, y] = [along * (1 - share) + jag, down * share + jag]
    return [right ? width - x : x, low ? height - y : y]
  }
  const edge = Array.from({ length: teeth + 1 }, (_, index) => at(index / teeth))
  const corner: Point = [right ? width : 0, low ? height : 0]
  const lost = [corner, ...edge]
  const isWhole = (quad: Quad): boolean => !quad.some((point) => isInside(point, lost)) && !lost.some((point) => isInside(point, quad))
  const hole = [...lost].map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')
  const clip = `<clipPath id="torn"><path clip-rule="evenodd" d="M0 0H${width}V${height}H0ZM${hole}Z"/></clipPath>`
  return {
    ...drawing,
    svg: `${clip}<g clip-path="url(#torn)">${drawing.svg}</g>`,
    lines: drawing.lines.filter(({ quad }) => isWhole(quad)),
    fields: fieldsWhere(drawing, ({ quads }) => quads.every(isWhole)),
    tags: [...(drawing.tags ?? []), 'torn'],
  }
}

const fieldsWhere = ({ fields }: Drawing, holds: (field: DrawnField) => boolean): Drawing['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => holds(field)))

/** Crossings of a ray to the right, even outside. */
const isInside = ([x, y]: Point, polygon: readonly Point[]): boolean =>
  polygon.filter(([ax, ay], index) => {
    const [bx, by] = polygon[(index + 1) % polygon.length] as Point
    return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)
  }).length %
    2 ===
  1

/** Of the first one's area. */
const secondArea = [0.2, 0.35] as const

/** Between both, of the first one's shorter side. */
const gap = 0.06

/** Two documents on one table, the second smaller: below a wide one, right of a high one. The first one's facts are stated. */
export const withSecond = (rng: Rng, drawing: Drawing, other: Drawing): Drawing => {
  const { width, height } = drawing.size
  const isWide = width >= height
  const scale = Math.sqrt((rng.between(...secondArea) * width * height) / (other.size.width * other.size.height))
  const [free, long] = isWide ? [width, scale * other.size.width] : [height, scale * other.size.height]
  const along = rng.between(0, 1) * Math.max(0, free - long)
  const space = gap * Math.min(width, height)
  const off: Point = isWide ? [along, height + space] : [width + space, along]
  const matrix: Matrix3 = [scale, 0, off[0], 0, scale, off[1], 0, 0, 1]
  const [right, bottom] = transformPoint(matrix, [other.size.width, other.size.height])
  const [own, second] = [place(drawing, [1, 0, 0, 0, 1, 0, 0, 0, 1]), place(other, matrix)]
  return {
    ...drawing,
    size: { width: Math.max(width, right), height: Math.max(height, bottom) },
    svg: own.svg + second.svg,
    lines: [...own.lines, ...second.lines],
    tags: [...(drawing.tags ?? []), 'second'],
  }
}
