/** What cards print of their kind, as the field names it: debit, credit, quasi-credit, prepaid. */
const kinds: readonly (readonly [printed: RegExp, kind: string])[] = [
  [/准贷记/u, '准贷记卡'],
  [/储蓄|借记|DEBIT/iu, '借记卡'],
  [/信用|贷记|CREDIT/iu, '信用卡'],
  [/预付|PREPAID|GIFT/iu, '预付费卡'],
]

export const kindWords = /(准贷记卡?|储蓄卡|借记卡?|DEBIT|信用卡|贷记卡|CREDIT|预付费?卡|PREPAID)/iu

export const kindOf = (printed: string): string => kinds.find(([words]) => words.test(printed))?.[1] ?? printed

export const isKind = (value: string): boolean => kinds.some(([, kind]) => kind === value)
