import { type ErrorCode, type Image, OcrError } from '@recto/core'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { bmp } from '../bmp/bmp.fixture.ts'
import { createPlatform } from './index.ts'

const platform = createPlatform()
const read = async (bytes: Uint8Array, page = 0): Promise<Image> => (await platform.decode(bytes)).page(page)
const codeOf = async (work: Promise<unknown>): Promise<ErrorCode | 'no error'> =>
  work.then(
    () => 'no error' as const,
    (error) => OcrError.from(error).code,
  )

/** Left half red, right half blue, 8 × 4. */
const flag = (channels: 3 | 4 = 3, width = 8, height = 4) => {
  const row = Array.from({ length: width }, (_, x) => [...(x < width / 2 ? [255, 0, 0] : [0, 0, 255]), ...(channels === 4 ? [128] : [])])
  return sharp(Buffer.from(Array.from({ length: height }, () => row.flat()).flat()), { raw: { width, height, channels } })
}
const pixel = ({ data, width }: Image, x: number, y: number) => [...data.subarray(3 * (y * width + x), 3 * (y * width + x) + 3)]
const near = (received: number[], expected: number[], within: number) => {
  for (const [channel, level] of expected.entries()) expect(Math.abs((received[channel] ?? Number.NaN) - level)).toBeLessThanOrEqual(within)
}

