import { readFile } from 'node:fs/promises'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { documents } from '@recto/documents'
import { createReader } from '@recto/reader'
import type { LabelledPicture } from '../labels.ts'
import { table } from '../report/markdown.ts'
import { type Section, section } from './section.ts'

interface Delay {
  readonly p50Ms: number
  readonly p99Ms: number
  readonly maxMs: number
}

const delayDuring = async (work: () => Promise<unknown>): Promise<Delay> => {
  const monitor = monitorEventLoopDelay({ resolution: 1 })
  monitor.enable()
  await work()
  monitor.disable()
  return { p50Ms: monitor.percentile(50) / 1e6, p99Ms: monitor.percentile(99) / 1e6, maxMs: monitor.max / 1e6 }
}

const idleMs = 5000

/** How long the caller's own event loop is held up while every core reads. */
export const measureEventLoop = async (pictures: readonly LabelledPicture[], cores: number): Promise<Section> => {
  const reader = createReader({ documents, workers: cores })
  const inputs = await Promise.all(pictures.map(({ path }) => readFile(path)))
  await Promise.all(inputs.slice(0, cores).map((bytes) => reader.read(bytes)))
  const idle = await delayDuring(() => sleep(idleMs))
  const busy = await delayDuring(async () => {
    for await (const item of reader.readAll(inputs)) if ('error' in item) throw item.error
  })
  await reader.close()
  const row = (name: string, { p50Ms, p99Ms, maxMs }: Delay): readonly string[] => [
    name,
    p50Ms.toFixed(2),
    p99Ms.toFixed(2),
    maxMs.toFixed(1),
  ]
  return section(
    'Event-loop delay',
    { idle, busy, addedP99Ms: busy.p99Ms - idle.p99Ms, cores, pictures: pictures.length },
    `${cores} workers read ${pictures.length} pictures; resolution 1 ms. Added at p99: **${(busy.p99Ms - idle.p99Ms).toFixed(2)} ms**.`,
    table(['', 'p50 ms', 'p99 ms', 'max ms'], [row(`idle, ${idleMs / 1000} s`, idle), row('all cores reading', busy)]),
  )
}
