import type { ErrorData } from '@recto/core'
import type { AnyReadResult } from '@recto/document'

/** What became of one page of an input. */
export type PageOutcome =
  | { readonly input: string; readonly page: number; readonly result: AnyReadResult }
  | { readonly input: string; readonly page: number; readonly error: ErrorData }
