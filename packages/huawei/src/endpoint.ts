import type { AnyReadResult } from '@recto/document'
import type { HuaweiError } from './errors.ts'

export interface HuaweiOptions {
  /** The day against which validity is judged, `YYYY-MM-DD`. */
  readonly today: string
}

/** The body of the HTTP answer, and beside it a confidence for each result name, lists mirrored. */
export interface HuaweiAnswer {
  readonly response: { readonly result: unknown } | HuaweiError
  readonly confidence: unknown
}

/** One endpoint: the picture sizes it takes, and its answer with every optional output that exists. */
export interface Endpoint {
  /** Shortest side and longest side, px. */
  readonly sides: readonly [least: number, most: number]
  /** Answers an empty result to a picture on which nothing can be read, rather than AIS.0104. @default false */
  readonly readsBlank?: boolean
  answer(result: AnyReadResult, options: HuaweiOptions): HuaweiAnswer
}
