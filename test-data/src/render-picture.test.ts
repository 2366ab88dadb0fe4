import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { renderPicture } from './render-picture.ts'
import { generalText } from './templates/general-text/index.ts'
import { idCard } from './templates/id-card/index.ts'
import { templates } from './templates/registry.ts'

/** A pixel so many levels off the usual one of its box is print, dark or light. */
const inkLevels = 20

/** Share of print in the upright box around a quad. */
const inkShare = async (bytes: Buffer, quad: readonly (readonly [number, number])[]): Promise<number> => {
  const [xs, ys] = [quad.map((p) => p[0]), quad.map((p) => p[1])]
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))]
  const box = { left, top, width: Math.ceil(Math.max(...xs)) - left, height: Math.ceil(Math.max(...ys)) - top }
  const pixels = await sharp(bytes).extract(box).greyscale().raw().toBuffer()
  const usual = [...pixels].sort((a, b) => a - b)[pixels.length >> 1] ?? 0
  return pixels.filter((value) => Math.abs(value - usual) > inkLevels).length / pixels.length
}

describe('a rendered picture', () => {
  it('has the same bytes and label for the same seed, and others for another', async () => {
    const options = { difficulty: 'photo', seed: 'a', variant: 'front', maxWidth: 500 } as const
    const [first, second] = [await renderPicture(idCard, options), await renderPicture(idCard, options)]
    expect(first.bytes.equals(second.bytes)).toBe(true)
    expect(first.label).toEqual(second.label)
    expect((await renderPicture(idCard, { ...options, seed: 'b' })).label.fields).not.toEqual(first.label.fields)
  })

  it.each(templates.flatMap((template) => template.variants.map((variant) => [template.id, variant, template] as const)))(
    '%s %s has ink where its lines are said to be',
    async (_id, variant, template) => {
      const { bytes, label } = await renderPicture(template, { difficulty: 'clean', seed: 'ink', variant })
      expect(label.lines.length).toBe(label.line_quads?.length)
      expect(label.lines.length).toBeGreaterThan(0)
      const quads = template === generalText ? label.line_quads : Object.values(label.quads ?? {}).flat()
      for (const quad of quads ?? []) expect(await inkShare(bytes, quad)).toBeGreaterThan(0.02)
    },
  )

  it('states the fields of the side it shows', async () => {
    const fieldsOf = async (variant: string): Promise<readonly string[]> =>
      Object.keys((await renderPicture(idCard, { difficulty: 'clean', seed: 'f', variant })).label.fields)
    const [front, back, both] = [await fieldsOf('front'), await fieldsOf('back'), await fieldsOf('both')]
    expect(front).toEqual(['name', 'sex', 'ethnicity', 'birth', 'address', 'number'])
    expect(back).toEqual(['issue', 'valid_from', 'valid_to'])
    expect(both).toEqual([...front, ...back])
  })
})
