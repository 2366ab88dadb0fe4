import { readFile, writeFile } from 'node:fs/promises'
import type { FieldRates } from './score-fields.ts'

/** What one run says of one document; the tables of the READMEs and of the command line are made from it. */
export interface Score extends FieldRates {
  readonly pictures: number
  /** `YYYY-MM-DD` */
  readonly date: string
}

/** By document, then by how its pictures were taken. */
type Scores = Readonly<Record<string, Readonly<Record<string, Score>>>>

const file = new URL('../../results/scores.json', import.meta.url)

/** Puts the scores of a run in the place of those of an earlier one. */
export const keepScores = async (difficulty: string, scores: Readonly<Record<string, Score>>): Promise<void> => {
  const known: Scores = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'))
  const merged = {
    ...known,
    ...Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, { ...known[id], [difficulty]: score }])),
  }
  const sorted = Object.fromEntries(Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1)))
  await writeFile(file, `${JSON.stringify(sorted, null, 2)}\n`)
}
