import { type Check, choice, code, date, defineDocument, period, type ResultOf, readAmount, sealed, text } from '@recto/document'
import { creditCode, creditCodeAlphabet, creditCodeSubject, regionPhrases, registrationNumber } from '@recto/document/checks'
import { layouts } from './layouts.ts'
import { partItems, scopeWords } from './scope-words.ts'

const sum: Check<string> = { code: 'sum', chance: 0.5, holds: (value) => readAmount(value) !== null }

/** Letters of the administrations that are printed pale all over the paper: read with a value they are none of it. */
const watermark = /GSXT|S?CJDGL?/gu
const withoutLetters = (value: string): string => value.replace(watermark, '')

/** Their name is printed so too; no value but a scope may hold it. */
const office = /(?:国家)?(?:市?场)?监督管理(?:总?局)?/gu
const part = (value: string): string => withoutLetters(value).replace(office, '')

/** What a colon introduces: items under a heading, which is one of these or names activities alone, at the beginning or behind a stop. */
const introduces =
  /(?:项目|范围|活动|如下|以下|经营|[主兼]营|网址)$|(?:^|[；;。,，(（])(?:批发|零售|批零|销售|生产|加工|制造|服务|维修|安装|设计|开发|研发|咨询|租赁|种植|养殖|代理|兼|和|及|与|、)+$/u

/** Items are parted by semicolons, which look like colons: a colon that introduces nothing is one (经营范围登记规范表述目录, 4). */
const scopeOf = (value: string): string =>
  partItems(withoutLetters(value)).replace(/[:：]/gu, (colon, at: number, whole: string) =>
    introduces.test(whole.slice(0, at)) ? colon : '；',
  )

/** What ends a scope: a stop, a note, or what is carried on; one that ends otherwise may go on in rows that were not read. */
const activities =
  '服务|销售|经销|批发|零售|制造|加工|生产|制作|开发|研发|设计|施工|安装|装修|维修|维护|修理|经营|管理|咨询|代理|租赁|种植|养殖|饲养|收购|回收|购销|运输|仓储|搬运|配送|推广|转让|交流|发布|策划|活动|贸易|进出口|工程|业|店|馆'
const isEnded: Check<string> = {
  code: 'scope-ends',
  chance: 0.5,
  loose: true,
  holds: (value) => new RegExp(`(?:[。.）)*＊]|${activities})$`, 'u').test(value),
}

/** Business licence of the PRC: the unified-code designs since 2014 and those with a registration number before. */
export const businessLicense = defineDocument({
  id: 'business-license',
  title: { zh: '营业执照', en: 'Business licence' },
  view: 'page',
  seals: 'red',
  fields: {
    creditCode: code('统一社会信用代码', 'Unified social credit code', {
      alphabet: creditCodeAlphabet,
      pattern: /^[\dA-HJ-NP-RTUWXY]{18}$/u,
      checks: [creditCode, creditCodeSubject],
    }),
    codeInQr: code('二维码中的统一社会信用代码', 'Credit code in the QR code', { alphabet: creditCodeAlphabet }),
    registrationNumber: code('注册号', 'Registration number', {
      alphabet: '0123456789',
      pattern: /^(?:\d{13}|\d{15})$/u,
      checks: [registrationNumber],
    }),
    name: text('名称', 'Name', { part }),
    type: text('类型', 'Type of business', { part }),
    address: text('住所', 'Address', { part, phrases: regionPhrases }),
    legalRepresentative: text('法定代表人', 'Person in charge', { part, sensitive: true }),
    registeredCapital: text('注册资本', 'Registered capital', { part, checks: [sum] }),
    registeredCapitalAmount: text('注册资本金额', 'Registered capital as a number and a currency'),
    paidInCapital: text('实收资本', 'Paid-in capital', { part, checks: [sum] }),
    organizationForm: choice('组成形式', 'Form of organisation', ['个人经营', '家庭经营']),
    foundDate: date('成立日期', 'Date of establishment'),
    businessTerm: period('营业期限', 'Operating period', { open: true }),
    businessScope: text('经营范围', 'Business scope', { part: scopeOf, phrases: scopeWords, checks: [isEnded] }),
    issueDate: sealed(date('发照日期', 'Date of issue', { words: true })),
  },
  layouts,
  rules: [
    {
      code: 'credit-code-in-qr',
      over: ['creditCode', 'codeInQr'],
      chance: 1e-6,
      holds: ({ creditCode: printed, codeInQr }) => printed === codeInQr,
    },
    {
      code: 'term-begins-with-founding',
      over: ['foundDate', 'businessTerm'],
      // Any two dates are in order half the time, and a lone 长期 always is: passing proves nothing, only breaking says something.
      chance: 1,
      holds: ({ foundDate, businessTerm }) => (businessTerm.from === null ? null : businessTerm.from >= foundDate),
    },
  ],
})

export type BusinessLicense = ResultOf<typeof businessLicense>
