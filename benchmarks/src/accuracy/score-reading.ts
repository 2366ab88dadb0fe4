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
  /** The same lines as another reader finds them, when one was asked for. */
  readonly other?: TextScore
}

/** Types without fields are judged by their lines. */
export const isText = ({ fields, lines }: LabelledPicture): boolean => Object.keys(fields).length === 0 && lines.length > 0

/** A picture's fields or its lines, judged. */
export const scoreReading = (picture: LabelledPicture, result: AnyReadResult, ms: number): PictureScore => {
  const { id, type, fields, lines, linesPartial, isComplete } = picture
  const read = result.lines.map((line) => line.text)
  const judged = isText(picture)
  return {
    id,
    type,
    ms,
    status: result.status,
    fields: scoreFields(id, fields, fieldsOf(documentIdOf(type), result, fields), isComplete),
    text: judged ? scoreText(lines, read, linesPartial) : null,
    lost: judged ? lines.filter((line) => scoreText([line], read, true).linesFound === 0) : [],
  }
}
