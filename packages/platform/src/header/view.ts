import { OcrError } from '@recto/core'

/** Numbers and names out of a file's bytes; a read past the end throws `input/undecodable`. */
export interface View {
  readonly length: number
  u8(at: number): number
  u16(at: number): number
  u32(at: number): number
  i32(at: number): number
  /** An unsigned 64-bit number; beyond 2^53 it loses its last bits, which no file offset has. */
  u64(at: number): number
  ascii(at: number, length: number): string
}

/** A view of `bytes` in the given byte order. */
export const createView = (bytes: Uint8Array, littleEndian: boolean): View => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const need = (at: number, length: number): number => {
    if (at < 0 || at + length > bytes.byteLength)
      throw new OcrError(
        'input/undecodable',
        `The picture ends after ${bytes.byteLength} bytes, in the middle of its header. It was cut off; copy or download it again.`,
      )
    return at
  }
  return {
    length: bytes.byteLength,
    u8: (at) => view.getUint8(need(at, 1)),
    u16: (at) => view.getUint16(need(at, 2), littleEndian),
    u32: (at) => view.getUint32(need(at, 4), littleEndian),
    i32: (at) => view.getInt32(need(at, 4), littleEndian),
    u64: (at) => Number(view.getBigUint64(need(at, 8), littleEndian)),
    ascii: (at, length) => String.fromCharCode(...bytes.subarray(need(at, length), at + length)),
  }
}
