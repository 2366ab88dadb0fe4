import { type Drawing, join } from '../../draw/drawing.ts'
import type { Rng } from '../../rng.ts'
import { drawScreen } from '../licence/screen.ts'
import { type Driver, dashed } from './driver.ts'
import { drawFace } from './front.ts'
import * as printed from './printed.ts'

const two = (value: number): string => String(value).padStart(2, '0')

const time = (rng: Rng): string => `${two(rng.int(0, 23))}:${two(rng.int(0, 59))}:${two(rng.int(0, 59))}`

/** The licence on a telephone's screen. */
export const drawElectronic = (rng: Rng, driver: Driver): Drawing => {
  const { piece, fields } = drawFace(rng.fork('face'), driver)
  const face = { size: printed.cardSize, cornerRadius: 2, pxPerUnit: 1, ...join(printed.ground(rng.fork('ground')), piece), fields }
  const today = dashed({ year: 2025, month: rng.int(1, 12), day: rng.int(1, 28) })
  return drawScreen(rng.fork('screen'), '电子驾驶证', face, [
    ['file_number', '档案编号', driver.fileNumber],
    ['accumulated_scores', '累积记分', `${driver.points}分`],
    ['status', '状态', driver.states.join('、')],
    ['generation_date', '生成时间', `${today} ${time(rng)}`],
    ['current_time', '当前时间', `${today} ${time(rng)}`],
  ])
}
