import { quadHeight, quadWidth } from '@recto/core'
import { type LineCrop, widthAtLineHeight } from './line-crop.ts'

/**
 * Batches of lines that the model sees at the same padded width, so that sharing a batch changes no line's padding.
 * Long lines first: what a run of the model needs most memory for comes first.
 */
export const planByWidth = (lines: readonly LineCrop[], most: number, pad: (width: number) => number): readonly (readonly number[])[] => {
  const groups = new Map<number, number[]>()
  for (const [index, { quad }] of lines.entries()) {
    const width = pad(widthAtLineHeight(Math.max(Math.floor(quadWidth(quad)), 1), Math.max(Math.floor(quadHeight(quad)), 1)))
    const group = groups.get(width)
    if (group === undefined) groups.set(width, [index])
    else group.push(index)
  }
  const ordered = [...groups].sort(([a], [b]) => b - a)
  return ordered.flatMap(([, group]) =>
    Array.from({ length: Math.ceil(group.length / most) }, (_, batch) => group.slice(batch * most, (batch + 1) * most)),
  )
}
