import { type Frame, type Image, identity, type TextLine, type TextPage } from '@recto/core'
import { findPatches } from '@recto/vision'
import { isVertical } from './arrange/reading-order.ts'
import { medianAngle } from './arrange/rows.ts'
import { beneathSeals } from './detect/beneath-seals.ts'
import { isCutToLine, isStrip, wholePicture } from './detect/single-line.ts'
import { type Models, modelsOf } from './models.ts'
import { standsOnItsHead } from './orient/fillers.ts'
import { turnFrame } from './orient/turn-frame.ts'
import { toUpright, toUprightByPage, type Upright } from './orient/upright.ts'
import { readLines } from './read-lines.ts'
import type { ReadPage, ReadText, ReadTextOptions, TextSessions } from './read-options.ts'

/**
 * All text of a picture (RGB, source px): turned upright, found, read, put in order.
 * Deterministic: the same picture and options give the same pages, whatever else is being read.
 */
export const readText = async (image: Image, sessions: TextSessions, options: ReadTextOptions = {}): Promise<ReadText> => {
  const models = modelsOf(sessions, options)
  const picture: Frame = { ...image, toSource: identity }
  const uprights = await find(picture, models, options)
  const pages: ReadPage[] = []
  for (const upright of uprights) pages.push(await readUpright(upright, models, options))
  return { angleDegrees: angleOf(pages), pages }
}

/** Upright frames and where text stands in them. A picture that is one line is that line. */
const find = async (
  picture: Frame,
  models: Models,
  { orient, patches, singleLine = 'auto' }: ReadTextOptions,
): Promise<readonly Upright[]> => {
  const whole: Upright = { frame: picture, found: [wholePicture(picture)] }
  if (singleLine === true || (singleLine === 'auto' && isStrip(picture))) return [whole]
  const turn = patches === true ? toUprightByPage : toUpright
  const uprights = orient === 'upright' ? [{ frame: picture, found: await models.detect(picture) }] : await turn(picture, models)
  if (singleLine === false) return uprights
  return uprights.map(({ frame, found }) => ({ frame, found: isCutToLine(frame, found) ? [wholePicture(frame)] : found }))
}

/** What stands on painted patches; read apart, or the boxes of text inside would be joined with them. */
const readPatches = (frame: Frame, models: Models, options: ReadTextOptions): Promise<readonly TextLine[]> => {
  const found = findPatches(frame).map((quad) => ({ quad, confidence: 1 }))
  return readLines(frame, found, models, options)
}

/** What was found, and what runs under seals. */
const readFound = async ({ frame, found }: Upright, models: Models, options: ReadTextOptions): Promise<readonly TextLine[]> => {
  const isSealed = options.darkInk !== false && options.patches !== true
  return readLines(frame, isSealed ? await beneathSeals(frame, found, models.detect) : found, models, options)
}

const readUpright = async (upright: Upright, models: Models, options: ReadTextOptions): Promise<ReadPage> => {
  const first = await readFound(upright, models, options)
  const isTurned = options.orient !== 'upright' && options.patches !== true && standsOnItsHead(first)
  const standing = isTurned ? await onItsFeet(upright, models) : upright
  const texts = isTurned ? await readFound(standing, models, options) : first
  const { frame } = standing
  const lines = options.patches === true ? [...texts, ...(await readPatches(frame, models, options))] : texts
  const page: TextPage = { width: frame.width, height: frame.height, lines, tables: [], codes: [], toSource: frame.toSource }
  return { frame, page }
}

const onItsFeet = async ({ frame }: Upright, models: Models): Promise<Upright> => {
  const turned = turnFrame(frame, 180)
  return { frame: turned, found: await models.detect(turned) }
}

/** Turn of the largest page and the tilt that its lines still have, degrees counter-clockwise. */
const angleOf = (pages: readonly ReadPage[]): number => {
  const largest = pages.reduce<ReadPage | undefined>(
    (best, page) => (best !== undefined && best.frame.width * best.frame.height >= page.frame.width * page.frame.height ? best : page),
    undefined,
  )
  if (largest === undefined) return 0
  const [cos, , , sin] = largest.frame.toSource
  const tilt = medianAngle(largest.page.lines.map(({ quad }) => quad).filter((quad) => !isVertical(quad)))
  const degrees = ((Math.atan2(sin, cos) + tilt) * 180) / Math.PI
  return degrees > 180 ? degrees - 360 : degrees <= -180 ? degrees + 360 : degrees
}
