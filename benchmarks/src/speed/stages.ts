import { readFile } from 'node:fs/promises'
import { documents } from '@recto/documents'
import { createReader } from '@recto/reader'
import type { LabelledPicture } from '../labels.ts'
import { table, whole } from '../report/markdown.ts'
import { median } from '../report/statistics.ts'
import { createTimedPlatform } from '../timed-platform.ts'
import { type Section, section } from './section.ts'

/** One picture: medians over the rounds, ms. */
interface StageRow {
  readonly id: string
  readonly type: string
  readonly width: number
  readonly height: number
  readonly lines: number
  readonly wallMs: number
  /** Inside ONNX Runtime. */
  readonly modelMs: number
  readonly stages: Readonly<Record<string, number>>
}

/** Text-rich pictures, on which the cost around the models is judged. */
const richFrom = 30

const medians = (records: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> => {
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))]
  return Object.fromEntries(keys.map((key) => [key, median(records.map((record) => record[key] ?? 0))]))
}

const ratioOf = (rows: readonly StageRow[]): number | null => {
  const models = rows.reduce((sum, row) => sum + row.modelMs, 0)
  return models === 0 ? null : rows.reduce((sum, row) => sum + row.wallMs, 0) / models
}

const ratio = (rows: readonly StageRow[]): string => ratioOf(rows)?.toFixed(3) ?? '–'

/** One engine of one thread in this process: where the time goes, and how much of it is ONNX Runtime's own. */
export const measureStages = async (pictures: readonly LabelledPicture[], rounds: number): Promise<Section> => {
  const { platform, takeModelMs } = createTimedPlatform()
  const reader = createReader({ documents, platform, workers: 0, threads: 1 })
  const rows: StageRow[] = []
  for (const { id, type, path } of pictures) {
    const walls: number[] = []
    const models: number[] = []
    const timings: Readonly<Record<string, number>>[] = []
    let size = { width: 0, height: 0, lines: 0 }
    // The first read of each size warms ONNX Runtime's plans up and is not counted.
    for (let round = 0; round <= rounds; round++) {
      const bytes = await readFile(path)
      takeModelMs()
      const from = performance.now()
      const result = await reader.read(bytes)
      const wallMs = performance.now() - from
      const modelMs = takeModelMs()
      if (round === 0) continue
      walls.push(wallMs)
      models.push(modelMs)
      timings.push(result.timings)
      size = { width: result.width, height: result.height, lines: result.lines.length }
    }
    rows.push({ id, type, ...size, wallMs: median(walls), modelMs: median(models), stages: medians(timings) })
  }
  await reader.close()
  const rich = rows.filter((row) => row.lines >= richFrom)
  const stages = Object.entries(medians(rows.map((row) => row.stages)))
  const types = [...new Set(rows.map((row) => row.type))]
  return section(
    'Stages: one worker, one thread',
    { rows, wallByModels: { all: ratioOf(rows), rich: ratioOf(rich) }, rounds },
    `Bytes to result as \`auto\`; medians of ${rounds} rounds after one of warm-up. Wall ÷ ONNX Runtime's own time: **${ratio(rich)}** over the ` +
      `${rich.length} pictures with ${richFrom} lines or more, ${ratio(rows)} over all ${rows.length}.`,
    table(['stage', 'median ms'], stages.map(([stage, ms]) => [stage, ms.toFixed(1)])), // biome-ignore format: one call
    table(
      ['type', 'pictures', 'wall ms', 'models ms', 'wall ÷ models'],
      types.map((type) => {
        const of = rows.filter((row) => row.type === type)
        return [type, String(of.length), whole(median(of.map((r) => r.wallMs))), whole(median(of.map((r) => r.modelMs))), ratio(of)]
      }),
    ),
    table(
      ['picture', 'px', 'lines', 'wall ms', 'models ms', 'wall ÷ models'],
      rows.map((row) => [row.id, `${row.width}×${row.height}`, String(row.lines), whole(row.wallMs), whole(row.modelMs), ratio([row])]),
    ),
  )
}
