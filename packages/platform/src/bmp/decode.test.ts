import { describe, expect, it } from 'vitest'
import { bmp } from './bmp.fixture.ts'
import { decodeBmp } from './decode.ts'

const [red, green, blue, white] = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [255, 255, 255],
] as const
const palette = [white, red, green, blue]
const pixelsOf = (bytes: Uint8Array) => {
  const { data, width, channels } = decodeBmp(bytes)
  expect(channels).toBe(3)
  const pixels = Array.from({ length: data.length / 3 }, (_, at) => [...data.subarray(3 * at, 3 * at + 3)])
  return Array.from({ length: pixels.length / width }, (_, y) => pixels.slice(y * width, (y + 1) * width))
}

describe('decodeBmp', () => {
  it('reads 24 bits, bottom row first, rows padded to 4 bytes', () => {
    const pixels = [0, 0, 255, 0, 255, 0, 0, 0, 255, 0, 0, 255, 255, 255, 0, 0]
    expect(pixelsOf(bmp({ width: 2, height: 2, bits: 24, pixels }))).toEqual([
      [blue, white],
      [red, green],
    ])
  })

  it('reads a negative height from the top', () => {
    expect(pixelsOf(bmp({ width: 1, height: -2, bits: 24, pixels: [0, 0, 255, 0, 255, 0, 0, 0] }))).toEqual([[red], [blue]])
  })

  it('reads palettes of 1, 4 and 8 bits', () => {
    expect(pixelsOf(bmp({ width: 3, height: 1, bits: 1, palette: [white, red], pixels: [0b01000000, 0, 0, 0] }))).toEqual([
      [white, red, white],
    ])
    expect(pixelsOf(bmp({ width: 3, height: 1, bits: 4, palette, pixels: [0x12, 0x30, 0, 0] }))).toEqual([[red, green, blue]])
    expect(pixelsOf(bmp({ width: 3, height: 1, bits: 8, palette, pixels: [3, 2, 1, 0] }))).toEqual([[blue, green, red]])
  })

  it('reads 16 bits as 5-5-5 and by masks, 32 bits with alpha on white', () => {
    expect(pixelsOf(bmp({ width: 2, height: 1, bits: 16, pixels: [0x00, 0x7c, 0x1f, 0x00] }))).toEqual([[red, blue]])
    const masks = [0xf800, 0x07e0, 0x001f]
    expect(pixelsOf(bmp({ width: 2, height: 1, bits: 16, compression: 3, masks, pixels: [0x00, 0xf8, 0xe0, 0x07] }))).toEqual([
      [red, green],
    ])
    const withAlpha = [0x00ff0000, 0x0000ff00, 0x000000ff, 0xff000000]
    expect(
      pixelsOf(bmp({ width: 2, height: 1, bits: 32, compression: 6, masks: withAlpha, pixels: [0, 0, 255, 255, 0, 0, 255, 0] })),
    ).toEqual([[red, white]])
  })

  it('ignores the fourth byte of plain 32 bits', () => {
    expect(pixelsOf(bmp({ width: 1, height: 1, bits: 32, pixels: [0, 255, 0, 0] }))).toEqual([[green]])
  })

  it('reads run lengths of 8 and 4 bits: runs, literals, end of row, moves', () => {
    const rle8 = [3, 1, 0, 0, 0, 3, 1, 2, 3, 0, 0, 1]
    expect(pixelsOf(bmp({ width: 3, height: 2, bits: 8, compression: 1, palette, pixels: rle8 }))).toEqual([
      [red, green, blue],
      [red, red, red],
    ])
    const rle4 = [3, 0x12, 0, 0, 0, 2, 1, 0, 1, 0x30, 0, 1]
    expect(pixelsOf(bmp({ width: 3, height: 2, bits: 4, compression: 2, palette, pixels: rle4 }))).toEqual([
      [white, blue, white],
      [red, green, red],
    ])
  })

  it('refuses pixels that the file does not hold', () => {
    expect(() => decodeBmp(bmp({ width: 100, height: 100, bits: 24, pixels: [0] }))).toThrow(/cut off/)
    expect(() => decodeBmp(bmp({ width: 1, height: 1, bits: 7, pixels: [0] }))).toThrow(/7 bits/)
  })
})
