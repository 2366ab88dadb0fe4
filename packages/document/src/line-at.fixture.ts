import { quadOfBox, slice, type TextLine } from '@recto/core'

/** A line of square characters, 20 px high, as recognised. */
export const lineAt = (words: string, x: number, y: number, confidence = 0.99): TextLine => {
  const letters = [...words]
  const quad = quadOfBox({ x, y, width: 20 * letters.length, height: 20 })
  const chars = letters.map((letter, index) => ({
    text: letter,
    confidence,
    quad: slice(quad, index / letters.length, (index + 1) / letters.length),
    alternatives: [],
  }))
  return { text: words, confidence, quad, chars }
}
