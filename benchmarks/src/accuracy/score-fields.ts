import type { NamedValue } from './fields-of.ts'
import { isSameValue } from './normalise.ts'

/** From here on a value is said to be sure. */
export const sureFrom = 0.9

export type Outcome = 'exact' | 'wrong' | 'missing'

/** One labelled field, judged. */
export interface FieldScore {
  readonly picture: string
  readonly field: string
  readonly printed: string
  /** `null` when missing. */
  readonly read: string | null
  readonly confidence: number
  readonly outcome: Outcome
}

/** The list whose row a value stands in: `item_list` of `item_list[0].name`; `null` of any other value. */
export const listOf = (field: string): string | null => /^(.+)\[\d+\]\./u.exec(field)?.[1] ?? null

/** Every labelled field of a picture, judged; fields that have no label are not, but for cells of lists whose labels are complete: those are empty. */
export const scoreFields = (
  picture: string,
  printed: Readonly<Record<string, string>>,
  read: ReadonlyMap<string, NamedValue>,
  isComplete = true,
): readonly FieldScore[] => {
  const lists = new Set(isComplete ? Object.keys(printed).flatMap((field) => listOf(field) ?? []) : [])
  const empty = [...read.keys()].filter((field) => !(field in printed) && lists.has(listOf(field) ?? ''))
  return [...Object.entries(printed), ...empty.map((field) => [field, ''] as const)].map(([field, value]) => {
    const found = read.get(field)
    const outcome = found === undefined ? 'missing' : isSameValue(value, found.value) ? 'exact' : 'wrong'
    return { picture, field, printed: value, read: found?.value ?? null, confidence: found?.confidence ?? 0, outcome }
  })
}

/** How many rows of labelled lists there are, read or printed, and how many of them are right in every cell. */
export const rowRatesOf = (scores: readonly FieldScore[]): { readonly rows: number; readonly exact: number } => {
  const rows = new Map<string, boolean>()
  for (const { picture, field, outcome } of scores) {
    if (listOf(field) === null) continue
    const row = `${picture} ${field.slice(0, field.indexOf('.'))}`
    rows.set(row, (rows.get(row) ?? true) && outcome === 'exact')
  }
  return { rows: rows.size, exact: [...rows.values()].filter(Boolean).length }
}

/** Shares of a list of judged fields, 0..1. */
export interface FieldRates {
  readonly labels: number
  readonly exact: number
  readonly wrong: number
  readonly missing: number
  /** Of all labels. */
  readonly wrongSure: number
  /** Of the exact ones. */
  readonly exactSure: number
}

export const fieldRatesOf = (scores: readonly FieldScore[]): FieldRates => {
  const of = (outcome: Outcome, sure = false): number =>
    scores.filter((score) => score.outcome === outcome && (!sure || score.confidence >= sureFrom)).length
  const share = (count: number, all: number): number => (all === 0 ? 0 : count / all)
  return {
    labels: scores.length,
    exact: share(of('exact'), scores.length),
    wrong: share(of('wrong'), scores.length),
    missing: share(of('missing'), scores.length),
    wrongSure: share(of('wrong', true), scores.length),
    exactSure: share(of('exact', true), of('exact')),
  }
}
