import { percent, table, whole } from '../report/markdown.ts'
import type { Report } from '../report/save.ts'
import { mean } from '../report/statistics.ts'
import { type FieldScore, fieldRatesOf, rowRatesOf, sureFrom } from './score-fields.ts'
import type { PictureScore } from './score-reading.ts'
import { ratesOf, type TextScore } from './score-text.ts'

const groupBy = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

const fieldTable = (scores: readonly FieldScore[]): string => {
  const row = (name: string, of: readonly FieldScore[]): readonly string[] => {
    const rates = fieldRatesOf(of)
    const shares = [rates.exact, rates.wrong, rates.missing, rates.wrongSure, rates.exactSure].map((share) => percent(share))
    return [name, String(rates.labels), ...shares]
  }
  const rows = [...groupBy(scores, ({ field }) => field.replace(/\[\d+\]/u, '[]'))].map(([field, of]) => row(field, of))
  const head = ['field', 'labels', 'exact', 'wrong', 'missing', `wrong ≥ ${sureFrom}`, `of the exact ≥ ${sureFrom}`]
  return table(head, [...rows, row('**all**', scores)]) + wholeRows(scores)
}

const wholeRows = (scores: readonly FieldScore[]): string => {
  const { rows, exact } = rowRatesOf(scores)
  return rows === 0 ? '' : `\n\nRows wholly right: ${exact} of ${rows} (${percent(exact / rows)}).`
}

const textCells = (scores: readonly TextScore[]): readonly string[] => {
  const rates = ratesOf(scores)
  return rates === null ? ['–', '–', '–'] : [percent(rates.characterF1, 2), percent(rates.lineRecall, 2), percent(rates.lineExact, 2)]
}

/** Per picture and together; a second reader's rates beside ours where it read them all. */
const textTable = (pictures: readonly PictureScore[], against: string | null): string => {
  const row = (name: string, of: readonly PictureScore[]): readonly string[] => {
    const ours = of.flatMap(({ text }) => (text === null ? [] : [text]))
    const lines = ours.reduce((sum, score) => sum + score.lines, 0)
    const others = of.flatMap(({ other }) => (other === undefined ? [] : [other]))
    return [name, String(lines), ...textCells(ours), ...(against === null ? [] : textCells(others))]
  }
  const rates = ['character F1', 'line recall', 'lines exact']
  const head = ['picture', 'lines', ...rates, ...(against === null ? [] : rates.map((rate) => `${against}: ${rate}`))]
  return table(head, [...pictures.map((picture) => row(picture.id, [picture])), row('**all**', pictures)])
}

const caseOf = ({ picture, field, printed, read, confidence }: FieldScore): string =>
  `- ${picture} ${field}: printed \`${printed}\`, read \`${read ?? '–'}\` at ${confidence.toFixed(3)}`

/** The most confident wrong values, then the missing ones; and the right ones of least confidence. */
const cases = (scores: readonly FieldScore[], count: number): string => {
  const byConfidence = [...scores].sort((a, b) => b.confidence - a.confidence)
  const bad = byConfidence.filter(({ outcome }) => outcome !== 'exact').slice(0, count)
  const weak = byConfidence.filter(({ outcome }) => outcome === 'exact').slice(-count).reverse() // biome-ignore format: one chain
  const list = (title: string, of: readonly FieldScore[]): string =>
    of.length === 0 ? '' : `\n\n${title}:\n\n${of.map(caseOf).join('\n')}`
  return list('Most wrong', bad) + list('Least right', weak)
}

const section = (type: string, pictures: readonly PictureScore[], against: string | null, count: number): string => {
  const fields = pictures.flatMap((picture) => picture.fields)
  const texts = pictures.filter(({ text }) => text !== null)
  const unread = pictures.filter(({ status }) => status !== 'read')
  const lost = texts.flatMap(({ id, lost }) => lost.map((line) => `- ${id}: \`${line}\``)).slice(0, 2 * count)
  return [
    `## ${type}: ${pictures.length} pictures, ${whole(mean(pictures.map(({ ms }) => ms)))} ms each`,
    ...(unread.length === 0 ? [] : [`Not read: ${unread.map(({ id, status }) => `${id} (${status})`).join(', ')}.`]),
    ...(fields.length === 0 ? [] : [fieldTable(fields) + cases(fields, count)]),
    ...(texts.length === 0 ? [] : [textTable(texts, against)]),
    ...(lost.length === 0 ? [] : [`Lines not found:\n\n${lost.join('\n')}`]),
  ].join('\n\n')
}

export interface AccuracyContext {
  readonly labels: string
  readonly turn: number
  readonly as: string | null
  /** Another reader of the same lines. */
  readonly against: string | null
  readonly skipped: readonly string[]
}

/** Everything that was judged, by type. */
export const reportAccuracy = (pictures: readonly PictureScore[], context: AccuracyContext, count = 12): Report => {
  const types = groupBy(pictures, ({ type }) => type)
  const summary = Object.fromEntries(
    [...types].map(([type, of]) => [
      type,
      {
        pictures: of.length,
        fields: fieldRatesOf(of.flatMap((picture) => picture.fields)),
        text: ratesOf(of.flatMap(({ text }) => (text === null ? [] : [text]))),
      },
    ]),
  )
  const how = `Labels: ${context.labels}, read as ${context.as ?? 'they are labelled'}, turned by ${context.turn}°.`
  const skipped = context.skipped.length === 0 ? [] : [`Left out: ${context.skipped.join('; ')}.`]
  return {
    title: 'Accuracy',
    data: { ...context, summary, pictures },
    body: [how, ...skipped, ...[...types].map(([type, of]) => section(type, of, context.against, count))].join('\n\n'),
  }
}
