import type { Other } from './reading.ts'

/** Members of so many characters are told by most of them: a seal over some hides or mixes up the others. */
const longLetters = 6
const leastSeen = 0.6

/** What a letter costs that was not read, and a character that belongs to no letter: both as a probability, and what is left of certainty. */
const missed = 0.02
const certaintyLeft = 0.85

/** Rivals less likely than this beside the nearest are none. */
const leastOdds = 1e-3

interface Alignment {
  readonly probability: number
  readonly seen: number
  readonly certainty: number
}

export interface Nearest {
  readonly value: string
  readonly read: number
  readonly others: () => readonly Other[]
}

/** Of long members the one that most of its letters tell, in their order; `null` where none is told so. */
export const nearestOf = (members: readonly string[], slots: readonly ReadonlyMap<string, number>[]): Nearest | null => {
  const aligned = members
    .map((member) => ({ member, letters: [...member.normalize('NFKC')] }))
    .filter(({ letters }) => letters.length >= longLetters)
    .map(({ member, letters }) => ({ member, length: letters.length, ...align(letters, slots) }))
    .filter(({ seen, length }) => seen >= leastSeen * length)
    .sort((a, b) => b.probability - a.probability)
  const best = aligned[0]
  if (best === undefined) return null
  const sum = aligned.reduce((total, { probability }) => total + probability, 0)
  const rivals = aligned.slice(1).filter(({ probability }) => probability >= leastOdds * best.probability)
  return {
    value: best.member,
    read: (best.probability / sum) * best.certainty,
    others: () => rivals.map(({ member, probability }) => ({ value: member, odds: probability / best.probability })),
  }
}

/** The likeliest way to lay letters along the slots, leaving out some of either. */
const align = (letters: readonly string[], slots: readonly ReadonlyMap<string, number>[]): Alignment => {
  const skip = ({ probability, seen, certainty }: Alignment): Alignment => ({
    probability: probability * missed,
    seen,
    certainty: certainty * certaintyLeft,
  })
  let row: readonly Alignment[] = slots.reduce<readonly Alignment[]>(
    (list) => [...list, skip(list.at(-1) as Alignment)],
    [{ probability: 1, seen: 0, certainty: 1 }],
  )
  for (const letter of letters) {
    const next: Alignment[] = [skip(row[0] as Alignment)]
    for (const [index, slot] of slots.entries()) {
      const [before, above, left] = [row[index] as Alignment, row[index + 1] as Alignment, next[index] as Alignment]
      const p = slot.get(letter) ?? 0
      const options = [
        { probability: before.probability * p, seen: before.seen + 1, certainty: before.certainty * p },
        skip(above),
        skip(left),
      ]
      next.push(options.reduce((best, option) => (option.probability > best.probability ? option : best)))
    }
    row = next
  }
  return row.at(-1) as Alignment
}
