import {
  type Decoded,
  type DecodeOptions,
  type Image,
  type ImageFormat,
  type Limits,
  OcrError,
  type Size,
  throwIfAborted,
} from '@recto/core'
import { decodeBmp } from './bmp/decode.ts'
import { headerSizes } from './header/sizes.ts'
import { assertBytes, assertPages, assertPixels } from './limits.ts'
import { sniff } from './sniff.ts'

/** One page to decode: everything the header said has been checked against the limits. */
export interface PageRequest {
  readonly bytes: Uint8Array
  readonly format: Exclude<ImageFormat, 'bmp'>
  readonly index: number
  readonly limits: Limits
}

/** Decodes one page: upright, sRGB, 8 bit, alpha laid on white, 3 channels. */
export type DecodePage = (request: PageRequest) => Promise<Image>

/** `Platform.decode` over a backend's decoder: what both sides refuse, they refuse here, before a pixel is decoded. */
export const createDecode =
  (decodePage: DecodePage, defaults: Limits) =>
  async (bytes: Uint8Array, { limits: asked, signal }: DecodeOptions = {}): Promise<Decoded> => {
    const limits = { ...defaults, ...asked }
    assertBytes(bytes.byteLength, limits)
    const format = sniff(bytes)
    const sizes = headerSizes(bytes, format, limits)
    assertPages(sizes.length, limits)
    const page = async (index: number): Promise<Image> => {
      throwIfAborted(signal)
      assertPixels(sizeOf(sizes, index), limits)
      const image = format === 'bmp' ? decodeBmp(bytes) : await decodePage({ bytes, format, index, limits }).catch(undecodable(format))
      throwIfAborted(signal)
      return image
    }
    return { format, pages: sizes.length, page }
  }

const sizeOf = (sizes: readonly Size[], index: number): Size => {
  const size = sizes[index]
  if (size === undefined) throw new OcrError('usage/invalid', `The input has ${sizes.length} page(s); there is no page ${index + 1}.`)
  return size
}

const undecodable =
  (format: ImageFormat) =>
  (cause: unknown): never => {
    if (OcrError.isInstance(cause)) throw cause
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    throw new OcrError(
      'input/undecodable',
      `The ${format.toUpperCase()} picture cannot be decoded (${reason}). It is damaged or was cut off; copy or download it again, or save it as PNG.`,
      { cause },
    )
  }
