import { covered, layPages } from '../licence/cover.ts'
import type { Template } from '../template.ts'
import { drawBack } from './back.ts'
import { drawElectronic } from './electronic.ts'
import { drawFront } from './front.ts'
import { inventVehicle } from './vehicle.ts'

/** The vehicle licence of China: either page, both on one picture, or a telephone's screen. */
export const vehicleLicense: Template<'front' | 'back' | 'both' | 'electronic'> = {
  id: 'vehicle-license',
  labelType: 'vehicle_license',
  variants: ['front', 'back', 'both', 'electronic'],
  render: (rng, variant) => {
    const vehicle = inventVehicle(rng.fork('vehicle'))
    if (variant === 'electronic') return drawElectronic(rng.fork('electronic'), vehicle)
    const front = drawFront(rng.fork('front'), vehicle)
    const back = drawBack(rng.fork('back'), vehicle)
    return variant === 'both' ? layPages(rng.fork('both'), front, back) : covered(rng.fork('cover'), variant === 'front' ? front : back)
  },
}
