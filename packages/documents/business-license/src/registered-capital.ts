import { readAmount } from '@recto/document'

/** `贰佰万元整` → `2000000.00 CNY`; `null` for what is no sum. */
export const readAmountText = (printed: string): string | null => {
  const sum = readAmount(printed)
  return sum === null ? null : `${sum.amount} ${sum.currency}`
}
