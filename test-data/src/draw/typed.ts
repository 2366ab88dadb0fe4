import type { Point } from '@recto/core'
import type { Rng } from '../rng.ts'
import { dotsWidth, layDots } from './dot-matrix.ts'
import type { Piece } from './drawing.ts'
import type { FontName } from './fonts.ts'
import { layText, textWidth } from './lay-text.ts'

/** How a printer fills a form in: by needles through a ribbon, or smoothly. */
export interface Typing {
  readonly isDotted: boolean
  readonly font: FontName
  readonly fill: string
  readonly opacity: number
  /** Dots in an em, and their diameter in distances. */
  readonly dots: number
  readonly needle: number
  /** Width of a needles' character that is not Chinese, in em. @default 0.5 */
  readonly halfWidth?: number
  /** How far all values are off, in the drawing's unit. */
  readonly shift: Point
}

const ribbons = ['#2f2f38', '#3b3b46', '#33364f', '#3d3f6b', '#454187', '#262626']
const inks = ['#1f1f1f', '#2b2b2b', '#303030']
/** Below the first sheet it is carbon that prints. */
const carbons = ['#3d4f86', '#44507c', '#5a5f78']

export interface TypingOptions {
  /** Share of printers with needles. @default 0.65 */
  readonly dotted?: number
  /** It is a copy below the first. @default false */
  readonly isCarbon?: boolean
  /** Usual shift, and how often it is so large that values leave their places. @default 0.7 mm, 0.1 */
  readonly usualShift?: number
  readonly slips?: number
}

export const planTyping = (rng: Rng, { dotted = 0.65, isCarbon = false, usualShift = 0.7, slips = 0.1 }: TypingOptions = {}): Typing => {
  const isDotted = isCarbon || rng.chance(dotted)
  const reach = rng.chance(slips) ? 3 * usualShift : usualShift
  const bounded = (): number => Math.max(-1.6, Math.min(1.6, rng.normal())) * reach
  return {
    isDotted,
    font: isDotted ? 'mono' : rng.pick<FontName>(['serif', 'sans', 'sansMedium', 'mono']),
    fill: rng.pick(isCarbon ? carbons : isDotted ? ribbons : inks),
    opacity: isCarbon ? rng.between(0.6, 0.85) : rng.between(0.78, 1),
    dots: rng.pick([24, 24, 24, 18]),
    needle: rng.between(0.95, 1.35),
    shift: [bounded(), bounded()],
  }
}

export const typedWidth = (text: string, size: number, typing: Typing): number =>
  typing.isDotted ? dotsWidth(text, { ...typing, size }) : textWidth(text, { font: typing.font, size, fill: typing.fill })

/** A value where a printer puts it: it begins at x, its Chinese characters are centred at y, both off by the printer's shift. */
export const typed = (text: string, [x, y]: Point, size: number, typing: Typing): Piece => {
  const { isDotted, font, fill, opacity, dots, needle, halfWidth = 0.5, shift } = typing
  const [left, middle] = [x + shift[0], y + shift[1]]
  return isDotted
    ? layDots(text, [left, middle], { font, size, fill, opacity, dots, needle, halfWidth })
    : layText(text, left, middle + 0.38 * size, { font, size, fill, opacity })
}
