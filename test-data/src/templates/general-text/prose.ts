import { type Drawing, join, type Piece } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import type { TextStyle } from '../../draw/lay-text.ts'
import type { Rng } from '../../rng.ts'
import { inventEnglish, inventProse } from '../../values/sentence.ts'
import { attributes, objects } from '../../values/words.ts'
import { centred, fillLines, fillWords, paper, stack, toPage } from './page.ts'

const title = (rng: Rng): string => `${rng.pick(attributes)}${rng.pick(objects)}`

interface Column {
  readonly x: number
  readonly top: number
  readonly width: number
  readonly bottom: number
}

const indent = '\u3000\u3000'

/** Paragraphs from the top of a column to its bottom. */
const setColumn = (rng: Rng, { x, top, width, bottom }: Column, leading: number, style: TextStyle): Piece => {
  const room = Math.floor((bottom - top) / leading) + 1
  const lines: string[] = []
  while (lines.length < room) lines.push(...fillLines(indent + inventProse(rng, rng.int(40, 140)), width, style))
  return stack(lines.slice(0, room), x, top, leading, style)
}

const bodyStyle = (rng: Rng, sizes: readonly [number, number]): TextStyle => ({
  font: rng.weighted<FontName>([['serif', 5], ['sans', 4], ['display', 1]]), // biome-ignore format: a table
  size: rng.between(...sizes),
  fill: rng.pick(['#111', '#222', '#2b2b2b', '#1a2340']),
})

/** A page of a book or a letter: a heading and paragraphs. */
export const drawParagraphs = (rng: Rng): Drawing => {
  const [width, height] = [148, rng.int(120, 205)]
  const style = bodyStyle(rng, [3.6, 5])
  const heading = centred(title(rng), width / 2, 20, { font: 'sansBold', size: 6.4, fill: '#111' })
  const body = setColumn(rng, { x: 16, top: 34, width: width - 32, bottom: height - 14 }, style.size * rng.between(1.5, 1.9), style)
  return toPage(width, height, paper(width, height, rng.pick(['#fdfdfb', '#f6f0e2', '#fff'])), heading, body)
}

/** A page of a newspaper or a journal: two columns under one heading. */
export const drawColumns = (rng: Rng): Drawing => {
  const [width, height] = [190, rng.int(130, 230)]
  const style = bodyStyle(rng, [3.4, 4.2])
  const leading = style.size * rng.between(1.5, 1.7)
  const columnWidth = (width - 32 - 10) / 2
  const column = (x: number): Piece => setColumn(rng, { x, top: 36, width: columnWidth, bottom: height - 14 }, leading, style)
  const heading = centred(title(rng), width / 2, 20, { font: 'serifBold', size: 8, fill: '#111' })
  return toPage(width, height, paper(width, height), heading, column(16), column(16 + columnWidth + 10))
}

/** A page in English. */
export const drawEnglish = (rng: Rng): Drawing => {
  const [width, height] = [170, rng.int(120, 210)]
  const style = bodyStyle(rng, [3.6, 4.8])
  const leading = style.size * 1.5
  const room = Math.floor((height - 14 - 34) / leading) + 1
  const lines: string[] = []
  while (lines.length < room) {
    const paragraph = Array.from({ length: rng.int(2, 5) }, () => inventEnglish(rng)).join(' ')
    lines.push(...fillWords(paragraph, width - 36, style))
  }
  const heading = stack([inventEnglish(rng).split(' ').slice(0, 4).join(' ').replace(/,$/, '')], 18, 20, 0, {
    font: 'sansBold',
    size: 7,
    fill: '#111',
  })
  return toPage(width, height, paper(width, height), heading, stack(lines.slice(0, room), 18, 34, leading, style))
}

/** A poem or an old letter: columns from right to left. */
export const drawVertical = (rng: Rng): Drawing => {
  const columns = rng.int(4, 9)
  const style: TextStyle = {
    font: rng.pick<FontName>(['serif', 'display', 'sans']),
    size: rng.between(5.5, 8),
    fill: '#1c1712',
    vertical: true,
    tracking: 0.15,
  }
  const perColumn = rng.int(8, 16)
  const pitch = style.size * rng.between(1.6, 2.2)
  const height = 24 + perColumn * style.size * 1.15
  const width = 24 + columns * pitch
  const prose = [...inventProse(rng, columns * perColumn).replace(/[0-9A-Z.%“”-]/g, '')]
  const pieces = Array.from({ length: columns }, (_, i) => {
    const text = prose.slice(i * perColumn, (i + 1) * perColumn).join('')
    return text === '' ? join() : stack([text], width - 12 - i * pitch - style.size, 12, 0, style)
  })
  return toPage(width, height, paper(width, height, rng.pick(['#f5ecd8', '#fdfdfb', '#efe3c8'])), ...pieces)
}
