import { distance, quadAngle, quadCentre, quadHeight, type TextLine } from '@recto/core'

/** A line of a scene: as it was found, or two neighbours of one row that may be parts of one value. */
export interface SceneLine {
  readonly line: TextLine
  readonly parts: readonly TextLine[]
}

/** Parts of one row are of like height, apart by at most so many of it, and go on in its direction within so many radians. */
const mostHeightRatio = 1.6
const mostGapHeights = 1.5
const mostTurn = 0.2

/** All lines, and every pair of neighbours put together. */
export const sceneLines = (lines: readonly TextLine[]): readonly SceneLine[] => [
  ...lines.map((line) => ({ line, parts: [line] })),
  ...lines.flatMap((left) =>
    lines.flatMap((right) => (left !== right && continues(left, right) ? [{ line: together(left, right), parts: [left, right] }] : [])),
  ),
]

const continues = ({ quad: left }: TextLine, { quad: right }: TextLine): boolean => {
  const [a, b] = [quadHeight(left), quadHeight(right)]
  if (Math.max(a, b) > mostHeightRatio * Math.min(a, b)) return false
  if (distance(left[1], right[0]) + distance(left[2], right[3]) > 2 * mostGapHeights * Math.min(a, b)) return false
  const [from, to] = [quadCentre(left), quadCentre(right)]
  const turn = Math.abs(Math.atan2(to[1] - from[1], to[0] - from[0]) - quadAngle(left))
  return Math.min(turn, 2 * Math.PI - turn) < mostTurn
}

/** Without the posteriors, whose steps count within their own line. */
const together = (left: TextLine, right: TextLine): TextLine => ({
  text: left.text + right.text,
  confidence: Math.min(left.confidence, right.confidence),
  quad: [left.quad[0], right.quad[1], right.quad[2], left.quad[3]],
  chars: [...left.chars, ...right.chars].map(({ steps: _steps, ...char }) => char),
})
