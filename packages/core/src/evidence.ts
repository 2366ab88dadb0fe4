import type { Quad } from './geometry/quad.ts'
import type { Code, TextLine } from './text-page.ts'

/** CIE L*a*b* (D65): lightness 0..100. */
export type Lab = readonly [lightness: number, a: number, b: number]

/** What a picture of a document may suffer from. */
export const marks = ['copy', 'moire', 'glare', 'blur', 'covered', 'cut'] as const

/**
 * `copy`: a photocopy without colour; `moire`: photographed from a screen; `glare`: a lamp burns print out; `blur`: out of focus or shaken;
 * `covered`: something lies over the document from its border inwards; `cut`: a part of it is outside the picture.
 */
export type Mark = (typeof marks)[number]

/** How much a picture suffers from each, 0..1; 0.5 calls for an alarm. */
export type Marks = Readonly<Partial<Record<Mark, number>>>

interface Ask {
  /** `document#/field`, handed back with the glance. */
  readonly id: string
  /** Where to look, page px. */
  readonly quad: Quad
}

/** What of a print a look sees: `'dark'` ink alone, so that red seals fade; `'unruled'`, dark ink without the rules it was written over. */
export type Ink = 'any' | 'dark' | 'unruled'

/** A second look that an extraction asks for. Plain data. One for marks carries the `document#` alone and its outline. */
export type Wish =
  | (Ask & {
      readonly see: 'line' | 'lines'
      readonly ink: Ink
      readonly alphabet?: string
      readonly recognizer?: string
      /** Of several lines: those that are found as large as one of these were read already. */
      readonly except?: readonly Quad[]
    })
  | (Ask & { readonly see: 'colour' | 'codes' | 'marks' })

/** What the second look saw. Plain data; lines and codes are in page px. */
export type Glance = { readonly id: string } & (
  | { readonly see: 'line' | 'lines'; readonly ink: Ink; readonly lines: readonly TextLine[] }
  | { readonly see: 'colour'; readonly ground: Lab; readonly ink: Lab }
  | { readonly see: 'codes'; readonly codes: readonly Code[] }
  | { readonly see: 'marks'; readonly scores: Marks }
)
