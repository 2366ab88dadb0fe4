import type { Image, Tensor, Tensors } from '@recto/core'
import { ppocrv6DetSmall } from '@recto/model-ppocrv6-det-small'
import { beforeAll, describe, expect, test } from 'vitest'
import { boxesOfMap } from '../src/detect/boxes-of-map.ts'
import { detectStage } from '../src/detect/detect-stage.ts'
import { readText, type TextSessions } from '../src/index.ts'
import { recognizeStage } from '../src/recognize/recognize-stage.ts'
import { openSessions } from './open.ts'
import { overlapOf } from './overlap.ts'
import { along, asRapidOcr, pages, picture, type RecordedLine } from './recorded.ts'

/** RapidOCR enlarges to 736 whatever it costs. */
const likeRapidOcr = { shortSide: 736, longSide: 2000, enlargement: Number.POSITIVE_INFINITY }

/**
 * Boxes that RapidOCR cuts one pixel shorter: OpenCV's minAreaRect gives a corner of that contour as 668.99988 in float32,
 * which pyclipper then cuts to 668; the contour's own corner is 669.
 */
const cutByNoise: Readonly<Record<string, number>> = { paragraph: 1 }

let sessions: TextSessions
beforeAll(async () => {
  sessions = await openSessions()
})

/** Differences in grey levels between a tensor normalised by 0.5, `[1, 3, h, w]` BGR, and a picture of `step`-th rows of it. */
const compare = (tensor: Tensor, image: Image, step: number, width = image.width) => {
  const [, , height = 0, stride = 0] = tensor.dims
  let [most, sum, count] = [0, 0, 0]
  for (let y = 0; y * step < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let c = 0; c < 3; c++) {
        const value = (Number(tensor.data[((2 - c) * height + y * step) * stride + x]) * 0.5 + 0.5) * 255
        const difference = Math.abs(Math.round(value) - (image.data[(y * image.width + x) * 3 + c] as number))
        most = Math.max(most, difference)
        sum += difference / 127.5
        count++
      }
    }
  }
  return { most, mean: sum / count }
}

describe.each(pages)('$name, as RapidOCR 3.10', (page) => {
  test('detection input: at most 1 grey level off, mean at most 1e-3 after normalisation', async () => {
    const { feeds } = detectStage(asRapidOcr(ppocrv6DetSmall), likeRapidOcr).preprocess([await picture(page, 'page')])
    const tensor = feeds.x as Tensor
    expect(tensor.dims).toEqual([1, 3, page.mapSize[1], page.mapSize[0]])
    const { most, mean } = compare(tensor, await picture(page, 'input'), 16)
    expect(most).toBeLessThanOrEqual(1)
    expect(mean).toBeLessThanOrEqual(1e-3)
  })

  test('boxes of the recorded map: one to one, overlap at least 0.97', async () => {
    const map = await picture(page, 'map')
    const data = Float32Array.from({ length: map.width * map.height }, (_, index) => (map.data[index * 3] as number) / 255)
    const found = boxesOfMap({ data, width: map.width, height: map.height }, await picture(page, 'page'))
    expect(found.length).toBe(page.boxes.length)
    const overlaps = page.boxes.map((box) => Math.max(...found.map(({ quad }) => overlapOf(quad, box))))
    expect(Math.min(...overlaps)).toBeGreaterThanOrEqual(0.92)
    expect(overlaps.filter((overlap) => overlap < 0.97)).toHaveLength(cutByNoise[page.name] ?? 0)
  })

  test('recognition input: at most 1 grey level off', async () => {
    const [image, strips] = [await picture(page, 'page'), await picture(page, 'lines')]
    const stage = recognizeStage(sessions.recognize, false)
    for (const [row, line] of page.lines.entries()) {
      const tensor = stage.preprocess([{ image, quad: along(line) }]).feeds.x as Tensor
      expect(tensor.dims).toEqual([1, 3, 48, line.width])
      const start = row * 48 * strips.width * 3
      const strip: Image = { ...strips, height: 48, data: strips.data.subarray(start, start + 48 * strips.width * 3) }
      const { most, mean } = compare(tensor, strip, 1, line.width)
      expect(most).toBeLessThanOrEqual(1)
      expect(mean).toBeLessThanOrEqual(1e-3)
    }
  })

  test('text of the recorded outputs is equal', async () => {
    const stage = recognizeStage(sessions.recognize, false)
    const image = await picture(page, 'page')
    for (const line of page.lines) {
      const { contexts } = stage.preprocess([{ image, quad: along(line) }])
      expect(stage.postprocess(outputOf(line), contexts)[0]?.text).toBe(line.alone)
    }
  })
})

const outputOf = ({ classes, probabilities }: RecordedLine): Tensors => {
  const wide = 18_710
  const data = new Float32Array(classes.length * wide)
  for (const [step, kept] of classes.entries())
    for (const [place, index] of kept.entries()) data[step * wide + index] = probabilities[step]?.[place] ?? 0
  return { fetch_name_0: { data, dims: [1, classes.length, wide] } }
}

/**
 * Lines that read differently, ours → RapidOCR's, all in a space or the width of a mark: RapidOCR pads a line to the widest of
 * its batch (320 px at least), we to the next 8 px; and boxes differ by a pixel because detection sees ImageNet's mean and deviation.
 */
const explained: readonly (readonly [ours: string, theirs: string])[] = [
  ['矿泉水550ml 2x2.50', '矿泉水550ml 2x 2.50'],
  ['全麦面包400g 1 x 12.80', '全麦面包400g1x 12.80'],
  ['全麦面包400g 1 x 12.80', '全麦面包400g1 x 12.80'],
  ['江畔何人初见月？江月何年初照人?', '江畔何人初见月？江月何年初照人？'],
]

/** Text without what padding decides: spaces, and whether a mark is full-width. */
const letters = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '')

test('end to end: the same text on 99 % of the lines, every difference explained', async () => {
  let [lines, same] = [0, 0]
  const unexplained: string[] = []
  for (const page of pages) {
    const read = await readText(await picture(page, 'page'), sessions, { detection: likeRapidOcr })
    const found = read.pages.flatMap(({ page: { lines: ours } }) => ours)
    for (const line of page.lines) {
      const { text } = found.reduce((a, b) => (overlapOf(b.quad, line.quad) > overlapOf(a.quad, line.quad) ? b : a))
      lines++
      if (letters(text) === letters(line.text)) same++
      const known = explained.some(([ours, theirs]) => ours === text && theirs === line.text)
      if (text !== line.text && !known) unexplained.push(`${page.name}: ${text} | ${line.text}`)
    }
  }
  expect(unexplained).toEqual([])
  expect(same / lines).toBeGreaterThanOrEqual(0.99)
})
