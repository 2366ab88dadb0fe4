import { between, type Glance, homography, type Point, type Quad, type TextLine, type TextPage, transformQuad } from '@recto/core'
import { type Curl, curlOf } from './curl-of.ts'

/** A page as it would stand on flat paper. */
export interface Paper {
  readonly page: TextPage
  /** What a second look saw, on flat paper. */
  level(glance: Glance): Glance
  /** A quad on flat paper, where it is in the picture: px of the page. */
  bend(quad: Quad): Quad
}

/** The page laid flat by the directions of its lines; a page of level lines is itself. */
export const paperOf = (page: TextPage): Paper => {
  const known = papers.get(page)
  if (known !== undefined) return known
  const curl = curlOf(page.lines)
  const paper = curl === null ? flat(page) : laidFlat(page, curl)
  papers.set(page, paper)
  return paper
}

/** Classification and every extraction ask for the same pages. */
const papers = new WeakMap<TextPage, Paper>()

const flat = (page: TextPage): Paper => ({ page, level: (glance) => glance, bend: (quad) => quad })

const laidFlat = (page: TextPage, curl: Curl): Paper => ({
  page: { ...page, lines: page.lines.map((line) => lineOnFlat(line, curl)) },
  level: (glance) => {
    if (glance.see === 'line' || glance.see === 'lines') return { ...glance, lines: glance.lines.map((line) => lineOnFlat(line, curl)) }
    if (glance.see === 'codes') return { ...glance, codes: glance.codes.map((code) => ({ ...code, quad: moved(code.quad, curl, -1) })) }
    return glance
  },
  bend: (quad) => moved(quad, curl, 1),
})

const moved = (quad: Quad, { offsetAt }: Curl, sign: 1 | -1): Quad => {
  const at = ([x, y]: Point): Point => [x, y + sign * offsetAt(x)]
  return [at(quad[0]), at(quad[1]), at(quad[2]), at(quad[3])]
}

const lineOnFlat = (line: TextLine, curl: Curl): TextLine => {
  const quad = onFlat(line.quad, curl)
  const map = homography(line.quad, quad)
  return { ...line, quad, chars: line.chars.map((char) => ({ ...char, quad: transformQuad(char.quad, map) })) }
}

/** No line is lower than this share of the box that was found around its arc. */
const leastShare = 0.5

const samples = 8

/**
 * The quad of a line whose box was found around an arc: its middle line lies half-way between the highest and the lowest point of the arc
 * over its chord, and it is higher than the print by what is between them.
 */
const onFlat = ([a, b, c, d]: Quad, { offsetAt }: Curl): Quad => {
  const [left, right] = [between(a, d, 0.5), between(b, c, 0.5)]
  const arc = Array.from({ length: samples + 1 }, (_, index) => {
    const [x] = between(left, right, index / samples)
    return offsetAt(x) - between([0, offsetAt(left[0])], [0, offsetAt(right[0])], index / samples)[1]
  })
  const [highest, lowest] = [Math.min(...arc), Math.max(...arc)]
  const height = Math.hypot(d[0] - a[0], d[1] - a[1])
  const share = Math.max(leastShare, 1 - (lowest - highest) / height)
  const corner = ([x, y]: Point, [mx, my]: Point): Point => [
    mx + share * (x - mx),
    my + share * (y - my) - offsetAt(mx) - (highest + lowest) / 2,
  ]
  return [corner(a, left), corner(b, right), corner(c, right), corner(d, left)]
}
