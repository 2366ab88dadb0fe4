import { expect, test } from 'vitest'
import { lineAt } from '../../testing/src/page-literal.ts'
import { findLabels } from './find-labels.ts'

const labels = ['姓名', '性别', '民族', '公民身份号码']
const found = (text: string) => findLabels([lineAt(text, 0, 0)], labels).map(({ label, from, to, strong }) => ({ label, from, to, strong }))

test('labels that run into values are found inside the line', () => {
  expect(found('性别男民族汉')).toEqual([
    { label: '性别', from: 0, to: 2, strong: true },
    { label: '民族', from: 3, to: 5, strong: true },
  ])
})

test('blanks inside a label do not matter', () => {
  expect(found('姓 名 张三')).toEqual([{ label: '姓名', from: 0, to: 3, strong: true }])
})

test('nor does a speck that was read as a point', () => {
  expect(found('姓·名 张三')).toEqual([{ label: '姓名', from: 0, to: 3, strong: true }])
})

test('a runner-up that fits counts almost like the character itself', () => {
  expect(found('性则|别 男')).toEqual([{ label: '性别', from: 0, to: 2, strong: true }])
})

test('a long label is found with a character wrong or missing', () => {
  expect(found('公民身份证号码')[0]).toMatchObject({ label: '公民身份号码', strong: true })
  expect(found('公民身份号马')[0]).toMatchObject({ label: '公民身份号码', strong: true })
})

test('a short label with a wrong character is weak: it counts at its place only', () => {
  expect(found('姓石 张三')).toEqual([{ label: '姓名', from: 0, to: 2, strong: false }])
})

test('what holds no label gives none', () => {
  expect(found('出生 1991年1月1日')).toEqual([])
})
