import { type ErrorCode, OcrError, type Platform } from '@recto/core'
import { idCard } from '@recto/id-card'
import { type FakePlatformOptions, fakePlatform } from '@recto/testing'
import { describe, expect, it } from 'vitest'
import { createReader } from './create-reader.ts'

const documents = [idCard] as const
const picture = new Uint8Array([1])
const readerOn = (options: FakePlatformOptions = {}, more: { timeoutMs?: number } = {}) => {
  const platform = fakePlatform(options)
  return { platform, reader: createReader({ documents, platform, ...more }) }
}
const codeOf = (work: () => unknown): Promise<ErrorCode> =>
  (async () => work())().then(
    () => expect.fail('it did not fail'),
    (error) => OcrError.from(error).code,
  )

describe('read', () => {
  it('says what it saw, which device and models ran, and how long each stage took', async () => {
    const { reader } = readerOn()
    const result = await reader.read(picture)
    expect(result).toMatchObject({ status: 'unknown', page: 1, width: 160, height: 120, lines: [], documents: [], device: 'cpu' })
    expect(result.models).toContain('ppocrv6-det-small@1.0.0')
    expect(result.timings).toMatchObject({ decode: expect.any(Number), detect: expect.any(Number), total: expect.any(Number) })
    expect((await reader.read(picture, { as: 'general-text' })).status).toBe('read')
  })

  it('rejects a picture of one pixel without asking a model', async () => {
    const { platform, reader } = readerOn({ image: { data: new Uint8ClampedArray(3), width: 1, height: 1, channels: 3 } })
    expect(await reader.read(picture)).toMatchObject({ status: 'rejected', quality: { verdict: 'reject' }, lines: [] })
    expect(platform.log.runs).toBe(0)
  })

  it('opens each model once, at the first picture, and closes them', async () => {
    const { platform, reader } = readerOn()
    expect(platform.log.opened).toEqual([])
    await Promise.all([reader.read(picture), reader.read(picture), reader.read(picture)])
    expect(platform.log.opened.map(({ id }) => id).sort()).toEqual([
      'page-orientation',
      'ppocrv6-det-small',
      'ppocrv6-rec-small',
      'textline-orientation',
    ])
    await reader.close()
    expect(platform.log.closed).toBe(4)
    expect(await codeOf(() => reader.read(picture))).toBe('usage/invalid')
  })

  it('lets the reads under way end before it closes', async () => {
    const { reader } = readerOn({ beforeRun: () => new Promise((resolve) => setTimeout(resolve, 5)) })
    const [running, waiting] = [reader.read(picture), codeOf(() => reader.read(picture))]
    await new Promise((resolve) => setTimeout(resolve, 2))
    await reader.close()
    expect((await running).status).toBe('unknown')
    expect(await waiting).toBe('usage/invalid')
  })

  it('closes what it opened when a model is missing, and tries again', async () => {
    const platform = fakePlatform()
    const missing = new OcrError('model/missing', 'The weights are gone.')
    const openSession: Platform['openSession'] = async (manifest, options) => {
      if (manifest.id === 'page-orientation') throw missing
      return platform.openSession(manifest, options)
    }
    const reader = createReader({ documents, platform: { ...platform, openSession } })
    expect(await codeOf(() => reader.read(picture))).toBe('model/missing')
    expect(await codeOf(() => reader.read(picture))).toBe('model/missing')
    expect([platform.log.opened.length, platform.log.closed]).toEqual([6, 6])
  })

  it('asks for the device it was told and never falls back', async () => {
    const platform = fakePlatform()
    const reader = createReader({ documents, platform, device: 'cuda' })
    expect(await codeOf(() => reader.read(picture))).toBe('device/unavailable')
    await createReader({ documents, platform, device: ['coreml', 'cpu'], threads: 3, arena: false }).read(picture)
    expect(platform.log.opened[0]?.options).toMatchObject({ devices: ['coreml', 'cpu'], threads: 3, arena: false })
  })

  it('fails with a code on bad input and bad options', async () => {
    const { reader } = readerOn()
    expect(await codeOf(() => reader.read(new Uint8Array([0])))).toBe('input/undecodable')
    expect(await codeOf(() => reader.read(picture, { page: 2 }))).toBe('usage/invalid')
    expect(await codeOf(() => reader.read(picture, { page: 0 }))).toBe('usage/invalid')
    expect(await codeOf(() => reader.read('photo.png' as never))).toBe('usage/invalid')
    expect(await codeOf(() => reader.read(picture, { as: 'no-such-id' as never }))).toBe('usage/no-such-document')
    expect(await codeOf(() => createReader({ documents, workers: -1 }))).toBe('usage/invalid')
    expect(await codeOf(() => createReader({ documents, workers: 2, platform: fakePlatform() }))).toBe('usage/invalid')
    expect((await reader.read(picture)).status).toBe('unknown')
  })

  it('gives a code to what nobody foresaw', async () => {
    const { reader } = readerOn({ beforeRun: () => Promise.reject(new RangeError('out of memory')) })
    const failure = reader.read(picture)
    await expect(failure).rejects.toMatchObject({ code: 'internal', message: expect.stringContaining('out of memory') })
  })

  it('stops at the next step when aborted', async () => {
    const stop = new AbortController()
    const { platform, reader } = readerOn({ beforeRun: async () => stop.abort() })
    expect(await codeOf(() => reader.read(picture, { signal: stop.signal }))).toBe('aborted')
    expect(platform.log.runs).toBe(1)
    expect(await codeOf(() => reader.read(picture, { signal: AbortSignal.abort() }))).toBe('aborted')
  })

  it('fails after timeoutMs, then reads on', async () => {
    let slow = true
    const { reader } = readerOn({ beforeRun: () => new Promise((resolve) => setTimeout(resolve, slow ? 400 : 0)) }, { timeoutMs: 300 })
    expect(await codeOf(() => reader.read(picture))).toBe('stage/timeout')
    slow = false
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect((await reader.read(picture)).status).toBe('unknown')
  })
})

describe('readAll', () => {
  it('gives every page of every input in order, errors among them', async () => {
    const { reader } = readerOn({ pages: 2 })
    const items = []
    for await (const item of reader.readAll([picture, new Uint8Array([0]), { bytes: async () => picture }])) items.push(item)
    const seen = items.map((item) => [item.index, item.page, 'error' in item ? item.error.code : item.result.status])
    expect(seen).toEqual([
      [0, 1, 'unknown'],
      [0, 2, 'unknown'],
      [1, 1, 'input/undecodable'],
      [2, 1, 'unknown'],
      [2, 2, 'unknown'],
    ])
  })
})
