import { describe, expect, it } from 'vitest'
import { findGlyph } from './fonts.ts'
import { layText, textWidth, wrap } from './lay-text.ts'

const style = { font: 'sans', size: 10, fill: '#000' } as const

describe('layText', () => {
  it('gives each hanzi its em box, one after the other', () => {
    const { line } = layText('汉字', 5, 20, style)
    const boxes = line.chars.map((char) => char.quad)
    expect(boxes[0]).toEqual([[5, 11.2], [15, 11.2], [15, 21.2], [5, 21.2]]) // biome-ignore format: a quad
    expect(boxes[1]?.[0]).toEqual([15, 11.2])
    expect(line.quad).toEqual([boxes[0]?.[0], boxes[1]?.[1], boxes[1]?.[2], boxes[0]?.[3]])
  })

  it('starts a vertical column at its top right', () => {
    const { line } = layText('汉字', 5, 20, { ...style, vertical: true })
    expect(line.quad).toEqual([[15, 20], [15, 40], [5, 40], [5, 20]]) // biome-ignore format: a quad
  })

  it('leaves spaces at the ends out of the line', () => {
    const { line } = layText('\u3000\u3000汉 ', 0, 10, style)
    expect(line.text).toBe('汉')
    expect(line.quad[0][0]).toBe(20)
  })

  it('centres characters in a fixed pitch', () => {
    expect(textWidth('110', { ...style, pitch: 8 })).toBe(24)
    expect(layText('110', 0, 10, { ...style, pitch: 8 }).line.chars.map((char) => char.quad[0][0])).toEqual([0, 8, 16])
  })

  it('takes another font for a glyph that is missing, and says which no font has', () => {
    expect(findGlyph('mono', '汉').advance).toBe(1)
    expect(() => findGlyph('sans', '\u{10fffd}')).toThrow('U+10fffd')
  })
})

it('wrap counts two half-width characters as one', () => {
  expect(wrap('一二三12四五', 4)).toEqual(['一二三12', '四五'])
})
