import type { Image, Matrix3 } from '@recto/core'

export const turns = [0, 90, 180, 270] as const
/** Degrees, clockwise. */
export type Turn = (typeof turns)[number]

/** The map of pixel coordinates (corners, not centres) under a clockwise quarter turn. */
export const turnMatrix = ({ width, height }: Pick<Image, 'width' | 'height'>, turn: Turn): Matrix3 =>
  ({
    0: [1, 0, 0, 0, 1, 0, 0, 0, 1],
    90: [0, -1, height, 1, 0, 0, 0, 0, 1],
    180: [-1, 0, width, 0, -1, height, 0, 0, 1],
    270: [0, 1, 0, -1, 0, width, 0, 0, 1],
  })[turn] as unknown as Matrix3

/** The picture turned clockwise; no pixel changes its value. */
export const turnImage = (image: Image, turn: Turn): Image => {
  if (turn === 0) return image
  const { data, width, height, channels } = image
  const [outWidth, outHeight] = turn === 180 ? [width, height] : [height, width]
  const out = new Uint8ClampedArray(data.length)
  for (let y = 0; y < outHeight; y++) {
    for (let x = 0; x < outWidth; x++) {
      const [sx, sy] = turn === 90 ? [y, height - 1 - x] : turn === 180 ? [width - 1 - x, height - 1 - y] : [width - 1 - y, x]
      const from = (sy * width + sx) * channels
      const to = (y * outWidth + x) * channels
      for (let c = 0; c < channels; c++) out[to + c] = data[from + c] as number
    }
  }
  return { data: out, width: outWidth, height: outHeight, channels }
}
