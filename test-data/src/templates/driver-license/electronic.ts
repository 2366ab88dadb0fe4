import { type Drawing, join, place, shape } from '../../draw/drawing.ts'
import type { Rng } from '../../rng.ts'
import { fieldOf, leftAt } from '../licence/layer.ts'
import { type Driver, dashed } from './driver.ts'
import { drawFace } from './front.ts'
import * as printed from './printed.ts'

/** The face is shown over the screen's whole width; below it stand what paper cannot know. */
const screen = { width: 96, height: 168 }
const faceAt = [4, 24] as const

const time = (rng: Rng): string =>
  `${String(rng.int(0, 23)).padStart(2, '0')}:${String(rng.int(0, 59)).padStart(2, '0')}:${String(rng.int(0, 59)).padStart(2, '0')}`

/** Squares of a QR code's look. */
const drawSquares = (rng: Rng, x: number, y: number, side: number): string => {
  const count = 33
  const step = side / count
  const cells = Array.from({ length: count * count }, (_, index) =>
    rng.chance(0.48)
      ? `M${(x + (index % count) * step).toFixed(2)} ${(y + Math.floor(index / count) * step).toFixed(2)}h${step.toFixed(2)}v${step.toFixed(2)}h-${step.toFixed(2)}z`
      : '',
  ).join('')
  return `<path d="${cells}" fill="#222"/>`
}

/** The licence on a telephone's screen. */
export const drawElectronic = (rng: Rng, driver: Driver): Drawing => {
  const { piece, fields } = drawFace(rng.fork('face'), driver)
  const face: Drawing = {
    size: printed.cardSize,
    cornerRadius: 2,
    pxPerUnit: 1,
    ...join(printed.ground(rng.fork('ground')), piece),
    fields,
  }
  const matrix = [1, 0, faceAt[0], 0, 1, faceAt[1], 0, 0, 1] as const
  const generated = `${dashed({ year: 2025, month: rng.int(1, 12), day: rng.int(1, 28) })} ${time(rng)}`
  const current = `${generated.slice(0, 10)} ${time(rng)}`
  const label = { font: 'sans', size: 3.2, fill: '#6b7280' } as const
  const value = { font: 'sansMedium', size: 3.2, fill: '#1f2937' } as const
  const rows = [
    ['file_number', '档案编号', driver.fileNumber],
    ['accumulated_scores', '累积记分', `${driver.points}分`],
    ['status', '状态', driver.states.join('、')],
    ['generation_date', '生成时间', generated],
    ['current_time', '当前时间', current],
  ] as const
  const drawn = rows.map(([key, name, text], index) => {
    const y = faceAt[1] + printed.cardSize.height + 8 + index * 7.4
    return { key, text, label: leftAt(name, [8, y], label), value: leftAt(text, [29, y], value) }
  })
  const header = shape(
    `<rect width="${screen.width}" height="${screen.height}" fill="#f3f5f8"/><rect width="${screen.width}" height="20" fill="#2c6fd6"/>` +
      `<rect x="4" y="${faceAt[1] + printed.cardSize.height + 2}" width="88" height="42" rx="2" fill="#fff"/>`,
  )
  const clock = leftAt(current.slice(11, 16), [5, 4], { font: 'sans', size: 3, fill: '#fff' })
  const title = leftAt('电子驾驶证', [39, 14], { font: 'sansMedium', size: 3.8, fill: '#fff' })
  const squares = shape(drawSquares(rng.fork('squares'), 33, 132, 30))
  return {
    size: screen,
    pxPerUnit: 1080 / screen.width,
    screen: true,
    ...join(header, clock, title, place(face, matrix), ...drawn.flatMap((row) => [row.label, row.value]), squares),
    fields: {
      ...Object.fromEntries(
        Object.entries(fields).map(([key, field]) => [
          key,
          { ...field, quads: field.quads.map((quad) => quad.map(([x, y]) => [x + faceAt[0], y + faceAt[1]]) as unknown as typeof quad) },
        ]),
      ),
      ...Object.fromEntries(drawn.map((row) => [row.key, fieldOf(row.text, row.value)])),
    },
  }
}
