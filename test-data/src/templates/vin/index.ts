import type { Size } from '@recto/core'
import { type Drawing, join, type Piece, shape } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { layText, textWidth } from '../../draw/lay-text.ts'
import type { Rng } from '../../rng.ts'
import { inventVin } from '../../values/vin.ts'
import type { Template } from '../template.ts'
import { drawMetal, drawSpecks } from './grounds.ts'
import { layNumber } from './number.ts'

const fonts: readonly FontName[] = ['mono', 'condensed', 'sansMedium', 'ocrB']

const grid = (width: number, height: number): Size => ({ width, height })

const drawingOf = (
  size: Size,
  value: string,
  number: Piece,
  others: readonly Piece[],
  ground: string,
  tags: readonly string[],
): Drawing => {
  const [line] = number.lines
  return {
    size,
    pxPerUnit: 1100 / size.width,
    cornerRadius: 1.5,
    ...join(shape(ground), ...others, number),
    fields: { vin: { value, quads: line === undefined ? [] : [line.quad] } },
    tags,
  }
}

const rows = (texts: readonly string[], x: number, y: number, step: number, size: number, fill: string): readonly Piece[] =>
  texts.map((text, index) => layText(text, x, y + index * step, { font: 'sans', size, fill }))

/** The maker's plate on a door pillar: rows of other data around the number (GB/T 18411). */
const drawPlate = (rng: Rng, vin: string): Drawing => {
  const size = grid(92, 52)
  const dark = rng.chance(0.5)
  const fill = dark ? '#e9e9e6' : '#1b1c1e'
  const texts = [
    rng.pick(['上汽大众汽车有限公司制造', '一汽-大众汽车有限公司', '中国制造  MADE IN CHINA', 'VOLKSWAGEN AG', '长城汽车股份有限公司']),
    `品牌 ${rng.pick(['大众', '红旗', '奇瑞', '比亚迪'])}   整车型号 ${rng.pick(['SVW', 'FV', 'BYD', 'CA'])}${rng.int(1000, 9999)}${rng.pick(['ABD', 'GMD', 'HEV'])}`,
    `发动机型号 ${rng.pick(['EA211', 'CSS', 'BHL', 'M20B'])}   排量 ${rng.int(1195, 2995)} mL`,
  ]
  const below = [
    `最大允许总质量 ${rng.int(1400, 2600)} kg   乘坐人数 ${rng.int(4, 7)}`,
    `制造年月 20${rng.int(10, 25)}年${rng.int(1, 12)}月`,
  ]
  const raised = rng.chance(0.5)
  const number = layNumber(
    vin,
    [46, 28],
    { font: rng.pick(fonts), size: rng.between(4.2, 5.2), fill: raised && !dark ? '#8d9196' : fill, tracking: 0.06 },
    raised ? 'raised' : 'flat',
  )
  const metal = drawMetal(rng.fork('metal'), size, 'plate', dark ? ['#1d1f22', '#2b2d31'] : ['#b9bdc1', '#d9dcde'])
  const holes = [[3, 3], [89, 3], [3, 49], [89, 49]].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="1.3" fill="#55585c"/>`).join('') // biome-ignore format: a table
  const others = [
    ...rows(texts, 6, 8, 6, 3.1, fill),
    ...rows(below, 6, 38, 6, 3.1, fill),
    layText('车辆识别代号', 6, 22.6, { font: 'sans', size: 2.4, fill }),
  ]
  return drawingOf(size, vin, number, others, metal + holes, ['plate'])
}

/** The strip behind the windscreen: black letters on a bright strip, or bright ones on black, under glass. */
const drawWindscreen = (rng: Rng, vin: string): Drawing => {
  const size = grid(150, 46)
  const dark = rng.chance(0.6)
  const strip = `<rect x="14" y="15" width="122" height="15" rx="1" fill="${dark ? '#141517' : '#dfe1e2'}"/>`
  const reflection = `<path d="M${rng.between(-20, 60)} 0l50 0l-30 46l-50 0Z" fill="#dfe9f2" fill-opacity="${rng.between(0.05, 0.28).toFixed(2)}"/>`
  const number = layNumber(
    vin,
    [75, 22.5],
    { font: rng.pick(fonts), size: rng.between(6.4, 7.6), fill: dark ? '#e2e4e4' : '#18191b', tracking: 0.08 },
    rng.chance(0.4) ? 'raised' : 'flat',
  )
  const marks = rng.chance(0.5)
    ? [
        layText('*', 14.5, 25, { font: 'mono', size: 6, fill: dark ? '#e2e4e4' : '#18191b' }),
        layText('*', 132, 25, { font: 'mono', size: 6, fill: dark ? '#e2e4e4' : '#18191b' }),
      ].map(({ svg }) => shape(svg))
    : []
  const ground = `<rect width="150" height="46" fill="${rng.pick(['#2a2b2d', '#3a3835', '#1c1d1f'])}"/>${strip}`
  return drawingOf(size, vin, join(number, shape(reflection)), marks, ground, ['windscreen'])
}

/** Stamped into the frame, painted over: little but light and shade tells the characters from their ground. */
const drawFrame = (rng: Rng, vin: string): Drawing => {
  const size = grid(170, 60)
  const tones = rng.pick([['#3d4044', '#5c6066'], ['#6e7277', '#8e9297'], ['#a9adb1', '#c3c6c9'], ['#4a2f2a', '#6b453c']] as const) // biome-ignore format: a table
  const ground = drawMetal(rng.fork('metal'), size, 'frame', tones) + drawSpecks(rng.fork('specks'), size)
  const number = layNumber(
    vin,
    [85, rng.between(24, 36)],
    {
      font: rng.pick(['mono', 'condensed']),
      size: rng.between(8.5, 10.5),
      fill: rng.pick(['#22242a', '#2f3136', '#1d1d1f']),
      opacity: rng.between(0.45, 0.8),
      tracking: 0.12,
    },
    'sunk',
  )
  return drawingOf(size, vin, number, [], ground, ['frame'])
}

/** A label on paper or foil, the number among other rows, as on registration slips and tyre labels. */
const drawLabel = (rng: Rng, vin: string): Drawing => {
  const size = grid(100, 58)
  const head = rng.pick(['VEHICLE REGISTRATION', '车辆信息', 'CERTIFICATE', '机动车整车出厂合格证'])
  const rowsAbove = [head, `合格证编号 ${rng.pick(['WAA', 'YC1'])}${rng.int(10000000, 99999999)}`]
  const rowsBelow = [
    `发动机号 ${rng.pick(['H', 'K', '2C'])}${rng.int(100000, 999999)}`,
    `车身颜色 ${rng.pick(['白', '黑', '银灰', '红'])}   TYPE ${rng.int(10, 99)}`,
    `DATE ${rng.int(1, 28)}/${rng.int(1, 12)}/20${rng.int(10, 25)}`,
  ]
  const fill = '#1a1a1c'
  const prefix = layText(rng.pick(['VIN:', '车辆识别代号', 'VEHICLE ID NUMBER', '车架号']), 6, 24, { font: 'sans', size: 3, fill })
  const style = { font: rng.pick(fonts), size: rng.between(4.4, 5.6), fill, tracking: 0.04 } as const
  const number = layNumber(vin, [8 + textWidth(vin, style) / 2, 31], style, 'flat')
  return drawingOf(
    size,
    vin,
    number,
    [...rows(rowsAbove, 6, 9, 7, 3.4, fill), prefix, ...rows(rowsBelow, 6, 40, 6, 3.2, fill)],
    `<rect width="100" height="58" fill="${rng.pick(['#f6f5f1', '#efefef', '#f4eed9', '#dfe6ea'])}"/>`,
    ['label'],
  )
}

/** A strip whose characters stand one under the other, lying on their sides: the number is read from top to bottom. */
const drawVertical = (rng: Rng, vin: string): Drawing => {
  const { size, svg, lines, fields } = drawWindscreen(rng, vin)
  const turn = ([x, y]: readonly [number, number]) => [size.height - y, x] as const
  const turned = (quad: (typeof lines)[number]['quad']) => [turn(quad[0]), turn(quad[1]), turn(quad[2]), turn(quad[3])] as const
  const value = fields.vin
  return {
    size: grid(size.height, size.width),
    pxPerUnit: 900 / size.width,
    svg: `<g transform="matrix(0 1 -1 0 ${size.height} 0)">${svg}</g>`,
    lines: lines.map((line) => ({
      text: line.text,
      quad: turned(line.quad),
      chars: line.chars.map((char) => ({ ...char, quad: turned(char.quad) })),
    })),
    fields: value === undefined ? {} : { vin: { value: value.value, quads: value.quads.map(turned) } },
    tags: ['vertical'],
  }
}

const variants = { plate: drawPlate, windscreen: drawWindscreen, frame: drawFrame, label: drawLabel, vertical: drawVertical } as const

/** Vehicle identification numbers where they are found. */
export const vin: Template<keyof typeof variants> = {
  id: 'vin',
  labelType: 'vin',
  variants: ['plate', 'windscreen', 'frame', 'label', 'vertical'],
  render: (rng, variant) => variants[variant](rng.fork(variant), inventVin(rng.fork('number'))),
}
