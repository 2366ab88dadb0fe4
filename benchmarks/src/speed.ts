import os from 'node:os'
import { parseArgs } from 'node:util'
import { OcrError } from '@recto/core'
import { findContenders } from './contenders.ts'
import type { LabelledPicture } from './labels.ts'
import { publish } from './report/save.ts'
import { measureDocuments } from './speed/documents.ts'
import { measureEventLoop } from './speed/event-loop.ts'
import { measurePeers } from './speed/peers.ts'
import { gatherPictures } from './speed/pictures.ts'
import type { Section } from './speed/section.ts'
import { measureSoak } from './speed/soak.ts'
import { measureStages } from './speed/stages.ts'
import { measureThroughput } from './speed/throughput.ts'

const usage = `speed [stages] [documents] [peers] [throughput] [event-loop] [memory]   (default: all, one after the other)
  --pictures <folder>   with a labels.json; may be repeated (default: rendered pictures, and ../shared/samples where it is)
  --limit <n>           pictures at most        --rendered <n>  rendered pictures of each type (default 12)
  --rounds <n>          default 3               --only <id>,…   contenders (default: all that are installed)
  --reads <n>           of memory (500)         --megapixels <n>  of its pictures (12)
  --json <file>         saves <file>.json and <file>.md`

const options = {
  pictures: { type: 'string', multiple: true, default: [] as string[] },
  limit: { type: 'string', default: '100000' },
  rendered: { type: 'string', default: '12' },
  rounds: { type: 'string', default: '3' },
  only: { type: 'string' },
  reads: { type: 'string', default: '500' },
  megapixels: { type: 'string', default: '12' },
  json: { type: 'string' },
} as const

const { values, positionals } = parseArgs({ allowPositionals: true, options })
const cores = os.availableParallelism()
const rounds = Number(values.rounds)
const found = findContenders()
const only = values.only?.split(',')
const contenders = found.contenders.filter(({ id }) => only?.includes(id) ?? true)

/** Each part, by the word that asks for it. */
const parts = {
  stages: (pictures) => measureStages(pictures, rounds),
  documents: (pictures) => measureDocuments(pictures, rounds),
  peers: (pictures) => measurePeers(contenders, pictures, 1, rounds),
  throughput: (pictures) => measureThroughput(contenders, pictures, cores, rounds),
  'event-loop': (pictures) => measureEventLoop(pictures, cores),
  memory: (pictures) => measureSoak(pictures, { reads: Number(values.reads), workers: 2, megapixels: Number(values.megapixels) }),
} as const satisfies Readonly<Record<string, (pictures: readonly LabelledPicture[]) => Promise<Section>>>

type Part = keyof typeof parts
const isPart = (word: string): word is Part => Object.hasOwn(parts, word)

const asked = positionals.length === 0 ? Object.keys(parts) : positionals
const wanted = asked.filter(isPart)
if (wanted.length < asked.length) throw new OcrError('usage/invalid', usage)

const { pictures, notes } = await gatherPictures(values.pictures, Number(values.rendered), Number(values.limit))
const sections: Section[] = []
for (const part of wanted) {
  console.error(`${part} …`)
  sections.push(await parts[part](pictures))
}
await publish(
  {
    title: 'Speed',
    data: { notes, skipped: found.skipped, sections: Object.fromEntries(sections.map(({ name, data }) => [name, data])) },
    body: [...notes, ...found.skipped, ...sections.map(({ markdown }) => markdown)].join('\n\n'),
  },
  values.json,
)
