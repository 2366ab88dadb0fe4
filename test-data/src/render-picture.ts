import { distance, type Image, type Matrix3, multiply, type Quad, scaling } from '@recto/core'
import sharp from 'sharp'
import { degrade } from './degrade/degrade.ts'
import { type Flaw, withFlaw } from './degrade/flaw.ts'
import { planScene } from './degrade/plan-scene.ts'
import { type Difficulty, planCopy, planPhoto, type Recipe } from './degrade/recipe.ts'
import { type Turn, turnImage, turnMatrix } from './degrade/turn.ts'
import { type Drawing, placeFields, placeLines } from './draw/drawing.ts'
import { rasterise } from './draw/rasterise.ts'
import { type SheetFlaw, torn, withSecond } from './draw/sheet-flaw.ts'
import { type Label, labelText } from './label.ts'
import { createRng, type Rng } from './rng.ts'
import type { Template } from './templates/template.ts'

export interface PictureOptions {
  readonly difficulty: Difficulty
  readonly seed: string
  /** @default any of the template's, by the seed */
  readonly variant?: string
  /** Clockwise turn of the finished picture. @default 0 */
  readonly turn?: Turn
  /** What the picture suffers from besides; not of clean pictures. @default none */
  readonly flaw?: Flaw | SheetFlaw
  /** Bounds the picture's width in px; for small committed samples. @default none */
  readonly maxWidth?: number
}

/** A finished picture: its encoded bytes and its label. */
export interface Picture {
  readonly bytes: Buffer
  readonly label: Label
}

interface Made {
  readonly image: Image
  /** Drawing units → picture px. */
  readonly matrix: Matrix3
  /** @default none */
  bend?(quad: Quad): Quad
  readonly jpegQuality?: number
  readonly tags: readonly string[]
}

const flatten = ({ data, width, height }: Image): Image => {
  const out = new Uint8ClampedArray(width * height * 3)
  for (let i = 0; i < width * height; i++) {
    const alpha = (data[i * 4 + 3] as number) / 255
    for (let c = 0; c < 3; c++) out[i * 3 + c] = (data[i * 4 + c] as number) * alpha + 255 * (1 - alpha)
  }
  return { data: out, width, height, channels: 3 }
}

const makeClean = async (drawing: Drawing, turn: Turn, maxWidth: number): Promise<Made> => {
  const sheet = flatten(await rasterise(drawing, Math.min(drawing.pxPerUnit, maxWidth / drawing.size.width)))
  const toPx = scaling(sheet.width / drawing.size.width, sheet.height / drawing.size.height)
  return { image: turnImage(sheet, turn), matrix: multiply(turnMatrix(sheet, turn), toPx), tags: [] }
}

/** Both sides on one sheet are as often a photocopy as a photo; a screen is only ever shared. */
const planFor = (
  rng: Rng,
  drawing: Drawing,
  difficulty: 'photo' | 'hard',
): { readonly recipe: Recipe; readonly tags: readonly string[] } => {
  if (drawing.scene !== undefined) return planScene(rng, drawing.size, drawing.scene.lamps, difficulty)
  const isCopy = drawing.tags?.includes('two-sides') === true && rng.chance(0.5)
  if (!isCopy && drawing.screen !== true) return { recipe: planPhoto(rng, drawing.size, difficulty), tags: [] }
  const size = { width: Math.round(drawing.size.width * drawing.pxPerUnit), height: Math.round(drawing.size.height * drawing.pxPerUnit) }
  return { recipe: planCopy(rng, size, difficulty, isCopy), tags: isCopy ? ['copy'] : [] }
}

const shrink = (recipe: Recipe, maxWidth: number): Recipe => {
  const scale = Math.min(1, maxWidth / recipe.size.width)
  const at = ([x, y]: readonly [number, number]) => [x * scale, y * scale] as const
  const { corners, size } = recipe
  return {
    ...recipe,
    size: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    corners: [at(corners[0]), at(corners[1]), at(corners[2]), at(corners[3])],
    blurPx: recipe.blurPx * scale,
    motion: { ...recipe.motion, lengthPx: recipe.motion.lengthPx * scale },
  }
}

