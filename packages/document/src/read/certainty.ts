import type { Alternative } from '@recto/core'
import type { Glyph } from '../decode.ts'
import type { Told } from './settle-phrases.ts'

/**
 * Nothing proves a free text, so its probability is raised to this power: 0.9 takes a least certain character of 0.966. Chosen on 400
 * rendered cards (759 right and 9 wrong names, addresses, authorities): of the wrong ones 3 stood above 0.9 without it and one with
 * it (a dropped character, which `hasHole` now doubts), of the right ones 98 % and 91 %.
 */
const caution = 3

/** Probability of a free text: that of its least certain character, weighed against the likeliest other reading of it, or as words tell it. */
export const leastCertain = (glyphs: readonly Glyph[], told: readonly Told[] = []): number =>
  Math.min(1, ...glyphs.map((glyph, index) => told[index]?.certainty ?? certaintyOf(glyph))) ** caution

/** Full-width and half-width forms are one character: they do not doubt each other. */
const certaintyOf = ({ char: { text, confidence, alternatives } }: Glyph): number => {
  const folded = text.normalize('NFKC')
  const isOther = (other: Alternative): boolean => other.text.normalize('NFKC') !== folded
  const alike = alternatives.filter((other) => !isOther(other)).reduce((sum, other) => sum + other.confidence, 0)
  return Math.min(1, confidence + alike) * (1 - (alternatives.find(isOther)?.confidence ?? 0))
}
