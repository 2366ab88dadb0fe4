import { type Drawing, join, type Piece, shape } from '../../draw/drawing.ts'
import { layText, type TextStyle } from '../../draw/lay-text.ts'
import type { Rng } from '../../rng.ts'
import { inventProse, inventSentence } from '../../values/sentence.ts'
import { menus, objects } from '../../values/words.ts'
import { fillLines, stack } from './page.ts'

const box = (x: number, y: number, width: number, height: number, fill: string, radius = 0): Piece =>
  shape(`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`)

/** A page of search results as a browser shows it, px. */
const drawResults = (rng: Rng): Drawing => {
  const [width, results] = [960, rng.int(3, 6)]
  const small: TextStyle = { font: 'sans', size: 15, fill: '#4a4a4a' }
  const link: TextStyle = { font: 'sansMedium', size: 20, fill: '#1a0dab' }
  const menu = Array.from({ length: rng.int(4, 7) }, (_, i) => layText(rng.pick(menus), 60 + i * 110, 100, { ...small, size: 16 }))
  const pieces: Piece[] = []
  let y = 150
  for (let i = 0; i < results; i++) {
    const snippet = fillLines(inventProse(rng, rng.int(30, 80)), 640, small)
    const host = `www.example.${rng.pick(['com', 'cn', 'net'])}/${rng.pick(['news', 'wiki', 'item', 'docs'])}/${rng.int(10, 9999)}`
    pieces.push(layText(`${inventSentence(rng).slice(0, 24)}`, 60, y + 24, link), layText(host, 60, y + 50, { ...small, fill: '#0b6b34' }))
    pieces.push(stack(snippet, 60, y + 76, 24, small))
    y += 100 + snippet.length * 24
  }
  const count = layText(`找到约 ${rng.int(12, 980)},${rng.int(100, 999)} 条结果`, 60, 140, { ...small, fill: '#808080' })
  const search = join(box(60, 24, 520, 42, '#f1f3f4', 21), layText(rng.pick(objects), 84, 52, { ...small, size: 18, fill: '#111' }))
  return {
    size: { width, height: y + 10 },
    pxPerUnit: 1,
    screen: true,
    fields: {},
    ...join(box(0, 0, width, y + 10, '#fff'), search, ...menu, count, ...pieces),
  }
}

/** A conversation on a telephone, px: bubbles left and right. */
const drawChat = (rng: Rng): Drawing => {
  const width = 720
  const isDark = rng.chance(0.25)
  const style: TextStyle = { font: 'sans', size: 30, fill: isDark ? '#eaeaea' : '#111' }
  const pieces: Piece[] = [layText(`${rng.pick(objects)}交流群(${rng.int(3, 480)})`, 180, 60, { ...style, font: 'sansMedium' })]
  let y = 110
  for (let i = 0, count = rng.int(3, 6); i < count; i++) {
    const lines = fillLines(inventSentence(rng), 440, style)
    const bubbleWidth = lines.length === 1 ? 60 + (lines[0] ?? '').length * 30 : 500
    const isMine = rng.chance(0.5)
    const x = isMine ? width - 40 - bubbleWidth : 40
    pieces.push(box(x, y, bubbleWidth, lines.length * 44 + 32, isMine ? (isDark ? '#2b6b3c' : '#95ec69') : isDark ? '#2f2f2f' : '#fff', 12))
    pieces.push(stack(lines, x + 28, y + 48, 44, style))
    y += lines.length * 44 + 72
  }
  return {
    size: { width, height: y },
    pxPerUnit: 1,
    screen: true,
    fields: {},
    ...join(box(0, 0, width, y, isDark ? '#141414' : '#ededed'), ...pieces),
  }
}

/** A screenshot: search results or a chat. */
export const drawScreen = (rng: Rng): Drawing => (rng.chance(0.5) ? drawResults(rng) : drawChat(rng))
