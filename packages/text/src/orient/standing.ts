import { type Quad, quadHeight, quadWidth, slice, type TextLine } from '@recto/core'
import { orderCorners, type QuarterTurn } from '@recto/vision'
import { alongText, reversed } from '../detect/along-text.ts'
import type { Models } from '../models.ts'
import type { LineCrop } from '../recognize/line-crop.ts'
import { votersOf } from './votes.ts'

/** How many lines, how much of each (in heights, about its middle) and how many characters of it are looked at. */
const mostLines = 3
const mostHeights = 6
const mostChars = 2

const turns = [0, 90, 180, 270] as const

/** Score of each turn: summed confidence of the characters when turned so, 0..6. */
export type Standing = readonly [number, number, number, number]

/**
 * How the characters themselves stand, whichever way their line runs: this tells a page that lies on its side from one
 * whose text runs downwards. The middles of the longest lines are read in both directions, then single characters of the better reading
 * are read in four turns. Costs as much as about four lines.
 */
export const standingOf = async (
  image: LineCrop['image'],
  found: readonly { readonly quad: Quad }[],
  models: Models,
): Promise<Standing> => {
  const lines = votersOf(found)
    .slice(0, mostLines)
    .map((quad) => middleOf(alongText(quad)))
  const directions = lines.flatMap((quad) => [quad, reversed(quad)])
  const read = await models.recognize(directions.map((quad) => ({ image, quad })))
  const glyphs = lines.flatMap((_, index) => {
    const [there, back] = [read[2 * index], read[2 * index + 1]]
    return there === undefined || back === undefined ? [] : charsOf(there.confidence >= back.confidence ? there : back)
  })
  const scores: number[] = []
  for (const turn of turns) {
    const readings = await models.recognize(glyphs.map((quad) => ({ image, quad: startAt(quad, turn) })))
    scores.push(readings.reduce((sum, { text, confidence }) => sum + ([...text].length === 1 ? confidence : 0), 0))
  }
  return scores as unknown as Standing
}

/** The middle of a line that is longer than is looked at. */
const middleOf = (quad: Quad): Quad => {
  const share = Math.min(1, (mostHeights * quadHeight(quad)) / quadWidth(quad)) / 2
  return slice(quad, 0.5 - share, 0.5 + share)
}

/** Characters that look like no other, nor like themselves, when turned. */
const telling = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}A-GJ-LPQRTVYaceghkrtvy3457]/u

/** The surest telling characters of a line, each as it lies on the page, clockwise from the top left. */
const charsOf = (line: TextLine): readonly Quad[] =>
  line.chars
    .filter(({ text }) => telling.test(text))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, mostChars)
    .map(({ quad }) => orderCorners(quad))

/** The character read so that turning the page counter-clockwise by `turn` would set it upright. */
const startAt = ([a, b, c, d]: Quad, turn: QuarterTurn): Quad =>
  turn === 0 ? [a, b, c, d] : turn === 90 ? [b, c, d, a] : turn === 180 ? [c, d, a, b] : [d, a, b, c]
