import type { Template } from '../template.ts'
import { drawEmbossed, drawFlat } from './cards.ts'

/** The front of payment cards: embossed ones from here and abroad, flat ones lying and upright. */
export const bankcard: Template<'embossed' | 'foreign' | 'flat' | 'upright'> = {
  id: 'bankcard',
  labelType: 'bankcard',
  variants: ['embossed', 'foreign', 'flat', 'upright'],
  render: (rng, variant) =>
    variant === 'embossed' || variant === 'foreign' ? drawEmbossed(rng, variant === 'foreign') : drawFlat(rng, variant === 'upright'),
}
