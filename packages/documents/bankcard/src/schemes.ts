/** Issuer identification ranges of the schemes, by the number's first digits (ISO/IEC 7812-2 register; the schemes' own rules). */
const schemes: readonly (readonly [start: RegExp, scheme: string])[] = [
  [/^(?:62|81)/u, 'UnionPay'],
  [/^4/u, 'Visa'],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/u, 'Mastercard'],
  [/^3[47]/u, 'American Express'],
  [/^35(?:2[89]|[3-8])/u, 'JCB'],
  [/^3(?:0[0-5]|[689])/u, 'Diners Club'],
  [/^(?:6011|64[4-9]|65)/u, 'Discover'],
]

/** `null` for a number of no scheme: older Chinese debit cards carry their bank's own. */
export const schemeOf = (cardNumber: string): string | null => schemes.find(([start]) => start.test(cardNumber))?.[1] ?? null
