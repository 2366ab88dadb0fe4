import { type Matrix3, multiply, type Point, transformPoint } from '@recto/core'
import { type Drawing, join, place, placeFields, shape } from '../../draw/drawing.ts'
import type { Rng } from '../../rng.ts'
import { carSize, drawCar, lamps } from './car.ts'
import { drawStreet } from './street.ts'

/** A picture's width, px. */
const picturePx = [900, 2000] as const

/** How wide a plate of 440 mm is on the picture, px: small ones as often as large ones. */
const platePx = [60, 400] as const

/** Cars side by side take so much room that none hides another's plate. */
const roomMm = 1900

/** Cars are seen up to so far from the side, and the camera is held askew, degrees. */
const mostYaw = 35
const mostSlant = 16

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** A car's millimetres → the street's: seen from the side it is narrower, and its level lines slant. */
const standing = (rng: Rng, [x, y]: Point, scale: number): Matrix3 => {
  const yaw = radians(rng.between(-1, 1) * mostYaw)
  const slant = Math.tan(radians(mostSlant) * Math.sign(yaw) * rng.next())
  const narrow: Matrix3 = [scale * Math.cos(yaw), 0, 0, scale * slant * Math.cos(yaw), scale, 0, 0, 0, 1]
  const [px, py] = transformPoint(narrow, [carSize.width / 2, carSize.height])
  return multiply([1, 0, x - px, 0, 1, y - py, 0, 0, 1], narrow)
}

/** Cars in a street, one for each plate, the later ones nearer. The names of further plates' fields carry their number. */
export const drawScene = (rng: Rng, plates: readonly Drawing[]): Drawing => {
  const pxWide = rng.between(...picturePx)
  const plateWide = Math.exp(rng.between(Math.log(platePx[0]), Math.log(platePx[1])))
  const width = Math.max((440 * pxWide) / plateWide, plates.length * roomMm)
  const height = width * rng.pick([3 / 4, 3 / 4, 9 / 16, 4 / 3])
  const horizon = height * rng.between(0.35, 0.55)
  const step = width / plates.length
  const cars = plates.map((plate, index) => {
    const scale = plates.length === 1 ? 1 : rng.between(0.75, 1)
    const feet: Point = [
      step * (index + rng.between(0.4, 0.6)),
      Math.min(height * 1.08, horizon + carSize.height * scale * rng.between(0.5, 1)),
    ]
    const matrix = standing(rng, feet, scale)
    return { matrix, ...drawCar(rng, plate), plate }
  })
  const fields = cars.map(({ matrix, at, plate }, index) => {
    const moved = placeFields(plate.fields, multiply(matrix, [1, 0, at[0], 0, 1, at[1], 0, 0, 1]))
    return Object.fromEntries(Object.entries(moved).map(([name, field]) => [index === 0 ? name : `${name}_${index + 1}`, field]))
  })
  const street = drawStreet(rng.fork('street'), { width, height }, horizon)
  return {
    size: { width, height },
    pxPerUnit: pxWide / width,
    ...join(street, ...cars.map(({ piece, matrix }) => place({ size: carSize, pxPerUnit: 1, fields: {}, ...piece }, matrix)), shape('')),
    fields: Object.assign({}, ...fields),
    scene: { lamps: cars.flatMap(({ matrix }) => lamps.map((lamp) => transformPoint(matrix, lamp))) },
    tags: ['scene', ...plates.flatMap(({ tags = [] }) => tags)],
  }
}
