import { type Box, type Image, quadOfBox } from '@recto/core'
import { expect, test } from 'vitest'
import { beneathSeals, type Detect } from './beneath-seals.ts'
import type { DetectedText } from './detected-text.ts'

/** Paper with a seal's ring around 300, 150. */
const sealed: Image = {
  data: Uint8ClampedArray.from(
    Array.from({ length: 600 * 300 }, (_, at) =>
      Math.abs(Math.hypot((at % 600) - 300, Math.floor(at / 600) - 150) - 50) < 6 ? [210, 80, 70] : [245, 245, 245],
    ).flat(),
  ),
  width: 600,
  height: 300,
  channels: 3,
}
const bare: Image = { ...sealed, data: new Uint8ClampedArray(600 * 300 * 3).fill(245) }

const at = (x: number, y: number, width: number): DetectedText => ({ quad: quadOfBox({ x, y, width, height: 20 }), confidence: 0.9 })

/** A detector that sees the boxes of the page, in the part that it is shown; the part starts at its grey corner. */
const seeing =
  (...boxes: readonly Box[]): Detect =>
  async (part, like) => {
    expect(like).toMatchObject({ width: 600, height: 300 })
    const [left, top] = [300 - part.width / 2, 150 - part.height / 2]
    return boxes.map((box) => ({ quad: quadOfBox({ ...box, x: box.x - left, y: box.y - top }), confidence: 0.8 }))
  }

const boxes = async (image: Image, found: readonly DetectedText[], detect: Detect): Promise<readonly unknown[]> =>
  (await beneathSeals(image, found, detect)).map(({ quad }) => quad)

test('a line that a seal cut off is lengthened, and one that it hid is added', async () => {
  const detect = seeing({ x: 240, y: 140, width: 120, height: 20 }, { x: 250, y: 180, width: 80, height: 20 })
  // The ring crosses the row from 244 to 256, where the first one ends.
  expect(await boxes(sealed, [at(100, 140, 155), at(20, 20, 90)], detect)).toEqual([
    at(20, 20, 90).quad,
    at(100, 140, 260).quad,
    at(250, 180, 80).quad,
  ])
})

test('a label that ended before the seal stays, what stands beside it is a line of its own', async () => {
  expect(await boxes(sealed, [at(100, 140, 80)], seeing({ x: 170, y: 140, width: 190, height: 20 }))).toEqual([
    at(100, 140, 80).quad,
    at(180, 140, 180).quad,
  ])
})

test('what was found with the seal stays as it was found', async () => {
  const found = [at(240, 140, 60), at(300, 140, 62), at(20, 20, 90)]
  expect(await boxes(sealed, found, seeing({ x: 242, y: 141, width: 118, height: 19 }))).toEqual(found.map(({ quad }) => quad))
})

test('a higher box around what was found is nothing new', async () => {
  const found = [at(240, 140, 60), at(20, 20, 90)]
  expect(await boxes(sealed, found, seeing({ x: 230, y: 130, width: 80, height: 40 }))).toEqual(found.map(({ quad }) => quad))
})

test('without a seal nothing is looked for', async () => {
  const found = [at(240, 140, 60)]
  const never: Detect = () => Promise.reject(new Error('asked for'))
  expect(await beneathSeals(bare, found, never)).toBe(found)
  expect(await beneathSeals(sealed, [], never)).toEqual([])
})
