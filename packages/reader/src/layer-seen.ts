import {
  type Glance,
  homography,
  type Point,
  type Quad,
  quadCentre,
  quadOfBox,
  type TextLine,
  type TextPage,
  transformPoint,
  type Wish,
} from '@recto/core'

/** Second looks at the text of a file: what of its lines stands in each place. Nothing is recognised, so the ink makes no difference. */
export const layerSeen = ({ lines }: TextPage, wishes: readonly Wish[]): readonly Glance[] =>
  wishes.flatMap((wish): readonly Glance[] => {
    if ((wish.see !== 'line' && wish.see !== 'lines') || wish.ink !== 'any') return []
    const holds = holdsPoint(wish.quad)
    return [{ id: wish.id, see: wish.see, ink: wish.ink, lines: lines.flatMap((line) => partIn(line, holds)) }]
  })

const holdsPoint = (quad: Quad): ((point: Point) => boolean) => {
  const toSquare = homography(quad, quadOfBox({ x: 0, y: 0, width: 1, height: 1 }))
  return (point) => {
    const [x, y] = transformPoint(toSquare, point)
    return x >= 0 && x <= 1 && y >= 0 && y <= 1
  }
}

/** The characters of a line from the first that lies inside to the last. */
const partIn = (line: TextLine, holds: (point: Point) => boolean): readonly TextLine[] => {
  const isIn = ({ quad }: TextLine['chars'][number]): boolean => holds(quadCentre(quad))
  const [from, to] = [line.chars.findIndex(isIn), line.chars.findLastIndex(isIn)]
  const [first, last] = [line.chars[from], line.chars[to]]
  if (first === undefined || last === undefined) return []
  const chars = line.chars.slice(from, to + 1)
  return [
    { ...line, chars, text: chars.map(({ text }) => text).join(''), quad: [first.quad[0], last.quad[1], last.quad[2], first.quad[3]] },
  ]
}
