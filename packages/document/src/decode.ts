import { codeAlphabet, type Posterior, posteriorTop, type TextChar } from '@recto/core'

/** A character with the posterior of the line it stands in. */
export interface Glyph {
  readonly char: TextChar
  readonly posterior: Posterior | undefined
  /** It is a file's own: it is never taken for a look-alike. @default false */
  readonly isCertain?: boolean
}

/** One reading of a character. */
export interface Option {
  readonly text: string
  readonly probability: number
}

/** One character position of a decoded field: its readings within the alphabet, likeliest first. */
export interface Slot {
  readonly glyph: Glyph
  /** Probabilities sum to 1 over the alphabet. */
  readonly options: readonly Option[]
  /** The greedy character was outside the alphabet. */
  readonly repaired: boolean
}

/** Below this share of probability inside the alphabet, a character is none of it: noise, a separator, part of a label. */
export const leastAlphabetShare = 1e-3

/** What is less likely alters nothing: a whole alphabet of it stays far below `leastAlphabetShare`. */
const negligible = 1e-7

/** Look-alikes, for text that comes without a posterior. Never applied to a text layer: its characters are certain. */
export const lookAlikes: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  〇: '0',
  I: '1',
  l: '1',
  i: '1',
  '|': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  G: '6',
  b: '6',
  B: '8',
  q: '9',
  x: 'X',
  '×': 'X',
  '—': '-',
  '–': '-',
  '~': '-',
  一: '-',
  '。': '.',
  '·': '.',
  ',': '.',
} // prettier-ignore

/** Fields, layouts and passes ask the same characters. */
const known = { all: new WeakMap<TextChar, readonly Option[]>(), folded: new WeakMap<TextChar, readonly Option[]>() } as const

const once = (found: WeakMap<TextChar, readonly Option[]>, { char }: Glyph, find: () => ReadonlyMap<string, number>): readonly Option[] => {
  const cached = found.get(char)
  if (cached !== undefined) return cached
  const options = [...find()].map(([text, probability]) => ({ text, probability })).sort((a, b) => b.probability - a.probability)
  found.set(char, options)
  return options
}

/** All readings of a character that were kept, likeliest first: at each of its steps the strongest wins. */
export const readingsOf = (glyph: Glyph): readonly Option[] => once(known.all, glyph, () => strongestOf(glyph))

/** Full-width and half-width forms are one character: their probabilities add up. */
const foldedOf = (glyph: Glyph): readonly Option[] => {
  const readings = readingsOf(glyph)
  if (readings.every(({ text }) => isAscii(text))) return readings
  return once(known.folded, glyph, () => {
    const sums = new Map<string, number>()
    for (const { text, probability } of readings) {
      const folded = isAscii(text) ? text : text.normalize('NFKC')
      sums.set(folded, (sums.get(folded) ?? 0) + probability)
    }
    return sums
  })
}

/** One character that folding leaves as it is. */
const isAscii = (text: string): boolean => text.length === 1 && text < '\x80'

const strongestOf = ({ char, posterior }: Glyph): ReadonlyMap<string, number> => {
  const best = new Map<string, number>([[char.text, char.confidence]])
  const offer = (text: string, probability: number): void => {
    if (probability > (best.get(text) ?? 0)) best.set(text, probability)
  }
  for (const { text, confidence } of char.alternatives) offer(text, confidence)
  if (posterior === undefined || char.steps === undefined) return best
  const [from, to] = char.steps
  for (let at = from * posteriorTop; at < to * posteriorTop; at++) {
    const symbol = posterior.symbols[posterior.top[at] as number]
    if (symbol !== undefined) offer(symbol, posterior.topProbability[at] as number)
  }
  for (let index = 0; index < codeAlphabet.length; index++) {
    let strongest = 0
    for (let step = from; step < to; step++) strongest = Math.max(strongest, posterior.code[step * codeAlphabet.length + index] as number)
    if (strongest >= negligible) offer(codeAlphabet.charAt(index), strongest)
  }
  return best
}

/**
 * A field's characters under its alphabet: blanks and what only parts them dropped, noise at both ends dropped, every other position
 * kept. `null` when a position inside cannot be of the alphabet at all.
 */
