import { startContender } from '../contender-process.ts'
import { recto, rectoWithoutArena } from '../contenders.ts'
import type { LabelledPicture } from '../labels.ts'
import { table, whole } from '../report/markdown.ts'
import { mean, slope } from '../report/statistics.ts'
import { enlarge } from './pictures.ts'
import { type Section, section } from './section.ts'

interface SoakOptions {
  readonly reads: number
  readonly workers: number
  readonly megapixels: number
}

/** Memory and time of many reads by one process. */
const soak = async (contender: typeof recto, paths: readonly string[], { reads, workers }: SoakOptions) => {
  const running = await startContender(contender, workers)
  const rssMb: number[] = []
  const ms: number[] = []
  let peakRssMb = 0
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < reads) {
      const reply = await running.read(paths[next++ % paths.length] as string)
      rssMb.push(reply.rssMb)
      ms.push(reply.ms)
      peakRssMb = Math.max(peakRssMb, reply.peakRssMb)
    }
  }
  await Promise.all(Array.from({ length: workers }, lane))
  await running.close()
  // The first fifth fills arenas and caches; growth is judged after it.
  const settled = rssMb.slice(Math.floor(reads / 5))
  return {
    id: contender.id,
    reads,
    peakRssMb,
    meanMs: mean(ms),
    firstRssMb: mean(settled.slice(0, 10)),
    lastRssMb: mean(settled.slice(-10)),
    slopeMbPer100: 100 * slope(settled),
    rssMb,
  }
}

/** Whether memory stays flat over many reads of large photos, with ONNX Runtime's arena and without. */
export const measureSoak = async (pictures: readonly LabelledPicture[], options: SoakOptions): Promise<Section> => {
  const paths = await enlarge(pictures.slice(0, 12), options.megapixels)
  const rows = [await soak(recto, paths, options), await soak(rectoWithoutArena, paths, options)]
  return section(
    'Memory',
    { ...options, rows },
    `${options.reads} reads of ${paths.length} pictures of ${options.megapixels} megapixels, ${options.workers} workers, one process. Slope after the first fifth.`,
    table(
      ['', 'peak RSS MiB', 'RSS after a fifth', 'RSS at the end', 'slope, MiB a 100 reads', 'mean ms'],
      rows.map((row) => [
        row.id,
        whole(row.peakRssMb),
        whole(row.firstRssMb),
        whole(row.lastRssMb),
        row.slopeMbPer100.toFixed(1),
        whole(row.meanMs),
      ]),
    ),
  )
}
