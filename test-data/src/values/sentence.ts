import type { Rng } from '../rng.ts'
import { inventDate } from './calendar-date.ts'
import { attributes, codas, english, objects, settings, subjects, verbs } from './words.ts'

const numbered = (rng: Rng): string => {
  const { year, month, day } = inventDate(rng, 1950, 2025)
  return rng.pick([
    `${year}年${month}月${day}日`,
    `共计${rng.int(12, 9800)}件`,
    `比上年增长${rng.between(0.3, 48).toFixed(1)}%`,
    `编号为${rng.pick([...'ABCDEFGHKMNPRSTVWXYZ'])}${rng.int(100, 99999)}`,
    `海拔${rng.int(120, 6200)}米`,
    `每千克${rng.between(2, 300).toFixed(2)}元`,
    `气温降至-${rng.int(1, 38)}℃`,
  ])
}

/** A grammatical Chinese sentence about nothing in particular, with digits and Latin letters now and then. */
export const inventSentence = (rng: Rng): string => {
  const core = `${rng.pick(subjects)}${rng.pick(verbs)}${rng.pick(attributes)}${rng.pick(objects)}`
  const first = rng.chance(0.6) ? `${rng.pick(settings)}，${core}` : core
  const second = rng.chance(0.45) ? `，${numbered(rng)}` : ''
  const third = rng.chance(0.7) ? `，${rng.pick(codas)}` : ''
  const end = rng.weighted([['。', 86], ['；', 6], ['！', 4], ['？', 4]]) // biome-ignore format: a table
  const sentence = first + second + third + end
  return rng.chance(0.08) ? `“${sentence}”` : sentence
}

/** Chinese prose of at least the given number of characters, ending with a sentence. */
export const inventProse = (rng: Rng, atLeast: number): string => {
  let text = ''
  while (text.length < atLeast) text += inventSentence(rng)
  return text
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** An English-looking sentence. */
export const inventEnglish = (rng: Rng): string => {
  const words = Array.from({ length: rng.int(7, 16) }, () => rng.pick(english))
  const middle = rng.int(2, words.length - 3)
  const punctuated = words.map((word, i) => (i === middle && rng.chance(0.5) ? `${word},` : word))
  const figure = rng.chance(0.3) ? ` (${rng.pick(['Fig.', 'No.', 'Table'])} ${rng.int(1, 40)})` : ''
  return `${capitalise(punctuated.join(' '))}${figure}.`
}
