import { extract } from '@recto/document'
import { page, pageOfFixture, testDocument } from '@recto/testing'
import { expect, test } from 'vitest'
import back from '../fixtures/back.json' with { type: 'json' }
import front from '../fixtures/front.json' with { type: 'json' }
import { idCard } from './id-card.ts'

testDocument(idCard, [front, back], import.meta.url)

const only = (literal: ReturnType<typeof page>) => extract(idCard, literal).documents[0]?.fields

test('labels and values that were read as one line are parted', () => {
  const fields = only(page`
    姓名顾念慈
    性别女民族汉
    出生1988年2月29日
    住址浙江省杭州市西湖区文三路478号
    公民身份号码33010619880229006X
  `)
  expect(fields?.name?.value).toBe('顾念慈')
  expect(fields?.sex?.value).toBe('女')
  expect(fields?.ethnicity?.value).toBe('汉')
  expect(fields?.idNumber?.value).toBe('33010619880229006X')
})

test('where the labels are too faint to be read, the number and the date place the card', () => {
  const labels = new Set(['姓名', '性别', '出生', '住址', '公民身份号码'])
  const faint = {
    ...front,
    lines: front.lines.filter(({ text }) => !labels.has(text)).map((line) => ({ ...line, text: line.text.replace('民族', '') })),
  }
  const fields = extract(idCard, pageOfFixture(faint)).documents[0]?.fields
  expect(fields?.idNumber).toMatchObject({ value: '33010619880229006X', issues: [] })
  expect(fields?.name?.value).toBe('顾念慈')
  expect(fields?.birthDate?.value).toBe('1988-02-29')
  expect(fields?.address?.value).toBe('浙江省杭州市西湖区文三路478号7幢2单元1201室')
})

test('a look-alike that the checksum decides is repaired, and says so', () => {
  const fields = only(page`
    姓名 顾念慈
    公民身份号码 3301O619880229O06X
  `)
  expect(fields?.idNumber?.value).toBe('33010619880229006X')
  expect(fields?.idNumber?.issues.map(({ code }) => code)).toEqual(['repaired'])
})

test('an invalid number stays as printed, doubtful, with the check that failed', () => {
  const fields = only(page`
    姓名 顾念慈
    公民身份号码 330106198802290061
  `)
  expect(fields?.idNumber?.value).toBe('330106198802290061')
  expect(fields?.idNumber?.issues.map(({ code }) => code)).toContain('check/cn-id-number')
  expect(fields?.idNumber?.confidence).toBeLessThan(0.5)
})

test('what the number implies fills in for what was not read', () => {
  const fields = only(page`
    姓名 顾念慈
    公民身份号码 33010619880229006X
  `)
  expect(fields?.sex).toMatchObject({ value: '女', source: 'derived' })
  expect(fields?.birthDate).toMatchObject({ value: '1988-02-29', source: 'derived' })
})

test('values that contradict the number are kept and doubted', () => {
  const fields = only(page`
    性别 男
    出生 1979年2月28日
    公民身份号码 33010619880229006X
  `)
  expect(fields?.sex?.value).toBe('男')
  expect(fields?.birthDate?.value).toBe('1979-02-28')
  expect(fields?.birthDate?.issues.map(({ code }) => code)).toEqual(['rule/birth-date-in-number'])
  expect(fields?.birthDate?.confidence).toBeLessThanOrEqual(0.5)
})

test('an ethnic group whose name begins with that of another is not doubted for it', () => {
  const fields = only(page`
    姓名 顾念慈
    民族 土家
    公民身份号码 33010619880229006X
  `)
  expect(fields?.ethnicity?.value).toBe('土家')
  expect(fields?.ethnicity?.confidence).toBeGreaterThan(0.9)
})