export const decodeSlots = (glyphs: readonly Glyph[], alphabet: string, between = ''): readonly Slot[] | null => {
  const allowed = new Set(alphabet)
  const slots = glyphs.filter(({ char }) => char.text.trim() !== '' && !between.includes(char.text)).map((glyph) => slotOf(glyph, allowed))
  const isOwn = (slot: Slot | null): boolean => slot !== null && !isForeign(slot, allowed)
  const first = slots.findIndex(isOwn)
  const last = slots.findLastIndex(isOwn)
  const inner = first < 0 ? [] : slots.slice(first, last + 1)
  return inner.length > 0 && inner.every((slot) => slot !== null) ? inner : null
}

/** At the ends a Chinese character whose probability inside the alphabet is less than this is a part of a label or of a seal. */
const leastShareAtEnds = 0.05

const isForeign = ({ glyph, repaired }: Slot, allowed: ReadonlySet<string>): boolean => {
  if (!repaired || !/^\p{Script=Han}$/u.test(glyph.char.text)) return false
  const inside = foldedOf(glyph).filter(({ text }) => allowed.has(text))
  return glyph.posterior !== undefined && inside.reduce((total, { probability }) => total + probability, 0) < leastShareAtEnds
}

/** A character under an alphabet; `null` when it can be none of it. */
export const slotOf = (glyph: Glyph, allowed: ReadonlySet<string>): Slot | null => {
  const fold = glyph.char.text.normalize('NFKC')
  if (allowed.has(fold) && glyph.posterior === undefined && glyph.char.alternatives.length === 0)
    return { glyph, options: [{ text: fold, probability: 1 }], repaired: false }
  const options = foldedOf(glyph).filter(({ text }) => allowed.has(text))
  const share = options.reduce((total, { probability }) => total + probability, 0)
  if (share >= leastAlphabetShare)
    return {
      glyph,
      options: options.map(({ text, probability }) => ({ text, probability: probability / share })),
      repaired: !allowed.has(fold),
    }
  const likeness = glyph.isCertain === true ? fold.toUpperCase() : glyph.posterior === undefined ? lookAlikes[fold] : undefined
  return likeness !== undefined && allowed.has(likeness)
    ? { glyph, options: [{ text: likeness, probability: glyph.isCertain === true ? 1 : 0.9 }], repaired: true }
    : null
}

/** The character as it was read where it is of the alphabet, else the likeliest that is; `null` when it can be none of it. */
export const likeliestOf = (glyph: Glyph, alphabet: string): string | null => {
  const read = glyph.char.text.normalize('NFKC')
  if (alphabet.includes(read)) return read
  const { char, posterior } = glyph
  const isKept = codeAlphabet.includes(alphabet) || [...alphabet].every((letter) => codeAlphabet.includes(letter))
  if (posterior === undefined || char.steps === undefined || !isKept) return slotOf(glyph, new Set(alphabet))?.options[0]?.text ?? null
  return likeliestStep(posterior, char.steps, alphabet)
}

/** The likeliest character of a part of the code alphabet at a character's steps: every one of them was kept at every step. */
const likeliestStep = ({ code }: Posterior, [from, to]: readonly [number, number], alphabet: string): string | null => {
  let [best, text]: [number, string | null] = [leastAlphabetShare, null]
  for (let index = 0; index < codeAlphabet.length; index++) {
    const letter = codeAlphabet.charAt(index)
    if (!alphabet.includes(letter)) continue
    for (let step = from; step < to; step++) {
      const probability = code[step * codeAlphabet.length + index] as number
      if (probability > best) [best, text] = [probability, letter]
    }
  }
  return text
}

/** One string that the slots can spell. */
export interface Spelling {
  readonly text: string
  /** Among all strings of this length over the alphabet. */
  readonly probability: number
}

/** Spellings in falling probability, at most `most`, none less likely than `leastRatio` times the first. */
export const spellings = (slots: readonly Slot[], most: number, leastRatio: number): readonly Spelling[] => {
  let beam: { readonly text: string; readonly probability: number }[] = [{ text: '', probability: 1 }]
  for (const { options } of slots) {
    const top = options[0]?.probability ?? 0
    const grown = beam.flatMap(({ text, probability }) =>
      options
        .filter((option) => option.probability >= top * leastRatio)
        .map((option) => ({ text: text + option.text, probability: probability * option.probability })),
    )
    grown.sort((a, b) => b.probability - a.probability)
    const floor = (grown[0]?.probability ?? 0) * leastRatio
    beam = grown.slice(0, most).filter(({ probability }) => probability >= floor)
  }
  return beam
}
