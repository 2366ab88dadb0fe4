import { type Check, code, readAmount } from '@recto/document'

/** Face values that tax offices print (国家税务总局 通用定额发票), in words as on cheques and in figures. */
const values = [
  '0.10',
  '0.20',
  '0.50',
  '1.00',
  '2.00',
  '3.00',
  '4.00',
  '5.00',
  '10.00',
  '20.00',
  '30.00',
  '50.00',
  '100.00',
  '200.00',
  '500.00',
  '1000.00',
]

const printedValue: Check<string> = { code: 'face-value', chance: 0.2, loose: true, holds: (value) => values.includes(value) }

const words = '零壹贰叁肆伍陆柒捌玖拾佰仟元圆角分整正'

/** A sum ends in its unit: what has none is none. */
const readFaceValue = (text: string): string => {
  const compact = text.replace(/[Y¥￥]/gu, '')
  const jiao = /^([壹贰叁肆伍陆柒捌玖])角[整正]?$/u.exec(compact)?.[1]
  if (jiao !== undefined) return `0.${words.indexOf(jiao)}0`
  return readAmount(/[元圆角]/u.test(compact) ? compact : `${compact}元`)?.amount ?? ''
}

/** `壹拾元整`, `￥10.00` → `10.00`. */
export const faceValue = code('金额', 'Face amount', {
  alphabet: `${words}0123456789.¥`,
  read: readFaceValue,
  checks: [printedValue],
})

/** A sum in words that stands alone, its characters spread or not. */
export const inWords = /^(?:人民币|面额|金额)?[:：(（]?((?:[壹贰叁肆伍陆柒捌玖][拾佰仟]?){1,3}零?(?:元|圆|角)[整正]?)[)）]?$/u

/** The same in figures. */
export const inFigures = /[¥￥](\d{1,4}(?:\.\d{1,2})?)元?$/u
