import { covered, layPages } from '../licence/cover.ts'
import type { Template } from '../template.ts'
import { drawBack } from './back.ts'
import { inventDriver } from './driver.ts'
import { drawElectronic } from './electronic.ts'
import { drawFront } from './front.ts'

/** The driving licence of China: either page, both on one picture, or a telephone's screen. */
export const driverLicense: Template<'front' | 'back' | 'both' | 'electronic'> = {
  id: 'driver-license',
  labelType: 'driver_license',
  variants: ['front', 'back', 'both', 'electronic'],
  render: (rng, variant) => {
    const driver = inventDriver(rng.fork('driver'))
    if (variant === 'electronic') return drawElectronic(rng.fork('electronic'), driver)
    const front = drawFront(rng.fork('front'), driver)
    const back = drawBack(rng.fork('back'), driver)
    return variant === 'both' ? layPages(rng.fork('both'), front, back) : covered(rng.fork('cover'), variant === 'front' ? front : back)
  },
}
