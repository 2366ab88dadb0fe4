import type { Size } from '@recto/core'
import type { Recipe } from './recipe.ts'

/** What the light does to each pixel: a factor, then grey levels added. Both `[rows, columns]`, one value per `step` px. */
export interface LightMap {
  readonly step: number
  readonly columns: number
  readonly factor: Float32Array
  readonly added: Float32Array
}

const smoothstep = (t: number): number => {
  const s = Math.min(1, Math.max(0, t))
  return s * s * (3 - 2 * s)
}

/** The light of a recipe on a coarse grid; `rowOf` and `along` read between its points. */
export const mapLight = ({ width, height }: Size, { shade, shadow, glare }: Recipe, step = 16): LightMap => {
  const columns = Math.ceil(width / step) + 2
  const rows = Math.ceil(height / step) + 2
  const factor = new Float32Array(columns * rows)
  const added = new Float32Array(columns * rows)
  const across = (degrees: number, u: number, v: number): number => {
    const angle = (degrees * Math.PI) / 180
    return (u - 0.5) * Math.cos(angle) + (v - 0.5) * Math.sin(angle)
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [u, v] = [(column * step) / width, (row * step) / height]
      const i = row * columns + column
      const slope = across(shade.angleDegrees, u, v) + 0.5
      factor[i] = 1 + (shade.to + (shade.from - shade.to) * slope) / 255
      if (shadow !== undefined) {
        const depth = smoothstep((across(shadow.angleDegrees, u, v) - shadow.offset) / shadow.softness)
        factor[i] = (factor[i] as number) * (1 - shadow.darkness * depth)
      }
      for (const { centre, radius, strength } of glare) {
        const squared = ((u - centre[0]) / radius) ** 2 + (((v - centre[1]) * height) / width / radius) ** 2
        added[i] = (added[i] as number) + strength * Math.exp(-squared / 2)
      }
    }
  }
  return { step, columns, factor, added }
}

/** One row of the map's values, between its rows above and below `y`; `along` reads it between its columns. */
export const rowOf = ({ step, columns }: LightMap, values: Float32Array, y: number): Float32Array => {
  const row = Math.floor(y / step)
  const share = y / step - row
  const out = new Float32Array(columns)
  for (let i = 0; i < columns; i++) {
    const upper = values[row * columns + i] as number
    out[i] = upper + ((values[(row + 1) * columns + i] as number) - upper) * share
  }
  return out
}

/** A row's value at `x` px. */
export const along = (row: Float32Array, step: number, x: number): number => {
  const column = Math.floor(x / step)
  const left = row[column] as number
  return left + ((row[column + 1] as number) - left) * (x / step - column)
}
