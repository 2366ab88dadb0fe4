import type { Point, Quad, Size } from '@recto/core'
import type { Rng } from '../rng.ts'
import type { Recipe } from './recipe.ts'

/** Outdoors, by day and by night. */
interface Weather {
  readonly night: number
  readonly rollDegrees: number
  /** Standard deviation of the defocus, and length of the shake, as shares of the picture's width. */
  readonly blur: readonly [number, number]
  readonly shake: readonly [chance: number, from: number, to: number]
  readonly noise: readonly [number, number]
  readonly jpegQuality: readonly [number, number]
}

const weathers: Readonly<Record<'photo' | 'hard', Weather>> = {
  photo: { night: 0.2, rollDegrees: 4, blur: [0.0002, 0.0006], shake: [0.2, 0.001, 0.002], noise: [1, 6], jpegQuality: [70, 92] },
  hard: { night: 0.4, rollDegrees: 12, blur: [0.0003, 0.0014], shake: [0.5, 0.0015, 0.005], noise: [2, 16], jpegQuality: [35, 75] },
}

/** The picture's own corners turned about its centre, and drawn nearer so that nothing outside the scene is seen. */
const roll = ({ width, height }: Size, degrees: number): Quad => {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const grown = Math.abs(cos) + Math.abs(sin) * Math.max(width / height, height / width)
  const corner = (x: number, y: number): Point => {
    const [dx, dy] = [(x * grown * width) / 2, (y * grown * height) / 2]
    return [width / 2 + dx * cos - dy * sin, height / 2 + dx * sin + dy * cos]
  }
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]
}

/** A view that fills the picture: by night little light, more noise, longer shake, and lamps that dazzle. */
export const planScene = (
  rng: Rng,
  sheet: Size,
  lamps: readonly Point[],
  difficulty: 'photo' | 'hard',
): { readonly recipe: Recipe; readonly tags: readonly string[] } => {
  const weather = weathers[difficulty]
  const width = rng.int(1000, difficulty === 'hard' ? 1800 : 2200)
  const size = { width, height: Math.round((width * sheet.height) / sheet.width) }
  const night = rng.chance(weather.night)
  const light = night ? rng.between(0.22, 0.45) : rng.between(0.7, 1.1)
  const warmth = rng.normal() * (night ? 0.1 : 0.05)
  const [shakes, from, to] = weather.shake
  const dazzle = night ? lamps.filter(() => rng.chance(0.6)) : []
  const recipe: Recipe = {
    size,
    corners: roll(size, rng.between(-1, 1) * weather.rollDegrees),
    background: { seed: '', papers: 0 },
    shade: { from: rng.between(0, 30), to: -rng.between(0, 40), angleDegrees: rng.between(0, 360) },
    ...(rng.chance(0.3)
      ? {
          shadow: {
            darkness: rng.between(0.1, 0.45),
            offset: rng.between(-0.3, 0.3),
            angleDegrees: rng.between(0, 360),
            softness: rng.between(0.01, 0.1),
          },
        }
      : {}),
    glare: dazzle.map(([x, y]) => ({
      centre: [x / sheet.width, y / sheet.height],
      radius: rng.between(0.015, 0.05),
      strength: rng.between(120, 230),
    })),
    cast: [light * (1 + warmth), light, light * (1 - warmth)],
    grey: false,
    blurPx: width * rng.between(...weather.blur),
    motion: { lengthPx: rng.chance(shakes) ? width * rng.between(from, to) * (night ? 1.4 : 1) : 0, angleDegrees: rng.between(0, 180) },
    noise: rng.between(...weather.noise) * (night ? 1.3 : 1),
    jpegQuality: rng.int(...weather.jpegQuality),
  }
  return { recipe, tags: night ? ['night'] : [] }
}
