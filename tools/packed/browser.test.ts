import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnyReadResult } from '@recto/document'
import { textlineOrientation } from '@recto/model-textline-orientation'
import { createPlatform } from '@recto/platform'
import sharp, { type Sharp } from 'sharp'
import { build } from 'vite'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { chromiumPath, type Visit, visit } from './browse.ts'
import { pathOf, samples } from './samples.ts'

const installed = inject('installed')

/** Pixels as the page's worker sends them. */
interface Page {
  readonly width: number
  readonly height: number
  readonly data: readonly number[]
}

/** 40 × 30 pixels of every level, as RGB or RGBA. */
const noise = (channels: 3 | 4) =>
  sharp(Buffer.from(Array.from({ length: 40 * 30 * channels }, (_, index) => (index * 7919) % 256)), {
    raw: { width: 40, height: 30, channels },
  })

/** Formats whose pixels must be the same in Node and in the browser, and by how many levels they may differ. */
const pictures: readonly (readonly [name: string, picture: () => Sharp, levels: number])[] = [
  ['PNG', () => noise(3).png(), 0],
  ['PNG of 16 bits', () => noise(3).toColourspace('rgb16').png(), 0],
  ['PNG with a palette', () => noise(3).png({ palette: true }), 0],
  ['grey PNG', () => noise(3).greyscale().png(), 0],
  ['PNG with alpha', () => noise(4).png(), 1],
  ['PNG with a wide-gamut profile', () => noise(3).withIccProfile('p3').png(), 1],
  ['JPEG on its side', () => noise(3).withMetadata({ orientation: 6 }).jpeg(), 2],
  ['GIF', () => noise(3).gif(), 0],
  ['lossless WebP', () => noise(3).webp({ lossless: true }), 0],
  ['lossless AVIF', () => noise(3).avif({ lossless: true }), 0],
  ['TIFF by LZW on its side', () => noise(3).withMetadata({ orientation: 6 }).tiff({ compression: 'lzw' }), 0],
  ['TIFF by deflate with alpha', () => noise(4).tiff({ compression: 'deflate' }), 0],
  ['TIFF of a fax', () => noise(3).greyscale().threshold().toColourspace('b-w').tiff({ compression: 'ccittfax4', bitdepth: 1 }), 0],
]

describe('a page under a strict policy, in a Web Worker', () => {
  let page: Visit
  beforeAll(async () => {
    if (chromiumPath === undefined) return
    const root = join(installed, 'page')
    await build({ root, logLevel: 'error', base: './', worker: { format: 'es' }, build: { target: 'es2023', assetsInlineLimit: 0 } })
    page = await visit(join(root, 'dist'))
  })
  afterAll(() => page?.close())
  beforeEach(({ skip }) => {
    if (chromiumPath === undefined) skip('no Chromium at /usr/bin/chromium: install the Debian package chromium to run this test')
  })

  it('decodes to the pixels that Node sees', async () => {
    const apart: Record<string, number> = {}
    for (const [name, picture] of pictures) {
      const bytes = await picture().toBuffer()
      const theirs = await (await createPlatform().decode(bytes)).page(0)
      const [ours] = (await page.ask('decode', bytes)) as readonly [Page]
      expect([ours.width, ours.height]).toEqual([theirs.width, theirs.height])
      apart[name] = ours.data.reduce((most, level, index) => Math.max(most, Math.abs(level - (theirs.data[index] ?? Number.NaN))), 0)
    }
    for (const [name, , levels] of pictures) expect(apart[name], name).toBeLessThanOrEqual(levels)
  })

  it('reads a TIFF page by page and refuses what Node refuses', async () => {
    const frames = await Promise.all([noise(3).png().toBuffer(), noise(3).negate().png().toBuffer()])
    const tiff = await sharp(frames, { join: { animated: true } })
      .tiff({ compression: 'lzw' })
      .toBuffer()
    expect(await page.ask('decode', tiff)).toHaveLength(2)
    await expect(page.ask('decode', Buffer.from('<svg/>'))).rejects.toThrow('input/unsupported-format')
    await expect(page.ask('decode', (await noise(3).png().toBuffer()).subarray(0, 200))).rejects.toThrow('input/undecodable')
  })

  it('infers what Node infers', async () => {
    const ours = (await page.ask('infer', new Uint8Array(1))) as readonly number[]
    const session = await createPlatform().openSession(textlineOrientation, { devices: ['cpu'] })
    const data = Float32Array.from({ length: 3 * 48 * 192 }, (_, index) => (index % 192) / 96 - 1)
    const outputs = await session.run({ [textlineOrientation.input.name]: { data, dims: [1, 3, 48, 192] } })
    const theirs = outputs[textlineOrientation.outputs[0]?.name ?? '']?.data as Float32Array
    await session.close()
    for (const [index, share] of theirs.entries()) expect(ours[index]).toBeCloseTo(share, 4)
  })

  it('reads one picture of each document as Node reads it', async () => {
    const pictures = samples.filter(({ type, image }) => type !== 'general_text' && image.endsWith('.png')).map(pathOf)
    const args = ['read.mjs', ...pictures]
    const inNode = JSON.parse(execFileSync(process.execPath, args, { cwd: installed, encoding: 'utf8', maxBuffer: 1e9 })) as AnyReadResult[]
    for (const [index, picture] of pictures.entries()) {
      const ours = (await page.ask('read', readFileSync(picture))) as AnyReadResult
      const theirs = inNode[index] as AnyReadResult
      expect(ours.device).toBe('wasm')
      expect(
        ours.lines.map(({ text }) => text),
        picture,
      ).toEqual(theirs.lines.map(({ text }) => text))
      expect(Math.max(...theirs.lines.map(({ quad }, line) => farthest(quad, ours.lines[line]?.quad ?? [])))).toBeLessThanOrEqual(1)
      expect(valuesOf(ours), picture).toEqual(valuesOf(theirs))
    }
  })

  it('asks for nothing elsewhere and breaks no policy', () => {
    expect(page.complaints).toEqual([])
  })
})

/** Largest distance between corners, px. */
const farthest = (quad: readonly (readonly number[])[], other: readonly (readonly number[])[]): number =>
  Math.max(...quad.map(([x = 0, y = 0], corner) => Math.hypot(x - (other[corner]?.[0] ?? 0), y - (other[corner]?.[1] ?? 0))))

/** Values of all fields but those that are places in the picture. */
const valuesOf = ({ documents }: AnyReadResult) =>
  documents.map(({ fields }) =>
    Object.entries(fields).flatMap(([key, field]) => (Array.isArray(field?.value) ? [] : [[key, field?.value]])),
  )
