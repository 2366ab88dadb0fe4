import { extract } from '@recto/document'
import { page, testDocument } from '@recto/testing'
import { expect, test } from 'vitest'
import companyLandscape from '../fixtures/company-landscape.json' with { type: 'json' }
import companyPortrait from '../fixtures/company-portrait.json' with { type: 'json' }
import individualLandscape from '../fixtures/individual-landscape.json' with { type: 'json' }
import landscape from '../fixtures/landscape.json' with { type: 'json' }
import branch from '../fixtures/landscape-branch.json' with { type: 'json' }
import portrait from '../fixtures/portrait.json' with { type: 'json' }
import { businessLicense } from './business-license.ts'

testDocument(businessLicense, [landscape, branch, portrait, companyLandscape, companyPortrait, individualLandscape], import.meta.url)

const only = (literal: ReturnType<typeof page>) => extract(businessLicense, literal).documents[0]?.fields

test('a look-alike that the checks decide is put right, and said so', () => {
  const fields = only(page`
    营业执照
    统一社会信用代码 9111OOOOMA01B2C34B
    名称 某某市鑫源商贸有限公司
    经营范围 日用百货销售
    登记机关
  `)
  expect(fields?.creditCode?.value).toBe('91110000MA01B2C34B')
  expect(fields?.creditCode?.confidence).toBeGreaterThan(0.9)
  expect(fields?.creditCode?.issues.map(({ code }) => code)).toEqual(['repaired'])
})

test('a code that fails stays as printed, doubtful, with the checks that failed', () => {
  const fields = only(page`
    营业执照
    统一社会信用代码 91110000MA01B2C34A
    名称 某某市鑫源商贸有限公司
    登记机关
  `)
  expect(fields?.creditCode?.value).toBe('91110000MA01B2C34A')
  expect(fields?.creditCode?.issues.map(({ code }) => code)).toContain('check/credit-code')
  expect(fields?.creditCode?.confidence).toBeLessThan(0.5)
})

test('a partnership has a managing partner, a contribution and a main place of business', () => {
  const fields = only(page`
    营业执照
    统一社会信用代码 91110000MA01B2C34B
    名称 某某市鑫源合伙企业（有限合伙）
    执行事务合伙人 鑫源有限公司（委派代表：顾念慈）
    主要经营场所 文三路478号
    出资额 壹仟万美元
    登记机关
  `)
  expect(fields?.legalRepresentative?.value).toBe('鑫源有限公司（委派代表：顾念慈）')
  expect(fields?.address?.value).toBe('文三路478号')
  expect(fields?.registeredCapitalAmount?.value).toBe('10000000.00 USD')
})

test('a licence of unified design with a registration number has no credit code', () => {
  const fields = only(page`
    营业执照
    注册号 110108000000016
    名称 某某市鑫源商贸有限公司
    法定代表人 顾念慈
    登记机关
  `)
  expect(fields?.registrationNumber).toMatchObject({ value: '110108000000016', issues: [] })
  expect(fields?.creditCode?.value ?? null).toBeNull()
})

test('a term that ends before it begins, or begins before the founding, is doubted and kept', () => {
  const fields = only(page`
    营业执照
    统一社会信用代码 91110000MA01B2C34B
    成立日期 2019年01月01日
    营业期限 2009年01月01日至2008年12月31日
    登记机关
  `)
  expect(fields?.businessTerm?.value).toEqual({ from: '2009-01-01', to: '2008-12-31' })
  expect(fields?.businessTerm?.issues.map(({ code }) => code)).toEqual(['check/period-order', 'rule/term-begins-with-founding'])
  expect(fields?.businessTerm?.confidence).toBeLessThan(0.5)
})

test('the name of the administrations in the paper is no part of a value, in a scope it may be', () => {
  const fields = only(page`
    营业执照
    统一社会信用代码 91110000MA01B2C34B
    类型 有限责任公司分公司监督管理
    经营范围 工程质量监督管理服务
    登记机关
  `)
  expect(fields?.type).toMatchObject({ value: '有限责任公司分公司' })
  expect(fields?.type?.confidence).toBeLessThan(0.9)
  expect(fields?.businessScope?.value).toBe('工程质量监督管理服务')
})

test('a scope that ends in the middle of an item is doubted', () => {
  const fields = only(page`
    营业执照
    统一社会信用代码 91110000MA01B2C34B
    经营范围 日用百货销售；数据处
    登记机关
  `)
  expect(fields?.businessScope?.issues.map(({ code }) => code)).toEqual(['check/scope-ends'])
  expect(fields?.businessScope?.confidence).toBeLessThan(0.9)
})

test.each([
  ['涂料销售（不含危险化学品）：技术开发', '涂料销售（不含危险化学品）；技术开发'],
  ['食品销售（仅销售预包装食品）牲畜饲养；家禽饲养', '食品销售（仅销售预包装食品）；牲畜饲养；家禽饲养'],
  ['谷物种植、软件开发信息技术咨询服务、餐饮管理', '谷物种植、软件开发、信息技术咨询服务、餐饮管理'],
  ['许可项目：餐饮服务；一般项目：软件开发', '许可项目：餐饮服务；一般项目：软件开发'],
  ['批发、零售：五金产品；服务：包装服务：门窗安装', '批发、零售：五金产品；服务：包装服务；门窗安装'],
])('in a scope %s', (read, scope) => {
  const literal = Object.assign([`营业执照\n统一社会信用代码 91110000MA01B2C34B\n经营范围 ${read}\n登记机关`], { raw: [] })
  expect(only(page(literal))?.businessScope?.value).toBe(scope)
})
