import {
  type Frame,
  type Image,
  identity,
  invert,
  type Limits,
  type Platform,
  type Quality,
  type TextPage,
  transformQuad,
} from '@recto/core'
import { createDigitalOpener, type DigitalFile, type DigitalPage, digitalFormat, digitalPackage, pdfiumWasm } from '@recto/digital'
import { assertBytes, defaultLimits } from '@recto/platform'
import { warp } from '@recto/vision'
import { lazily } from './lazily.ts'

/** A page of a born-digital file, opened. */
export interface OpenPage extends Pick<DigitalPage, 'width' | 'height' | 'angleDegrees' | 'texts' | 'claims'> {
  /** The page as a picture in px of one of its text pages, from 0, or source px where it has none; drawn when first asked for. `null` where it cannot be drawn. */
  frame(text: number): Promise<Frame | null>
  /** The page as the file shows it, source px; drawn each time. */
  drawn(): Image | null
  close(): void
}

/** Born-digital files of an engine. */
export interface DigitalPages {
  /** Opens page `number`, from 1; `null` when the bytes are no such file. */
  open(bytes: Uint8Array, number: number): Promise<OpenPage | null>
  count(bytes: Uint8Array): Promise<number>
}

/** Files are opened with the platform's installed PDFium, which is loaded with the first PDF. */
export const createDigitalPages = (platform: Platform, asked: Partial<Limits>): DigitalPages => {
  const limits = { ...defaultLimits, ...asked }
  const openFile = createDigitalOpener(() => platform.load(digitalPackage, pdfiumWasm))
  const open = async (bytes: Uint8Array): Promise<DigitalFile | null> => {
    const format = digitalFormat(bytes)
    if (format === null) return null
    assertBytes(bytes.byteLength, limits)
    return openFile(bytes, format, limits)
  }
  return {
    open: async (bytes, number) => {
      const file = await open(bytes)
      if (file === null) return null
      try {
        return toOpenPage(file, file.page(number - 1))
      } catch (error) {
        file.close()
        throw error
      }
    },
    count: async (bytes) => {
      const file = await open(bytes)
      file?.close()
      return file?.pages ?? 0
    },
  }
}

const toOpenPage = (file: DigitalFile, { width, height, angleDegrees, texts, claims, raster, close }: DigitalPage): OpenPage => {
  const drawn = lazily(async () => raster?.() ?? null)
  return {
    ...{ width, height, angleDegrees, claims },
    texts: texts.map((text) => withClaims(text, claims)),
    frame: async (text) => {
      const image = await drawn.get()
      return image === null ? null : frameOf(image, texts[text])
    },
    drawn: () => raster?.() ?? null,
    close: () => {
      close()
      file.close()
    },
  }
}

const frameOf = (image: Image, text: TextPage | undefined): Frame => {
  const toSource = text?.toSource ?? identity
  if (text === undefined || String(toSource) === String(identity)) return { ...image, toSource }
  return { ...warp(image, invert(toSource), text.width, text.height), toSource }
}

/** The page with what its file claims beside it, page px. */
export const withClaims = (page: TextPage, claims: DigitalPage['claims']): TextPage => {
  if (claims.length === 0) return page
  const toPage = invert(page.toSource)
  const moved = claims.map((line) => ({
    ...line,
    quad: transformQuad(line.quad, toPage),
    chars: line.chars.map((char) => ({ ...char, quad: transformQuad(char.quad, toPage) })),
  }))
  return { ...page, claims: moved }
}

/** Nothing dims what was never photographed. */
export const flawless: Quality = { verdict: 'good', sharpness: 1, glare: 0, exposure: 1, textHeightPx: null, reasons: [] }
