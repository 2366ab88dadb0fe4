import { type Drawing, join } from '../../draw/drawing.ts'
import type { Rng } from '../../rng.ts'
import { dashed } from '../driver-license/driver.ts'
import { drawScreen } from '../licence/screen.ts'
import { drawFace } from './front.ts'
import * as printed from './printed.ts'
import type { Vehicle } from './vehicle.ts'

/** The licence on a telephone's screen. */
export const drawElectronic = (rng: Rng, vehicle: Vehicle): Drawing => {
  const { piece, fields } = drawFace(rng.fork('face'), vehicle)
  const face = { size: printed.cardSize, cornerRadius: 2, pxPerUnit: 1, ...join(printed.ground(rng.fork('ground')), piece), fields }
  return drawScreen(rng.fork('screen'), '电子行驶证', face, [
    ['color', '车身颜色', vehicle.colour],
    ['approved_passengers', '核定载人数', vehicle.passengers],
    ['energy_type', '能源种类', vehicle.energy],
    ['mandatory_scrapping_date', '强制报废期止', dashed(vehicle.scrapping)],
    ['status', '状态', vehicle.state],
  ])
}
