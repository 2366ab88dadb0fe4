import type { CodeReader } from '@recto/codes'
import { type Frame, type Image, identity, quadOfBox, type Wish } from '@recto/core'
import { describe, expect, it } from 'vitest'
import { codesSeen } from './codes-seen.ts'

const frame: Frame = { data: new Uint8ClampedArray(3200 * 1600), width: 3200, height: 1600, channels: 1, toSource: identity }
const wishFor = (id: string): Wish => ({ id, see: 'codes', quad: quadOfBox({ x: 100, y: 0, width: 3100, height: 1600 }) })

/** Finds one code, at a tenth of the picture's width, in pictures of a width that it can read; says which it was shown. */
const readerOf = (canRead: (width: number) => boolean) => {
  const shown: number[] = []
  const read: CodeReader = async ({ width }: Image) => {
    shown.push(width)
    return canRead(width) ? [{ format: 'QRCode', text: '01', quad: quadOfBox({ x: width / 10, y: 10, width: 20, height: 20 }) }] : []
  }
  return { shown, open: async () => read }
}

describe('codes', () => {
  it('are looked for in a small picture first, once for all who ask', async () => {
    const { shown, open } = readerOf(() => true)
    const [first, second] = await codesSeen(frame, [wishFor('a'), wishFor('b')], open)
    expect(shown).toEqual([1600])
    expect(first).toMatchObject({ id: 'a', see: 'codes', codes: [{ text: '01' }] })
    expect(second).toMatchObject({ id: 'b', codes: [{ text: '01' }] })
    const [[x = 0] = []] = first?.see === 'codes' ? (first.codes[0]?.quad ?? []) : []
    expect(x).toBeCloseTo(100 + 310, 0)
  })

  it('that are too small there are looked for in the picture as it is', async () => {
    const { shown, open } = readerOf((width) => width > 2000)
    const [glance] = await codesSeen(frame, [wishFor('a')], open)
    expect(shown).toEqual([1600, 3100])
    expect(glance).toMatchObject({ codes: [{ text: '01' }] })
    expect((await codesSeen(frame, [wishFor('a')], readerOf(() => false).open))[0]).toMatchObject({ codes: [] })
  })
})
