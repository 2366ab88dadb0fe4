import type { Template } from '../template.ts'
import { drawBooklet, drawCard } from './draw.ts'

/** Road-transport certificates: the plastic card, and the page of the booklet. */
export const transportationLicense: Template<'card' | 'booklet'> = {
  id: 'transportation-license',
  labelType: 'transportation_license',
  variants: ['card', 'booklet'],
  render: (rng, variant) => (variant === 'card' ? drawCard(rng) : drawBooklet(rng)),
}
