import { type ContenderProcess, type Reply, startContender } from '../contender-process.ts'
import type { Contender } from '../contenders.ts'
import type { LabelledPicture } from '../labels.ts'
import { table, whole } from '../report/markdown.ts'
import { median } from '../report/statistics.ts'
import { judgeText } from './judge-text.ts'
import { type Section, section } from './section.ts'

/** A contender on all cores: several processes of one thread, or one that spreads the work itself. */
interface Crew {
  readonly contender: Contender
  readonly processes: readonly ContenderProcess[]
  /** Pictures that each process is given at once. */
  readonly inFlight: number
  readonly picturesAMinute: number[]
  readonly lines: Map<string, readonly string[]>
  readonly peaks: Map<ContenderProcess, number>
}

const gather = async (contender: Contender, cores: number): Promise<Crew> => {
  const isPool = contender.scalesBy === 'workers'
  const processes: ContenderProcess[] = []
  for (let i = 0; i < (isPool ? 1 : cores); i++) processes.push(await startContender(contender, isPool ? cores : 1))
  return { contender, processes, inFlight: isPool ? 2 * cores : 1, picturesAMinute: [], lines: new Map(), peaks: new Map() }
}

/** All pictures once, whoever is free taking the next. */
const readAll = async (crew: Crew, pictures: readonly LabelledPicture[]): Promise<void> => {
  let next = 0
  const note = (process: ContenderProcess, { id }: LabelledPicture, reply: Reply): void => {
    crew.lines.set(id, reply.lines)
    crew.peaks.set(process, reply.peakRssMb)
  }
  const lane = async (process: ContenderProcess): Promise<void> => {
    for (let picture = pictures[next++]; picture !== undefined; picture = pictures[next++]) {
      const asked = picture
      await process.read(asked.path).then(
        (reply) => note(process, asked, reply),
        () => crew.lines.set(asked.id, []),
      )
    }
  }
  await Promise.all(crew.processes.flatMap((process) => Array.from({ length: crew.inFlight }, () => lane(process))))
}

/** Pictures a minute on all cores; the whole set through A, B, C, …, then again, so that slow minutes hit everyone. */
export const measureThroughput = async (
  contenders: readonly Contender[],
  pictures: readonly LabelledPicture[],
  cores: number,
  rounds: number,
): Promise<Section> => {
  const crews: Crew[] = []
  for (const contender of contenders) crews.push(await gather(contender, cores))
  for (let round = 0; round <= rounds; round++) {
    for (const crew of crews) {
      const from = performance.now()
      await readAll(crew, round === 0 ? pictures.slice(0, 2 * cores) : pictures)
      if (round > 0) crew.picturesAMinute.push((60_000 * pictures.length) / (performance.now() - from))
    }
  }
  for (const { processes } of crews) for (const process of processes) await process.close()
  const rows = crews.map(({ contender, processes, picturesAMinute, lines, peaks }) => ({
    id: contender.id,
    name: processes[0]?.ready.name ?? contender.id,
    processes: processes.length,
    picturesAMinute: median(picturesAMinute),
    rounds: picturesAMinute,
    peakRssMb: [...peaks.values()].reduce((sum, peak) => sum + peak, 0),
    ...judgeText(pictures, lines),
  }))
  const ours = rows.find((row) => row.id === 'recto')
  return section(
    `Throughput on ${cores} cores`,
    { cores, rows },
    `${pictures.length} pictures, ${rounds} rounds after a warm-up, interleaved by set. Peers: one process of one thread for each core; Recto: one process with a worker for each core.`,
    table(
      ['contender', 'pictures a minute', 'all rounds', 'Recto is × as fast', 'character F1', 'values found', 'peak RSS MiB, sum'],
      rows.map((row) => [
        row.name,
        row.picturesAMinute.toFixed(1),
        row.rounds.map((value) => value.toFixed(0)).join(' '),
        ours === undefined ? '–' : (ours.picturesAMinute / row.picturesAMinute).toFixed(2),
        row.characterF1?.toFixed(3) ?? '–',
        row.valuesFound?.toFixed(3) ?? '–',
        whole(row.peakRssMb),
      ]),
    ),
  )
}
