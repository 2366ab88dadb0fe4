import type { Rng } from '../rng.ts'
import { groupWords } from './amount-words.ts'

/** A registered capital in ten thousands, as licences print it. */
export const inventCapital = (rng: Rng, isForeign: boolean): string => {
  const tens = rng.pick([
    3, 5, 10, 20, 30, 50, 80, 100, 108, 118, 150, 200, 260, 300, 500, 508, 600, 666, 800, 1000, 1050, 1280, 2000, 3000, 5000, 8000,
  ])
  if (isForeign)
    return rng.pick([`${tens}万美元`, `${groupWords(tens)}万美元`, `${tens}.${rng.int(1, 9)}万港元`, `${groupWords(tens)}万港元`])
  return rng.weighted([
    [`${groupWords(tens)}万元整`, 40],
    [`${tens}万元人民币`, 14],
    [`${tens}万人民币元`, 6],
    [`${groupWords(tens)}万圆整`, 6],
    [`人民币${groupWords(tens)}万元整`, 10],
    [`人民币${tens}万元`, 8],
    [`${groupWords(tens)}万元（人民币）`, 8],
    [`${tens}.000000万人民币`, 4],
    [`人民币${groupWords(tens)}万${groupWords(rng.int(1, 9) * 1000 + rng.int(0, 9) * 100)}元整`, 4],
  ]) // biome-ignore format: a table
}
