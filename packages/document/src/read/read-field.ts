import type { FieldSpec } from '../contract.ts'
import { seesFavoured } from '../favour.ts'
import type { Candidate } from '../locators/candidate.ts'
import { checksOf, isStated, issuesOf, score, type Verdict } from '../score.ts'
import { isCertain, spanQuad } from '../sheet.ts'
import { interpret } from './interpret.ts'
import { parse, unparsable } from './parse.ts'
import type { Interpretation, Other, Reading } from './reading.ts'

/** Two readings that contradict one another leave both doubtful. */
const disagreementCeiling = 0.8

/** A candidate as a reading of the field: interpreted, checked, scored. */
export const readField = (field: FieldSpec<unknown>, candidate: Candidate): Reading => {
  const { value, ...rest } = interpretation(field, candidate)
  const checks = value === null ? [] : checksOf(field, value)
  const holding = checks.filter((check) => check.holds(value))
  // What follows from another field is of its form by design: that proves nothing.
  const passed = [...(candidate.given?.passed ?? []), ...(candidate.source === 'derived' ? [] : holding)]
  const failed = [...(candidate.given?.failed ?? []), ...checks.filter((check) => !holding.includes(check))]
  const isRead = candidate.source === 'text' || candidate.source === 'glance'
  const source = isRead && isCertain(candidate.spans) ? 'text-layer' : candidate.source
  const proof = { passed, failed, tried: rest.tried, source }
  return {
    ...rest,
    value,
    place: candidate.fit,
    confidence: value === null ? 0 : Math.min(rest.ceiling ?? 1, score(rest.read, candidate.fit, proof)),
    source,
    quads:
      candidate.given?.quads ?? (candidate.quad !== undefined && field.kind === 'area' ? [candidate.quad] : candidate.spans.map(spanQuad)),
    spans: candidate.spans,
    passed,
    failed,
    issues: [...rest.issues, ...issuesOf(failed, rest.text.trim())],
  }
}

const interpretation = (field: FieldSpec<unknown>, { spans, given, quad }: Candidate): Interpretation => {
  if (field.kind === 'area') return { value: quad ?? null, text: '', read: quad === undefined ? 0 : 1, tried: 1, issues: [] }
  if (given === undefined) return interpret(field, spans)
  const typed = field.value.safeParse(given.value)
  const parsed = typed.success || typeof given.value !== 'string' ? typed : parse(field, given.value)
  if (!parsed.success) return unparsable(field, given.text)
  return { value: parsed.data, text: given.text, read: given.read, tried: given.tried ?? 1, issues: [] }
}

/** Of two looks at the same field the surer one; contradiction caps it. Agreement proves nothing: both share the model and the print. */
export const weigh = (first: Reading | undefined, second: Reading, { favoured }: Pick<FieldSpec<unknown>, 'favoured'> = {}): Reading => {
  if (first === undefined || first.value === null) return second
  if (second.value === null) return first
  const [better, worse] = isBetter(second, first, favoured) ? [second, first] : [first, second]
  if (same(first.value, second.value)) {
    const agreed = better.quads.length > 0 ? better : { ...better, quads: worse.quads, spans: worse.spans }
    return doubtedBy(worse, agreed)
  }
  if (completes(first, second)) return second
  const message = `Two looks differ: "${better.text.trim()}" and "${worse.text.trim()}".`
  const isOverruled = better.passed.length > worse.passed.length && !isStated(worse) && !isRest(better, worse)
  const others = (): readonly Other[] => [{ value: worse.value, odds: worse.read / better.read }, ...othersOf(better), ...othersOf(worse)]
  return contradicted({ ...better, others }, message, isOverruled ? 1 : disagreementCeiling)
}

/** What was read as clearly as this stands there. */
const clear = 0.9

/** The two have no character in common, and the worse was read clearly: each may be a part of what is printed (`客` and `1` of `客1`). */
const isRest = ({ value }: Reading, { value: other, read }: Reading): boolean =>
  typeof value === 'string' && typeof other === 'string' && read >= clear && ![...other].some((letter) => value.includes(letter))

/** A favoured character is seen faintly, and in one look alone: the one that sees most of it counts. */
const doubtedBy = ({ favouredDoubt = 0 }: Reading, reading: Reading): Reading =>
  favouredDoubt <= (reading.favouredDoubt ?? 0)
    ? reading
    : rescore({ ...reading, favouredDoubt, ceiling: Math.min(reading.ceiling ?? 1, 1 - favouredDoubt) })

/** A reading that another look speaks against. */
export const contradicted = (reading: Reading, message: string, most = disagreementCeiling): Reading =>
  rescore({
    ...reading,
    ...(most < 1 ? { ceiling: Math.min(reading.ceiling ?? 1, most) } : {}),
    issues: [...reading.issues, { code: 'disagreement', message }],
  })

const othersOf = ({ others }: Reading): readonly Other[] => others?.() ?? []

/**
 * A look that passes the field's checks beats one that does not, whatever their confidences; else what a file prints stays, as it was not
 * recognised.
 */
const isBetter = (a: Reading, b: Reading, favoured: FieldSpec<unknown>['favoured']): boolean => {
  if (a.failed.length !== b.failed.length) return a.failed.length < b.failed.length
  if (seesFavoured(a.value, b.value, favoured)) return true
  if (seesFavoured(b.value, a.value, favoured)) return false
  if (dropsInside(a.value, b.value)) return false
  if (dropsInside(b.value, a.value)) return b.source !== 'text-layer'
  return a.confidence > b.confidence && (b.source !== 'text-layer' || same(a.value, b.value))
}

/** The first is the second without some of its inner characters: recognisers drop characters without a trace, and invent them at the ends alone. */
const dropsInside = (part: unknown, whole: unknown): boolean => {
  if (typeof part !== 'string' || typeof whole !== 'string' || part.length < 2 || part.length >= whole.length) return false
  if (part.charAt(0) !== whole.charAt(0) || part.charAt(part.length - 1) !== whole.charAt(whole.length - 1)) return false
  let found = 0
  for (const letter of whole) if (letter === part.charAt(found)) found++
  return found === part.length
}

/** The confidence anew, with what rules across fields say. */
export const rescore = (reading: Reading, verdicts: readonly Verdict[] = []): Reading =>
  reading.value === null
    ? reading
    : { ...reading, confidence: Math.min(reading.ceiling ?? 1, score(reading.read, reading.place, reading, verdicts)) }

/** Rows that only a second look found are believed when they are at least this share as sure as the others. */
const leastShare = 0.5

/** The second begins as the first and goes on in rows that the first look did not find. */
export const completes = (first: Reading, second: Reading): boolean =>
  typeof first.value === 'string' &&
  typeof second.value === 'string' &&
  second.value.startsWith(first.value) &&
  second.spans.length > first.spans.length &&
  second.confidence >= leastShare * first.confidence

/** Full-width and half-width forms are one character. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a).normalize('NFKC') === JSON.stringify(b).normalize('NFKC')
