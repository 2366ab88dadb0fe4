import type { Template } from '../template.ts'
import { drawOld, type OldForm, oldForms } from './old.ts'
import { drawLandscape, drawPortrait } from './unified.ts'

type Variant = 'landscape' | 'portrait' | OldForm

/** Business licences: the designs of 2018 and 2014, and three of those before. */
export const businessLicense: Template<Variant> = {
  id: 'business-license',
  labelType: 'business_license',
  variants: ['landscape', 'landscape', 'portrait', 'portrait', ...oldForms],
  render: (rng, variant) =>
    variant === 'landscape' ? drawLandscape(rng) : variant === 'portrait' ? drawPortrait(rng) : drawOld(rng, variant),
}
