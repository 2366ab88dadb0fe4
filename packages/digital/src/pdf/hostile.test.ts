import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { open, pageOf, refusal } from '../open.fixture.ts'
import { bomb, rawPdf, show, stream } from './raw-pdf.fixture.ts'

const sound = rawPdf({ content: show('Still read after that', 20, 200) })

describe('hostile PDFs', () => {
  it('refuses an encrypted one by name', async () => {
    const document = await PDFDocument.create()
    document.addPage([200, 200]).drawText('secret', { font: await document.embedFont(StandardFonts.Helvetica) })
    document.encrypt({ userPassword: 'a', ownerPassword: 'b' })
    expect(await refusal(await document.save())).toBe('input/encrypted')
  })

  it('refuses what is no more than a header', async () => {
    expect(await refusal(sound.subarray(0, 9))).toBe('input/undecodable')
  })

  it('reads or refuses it, cut off at any byte', async () => {
    const codes = new Set<string | null>()
    for (let length = 5; length < sound.length; length += 13) codes.add(await refusal(sound.subarray(0, length)))
    expect([...codes].filter((code) => code !== null && code !== 'input/undecodable')).toEqual([])
    expect((await pageOf(sound)).lines).toEqual(['Still read after that'])
  })

  it('reads or refuses it, with any byte changed', async () => {
    const codes = new Set<string | null>()
    for (let at = 9; at < sound.length; at += 7) codes.add(await refusal(sound.map((byte, index) => (index === at ? byte ^ 0x15 : byte))))
    expect([...codes].filter((code) => code !== null && !code.startsWith('input/'))).toEqual([])
  })

  it('refuses more pages than the limit', async () => {
    const tree = `/Kids [${'3 0 R '.repeat(2_000)}] /Count 2000`
    expect(await refusal(rawPdf({ content: '', tree }))).toBe('input/too-large')
    expect(await refusal(rawPdf({ content: '', tree }), { maxPages: 3_000 })).toBeNull()
  })

  it.each(['0 0 3000000 3000000', '0 0 9999999 1'])('refuses a page of %s points', async (mediaBox) => {
    expect(await refusal(rawPdf({ content: '', mediaBox }))).toMatch(/^input\/(too-large|undecodable)$/)
  })

  it('comes through forms that draw themselves and page trees that hold themselves', async () => {
    const form = stream('/X Do', '/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /XObject << /X 6 0 R >> >>')
    expect(await refusal(rawPdf({ content: '/X Do', resources: '/XObject << /X 6 0 R >>', objects: [form] }))).toBeNull()
    expect(await refusal(rawPdf({ content: '', tree: '/Kids [2 0 R] /Count 1' }))).toMatch(/^input\//)
  })

  it('comes through a form drawn by forms many times over', async () => {
    const next = (depth: number): string => (depth === 8 ? show('x', 1, 1) : `/X${depth + 1} Do `.repeat(10))
    const form = (depth: number): string =>
      stream(
        next(depth),
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F 5 0 R >> /XObject << /X${depth + 1} ${7 + depth} 0 R >> >>`,
      )
    const objects = Array.from({ length: 9 }, (_, depth) => form(depth))
    const started = performance.now()
    expect(await refusal(rawPdf({ content: '/X0 Do', resources: '/XObject << /X0 6 0 R >>', objects }))).toMatch(/^input\/|^null/)
    expect(performance.now() - started).toBeLessThan(20_000)
  }, 60_000)

  it('comes through a stream that swells to 300 MB, within bounds', async () => {
    const contents = rawPdf({ content: '', page: '/Contents 6 0 R', objects: [bomb(300_000_000)] })
    const code = await refusal(contents)
    expect([null, 'input/undecodable', 'input/too-large']).toContain(code)
    expect((await pageOf(sound)).lines).toEqual(['Still read after that'])
  }, 60_000)

  it('names a page that is not there', async () => {
    const file = await open(sound)
    expect(() => file.page(1)).toThrow('Page 2 was asked for; the input has 1.')
    file.close()
  })
})
