import { type ContenderProcess, type Reply, startContender } from '../contender-process.ts'
import type { Contender } from '../contenders.ts'
import type { LabelledPicture } from '../labels.ts'
import { percent, table, whole } from '../report/markdown.ts'
import { mean, quantile } from '../report/statistics.ts'
import { judgeText } from './judge-text.ts'
import { type Section, section } from './section.ts'

interface Measured {
  readonly running: ContenderProcess
  /** By picture, the replies of all rounds. */
  readonly replies: Map<string, Reply[]>
  readonly failed: string[]
}

const readOnce = async ({ running, replies, failed }: Measured, { id, path }: LabelledPicture, counts: boolean): Promise<void> => {
  try {
    const reply = await running.read(path)
    if (counts) replies.set(id, [...(replies.get(id) ?? []), reply])
  } catch (error) {
    if (counts) failed.push(`${id}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const rowOf = ({ running, replies, failed }: Measured, pictures: readonly LabelledPicture[]) => {
  const all = [...replies.values()].flat()
  const walls = all.map((reply) => reply.ms)
  const models = all.flatMap(({ modelMs }) => (modelMs === null ? [] : [modelMs]))
  const lines = new Map([...replies].map(([id, [first]]) => [id, first?.lines ?? []]))
  return {
    id: running.contender.id,
    ...running.ready,
    meanMs: mean(walls),
    medianMs: quantile(walls, 0.5),
    p90Ms: quantile(walls, 0.9),
    outsideModels: models.length === 0 ? null : 1 - mean(models) / mean(walls),
    peakRssMb: Math.max(...all.map((reply) => reply.peakRssMb)),
    failed,
    ...judgeText(pictures, lines),
  }
}

/**
 * One picture at a time through every contender in turn (A B C, B C A, …), each in its own process with the same threads.
 * Interleaving spreads the machine's moods over all of them.
 */
export const measurePeers = async (
  contenders: readonly Contender[],
  pictures: readonly LabelledPicture[],
  threads: number,
  rounds: number,
): Promise<Section> => {
  const measured: Measured[] = []
  for (const contender of contenders) measured.push({ running: await startContender(contender, threads), replies: new Map(), failed: [] })
  for (const [index, picture] of pictures.entries()) {
    for (let round = 0; round <= rounds; round++) {
      const shift = (index + round) % measured.length
      for (const one of [...measured.slice(shift), ...measured.slice(0, shift)]) await readOnce(one, picture, round > 0)
    }
  }
  for (const { running } of measured) await running.close()
  const rows = measured.filter(({ replies }) => replies.size > 0).map((one) => rowOf(one, pictures))
  return section(
    `One picture at a time, ${threads} thread${threads === 1 ? '' : 's'}`,
    { threads, rounds, rows },
    `${pictures.length} pictures, ${rounds} rounds after one of warm-up, interleaved, each contender in a process of its own.`,
    table(
      ['contender', 'mean ms', 'median', 'p90', 'outside models', 'character F1', 'line recall', 'values found', 'peak RSS MiB', 'init ms'],
      rows.map((row) => [
        row.name,
        whole(row.meanMs),
        whole(row.medianMs),
        whole(row.p90Ms),
        percent(row.outsideModels, 0),
        row.characterF1?.toFixed(3) ?? '–',
        row.lineRecall?.toFixed(3) ?? '–',
        row.valuesFound?.toFixed(3) ?? '–',
        whole(row.peakRssMb),
        whole(row.initMs),
      ]),
    ),
    ...rows.flatMap(({ name, failed }) => (failed.length === 0 ? [] : [`${name} failed on ${failed.slice(0, 5).join('; ')}`])),
  )
}
