import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import type { Image } from '@recto/core'
import { describe, expect, it } from 'vitest'
import { pageOf } from '../open.fixture.ts'
import { pixel, rawPdf, show, stream } from './raw-pdf.fixture.ts'

const picture = { resources: '/XObject << /P 6 0 R >>', objects: [pixel] }
const body = show('Invoice 12345678', 20, 250) + show('Total 99.00', 20, 230)

describe('the text layer of a PDF', () => {
  it('is lines at their places, certain, in px at 200 an inch', async () => {
    const { lines, text, width, height, claims } = await pageOf(rawPdf({ content: show('No. 42', 72, 228) + show('right', 300, 228) }))
    expect([width, height]).toEqual([1111, 833])
    expect(lines).toEqual(['No. 42', 'right'])
    expect(claims).toEqual([])
    expect(text?.lines[0]).toMatchObject({ certain: true, confidence: 1 })
    const [x, y] = text?.lines[0]?.quad[3] ?? [0, 0]
    expect(x).toBeCloseTo(200, -1)
    expect(y).toBeCloseTo(200 + 0.12 * 12 * (200 / 72), -1)
  })

  it('is put together by places, whatever the order in the file', async () => {
    const scattered = [...'bound']
      .map((letter, index) => show(letter, 20 + index * 6.67, 230))
      .reverse()
      .join('')
    expect((await pageOf(rawPdf({ content: show('elsewhere', 20, 100) + scattered }))).lines).toEqual(['bound', 'elsewhere'])
  })

  it('takes a print that is set twice once', async () => {
    expect((await pageOf(rawPdf({ content: body + show('Total 99.00', 20.3, 230) }))).lines).toEqual(['Invoice 12345678', 'Total 99.00'])
  })

  it.each([90, 180, 270])('stands upright on a page turned by %i°', async (turn) => {
    const document = await PDFDocument.create()
    const font = await document.embedFont(StandardFonts.Helvetica)
    const page = document.addPage([400, 300])
    page.setRotation(degrees(turn))
    page.drawText('Turned with its page', { x: 50, y: 100, size: 12, font })
    const { lines, angleDegrees, width, text } = await pageOf(await document.save())
    expect(lines).toEqual(['Turned with its page'])
    expect(Math.abs(angleDegrees)).toBe(turn === 270 ? 90 : turn)
    expect(width).toBe(turn === 180 ? 1111 : 833)
    expect(text?.width).toBe(1111)
  })

  it.each([
    ['is invisible by its mode', `BT 3 Tr /F 12 Tf 1 0 0 1 20 200 Tm (hidden) Tj ET`],
    ['is transparent', `/G gs ${show('hidden', 20, 200)}`],
    ['is white on white', `1 g ${show('hidden', 20, 200)}`],
    ['lies beside the page', show('hidden', 500, 200)],
    ['is too small to be seen', show('hidden', 20, 200, 0.4)],
    ['lies under a rectangle', `${show('hidden', 20, 200)} 0 g 10 190 100 30 re f`],
    ['lies under a picture', `${show('hidden', 20, 200)} q 100 0 0 20 10 195 cm /P Do Q`],
    ['is clipped away', `q 200 0 100 100 re W n ${show('hidden', 20, 200)} Q`],
    ['is clipped away in a form', `q 1 0 0 1 0 100 cm /X Do Q`],
  ])('that %s is a claim', async (_, content) => {
    const objects = [
      pixel,
      '<< /ca 0 /CA 0 >>',
      stream(show('hidden', 20, 100), '/Type /XObject /Subtype /Form /BBox [200 0 300 100] /Resources << /Font << /F 5 0 R >> >>'),
    ]
    const resources = '/XObject << /P 6 0 R /X 8 0 R >> /ExtGState << /G 7 0 R >>'
    const { lines, claims } = await pageOf(rawPdf({ content: `${body} ${content}`, resources, objects }))
    expect(lines).toEqual(['Invoice 12345678', 'Total 99.00'])
    expect(claims.join('')).toBe('hidden')
  })

  it('counts where white print stands on dark ground', async () => {
    expect((await pageOf(rawPdf({ content: `${body} 0 g 10 190 100 30 re f 1 g ${show('white', 20, 200)}` }))).lines).toContain('white')
  })

  it('is left out of the drawn page, whose other marks stay', async () => {
    const { picture: drawn } = await pageOf(rawPdf({ content: `${body} 0 g 10 100 20 20 re f` }))
    const { data, width } = drawn as Image
    const darkIn = (from: number, to: number): boolean => data.subarray(from * width * 3, to * width * 3).some((value) => value < 128)
    expect([darkIn(0, 400), darkIn(450, 600)]).toEqual([false, true])
  })

  it.each([
    ['before it', (text: string) => `q 400 0 0 300 0 0 cm /P Do Q ${text}`],
    ['after it', (text: string) => `${text} q 400 0 0 300 0 0 cm /P Do Q`],
  ])('does not count with a page-sized picture drawn %s', async (_, over) => {
    const { text, claims, picture: drawn } = await pageOf(rawPdf({ content: over(body), ...picture }))
    expect(text).toBeNull()
    expect(claims).toEqual(['Invoice 12345678', 'Total 99.00'])
    expect(drawn).toMatchObject({ width: 1111, height: 833, channels: 3 })
    expect(drawn?.data[3 * 1111 * 700]).toBe(128)
  })

  it('does not count beside a picture that may hold text', async () => {
    expect((await pageOf(rawPdf({ content: `${body} q 200 0 0 150 100 20 cm /P Do Q`, ...picture }))).text).toBeNull()
    expect((await pageOf(rawPdf({ content: `${body} q 40 0 0 40 100 20 cm /P Do Q`, ...picture }))).text).not.toBeNull()
  })

  it('does not count without letters', async () => {
    expect((await pageOf(rawPdf({ content: show('7', 20, 20) }))).text).toBeNull()
  })

  it('does not count when it is mapped to no characters', async () => {
    const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
      1 begincodespacerange <00> <ff> endcodespacerange
      1 beginbfrange <41> <5a> <e041> endbfrange endcmap end end`
    const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>'
    expect((await pageOf(rawPdf({ content: show('ABCDEFGHIJ', 20, 200), font, objects: [stream(map)] }))).text).toBeNull()
  })
})
