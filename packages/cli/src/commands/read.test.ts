import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FakePlatformOptions, fakePlatform } from '@recto/testing'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../folder.fixture.ts'
import { parseReadCommand } from '../options.ts'
import { type FakeTerminalOptions, fakeTerminal } from '../terminal.fixture.ts'
import { read } from './read.ts'

/** Bytes that the fake platform decodes, and bytes that it does not. */
const [good, bad] = [new Uint8Array([1]), new Uint8Array([0])]

interface Given extends FakeTerminalOptions {
  readonly platform?: FakePlatformOptions
}

const start = (args: readonly string[], { platform, ...given }: Given = {}) => {
  const fake = fakeTerminal(given)
  return { ...fake, exit: read(parseReadCommand(args), fake.terminal, fakePlatform(platform)) }
}

describe('exit codes', () => {
  const cases: readonly (readonly [name: string, inputs: readonly string[], exit: number])[] = [
    ['one good file', ['good.png'], 0],
    ['a folder of good files', ['good'], 0],
    ['one bad file: its own', ['bad.png'], 65],
    ['one missing file', ['gone.png'], 65],
    ['a folder without pictures', ['none'], 65],
    ['a folder with one picture, a bad one', ['bad'], 1],
    ['some of several bad', ['good.png', 'bad.png'], 1],
    ['all of several bad', ['gone.png', 'bad.png'], 1],
    ['a good file and a folder without pictures', ['good.png', 'none'], 1],
  ]
  it.each(cases)('%s', async (_, inputs, exit) => {
    const folder = temporaryFolder({ 'good.png': good, 'bad.png': bad, 'good/a.png': good, 'bad/a.png': bad, 'none/': '' })
    const reading = start(inputs.map((name) => join(folder, name)))
    expect(await reading.exit).toBe(exit)
    expect(reading.isListening()).toBe(false)
  })

  it('of a missing page is bad usage', async () => {
    const folder = temporaryFolder({ 'a.tif': good })
    expect(await start([join(folder, 'a.tif'), '--pages', '3'], { platform: { pages: 2 } }).exit).toBe(64)
  })

  it('of a device that is not there is 69', async () => {
    const folder = temporaryFolder({ 'a.png': good })
    const reading = start([join(folder, 'a.png'), '--device', 'cuda'])
    expect(await reading.exit).toBe(69)
    expect(reading.lines()).toMatchObject([{ error: { code: 'device/unavailable' } }])
  })
})

describe('results', () => {
  it('come in the order of the inputs, a line for each page, errors among them and on stderr', async () => {
    const folder = temporaryFolder({ 'a.tif': good, 'b.tif': bad, 'c.tif': good })
    const reading = start([folder], { platform: { pages: 2 } })
    await reading.exit
    const seen = reading.lines().map(({ input, page, status, error }) => [input.slice(folder.length + 1), page, status ?? error.code])
    expect(seen).toEqual([
      ['a.tif', 1, 'unknown'],
      ['a.tif', 2, 'unknown'],
      ['b.tif', 1, 'input/undecodable'],
      ['c.tif', 1, 'unknown'],
      ['c.tif', 2, 'unknown'],
    ])
    expect(reading.written.err).toBe(`recto: ${join(folder, 'b.tif')}: input/undecodable: It is a zero.\n`)
  })

  it('are a table on a terminal, with progress that is gone before each', async () => {
    const folder = temporaryFolder({ 'a.png': good, 'b.png': bad })
    const onTerminal = start([folder], { isTTY: true })
    await onTerminal.exit
    expect(onTerminal.written.out).toMatch(/a\.png {2}160×120 px.*\n {2}none of the known documents/u)
    expect(onTerminal.written.out).toContain('input/undecodable')
    expect(onTerminal.written.err).toContain('2/2')
    expect(onTerminal.written.err.endsWith('\r\u001b[K')).toBe(true)
    const quiet = start([folder, '--quiet'], { isTTY: true })
    await quiet.exit
    expect(quiet.written.err).toBe('')
  })

  it('of standard input are called -', async () => {
    const reading = start(['-', '--pages', '2'], { stdin: good, platform: { pages: 3 } })
    expect(await reading.exit).toBe(0)
    expect(reading.lines()).toMatchObject([{ input: '-', page: 2 }])
  })

  it('go to one file for each input with --out', async () => {
    const folder = temporaryFolder({ 'in/a.tif': good, 'in/b/a.tif': bad })
    const out = join(folder, 'out')
    const reading = start([join(folder, 'in'), '--out', out], { platform: { pages: 2 }, isTTY: true })
    expect(await reading.exit).toBe(1)
    expect(reading.written.out).toBe('')
    expect(readFileSync(join(out, 'a.tif.json'), 'utf8').trim().split('\n')).toHaveLength(2)
    expect(readFileSync(join(out, 'b', 'a.tif.json'), 'utf8')).toContain('input/undecodable')
    await expect(start([join(folder, 'in'), '--out', out]).exit).rejects.toMatchObject({ code: 'usage/invalid' })
    expect(await start([join(folder, 'in'), '--out', out, '--force']).exit).toBe(1)
  })
})

describe('--draw', () => {
  it('writes every page that was read', async () => {
    const folder = temporaryFolder({ 'in/a.tif': good, 'in/b.tif': bad })
    const drawn = join(folder, 'drawn')
    await start([join(folder, 'in'), '--draw', drawn], { platform: { pages: 2 } }).exit
    expect(readdirSync(drawn)).toEqual(['a.tif-2.png', 'a.tif.png'])
    await expect(start([join(folder, 'in'), '--draw', drawn]).exit).rejects.toMatchObject({ code: 'usage/invalid' })
  })

  it('that cannot write fails its input, and the results stay', async () => {
    const folder = temporaryFolder({ 'a.png': good })
    const reading = start([join(folder, 'a.png'), '--draw', join(folder, 'a.png', 'x')])
    expect(await reading.exit).toBe(64)
    expect(reading.lines()).toMatchObject([{ status: 'unknown' }])
    expect(reading.written.err).toContain('cannot be written')
  })
})

it('Ctrl-C ends after the inputs in flight', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `${String(index).padStart(2, '0')}.png`)
  const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, good])))
  const reading = start([folder], { platform: { beforeRun: async () => reading.interrupt() } })
  expect(await reading.exit).toBe(130)
  const lines = reading.lines()
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.length).toBeLessThan(6)
  expect(lines.every(({ status }) => status === 'unknown')).toBe(true)
})

it('refuses --format huawei for several documents before it reads', async () => {
  const command = { ...parseReadCommand(['gone.png', '--format', 'huawei']), as: ['id-card', 'id-card'] as const }
  await expect(read(command, fakeTerminal().terminal, fakePlatform())).rejects.toMatchObject({ code: 'usage/invalid' })
})
