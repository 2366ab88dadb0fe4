/**
 * Radicals that fonts of common word processors name in place of the characters they look like, and that Unicode does not decompose
 * (CJK Radicals Supplement, U+2E80–2EFF; the characters by the block's names).
 */
const radicals: Readonly<Record<string, string>> = {
  '⺁': '厂', '⺟': '母', '⺠': '民', '⻁': '虎', '⻄': '西', '⻅': '见', '⻆': '角', '⻉': '贝', '⻋': '车', '⻓': '长', '⻔': '门', '⻘': '青',
  '⻙': '韦', '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻢': '马', '⻣': '骨', '⻤': '鬼', '⻥': '鱼', '⻦': '鸟', '⻧': '卤', '⻨': '麦',
  '⻩': '黄', '⻬': '齐', '⻮': '齿', '⻰': '龙', '⻳': '龟',
} // biome-ignore format: a table

/** Kangxi radicals and compatibility ideographs, which decompose to the character that is meant. */
const compatible = /[\u2f00-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u

/** The character that is printed: look-alike code points of Han characters become the usual ones. */
export const foldChar = (text: string): string => radicals[text] ?? (compatible.test(text) ? text.normalize('NFKC') : text)

/** Private use, controls, noncharacters and the replacement character stand for no character that anyone could name. */
export const isUnnamed = (text: string): boolean => /[\p{Co}\p{Cn}\p{Cs}\p{Cc}\ufffd]/u.test(text)
