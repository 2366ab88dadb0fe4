import { readFileSync } from 'node:fs'
import { type Image, type ModelManifest, type Quad, quadHeight } from '@recto/core'
import { load } from './open.ts'

/** One line that RapidOCR read. */
export interface RecordedLine {
  /** Clockwise from the top left, page px. */
  readonly quad: Quad
  /** Read in its batch, padded to the widest line of it, to 320 at least. */
  readonly text: string
  /** Read alone, padded to the next 8 px. */
  readonly alone: string
  /** Width of that input, px. */
  readonly width: number
  /** `[steps][3]`, likeliest classes of the output and their probabilities. */
  readonly classes: readonly (readonly number[])[]
  readonly probabilities: readonly (readonly number[])[]
}

/** One page that RapidOCR read, see record.py. */
export interface RecordedPage {
  readonly name: string
  readonly mapSize: readonly [width: number, height: number]
  /** Boxes of the recorded map. */
  readonly boxes: readonly Quad[]
  readonly lines: readonly RecordedLine[]
}

const at = (name: string): URL => new URL(`fixtures/${name}`, import.meta.url)

export const pages = JSON.parse(readFileSync(at('pages.json'), 'utf8')) as readonly RecordedPage[]

/** A recorded picture: the page itself, every 16th row of the detector's input, its map, or its lines 48 px high. */
export const picture = (page: RecordedPage, part: 'page' | 'input' | 'map' | 'lines'): Promise<Image> =>
  load(at(part === 'page' ? `${page.name}.png` : `${page.name}.${part}.png`).pathname)

/** The manifest under RapidOCR's normalisation, which differs from the detector's own. */
export const asRapidOcr = (manifest: ModelManifest): ModelManifest => ({
  ...manifest,
  input: { ...manifest.input, normalisation: { channelOrder: 'BGR', mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] } },
})

/** A recorded line as a run of text for our recogniser. */
export const along = ({ quad }: RecordedLine): Quad =>
  quadHeight(quad) >= 1.5 * Math.max(Math.hypot(quad[0][0] - quad[1][0], quad[0][1] - quad[1][1]), 1)
    ? [quad[1], quad[2], quad[3], quad[0]]
    : quad
