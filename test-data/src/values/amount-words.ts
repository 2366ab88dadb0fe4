const words = '零壹贰叁肆伍陆柒捌玖'

/** Up to 9999 in the words of cheques: 1050 → 壹仟零伍拾. */
export const groupWords = (value: number): string => {
  let text = ''
  let isSkipped = false
  for (const [power, unit] of [
    [1000, '仟'],
    [100, '佰'],
    [10, '拾'],
    [1, ''],
  ] as const) {
    // biome-ignore format: a table
    const digit = Math.floor(value / power) % 10
    if (digit === 0) isSkipped = text !== ''
    else {
      text += (isSkipped ? '零' : '') + words.charAt(digit) + unit
      isSkipped = false
    }
  }
  return text
}

const groups = ['亿', '万', ''] as const

/** A sum in hundredths as cheques and invoices write it: 17580050 → 壹拾柒万伍仟捌佰圆伍角整. `yuan` is 圆 or 元. */
export const amountWords = (hundredths: number, yuan = '圆'): string => {
  const [whole, jiao, fen] = [Math.floor(hundredths / 100), Math.floor(hundredths / 10) % 10, hundredths % 10]
  let text = ''
  for (const [index, unit] of groups.entries()) {
    const group = Math.floor(whole / 10_000 ** (2 - index)) % 10_000
    if (group === 0) continue
    text += (text !== '' && group < 1000 ? '零' : '') + groupWords(group) + unit
  }
  const head = whole === 0 ? '' : text + yuan
  if (jiao === 0 && fen === 0) return `${head === '' ? `零${yuan}` : head}整`
  const tenths = jiao === 0 ? (head === '' ? '' : '零') : `${words.charAt(jiao)}角`
  return `${head}${tenths}${fen === 0 ? '整' : `${words.charAt(fen)}分`}`
}
