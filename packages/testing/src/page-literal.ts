import { identity, type Quad, quadOfBox, slice, type TextChar, type TextLine, type TextPage } from '@recto/core'

/** Height of a literal's characters, px; full-width ones are as wide, others half. */
const em = 20

/** Share of probability that a runner-up written as `0|O` takes. */
const runnerUp = 0.3

const clear = 0.99

interface Letter {
  readonly text: string
  readonly other: string | null
}

/** `0|O` is one character, `0`, that might be `O`. */
const lettersOf = (text: string): readonly Letter[] => {
  const points = [...text]
  const letters: Letter[] = []
  for (let index = 0; index < points.length; index++) {
    const follows = points[index + 1] === '|' && points[index + 2] !== undefined
    letters.push({ text: points[index] as string, other: follows ? (points[index + 2] as string) : null })
    if (follows) index += 2
  }
  return letters
}

const widthOf = ({ text }: Letter): number => ((text.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.5)

/** A line of text whose left edge and middle are given, px. A run of characters as wide as they are set. */
export const lineAt = (text: string, x: number, middle: number, height = em): TextLine => {
  const letters = lettersOf(text)
  const total = letters.reduce((sum, letter) => sum + widthOf(letter), 0)
  const quad = quadOfBox({ x, y: middle - height / 2, width: Math.max(total, 0.1) * height, height })
  let passed = 0
  const chars = letters.map((letter): TextChar => {
    const from = passed / total
    passed += widthOf(letter)
    return charOf(letter, slice(quad, from, passed / total))
  })
  return { text: letters.map((letter) => letter.text).join(''), confidence: clear, quad, chars }
}

const charOf = ({ text, other }: Letter, quad: Quad): TextChar =>
  other === null
    ? { text, confidence: clear, quad, alternatives: [] }
    : { text, confidence: 1 - runnerUp, quad, alternatives: [{ text: other, confidence: runnerUp }] }

/** Lines as a page, px. */
export const pageOf = (lines: readonly TextLine[], width = 1000, height = 1000): TextPage => ({
  width,
  height,
  lines,
  tables: [],
  codes: [],
  toSource: identity,
})

/**
 * A page as it looks: one row of text a line, three or more spaces part two boxes, `0|O` is a `0` that might be an `O`.
 *
 *     page`
 *       姓名 张三
 *       性别 男      民族 汉
 *     `
 */
export const page = (strings: TemplateStringsArray): TextPage => {
  const rows = (strings[0] ?? '').split('\n')
  const lines = rows.flatMap((row, index) =>
    [...row.matchAll(/\S+(?:\s{1,2}\S+)*/gu)].map((match) => {
      const before = lettersOf(row.slice(0, match.index)).reduce((sum, letter) => sum + widthOf(letter), 0)
      return lineAt(match[0], before * em, (index + 0.5) * 2 * em)
    }),
  )
  return pageOf(lines)
}
