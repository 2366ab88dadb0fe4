import { extract } from '@recto/document'
import { page, testDocument } from '@recto/testing'
import { expect, test } from 'vitest'
import card from '../fixtures/card.json' with { type: 'json' }
import { businessCard } from './business-card.ts'

testDocument(businessCard, [card], import.meta.url)

const valuesOf = (literal: ReturnType<typeof page>) =>
  Object.fromEntries(
    Object.entries(extract(businessCard, literal).documents[0]?.fields ?? {}).flatMap(([key, field]) =>
      field?.value ? [[key, field.value]] : [],
    ),
  )

test('a name and a title in one line, with several facts in each of the others', () => {
  expect(
    valuesOf(page`
      杭州云峰文化传媒有限公司
      欧阳静怡 副总经理
      手机：13912345678  QQ：123456789  微信：yunfeng_88
      电话：0571-87654321  (0571) 87654322(传真)
      支付宝：13912345678  户名：欧阳静怡
      开户行：中国银行杭州分行  账号：6217 0012 3456 7890 123
    `),
  ).toEqual({
    names: ['欧阳静怡'],
    titles: ['副总经理'],
    companies: ['杭州云峰文化传媒有限公司'],
    mobiles: ['13912345678'],
    phones: ['0571-87654321'],
    faxes: ['(0571)87654322'],
    qqs: ['123456789'],
    wechats: ['yunfeng_88'],
    alipays: ['13912345678'],
    accounts: ['6217001234567890123'],
    accountHolders: ['欧阳静怡'],
    accountBranches: ['中国银行杭州分行'],
  })
})

test('a card in English: what is labelled in letters, numbers from abroad, an address over two rows', () => {
  expect(
    valuesOf(page`
      Kestrel Logistics Inc.
      María O'Brien
      Regional Sales Director
      Marketing Department
      T: +44 20 7946 0018
      M: +44 7700 900118
      E: m.obrien@kestrel.example
      A: 48 Kingsway Road, London,
      WC2B 6TE, United Kingdom
      kestrel-logistics.com
    `),
  ).toEqual({
    names: ["María O'Brien"],
    titles: ['Regional Sales Director'],
    companies: ['Kestrel Logistics Inc.'],
    departments: ['Marketing Department'],
    phones: ['+442079460018', '+447700900118'],
    emails: ['m.obrien@kestrel.example'],
    addresses: ['48 Kingsway Road, London,WC2B 6TE, United Kingdom'],
    websites: ['kestrel-logistics.com'],
  })
})

test('a group is a company, a department before a title is none of it, an e-mail address is no web site', () => {
  expect(
    valuesOf(page`
      Tallis Group
      大客户事业部人力资源经理
      wan.zhang@tallis.com
    `),
  ).toEqual({ companies: ['Tallis Group'], departments: ['大客户事业部'], titles: ['人力资源经理'], emails: ['wan.zhang@tallis.com'] })
})

test('two numbers that are set close are two', () => {
  expect(valuesOf(page`电话：0571—876543210571—87654322(传真)`)).toMatchObject({ phones: ['0571—87654321'], faxes: ['0571—87654322'] })
})

test('what only looks like a name is none', () => {
  expect(
    valuesOf(page`
      华东区 市场部
      Quality First
      电话：0571-87654321
    `),
  ).toMatchObject({ departments: ['市场部'], phones: ['0571-87654321'] })
  expect(valuesOf(page`Quality First 邮箱：a@b.cn`)).not.toHaveProperty('names')
})

test('a place in brackets goes on in the box behind it, and what stands before it is no person', () => {
  expect(
    valuesOf(page`
      易购 (鹰潭)   信息技术有限公司
      王骐佳
      手机：13912345678
    `),
  ).toMatchObject({ companies: ['易购(鹰潭)信息技术有限公司'], names: ['王骐佳'] })
  expect(valuesOf(page`王骐佳 (高级工程师) 手机：13912345678`)).toMatchObject({ names: ['王骐佳'] })
})
