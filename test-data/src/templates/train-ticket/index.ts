import type { Template } from '../template.ts'
import { drawTicket } from './ticket.ts'

type Variant = 'paper' | 'refund'

/** Railway tickets. */
export const trainTicket: Template<Variant> = {
  id: 'train-ticket',
  labelType: 'train_ticket',
  variants: ['paper', 'refund'],
  render: (rng, variant) => drawTicket(rng, variant === 'refund'),
}
