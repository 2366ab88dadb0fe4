import type { Glance, Lab } from '@recto/core'
import type { Locator, Swatch, Swatches } from '../contract.ts'
import type { Candidate } from './candidate.ts'

type Look = Extract<Glance, { readonly see: 'colour' }>

/** Hues of one paint spread so far under daylight, lamps and cameras, degrees. */
const hueSpread = 24

/** Chroma over lightness at which a ground is as likely grey as coloured, and how fast that turns: colour casts stay below. */
const greySaturation = 0.19
const saturationSpread = 0.03

/** Added to the lightness: in the dark a little noise is no colour. */
const darkness = 10

/** How often the larger part of a box is its ground: bold characters and shadows may outweigh it. */
const groundIsLarger = 0.95

/** A look is never quite sure: a wrong box shows something else. */
const leastOdds = 1e-3

/** Text alone shows no colour: it takes a glance. */
export const byColour = (): readonly Candidate[] => []

/** What the looks at the boxes say, in their order: the likeliest swatches, as likely as they are among all. */
export const colourOf = ({ swatches }: Extract<Locator<string>, { readonly by: 'colour' }>, looks: readonly Look[]): Candidate | null => {
  const odds = Object.entries(swatches).map(([value, parts]) => ({ value, odds: oddsOf(parts, looks) }))
  const best = odds.reduce<(typeof odds)[number] | null>((a, b) => (a === null || b.odds > a.odds ? b : a), null)
  if (best === null || looks.length === 0) return null
  const total = odds.reduce((sum, other) => sum + other.odds, 0)
  const given = { value: best.value, text: '', read: best.odds / total, quads: [] }
  return { spans: [], fit: 1, source: 'glance', given }
}

const oddsOf = (parts: Swatches[string], looks: readonly Look[]): number =>
  parts.reduce((product, swatch, index) => {
    const look = looks[index]
    return look === undefined ? product : product * Math.max(leastOdds, likeness(swatch, look))
  }, 1)

/** The lighter of the two colours is the ink or the ground, as the swatch has it. A ground without a colour has an ink without one. */
const likeness = ({ hueDegrees, lightInk }: Swatch, look: Look): number => {
  const isLarger = look.ink[0] > look.ground[0] === lightInk
  const [ground, ink] = isLarger ? [look.ground, look.ink] : [look.ink, look.ground]
  const odds = isLarger ? groundIsLarger : 1 - groundIsLarger
  const paint = lightInk ? underWhite(ground, ink) : ground
  if (hueDegrees === null) return odds * (1 - coloured(paint)) * (1 - coloured(ink))
  const turn = Math.abs((Math.atan2(paint[2], paint[1]) * 180) / Math.PI - hueDegrees) % 360
  return odds * coloured(paint) * Math.exp(-((Math.min(turn, 360 - turn) / hueSpread) ** 2) / 2)
}

/** That something of this colour has one, however little light there is. */
const coloured = ([lightness, a, b]: Lab): number =>
  logistic((Math.hypot(a, b) / (lightness + darkness) - greySaturation) / saturationSpread)

/** The ground without the light's colour, which white ink shows; as much of it as the ground is light. */
const underWhite = (ground: Lab, ink: Lab): Lab => {
  const share = Math.min(1, ground[0] / Math.max(1, ink[0]))
  return [ground[0], ground[1] - share * ink[1], ground[2] - share * ink[2]]
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
