import { covered, layPages } from '../licence/cover.ts'
import type { Template } from '../template.ts'
import { drawBack } from './back.ts'
import { inThoseDays, inventDriver } from './driver.ts'
import { drawElectronic } from './electronic.ts'
import { drawFront } from './front.ts'

/** The driving licence of China: either page, both on one picture, a telephone's screen, or a main page of before GA 482-2012. */
export const driverLicense: Template<'front' | 'back' | 'both' | 'electronic' | 'front-with-term'> = {
  id: 'driver-license',
  labelType: 'driver_license',
  variants: ['front', 'back', 'both', 'both', 'electronic', 'front', 'back', 'electronic', 'front-with-term'],
  render: (rng, variant) => {
    const driver = inventDriver(rng.fork('driver'))
    if (variant === 'electronic') return drawElectronic(rng.fork('electronic'), driver)
    if (variant === 'front-with-term')
      return covered(rng.fork('cover'), drawFront(rng.fork('front'), inThoseDays(rng.fork('then'), driver), true))
    const front = drawFront(rng.fork('front'), driver)
    const back = drawBack(rng.fork('back'), driver)
    return variant === 'both' ? layPages(rng.fork('both'), front, back) : covered(rng.fork('cover'), variant === 'front' ? front : back)
  },
}
