import { type Image, type Quad, quadHeight, quadWidth, slice } from '@recto/core'
import { cropQuad, toGrey } from '@recto/vision'
import { lineHeight } from './line-crop.ts'

/** The model's memory grows with a line's width; a longer one is read in pieces. Px at the model's line height: 66 characters. */
const mostWidth = 3200

/** A cut is moved by up to this many line heights to where the least ink is. */
const reach = 1

/** A run of text as runs of at most 3200 px at the model's line height, cut where the paper is blank. */
export const splitLong = (image: Image, quad: Quad): readonly Quad[] => {
  const [width, height] = [quadWidth(quad), Math.max(quadHeight(quad), 1)]
  const count = Math.ceil((width / height) * (lineHeight / mostWidth))
  if (count <= 1) return [quad]
  const around = Math.min((reach * height) / width, 0.4 / count)
  const cuts = Array.from({ length: count - 1 }, (_, index) => {
    const middle = (index + 1) / count
    const window = slice(quad, middle - around, middle + around)
    return middle - around + 2 * around * blankest(cropQuad(image, window))
  })
  return [0, ...cuts].map((from, index) => slice(quad, from, cuts[index] ?? 1))
}

/** Where the column with the least contrast stands, as a share of the width; the middle one of several. */
const blankest = (image: Image): number => {
  const { data, width, height } = toGrey(image)
  const contrasts = Array.from({ length: width }, (_, x) => {
    let [darkest, brightest] = [255, 0]
    for (let y = 0; y < height; y++) {
      const level = data[y * width + x] ?? 0
      darkest = Math.min(darkest, level)
      brightest = Math.max(brightest, level)
    }
    return brightest - darkest
  })
  const least = Math.min(...contrasts)
  const columns = contrasts.flatMap((contrast, x) => (contrast === least ? [x] : []))
  return ((columns[columns.length >> 1] ?? 0) + 0.5) / width
}
