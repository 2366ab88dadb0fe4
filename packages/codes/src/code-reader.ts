import type { Code, Image, Quad } from '@recto/core'
import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader'

export interface ReadCodesOptions {
  /** Symbologies by ZXing's names. @default QR codes */
  readonly formats?: NonNullable<ReaderOptions['formats']>
}

/** Finds codes in a picture and reads them: the quads are px of the picture, from the code's own top left. */
export type CodeReader = (image: Image, options?: ReadCodesOptions) => Promise<readonly Code[]>

const qrCodes: NonNullable<ReaderOptions['formats']> = ['QRCode']

/** More than so many codes in one place are no document's. */
const mostCodes = 16

/** How hard ZXing looks: documents print dark codes on light paper. */
const looks = { tryHarder: true, tryInvert: false } as const satisfies ReaderOptions

/** A reader over the bytes of `codesWasm`; nothing is fetched. */
export const createCodeReader = async (wasm: Uint8Array): Promise<CodeReader> => {
  const wasmBinary = wasm.slice().buffer
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  return async (image, { formats = qrCodes } = {}) => {
    const pixels = { data: toRgba(image), width: image.width, height: image.height } as ImageData
    const found = await readBarcodes(pixels, { ...looks, formats, maxNumberOfSymbols: mostCodes })
    return found.map(({ format, text, position }): Code => ({ format, text, quad: quadOf(position) }))
  }
}

interface Position {
  readonly topLeft: Corner
  readonly topRight: Corner
  readonly bottomRight: Corner
  readonly bottomLeft: Corner
}

interface Corner {
  readonly x: number
  readonly y: number
}

const quadOf = ({ topLeft, topRight, bottomRight, bottomLeft }: Position): Quad => [
  [topLeft.x, topLeft.y],
  [topRight.x, topRight.y],
  [bottomRight.x, bottomRight.y],
  [bottomLeft.x, bottomLeft.y],
]

const toRgba = ({ data, width, height, channels }: Image): Uint8ClampedArray => {
  if (channels === 4) return data
  const rgba = new Uint8ClampedArray(width * height * 4)
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let channel = 0; channel < 3; channel++)
      rgba[pixel * 4 + channel] = data[pixel * channels + (channels === 1 ? 0 : channel)] as number
    rgba[pixel * 4 + 3] = 255
  }
  return rgba
}
