import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { documents } from '@recto/documents'
import { createReader } from '@recto/reader'
import { serve } from '../peers/serve.mjs'
import { createTimedPlatform } from './timed-platform.ts'

const { values } = parseArgs({ options: { workers: { type: 'string', default: '1' }, arena: { type: 'string', default: 'on' } } })
const workers = Number(values.workers)
const arena = values.arena === 'on'

/** One worker is the engine in this thread, so that its calls of the models can be timed; more are worker threads. */
await serve('Recto', { workers, threads: 1, arena, as: 'general-text' }, async () => {
  const { platform, takeModelMs } = createTimedPlatform()
  const reader =
    workers === 1 ? createReader({ documents, platform, workers: 0, threads: 1, arena }) : createReader({ documents, workers, arena })
  return {
    read: async (path: string) => (await reader.read(await readFile(path), { as: 'general-text' })).lines.map((line) => line.text),
    modelMs: () => (workers === 1 ? takeModelMs() : null),
    close: () => reader.close(),
  }
})
