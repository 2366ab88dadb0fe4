import { type Image, invert, type Matrix3, multiply, translation } from '@recto/core'
import { warp } from './warp.ts'

/**
 * The picture turned counter-clockwise by any angle, on a sheet large enough to hold all of it; new corners repeat the
 * border. `toBefore` takes px of the result to px of the picture given.
 */
export const level = (image: Image, angleDegrees: number): { readonly image: Image; readonly toBefore: Matrix3 } => {
  const angle = (angleDegrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const width = Math.ceil(Math.abs(image.width * cos) + Math.abs(image.height * sin))
  const height = Math.ceil(Math.abs(image.width * sin) + Math.abs(image.height * cos))
  const about = translation(-image.width / 2, -image.height / 2)
  const turned = multiply([cos, sin, 0, -sin, cos, 0, 0, 0, 1], about)
  const forward = multiply(translation(width / 2, height / 2), turned)
  return { image: warp(image, forward, width, height), toBefore: invert(forward) }
}
