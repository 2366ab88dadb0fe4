import { posteriorTop } from '@recto/core'
import type { Scan } from './scan-steps.ts'

/** One run of equal classes: a character. */
export interface Run {
  readonly from: number
  /** One past the last step. */
  readonly to: number
  /** The step at which the class is likeliest. */
  readonly strongest: number
}

/**
 * Greedy CTC: the likeliest class of each step, equal neighbours merged, blanks dropped.
 * At a tie the blank wins, as argmax over the classes would have it.
 */
export const decodeCtc = ({ classes, probabilities, blank }: Scan): readonly Run[] => {
  const runs: Run[] = []
  const best = (step: number): number => {
    const at = step * posteriorTop
    return (probabilities[at] as number) > (blank[step] as number) ? (classes[at] as number) : 0
  }
  let from = 0
  for (let step = 1; step <= blank.length; step++) {
    if (step < blank.length && best(step) === best(from)) continue
    if (best(from) !== 0) runs.push({ from, to: step, strongest: strongestOf(probabilities, from, step) })
    from = step
  }
  return runs
}

const strongestOf = (probabilities: Float32Array, from: number, to: number): number => {
  let strongest = from
  for (let step = from + 1; step < to; step++) {
    if ((probabilities[step * posteriorTop] as number) > (probabilities[strongest * posteriorTop] as number)) strongest = step
  }
  return strongest
}
