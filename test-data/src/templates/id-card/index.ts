import { inventPerson } from '../../values/person.ts'
import type { Template } from '../template.ts'
import { drawBack } from './back.ts'
import { layBoth } from './both.ts'
import { drawFront } from './front.ts'
import { addressColumns, addressLines } from './printed.ts'

/** The second-generation resident identity card: either side, or both on one sheet. */
export const idCard: Template<'front' | 'back' | 'both'> = {
  id: 'id-card',
  labelType: 'idcard',
  variants: ['front', 'back', 'both'],
  render: (rng, variant) => {
    const person = inventPerson(rng.fork('person'), { maxAddress: addressColumns * addressLines })
    const front = drawFront(rng.fork('front'), person)
    const back = drawBack(rng.fork('back'), person)
    return variant === 'front' ? front : variant === 'back' ? back : layBoth(rng.fork('both'), front, back)
  },
}
