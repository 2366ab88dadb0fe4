import type { Template } from '../template.ts'
import { drawChinese } from './chinese.ts'
import { drawForeign, kinds } from './foreign.ts'

const foreign = Object.keys(kinds) as readonly (keyof typeof kinds)[]

/** Machine-readable travel documents: the Chinese passport's data page, and other states' passports, cards and visas. */
export const passport: Template<'chinese' | keyof typeof kinds> = {
  id: 'passport',
  labelType: 'passport',
  variants: ['chinese', ...foreign],
  render: (rng, variant) => (variant === 'chinese' ? drawChinese(rng) : drawForeign(rng, variant)),
}
