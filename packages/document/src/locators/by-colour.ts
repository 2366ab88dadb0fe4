import type { Glance, Lab } from '@recto/core'
import type { Locator, Swatch, Swatches } from '../contract.ts'
import type { Candidate } from './candidate.ts'

type Look = Extract<Glance, { readonly see: 'colour' }>

/** Hues of one paint spread so far under daylight, lamps and cameras, degrees. */
const hueSpread = 24

/** Chroma over lightness at which a ground is as likely grey as coloured, and how fast that turns: colour casts stay below. */
const greySaturation = 0.38
const saturationSpread = 0.07

/** Lightness by which ink and ground differ where it is plain which is the lighter. */
const inkSpread = 4

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

const likeness = ({ hueDegrees, lightInk }: Swatch, { ground, ink }: Look): number => {
  const [, a, b] = lightInk ? underWhite(ground, ink) : ground
  const lightness = Math.max(1, ground[0])
  const coloured = logistic((Math.hypot(a, b) / lightness - greySaturation) / saturationSpread)
  const contrast = logistic(((lightInk ? 1 : -1) * (ink[0] - ground[0])) / inkSpread)
  if (hueDegrees === null) return contrast * (1 - coloured)
  const turn = Math.abs((Math.atan2(b, a) * 180) / Math.PI - hueDegrees) % 360
  return contrast * coloured * Math.exp(-((Math.min(turn, 360 - turn) / hueSpread) ** 2) / 2)
}

/** The ground without the light's colour, which white ink shows; as much of it as the ground is light. */
const underWhite = (ground: Lab, ink: Lab): Lab => {
  const share = Math.min(1, ground[0] / Math.max(1, ink[0]))
  return [ground[0], ground[1] - share * ink[1], ground[2] - share * ink[2]]
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
