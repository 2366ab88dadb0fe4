import type { Image } from '@recto/core'
import { blank } from './blank.ts'

/** The red channel in all three channels of an RGB picture: red seals fade, dark ink stays. */
export const redAsGrey = (image: Image): Image => {
  const { data, channels } = image
  if (channels === 1) return image
  const grey = blank(image.width, image.height, 3)
  for (let at = 0, from = 0; at < grey.data.length; at += 3, from += channels) {
    const red = data[from] as number
    grey.data[at] = red
    grey.data[at + 1] = red
    grey.data[at + 2] = red
  }
  return grey
}
