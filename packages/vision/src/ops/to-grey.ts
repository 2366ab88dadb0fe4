import type { Image } from '@recto/core'
import { blank } from './blank.ts'

/** Luminance (ITU-R BT.601, as cv2.COLOR_RGB2GRAY), 1 channel; alpha is ignored. */
export const toGrey = (image: Image): Image => {
  const { data, channels } = image
  if (channels === 1) return image
  const grey = blank(image.width, image.height, 1)
  for (let at = 0, from = 0; at < grey.data.length; at++, from += channels) {
    grey.data[at] = (4899 * (data[from] as number) + 9617 * (data[from + 1] as number) + 1868 * (data[from + 2] as number) + 8192) >> 14
  }
  return grey
}
