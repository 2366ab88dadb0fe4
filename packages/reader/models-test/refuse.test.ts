import fs from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type ErrorCode, type ModelFile, OcrError } from '@recto/core'
import { idCard } from '@recto/id-card'
import { createPlatform } from '@recto/platform'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createReader, defaultModels, type Models, type ReaderOptions } from '../src/index.ts'
import { sampleOf } from './samples.fixture.ts'

const { bytes } = sampleOf('id-card-front-clean')
const documents = [idCard] as const
const { detect, recognize } = defaultModels

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recto-models-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Code of the error that reading ends in, twice: the second read must not find the first one's half. */
const codeOf = async (options: Partial<ReaderOptions<typeof documents>>): Promise<ErrorCode> => {
  const reader = createReader({ documents, ...options })
  const attempt = () => reader.read(bytes).then(() => expect.fail('it was read'), OcrError.from)
  const [first, second] = [await attempt(), await attempt()]
  await reader.close()
  expect(second.code).toBe(first.code)
  return first.code
}
const at = (file: ModelFile, path: string): ModelFile => ({ ...file, url: pathToFileURL(path) })
const withModels = (models: Partial<Models>) => codeOf({ models })

describe('weights', () => {
  it('that are missing are model/missing', async () => {
    expect(await withModels({ detect: { ...detect, weights: at(detect.weights, join(folder, 'gone.onnx')) } })).toBe('model/missing')
  })

  it('of which one byte was changed are model/mismatch', async () => {
    const path = join(folder, 'altered.onnx')
    const weights = await readFile(new URL(detect.weights.url.href))
    weights[weights.length >> 1] = (weights[weights.length >> 1] ?? 0) ^ 1
    await writeFile(path, weights)
    expect(await withModels({ detect: { ...detect, weights: at(detect.weights, path) } })).toBe('model/mismatch')
  })

  it('that were cut off, or are those of another model, are model/mismatch', async () => {
    const path = join(folder, 'other.onnx')
    await cp(new URL(defaultModels.orientLine.weights.url.href), path)
    expect(await withModels({ detect: { ...detect, weights: at(detect.weights, path) } })).toBe('model/mismatch')
    expect(await withModels({ detect: recognize })).toBe('model/mismatch')
  })

  it('with another charset are model/mismatch', async () => {
    const { charset } = recognize
    if (charset === undefined) return expect.fail('the recogniser has a charset')
    const path = join(folder, 'charset.txt')
    const [first, second, ...rest] = (await readFile(new URL(charset.file.url.href), 'utf8')).split('\n')
    await writeFile(path, [second, first, ...rest].join('\n'))
    expect(await withModels({ recognize: { ...recognize, charset: { ...charset, file: at(charset.file, path) } } })).toBe('model/mismatch')
    expect(await withModels({ recognize: { ...recognize, charset: { ...charset, classes: charset.classes - 1 } } })).toBe('model/mismatch')
    const { charset: _, ...without } = recognize
    expect(await withModels({ recognize: without })).toBe('model/mismatch')
  })
})

it('a device that is not there is an error, never another device', async () => {
  const offered = await createPlatform().devices()
  const device = offered.includes('cuda') ? 'coreml' : 'cuda'
  expect(await codeOf({ device })).toBe('device/unavailable')
  const reader = createReader({ documents, device: [device, 'cpu'] })
  expect((await reader.read(bytes)).device).toBe('cpu')
  await reader.close()
})

it('no socket is opened and no file written', async () => {
  const forbidden = [
    vi.spyOn(net.Socket.prototype, 'connect'),
    vi.spyOn(fs, 'createWriteStream'),
    vi.spyOn(fs, 'mkdirSync'),
    vi.spyOn(fs, 'writeFileSync'),
    vi.spyOn(fs, 'write'),
    vi.spyOn(fs.promises, 'writeFile'),
    vi.spyOn(fs.promises, 'mkdir'),
  ]
  const open = vi.spyOn(fs.promises, 'open')
  onTestFinished(() => {
    vi.restoreAllMocks()
    syncBuiltinESMExports()
  })
  syncBuiltinESMExports() // so that named imports are watched too
  const reader = createReader({ documents })
  expect((await reader.read(bytes)).status).toBe('read')
  await reader.close()
  for (const call of forbidden) expect(call).not.toHaveBeenCalled()
  for (const [path, flags = 'r'] of open.mock.calls) expect([path, flags]).toEqual([path, 'r'])
})
