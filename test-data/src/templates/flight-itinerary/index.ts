import type { Template } from '../template.ts'
import { drawElectronic } from './electronic.ts'
import { drawPaper } from './paper.ts'

/** Itineraries of e-tickets for air transport: the receipt that agencies print, and the electronic invoice of 2024. */
export const flightItinerary: Template<'paper' | 'electronic'> = {
  id: 'flight-itinerary',
  labelType: 'flight_itinerary',
  variants: ['paper', 'paper', 'electronic'],
  render: (rng, variant) => (variant === 'paper' ? drawPaper(rng) : drawElectronic(rng)),
}
