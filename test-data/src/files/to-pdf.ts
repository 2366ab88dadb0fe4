import PDFDocument from 'pdfkit'
import SVGtoPDF from 'svg-to-pdfkit'
import type { Drawing } from '../draw/drawing.ts'
import { fontFileOf } from '../draw/fonts.ts'
import { type SetChar, setChars } from './set-chars.ts'
import { mmPerUnit, withoutText } from './sheet.ts'

const pointsPerMm = 72 / 25.4

/** No file says when it was made: the same drawing gives the same bytes. */
const madeAt = new Date(Date.UTC(2024, 0, 1))

/** The drawing as a PDF of one page: its shapes as vectors, its runs as text in embedded subsets of their fonts. */
export const toPdf = (drawing: Drawing): Promise<Buffer> => {
  const scale = mmPerUnit(drawing) * pointsPerMm
  const [width, height] = [drawing.size.width * scale, drawing.size.height * scale]
  const document = new PDFDocument({ size: [width, height], margin: 0, info: { CreationDate: madeAt, ModDate: madeAt } })
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })
  const view = `0 0 ${drawing.size.width} ${drawing.size.height}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" preserveAspectRatio="none">${withoutText(drawing)}</svg>`
  SVGtoPDF(document, svg, 0, 0, { width, height, assumePt: true, preserveAspectRatio: 'none', warningCallback: () => undefined })
  for (const line of drawing.lines) for (const char of setChars(line)) setChar(document, char, scale)
  document.end()
  return done
}

const setChar = (document: PDFKit.PDFDocument, { text, pen, size, angle, font, fill, opacity }: SetChar, scale: number): void => {
  document.save()
  document.translate(pen[0] * scale, pen[1] * scale).rotate((angle * 180) / Math.PI)
  document
    .font(fontFileOf(font, text))
    .fontSize(size * scale)
    .fillColor(fill, opacity)
  document.text(text, 0, 0, { lineBreak: false, baseline: 'alphabetic' })
  document.restore()
}
