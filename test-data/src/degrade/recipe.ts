import type { Point, Quad, Size } from '@recto/core'
import type { Rng } from '../rng.ts'
import type { Curl } from './curl.ts'
import type { Finger, Photocopy, Screen } from './flaw.ts'

export const difficulties = ['clean', 'photo', 'hard'] as const
export type Difficulty = (typeof difficulties)[number]

/** A lamp's hot spot on the document. */
export interface Glare {
  /** Share of the picture, 0..1. */
  readonly centre: Point
  /** Share of the picture's width. */
  readonly radius: number
  /** Grey levels added at its centre. */
  readonly strength: number
}

/** Everything that will be done to a rendered document, drawn once from the seed; `degrade` only carries it out. */
export interface Recipe {
  /** Of the picture. */
  readonly size: Size
  /** The document's corners in the picture: where its top-left, top-right, bottom-right and bottom-left land. */
  readonly corners: Quad
  readonly background: { readonly seed: string; readonly papers: number }
  /** Grey levels that the light falls off across the picture, and its direction. */
  readonly shade: { readonly from: number; readonly to: number; readonly angleDegrees: number }
  /** A cast shadow's edge: its darkness 0..1, position and softness as shares of the picture's diagonal. Absent when there is none. */
  readonly shadow?: { readonly darkness: number; readonly offset: number; readonly angleDegrees: number; readonly softness: number }
  readonly glare: readonly Glare[]
  /** Factor on R, G and B. */
  readonly cast: readonly [number, number, number]
  readonly grey: boolean
  /** Defocus, standard deviation in px. */
  readonly blurPx: number
  /** Shake, length in px and direction. */
  readonly motion: { readonly lengthPx: number; readonly angleDegrees: number }
  /** Standard deviation, grey levels. */
  readonly noise: number
  readonly jpegQuality: number
  /** It is a photocopy that is photographed. @default the document */
  readonly photocopy?: Photocopy
  /** It is a screen that is photographed. @default the document */
  readonly screen?: Screen
  /** It does not lie flat. @default it does */
  readonly curl?: Curl
  /** They hold the document. @default none */
  readonly fingers?: readonly Finger[]
}

interface Camera {
  readonly tiltDegrees: number
  readonly rollDegrees: number
  /** Share of the picture that the document takes in the direction in which it is larger. */
  readonly fill: readonly [number, number]
  readonly widths: readonly [number, number]
}

const cameras: Readonly<Record<'photo' | 'hard', Camera>> = {
  photo: { tiltDegrees: 15, rollDegrees: 4, fill: [0.62, 0.94], widths: [1200, 2600] },
  hard: { tiltDegrees: 32, rollDegrees: 25, fill: [0.4, 0.95], widths: [800, 2200] },
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/**
 * The corners of a sheet seen by a pinhole camera whose distance is given in units of the sheet's longer side:
 * turned in its plane (roll), then tipped about a level axis, projected, y down, centred at the origin.
 *
 *      camera
 *        ·          ____
 *        |  ╲      ╱   ╱   tilted by `tilt` about an axis of direction `axis`
 *        |    ╲   ╱___╱
 */
const project = ({ width, height }: Size, roll: number, tilt: number, axis: number, distance: number): Quad => {
  const long = Math.max(width, height)
  const corner = (sx: number, sy: number): Point => {
    const [x0, y0] = [(sx * width) / 2 / long, (sy * height) / 2 / long]
    const [x1, y1] = [x0 * Math.cos(roll) - y0 * Math.sin(roll), x0 * Math.sin(roll) + y0 * Math.cos(roll)]
    const along = x1 * Math.cos(axis) + y1 * Math.sin(axis)
    const across = -x1 * Math.sin(axis) + y1 * Math.cos(axis)
    const depth = distance + across * Math.sin(tilt)
    const flat = across * Math.cos(tilt)
    const scale = distance / depth
    return [(along * Math.cos(axis) - flat * Math.sin(axis)) * scale, (along * Math.sin(axis) + flat * Math.cos(axis)) * scale]
  }
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]
}

/** The projected sheet scaled to its share of the picture and put at a random place inside it. */
const fit = (rng: Rng, quad: Quad, size: Size, fill: number): Quad => {
  const xs = quad.map((p) => p[0])
  const ys = quad.map((p) => p[1])
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const scale = fill * Math.min(size.width / (right - left), size.height / (bottom - top))
  const [spareX, spareY] = [size.width - scale * (right - left), size.height - scale * (bottom - top)]
  const [x, y] = [spareX * rng.between(0.25, 0.75), spareY * rng.between(0.25, 0.75)]
  const move = (p: Point): Point => [(p[0] - left) * scale + x, (p[1] - top) * scale + y]
  return [move(quad[0]), move(quad[1]), move(quad[2]), move(quad[3])]
}