describe('decode', () => {
  it('reads every format to upright RGB', async () => {
    const files = await Promise.all([
      flag().png().toBuffer(),
      flag().jpeg({ quality: 100, chromaSubsampling: '4:4:4' }).toBuffer(),
      flag().gif().toBuffer(),
      flag().tiff().toBuffer(),
      flag().webp({ lossless: true }).toBuffer(),
      flag().avif({ lossless: true }).toBuffer(),
    ])
    for (const bytes of files) {
      const image = await read(bytes)
      expect([image.width, image.height, image.channels, image.data.length]).toEqual([8, 4, 3, 96])
      near(pixel(image, 0, 0), [255, 0, 0], 8)
      near(pixel(image, 7, 3), [0, 0, 255], 8)
    }
  })

  it('reads BMP with its own decoder', async () => {
    expect((await read(bmp({ width: 1, height: 1, bits: 24, pixels: [1, 2, 3, 0] }))).data).toEqual(new Uint8ClampedArray([3, 2, 1]))
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('undoes EXIF orientation %i', async (orientation) => {
    const image = await read(await flag().withMetadata({ orientation }).png().toBuffer())
    expect([image.width, image.height]).toEqual(orientation >= 5 ? [4, 8] : [8, 4])
    const corner = pixel(image, 0, 0)
    expect(corner).toEqual([1, 4, 5, 6].includes(orientation) ? [255, 0, 0] : [0, 0, 255])
  })

  it('reads CMYK, 16 bit, grey, one bit, palette and alpha', async () => {
    near(pixel(await read(await flag(3, 64, 32).toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer()), 2, 2), [255, 0, 0], 40)
    expect(pixel(await read(await flag().toColourspace('rgb16').png().toBuffer()), 0, 0)).toEqual([255, 0, 0])
    const grey = await read(await flag().greyscale().png().toBuffer())
    expect(grey.channels).toBe(3)
    expect(new Set(pixel(grey, 0, 0)).size).toBe(1)
    expect((await read(await flag().greyscale().toColourspace('b-w').png({ colours: 2 }).toBuffer())).channels).toBe(3)
    expect(pixel(await read(await flag().png({ palette: true }).toBuffer()), 0, 0)).toEqual([255, 0, 0])
    near(pixel(await read(await flag(4).png().toBuffer()), 0, 0), [255, 127, 127], 1)
  })

  it('reads the pages of a TIFF one by one and the first frame of a GIF', async () => {
    const frames = sharp([await flag().png().toBuffer(), await flag().negate().png().toBuffer()], { join: { animated: true } })
    const tiff = await platform.decode(await frames.clone().tiff().toBuffer())
    expect(tiff.pages).toBe(2)
    near(pixel(await tiff.page(0), 0, 0), [255, 0, 0], 8)
    near(pixel(await tiff.page(1), 0, 0), [0, 255, 255], 8)
    expect(await codeOf(tiff.page(2))).toBe('usage/invalid')
    const gif = await platform.decode(await frames.clone().gif().toBuffer())
    expect(gif.pages).toBe(1)
    expect((await gif.page(0)).height).toBe(4)
  })

  it('reads a strip of 30000 × 15 and a single pixel', async () => {
    const strip = await sharp({ create: { width: 30_000, height: 15, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    expect((await read(strip)).width).toBe(30_000)
    expect((await read(await flag(3, 1, 1).png().toBuffer())).data.length).toBe(3)
  })
})

describe('hostile input', () => {
  it('is refused by the header, before anything is allocated', async () => {
    const bomb = await flag().png().toBuffer()
    const grown = (width: number, height: number) => {
      const bytes = new Uint8Array(bomb)
      new DataView(bytes.buffer).setUint32(16, width)
      new DataView(bytes.buffer).setUint32(20, height)
      return bytes
    }
    const before = process.memoryUsage().rss
    expect(await codeOf(read(grown(20_000, 20_000)))).toBe('input/too-large')
    expect(await codeOf(read(grown(30_000, 30_000)))).toBe('input/too-large')
    expect(await codeOf(read(bmp({ width: 20_000, height: 20_000, bits: 1, pixels: [0] })))).toBe('input/too-large')
    expect(await codeOf(read(grown(0, 5)))).toBe('input/undecodable')
    expect(process.memoryUsage().rss - before).toBeLessThan(64e6)
  })

  it('gets codes: empty, text, SVG, truncated, too long', async () => {
    expect(await codeOf(read(new Uint8Array()))).toBe('input/empty')
    expect(await codeOf(read(Buffer.from('hello, I am named photo.png')))).toBe('input/unsupported-format')
    expect(await codeOf(read(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')))).toBe(
      'input/unsupported-format',
    )
    const jpeg = await flag(3, 200, 200).jpeg().toBuffer()
    expect(await codeOf(read(jpeg.subarray(0, jpeg.length / 2)))).toBe('input/undecodable')
    const small = createPlatform({ limits: { maxBytes: 100 } })
    expect(await codeOf(small.decode(new Uint8Array(101)))).toBe('input/too-large')
  })

  it('refuses TIFFs whose pages loop or never end', async () => {
    const page = (next: number) => [0, 0, next & 255, (next >> 8) & 255, (next >> 16) & 255, 0]
    const head = [0x49, 0x49, 42, 0, 8, 0, 0, 0]
    expect(await codeOf(platform.decode(Uint8Array.from([...head, ...page(8)])))).toBe('input/undecodable')
    const many = Array.from({ length: 65_535 }, (_, index) => page(8 + 6 * (index + 1))).flat()
    expect(await codeOf(platform.decode(Uint8Array.from([...head, ...many, ...page(0)])))).toBe('input/too-large')
  })

  it('refuses a GIF of 10,000 frames', async () => {
    const frame = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]
    const bytes = [...'GIF89a'].map((char) => char.charCodeAt(0)).concat([1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255])
    expect(await codeOf(platform.decode(Uint8Array.from([...bytes, ...Array.from({ length: 10_000 }, () => frame).flat(), 0x3b])))).toBe(
      'input/too-large',
    )
  })

  it('ends in an OcrError or in pixels wherever a file is cut or changed', async () => {
    const files = await Promise.all([
      flag(3, 16, 16).png().toBuffer(),
      flag(3, 16, 16).jpeg().toBuffer(),
      flag(3, 16, 16).tiff().toBuffer(),
      flag(3, 16, 16).gif().toBuffer(),
      flag(3, 16, 16).webp().toBuffer(),
      flag(3, 16, 16).avif().toBuffer(),
      Buffer.from(bmp({ width: 3, height: 2, bits: 8, compression: 1, pixels: [3, 1, 0, 0, 0, 3, 1, 2, 3, 0, 0, 1] })),
    ])
    const damaged = fc.record({
      file: fc.constantFrom(...files),
      keep: fc.integer({ min: 0, max: 1000 }),
      changes: fc.array(fc.tuple(fc.nat(999), fc.nat(255)), { maxLength: 3 }),
    })
    const limits = { maxPixels: 1_000_000 }
    await fc.assert(
      fc.asyncProperty(damaged, async ({ file, keep, changes }) => {
        const bytes = new Uint8Array(file.subarray(0, Math.ceil((keep * file.length) / 1000)))
        for (const [where, byte] of changes) bytes[Math.floor((where * bytes.length) / 1000)] = byte
        const outcome = await platform
          .decode(bytes, { limits })
          .then(({ page }) => page(0))
          .catch((error) => error)
        if (!OcrError.isInstance(outcome)) expect(outcome.data.length).toBe(3 * outcome.width * outcome.height)
        else expect(outcome.code).toMatch(/^input\//)
      }),
      { numRuns: 600 },
    )
  })
})
