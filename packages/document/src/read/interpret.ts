import type { FieldKind, FieldSpec } from '../contract.ts'
import { decodeSlots, type Glyph, type Option, readingsOf, type Spelling, spellings } from '../decode.ts'
import { favour, favouredDoubt } from '../favour.ts'
import { compact } from '../fields/clean-text.ts'
import { areAlike, fitFillers, isAmbiguous, narrow } from '../forms.ts'
import { checksOf, isInformative } from '../score.ts'
import { isCertain, type Span, spanChars, spansText } from '../sheet.ts'
import { glyphOf, glyphsOf } from './glyphs.ts'
import { none, parse, strayCost, unparsable } from './parse.ts'
import { readChoice } from './read-choice.ts'
import { readText } from './read-text.ts'
import type { Interpretation, Other } from './reading.ts'
import { leastReplacementRatio, liftOf, mostSpellings, productOf, settleParts } from './settle-parts.ts'

type Interpret = (field: FieldSpec<unknown>, spans: readonly Span[]) => Interpretation

/** What the characters mean to the field. Pure; never throws; an unreadable text is a `null` value with its issue. */
export const interpret: Interpret = (field, spans) => table[field.kind](field, spans)

const readCode: Interpret = (field, spans) => {
  const text = spansText(spans)
  const { forms = [], filler, between, favoured } = field
  const wide = decodeSlots(glyphsOf(spans), field.alphabet ?? '', between)
  if (wide === null) return undecodable(field, text)
  const fitted = filler === undefined ? wide : fitFillers(wide, filler, forms)
  const deciding = (field.checks ?? []).filter((check) => isInformative(check) && (check.length ?? fitted.length) === fitted.length)
  const isDecided = (position: number): boolean => deciding.some(({ over }) => over === undefined || isWithin(position, over))
  const slots = favour(narrow(fitted, forms, isDecided), favoured)
  const parts = settleParts(field.checks ?? [], slots)
  const list = spellings(parts.slots, mostSpellings, leastReplacementRatio)
  const isGood = (spelling: { readonly text: string }): boolean => accepts(field, spelling.text)
  const index = Math.max(0, list.findIndex(isGood))
  const chosen = list[index]
  if (chosen === undefined) return undecodable(field, text)
  const parsed = parse(field, chosen.text)
  if (!parsed.success) return { ...unparsable(field, chosen.text), text }
  const rivals = list
    .filter((other) => deciding.length > 0 && other !== chosen && isRival(field, chosen.text, other.text))
    .reduce((total, { probability }) => total + probability, 0)
  const tried = Math.max(parts.tried, index + 1)
  const isUntold = deciding.length === 0 && !isCertain(spans) && isAmbiguous(chosen.text, field)
  const lengthCost = slots.length === wide.length ? 1 : fillerCost
  const misread = slots.filter(({ glyph, repaired }, position) => repaired && !areAlike(glyph.char.text, chosen.text.charAt(position)))
  const isRepaired = tried > 1 || slots.length !== wide.length || slots.some((slot) => slot.repaired)
  const probabilities = parts.slots.map(({ options }, position) =>
    isAmong(chosen.text, position, filler) ? 1 : probabilityOf(options, chosen.text.charAt(position)),
  )
  return {
    value: parsed.data,
    text,
    read:
      parts.proven.reduce((read, part) => read * liftOf(part, probabilities), productOf(probabilities)) *
      lengthCost *
      misreadCost ** misread.length *
      (isUntold ? untoldCost : 1),
    tried,
    probabilities,
    others: () => [...othersOf(field, list, chosen), ...withoutSign(field, text, chosen)],
    ...(favoured === undefined ? {} : { favouredDoubt: favouredDoubt(parts.slots, chosen.text, favoured) }),
    ...(rivals > 0 ? { ceiling: chosen.probability / (chosen.probability + rivals) } : {}),
    issues: isRepaired ? [{ code: 'repaired', message: `Read as "${text.trim()}", decided for "${chosen.text}".` }] : [],
  }
}

/** Other spellings that the field accepts. */
const othersOf = (field: FieldSpec<unknown>, list: readonly Spelling[], chosen: Spelling): readonly Other[] =>
  list
    .filter((other) => other !== chosen && accepts(field, other.text))
    .map(({ text, probability }) => ({ value: parse(field, text).data, odds: probability / chosen.probability }))

