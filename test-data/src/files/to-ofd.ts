import { strToU8, zipSync } from 'fflate'
import type { Drawing, DrawnLine } from '../draw/drawing.ts'
import { type SetChar, setChars } from './set-chars.ts'
import { mmPerUnit } from './sheet.ts'

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns:ofd="http://www.ofdspec.org/2016"'

/** The drawing's text as an OFD of one page (GB/T 33190-2016); its shapes are left out. */
export const toOfd = (drawing: Drawing): Uint8Array => {
  const scale = mmPerUnit(drawing)
  const [width, height] = [drawing.size.width * scale, drawing.size.height * scale].map(millimetres)
  const box = `0 0 ${width} ${height}`
  const fonts = [...new Set(drawing.lines.flatMap((line) => setChars(line).map(({ font }) => font)))]
  const objects = drawing.lines.flatMap((line, index) => textObject(line, index, fonts, box, scale))
  const files: Readonly<Record<string, string>> = {
    'OFD.xml': `<ofd:OFD ${namespace} Version="1.1" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>${'0'.repeat(32)}</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${namespace}><ofd:CommonData><ofd:MaxUnitID>9999</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>${box}</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>`,
    'Doc_0/PublicRes.xml': `<ofd:Res ${namespace} BaseLoc="Res"><ofd:Fonts>${fonts.map((font, index) => `<ofd:Font ID="${fontId(index)}" FontName="${font}" FamilyName="${font}"/>`).join('')}</ofd:Fonts></ofd:Res>`,
    'Doc_0/Pages/Page_0/Content.xml': `<ofd:Page ${namespace}><ofd:Area><ofd:PhysicalBox>${box}</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID="2" Type="Body">${objects.join('')}</ofd:Layer></ofd:Content></ofd:Page>`,
  }
  const entries = Object.entries(files).map(([name, xml]) => [name, [strToU8(head + xml), { mtime: madeAt }]] as const)
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0])
}

/** No file says when it was made: the same drawing gives the same bytes. */
const madeAt = new Date(2024, 0, 1)

const fontId = (index: number): number => 10 + index

const millimetres = (value: number): number => Math.round(value * 1_000) / 1_000

/** A run in one font as one object, its characters placed by their distances along the writing or down the column. */
const textObject = (line: DrawnLine, index: number, fonts: readonly string[], box: string, scale: number): readonly string[] => {
  const chars = setChars(line)
  const [first] = chars
  if (first === undefined) return []
  const steps = (at: (char: SetChar, before: SetChar) => number): string =>
    chars
      .slice(1)
      .map((char, before) => millimetres(at(char, chars[before] as SetChar) * scale))
      .join(' ')
  const { angle, pen, size, font, fill, opacity } = first
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const along = (char: SetChar, before: SetChar): number => (char.pen[0] - before.pen[0]) * cos + (char.pen[1] - before.pen[1]) * sin
  const across = (char: SetChar, before: SetChar): number => (char.pen[1] - before.pen[1]) * cos - (char.pen[0] - before.pen[0]) * sin
  const turn = angle === 0 ? '' : ` CTM="${cos} ${sin} ${-sin} ${cos} ${millimetres(pen[0] * scale)} ${millimetres(pen[1] * scale)}"`
  const [x, y] = angle === 0 ? pen.map((value) => millimetres(value * scale)) : [0, 0]
  const text = escaped(chars.map((char) => char.text).join(''))
  return [
    `<ofd:TextObject ID="${100 + index}" Boundary="${box}" Font="${fontId(fonts.indexOf(font))}" Size="${millimetres(size * scale)}"${turn}${opacity === 1 ? '' : ` Alpha="${Math.round(opacity * 255)}"`}>` +
      `<ofd:FillColor Value="${rgbOf(fill)}"/><ofd:TextCode X="${x}" Y="${y}" DeltaX="${steps(along)}" DeltaY="${steps(across)}">${text}</ofd:TextCode></ofd:TextObject>`,
  ]
}

const rgbOf = (colour: string): string => {
  const digits = /^#([0-9a-f]{6})$/iu.exec(colour)?.[1] ?? '000000'
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)).join(' ')
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
