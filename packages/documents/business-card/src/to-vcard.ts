import type { BusinessCard } from './business-card.ts'

type Values = { readonly [K in keyof BusinessCard['fields']]?: readonly string[] }

/** RFC 6350, 3.4: in a text value these are escaped, a line break as `\n`. */
const escaped = (text: string): string => text.replace(/[\\,;]/gu, '\\$&').replace(/\r?\n/gu, '\\n')

/** Octets of a character in UTF-8. */
const octets = (character: string): number => {
  const point = character.codePointAt(0) as number
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_00_00 ? 3 : 4
}

/** RFC 6350, 3.2: no line is longer than this, its break left out; what is folded goes on after a blank. */
const mostOctets = 75

const foldLine = (line: string): string => {
  let folded = ''
  let length = 0
  for (const character of line) {
    if (length + octets(character) > mostOctets) {
      folded += '\r\n '
      length = 1
    }
    folded += character
    length += octets(character)
  }
  return folded
}

/** Without the blanks and brackets that only group it; an extension follows `;ext=` (RFC 3966). */
const telephone = (printed: string): string => {
  const [, main = printed, extension] = /^(.*?)(?:(?:转|分机|ext\.?|x)(\d+))?$/iu.exec(printed) ?? []
  const number = main.replace(/[–—]/gu, '-').replace(/[^\d+*#-]/gu, '')
  return `tel:${number}${extension === undefined ? '' : `;ext=${extension}`}`
}

/** Surnames of two characters are rare, but a name of four has one. */
const partsOfName = (name: string): readonly [family: string, given: string] => {
  const compact = name.replace(/\s+/gu, '')
  if (/^\p{Script=Han}{2,4}$/u.test(compact)) {
    const length = compact.length === 4 ? 2 : 1
    return [compact.slice(0, length), compact.slice(length)]
  }
  const words = name.trim().split(/\s+/u)
  return [words.at(-1) ?? '', words.slice(0, -1).join(' ')]
}

const organisation = (company: string, departments: readonly string[]): string => [company, ...departments].map(escaped).join(';')

/** Property lines of the card, unfolded. */
const linesOf = (values: Values): readonly string[] => {
  const { names = [], companies = [], departments = [], postcodes = [] } = values
  const [name = companies[0] ?? ''] = names
  const [family, given] = partsOfName(name)
  const each = (list: readonly string[] | undefined, line: (value: string) => string): readonly string[] => (list ?? []).map(line)
  const note = (label: string) => (value: string) => `NOTE:${escaped(`${label}: ${value}`)}`
  return [
    `FN:${escaped(name)}`,
    ...(names.length === 0 ? [] : [`N:${escaped(family)};${escaped(given)};;;`]),
    ...names.slice(1).map((other) => `NICKNAME:${escaped(other)}`),
    ...each(companies, (company) => `ORG:${organisation(company, company === companies[0] ? departments : [])}`),
    ...each(values.titles, (title) => `TITLE:${escaped(title)}`),
    ...each(values.mobiles, (number) => `TEL;VALUE=uri;TYPE="cell,voice":${telephone(number)}`),
    ...each(values.phones, (number) => `TEL;VALUE=uri;TYPE="work,voice":${telephone(number)}`),
    ...each(values.faxes, (number) => `TEL;VALUE=uri;TYPE="work,fax":${telephone(number)}`),
    ...each(values.emails, (address) => `EMAIL;TYPE=work:${escaped(address)}`),
    ...each(values.websites, (site) => `URL;TYPE=work:${/^https?:/iu.test(site) ? site : `http://${site}`}`),
    ...each(
      values.addresses,
      (address) => `ADR;TYPE=work:;;${escaped(address)};;;${address === values.addresses?.[0] ? escaped(postcodes[0] ?? '') : ''};`,
    ),
    ...each(values.qqs, note('QQ')),
    ...each(values.wechats, note('WeChat')),
    ...each(values.alipays, note('Alipay')),
    ...each(values.accounts, note('Bank account')),
  ]
}

/** The card as a vCard 4.0 (RFC 6350), UTF-8, lines ended by CR LF. What was not read is left out; a card without a name bears its company's. */
export const toVCard = ({ fields }: Pick<BusinessCard, 'fields'>): string => {
  const values: Values = Object.fromEntries(Object.entries(fields).flatMap(([key, field]) => (field?.value ? [[key, field.value]] : [])))
  const lines = ['BEGIN:VCARD', 'VERSION:4.0', ...linesOf(values), 'END:VCARD']
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}
