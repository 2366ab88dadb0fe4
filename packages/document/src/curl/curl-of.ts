import { boxOf, type Quad, quadAngle, quadHeight, quadWidth, type TextLine } from '@recto/core'
import { median } from '../ground.ts'
import { addEquation, solveEquations } from '../least-squares.ts'

/** Paper that does not lie flat. */
export interface Curl {
  /** How far below its place on flat paper something stands, px of the page; `x` is where, from the left. */
  offsetAt(x: number): number
}

/** Shorter lines have no direction to speak of: heights of the line. */
const leastLength = 2

/** Fewer lines say nothing of the paper. */
const leastLines = 8

/**
 * Paper is curled when level lines in perspective leave slopes off by so much, a wave leaves at most this share of that, and moves print by so
 * many of its heights at least. (34 rendered photos of flat documents: up to 0.009, half of it and more; 5 of curled invoices: from 0.011 on.)
 */
const leastOff = 0.01
const mostLeft = 0.6
const leastMove = 0.25

/** A line whose slope is off by more than this was found wrong: it counts as if it were off by so much (Huber 1964). */
const mostOff = 0.03
const rounds = 4

/** A line's slope, and where it runs; x and y in halves of the text's width from its middle. */
interface Slope {
  readonly slope: number
  readonly from: number
  readonly to: number
  readonly y: number
  readonly weight: number
}

/** Means of 1, y and xy over a line: the slopes of level lines seen in perspective. */
const flat = ({ from, to, y }: Slope): readonly number[] => [1, y, (y * (from + to)) / 2]

/** So many lines bear one more power of x, and so many powers make more than a whole wave. */
const linesForPower = 4
const mostPowers = 5

/** Means of x, x² and so on too: the slopes of a wave. */
const waved =
  (powers: number) =>
  (line: Slope): readonly number[] => [...flat(line), ...Array.from({ length: powers }, (_, index) => meanOfPower(line, index + 1))]

const meanOfPower = ({ from, to }: Slope, power: number): number => (to ** (power + 1) - from ** (power + 1)) / ((power + 1) * (to - from))

/**
 * The wave across a page that the directions of its lines tell of: a polynomial whose derivative is fitted to their slopes by iteratively reweighted least squares. `null` where level lines in perspective explain them about as well.
 */
export const curlOf = (lines: readonly TextLine[]): Curl | null => {
  const level = lines.map(({ quad }) => quad).filter(isLevel)
  if (level.length < leastLines) return null
  const { x: left, y: top, width, height } = boxOf(...level)
  const half = width / 2
  const slopes = level.map((quad): Slope => {
    const own = boxOf(quad)
    return {
      slope: Math.tan(quadAngle(quad)),
      from: (own.x - left) / half - 1,
      to: (own.x + own.width - left) / half - 1,
      y: (own.y + own.height / 2 - top - height / 2) / half,
      weight: own.width / width,
    }
  })
  const [plain, wave] = [fit(slopes, flat), fit(slopes, waved(Math.min(mostPowers, Math.floor(slopes.length / linesForPower))))]
  if (plain === null || wave === null || plain.left < leastOff || wave.left > mostLeft * plain.left) return null
  const terms = wave.terms.slice(flat(slopes[0] as Slope).length)
  const integral = (u: number): number => terms.reduce((sum, term, index) => sum + (term * u ** (index + 2)) / (index + 2), 0)
  // What rises from edge to edge is the page's tilt, and stays.
  const rise = (integral(1) - integral(-1)) / 2
  const offsetAt = (x: number): number => {
    const u = Math.min(1, Math.max(-1, (x - left) / half - 1))
    return half * (integral(u) - rise * u)
  }
  const offsets = Array.from({ length: samples + 1 }, (_, index) => offsetAt(left + (width * index) / samples))
  return Math.max(...offsets) - Math.min(...offsets) < leastMove * median(level.map(quadHeight)) ? null : { offsetAt }
}

const samples = 32

const isLevel = (quad: Quad): boolean => quadWidth(quad) >= leastLength * quadHeight(quad) && Math.abs(Math.sin(quadAngle(quad))) < 0.5

interface Fit {
  readonly terms: readonly number[]
  /** Weighted mean of how far the slopes are off, radians. */
  readonly left: number
}

const fit = (slopes: readonly Slope[], termsOf: (line: Slope) => readonly number[]): Fit | null => {
  let terms: readonly number[] = []
  const offOf = (line: Slope): number => line.slope - termsOf(line).reduce((sum, term, index) => sum + term * (terms[index] ?? 0), 0)
  for (let round = 0; round < rounds; round++) {
    const trust = (line: Slope): number => line.weight * (round === 0 ? 1 : Math.min(1, mostOff / Math.abs(offOf(line))))
    const size = termsOf(slopes[0] as Slope).length
    const normal = Array.from({ length: size }, () => Array.from({ length: size + 1 }, () => 0))
    for (const line of slopes) addEquation(normal, trust(line), [...termsOf(line), line.slope])
    const solved = solveEquations(normal)
    if (solved === null) return null
    terms = solved
  }
  const sum = (value: (line: Slope) => number): number => slopes.reduce((total, line) => total + line.weight * value(line), 0)
  return { terms, left: sum((line) => Math.min(mostOff, Math.abs(offOf(line)))) / sum(() => 1) }
}
