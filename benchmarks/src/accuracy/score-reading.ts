import type { AnyReadResult } from '@recto/document'
import type { LabelledPicture } from '../labels.ts'
import { documentIdOf } from '../labels.ts'
import { fieldsOf } from './fields-of.ts'
import { type FieldScore, scoreFields } from './score-fields.ts'
import { scoreText, type TextScore } from './score-text.ts'

/** One picture, read and judged. */
export interface PictureScore {
  readonly id: string
  readonly type: string
  readonly ms: number
  readonly status: string
  readonly fields: readonly FieldScore[]
  /** `null` for a label without lines, or a type that is judged by its fields. */
  readonly text: TextScore | null
  /** The labelled lines that were not found. */
  readonly lost: readonly string[]
}

/** A text type's lines are judged, a document's fields. */
export const scoreReading = (picture: LabelledPicture, result: AnyReadResult, ms: number): PictureScore => {
  const { id, type, fields, lines, linesPartial } = picture
  const read = result.lines.map((line) => line.text)
  const isText = Object.keys(fields).length === 0 && lines.length > 0
  return {
    id,
    type,
    ms,
    status: result.status,
    fields: scoreFields(id, fields, fieldsOf(documentIdOf(type), result)),
    text: isText ? scoreText(lines, read, linesPartial) : null,
    lost: isText ? lines.filter((line) => scoreText([line], read, true).linesFound === 0) : [],
  }
}
