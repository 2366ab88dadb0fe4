import { compound, single } from './surnames.ts'
import {
  bodies,
  bodiesInEnglish,
  countries,
  departments,
  departmentsInEnglish,
  noNames,
  streets,
  titleHeads,
  titleParts,
  titlesInEnglish,
} from './words.ts'

/** Patterns are held against lines whose runs of blanks are one blank and whose full-width forms are folded. */
const pattern = (source: string, flags = 'u'): RegExp => new RegExp(source, flags)

const han = '\\p{Script=Han}'

/** What stands between a label and its value. */
const colon = '[ :.|]{0,3}'

/** What parts facts in one line. */
const gap = '[ |/,;、·]'

// People

const surname = `(?:${compound}|[${single}])`
/** Characters of a name may be set wide apart. */
const hanName = `${surname}(?: ?${han}){1,2}`
const title = `(?:${titleParts}){0,3}(?:${titleHeads})`

/** Words that look like a name and are none. */
const noName = `(?!.{0,3}(?:公司|集团|银行|大学|学院|${titleHeads}|部$|中心$|地址|电话|传真|手机|邮编|邮箱|网址|微信))`

export const wholeHanName = pattern(`^${noName}(${hanName}|${han}{2,8}·${han}{2,8})$`)
export const hanNameBeforeTitle = pattern(`^(?!${title})(${hanName})(?= ?${title}(?:$|${gap}))`)
export const hanNameBesideLatin = pattern(`^${noName}(${hanName})(?= \\(?(?:[A-Z]|${title}))`)

const low = '\\p{Ll}'
const word = `(?:\\p{Lu}${low}{1,14}(?:-\\p{Lu}?${low}{1,14})?|\\p{Lu}{2,15}|\\p{Lu}\\.?|\\p{Lu}${low}{0,2}['’]?\\p{Lu}${low}{1,14})`
const particle = '(?:van|von|de|der|den|la|da|dos|di|al|bin)'
const noWord = `(?!.{0,60}\\b(?:${noNames}|${titlesInEnglish}|${departmentsInEnglish}|${bodiesInEnglish})\\b)`
const latinName = `(?:(?:Dr|Mr|Mrs|Ms|Prof)\\.? ?)?${word},?(?: (?:${word}|${particle})){1,3}`

export const wholeLatinName = pattern(`^${noWord}(${latinName})(?:, ?(?:PhD|Ph\\.D\\.?|MBA|CPA|MD|P\\.?E\\.?))?$`)
export const latinNameBesideHan = pattern(`(?<=^${hanName} \\(?)(${latinName})(?=\\)?$)`)

// What they are and where they work

export const titleBehindName = pattern(`^(?!${title})${hanName} ?(${title})(?=$|${gap}|\\()`)
/** A title of known words, alone or behind a department or a stop. */
export const knownTitle = pattern(`(?<=^|${gap}|部|处|室|中心)(${title})(?=$|${gap}|\\()`)
export const longTitle = pattern(`^(?!${han}{1,12}(?:部|中心|室|处)${han})(${han}{1,8}(?:${titleHeads}))(?=$|${gap}|\\()`)
/** Alone, or behind the same in Chinese. */
export const englishTitle = pattern(
  `(?<=^|${han} ?[/|] ?|${han} )((?:[A-Z][A-Za-z&.,-]{0,16} (?:of |and |& )?){0,5}(?:${titlesInEnglish})(?:(?: of| at|,| &)? [A-Z][A-Za-z&]{1,16}){0,4})$`,
  'iu',
)

/** Characters of a company's name. */
const named = `[${han}A-Za-z0-9()&·.\\- ]`

export const company = pattern(
  `^(?!.*[:@])(?:公司|单位)?(${named}{2,36}?(?:${bodies})(?:\\(${han}{2,8}\\)|${han}{2,12}(?:分公司|分行|支行|办事处))?)$`,
)
/** A place in brackets never ends a name: line of business and form follow it (企业名称登记管理规定, 6). */
export const companyBehindPlace = pattern(`(?<=^|\\n)(${named}{2,12}\\(${han}{2,6}\\) ?\\n${named}{0,18}(?:${bodies}))(?=$|\\n)`)
export const wrappedCompany = pattern(`(?<=^|\\n)(${named}{4,24}\\n${named}{0,14}(?:有限公司|有限责任公司|分公司))(?=$|\\n)`)
export const englishCompany = pattern(`^(?!.*[:@])([A-Z][\\w&.,'()\\- ]{1,70}?[ .,](?:${bodiesInEnglish}))$`, 'iu')

