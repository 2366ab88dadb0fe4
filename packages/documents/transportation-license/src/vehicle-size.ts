import type { Check } from '@recto/document'

/** Three measures in millimetres among what forms print around them: `长 7425 宽 2550 高 3670`, `6955 * 2490 * 3515 毫米`. */
const measures = /(?<!\d)(\d{4,5})\D+(\d{4})\D+(\d{4})(?!\d)/u
const separated = /\d{4,5}\s*[*×xX]\s*\d{4}\s*[*×xX]\s*\d{4}/u

/** The same where words between them were not read: width and height have four digits each. */
const close = /(?<!\d)(\d{4,5})\D*(\d{4})\D*(\d{4})(?!\d)/u

/** Longest, widest and highest of road vehicles, mm (GB 1589-2016, table 1), with what older and special ones exceed; none is narrower than the last. */
const [longest, widest, highest, least] = [24000, 3000, 4600, 1000]

/** The measures as they are printed, or with blanks between where words of the form part them. */
export const sizeOf = (printed: string): string => {
  const found = measures.exec(printed) ?? close.exec(printed)
  return separated.exec(printed)?.[0] ?? found?.slice(1).join(' ') ?? printed
}

/** Length, width and height of something that drives on a road: with a digit lost they are not. */
export const isSize: Check<string> = {
  code: 'three-measures',
  chance: 0.5,
  holds: (value) => {
    const [length = 0, width = 0, height = 0, ...more] = (value.match(/\d+/gu) ?? []).map(Number)
    const isRoadworthy = length <= longest && width <= widest && height <= highest && Math.min(width, height) >= least
    return more.length === 0 && isRoadworthy && length >= width
  },
}