interface DegradeOptions {
  readonly difficulty: 'photo' | 'hard'
  readonly turn: Turn
  readonly maxWidth: number
  readonly flaw: Flaw | undefined
}

const makeDegraded = async (rng: Rng, drawing: Drawing, options: DegradeOptions): Promise<Made> => {
  const { difficulty, turn, maxWidth, flaw } = options
  const { recipe: planned, tags } = planFor(rng, drawing, difficulty)
  const small = shrink(planned, maxWidth)
  const recipe = flaw === undefined ? small : withFlaw(rng.fork('flaw'), small, flaw)
  const [a, b, c, d] = recipe.corners
  const pxPerUnit = Math.max(distance(a, b) / drawing.size.width, distance(d, c) / drawing.size.width, distance(a, d) / drawing.size.height)
  const sheet = await rasterise(drawing, pxPerUnit)
  const { image, matrix, bend } = degrade(sheet, recipe, `${rng.next()}`, turn)
  const toPx = scaling(sheet.width / drawing.size.width, sheet.height / drawing.size.height)
  return { image, matrix: multiply(matrix, toPx), bend, jpegQuality: recipe.jpegQuality, tags: flaw === undefined ? tags : [...tags, flaw] }
}

const encode = ({ image, jpegQuality }: Made): Promise<Buffer> => {
  const { data, width, height, channels } = image
  const raw = sharp(Buffer.from(data.buffer, data.byteOffset, data.byteLength), {
    raw: { width, height, channels },
    limitInputPixels: false,
  })
  return (jpegQuality === undefined ? raw.png() : raw.jpeg({ quality: jpegQuality })).toBuffer()
}

const isOfSheet = (flaw: Flaw | SheetFlaw | undefined): flaw is SheetFlaw | undefined =>
  flaw === undefined || flaw === 'torn' || flaw === 'second'

const flawed = (rng: Rng, drawing: Drawing, { render, variants }: Template, flaw: Flaw | SheetFlaw | undefined): Drawing => {
  const own = rng.fork('sheet')
  if (flaw === 'torn') return torn(own, drawing)
  return flaw === 'second' ? withSecond(own, drawing, render(own.fork('document'), own.pick(variants))) : drawing
}

/** One document as a picture. The same options give the same bytes. */
export const renderPicture = async (template: Template, options: PictureOptions): Promise<Picture> => {
  const { difficulty, seed, turn = 0, flaw, maxWidth = Number.POSITIVE_INFINITY } = options
  const rng = createRng(`${seed}/${template.id}`)
  const variant = options.variant ?? rng.pick(template.variants)
  const whole = template.render(rng.fork('document'), variant)
  const drawing = difficulty === 'clean' ? whole : flawed(rng, whole, template, flaw)
  const made =
    difficulty === 'clean'
      ? await makeClean(drawing, turn, maxWidth)
      : await makeDegraded(rng.fork('picture'), drawing, { difficulty, turn, maxWidth, flaw: isOfSheet(flaw) ? undefined : flaw })
  const id = `${template.id}-${variant}-${difficulty}${flaw === undefined ? '' : `-${flaw}`}-${seed}`.replaceAll('/', '-')
  const label: Label = {
    id,
    type: template.labelType,
    image: `${id}.${made.jpegQuality === undefined ? 'png' : 'jpg'}`,
    ...labelText(placeLines(drawing.lines, made.matrix), placeFields(drawing.fields, made.matrix), made.bend),
    lines_partial: false,
    tags: ['rendered', difficulty, ...(drawing.tags ?? []), ...made.tags, ...(turn === 0 ? [] : [`rotated-${turn}`])],
    side: variant,
  }
  return { bytes: await encode(made), label }
}
