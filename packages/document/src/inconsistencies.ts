import { median } from './ground.ts'
import type { Known } from './locators/dependent.ts'
import type { Reading } from './read/reading.ts'
import type { Inconsistencies, Issue } from './result.ts'
import { spanBox } from './sheet.ts'

/** A broken rule is worth this much of how clearly its values were read. */
const ruleWeight = 0.8

/** Boxes around text vary by a quarter; values that are printed in one size do not differ by more than this factor. */
const mostSizeFactor = 1.45
const sizeWeight = 0.4

/** With fewer there is no telling which of them differs. */
const leastOfOneSize = 3

interface Finding {
  readonly issue: Issue
  /** What it says by itself, 0..1. */
  readonly weight: number
}

/**
 * What disagrees on a document: checks that fail, rules that are broken, values larger or smaller than those printed in one size with
 * them. What was not read clearly says little: it may be misread.
 */
export const findInconsistencies = (known: Known, oneSize: readonly string[] = []): Inconsistencies => {
  const findings = [...failedChecks(known), ...brokenRules(known), ...oddSizes(known, oneSize)]
  const innocent = findings.reduce((product, { weight }) => product * (1 - weight), 1)
  return { score: 1 - innocent, issues: findings.map(({ issue }) => issue) }
}

/** How clearly a value was read, 0..1. */
const clarity = ({ read, place, ceiling = 1 }: Reading): number => Math.min(read * place, ceiling)

/** The rarer a wrong value passes a check, the more its failing says. Checks that right values may fail say nothing. */
const failedChecks = (known: Known): readonly Finding[] =>
  [...known].flatMap(([key, reading]) =>
    reading.failed
      .filter(({ loose = false }) => !loose)
      .map(({ code, chance }) => ({
        issue: { code: `check/${code}`, message: `${key} fails its check ${code}.` },
        weight: (1 - chance) * clarity(reading),
      })),
  )

const brokenRules = (known: Known): readonly Finding[] => {
  const fields = new Map<string, readonly [key: string, reading: Reading][]>()
  for (const [key, reading] of known) {
    for (const { code } of reading.issues) {
      if (code.startsWith('rule/')) fields.set(code, [...(fields.get(code) ?? []), [key, reading]])
    }
  }
  return [...fields].map(([code, own]) => ({
    issue: { code, message: `${own.map(([key]) => key).join(' and ')} disagree.` },
    weight: ruleWeight * Math.min(...own.map(([, reading]) => clarity(reading))),
  }))
}

/** A value in rows that are not as high as those of the others. */
const oddSizes = (known: Known, oneSize: readonly string[]): readonly Finding[] => {
  const heights = oneSize.flatMap((key) => {
    const { spans = [] } = known.get(key) ?? {}
    return spans.length === 0 ? [] : [{ key, height: median(spans.map((span) => spanBox(span).height)) }]
  })
  if (heights.length < leastOfOneSize) return []
  const usual = median(heights.map(({ height }) => height))
  return heights.flatMap(({ key, height }) => {
    if (Math.max(height / usual, usual / height) <= mostSizeFactor) return []
    const message = `${key} is ${height.toFixed(1)} high, those of one size with it ${usual.toFixed(1)}.`
    return [{ issue: { code: 'type-size', message }, weight: sizeWeight }]
  })
}
