import { code, defineDocument, list, matching, type ResultOf, text } from '@recto/document'
import * as patterns from './patterns.ts'

/** Cards of China, mm. */
const card = { width: 90, height: 54 }

const numbers = { alphabet: '0123456789+-–—()/.#*转分机extEXT' }
const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** A form that nothing else on a card has. */
const sure = { spaced: true, fit: 0.98 }
/** The same over two rows. */
const wrapped = { ...sure, across: true }
/** What is told by its words alone. */
const likely = { spaced: true, fit: 0.95 }
const prominent = { ...likely, prominent: true }

/** Business cards in free layouts, in Chinese and English: every field is a list of all that stands on the card. */
export const businessCard = defineDocument({
  id: 'business-card',
  title: { zh: '名片', en: 'Business card' },
  view: 'page',
  fields: {
    names: list(text('姓名', 'Name', { sensitive: true })),
    titles: list(text('职位', 'Title')),
    companies: list(text('公司', 'Company')),
    departments: list(text('部门', 'Department')),
    mobiles: list(code('手机', 'Mobile', { ...numbers, sensitive: true })),
    phones: list(code('电话', 'Telephone', numbers)),
    faxes: list(code('传真', 'Fax', numbers)),
    addresses: list(text('地址', 'Address')),
    emails: list(code('邮箱', 'E-mail', { alphabet: `${latin}@._+-`, sensitive: true })),
    websites: list(code('网址', 'Web site', { alphabet: `${latin}._-/:` })),
    postcodes: list(code('邮编', 'Postal code', { alphabet: '0123456789', pattern: /^\d{6}$/u })),
    qqs: list(code('QQ', 'QQ', { alphabet: '0123456789', sensitive: true })),
    wechats: list(code('微信', 'WeChat', { alphabet: `${latin}_-`, sensitive: true })),
    alipays: list(code('支付宝', 'Alipay', { alphabet: `${latin}@._+-`, sensitive: true })),
    accounts: list(code('银行账号', 'Bank account', { alphabet: '0123456789', sensitive: true })),
    accountHolders: list(text('户名', 'Account holder', { sensitive: true })),
    accountBranches: list(text('开户行', 'Bank branch')),
  },
  layouts: {
    card: {
      size: card,
      cues: patterns.cues,
      find: {
        names: [
          matching(patterns.wholeHanName, { ...prominent, across: true }),
          matching(patterns.hanNameBeforeTitle, likely),
          matching(patterns.hanNameBesideLatin, prominent),
          matching(patterns.latinNameBesideHan, likely),
          matching(patterns.wholeLatinName, prominent),
        ],
        titles: [
          matching(patterns.titleBehindName, likely),
          matching(patterns.knownTitle, likely),
          matching(patterns.longTitle, likely),
          matching(patterns.englishTitle, likely),
        ],
        companies: [
          matching(patterns.companyBehindPlace, { ...likely, across: true }),
          matching(patterns.company, likely),
          matching(patterns.wrappedCompany, { ...likely, across: true }),
          matching(patterns.englishCompany, likely),
        ],
        departments: [matching(patterns.department, likely), matching(patterns.englishDepartment, likely)],
        mobiles: matching(patterns.mobile, sure),
        phones: [matching(patterns.phone, sure), matching(patterns.labelledPhone, sure)],
        faxes: [matching(patterns.fax, sure), matching(patterns.faxBefore, sure)],
        addresses: [
          matching(patterns.wrappedHanAddress, wrapped),
          matching(patterns.hanAddress, sure),
          matching(patterns.wrappedEnglishAddress, wrapped),
          matching(patterns.englishAddress, { spaced: true }),
          matching(patterns.labelledEnglishAddress, { spaced: true }),
        ],
        emails: matching(patterns.email, sure),
        websites: [matching(patterns.website, sure), matching(patterns.labelledWebsite, sure), matching(patterns.bareWebsite, sure)],
        postcodes: [matching(patterns.postcode, sure), matching(patterns.postcodeBehind, likely)],
        qqs: matching(patterns.qq, sure),
        wechats: matching(patterns.wechat, sure),
        alipays: matching(patterns.alipay, sure),
        accounts: matching(patterns.bankAccount, sure),
        accountHolders: matching(patterns.accountHolder, likely),
        accountBranches: matching(patterns.accountBranch, likely),
      },
    },
  },
})

export type BusinessCard = ResultOf<typeof businessCard>
