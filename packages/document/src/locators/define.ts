import type { Locator, NextCell, Swatches, TableLocator } from '../contract.ts'
import type { LabelLocator } from '../locator.ts'

/** The text right of any of these labels, up to the next label of the layout. */
export const rightOf = (...labels: readonly string[]): LabelLocator => ({ by: 'label', labels, side: 'right', lines: 1 })

/** The text below any of these labels. */
export const below = (...labels: readonly string[]): LabelLocator => ({ by: 'label', labels, side: 'below', lines: 1 })

/** The text right of the label and up to `lines - 1` lines that go on below it. */
export const paragraph = (label: string | readonly string[], lines: number): LabelLocator => ({
  by: 'label',
  labels: typeof label === 'string' ? [label] : label,
  side: 'right',
  lines,
})

/** The same in a box of the flattened page alone, label and value: left, top, width, height in mm. */
export const within = (x: number, y: number, width: number, height: number, locator: LabelLocator): LabelLocator => ({
  ...locator,
  withinMm: { x, y, width, height },
})

/** The same of which nothing stands left of `x` mm: a label may be followed by several values, each in a column of its own. */
export const behind = (x: number, locator: LabelLocator): LabelLocator => ({ ...locator, fromMm: x })

/** What stands in a box of the flattened page, in up to `lines` rows: left, top, width, height in mm. Needs a layout with `places`. */
export const region = (x: number, y: number, width: number, height: number, lines = 1): Extract<Locator, { by: 'region' }> => ({
  by: 'region',
  boxMm: { x, y, width, height },
  lines,
})

export interface MatchingOptions {
  /** The pattern is held against the likeliest characters of this alphabet. @default what was read */
  readonly alphabet?: string
  /** The value may be parted: into boxes along a row, or into rows one under the other. @default false */
  readonly across?: boolean
  /** Blanks count, one for each run of them, and lines that are read as one are parted by `\n`. @default false: blanks are ignored */
  readonly spaced?: boolean
  /** Only matches in the largest print count. @default false */
  readonly prominent?: boolean
  /** How surely what matches is the field's, 0..1. @default 0.9 */
  readonly fit?: number
}

/** Group 1 of every match of the pattern. */
export const matching = (pattern: RegExp, options: MatchingOptions = {}): Extract<Locator, { by: 'pattern' }> => ({
  by: 'pattern',
  pattern,
  ...options,
})

export interface TableOptions {
  readonly starts: readonly string[]
  /** Left edge of each column, and right edge of the last, mm. @default half-way between the headers that were read */
  readonly edges?: readonly number[]
  /** Top and bottom of the rows, mm. @default from the header to the first of `ends` */
  readonly body?: readonly [top: number, bottom: number]
  /** Labels that end the rows. @default none */
  readonly ends?: readonly string[]
  /** Cells are one line each: what is level with no row is in none. @default false */
  readonly single?: boolean
  /** Cells that are printed one row lower, in another cell's column. @default none */
  readonly next?: Readonly<Record<string, NextCell>>
  /** Columns that are filled together. @default none */
  readonly together?: readonly (readonly string[])[]
  /** Columns of few figures set to the right. @default none */
  readonly atRight?: readonly string[]
}

/** The rows below a printed header: columns from left to right, each with the headers it may have. */
export const table = (
  columns: TableLocator['columns'],
  { starts, edges, body, ends = [], single, next, together, atRight }: TableOptions,
): TableLocator => ({
  by: 'table',
  columns,
  starts,
  ends,
  ...(edges === undefined ? {} : { edgesMm: edges }),
  ...(body === undefined ? {} : { bodyMm: body }),
  ...(single === undefined ? {} : { single }),
  ...(next === undefined ? {} : { next }),
  ...(together === undefined ? {} : { together }),
  ...(atRight === undefined ? {} : { atRight }),
})

/** The heading above any of these labels, in up to `lines` rows: the field finds its part in it. */
export const above = (lines: number, ...labels: readonly string[]): LabelLocator => ({ by: 'label', labels, side: 'above', lines })

/**
 * Characters `start` to `end` of another field's value, or what `derive` makes of the whole of it: as sure as these characters are, and
 * proven by the checks that are about them.
 */
export const sliceOf = <const Key extends string>(
  of: Key,
  start: number,
  end: number,
  derive?: (whole: string) => string | null,
): Extract<Locator<Key>, { by: 'slice' }> =>
  ({ by: 'slice', of, start, end, ...(derive === undefined ? {} : { derive }) }) as Extract<Locator<Key>, { by: 'slice' }>

/** What follows from another field's value, as surely as `fit` says; `null` when nothing does. */
export const derived = <const Key extends string, Value>(
  of: Key,
  derive: (value: Value) => string | null,
  { fit = 1 }: { readonly fit?: number } = {},
): { readonly by: 'derived'; readonly of: Key; readonly derive: (value: never) => string | null; readonly fit: number } => ({
  by: 'derived',
  of,
  derive,
  fit,
})

/** What follows from the values of two other fields. */
export const derivedFromBoth = <const Key extends string, First, Second>(
  [of, and]: readonly [Key, Key],
  derive: (first: First, second: Second) => string | null,
): { readonly by: 'derived'; readonly of: Key; readonly and: Key; readonly derive: (first: never, second: never) => string | null } => ({
  by: 'derived',
  of,
  and,
  derive,
})

/** Which of these colours stand in boxes of the flattened page: left, top, width, height in mm. */
export const colourIn = (
  swatches: Swatches,
  ...boxes: readonly (readonly [number, number, number, number])[]
): Extract<Locator, { by: 'colour' }> => ({
  by: 'colour',
  boxesMm: boxes.map(([x, y, width, height]) => ({ x, y, width, height })),
  swatches,
})

/** One value printed over several boxes of the flattened page, in their order: left, top, width, height in mm. */
export const rowsIn = (...boxes: readonly (readonly [number, number, number, number])[]): Extract<Locator, { by: 'rows' }> => ({
  by: 'rows',
  boxesMm: boxes.map(([x, y, width, height]) => ({ x, y, width, height })),
})

/** Group 1 of what a QR code on the document says, or what `derive` makes of it. Needs a layout that registers. */
export const codeOn = (pattern: RegExp, derive?: (text: string) => string | null): Extract<Locator, { by: 'code' }> => ({
  by: 'code',
  pattern,
  ...(derive === undefined ? {} : { derive }),
})

/** What a born-digital file states under the first of these names that it has; it is held against what is printed. */
export const factOf = (...names: readonly string[]): Extract<Locator, { by: 'fact' }> => ({ by: 'fact', names })
