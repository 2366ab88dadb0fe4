import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Limits, OcrError } from '@recto/core'
import { createDigitalOpener } from './create-digital-opener.ts'
import { digitalFormat } from './digital-format.ts'
import { pdfiumWasm } from './wasm.ts'

export const limits: Limits = { maxBytes: 100_000_000, maxPixels: 160_000_000, maxPages: 1_000 }

const opener = createDigitalOpener(async () => readFileSync(fileURLToPath(pdfiumWasm.url.href)))

/** Opens a file by its magic bytes. */
export const open = (bytes: Uint8Array, asked: Partial<Limits> = {}) =>
  opener(bytes, digitalFormat(bytes) ?? (bytes[0] === 0x50 ? 'ofd' : 'pdf'), { ...limits, ...asked })

/** One page of a file, and what is kept of it once the file is closed. */
export const pageOf = async (bytes: Uint8Array, index = 0) => {
  const file = await open(bytes)
  const page = file.page(index)
  const { width, height, angleDegrees, texts, claims } = page
  const text = texts[0] ?? null
  const seen = {
    width,
    height,
    angleDegrees,
    texts,
    text,
    lines: text?.lines.map((line) => line.text) ?? null,
    claims: claims.map((line) => line.text),
  }
  const picture = page.raster?.() ?? null
  page.close()
  file.close()
  return { ...seen, picture }
}

/** The code of the error that opening the file, or its first page, ends with; `null` where it is read. */
export const refusal = async (bytes: Uint8Array, asked: Partial<Limits> = {}): Promise<string | null> => {
  try {
    const file = await open(bytes, asked)
    const page = file.page(0)
    page.raster?.()
    page.close()
    file.close()
    return null
  } catch (error) {
    return OcrError.from(error).code
  }
}
