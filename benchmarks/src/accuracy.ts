import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { OcrError } from '@recto/core'
import type { AnyReadResult } from '@recto/document'
import { documents } from '@recto/documents'
import { createReader } from '@recto/reader'
import sharp from 'sharp'
import { reportAccuracy } from './accuracy/accuracy-report.ts'
import { keepScores } from './accuracy/keep-scores.ts'
import { fieldRatesOf } from './accuracy/score-fields.ts'
import { isText, type PictureScore, scoreReading } from './accuracy/score-reading.ts'
import { scoreText } from './accuracy/score-text.ts'
import { startContender } from './contender-process.ts'
import { findContenders } from './contenders.ts'
import { documentIdOf, type LabelledPicture, readLabels } from './labels.ts'
import { publish } from './report/save.ts'

const usage = `accuracy <folder with labels.json> [--as <id>|auto|labelled] [--type <label type>,…] [--turn 0|90|180|270]
  [--limit <n>] [--workers <n>] [--against <peer>] [--json <file>]   (saves <file>.json and <file>.md)
  [--keep photo|hard|…]   (keeps the scores by document in results/scores.json, under that name)`

const known: readonly string[] = ['auto', 'general-text', ...documents.map(({ id }) => id)]

/** A type without a reader of its own yet is read as plain text where its label has only lines. */
const askFor = ({ type, fields }: LabelledPicture): string | null => {
  const id = documentIdOf(type)
  if (known.includes(id)) return id
  return Object.keys(fields).length === 0 ? 'general-text' : null
}

/** The picture's bytes, turned clockwise without loss. */
const turned = async (path: string, degrees: number): Promise<Uint8Array> =>
  degrees === 0
    ? readFile(path)
    : sharp(await sharp(path).autoOrient().png().toBuffer())
        .rotate(degrees)
        .png()
        .toBuffer()

const readArguments = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string', default: 'labelled' },
      type: { type: 'string' },
      turn: { type: 'string', default: '0' },
      limit: { type: 'string' },
      workers: { type: 'string' },
      against: { type: 'string' },
      json: { type: 'string' },
      keep: { type: 'string' },
    },
  })
  const [folder] = positionals
  if (folder === undefined) throw new OcrError('usage/invalid', usage)
  if (!['0', '90', '180', '270'].includes(values.turn)) throw new OcrError('usage/invalid', `--turn is "${values.turn}".\n${usage}`)
  if (values.against !== undefined && values.turn !== '0')
    throw new OcrError('usage/invalid', `--against reads pictures as they are: leave --turn out.\n${usage}`)
  return { ...values, folder, turn: Number(values.turn) }
}

const { folder, as, type, turn, limit, workers, against, json, keep } = readArguments()
const types = type?.split(',')
const all = (await readLabels(folder))
  .filter((picture) => types?.includes(picture.type) ?? true)
  .slice(0, limit === undefined ? undefined : Number(limit))
const idOf = (picture: LabelledPicture): string | null => (as === 'labelled' ? askFor(picture) : as)
const pictures = all.filter((picture) => idOf(picture) !== null)
const skipped = [...new Set(all.filter((picture) => idOf(picture) === null).map((picture) => `${picture.type} (no reader yet)`))]

const reader = createReader({ documents, ...(workers === undefined ? {} : { workers: Number(workers) }) })
const scores: PictureScore[] = []
let next = 0

/** One lane reads picture after picture; several keep the workers busy. */
const lane = async (): Promise<void> => {
  for (let index = next++; index < pictures.length; index = next++) {
    const picture = pictures[index] as LabelledPicture
    const bytes = await turned(picture.path, turn)
    const from = performance.now()
    const result = await reader.read(bytes, { as: idOf(picture) as 'auto' })
    scores[index] = scoreReading(picture, result as AnyReadResult, performance.now() - from)
    if (process.stderr.isTTY) process.stderr.write(`\r${scores.filter(Boolean).length}/${pictures.length}`)
  }
}
await Promise.all(Array.from({ length: Number(workers ?? 2) + 1 }, lane))
if (process.stderr.isTTY) process.stderr.write('\n')
await reader.close()

/** The same text pictures through a peer. */
const withOther = async (id: string): Promise<readonly PictureScore[]> => {
  const { contenders, skipped: reasons } = findContenders()
  const contender = contenders.find((candidate) => candidate.id === id)
  if (contender === undefined)
    throw new OcrError('usage/invalid', `--against is "${id}"; here are ${contenders.map((c) => c.id).join(', ')}. ${reasons.join(' ')}`)
  const peer = await startContender(contender, 1)
  const judged: PictureScore[] = []
  for (const [index, score] of scores.entries()) {
    const picture = pictures[index]
    if (picture === undefined || !isText(picture)) judged.push(score)
    else judged.push({ ...score, other: scoreText(picture.lines, (await peer.read(picture.path)).lines, picture.linesPartial) })
  }
  await peer.close()
  return judged
}

const context = { labels: basename(folder), turn, as: as === 'labelled' ? null : as, against: against ?? null, skipped }
await publish(reportAccuracy(against === undefined ? scores : await withOther(against), context), json)

if (keep !== undefined) {
  const date = new Date().toISOString().slice(0, 10)
  const ofType = (type: string): readonly PictureScore[] => scores.filter((score) => score.type === type && score.fields.length > 0)
  const rates = [...new Set(scores.map((score) => score.type))].flatMap((type) => {
    const own = ofType(type)
    if (own.length === 0) return []
    return [[documentIdOf(type), { pictures: own.length, date, ...fieldRatesOf(own.flatMap(({ fields }) => fields)) }] as const]
  })
  await keepScores(keep, Object.fromEntries(rates))
}
