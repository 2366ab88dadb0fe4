import { type Image, type Matrix3, multiply } from '@recto/core'
import { defocus, shake } from './blur.ts'
import { addNoise } from './noise.ts'
import { matrixOf, photograph } from './photograph.ts'
import type { Recipe } from './recipe.ts'
import { type Turn, turnImage, turnMatrix } from './turn.ts'

/** A degraded picture, and the map of the sheet's pixels to its own. */
export interface Degraded {
  readonly image: Image
  readonly matrix: Matrix3
}

/** The sheet (RGBA) as the recipe's camera sees it: view and light, lens, shake, sensor, then a clockwise turn. Pure. */
export const degrade = (sheet: Image, recipe: Recipe, seed: string, turn: Turn = 0): Degraded => {
  const seen = photograph(sheet, recipe)
  const blurred = shake(defocus(seen, recipe.blurPx), recipe.motion.lengthPx, recipe.motion.angleDegrees)
  const noisy = addNoise(blurred, recipe.noise, seed)
  return { image: turnImage(noisy, turn), matrix: multiply(turnMatrix(recipe.size, turn), matrixOf(sheet, recipe)) }
}
