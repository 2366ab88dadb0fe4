import type { Size } from '@recto/core'
import type { Rng } from '../../rng.ts'

/** Sheet metal: a tone that runs across, brushed or cast grain, scratches. */
export const drawMetal = (rng: Rng, { width, height }: Size, id: string, tones: readonly [string, string]): string => {
  const grain = Array.from({ length: 160 }, () => {
    const y = rng.between(0, height)
    const x = rng.between(-0.2, 0.9) * width
    const bright = rng.chance(0.5)
    return `<path d="M${x.toFixed(1)} ${y.toFixed(2)}h${(rng.between(0.1, 0.6) * width).toFixed(1)}" stroke="${bright ? '#fff' : '#000'}" stroke-opacity="${rng.between(0.03, 0.14).toFixed(2)}" stroke-width="${rng.between(0.1, 0.5).toFixed(2)}"/>`
  }).join('')
  const scratches = Array.from({ length: rng.int(0, 5) }, () => {
    const [x, y] = [rng.between(0, width), rng.between(0, height)]
    return `<path d="M${x.toFixed(1)} ${y.toFixed(1)}l${rng.between(-30, 30).toFixed(1)} ${rng.between(-12, 12).toFixed(1)}" stroke="#2a2a2a" stroke-opacity="0.35" stroke-width="0.25"/>`
  }).join('')
  return `<linearGradient id="${id}" x2="1" y2="0.4"><stop offset="0" stop-color="${tones[0]}"/><stop offset="0.55" stop-color="${tones[1]}"/><stop offset="1" stop-color="${tones[0]}"/></linearGradient><rect width="${width}" height="${height}" fill="url(#${id})"/>${grain}${scratches}`
}

/** Cast iron or paint that ran: specks of light and shade. */
export const drawSpecks = (rng: Rng, { width, height }: Size): string =>
  Array.from({ length: 700 }, () => {
    const r = rng.between(0.15, 0.7)
    return `<circle cx="${rng.between(0, width).toFixed(1)}" cy="${rng.between(0, height).toFixed(1)}" r="${r.toFixed(2)}" fill="${rng.chance(0.5) ? '#fff' : '#000'}" fill-opacity="${rng.between(0.03, 0.16).toFixed(2)}"/>`
  }).join('')
