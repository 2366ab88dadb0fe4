import { expect, test } from 'vitest'
import { lineAt, pageOf } from '../../../testing/src/page-literal.ts'
import { defineDocument, extract, region, text } from '../index.ts'

const slip = defineDocument({
  id: 'slip',
  title: { zh: '单', en: 'Slip' },
  view: 'page',
  fields: { drawer: text('开票人', 'Drawer'), payee: text('收款人', 'Payee') },
  layouts: {
    only: {
      size: { width: 100, height: 40 },
      cues: [/开票人/u],
      places: { 开票人: [13, 12], 收款人: [13, 22], 复核: [63, 12], 日期: [63, 22] },
      find: { drawer: region(14, 8, 40, 8), payee: region(14, 18, 40, 8) },
    },
  },
})

test('the rest of a label that is in the box and in the line of the value is left out', () => {
  const page = pageOf([
    lineAt('开票人王小明', 100, 110),
    lineAt('收款人', 100, 210),
    lineAt('李四', 180, 210),
    lineAt('复核', 610, 110),
    lineAt('日期', 610, 210),
  ])
  const fields = extract(slip, page).documents[0]?.fields
  expect(fields?.drawer?.value).toBe('王小明')
  expect(fields?.payee?.value).toBe('李四')
})

test('a character that was found in two boxes which overlap is one', () => {
  const labels = [lineAt('开票人', 100, 110), lineAt('收款人', 100, 210), lineAt('复核', 610, 110), lineAt('日期', 610, 210)]
  const drawerOf = (x: number) =>
    extract(slip, pageOf([...labels, lineAt('王小明', 180, 110), lineAt('明明', x, 110)])).documents[0]?.fields.drawer?.value
  expect(drawerOf(222)).toBe('王小明明')
  expect(drawerOf(242)).toBe('王小明明明')
})

test('letters of the label that a look at the value reaches back over are left out', () => {
  const page = pageOf([
    lineAt('开票人', 80, 110),
    lineAt('王小明', 146, 110, 0.6),
    lineAt('收款人', 100, 210),
    lineAt('复核', 610, 110),
    lineAt('日期', 610, 210),
  ])
  const look = { id: 'slip#0/drawer', see: 'line', ink: 'any', lines: [lineAt('人王小明', 118, 110)] } as const
  expect(extract(slip, page, [look]).documents[0]?.fields.drawer?.value).toBe('王小明')
})

test('words of a label that stand where the layout has none of it are of the value', () => {
  const labels = [lineAt('开票人', 100, 110), lineAt('收款人', 100, 210), lineAt('复核', 610, 110), lineAt('日期', 610, 210)]
  const page = pageOf([...labels, lineAt('日期王小明', 180, 110)])
  expect(extract(slip, page).documents[0]?.fields.drawer?.value).toBe('日期王小明')
})
