/** Han, kana and CJK punctuation: scripts that are set without spaces. */
const unspaced = '\\p{Script=Han}\\u3000-\\u303f\\u3040-\\u30ff\\uff00-\\uffef·'
const spaceBesideHan = new RegExp(`(?<=[${unspaced}])\\s+|\\s+(?=[${unspaced}])`, 'gu')
const edges = /^[\s:：;；,，.。、|·_-]+|[\s:：;；,，、|·_-]+$/gu

const beginning = /^[\s:：;；,，.。、|·_-]+|\s+$/gu

/** The text without spaces beside Chinese characters and without the punctuation that separates it from its label; what ends a sentence may be kept. */
export const cleanText = (text: string, keepsEnd = false): string =>
  text.replace(spaceBesideHan, '').replace(keepsEnd ? beginning : edges, '')

/** The text with full-width forms folded and without blanks: what two readings of one print are compared by. */
export const compact = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')