export const department = pattern(
  `(?<=^|${gap})(?!.{0,6}(?:公司|广场|俱乐部))([${han}A-Z]{1,12}?(?:${departments}))(?=$|${gap}|(?:${title})$)`,
)
export const englishDepartment = pattern(
  `^(?!.*\\d)((?:[A-Z][A-Za-z&.-]{0,16} (?:and |& )?){1,5}(?:${departmentsInEnglish})|Department of [A-Za-z& ]{2,40})$`,
  'iu',
)

// How they are reached

const mobileNumber = '(?:\\(?(?:\\+|00) ?86\\)?[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}'
const extension = '(?: ?(?:-|转|分机|ext\\.?|x) ?\\d{1,6}|/\\d{1,4})?'
const dash = '[-–— ]{0,3}'
const domestic = `\\(?0\\d{2,3}\\)?${dash}\\d{3,4}${dash}\\d{4}`
const chinese = `\\(?(?:\\+|00) ?86\\)?${dash}(?!1[3-9])\\(?0?\\)?\\d{2,3}\\)?${dash}\\d{3,4}${dash}\\d{4}`
const foreign = '\\+(?!86)\\d{1,3}[-. ]?(?:\\(\\d{1,4}\\)[-. ]?)?\\d{1,4}(?:[-. ]?\\d{2,5}){1,4}'
const service = '[48]00[- ]?\\d{3,4}[- ]?\\d{3,4}'
const lineNumber = `(?:${chinese}|${domestic}|${foreign}|${service})${extension}`
const anyNumber = `(?:${mobileNumber}|${lineNumber}|\\d{3,4}[- ]?\\d{4}${extension})`
/** Where another number begins, however close it is set to the one before. */
const nextNumber = '(?=0\\d{2,3}[-–—])'
const faxLabel = '(?:传 ?真|图文传真|Facsimile|Fax|FAX|\\bF)'

export const mobile = pattern(`(?<![\\d-]|QQ:?|[号信宝]: ?)(${mobileNumber})(?![\\d@])`)
export const phone = pattern(`(?:(?<![\\d+-])|(?<=\\d{7})${nextNumber})(${lineNumber})(?:(?!\\d)|${nextNumber})`)
export const labelledPhone = pattern(`(?:电 ?话|热线|总机|Tel|TEL|Phone|PHONE|\\bT)${colon}(${anyNumber})(?!\\d)`)
export const fax = pattern(`${faxLabel}${colon}(${anyNumber})(?!\\d)`)
export const faxBefore = pattern(`(?:(?<![\\d–—-])|${nextNumber})(${anyNumber})(?= ?\\((?:传真|Fax|FAX)\\))`)

const mailbox = '[A-Za-z0-9][\\w.+-]{0,63}'
const host = '[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}'

export const email = pattern(`(?:(?<=e-?mail)|(?<![\\w.+-])(?!e-?mail[^@]))(${mailbox} ?@ ?${host})`, 'iu')
export const website = pattern(
  `(?<![@\\w.])((?:https?://)?www ?\\. ?[A-Za-z0-9-]{1,63}(?: ?\\. ?[A-Za-z0-9-]{1,63}){1,4}(?:/[\\w./-]{0,60})?|https?://${host}(?:/[\\w./-]{0,60})?)`,
  'iu',
)
export const labelledWebsite = pattern(
  `(?:网 ?址|网站|主页|Web ?site|Website|Web|Http|URL|\\bW(?=[ :.|]))${colon}(?:https?://)?(${host})(?![\\w.+-]*@)`,
  'iu',
)
export const bareWebsite = pattern(
  `^((?:[A-Za-z0-9-]{2,63}\\.){1,3}(?:com|cn|net|org|edu|gov|io|tech|de|uk|hk|tw|co)(?:\\.[a-z]{2})?)$`,
  'u',
)

// Where they are

