import type { Marks, Quad } from '@recto/core'
import type { DocumentSpec, ValueOf } from './contract.ts'

/** Where a value came from. */
export type FieldSource = 'text' | 'glance' | 'code' | 'text-layer' | 'structure' | 'derived'

/** Something a reader of the result should know: a repair made, a check failed, a rule broken. */
export interface Issue {
  /** `check/…`, `rule/…`, `repaired`, `ambiguous`, `incomplete`, `alphabet`, `unparsable`, `not-found`, `disagreement`. */
  readonly code: string
  readonly message: string
}

/** The three factors of a confidence, to explain a doubtful field. */
export interface Factors {
  /** Probability of the chosen string among the strings the field allows. */
  readonly read: number
  /** How well the locator fitted. */
  readonly place: number
  /** What checks and rules did to the product of the other two: above 1 raised it, below 1 lowered it. */
  readonly proof: number
}

/** One field of a result. */
export interface Field<Value> {
  /** Typed; `null` when nothing acceptable was read. */
  readonly value: Value | null
  /** As read, before repair. */
  readonly text: string
  /** 0..1. */
  readonly confidence: number
  /** Source px, one per contributing line. */
  readonly quads: readonly Quad[]
  readonly source: FieldSource
  readonly issues: readonly Issue[]
  /** Of a field of rows: each cell of each row as a field of its own. */
  readonly rows?: readonly Readonly<Record<string, Field<unknown>>>[]
  /** Only when debug output was asked for. */
  readonly factors?: Factors
}

/** One document of a picture, its fields typed by its spec. Fields of other layouts are absent. */
export interface DocumentResult<Id extends string, F, L extends string> {
  readonly type: Id
  readonly layout: L
  /** That this is such a document, 0..1. */
  readonly confidence: number
  /** Outline, source px; `null` when the layout could not be registered. */
  readonly quad: Quad | null
  readonly fields: { readonly [K in keyof F]?: Field<ValueOf<F[K]>> }
  /** What its picture suffers from; only of documents whose pictures are checked, and only where the layout was registered. */
  readonly marks?: Marks
  /** What on it disagrees; only of documents whose pictures are checked. */
  readonly inconsistencies?: Inconsistencies
}

/** Statements of a document that disagree: a hint that one was changed, or misread, and never proof. */
export interface Inconsistencies {
  /** 0..1; 0.5 calls for an alarm. */
  readonly score: number
  readonly issues: readonly Issue[]
}

/** The result type of a document: `ResultOf<typeof idCard>`. */
export type ResultOf<D> = D extends DocumentSpec<infer Id, infer F, infer L> ? DocumentResult<Id, F, L> : never

/** A result whose document is not known to the compiler. */
export type AnyResult = DocumentResult<string, Readonly<Record<string, never>>, string> & {
  readonly fields: Readonly<Record<string, Field<unknown>>>
}
