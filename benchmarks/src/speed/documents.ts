import { readFile } from 'node:fs/promises'
import { documents } from '@recto/documents'
import { createReader } from '@recto/reader'
import { documentIdOf, type LabelledPicture } from '../labels.ts'
import { table, whole } from '../report/markdown.ts'
import { median, quantile } from '../report/statistics.ts'
import { createTimedPlatform } from '../timed-platform.ts'
import { type Section, section } from './section.ts'

/** One picture: medians over the rounds, ms. */
interface DocumentRow {
  readonly id: string
  readonly document: string
  readonly textMs: number
  readonly documentMs: number
  /** Extraction alone, both passes. */
  readonly extractMs: number
  readonly lookAgainMs: number
}

type Id = (typeof documents)[number]['id']

const ids: ReadonlySet<string> = new Set(documents.map(({ id }) => id))
const isDocument = (id: string): id is Id => ids.has(id)

/** What naming a document adds to reading the text of the same picture: one engine of one thread, the two reads in turn. */
export const measureDocuments = async (pictures: readonly LabelledPicture[], rounds: number): Promise<Section> => {
  const { platform } = createTimedPlatform()
  const reader = createReader({ documents, platform, workers: 0, threads: 1 })
  const rows: DocumentRow[] = []
  for (const { id, type, path } of pictures) {
    const document = documentIdOf(type)
    if (!isDocument(document)) continue
    const bytes = await readFile(path)
    const samples: Omit<DocumentRow, 'id' | 'document'>[] = []
    // The first round warms ONNX Runtime's plans up and is not counted.
    for (let round = 0; round <= rounds; round++) {
      const text = await reader.read(bytes, { as: 'general-text' })
      const { timings } = await reader.read(bytes, { as: document })
      const stage = (name: string): number => timings[name] ?? 0
      const sample = {
        textMs: text.timings.total ?? 0,
        documentMs: stage('total'),
        extractMs: stage('extract'),
        lookAgainMs: stage('look-again'),
      }
      if (round > 0) samples.push(sample)
    }
    const of = (key: keyof (typeof samples)[number]): number => median(samples.map((sample) => sample[key]))
    rows.push({
      id,
      document,
      textMs: of('textMs'),
      documentMs: of('documentMs'),
      extractMs: of('extractMs'),
      lookAgainMs: of('lookAgainMs'),
    })
  }
  await reader.close()
  const measured = [...new Set(rows.map((row) => row.document))]
  return section(
    'Documents beside text: one worker, one thread',
    { rows, rounds },
    `Each picture read as \`general-text\` and as its document in turn; medians of ${rounds} rounds after one of warm-up. Over all ${rows.length} pictures: ` +
      `**${ratio(rows)} ×** \`general-text\`, extraction p95 **${p95(rows)} ms**.`,
    table(
      ['document', 'pictures', 'general-text ms', 'document ms', 'ratio', 'look-again ms', 'extract ms, median', 'p95'],
      measured.map((document) => {
        const of = rows.filter((row) => row.document === document)
        const middle = (key: 'textMs' | 'documentMs' | 'lookAgainMs' | 'extractMs'): number => median(of.map((row) => row[key]))
        return [
          `\`${document}\``,
          String(of.length),
          whole(middle('textMs')),
          whole(middle('documentMs')),
          ratio(of),
          whole(middle('lookAgainMs')),
          middle('extractMs').toFixed(1),
          p95(of),
        ]
      }),
    ),
  )
}

const sum = (rows: readonly DocumentRow[], key: 'textMs' | 'documentMs'): number => rows.reduce((total, row) => total + row[key], 0)

const ratio = (rows: readonly DocumentRow[]): string =>
  rows.length === 0 ? '–' : (sum(rows, 'documentMs') / sum(rows, 'textMs')).toFixed(2)

const p95 = (rows: readonly DocumentRow[]): string =>
  rows.length === 0
    ? '–'
    : quantile(
        rows.map((row) => row.extractMs),
        0.95,
      ).toFixed(1)
