import { type Quad, quadHeight } from '@recto/core'
import { isTall } from '../detect/along-text.ts'
import { weightedMedian } from './rows.ts'

/** The height of most texts that run along, px; 0 of none. */
export const textHeightOf = (texts: readonly { readonly quad: Quad }[]): number =>
  weightedMedian(texts.flatMap(({ quad }) => (isTall(quad) ? [] : [{ value: quadHeight(quad), weight: 1 }])))
