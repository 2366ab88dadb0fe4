import { posteriorTop } from '@recto/core'

/** The likeliest classes of every step, without the blank. Arrays are row-major by step. */
export interface Scan {
  /** `[steps, 8]`, likeliest first; 65535 where fewer were above the floor. */
  readonly classes: Uint16Array
  /** `[steps, 8]` */
  readonly probabilities: Float32Array
  /** `[steps]`, probability of class 0. */
  readonly blank: Float32Array
}

/** Marks an unused place. */
export const none = 65535

/** Classes below this are not looked for: it lets the scan of a step stop once less than this is left. */
const floor = 1e-5

/** Classes between two checks of what is left. */
const block = 1024

/** One pass over a softmax output `[steps, classes]` that begins at `start` of `data`. */
export const scanSteps = (data: Float32Array, start: number, steps: number, classes: number): Scan => {
  const scan: Scan = {
    classes: new Uint16Array(steps * posteriorTop).fill(none),
    probabilities: new Float32Array(steps * posteriorTop),
    blank: new Float32Array(steps),
  }
  for (let step = 0; step < steps; step++) {
    const first = start + step * classes
    scan.blank[step] = data[first] as number
    scanStep(data, first, classes, scan, step * posteriorTop)
  }
  return scan
}

const scanStep = (data: Float32Array, first: number, classes: number, { classes: kept, probabilities }: Scan, at: number): void => {
  let left = 1 - (data[first] as number)
  let threshold = floor
  for (let from = 1; from < classes && left >= floor; from += block) {
    const end = first + Math.min(from + block, classes)
    let sum = 0
    for (let index = first + from; index < end; index++) {
      const probability = data[index] as number
      sum += probability
      if (probability > threshold) {
        insert(kept, probabilities, at, index - first, probability)
        threshold = Math.max(probabilities[at + posteriorTop - 1] as number, floor)
      }
    }
    left -= sum
  }
}

/** Puts a class in its place among the best, the last one falls out. */
const insert = (kept: Uint16Array, probabilities: Float32Array, at: number, index: number, probability: number): void => {
  let place = at + posteriorTop - 1
  while (place > at && (probabilities[place - 1] as number) < probability) {
    probabilities[place] = probabilities[place - 1] as number
    kept[place] = kept[place - 1] as number
    place--
  }
  probabilities[place] = probability
  kept[place] = index
}
