import { normalise } from '../accuracy/normalise.ts'
import { ratesOf, scoreText } from '../accuracy/score-text.ts'
import type { LabelledPicture } from '../labels.ts'

/** How much of the pictures' text a contender finds: speed counts beside recall only. */
export interface TextQuality {
  /** Over pictures whose lines are all labelled. */
  readonly characterF1: number | null
  readonly lineRecall: number | null
  /** Share of labelled field values that stand in the text read. */
  readonly valuesFound: number | null
}

/** Every printed value of a label: those of lists and of records too. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

export const judgeText = (pictures: readonly LabelledPicture[], read: ReadonlyMap<string, readonly string[]>): TextQuality => {
  const texts = pictures.filter(({ id, lines, linesPartial }) => lines.length > 0 && !linesPartial && read.has(id))
  const rates = ratesOf(texts.map(({ id, lines }) => scoreText(lines, read.get(id) ?? [], false)))
  const values = pictures.flatMap(({ id, fields }) =>
    textsOf(fields).map((value) => normalise((read.get(id) ?? []).join('')).includes(normalise(value))),
  )
  return {
    characterF1: rates?.characterF1 ?? null,
    lineRecall: rates?.lineRecall ?? null,
    valuesFound: values.length === 0 ? null : values.filter(Boolean).length / values.length,
  }
}
