import { pageOrientation } from '@recto/model-page-orientation'
import { ppocrv4RecMobile } from '@recto/model-ppocrv4-rec-mobile'
import { ppocrv6DetSmall } from '@recto/model-ppocrv6-det-small'
import { ppocrv6RecSmall } from '@recto/model-ppocrv6-rec-small'
import { textlineOrientation } from '@recto/model-textline-orientation'
import type { Models } from './engine.ts'

/** The weights that a reader uses unless others are named. */
export const defaultModels: Models = {
  detect: ppocrv6DetSmall,
  recognize: ppocrv6RecSmall,
  orientLine: textlineOrientation,
  orientPage: pageOrientation,
  recognizers: { plates: ppocrv4RecMobile },
}
