import { identity, type Quad, type TextLine, type TextPage } from '@recto/core'
import { describe, expect, it } from 'vitest'
import { paperOf } from './paper.ts'

/** Print stands this much lower at `x`, px, than on flat paper. */
type Wave = (x: number) => number

const flatPaper: Wave = () => 0
const wave: Wave = (x) => 30 * Math.sin((2 * Math.PI * (x - 40)) / 800)

/** A line of letters 20 px wide on paper with a wave, tilted, as it is found: the smallest box in the direction of its chord. */
const lineOn = (offsetAt: Wave, x: number, y: number, length: number, tilt = 0): TextLine => {
  const right = x + 20 * length
  const at = (px: number): number => y + tilt * px + offsetAt(px)
  const arc = Array.from({ length: 41 }, (_, index) => {
    const px = x + ((right - x) * index) / 40
    return at(px) - at(x) - ((at(right) - at(x)) * index) / 40
  })
  const [highest, lowest] = [Math.min(...arc), Math.max(...arc)]
  const corner = (px: number, half: number): readonly [number, number] => [px, at(px) + (half < 0 ? highest - 10 : lowest + 10)]
  const quad: Quad = [corner(x, -1), corner(right, -1), corner(right, 1), corner(x, 1)]
  return { text: '文'.repeat(length), confidence: 1, quad, chars: [] }
}

const places = [0, 1, 2, 3, 4, 5].flatMap((row) => [40, 260, 480, 700].map((x) => [x, 80 + 60 * row, 3 + ((row + x) % 5)] as const))

const pageOn = (offsetAt: Wave, tilt = 0): TextPage => ({
  width: 900,
  height: 500,
  lines: places.map(([x, y, length]) => lineOn(offsetAt, x, y, length, tilt)),
  tables: [],
  codes: [],
  toSource: identity,
})

/** How far the middles of the lines are from their rows on flat paper: the most, when their mean is taken off. */
const unevenness = ({ lines }: TextPage): number => {
  const off = lines.map(({ quad }, index) => quad.reduce((sum, [, y]) => sum + y / 4, 0) - (places[index]?.[1] ?? 0))
  const mean = off.reduce((sum, value) => sum + value, 0) / off.length
  return Math.max(...off.map((value) => Math.abs(value - mean)))
}

describe('paper', () => {
  it('that is curled is laid flat by the directions of its lines', () => {
    const page = pageOn(wave)
    expect(unevenness(page)).toBeGreaterThan(25)
    expect(unevenness(paperOf(page).page)).toBeLessThan(6)
  })

  it('that lies flat, tilted or not, is left as it is', () => {
    for (const tilt of [0, 0.1]) {
      const page = pageOn(flatPaper, tilt)
      expect(paperOf(page).page).toBe(page)
    }
  })

  it('bends what stands on it back to where it was seen', () => {
    const page = pageOn(wave)
    const { bend, level, page: flat } = paperOf(page)
    const [line, own] = [page.lines[5] as TextLine, flat.lines[5] as TextLine]
    const back = bend(own.quad)
    for (const [corner, [x, y]] of back.entries()) {
      expect(x).toBeCloseTo(line.quad[corner]?.[0] ?? 0, 3)
      expect(Math.abs(y - (line.quad[corner]?.[1] ?? 0))).toBeLessThan(6)
    }
    expect(level({ id: 'a', see: 'line', ink: 'any', lines: [line] })).toEqual({ id: 'a', see: 'line', ink: 'any', lines: [own] })
  })

  it('with few lines says nothing', () => {
    const page = pageOn(wave)
    const few = { ...page, lines: page.lines.slice(0, 6) }
    expect(paperOf(few).page).toBe(few)
  })
})
