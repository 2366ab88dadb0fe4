import type { Image } from '@recto/core'
import sharp from 'sharp'
import type { Drawing } from './drawing.ts'

/** One thread and no cache: pictures are made one after the other, and the same on every machine. */
sharp.concurrency(1)
sharp.cache(false)

/** The drawing as RGBA pixels; outside its rounded corners it is transparent. */
export const rasterise = async (drawing: Drawing, pxPerUnit: number): Promise<Image & { readonly channels: 4 }> => {
  const { width, height } = drawing.size
  const [widthPx, heightPx] = [Math.round(width * pxPerUnit), Math.round(height * pxPerUnit)]
  const radius = drawing.cornerRadius ?? 0
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">` +
    `<clipPath id="sheet"><rect width="${width}" height="${height}" rx="${radius}"/></clipPath><g clip-path="url(#sheet)">${drawing.svg}</g></svg>`
  const { data, info } = await sharp(Buffer.from(svg), { limitInputPixels: false, unlimited: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length), width: info.width, height: info.height, channels: 4 }
}
