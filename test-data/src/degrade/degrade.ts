import { type Image, invert, type Matrix3, multiply, type Point, type Quad, transformPoint, transformQuad } from '@recto/core'
import { defocus, shake } from './blur.ts'
import { curled } from './curl.ts'
import { addNoise } from './noise.ts'
import { matrixOf, photograph } from './photograph.ts'
import type { Recipe } from './recipe.ts'
import { type Turn, turnImage, turnMatrix } from './turn.ts'

/** A degraded picture, and where it shows a quad of the sheet's pixels. */
export interface Degraded {
  readonly image: Image
  /** Of a sheet that lies flat. */
  readonly matrix: Matrix3
  /** A quad that `matrix` has mapped, where the sheet does not lie flat. */
  bend(quad: Quad): Quad
}

/** The sheet (RGBA) as the recipe's camera sees it: view and light, lens, shake, sensor, then a clockwise turn. Pure. */
export const degrade = (sheet: Image, recipe: Recipe, seed: string, turn: Turn = 0): Degraded => {
  const seen = photograph(sheet, recipe)
  const blurred = shake(defocus(seen, recipe.blurPx), recipe.motion.lengthPx, recipe.motion.angleDegrees)
  const noisy = addNoise(blurred, recipe.noise, seed)
  const [view, turned, { curl }] = [matrixOf(sheet, recipe), turnMatrix(recipe.size, turn), recipe]
  const [toSheet, back] = [invert(view), invert(turned)]
  const shareAt = (point: Point): number => transformPoint(toSheet, point)[0] / sheet.width
  return {
    image: turnImage(noisy, turn),
    matrix: multiply(turned, view),
    bend: (quad) => (curl === undefined ? quad : transformQuad(curled(curl, transformQuad(quad, back), shareAt), turned)),
  }
}
