import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../src/folder.fixture.ts'
import { main } from '../src/main.ts'
import { type FakeTerminalOptions, fakeTerminal } from '../src/terminal.fixture.ts'

const sample = (name: string): string => fileURLToPath(new URL(`../../../test-data/samples/${name}`, import.meta.url))
const card = sample('id-card-front-clean.png')
const number = '141127196402299370'

const start = (args: readonly string[], options: FakeTerminalOptions = {}) => {
  const fake = fakeTerminal(options)
  return { ...fake, exit: main(args, fake.terminal) }
}
/** The header of a PNG of 20,000 × 20,000 pixels, and nothing after it. */
const bomb = (): Uint8Array => {
  const bytes = new Uint8Array(readFileSync(card).subarray(0, 64))
  new DataView(bytes.buffer).setUint32(16, 20_000)
  new DataView(bytes.buffer).setUint32(20, 20_000)
  return bytes
}

describe('recto read', () => {
  it('shows a card on a terminal', async () => {
    const { exit, written } = start(['read', card], { isTTY: true })
    expect(await exit).toBe(0)
    expect(written.out).toContain('居民身份证 id-card front')
    expect(written.out).toMatch(new RegExp(`公民身份号码 +idNumber +${number} +1\\.000$`, 'mu'))
    expect(written.err).toBe('')
  })

  it('reads standard input', async () => {
    const reading = start(['read', '-', '--as', 'id-card'], { stdin: readFileSync(card) })
    expect(await reading.exit).toBe(0)
    expect(reading.lines()).toMatchObject([{ input: '-', documents: [{ fields: { idNumber: { value: number } } }] }])
  })

  it('answers as Huawei does', async () => {
    const reading = start(['read', sample('id-card-both-photo.jpg'), '--as', 'id-card', '--format', 'huawei'])
    expect(await reading.exit).toBe(0)
    expect(reading.lines()).toMatchObject([
      { response: { result: { front: { number, verification_result: { valid_number: true } }, back: { issue: '岚县公安局' } } } },
    ])
  })

  it('reads a folder, a bad file among good ones failing alone', async () => {
    const folder = temporaryFolder({ 'b.png': 'no picture at all' })
    for (const name of ['a.png', 'c.png']) copyFileSync(card, join(folder, name))
    const reading = start(['read', folder, '--as', 'id-card'])
    expect(await reading.exit).toBe(1)
    const seen = reading.lines().map(({ documents, error }) => error?.code ?? documents[0].fields.idNumber.value)
    expect(seen).toEqual([number, 'input/unsupported-format', number])
  })

  it('reads the pages of a TIFF that were asked for, and draws them', async () => {
    const folder = temporaryFolder()
    const { width, height } = await sharp(card).metadata()
    const blank = await sharp({ create: { width, height, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    await sharp([blank, readFileSync(card), blank], { join: { animated: true } })
      .tiff({ compression: 'lzw' })
      .toFile(join(folder, 'pages.tif'))
    const drawn = join(folder, 'drawn')
    const reading = start(['read', join(folder, 'pages.tif'), '--pages', '2-3', '--draw', drawn])
    expect(await reading.exit).toBe(0)
    expect(reading.lines()).toMatchObject([
      { page: 2, status: 'read', documents: [{ fields: { idNumber: { value: number } } }] },
      { page: 3, documents: [] },
    ])
    expect(await sharp(join(drawn, 'pages.tif-2.png')).metadata()).toMatchObject({ width, height })
  })
})

describe('a single bad input ends with 65 and says what was received and what to do', () => {
  const jpeg = readFileSync(sample('id-card-back-photo.jpg'))
  const cases: readonly (readonly [
    what: string,
    name: string,
    files: Parameters<typeof temporaryFolder>[0],
    code: string,
    said: RegExp,
  ])[] = [
    ['an empty file', 'empty.png', { 'empty.png': '' }, 'input/empty', /0 bytes.*Pass the bytes/u],
    [
      'a JPEG cut off',
      'cut.jpg',
      { 'cut.jpg': jpeg.subarray(0, jpeg.length / 2) },
      'input/undecodable',
      /JPEG picture cannot be decoded.*copy or download/u,
    ],
    ['text named .png', 'text.png', { 'text.png': 'I am a text, whatever my name says.' }, 'input/unsupported-format', /text.*PNG/iu],
    [
      'an SVG',
      'drawing.svg',
      { 'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' },
      'input/unsupported-format',
      /SVG/u,
    ],
    ['a PDF cut off', 'pages.pdf', { 'pages.pdf': '%PDF-1.7\n' }, 'input/undecodable', /PDF cannot be opened.*copy or download/u],
    ['a bomb', 'bomb.png', { 'bomb.png': bomb() }, 'input/too-large', /20000 × 20000.*160000000.*Scale it down/u],
    ['a missing file', 'there/gone.png', {}, 'input/not-found', /no file .*gone\.png\. Check the path/u],
    ['an unreadable file', 'a.png/b.png', { 'a.png': 'no folder' }, 'input/not-found', /cannot be read \(ENOTDIR\).*Check/u],
    [
      'a folder without pictures',
      'folder',
      { 'folder/notes.txt': 'no picture' },
      'input/not-found',
      /folder .* holds nothing that is read .*\.pdf.*Name a folder/u,
    ],
  ]
  it.each(cases)('%s', async (_, name, files, code, said) => {
    const folder = temporaryFolder(files)
    const reading = start(['read', join(folder, name)])
    expect(await reading.exit).toBe(65)
    expect(reading.lines()).toMatchObject([{ input: join(folder, name), page: 1, error: { code, message: expect.stringMatching(said) } }])
    expect(reading.written.err).toMatch(new RegExp(`^recto: .*${code}: .*\\n$`, 'u'))
  })
})

it('Ctrl-C ends with 130 after the inputs in flight', async () => {
  const folder = temporaryFolder()
  for (let index = 0; index < 9; index++) copyFileSync(card, join(folder, `${index}.png`))
  const { terminal, lines, interrupt } = fakeTerminal()
  const write = (text: string): void => {
    terminal.stdout.write(text)
    interrupt()
  }
  expect(await main(['read', folder], { ...terminal, stdout: { isTTY: false, write } })).toBe(130)
  expect(lines().length).toBeGreaterThan(0)
  expect(lines().length).toBeLessThan(9)
  for (const line of lines()) expect(line).toMatchObject({ status: 'read' })
})

it('recto models and recto doctor find this installation sound', async () => {
  const verified = start(['models', 'verify'])
  expect(await verified.exit).toBe(0)
  expect(verified.written.out.match(/Apache-2\.0 +sha256 ok$/gmu)).toHaveLength(5)
  const where = start(['models', 'where'])
  expect(await where.exit).toBe(0)
  for (const path of where.written.out.trim().split('\n')) expect(readFileSync(path).length).toBeGreaterThan(1e5)
  const doctor = start(['doctor'])
  expect(await doctor.exit).toBe(0)
  expect(doctor.written.out).toMatch(/^ok {4}node .*\nok {4}machine .*\nok {4}devices +.*cpu\nok {4}pictures .*\nok {4}weights/u)
})
