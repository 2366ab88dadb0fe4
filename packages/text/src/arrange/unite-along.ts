import { type Point, type Quad, quadAngle } from '@recto/core'
import type { DetectedText } from '../detect/detected-text.ts'
import { medianAngle } from './rows.ts'

/** The smallest rectangle along the line that holds all boxes, whole px. */
export const uniteAlong = (items: readonly DetectedText[]): DetectedText => {
  const [first, ...others] = items as [DetectedText, ...DetectedText[]]
  if (others.length === 0) return first
  const straight = items.every(({ quad }) => quadAngle(quad) === 0)
  const angle = straight ? 0 : medianAngle(items.map(({ quad }) => quad))
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const points = items.flatMap(({ quad }) => quad)
  const along = points.map(([x, y]) => x * cos + y * sin)
  const across = points.map(([x, y]) => y * cos - x * sin)
  const corner = (u: number, v: number): Point => [Math.round(u * cos - v * sin), Math.round(u * sin + v * cos)]
  const [left, right, top, bottom] = [Math.min(...along), Math.max(...along), Math.min(...across), Math.max(...across)]
  const quad: Quad = [corner(left, top), corner(right, top), corner(right, bottom), corner(left, bottom)]
  return { quad, confidence: Math.min(...items.map(({ confidence }) => confidence)) }
}
