import type { Size } from '@recto/core'

export interface Guilloche {
  /** Colours by share of the width, 0..1, left to right. */
  readonly colours: readonly (readonly [at: number, colour: string])[]
  /** Strands per family. */
  readonly strands: number
  readonly strokeWidth: number
  readonly opacity: number
  /** 0..2π: shifts the whole pattern, so that no two cards' lines fall on the same pixels. */
  readonly phase: number
}

const tau = 2 * Math.PI
const steps = 72

/** One strand across the whole width: a line bent by two waves whose phase drifts from strand to strand. */
const strand = ({ width, height }: Size, at: number, phase: number, steep: number): string => {
  let path = ''
  for (let step = 0; step <= steps; step++) {
    const t = step / steps
    const y =
      (at + 0.1 * Math.sin(tau * (2.1 * t + at) + phase) + 0.045 * Math.sin(tau * (5.3 * t - 2 * at) - phase) + steep * (t - 0.5)) * height
    path += `${step === 0 ? 'M' : 'L'}${(t * width).toFixed(2)} ${y.toFixed(2)}`
  }
  return path
}

/** Two families of fine waves that cross each other, as security print has them. A child of an `<svg>` in the sheet's unit. */
export const drawGuilloche = (size: Size, { colours, strands, strokeWidth, opacity, phase }: Guilloche): string => {
  const stops = colours.map(([at, colour]) => `<stop offset="${at}" stop-color="${colour}"/>`).join('')
  const family = (steep: number): string =>
    Array.from({ length: strands }, (_, index) => strand(size, -0.5 + (2 * index) / strands, phase + steep, steep)).join('')
  const id = `guilloche-${Math.round(phase * 1e6)}`
  return (
    `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="${size.width}" y2="0">${stops}</linearGradient>` +
    `<path d="${family(0.5)}${family(-0.5)}" fill="none" stroke="url(#${id})" stroke-width="${strokeWidth}" stroke-opacity="${opacity}"/>`
  )
}
