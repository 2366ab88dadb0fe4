import { above, derived, matching } from '@recto/document'
import { provinceOfPlate, regionBefore, regionOfInvoice } from '@recto/document/checks'

/** What follows the region: the tax office, or the trade. */
const office = /(?:国家|地方)?税务局|客运|出租/u

/** `国家税务总局深圳市税务局出租汽车机打发票` → 深圳市. */
export const regionInHeading = (text: string): string => regionBefore(office, text) ?? ''

/** Names of companies go on otherwise: 昆明市某某出租汽车有限公司. */
const heading = /(\p{Script=Han}{2,24}?(?:税务局|出租汽?车(?:专用|统一|机打|发票)))/u

/** Rows of the heading over the invoice code, 发票联 and their English. */
const rows = 7

/**
 * What the code and the plate say is a hint, as a city's receipts may be headed by the province. The seal over the heading says no more than
 * they do: it names the province alone.
 */
export const location = [
  matching(heading, { fit: 0.95 }),
  above(rows, '发票代码'),
  matching(heading, { across: true, fit: 0.8 }),
  derived('code', (code: string) => regionOfInvoice(code), { fit: 0.6 }),
  derived('plateNumber', (plate: string) => provinceOfPlate(plate), { fit: 0.6 }),
]
