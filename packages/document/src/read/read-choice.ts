import type { FieldSpec } from '../contract.ts'
import { readingsOf } from '../decode.ts'
import { type Span, spansText } from '../sheet.ts'
import { glyphsOf } from './glyphs.ts'
import type { Interpretation } from './reading.ts'

/** Probability given to a character that is not among the kept readings. */
const unseen = 1e-5

/** A member less likely than this is not what stands there, however unlikely the others are. */
const leastProbability = 1e-3

/** Each character of the text that belongs to no member costs this factor. */
const strayCost = 0.7

/** The member of the closed set that the characters spell best, anywhere among them; a part of it (土 of 土家) is no rival. */
export const readChoice = (field: FieldSpec<unknown>, spans: readonly Span[]): Interpretation => {
  const text = spansText(spans)
  const slots = glyphsOf(spans).map((glyph) => new Map(readingsOf(glyph).map((reading) => [reading.text, reading.probability])))
  const scored = (field.choices ?? []).map((member) => ({ member, probability: likelihood([...member], slots) }))
  scored.sort((a, b) => b.probability - a.probability)
  const best = scored[0]
  if (best === undefined || best.probability < leastProbability)
    return {
      value: null,
      text,
      read: 0,
      tried: 1,
      issues: [{ code: 'unparsable', message: `"${text}" is none of the ${scored.length} values of ${field.title.en.toLowerCase()}.` }],
    }
  const rivals = scored.filter(({ member }) => member === best.member || !best.member.includes(member))
  const sum = rivals.reduce((total, { probability }) => total + probability, 0)
  const asRead = text.replace(/\s+/gu, '') === best.member
  return {
    value: best.member,
    text,
    read: (best.probability / sum) * Math.min(1, 0.5 + best.probability),
    tried: 1,
    issues: asRead ? [] : [{ code: 'repaired', message: `Read as "${text.trim()}", decided for "${best.member}".` }],
  }
}

/** The best window of the slots for the letters: product of their probabilities, less what stands beside them. */
const likelihood = (letters: readonly string[], slots: readonly ReadonlyMap<string, number>[]): number => {
  let best = 0
  for (let start = 0; start + letters.length <= slots.length; start++) {
    const product = letters.reduce((total, letter, index) => total * (slots[start + index]?.get(letter) ?? unseen), 1)
    best = Math.max(best, product * strayCost ** (slots.length - letters.length))
  }
  return best
}
