import { type Drawing, join, type Piece } from '../../draw/drawing.ts'
import { drawSquareSeal } from '../../draw/square-seal.ts'
import type { Rng } from '../../rng.ts'
import { dashed } from '../driver-license/driver.ts'
import { moved, shift, valueFont } from '../driver-license/printed.ts'
import { centredAt, drawLabels, drawRules, fieldOf, fitted, leftAt } from '../licence/layer.ts'
import * as printed from './printed.ts'
import type { Vehicle } from './vehicle.ts'

const rules = [
  [13.8, 38, 15.9], [49.2, 86, 15.9], [13.8, 86, 22.9], [13.8, 86, 30.1], [13.8, 31, 37.1], [43.3, 86, 37.1], [40, 86, 44.1], [37.4, 86, 51.1], [35, 55, 58.2], [65.5, 86, 58.2],
] as const // biome-ignore format: a table

/** Pieces and fields of the card's face; the electronic licence shows the same above its own rows. */
export const drawFace = (rng: Rng, vehicle: Vehicle): { readonly piece: Piece; readonly fields: Drawing['fields'] } => {
  const by = shift(rng.fork('shift'))
  const style = { font: valueFont(rng.fork('font')), size: 3.15, fill: printed.ink.value } as const
  const put = (key: keyof typeof printed.frontValues, text: string, room: number): Piece =>
    fitted(text, moved(printed.frontValues[key], by), room, style)
  const pieces = {
    number: put('number', vehicle.number, 22),
    vehicle_type: put('type', vehicle.type, 33),
    name: put('owner', vehicle.owner, 70),
    address: put('address', vehicle.address, 70),
    use_character: put('use', vehicle.use, 16.5),
    model: put('model', vehicle.model, 41),
    vin: put('vin', vehicle.vin, 45),
    register_date: put('registered', dashed(vehicle.registered), 18.2),
    issue_date: put('issued', dashed(vehicle.issued), 18.2),
    ...(vehicle.engine === '' ? {} : { engine_no: put('engine', vehicle.engine, 40) }),
  }
  const none = vehicle.engine === '' ? [leftAt('无', moved(printed.frontValues.engine, by), style)] : []
  const box = { ...printed.seal, x: printed.seal.x + rng.normal() * 0.4, y: printed.seal.y + rng.normal() * 0.4 }
  const seal = drawSquareSeal(vehicle.authority, { box, fill: printed.ink.seal, opacity: rng.between(0.7, 0.95) })
  const title = { font: 'sansMedium', size: 3.9, fill: printed.ink.label, tracking: 0.09 } as const
  const piece = join(
    centredAt('中华人民共和国机动车行驶证', [43.8, 5], title),
    centredAt("Vehicle License of the People's Republic of China", [43.8, 8.2], {
      font: 'serif',
      size: 2.2,
      fill: printed.ink.label,
      tracking: 0.05,
    }),
    drawLabels(printed.frontLabels, printed.labelStyle),
    drawRules(rules, printed.ink.label),
    seal,
    ...none,
    ...Object.values(pieces),
  )
  const values: Readonly<Record<string, string>> = {
    number: vehicle.number,
    vehicle_type: vehicle.type,
    name: vehicle.owner,
    address: vehicle.address,
    use_character: vehicle.use,
    model: vehicle.model,
    vin: vehicle.vin,
    engine_no: vehicle.engine,
    register_date: dashed(vehicle.registered),
    issue_date: dashed(vehicle.issued),
  }
  const fields = Object.fromEntries(Object.entries(pieces).map(([key, drawn]) => [key, fieldOf(values[key] ?? '', drawn)]))
  return { piece, fields: { ...fields, issuing_authority: seal.field } }
}

/** The main page. */
export const drawFront = (rng: Rng, vehicle: Vehicle): Drawing => {
  const { piece, fields } = drawFace(rng.fork('face'), vehicle)
  const { cardSize: size, cornerRadius, pxPerUnit } = printed
  return { size, cornerRadius, pxPerUnit, ...join(printed.ground(rng.fork('ground')), piece), fields }
}
