import type { Image } from '@recto/core'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { drawResult } from './draw.ts'
import { cardResult, unknownResult } from './formats/result.fixture.ts'

const white: Image = { data: new Uint8ClampedArray(640 * 480 * 3).fill(255), width: 640, height: 480, channels: 3 }
/** Colour of the drawing at the corner of every quad of the fixture. */
const cornerOf = async (result: typeof cardResult, threshold: number) => {
  const { data, info } = await sharp(await drawResult(white, result, threshold))
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([640, 480])
  const [red = 0, green = 0, blue = 0] = data
  return red > green && red > blue ? 'red' : green > blue ? 'green' : 'blue'
}

it('draws sure fields green, doubtful ones red, lines blue where there is no document', async () => {
  expect(await cornerOf(cardResult, 0.5)).toBe('green')
  expect(await cornerOf(cardResult, 0.99)).toBe('red')
  expect(await cornerOf(unknownResult, 0.9)).toBe('blue')
})
