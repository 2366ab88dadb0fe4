import { expect, it } from 'vitest'
import { renderPicture } from '../render-picture.ts'
import { idCard } from '../templates/id-card/index.ts'
import { renderFile } from './render-file.ts'

it.each(['pdf', 'ofd'] as const)('writes what a picture of this seed shows as %s, the same bytes each time', async (format) => {
  const { bytes, label } = await renderFile(idCard, { format, seed: 'a', variant: 'front' })
  const picture = await renderPicture(idCard, { difficulty: 'clean', seed: 'a', variant: 'front' })
  expect(label.fields).toEqual(picture.label.fields)
  expect(label.image).toBe(`id-card-front-${format}-a.${format}`)
  expect(String.fromCharCode(...bytes.subarray(0, 4))).toBe(format === 'pdf' ? '%PDF' : 'PK\x03\x04')
  const again = await renderFile(idCard, { format, seed: 'a', variant: 'front' })
  expect(Buffer.compare(bytes, again.bytes)).toBe(0)
})
