import type { Template } from '../template.ts'
import { drawDigital } from './digital.ts'
import { drawElectronic } from './electronic.ts'
import { drawPaper } from './paper.ts'
import { drawRoll } from './roll.ts'
import { drawSalesList } from './sales-list.ts'

type Variant =
  | 'special'
  | 'normal'
  | 'electronic'
  | 'special-electronic'
  | 'toll'
  | 'digital-special'
  | 'digital-normal'
  | 'digital-travel'
  | 'roll'
  | 'sales-list'

/** VAT invoices: special and normal ones on paper, electronic ones of each, for tolls, fully digitalised ones, rolls and sales lists. */
export const vatInvoice: Template<Variant> = {
  id: 'vat-invoice',
  labelType: 'vat_invoice',
  variants: [
    'special',
    'normal',
    'electronic',
    'special-electronic',
    'toll',
    'digital-special',
    'digital-normal',
    'digital-travel',
    'roll',
    'sales-list',
  ],
  render: (rng, variant) => {
    switch (variant) {
      case 'special':
      case 'normal':
        return drawPaper(rng, variant)
      case 'digital-special':
        return drawDigital(rng, 'special')
      case 'digital-normal':
        return drawDigital(rng, 'normal')
      case 'digital-travel':
        return drawDigital(rng, 'travel')
      case 'roll':
        return drawRoll(rng)
      case 'sales-list':
        return drawSalesList(rng)
      default:
        return drawElectronic(rng, variant)
    }
  },
}
