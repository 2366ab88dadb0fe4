import { OcrError, type Size } from '@recto/core'
import { createView } from './view.ts'

/** Start-of-frame markers SOF0..SOF15 without DHT, JPG and DAC (ITU-T T.81, table B.1). */
const startsFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Markers without a length: TEM, RST0..7, SOI. */
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

/** Size of a JPEG, from its first frame header. */
export const jpegSize = (bytes: Uint8Array): Size => {
  const view = createView(bytes, false)
  let at = 2
  while (at < view.length) {
    if (view.u8(at) !== 0xff) {
      at++ // stray bytes between segments, which decoders skip too
      continue
    }
    const marker = view.u8(at + 1)
    if (startsFrame(marker)) return { width: view.u16(at + 7), height: view.u16(at + 5) }
    if (marker === 0xff) at++
    else at += standsAlone(marker) ? 2 : 2 + Math.max(view.u16(at + 2), 2)
  }
  throw new OcrError('input/undecodable', 'The JPEG has no frame header. It was cut off or damaged; copy or download it again.')
}
