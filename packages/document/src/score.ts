import type { Check, FieldSpec } from './contract.ts'
import type { Factors, FieldSource, Issue } from './result.ts'

/** Nothing proves an unchecked field: it stays below this, however clearly it was read. */
export const unprovenCeiling = 0.97

/** A value that fails its own check is doubtful, however clearly it was read. */
const failedCeiling = 0.4

/** A value that fails a check which right ones may fail as well. */
const looseCeiling = 0.85

/** A broken rule: on a field that nothing else proves, and on one that passed a check of its own or another rule that is rarely met by chance. */
const brokenCeiling = 0.5
const brokenProvenCeiling = 0.85

/**
 * Probability that a value is right after it passed a test that a wrong value passes with `chance` (Bayes' rule).
 *
 *     p ← p / (p + (1 - p) · chance)
 */
export const afterPassing = (p: number, chance: number): number => {
  const total = p + (1 - p) * Math.min(1, chance)
  return total === 0 ? 0 : p / total
}

/** What the checks of one field say. */
export interface Proof {
  readonly passed: readonly Check<unknown>[]
  readonly failed: readonly Check<unknown>[]
  /** Spellings tried until the checks passed: each had its own chance. */
  readonly tried: number
  /** What a file says of itself was not recognised: nothing need prove it. */
  readonly source?: FieldSource
}

/** A check that a wrong value passes this often or more proves nothing. */
const uninformative = 0.5

/** Whether a passed check says something of the value; one that does not is about its form alone. */
export const isInformative = ({ chance }: Check<unknown>): boolean => chance < uninformative

/** A check of a part says nothing of the rest. */
const isOfAll = ({ over }: Check<unknown>): boolean => over === undefined

/** A check that a wrong value would rarely pass was passed, and none failed. */
export const isProven = ({ passed, failed }: Pick<Proof, 'passed' | 'failed'>): boolean =>
  failed.length === 0 && passed.some((check) => isOfAll(check) && isInformative(check))

/** A rule that a wrong value meets no more often than this backs what it is about. */
const decisive = 0.05

/** What a rule across fields says of one of them. */
export interface Verdict {
  readonly holds: boolean
  readonly chance: number
}

/**
 * The one formula of confidence: read × place, raised by each passed check and rule, capped by a failed one,
 * and by the ceiling of what nothing proves.
 */
export const score = (read: number, place: number, proof: Proof, verdicts: readonly Verdict[] = []): number => {
  const { passed, failed, tried } = proof
  let p = read * place
  for (const check of passed.filter(isOfAll)) p = afterPassing(p, check.chance * tried)
  for (const verdict of verdicts) if (verdict.holds) p = afterPassing(p, verdict.chance)
  const proven = isProven(proof)
  const agreed = verdicts.some((verdict) => verdict.holds && verdict.chance <= uninformative)
  const isBacked = verdicts.some((verdict) => verdict.holds && verdict.chance <= decisive)
  for (const { loose = false, chance } of failed)
    if (!loose || !isBacked || chance === 1) p = Math.min(p, loose ? looseCeiling : failedCeiling)
  if (verdicts.some((verdict) => !verdict.holds)) p = Math.min(p, proven || isBacked ? brokenProvenCeiling : brokenCeiling)
  return proven || agreed || isStated(proof) ? p : Math.min(p, unprovenCeiling)
}

/** A file's own characters and statements. */
export const isStated = ({ source }: Pick<Proof, 'source'>): boolean => source === 'text-layer' || source === 'structure'

/** The factors behind a confidence: `proof` is what is left of it after the other two. */
export const factorsOf = (read: number, place: number, confidence: number): Factors => ({
  read,
  place,
  proof: read * place === 0 ? 0 : confidence / (read * place),
})

/** The checks that are about the value at all. */
export const checksOf = ({ checks = [] }: FieldSpec<unknown>, value: unknown): readonly Check<unknown>[] =>
  checks.filter(
    ({ length, about }) =>
      (length === undefined || (typeof value === 'string' && value.length === length)) && (about === undefined || about(value)),
  )

/** Failed checks as issues. */
export const issuesOf = (failed: readonly Check<unknown>[], text: string): readonly Issue[] =>
  failed.map(({ code }) => ({ code: `check/${code}`, message: `"${text}" fails the check ${code}.` }))
