import type { Box, Glance } from '@recto/core'
import type { Ground } from '../ground.ts'
import { centreY, type PlacedLine, placeLine, type Span } from '../sheet.ts'

/** What a look saw, without the letters of labels on either side of the value. */
export const spansOf = ({ lines }: Extract<Glance, { readonly see: 'line' | 'lines' }>, ground: Ground): readonly Span[] =>
  lines
    .map((line) => placeLine(line, ground.sheet.toSpace))
    .map((line) => ({ line, from: behindLabel(line, ground), to: upToLabel(line, ground) }))
    .filter((span) => span.to > span.from)

/** So much of a label's right end, in its heights, may be under a value: boxes are loose. */
const looseEnd = 0.3

/** Characters of a look after the label before the value, where the look reaches back over that. */
const behindLabel = ({ chars }: PlacedLine, { printed }: Ground): number => {
  const isOfLabel = (char: Box): boolean =>
    printed.some(({ box, isInPlace }) => {
      const middle = char.x + char.width / 2
      return isInPlace && middle > box.x && middle < box.x + box.width - looseEnd * box.height && isLevel(char, box)
    })
  return Math.max(
    0,
    chars.findIndex((char) => !isOfLabel(char)),
  )
}

/** Characters of a look before the label that begins right of the value: a look reaches a little over its edge. */
const upToLabel = ({ chars }: PlacedLine, { labels }: Ground): number => {
  const isOfLabel = (char: Box): boolean =>
    labels.some(({ hit, box }) => hit !== null && char.x + char.width / 2 > box.x && char.x < box.x + box.width && isLevel(char, box))
  return chars.findLastIndex((char) => !isOfLabel(char)) + 1
}

const isLevel = (a: Box, b: Box): boolean => Math.abs(centreY(a) - centreY(b)) < b.height / 2
