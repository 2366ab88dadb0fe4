import type { Quad } from './geometry/quad.ts'
import type { Code, TextLine } from './text-page.ts'

/** CIE L*a*b* (D65): lightness 0..100. */
export type Lab = readonly [lightness: number, a: number, b: number]

/** Marks of a picture that is not of the document itself. */
export type Mark = 'copy' | 'moire' | 'glare' | 'blur' | 'cut'

interface Ask {
  /** `document#/field`, handed back with the glance. */
  readonly id: string
  /** Where to look, page px. */
  readonly quad: Quad
}

/** A second look that an extraction asks for. Plain data. */
export type Wish =
  | (Ask & { readonly see: 'line' | 'lines'; readonly ink: 'any' | 'dark'; readonly alphabet?: string; readonly recognizer?: string })
  | (Ask & { readonly see: 'colour' | 'codes' | 'marks' })

/** What the second look saw. Plain data; lines and codes are in page px. */
export type Glance = { readonly id: string } & (
  | { readonly see: 'line' | 'lines'; readonly ink: 'any' | 'dark'; readonly lines: readonly TextLine[] }
  | { readonly see: 'colour'; readonly ground: Lab; readonly ink: Lab }
  | { readonly see: 'codes'; readonly codes: readonly Code[] }
  | { readonly see: 'marks'; readonly scores: Readonly<Partial<Record<Mark, number>>> }
)
