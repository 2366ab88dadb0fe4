import {
  between,
  boxOf,
  type Frame,
  type Glance,
  homography,
  type Image,
  OcrError,
  type Point,
  pixelsAround,
  type Quad,
  quadHeight,
  quadOfBox,
  quadWidth,
  type Session,
  type TextLine,
  transformQuad,
  type Wish,
} from '@recto/core'
import { cropQuad, groundAndInk, marksOf, warp, withoutRules } from '@recto/vision'
import { type Models, modelsOf } from './models.ts'
import { readLines } from './read-lines.ts'
import type { OpenRecognizer, ReadPage, ReadTextOptions, TextSessions } from './read-options.ts'
import { hasRed, isUndisturbed } from './recognize/dark-ink.ts'
import { cropLine } from './recognize/line-crop.ts'

export interface LookAgainOptions extends Pick<ReadTextOptions, 'signal' | 'onStage'> {
  /** Opens the recogniser that a wish names. @default none can be opened */
  readonly openRecognizer?: OpenRecognizer
}

type LineWish = Extract<Wish, { readonly see: 'line' | 'lines' }>

/** A page that was read. */
export interface SeenPage extends Pick<ReadPage, 'frame'> {
  /** Of most of its text, px; 0 where there is none. */
  readonly textHeight: number
}

/** A line's crop is this much larger on every side, in heights: boxes that layouts declare are tight. */
const margin = 0.1

/**
 * Second looks at parts of a page that was read, in the order of the wishes; lines are in page px. The first look for lines opens the models.
 * Wishes for codes are left unanswered, they are not this package's to see, and those to see dark ink alone where none is red, or print
 * without rules where there are none: there it looks as it did. So are those for another ink where a look at any ink came before and saw
 * nothing, or all of it surely.
 */
export const lookAgain = async (
  page: SeenPage,
  open: () => Promise<TextSessions>,
  wishes: readonly Wish[],
  options: LookAgainOptions = {},
): Promise<readonly Glance[]> => {
  const { frame } = page
  const glances: Glance[] = []
  const settled = new Set<string>()
  for (const wish of wishes) {
    if (wish.see === 'marks') glances.push({ id: wish.id, see: 'marks', scores: marksOf(frame, wish.quad) })
    if (wish.see === 'colour') glances.push({ id: wish.id, see: 'colour', ...groundAndInk(glimpse(frame, wish.quad)) })
    if (wish.see !== 'line' && wish.see !== 'lines') continue
    const place = String(wish.quad)
    if (wish.ink !== 'any' && settled.has(place)) continue
    if (wish.ink === 'dark' && !hasRed(frame, wish.quad, wish.see)) continue
    if (wish.ink === 'unruled' && wish.see === 'line' && !hasRule(frame, wish.quad)) continue
    const sessions = await open()
    const models = modelsOf({ ...sessions, recognize: await recognizerOf(wish, sessions, options) }, options)
    const lines = wish.see === 'line' ? await lineIn(frame, wish, models) : await linesIn(page, wish, models)
    if (wish.see === 'line' && wish.ink === 'any' && lines.every(isUndisturbed)) settled.add(place)
    glances.push({ id: wish.id, see: wish.see, ink: wish.ink, lines })
  }
  return glances
}

const hasRule = (frame: Frame, quad: Quad): boolean => {
  const part = cropLine(frame, widened(quad))
  return withoutRules(part) !== part
}

/** Colours are medians: so many pixels a side are enough. */
const glimpseSide = 128

/** The quad laid straight, no larger than it need be. */
const glimpse = (frame: Frame, quad: Quad): Image => {
  const scale = Math.min(1, glimpseSide / Math.max(quadWidth(quad), quadHeight(quad)))
  const [width, height] = [Math.max(1, Math.round(quadWidth(quad) * scale)), Math.max(1, Math.round(quadHeight(quad) * scale))]
  return warp(frame, homography(quad, quadOfBox({ x: 0, y: 0, width, height })), width, height)
}

const recognizerOf = async (
  { id, recognizer }: LineWish,
  { recognize }: TextSessions,
  { openRecognizer }: LookAgainOptions,
): Promise<Session> => {
  if (recognizer === undefined) return recognize
  if (openRecognizer !== undefined) return openRecognizer(recognizer)
  throw new OcrError('model/missing', `${id} asks for the recogniser "${recognizer}", and nothing opens one here: pass openRecognizer.`)
}

const lineIn = async (frame: Frame, { quad, ink }: LineWish, models: Models): Promise<readonly TextLine[]> => {
  const lines = await models.recognize([{ image: frame, quad: widened(quad), ink }])
  return lines.filter(({ text }) => text.trim() !== '')
}

const linesIn = async (page: SeenPage, { quad: asked, ink, except }: LineWish, models: Models): Promise<readonly TextLine[]> => {
  const { frame, textHeight } = page
  const quad = inWholePixels(asked, frame)
  const found = await models.detectIn(frame, quad, ink, textHeight)
  const part = cropQuad(frame, quad)
  const toPage = homography(quadOfBox({ x: 0, y: 0, width: part.width, height: part.height }), quad)
  const isNew = (text: { readonly quad: Quad }): boolean => {
    if (except === undefined) return true
    const onPage = transformQuad(text.quad, toPage)
    // Without red in it a line reads as it did.
    return !except.some((read) => areAlike(read, onPage)) && (ink !== 'dark' || hasRed(frame, onPage))
  }
  const lines = await readLines(part, found, models, { ink, wanted: isNew })
  return lines.map((line) => ({
    ...line,
    quad: transformQuad(line.quad, toPage),
    chars: line.chars.map((char) => ({ ...char, quad: transformQuad(char.quad, toPage) })),
  }))
}

/** A straight box grows to whole pixels: it is copied as it stands. */
const inWholePixels = (quad: Quad, frame: Frame): Quad => {
  const box = boxOf(quad)
  const isStraight = quadOfBox(box).every(([x, y], corner) => quad[corner]?.[0] === x && quad[corner]?.[1] === y)
  const pixels = pixelsAround(box, frame)
  return isStraight && pixels.width > 0 && pixels.height > 0 ? quadOfBox(pixels) : quad
}

/** Two boxes hold one line when their ends are less than this many heights apart: a character is half as wide. */
const alikeHeights = 0.35

const areAlike = (a: Quad, b: Quad): boolean => {
  const most = alikeHeights * Math.min(quadHeight(a), quadHeight(b))
  const apart = (from: number, to: number): number => {
    const [p, q] = [between(a[from] as Point, a[to] as Point, 0.5), between(b[from] as Point, b[to] as Point, 0.5)]
    return Math.hypot(p[0] - q[0], p[1] - q[1])
  }
  return apart(0, 3) < most && apart(1, 2) < most
}

/** The quad with `margin` of its height added along all edges. */
const widened = (quad: Quad): Quad => {
  const by = margin * quadHeight(quad)
  const [a, b, c, d] = quad
  const unit = (from: Quad[number], to: Quad[number]): readonly [number, number] => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
    return [(by * (to[0] - from[0])) / length, (by * (to[1] - from[1])) / length]
  }
  const [top, bottom, left, right] = [unit(a, b), unit(d, c), unit(a, d), unit(b, c)]
  return [
    [a[0] - top[0] - left[0], a[1] - top[1] - left[1]],
    [b[0] + top[0] - right[0], b[1] + top[1] - right[1]],
    [c[0] + bottom[0] + right[0], c[1] + bottom[1] + right[1]],
    [d[0] - bottom[0] + left[0], d[1] - bottom[1] + left[1]],
  ]
}
