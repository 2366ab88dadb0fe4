import { region } from '@recto/document'

/** A label's cell and the cell of its value beside it: left edge, label, edge between them, field, right edge; mm. */
export type Pair<Key extends string> = readonly [leftMm: number, label: string, splitMm: number, field: Key, rightMm: number]

/** One row of a ruled form: its upper and lower edge, mm, and what stands in it. */
export type Row<Key extends string> = readonly [topMm: number, bottomMm: number, ...pairs: readonly Pair<Key>[]]

type Point = readonly [xMm: number, yMm: number]

/** Rows of a label in one cell are so far apart, mm. */
const labelStepMm = 4.6

/** Labels by their centres; a cell's label may stand in several rows, parted by `|`. Labels that occur twice do not tell where they are. */
export const placesOf = (rows: readonly Row<string>[]): Readonly<Record<string, Point>> => {
  const all = rows.flatMap(([top, bottom, ...pairs]) =>
    pairs.flatMap(([left, label, split]) => {
      const parts = label.split('|')
      return parts.map((part, index): readonly [string, Point] => [
        part,
        [(left + split) / 2, (top + bottom) / 2 + (index - (parts.length - 1) / 2) * labelStepMm],
      ])
    }),
  )
  const isUnique = (label: string): boolean => all.filter(([other]) => other === label).length === 1
  return Object.fromEntries(all.filter(([label]) => isUnique(label)))
}

/** Values may be typed over the rules of their cells, mm: over those at the sides so far where they are figures, which labels are not. */
const overUpper = 0.4
const overSides = { figures: 2.5, text: 0.4 } as const

/** Each value in its cell. */
export const cellsOf = <Key extends string>(
  rows: readonly Row<Key>[],
  figures: readonly Key[],
): { readonly [K in Key]?: ReturnType<typeof region> } =>
  Object.fromEntries(
    rows.flatMap(([top, bottom, ...pairs]) =>
      pairs.map(([, , split, field, right]) => {
        const over = figures.includes(field) ? overSides.figures : overSides.text
        return [field, region(split - over, top - overUpper, right - split + 2 * over, bottom - top + 2 * overUpper)]
      }),
    ),
  ) as { readonly [K in Key]?: ReturnType<typeof region> }

/** Scale and shift, mm, that carry a form onto another paper. */
export interface Move {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** The rows on another paper. */
export const moved = <Key extends string>(rows: readonly Row<Key>[], { scale, x, y }: Move): readonly Row<Key>[] =>
  rows.map(
    ([top, bottom, ...pairs]): Row<Key> => [
      top * scale + y,
      bottom * scale + y,
      ...pairs.map(
        ([left, label, split, field, right]): Pair<Key> => [left * scale + x, label, split * scale + x, field, right * scale + x],
      ),
    ],
  )
