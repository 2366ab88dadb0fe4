import type { DrawnChar, Piece } from './drawing.ts'
import { type FontName, findGlyph } from './fonts.ts'

export interface DotStyle {
  readonly font: FontName
  /** Em, in the drawing's unit: Chinese characters are as wide, others half. */
  readonly size: number
  readonly fill: string
  /** Dots in an em: printers of receipts have 16 or 24. @default 24 */
  readonly dots?: number
  /** Diameter of a dot, in distances between dots. @default 1.1 */
  readonly needle?: number
  /** Space added after each character, in em. @default 0 */
  readonly tracking?: number
  /** Width of a character that is not Chinese, in em: printers have a pitch of their own for these. @default 0.5 */
  readonly halfWidth?: number
  readonly opacity?: number
}

type Corner = readonly [x: number, y: number]

/** From the middle of a Chinese character's em box up to its top, and from there to the baseline, in em (as `layText`). */
const above = 0.88

/** Points on each of an outline's curves. */
const curveSteps = 4

/** A character fills this share of its cell: half-width ones are drawn narrow. */
const filled = 0.92

/** Printers strike a hyphen as wide as a plus, which in fonts is the sign for minus. */
const strike = (character: string): string => (character === '-' ? '−' : character)

/** An outline as closed chains of corners, in dots: the top left of the em box is the origin. */
const chainsOf = (font: FontName, character: string, dots: number, cell: number): readonly (readonly Corner[])[] => {
  const { glyph, advance } = findGlyph(font, strike(character))
  const narrow = Math.min(1, (cell * (isWide(character) ? 1 : filled)) / advance)
  const at = (x: number, y: number): Corner => [((cell - advance * narrow) / 2) * dots + x * narrow, y]
  const chains: Corner[][] = []
  let [x, y] = [0, 0]
  for (const command of glyph.getPath(0, above * dots, dots).commands) {
    if (command.type === 'Z') continue
    if (command.type === 'M') chains.push([])
    const chain = chains.at(-1)
    const [fromX, fromY] = [x, y]
    ;[x, y] = [command.x, command.y]
    if (command.type === 'Q' || command.type === 'C')
      for (let step = 1; step < curveSteps; step++) {
        const t = step / curveSteps
        const cubic = command.type === 'C'
        const bend = (from: number, first: number, second: number, to: number): number =>
          cubic
            ? (1 - t) ** 3 * from + 3 * (1 - t) ** 2 * t * first + 3 * (1 - t) * t * t * second + t ** 3 * to
            : (1 - t) ** 2 * from + 2 * (1 - t) * t * first + t * t * to
        const [x2, y2] = command.type === 'C' ? [command.x2, command.y2] : [0, 0]
        chain?.push(at(bend(fromX, command.x1, x2, x), bend(fromY, command.y1, y2, y)))
      }
    chain?.push(at(x, y))
  }
  return chains
}

/** How often the chains wind about a point. */
const winding = (chains: readonly (readonly Corner[])[], x: number, y: number): number => {
  let turns = 0
  for (const chain of chains)
    for (let index = 0; index < chain.length; index++) {
      const [a, b] = [chain[index] as Corner, chain[(index + 1) % chain.length] as Corner]
      if (a[1] <= y === b[1] <= y) continue
      const side = (b[0] - a[0]) * (y - a[1]) - (x - a[0]) * (b[1] - a[1])
      if (b[1] > a[1] ? side > 0 : side < 0) turns += b[1] > a[1] ? 1 : -1
    }
  return turns
}

/** A needle strikes where at least this share of its square is inside the outline. */
const struck = 0.4
const samples = [1 / 6, 1 / 2, 5 / 6]

const known = new Map<string, readonly Corner[]>()

/** The dots of a character, in dots from the top left of its cell, which is so many em wide. */
const dotsOf = (font: FontName, character: string, dots: number, cell: number): readonly Corner[] => {
  const key = `${font} ${dots} ${cell} ${character}`
  const found = known.get(key)
  if (found !== undefined) return found
  const chains = chainsOf(font, character, dots, cell)
  const list: Corner[] = []
  for (let row = -2; row < dots + 2; row++)
    for (let column = 0; column < cell * dots; column++) {
      const inside = samples.flatMap((dy) => samples.filter((dx) => winding(chains, column + dx, row + dy) !== 0))
      if (inside.length >= struck * samples.length ** 2) list.push([column + 0.5, row + 0.5])
    }
  known.set(key, list)
  return list
}

const isWide = (character: string): boolean => (character.codePointAt(0) ?? 0) > 0x24f

const cellOf = (character: string, { halfWidth = 0.5 }: DotStyle): number => (isWide(character) ? 1 : halfWidth)

const widthOf = (character: string, style: DotStyle): number => (cellOf(character, style) + (style.tracking ?? 0)) * style.size

/** How far a run reaches, in the drawing's unit, without the tracking after its last character. */
export const dotsWidth = (text: string, style: DotStyle): number =>
  [...text].reduce((sum, character) => sum + widthOf(character, style), 0) - (style.tracking ?? 0) * style.size

/** One run of text as the needles of a dot-matrix printer strike it; it begins at x, its Chinese characters are centred at y. */
export const layDots = (text: string, [x, y]: Corner, style: DotStyle): Piece => {
  const { font, size, fill, dots = 24, needle = 1.1, tracking = 0, opacity = 1 } = style
  const [step, top] = [size / dots, y - size / 2]
  const chars: DrawnChar[] = []
  let path = ''
  let pen = x
  for (const character of text) {
    for (const [column, row] of dotsOf(font, character, dots, cellOf(character, style)))
      path += `M${(pen + column * step).toFixed(3)} ${(top + row * step).toFixed(3)}h0`
    const right = pen + widthOf(character, { ...style, tracking: 0 })
    chars.push({ text: character, quad: [[pen, top], [right, top], [right, top + size], [pen, top + size]] }) // biome-ignore format: a quad
    pen = right + tracking * size
  }
  const inked = chars.slice(text.search(/\S/u), [...text.trimEnd()].length)
  const [first, last] = [inked[0], inked.at(-1)]
  if (first === undefined || last === undefined) throw new RangeError('A run of text needs at least one character.')
  const quad = [first.quad[0], last.quad[1], last.quad[2], first.quad[3]] as const
  return {
    svg: `<path d="${path}" fill="none" stroke="${fill}" stroke-opacity="${opacity}" stroke-width="${(needle * step).toFixed(3)}" stroke-linecap="round"/>`,
    lines: [{ text: text.trim(), quad, chars: inked }],
  }
}
