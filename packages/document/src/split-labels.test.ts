import { expect, test } from 'vitest'
import { lineAt } from '../../testing/src/page-literal.ts'
import { findLabels } from './find-labels.ts'

const labels = ['名称', '住所', '经营者']

test('a label whose letters were read as two lines is found with the value behind it', () => {
  const [name, value] = [lineAt('名', 0, 10), lineAt('称某某公司', 100, 11)]
  const hits = findLabels([name, value], labels)
  expect(hits).toMatchObject([{ label: '名称', line: value, from: 0, to: 1, strong: true, heads: [{ line: name, from: 0, to: 1 }] }])
})

test('each letter may be a line of its own', () => {
  const letters = ['成', '立', '日'].map((letter, index) => lineAt(letter, index * 60, 10))
  const hits = findLabels([...letters, lineAt('期2019年', 180, 10)], ['成立日期'])
  expect(hits).toMatchObject([{ label: '成立日期', from: 0, to: 1, heads: letters.map((line) => ({ line })) }])
})

test('three letters may part anywhere', () => {
  expect(findLabels([lineAt('经营', 0, 10), lineAt('者 张三', 90, 10)], labels)).toMatchObject([{ label: '经营者', from: 0, to: 1 }])
})

test('letters of two labels that were read downwards are told apart', () => {
  const flat = lineAt('名住', 0, 0)
  const column = {
    ...flat,
    quad: [[20, 0], [20, 80], [0, 80], [0, 0]] as const, // biome-ignore format: a quad
    chars: flat.chars.map((char, index) => ({
      ...char,
      quad: [[20, index * 50], [20, index * 50 + 20], [0, index * 50 + 20], [0, index * 50]] as const, // biome-ignore format: a quad
    })),
  }
  const lines = [column, lineAt('称某某公司', 100, 10), lineAt('所南京路1号', 100, 60)]
  expect(findLabels(lines, labels)).toMatchObject([
    { label: '名称', heads: [{ line: column, from: 0 }] },
    { label: '住所', heads: [{ line: column, from: 1 }] },
  ])
})

test('letters of another row, of another size or far away are none of it', () => {
  const tail = lineAt('称某某公司', 100, 10)
  for (const head of [lineAt('名', 0, 60), lineAt('名', 0, 10, 60), lineAt('名', -400, 10)])
    expect(findLabels([head, tail], labels)).toEqual([])
})

test('boxes of a label may reach over one another, and a label of all its letters is before one that lacks some', () => {
  const [first, rest] = [lineAt('实', 80, 10), lineAt('收资本捌佰万元', 95, 10)]
  expect(findLabels([first, rest], ['注册资本', '实收资本'])).toMatchObject([
    { label: '实收资本', line: rest, from: 0, to: 3, heads: [{ line: first }] },
  ])
})
