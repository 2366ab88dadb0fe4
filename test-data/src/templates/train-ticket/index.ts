import type { Drawing } from '../../draw/drawing.ts'
import type { Rng } from '../../rng.ts'
import type { Template } from '../template.ts'
import { drawInvoice } from './invoice.ts'
import { drawOldTicket } from './old-ticket.ts'
import { drawReceipt } from './receipt.ts'
import { drawTicket } from './ticket.ts'

type Variant = 'paper' | 'old' | 'electronic' | 'refund' | 'refund-electronic' | 'receipt'

const draw: { readonly [V in Variant]: (rng: Rng) => Drawing } = {
  paper: (rng) => drawTicket(rng, false),
  old: drawOldTicket,
  electronic: (rng) => drawInvoice(rng, false),
  refund: (rng) => drawTicket(rng, true),
  'refund-electronic': (rng) => drawInvoice(rng, true),
  receipt: drawReceipt,
}

/** Railway tickets: the paper ones of two generations, the electronic invoice, and vouchers of refunds. */
export const trainTicket: Template<Variant> = {
  id: 'train-ticket',
  labelType: 'train_ticket',
  variants: ['paper', 'paper', 'paper', 'old', 'electronic', 'electronic', 'refund', 'refund-electronic', 'receipt'],
  render: (rng, variant) => draw[variant](rng),
}
