import type { FieldSpec } from './contract.ts'
import { leastAlphabetShare, lookAlikes, type Slot, slotOf } from './decode.ts'
import { compact } from './fields/clean-text.ts'

/**
 * The slots under the alphabets of their positions, by the likeliest form that has as many, the first of equals; one that cannot be of
 * its alphabet stays as it is. Look-alikes are weighed only at positions where a check can decide between them.
 */
export const narrow = (
  slots: readonly Slot[],
  forms: readonly (readonly string[])[],
  isChecked: (position: number) => boolean,
): readonly Slot[] => {
  const fitting = forms.filter(({ length }) => length === slots.length).map(alphabetsOf)
  const odds = fitting.map((form) => likelihoodOf(slots, form))
  const form = fitting[odds.indexOf(Math.max(...odds))]
  return form === undefined ? slots : slots.map((slot, position) => slotAt(slot, form[position] as Set<string>, isChecked(position)))
}

const known = new WeakMap<readonly string[], readonly ReadonlySet<string>[]>()

/** The alphabets of a form as sets: forms are declared once and asked for each value. */
const alphabetsOf = (form: readonly string[]): readonly ReadonlySet<string>[] => {
  const alphabets = known.get(form) ?? form.map((alphabet) => new Set(alphabet))
  known.set(form, alphabets)
  return alphabets
}

/** Characters of codes that look alike in print made for machines and people (OCR-B, plates): one is easily read as another, surely. */
const twins: Readonly<Record<string, string>> = { 0: 'OQD', O: '0', Q: '0', D: '0', 1: 'IL/', I: '1', L: '1', 2: 'Z', Z: '2', 5: 'S', S: '5', 6: 'G', G: '6', 8: 'B', B: '8' } // biome-ignore format: a table

/** Whether the one is easily read as the other, small letters as capital ones too. */
export const areAlike = (read: string, meant: string): boolean => {
  const capital = read.normalize('NFKC').toUpperCase()
  return capital === meant || twins[capital]?.includes(meant) === true || lookAlikes[read] === meant
}

/** Where a form allows both, the other one of a pair is at least so likely, whatever the recogniser thinks. */
const leastTwin = 0.02

/** A slot under the alphabet of its position. */
const slotAt = (slot: Slot, allowed: ReadonlySet<string>, isChecked: boolean): Slot => {
  const own = slotOf(slot.glyph, allowed)
  if (slot.glyph.isCertain === true) return own ?? slot
  const likeliest = (own ?? slot).options[0]?.text ?? ''
  const others = [...(twins[likeliest] ?? '')].filter((twin) => allowed.has(twin))
  if (own === null) return others[0] === undefined ? slot : { ...slot, options: [{ text: others[0], probability: 1 }], repaired: true }
  const raised = others.filter((twin) => isChecked && (own.options.find(({ text }) => text === twin)?.probability ?? 0) < leastTwin)
  if (raised.length === 0) return own
  const rest = own.options.filter(({ text }) => !raised.includes(text))
  const scale = (1 - leastTwin * raised.length) / rest.reduce((sum, { probability }) => sum + probability, 0)
  const options = [
    ...rest.map(({ text, probability }) => ({ text, probability: probability * scale })),
    ...raised.map((text) => ({ text, probability: leastTwin })),
  ]
  return { ...own, options: options.sort((a, b) => b.probability - a.probability) }
}

/** Probability that each slot is of the alphabet of its position. */
const likelihoodOf = (slots: readonly Slot[], form: readonly ReadonlySet<string>[]): number =>
  slots.reduce((product, { options }, position) => {
    const inside = options.filter(({ text }) => form[position]?.has(text) === true)
    return (
      product *
      Math.max(
        leastAlphabetShare,
        inside.reduce((total, { probability }) => total + probability, 0),
      )
    )
  }, 1)

/** Nothing in print tells these apart where a code may hold both. */
const sameShape: Readonly<Record<string, string>> = { 0: 'O', O: '0', 1: 'I', I: '1' }

/** Codes are made of parts, such as letters for a model before a serial number: so many of one kind in a row tell what stands among them. */
const tellingRun = 4

const kinds = [/^[0-9]$/u, /^[A-Z]$/u] as const

/** Whether a character stands in a part of its own kind, and not where that meets one of the other kind. */
const isAmongItsKind = (letters: readonly string[], position: number): boolean => {
  const [own, other] = kinds[0].test(letters[position] ?? '') ? kinds : [kinds[1], kinds[0]]
  const isOwn = (index: number): boolean => own.test(letters[index] ?? '')
  let [from, to] = [position, position + 1]
  while (isOwn(from - 1)) from--
  while (isOwn(to)) to++
  const isBeside = (index: number): boolean => other.test(letters[index] ?? '')
  const isAtSeam = (position === from && isBeside(from - 1)) || (position === to - 1 && isBeside(to))
  return to - from >= tellingRun && !isAtSeam
}

/**
 * Whether a code holds a character in whose place the alphabet, and the form where there are some, allow one of the same shape, and the
 * characters around it do not tell.
 */
export const isAmbiguous = (text: string, { alphabet = '', forms = [] }: Pick<FieldSpec<unknown>, 'alphabet' | 'forms'>): boolean => {
  const all = [...text]
  return all.some((letter, position) => {
    const other = sameShape[letter]
    const allows = (letters: string | undefined): boolean =>
      other !== undefined && letters?.includes(letter) === true && letters.includes(other)
    const isAllowed = allows(alphabet) && (forms.length === 0 || forms.some((form) => form.length === all.length && allows(form[position])))
    return isAllowed && !isAmongItsKind(all, position)
  })
}

/** At most so many fillers are put in or taken out: more was lost than fillers. */
const mostFillers = 8

/**
 * The slots with their longest run of fillers (the last of equals) stretched or cut so that they are as many as the nearest form asks
 * for. Fillers say nothing, and a row of them is easily read as one more or fewer; without a row of two nothing is changed.
 */
export const fitFillers = (slots: readonly Slot[], filler: string, forms: readonly (readonly string[])[]): readonly Slot[] => {
  const surplus = forms.map(({ length }) => slots.length - length).reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a))
  const run = longestRun(slots, filler)
  const kept = run.to - run.from - surplus
  if (surplus === 0 || run.to - run.from < 2 || Math.abs(surplus) > mostFillers || kept < 1) return slots
  const glyph = (slots[run.from] as Slot).glyph
  const fill: Slot = { glyph, options: [{ text: filler, probability: 1 }], repaired: true }
  return [...slots.slice(0, run.from), ...Array.from({ length: kept }, () => fill), ...slots.slice(run.to)]
}

const longestRun = (slots: readonly Slot[], text: string): { readonly from: number; readonly to: number } => {
  let best = { from: 0, to: 0 }
  let from = 0
  for (const [index, slot] of slots.entries()) {
    if (slot.options[0]?.text !== text) from = index + 1
    else if (index + 1 - from >= best.to - best.from) best = { from, to: index + 1 }
  }
  return best
}

/** Whether a text, blanks left out, has one of the forms of its field; never of one that has none. */
export const hasForm = (text: string, { forms = [] }: Pick<FieldSpec<unknown>, 'forms'>): boolean => {
  const letters = [...compact(text)]
  return forms.some((form) => form.length === letters.length && letters.every((letter, position) => form[position]?.includes(letter)))
}
