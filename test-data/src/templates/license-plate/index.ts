import type { Rng } from '../../rng.ts'
import { inventPlate, type PlateKind } from '../../values/plate-number.ts'
import type { Template } from '../template.ts'
import { drawPlate } from './plate.ts'
import { drawScene } from './scene.ts'

/** Rarer than on the road for the common ones, so that every kind is seen. */
const kinds: readonly (readonly [PlateKind, number])[] = [['small', 40], ['large', 10], ['electric', 18], ['electric-large', 7], ['learner', 4], ['police', 4], ['border', 3], ['embassy', 2], ['consulate', 2]] // biome-ignore format: a table
const tallKinds: readonly (readonly [PlateKind, number])[] = [['large-rear', 70], ['trailer', 30]] // biome-ignore format: a table

const anyPlate = (rng: Rng, from: typeof kinds, id: string) => drawPlate(rng.fork(id), inventPlate(rng, rng.weighted(from)), id)

/** Number plates: one close up, in one row or two, or cars in a street. */
export const licensePlate: Template<'one-row' | 'two-row' | 'scene'> = {
  id: 'license-plate',
  labelType: 'license_plate',
  variants: ['one-row', 'two-row', 'scene'],
  render: (rng, variant) => {
    if (variant === 'one-row') return anyPlate(rng, kinds, 'plate')
    if (variant === 'two-row') return anyPlate(rng, tallKinds, 'plate')
    const count = rng.weighted([[1, 60], [2, 30], [3, 10]]) // biome-ignore format: a table
    const plates = Array.from({ length: count }, (_, index) => anyPlate(rng, rng.chance(0.15) ? tallKinds : kinds, `plate-${index}`))
    return drawScene(rng.fork('scene'), plates)
  },
}
