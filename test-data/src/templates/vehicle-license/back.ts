import { drawBars } from '../../draw/bars.ts'
import { type Drawing, join, type Piece, shape } from '../../draw/drawing.ts'
import { textWidth } from '../../draw/lay-text.ts'
import type { Rng } from '../../rng.ts'
import { moved, shift, valueFont } from '../driver-license/printed.ts'
import { drawLabels, drawRules, fieldOf, fitted, leftAt } from '../licence/layer.ts'
import * as printed from './printed.ts'
import type { Vehicle } from './vehicle.ts'

const rules = [
  [13.8, 38, 6.6], [49, 86, 6.6], [13.8, 53, 13.4], [65, 86, 13.4], [13.8, 53, 20.2], [65, 86, 20.2], [13.8, 53, 27], [65, 86, 27], [13.8, 86, 34], [13.8, 86, 40.4], [21, 86, 48],
] as const // biome-ignore format: a table

/** The record of the older cards: stamped, in a frame, a little askew. */
const stamped = (rng: Rng, text: string): Piece => {
  const style = { font: 'sansMedium', size: 3.1, fill: printed.ink.stamp } as const
  const [x, y] = [rng.between(15.5, 18), rng.between(42, 43.6)]
  const line = leftAt(text, [x, y], style)
  const frame = `<rect x="${x - 1}" y="${y - 2.7}" width="${textWidth(text, style) + 2}" height="5.4" fill="none" stroke="${printed.ink.stamp}" stroke-width="0.3"/>`
  return join(shape(frame), line)
}

/** The supplementary page of either generation: the newer one prints its record and says what the vehicle runs on. */
export const drawBack = (rng: Rng, vehicle: Vehicle): Drawing => {
  const isNew = rng.chance(0.5)
  const by = shift(rng.fork('shift'))
  const style = { font: valueFont(rng.fork('font')), size: 3.1, fill: printed.ink.value } as const
  const put = (key: keyof typeof printed.backValues, text: string, room: number): Piece =>
    fitted(text === '' ? '--' : text, moved(printed.backValues[key], by), room, style)
  const values = {
    number: ['number', vehicle.number, 22],
    file_no: ['fileNumber', vehicle.fileNumber, 32],
    approved_passengers: ['passengers', vehicle.passengers, 30],
    gross_mass: ['grossMass', vehicle.grossMass, 18],
    unladen_mass: ['unladenMass', vehicle.unladenMass, 30],
    approved_load: ['load', vehicle.load, 18],
    dimension: ['dimensions', vehicle.dimensions, 37],
    traction_mass: ['tractionMass', vehicle.tractionMass, 18],
  } as const
  const pieces = Object.entries(values).map(([name, [key, text, room]]) => ({ name, text, piece: put(key, text, room) }))
  const remarks = vehicle.remarks === '' ? [] : [fitted(vehicle.remarks, moved(printed.backValues.remarks, by), 70, style)]
  const inspection = isNew ? leftAt(vehicle.inspection, moved([15.4, 45], by), style) : stamped(rng.fork('stamp'), vehicle.inspection)
  const bars = drawBars(rng.fork('bars'), vehicle.code, printed.barcode, 2.1)
  const energyLabel = isNew ? [leftAt('能源种类', [3.1, 53], { font: 'serifBold', size: 2.55, fill: printed.ink.label })] : []
  const energy = isNew ? [leftAt(vehicle.energy, moved([15.4, 52.6], by), style)] : []
  const { cardSize: size, cornerRadius, pxPerUnit } = printed
  return {
    size,
    cornerRadius,
    pxPerUnit,
    ...join(
      printed.ground(rng.fork('ground')),
      drawLabels(printed.backLabels, printed.labelStyle),
      drawRules(rules, printed.ink.label),
      ...pieces.map(({ piece }) => piece),
      ...remarks,
      inspection,
      ...energyLabel,
      ...energy,
      bars,
    ),
    fields: {
      ...Object.fromEntries(pieces.filter(({ text }) => text !== '').map(({ name, text, piece }) => [name, fieldOf(text, piece)])),
      ...(remarks.length === 0 ? {} : { remarks: fieldOf(vehicle.remarks, ...remarks) }),
      inspection_record: fieldOf(vehicle.inspection, inspection),
      code_number: fieldOf(vehicle.code, bars.text),
      ...(isNew ? { energy_type: fieldOf(vehicle.energy, ...energy) } : {}),
    },
  }
}
