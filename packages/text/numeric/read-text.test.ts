import { type Image, quadOfBox } from '@recto/core'
import { blank, type QuarterTurn, turn } from '@recto/vision'
import { beforeAll, expect, test } from 'vitest'
import { lookAgain, type ReadText, readText, type TextSessions, textHeightOf } from '../src/index.ts'
import { openSessions } from './open.ts'
import { pages, picture, type RecordedPage } from './recorded.ts'

let sessions: TextSessions
beforeAll(async () => {
  sessions = await openSessions()
})

const page = (name: string): RecordedPage => pages.find((candidate) => candidate.name === name) as RecordedPage
const texts = ({ pages: read }: ReadText): readonly (readonly string[])[] =>
  read.map(({ page: { lines } }) => lines.map(({ text }) => text))

/** Two pictures side by side on white. */
const beside = (left: Image, right: Image): Image => {
  const sheet = blank(left.width + right.width, Math.max(left.height, right.height), 3)
  sheet.data.fill(255)
  for (const [image, x] of [
    [left, 0],
    [right, left.width],
  ] as const) {
    for (let y = 0; y < image.height; y++)
      sheet.data.set(image.data.subarray(y * image.width * 3, (y + 1) * image.width * 3), (y * sheet.width + x) * 3)
  }
  return sheet
}

test.each(['form', 'vertical', 'small'])('%s reads the same in all four turns', async (name) => {
  const image = await picture(page(name), 'page')
  const upright = await readText(image, sessions)
  expect(upright.angleDegrees).toBeCloseTo(0, 0)
  for (const degrees of [90, 180, 270] as const satisfies readonly QuarterTurn[]) {
    const turned = await readText(turn(image, degrees), sessions)
    expect(texts(turned)).toEqual(texts(upright))
    expect((turned.angleDegrees + degrees + 360) % 360).toBeCloseTo(0, 0)
  }
})

test('vertical columns are read from right to left', async () => {
  const [lines = []] = texts(await readText(await picture(page('vertical'), 'page'), sessions))
  expect(lines.filter((text) => text.length > 1).map((text) => text[0])).toEqual(['床', '举', '红', '愿'])
})

test('the tilt of a page is told', async () => {
  const { angleDegrees } = await readText(await picture(page('tilted'), 'page'), sessions)
  expect(angleDegrees).toBeCloseTo(-6, 0)
})

test('two pages in one picture, one of them upside down, are two upright pages', async () => {
  const [form, english] = [await picture(page('form'), 'page'), await picture(page('english'), 'page')]
  const { pages: read } = await readText(beside(form, turn(english, 180)), sessions)
  expect(read).toHaveLength(2)
  const all = read.map(({ page: { lines } }) => lines.map(({ text }) => text))
  expect(all.find((lines) => lines.includes('申请人'))).toContain('准予登记')
  expect(all.find((lines) => lines.includes('Page 1 of 3'))).toContain('Thank you for your business!')
  // Back in source px, the first English line stands at the bottom of the right half.
  const turned = read.find(({ page: { lines } }) => lines.some(({ text }) => text === 'Page 1 of 3'))
  expect(turned?.frame.toSource[0]).toBeCloseTo(-1)
})

test('a second look reads a line, lines and colours where it is asked to, and leaves codes, what is dark alone and what has no rule unanswered', async () => {
  const { pages: read } = await readText(await picture(page('form'), 'page'), sessions)
  const [form] = read
  if (form === undefined) throw new Error('nothing was read')
  const name = form.page.lines.find(({ text }) => text === '李小明')?.quad ?? quadOfBox({ x: 0, y: 0, width: 1, height: 1 })
  const values = quadOfBox({ x: 210, y: 10, width: 380, height: 122 })
  const data = form.frame.data.slice()
  for (let y = 15; y < 35; y++) for (let x = 560; x < 580; x++) data.set([230, 120, 120], (y * form.frame.width + x) * form.frame.channels)
  const stamped = { frame: { ...form.frame, data }, textHeight: textHeightOf(form.page.lines) }
  const glances = await lookAgain(stamped, async () => sessions, [
    { id: 'a', see: 'line', quad: name, ink: 'any' },
    { id: 'without red', see: 'line', quad: name, ink: 'dark' },
    { id: 'without rules', see: 'line', quad: name, ink: 'unruled' },
    { id: 'b', see: 'lines', quad: values, ink: 'dark' },
    { id: 'c', see: 'colour', quad: name },
    { id: 'd', see: 'codes', quad: name },
  ])
  expect(glances.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  const [line, lines, colour] = glances
  expect(line?.see === 'line' && line.lines.map(({ text }) => text)).toEqual(['李小明'])
  expect(lines?.see === 'lines' && lines.lines.map(({ text }) => text)).toEqual(['李小明', '居民身份证', '13800138000'])
  if (lines?.see === 'lines') expect(Math.abs((lines.lines[0]?.quad[0][0] ?? 0) - name[0][0])).toBeLessThan(6)
  if (colour?.see === 'colour') expect(colour.ground[0]).toBeGreaterThan(colour.ink[0] + 50)
})

test('a wish for a recogniser that was not opened says which are', async () => {
  const { pages: read } = await readText(await picture(page('english'), 'page'), sessions, { singleLine: false })
  const wish = {
    id: 'plate#/number',
    see: 'line',
    quad: quadOfBox({ x: 0, y: 0, width: 50, height: 20 }),
    ink: 'any',
    recognizer: 'plates',
  } as const
  await expect(lookAgain({ ...(read[0] as (typeof read)[0]), textHeight: 0 }, async () => sessions, [wish])).rejects.toMatchObject({
    code: 'model/missing',
  })
})

test('lines that nobody wants are not read; an aborted read stops', async () => {
  const image = await picture(page('form'), 'page')
  const { pages: read } = await readText(image, sessions, { orient: 'upright', wanted: ({ quad }) => quad[0][0] > 200 })
  expect(read[0]?.page.lines).toHaveLength(10)
  await expect(readText(image, sessions, { signal: { aborted: true } })).rejects.toMatchObject({ code: 'aborted' })
})