/** How likely a sign is read as a character of the value. */
const signOdds = 0.02

/** What is left where the first character is a sign that was misread. */
const withoutSign = (field: FieldSpec<unknown>, read: string, { text }: Spelling): readonly Other[] => {
  const { signs = '' } = field
  const rest = text.slice(1)
  return signs === '' || [...read].some((letter) => signs.includes(letter)) || !accepts(field, rest)
    ? []
    : [{ value: parse(field, rest).data, odds: signOdds }]
}

/** With no check to tell, which one of two look-alikes is printed stays a guess. */
const untoldCost = 0.9

const isWithin = (position: number, [from, to]: readonly [number, number]): boolean => position >= from && position < to

/** What putting fillers in or taking them out costs: something else may have been lost. */
const fillerCost = 0.8

/** What a character costs that was read as one the field cannot hold and that does not look like it: among those it can, none may be right. */
const misreadCost = 0.8

/** A filler between fillers says nothing, so nothing hangs on it. */
const isAmong = (text: string, position: number, filler: string | undefined): boolean =>
  filler !== undefined && text.slice(position - 1, position + 2) === filler.repeat(3)

const probabilityOf = (options: readonly Option[], text: string): number => options.find((option) => option.text === text)?.probability ?? 0

/** Every check holds for what the spelling says. */
const accepts = (field: FieldSpec<unknown>, spelling: string): boolean => {
  const parsed = parse(field, spelling)
  return parsed.success && checksOf(field, parsed.data).every((check) => check.loose === true || check.holds(parsed.data))
}

/** Another spelling that passes whatever the chosen one passes. */
const isRival = (field: FieldSpec<unknown>, chosen: string, other: string): boolean => {
  const [own, its] = [parse(field, chosen), parse(field, other)]
  if (!own.success || !its.success) return false
  const passed = checksOf(field, own.data).filter((check) => check.holds(own.data))
  return passed.every((check) => check.holds(its.data))
}

/** Characters that cannot be of the alphabet stay as they are printed. */
const undecodable = (field: FieldSpec<unknown>, text: string): Interpretation => {
  const letters = compact(text)
  const parsed = parse(field, letters)
  const isOther = ![...letters].some((letter) => field.alphabet?.includes(letter))
  if (!parsed.success || isOther) return unparsable(field, text)
  return {
    value: parsed.data,
    text,
    read: 0.3,
    tried: 1,
    issues: [{ code: 'alphabet', message: `"${text}" holds characters that this field cannot have.` }],
  }
}

/** A character with less of its probability inside the alphabet is a stroke of something else. */
const leastShareInside = 0.05

/** Dates and periods: decoded under their alphabet; characters that cannot be of it are left out. */
const readDated: Interpret = (field, spans) => {
  const allowed = new Set(field.alphabet ?? '')
  const fitting = spans.flatMap((span) =>
    spanChars(span).flatMap((char, index) => {
      const from = span.from + index
      const fits = shareInside(glyphOf(span, char), allowed) >= leastShareInside
      return fits ? [{ line: span.line, from, to: from + 1 }] : []
    }),
  )
  const strays = glyphsOf(spans).length - glyphsOf(fitting).length
  const result = readCode(field, fitting)
  return { ...result, text: spansText(spans), read: strays > 0 ? result.read * strayCost : result.read }
}

const shareInside = (glyph: Glyph, allowed: ReadonlySet<string>): number => {
  const all = readingsOf(glyph)
  const total = (options: readonly Option[]): number => options.reduce((sum, { probability }) => sum + probability, 0)
  return total(all.filter(({ text }) => allowed.has(text.normalize('NFKC')))) / Math.max(1e-9, total(all))
}

const table: { readonly [K in FieldKind]: Interpret } = {
  text: readText,
  choice: readChoice,
  code: readCode,
  date: readDated,
  period: readDated,
  area: (_field, spans) => none(spansText(spans), 'A place is not read from text.'),
  rows: (_field, spans) => none(spansText(spans), 'Rows come from a table.'),
  list: (_field, spans) => none(spansText(spans), 'A list is read member by member.'),
}
