import { drawBars } from '../../draw/bars.ts'
import { type Drawing, join } from '../../draw/drawing.ts'
import { wrap } from '../../draw/lay-text.ts'
import type { Rng } from '../../rng.ts'
import { drawLabels, drawRules, fieldOf, fitted, leftAt, slanted } from '../licence/layer.ts'
import type { Driver } from './driver.ts'
import * as printed from './printed.ts'

const rules = [
  [12, 42, 19], [54, 85, 19], [12, 85, 27.2], [5, 85, 35.5], [5, 85, 44], [5, 85, 52.6],
] as const // biome-ignore format: a table

/** The supplementary page. */
export const drawBack = (rng: Rng, driver: Driver): Drawing => {
  const font = printed.valueFont(rng.fork('font'))
  const by = printed.shift(rng.fork('shift'))
  const style = { font, size: 3.05, fill: printed.ink.value } as const
  const at = (key: keyof typeof printed.backValues) => printed.moved(printed.backValues[key], by)
  const bold = { font: 'serifBold', size: 3.4, fill: printed.ink.value, tracking: 0.04 } as const
  const [numberAt, fileAt, [recordX, recordY]] = [at('number'), at('fileNumber'), at('record')]
  const number = slanted(leftAt(driver.number, numberAt, bold), numberAt[1])
  const fileNumber = slanted(leftAt(driver.fileNumber, fileAt, { ...bold, size: 3.2 }), fileAt[1])
  const name = fitted(driver.name, at('name'), 27, style)
  const record = wrap(driver.record, 23).map((line, index) => leftAt(line, [recordX, recordY + index * 8.6], style))
  const code = `*${driver.fileNumber}${rng.int(0, 9)}*`
  const bars = rng.chance(0.7) ? [drawBars(rng.fork('bars'), code, { x: 46, y: 50.6, width: 37, height: 5 })] : []
  return {
    size: printed.cardSize,
    cornerRadius: printed.cornerRadius,
    pxPerUnit: printed.pxPerUnit,
    ...join(
      printed.ground(rng.fork('ground')),
      ...printed.heading('中华人民共和国机动车驾驶证副页', null, 5.4, 11.3),
      number,
      drawLabels(printed.backLabels, printed.labelStyle),
      drawRules(rules, printed.ink.label),
      name,
      fileNumber,
      ...record,
      ...bars,
    ),
    fields: {
      number: fieldOf(driver.number, number),
      name: fieldOf(driver.name, name),
      file_number: fieldOf(driver.fileNumber, fileNumber),
      record: fieldOf(driver.record, ...record),
    },
  }
}
