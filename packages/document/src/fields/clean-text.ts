/** Han, kana and CJK punctuation: scripts that are set without spaces. */
const unspaced = '\\p{Script=Han}\\u3000-\\u303f\\u3040-\\u30ff\\uff00-\\uffef·'
const spaceBesideHan = new RegExp(`(?<=[${unspaced}])\\s+|\\s+(?=[${unspaced}])`, 'gu')
const edges = /^[\s:：;；,，.。、|·_-]+|[\s:：;；,，、|·_-]+$/gu

/** The text without spaces beside Chinese characters and without the punctuation that separates it from its label. */
export const cleanText = (text: string): string => text.replace(spaceBesideHan, '').replace(edges, '')
