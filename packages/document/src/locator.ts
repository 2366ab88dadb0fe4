import type { Box } from '@recto/core'

/** Where a fact stands. Plain data; the first locator with an accepted candidate wins. */
export type Locator<Key extends string = never> =
  | LabelLocator
  | { readonly by: 'region'; readonly boxMm: Box; readonly lines: number }
  | {
      readonly by: 'pattern'
      readonly pattern: RegExp
      readonly alphabet?: string
      readonly spaced?: boolean
      readonly across?: boolean
      readonly prominent?: boolean
      readonly fit?: number
    }
  | TableLocator
  | {
      readonly by: 'slice'
      readonly of: Key
      readonly start: number
      readonly end: number
      readonly derive?: (whole: string) => string | null
    }
  | { readonly by: 'rows'; readonly boxesMm: readonly Box[] }
  | { readonly by: 'code'; readonly pattern: RegExp; readonly derive?: (text: string) => string | null }
  | { readonly by: 'fact'; readonly names: readonly string[] }
  | { readonly by: 'colour'; readonly boxesMm: readonly Box[]; readonly swatches: Swatches }
  | {
      readonly by: 'derived'
      readonly of: Key
      /** Another that it follows from as well. */
      readonly and?: Key
      readonly derive: (value: never, other: never) => string | null
      readonly fit?: number
    }

/** The text beside a printed label. */
export interface LabelLocator {
  readonly by: 'label'
  readonly labels: readonly string[]
  readonly side: 'right' | 'below' | 'above'
  readonly lines: number
  /** In a registered layout: where the label stands and its value ends, mm; a form may print the same words for several things. @default anywhere */
  readonly withinMm?: Box
  /** In a registered layout: nothing left of this is of the value, mm. @default the label's end */
  readonly fromMm?: number
}

/** The rows below a printed header, column by column. */
export interface TableLocator {
  readonly by: 'table'
  /** By column, from left to right, what its header may say. */
  readonly columns: Readonly<Record<string, readonly string[]>>
  /** A row begins where one of these has something; what stands in other columns between two rows goes on from the one above. */
  readonly starts: readonly string[]
  /** Left edge of each column, and right edge of the last, mm. @default half-way between the headers that were read */
  readonly edgesMm?: readonly number[]
  /** Top and bottom of the rows, mm. @default from the header to the first of `ends` */
  readonly bodyMm?: readonly [top: number, bottom: number]
  /** Labels of the layout that end the rows. */
  readonly ends: readonly string[]
  /** Cells are one line each: what is level with no row is in none. @default false: it goes on from the row above */
  readonly single?: boolean
  /** Cells that are printed one row lower, in a column that is another cell's: where a leg goes is where the next one begins. */
  readonly next?: Readonly<Record<string, NextCell>>
  /** Columns that are filled together: where one of a group has something, another that is empty is looked at again. */
  readonly together?: readonly (readonly string[])[]
  /** Columns of few figures set to the right: where one is empty, its right half is looked at by itself, in which a lone digit is not lost. */
  readonly atRight?: readonly string[]
}

/** What the row below has in a column, and how low the one below the last row may stand, mm. */
export interface NextCell {
  readonly of: string
  readonly bottomMm: number
}

/** A colour as it is told from others under any light: that of the ground, and whether what stands on it is lighter. */
export interface Swatch {
  /** CIE L*a*b* hue angle of the ground; `null` for one without a colour. */
  readonly hueDegrees: number | null
  readonly lightInk: boolean
}

/** By value: the swatch of each box, in their order. */
export type Swatches = Readonly<Record<string, readonly Swatch[]>>
