import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Mark, marks } from '@recto/core'
import type { AnyReadResult } from '@recto/document'
import { documents } from '@recto/documents'
import { createReader } from '@recto/reader'
import { documentIdOf, type LabelledPicture, readLabels } from './labels.ts'

/**
 * Error rates of the image checks: `marks <folder with labels.json>…`, pictures rendered with and without `--flaw`. A picture shows the
 * marks that its label is tagged with, and no others. Prints Markdown.
 */
const { positionals } = parseArgs({ allowPositionals: true })

/** A score from here on is an alarm. */
const alarm = 0.5

interface Seen {
  readonly picture: LabelledPicture
  readonly scores: NonNullable<AnyReadResult['documents'][number]['marks']>
  readonly tampering: number
}

const reader = createReader({ documents, workers: 0, threads: 1 })
const seen: Seen[] = []
const unread: LabelledPicture[] = []
for (const folder of positionals) {
  for (const picture of await readLabels(folder)) {
    const result = (await reader.read(await readFile(picture.path), { as: [documentIdOf(picture.type)] as never })) as AnyReadResult
    const [document] = result.documents
    if (document?.marks === undefined) unread.push(picture)
    else seen.push({ picture, scores: document.marks, tampering: document.inconsistencies?.score ?? 0 })
  }
}
await reader.close()

const isAlarm = ({ scores }: Seen, mark: Mark): boolean => (scores[mark] ?? 0) >= alarm
const rate = (count: number, of: number): string => `${count} of ${of} (${of === 0 ? '–' : ((100 * count) / of).toFixed(1)} %)`
const row = (mark: Mark): string => {
  const [with_, without] = [true, false].map((shows) => seen.filter(({ picture }) => picture.tags.includes(mark) === shows))
  const missed = (with_ ?? []).filter((one) => !isAlarm(one, mark)).length
  const falseAlarms = (without ?? []).filter((one) => isAlarm(one, mark)).length
  return `| \`${mark}\` | ${rate(missed, with_?.length ?? 0)} | ${rate(falseAlarms, without?.length ?? 0)} |`
}
const unflawed = seen.filter(({ picture }) => !picture.tags.some((tag) => (marks as readonly string[]).includes(tag)))
const innocent = unflawed.filter(({ tampering }) => tampering >= alarm).length

console.log(`${seen.length} pictures; not registered and so not checked: ${unread.length}.\n`)
console.log(['| mark | missed | false alarms |', '| --- | --- | --- |', ...marks.map(row)].join('\n'))
console.log(`\nTampering hinted at on pictures without flaw: ${rate(innocent, unflawed.length)}.`)
for (const picture of unread) console.log(`not checked: ${join(picture.path)}`)
for (const one of seen)
  for (const mark of marks)
    if (isAlarm(one, mark) !== one.picture.tags.includes(mark)) console.log(`${mark} ${one.scores[mark]?.toFixed(2)}: ${one.picture.path}`)
