import { between, distance, invert, type Matrix3, type Point, type Quad, type TextLine } from '@recto/core'
import type { Anchor, Layout } from './contract.ts'
import { type CharRange, matchesOf } from './match-pattern.ts'
import type { Registration } from './register.ts'
import { sceneLines } from './scene-lines.ts'
import { charsQuad } from './sheet.ts'

/** One value places its layout about so well. */
const fit = 0.98

/** A place in a scene where a value stands that registers a layout all by itself. */
export interface ScenePlace {
  readonly anchor: Anchor
  readonly registration: Registration
}

/** Every match of one of the layout's anchors on these lines, of those that place it alike the first. Anchors without an end place nothing. */
export const registerScene = (lines: readonly TextLine[], layout: Layout<string>): readonly ScenePlace[] =>
  sceneLines(lines).flatMap(({ line, parts }) => {
    const places = (layout.anchors ?? []).flatMap((anchor) =>
      matchesOf(line, anchor.pattern, anchor.alphabet).flatMap((range) => {
        const toPage = placeAnchor(anchor, boxOfMatch(line, range), layout.size.height)
        return toPage === null ? [] : [{ anchor, toPage }]
      }),
    )
    return places
      .filter(({ toPage }, index) => !places.slice(0, index).some((other) => isAlike(other.toPage, toPage)))
      .map(({ anchor, toPage }) => ({
        anchor,
        registration: { toPage, toMm: invert(toPage), inliers: [], anchored: parts, residualMm: 0, fit },
      }))
  })

const isAlike = (a: Matrix3, b: Matrix3): boolean => a.every((value, index) => value === b[index])

/** The match as it was found: the line's own quad when nothing else stands in it, since characters are placed less well. */
const boxOfMatch = (line: TextLine, { from, to }: CharRange): Quad => {
  const beside = line.chars.some((char, index) => (index < from || index >= to) && char.text.trim() !== '')
  return beside ? charsQuad(line, from, to) : line.quad
}

/**
 * The affine map that lays the anchor's ends on the middles of the quad's ends, and its height on the quad's.
 *
 *     ┌──────────┐
 *     < from  to > ↕ heightMm
 *     └──────────┘
 */
const placeAnchor = ({ from, to, heightMm }: Anchor, quad: Quad, height: number): Matrix3 | null => {
  if (to === undefined) return null
  const [start, end] = [between(quad[0], quad[3], 0.5), between(quad[1], quad[2], 0.5)]
  const [top, bottom] = [between(quad[0], quad[1], 0.5), between(quad[3], quad[2], 0.5)]
  const length = distance(from, to)
  if (distance(start, end) === 0 || distance(top, bottom) === 0 || length === 0) return null
  const along = over(start, end, length)
  const down = over(top, bottom, heightMm ?? height)
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
  const right: Point = [ux * along[0] - uy * down[0], ux * along[1] - uy * down[1]]
  const below: Point = [uy * along[0] + ux * down[0], uy * along[1] + ux * down[1]]
  const x = start[0] - from[0] * right[0] - from[1] * below[0]
  const y = start[1] - from[0] * right[1] - from[1] * below[1]
  return [right[0], below[0], x, right[1], below[1], y, 0, 0, 1]
}

/** The step from one point to another, for each mm. */
const over = (from: Point, to: Point, mm: number): Point => [(to[0] - from[0]) / mm, (to[1] - from[1]) / mm]
