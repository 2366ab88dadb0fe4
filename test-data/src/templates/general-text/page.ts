import { type Drawing, join, type Piece, shape } from '../../draw/drawing.ts'
import { layText, type TextStyle, textWidth } from '../../draw/lay-text.ts'

/** A sheet of paper, mm. */
export const paper = (width: number, height: number, fill = '#fdfdfb'): Piece =>
  shape(`<rect width="${width}" height="${height}" fill="${fill}"/>`)

/** A horizontal rule. */
export const rule = (x: number, y: number, width: number, colour: string, thickness = 0.25): Piece =>
  shape(`<rect x="${x}" y="${y - thickness / 2}" width="${width}" height="${thickness}" fill="${colour}"/>`)

/** Lines of Chinese prose that fill a width; punctuation never begins a line (it hangs on the one before). */
export const fillLines = (text: string, width: number, style: TextStyle): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const character of text) {
    if (textWidth(line + character, style) > width && !/[，。；！？”、：）%]/.test(character)) {
      lines.push(line)
      line = ''
    }
    line += character
  }
  return line === '' ? lines : [...lines, line]
}

/** Lines of words that fill a width, broken at spaces. */
export const fillWords = (text: string, width: number, style: TextStyle): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, style) > width && line !== '') {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** Lines one under the other from a first baseline. */
export const stack = (lines: readonly string[], x: number, baseline: number, leading: number, style: TextStyle): Piece =>
  join(...lines.map((line, i) => layText(line, x, baseline + i * leading, style)))

/** A run that ends at x. */
export const rightAligned = (text: string, x: number, baseline: number, style: TextStyle): Piece =>
  layText(text, x - textWidth(text, style), baseline, style)

/** A run centred on x. */
export const centred = (text: string, x: number, baseline: number, style: TextStyle): Piece =>
  layText(text, x - textWidth(text, style) / 2, baseline, style)

/** A page without fields, mm; the clean picture is about 1,200 px wide. */
export const toPage = (width: number, height: number, ...pieces: readonly Piece[]): Drawing => ({
  size: { width, height },
  pxPerUnit: 1200 / width,
  ...join(...pieces),
  fields: {},
})
