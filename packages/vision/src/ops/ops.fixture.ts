import type { Image } from '@recto/core'

/** A grey picture from rows of numbers. */
export const greyOf = (...rows: readonly (readonly number[])[]): Image => ({
  data: Uint8ClampedArray.from(rows.flat()),
  width: rows[0]?.length ?? 0,
  height: rows.length,
  channels: 1,
})

/** The same numbers in red, green and blue, each channel offset by 0, 1 and 2. */
export const rgbOf = (...rows: readonly (readonly number[])[]): Image => ({
  ...greyOf(...rows),
  data: Uint8ClampedArray.from(rows.flat().flatMap((level) => [level, level + 1, level + 2])),
  channels: 3,
})

/** Rows of numbers of a picture's first channel. */
export const rowsOf = ({ data, width, height, channels }: Image): readonly (readonly number[])[] =>
  Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => data[(y * width + x) * channels] as number))
