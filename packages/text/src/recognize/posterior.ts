import { codeAlphabet, type Posterior } from '@recto/core'
import { none, type Scan } from './scan-steps.ts'

/** Class of each character of the code alphabet; -1 where the charset lacks it. */
export const codeClasses = (charset: readonly string[]): Int32Array => {
  const classes = new Map(charset.map((text, index) => [text, index]))
  return Int32Array.from(codeAlphabet, (text) => classes.get(text) ?? -1)
}

/** The sparse posterior of one line whose full output begins at `start` of `data`, straight from that output. */
export const posteriorOf = (scan: Scan, data: Float32Array, start: number, charset: readonly string[], codes: Int32Array): Posterior => {
  const steps = scan.blank.length
  const places = new Map<number, number>()
  const symbols: string[] = []
  const top = scan.classes.map((kept) => {
    if (kept === none) return none
    const known = places.get(kept)
    if (known !== undefined) return known
    places.set(kept, symbols.length)
    return symbols.push(charset[kept] ?? '') - 1
  })
  const code = new Float32Array(steps * codes.length)
  for (let step = 0, at = 0; step < steps; step++) {
    const row = start + step * charset.length
    for (const index of codes) code[at++] = index < 0 ? 0 : (data[row + index] as number)
  }
  return { steps, symbols, top, topProbability: scan.probabilities, blank: scan.blank, code }
}