const region = `${han}{2,7}?(?:省|自治区|市|州|盟|区|县|旗|镇)`
const inAddress = `[${han}A-Za-z0-9()#&·,、.\\- ]`
const hanLabel = `(?:(?:(?:公司|办公|联系|详细)?地 ?址(?:/Add(?:ress)?\\.?)?|Add(?:ress)?\\.?|ADD)${colon})?`
const addressEnd = `(?:号|室|楼|层|座|栋|幢|厦|园|城|广场|中心|组|村|弄|单元|院|${han}[A-Z]?\\d{2,4}|号楼?[A-Z]?-?\\d{2,4})`

export const hanAddress = pattern(
  `^${hanLabel}(${region}${inAddress}{4,60}?${addressEnd})(?: ?\\(?(?:邮编|邮政编码)?[: ]{0,2}\\d{6}\\)?)?$`,
)
export const wrappedHanAddress = pattern(
  `(?<=^|\\n)${hanLabel}(${region}${inAddress}{4,40}\\n(?!.*(?:公司|电话|手机|邮))${inAddress}{1,30}${addressEnd})(?=$|\\n| \\d{6})`,
)
const addressLabel = `(?:(?:Add(?:ress|r)?\\.?|ADD(?:RESS)?|A)[ :.|]{1,3})?`
const latinAddress = `(?=[^\\n]*\\d)(?=[^\\n]*(?:\\b(?:${streets})\\b|stra(?:ss|ß)e|\\b\\d{5} [A-Z]|\\b[A-Z]{2,3} \\d{4,5}))[\\w#&.,'()\\-/ ]{8,90}`

export const englishAddress = pattern(`^${addressLabel}(?!.*[@:])(${latinAddress})$`)
export const labelledEnglishAddress = pattern(`^(?:Add(?:ress|r)?\\.?|ADD(?:RESS)?|A)[ :.]{1,3}(?!.*@)([A-Z0-9][\\w#&.,'()\\-/ ]{8,90})$`)
export const wrappedEnglishAddress = pattern(
  `(?<=^|\\n)${addressLabel}((?![^\\n]*[@:])${latinAddress}\\n(?![^\\n]*[@:+])(?:(?<=,\\n)(?=[^\\n]*[a-z])|(?=[^\\n]*(?:${countries}|District|City|Province|P\\. ?R\\.|[A-Z]{2,3} \\d{4,5}|\\b(?:${streets})\\b)))[\\w#&.,'()\\-/ ]{4,90})(?=$|\\n)`,
)

export const postcode = pattern(`(?:邮 ?编|邮政编码|P\\. ?C\\.?|Zip(?: ?Code)?|ZIP|Post(?:al)? ?code)${colon}(\\d{6})(?!\\d)`)
export const postcodeBehind = pattern(`(?<=[${han}] ?|[a-z],? |\\()(\\d{6})(?=\\)?$|,? (?:China|P\\. ?R))`)

// What else is stated

export const qq = pattern(`QQ(?:号码?)?${colon}([1-9]\\d{4,10})(?!\\d)`, 'iu')
export const wechat = pattern(`(?:微 ?信(?:号|同号)?|We ?Chat(?: ?ID)?)${colon}([A-Za-z1][\\w-]{5,19})`, 'iu')
export const alipay = pattern(`(?:支付宝(?:账[号户])?|Alipay)${colon}([\\w.+-]{1,40}(?:@${host})?)`, 'iu')
export const bankAccount = pattern(`(?:银行)?(?:账 ?号|帐 ?号|卡号|A/C)${colon}(\\d{4}(?: ?\\d{3,4}){2,4}\\d{0,3})(?!\\d)`, 'u')
export const accountHolder = pattern(`(?:户 ?名|账户名称|收款人)${colon}([${han}()]{2,30})`)
export const accountBranch = pattern(`(?:开 ?户 ?行|开户银行)${colon}([${han}()]{4,30})`)

/** Cues: what cards state, by kind. */
export const cues: readonly RegExp[] = [
  pattern(`(?:${mobileNumber}|${domestic}|${chinese}|\\+\\d{1,3})`),
  pattern(`(?:@${host}|www\\.|https?://)`, 'iu'),
  pattern(`(?:${bodies}|${bodiesInEnglish})$`, 'u'),
  pattern(`(?:${titleHeads}|${titlesInEnglish})(?:$|[ /|,])`, 'u'),
]