/** A sheet as wide as A4 is photographed from as far as it takes, and sent in more of the camera's resolution than a card. */
const largeMm = 200
const largeFactor = 1.45

const planView = (rng: Rng, sheet: Size, camera: Camera): Pick<Recipe, 'size' | 'corners'> => {
  const width = Math.round(rng.int(...camera.widths) * (Math.max(sheet.width, sheet.height) >= largeMm ? largeFactor : 1))
  const isWide = sheet.width >= sheet.height
  const aspect = rng.weighted([
    [isWide ? 4 / 3 : 3 / 4, 60],
    [isWide ? 16 / 9 : 9 / 16, 20],
    [isWide ? 3 / 4 : 4 / 3, 12],
    [isWide ? 3 / 2 : 2 / 3, 8],
  ])
  const size = { width, height: Math.round(width / aspect) }
  const tilt = radians(camera.tiltDegrees) * Math.sqrt(rng.next())
  const quad = project(sheet, radians(rng.between(-1, 1) * camera.rollDegrees), tilt, rng.between(0, 2 * Math.PI), rng.between(1.6, 3))
  return { size, corners: fit(rng, quad, size, rng.between(...camera.fill)) }
}

/** Noise, blur and light of a phone in the hand of someone who tries, or of someone who does not. */
export const planPhoto = (rng: Rng, sheet: Size, difficulty: 'photo' | 'hard'): Recipe => {
  const hard = difficulty === 'hard'
  const view = planView(rng.fork('view'), sheet, cameras[difficulty])
  const unit = view.size.width / 1600
  const light = hard ? rng.between(0.35, 1.1) : rng.between(0.78, 1.05)
  const warmth = rng.normal() * (hard ? 0.1 : 0.035)
  const angleDegrees = rng.between(0, 360)
  const shadow = {
    darkness: rng.between(0.15, hard ? 0.6 : 0.35),
    offset: rng.between(-0.3, 0.3),
    angleDegrees: rng.between(0, 360),
    softness: rng.between(0.02, 0.2),
  }
  const glare = Array.from({ length: rng.chance(hard ? 0.7 : 0.3) ? rng.int(1, hard ? 3 : 1) : 0 }, () => ({
    centre: [rng.between(0.1, 0.9), rng.between(0.1, 0.9)] as const,
    radius: rng.between(0.04, hard ? 0.2 : 0.12),
    strength: rng.between(25, hard ? 190 : 75),
  }))
  return {
    ...view,
    background: { seed: `${rng.next()}`, papers: rng.int(0, hard ? 5 : 2) },
    shade: { from: rng.between(0, hard ? 45 : 18), to: -rng.between(0, hard ? 60 : 30), angleDegrees },
    ...(rng.chance(hard ? 0.7 : 0.45) ? { shadow } : {}),
    glare,
    cast: [light * (1 + warmth), light, light * (1 - warmth)],
    grey: false,
    blurPx: unit * rng.between(0.3, hard ? 2.6 : 1.1),
    motion: { lengthPx: rng.chance(hard ? 0.5 : 0.2) ? unit * rng.between(2, hard ? 9 : 3.5) : 0, angleDegrees: rng.between(0, 180) },
    noise: rng.between(1.5, hard ? 16 : 6),
    jpegQuality: rng.int(hard ? 35 : 70, hard ? 75 : 92),
  }
}

/** A flat copy: what a scanner, a copier or an app that shares a screenshot makes of it. */
export const planCopy = (rng: Rng, size: Size, difficulty: 'photo' | 'hard', grey: boolean): Recipe => {
  const hard = difficulty === 'hard'
  return {
    size,
    corners: [[0, 0], [size.width, 0], [size.width, size.height], [0, size.height]], // biome-ignore format: a quad
    background: { seed: '', papers: 0 },
    shade: { from: 0, to: 0, angleDegrees: 0 },
    glare: [],
    cast: [1, 1, 1],
    grey,
    blurPx: grey ? rng.between(0.3, hard ? 1.4 : 0.8) : 0,
    motion: { lengthPx: 0, angleDegrees: 0 },
    noise: grey ? rng.between(1, hard ? 14 : 5) : 0,
    jpegQuality: rng.int(hard ? 30 : 70, hard ? 75 : 92),
  }
}
