import type { Rng } from '../../rng.ts'
import type { Contact } from '../../values/contact.ts'
import type { Part } from './facts.ts'

/** How a card labels what it states: in words, in letters or with marks. */
export type Labels = Readonly<Record<'mobile' | 'phone' | 'fax' | 'email' | 'website' | 'address' | 'postcode' | 'qq' | 'wechat', string>>

const inHan = (colon: string, spread: boolean): Labels => ({
  mobile: `手机${colon}`,
  phone: `电话${colon}`,
  fax: `传真${colon}`,
  email: `邮箱${colon}`,
  website: `网址${colon}`,
  address: `${spread ? '地  址' : '地址'}${colon}`,
  postcode: `邮编${colon}`,
  qq: `QQ${colon}`,
  wechat: `微信${colon}`,
})
const inEnglish: Labels = { mobile: 'Mobile: ', phone: 'Tel: ', fax: 'Fax: ', email: 'E-mail: ', website: 'Web: ', address: 'Add: ', postcode: 'P.C.: ', qq: 'QQ: ', wechat: 'WeChat: ' } // biome-ignore format: a table
const spelled: Labels = { mobile: 'Mob ', phone: 'Tel ', fax: 'Fax ', email: 'Email ', website: 'Website ', address: 'Address ', postcode: 'Zip Code ', qq: 'QQ ', wechat: 'WeChat ' } // biome-ignore format: a table
const letters: Labels = { mobile: 'M: ', phone: 'T: ', fax: 'F: ', email: 'E: ', website: 'W: ', address: 'A: ', postcode: 'P.C. ', qq: 'QQ: ', wechat: 'WeChat: ' } // biome-ignore format: a table
const both: Labels = { mobile: '手机/Mobile：', phone: '电话/Tel：', fax: '传真/Fax：', email: '邮箱/E-mail：', website: '网址/Web：', address: '地址/Add：', postcode: '邮编/P.C.：', qq: 'QQ：', wechat: '微信：' } // biome-ignore format: a table
export const marks: Labels = { mobile: '', phone: '', fax: 'Fax ', email: '', website: '', address: '', postcode: '', qq: 'QQ ', wechat: '微信 ' } // biome-ignore format: a table

export const pickLabels = (rng: Rng, language: 'zh' | 'en' | 'both'): Labels => {
  if (language === 'en') return rng.pick([inEnglish, spelled, letters])
  if (language === 'both') return rng.pick([both, inEnglish, inHan('：', false)])
  return rng.pick([inHan('：', false), inHan('：', true), inHan(': ', false), inEnglish])
}

/** Rows about how to reach somebody; the address, which may take two, is not among them. */
export const contactRows = (rng: Rng, contact: Contact, labels: Labels): readonly (readonly Part[])[] => {
  const { mobile, phone, fax, email, website, postcode, qq, wechat } = contact
  const parts = {
    mobile: [labels.mobile, ['phone', mobile]],
    phone: [labels.phone, ['phone', phone]],
    fax: [labels.fax, ['fax', fax]],
    postcode: [labels.postcode, ['postcode', postcode]],
  } as const satisfies Readonly<Record<string, readonly Part[]>>
  const hasFax = rng.chance(0.6) && labels.fax !== ''
  const hasCode = labels.postcode !== '' && rng.chance(0.4)
  const numbers: readonly (readonly Part[])[] = rng.pick([
    [parts.mobile, ...(hasFax ? [[...parts.phone, '    ', ...parts.fax]] : [parts.phone])],
    [parts.phone, ...(hasFax ? [parts.fax] : []), parts.mobile],
    [[...parts.phone, '    ', ...parts.mobile], ...(hasFax ? [parts.fax] : [])],
    [parts.mobile],
  ])
  const extra = rng.weighted<readonly (readonly Part[])[]>([[[], 6], [[[labels.qq, ['extra.qq', qq]]], 2], [[[labels.wechat, ['extra.wechat', wechat]]], 2]]) // biome-ignore format: a table
  return [
    ...numbers,
    [labels.email, ['email', email]],
    ...(rng.chance(0.75) ? [[labels.website, ['website', website]] satisfies readonly Part[]] : []),
    ...extra,
    ...(hasCode ? [parts.postcode] : []),
  ]
}
