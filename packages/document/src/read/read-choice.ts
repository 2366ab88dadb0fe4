import type { FieldSpec } from '../contract.ts'
import { type Glyph, readingsOf } from '../decode.ts'
import type { Issue } from '../result.ts'
import { type Span, spansText } from '../sheet.ts'
import { glyphsOf } from './glyphs.ts'
import { nearestOf } from './nearest-choice.ts'
import type { Interpretation, Other } from './reading.ts'

/** Probability given to a character that is not among the kept readings. */
const unseen = 1e-5

/** A member less likely than this is not what stands there, however unlikely the others are. */
const leastProbability = 1e-3

/** Each character of the text that belongs to no member costs this factor. */
const strayCost = 0.7

type Slot = ReadonlyMap<string, number>

/** The member of the closed set that the characters spell best, anywhere among them; a part of it (土 of 土家) is no rival. */
export const readChoice = (field: FieldSpec<unknown>, spans: readonly Span[]): Interpretation => {
  const text = spansText(spans)
  const slots = glyphsOf(spans).map((glyph) => foldedReadings(glyph))
  const scored = (field.choices ?? []).map((member) => ({ member, probability: likelihood([...fold(member)], slots) }))
  scored.sort((a, b) => b.probability - a.probability)
  const best = scored[0]
  if (best === undefined || best.probability < leastProbability) {
    const told = nearestOf(field.choices ?? [], slots)
    if (told !== null) return { ...told, text, tried: 1, issues: [decided(text, told.value)] }
    return {
      value: null,
      text,
      read: 0,
      tried: 1,
      issues: [{ code: 'unparsable', message: `"${text}" is none of the ${scored.length} values of ${field.title.en.toLowerCase()}.` }],
    }
  }
  const rivals = scored.filter(({ member }) => member === best.member || !best.member.includes(member))
  const sum = rivals.reduce((total, { probability }) => total + probability, 0)
  const asRead = fold(text.replace(/\s+/gu, '')) === fold(best.member)
  return {
    value: best.member,
    text,
    read: (best.probability / sum) * Math.min(1, 0.5 + best.probability),
    tried: 1,
    others: () => othersOf(rivals, best.probability),
    issues: asRead ? [] : [decided(text, best.member)],
  }
}

const decided = (text: string, member: string): Issue => ({
  code: 'repaired',
  message: `Read as "${text.trim()}", decided for "${member}".`,
})

/** Rivals less likely than this beside the best are none. */
const leastOdds = 1e-3

const othersOf = (rivals: readonly { readonly member: string; readonly probability: number }[], best: number): readonly Other[] =>
  rivals
    .slice(1)
    .flatMap(({ member, probability }) => (probability >= leastOdds * best ? [{ value: member, odds: probability / best }] : []))

/** Full-width and half-width forms are one character. */
const fold = (text: string): string => text.normalize('NFKC')

/** Readings likeliest first, of two forms of one character the likelier. */
const foldedReadings = (glyph: Glyph): Slot => {
  const readings = new Map<string, number>()
  for (const { text, probability } of readingsOf(glyph)) if (!readings.has(fold(text))) readings.set(fold(text), probability)
  return readings
}

/** The best window of the slots for the letters: product of their probabilities, less what stands beside them. */
const likelihood = (letters: readonly string[], slots: readonly Slot[]): number => {
  let best = 0
  for (let start = 0; start + letters.length <= slots.length; start++) {
    const product = letters.reduce((total, letter, index) => total * (slots[start + index]?.get(letter) ?? unseen), 1)
    best = Math.max(best, product * strayCost ** (slots.length - letters.length))
  }
  return best
}
