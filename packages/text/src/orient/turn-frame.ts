import { type Box, type Frame, multiply, translation } from '@recto/core'
import { crop, level, type QuarterTurn, turn, unturn } from '@recto/vision'

/** The frame turned counter-clockwise by quarters. */
export const turnFrame = (frame: Frame, degrees: QuarterTurn): Frame =>
  degrees === 0 ? frame : { ...turn(frame, degrees), toSource: multiply(frame.toSource, unturn(degrees, frame)) }

/** The frame turned counter-clockwise by any angle. */
export const levelFrame = (frame: Frame, degrees: number): Frame => {
  const { image, toBefore } = level(frame, degrees)
  return { ...image, toSource: multiply(frame.toSource, toBefore) }
}

/** A box of whole pixels of the frame, as a frame. */
export const cutFrame = (frame: Frame, box: Box): Frame => ({
  ...crop(frame, box),
  toSource: multiply(frame.toSource, translation(box.x, box.y)),
})
