import type { Point, Quad } from '@recto/core'
import type { Drawing, DrawnField, DrawnLine } from './draw/drawing.ts'

/** One entry of a `labels.json`: what stands on a picture, exactly as printed. Quads are in picture pixels. */
export interface Label {
  readonly id: string
  readonly type: string
  /** Path beside the `labels.json`. */
  readonly image: string
  /** By the result names of the HTTP interface. */
  readonly fields: Readonly<Record<string, string>>
  /** Full-text lines in reading order. */
  readonly lines: readonly string[]
  /** Not all lines are listed: score recall only. */
  readonly lines_partial: boolean
  readonly tags: readonly string[]
  /** One quad per line that the field takes. */
  readonly quads?: Readonly<Record<string, readonly Quad[]>>
  /** As many as `lines`. */
  readonly line_quads?: readonly Quad[]
  /** The template's variant. */
  readonly side?: string
}

const round = ([x, y]: Point): Point => [Math.round(x * 100) / 100, Math.round(y * 100) / 100]

const roundQuad = (quad: Quad): Quad => [round(quad[0]), round(quad[1]), round(quad[2]), round(quad[3])]

/** The label's share that comes from what was drawn, already in picture pixels but for `bend`, which paper that does not lie flat does to quads. */
export const labelText = (
  lines: readonly DrawnLine[],
  fields: Drawing['fields'],
  bend = (quad: Quad): Quad => quad,
): Pick<Label, 'fields' | 'lines' | 'quads' | 'line_quads'> => {
  const each = <T>(value: (field: DrawnField) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, value(field)]))
  return {
    fields: each((field) => field.value),
    lines: lines.map((line) => line.text),
    quads: each((field) => field.quads.map((quad) => roundQuad(bend(quad)))),
    line_quads: lines.map((line) => roundQuad(bend(line.quad))),
  }
}
