import type { AnyReadResult } from '@recto/document'

type Document = AnyReadResult['documents'][number]

/** Our marks by the names that the endpoints give them. */
const names = {
  reproduce: 'moire',
  copy: 'copy',
  border_integrity: 'cut',
  blocking_within_border: 'covered',
  blur: 'blur',
  glare: 'glare',
} as const

export type CheckName = keyof typeof names | 'tampering'

/** An alarm is raised from here on, 0..1. */
const alarm = 0.5

/** Scores of a document's picture by the names of the endpoints, 0..1; those that were not looked at are absent. */
const scoresOf = ({ marks = {}, inconsistencies }: Document): Readonly<Partial<Record<CheckName, number>>> => ({
  ...Object.fromEntries(
    Object.entries(names).flatMap(([name, mark]) => {
      const score = marks[mark]
      return score === undefined ? [] : [[name, score]]
    }),
  ),
  ...(inconsistencies === undefined ? {} : { tampering: inconsistencies.score }),
})

const resultName = (name: string): string => `detect_${name}_result`
const scoreName = (name: string): string => `${name}_score`

/** `detect_…_result` (true: alarm), and `…_score`, whole numbers from 0 to 100, of those checks that were made. */
export const imageChecksOf = (
  document: Document,
  asked: readonly CheckName[],
): { readonly results: Readonly<Record<string, boolean>>; readonly scores: Readonly<Record<string, number>> } => {
  const known = scoresOf(document)
  const made = asked.flatMap((name) => {
    const score = known[name]
    return score === undefined ? [] : [{ name, score }]
  })
  return {
    results: Object.fromEntries(made.map(({ name, score }) => [resultName(name), score >= alarm])),
    scores: Object.fromEntries(made.map(({ name, score }) => [scoreName(name), percent(score)])),
  }
}

/** 49.9 % is no alarm and 50 % is one: rounded down below, so that result and score agree. */
const percent = (score: number): number => (score < alarm ? Math.floor(100 * score) : Math.round(100 * score))
