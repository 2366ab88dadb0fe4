import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type ModelManifest, OcrError, type OpenOptions } from '@recto/core'
import { ppocrv6RecSmall } from '@recto/model-ppocrv6-rec-small'
import { textlineOrientation } from '@recto/model-textline-orientation'
import { createPlatform } from '@recto/platform'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const platform = createPlatform()
const cpu: OpenOptions = { devices: ['cpu'] }
const failure = (manifest: ModelManifest, options = cpu, from = platform): Promise<OcrError> =>
  from.openSession(manifest, options).then(() => expect.fail('it opened'), OcrError.from)

describe('openSession', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'recto-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('runs a model', async () => {
    const session = await platform.openSession(textlineOrientation, cpu)
    const { name } = textlineOrientation.input
    const outputs = await session.run({ [name]: { data: new Float32Array(3 * 48 * 192), dims: [1, 3, 48, 192] } })
    const output = outputs[textlineOrientation.outputs[0]?.name ?? '']
    expect(session.device).toBe('cpu')
    expect(output?.dims).toEqual([1, 2])
    const shares = Array.from(output?.data as Float32Array)
    expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeCloseTo(1)
    await session.close()
  })

  it('keeps the ideographic space of the dictionary', async () => {
    const session = await platform.openSession(ppocrv6RecSmall, cpu)
    expect(session.charset).toHaveLength(18_710)
    expect([session.charset?.[0], session.charset?.[1749], session.charset?.at(-1)]).toEqual(['', '\u3000', ' '])
    await session.close()
  })

  it('refuses absent, altered and foreign files', async () => {
    const url = pathToFileURL(path.join(folder, 'nothing')).href
    const absent = createPlatform({ modelsUrl: url })
    expect(await failure(textlineOrientation, cpu, absent)).toMatchObject({
      code: 'model/missing',
      message: expect.stringContaining('npm install @recto/model-textline-orientation'),
    })
    await mkdir(path.join(folder, textlineOrientation.id))
    await writeFile(
      path.join(folder, textlineOrientation.id, textlineOrientation.weights.file),
      Buffer.alloc(textlineOrientation.weights.bytes),
    )
    const altered = createPlatform({ modelsUrl: pathToFileURL(folder).href })
    expect((await failure(textlineOrientation, cpu, altered)).code).toBe('model/mismatch')
    expect((await failure({ ...ppocrv6RecSmall, charset: undefined, weights: textlineOrientation.weights } as never)).code).toBe(
      'model/mismatch',
    )
    expect((await failure({ ...ppocrv6RecSmall, charset: { ...ppocrv6RecSmall.charset, classes: 6625 } } as never)).code).toBe(
      'model/mismatch',
    )
    expect((await failure(textlineOrientation, cpu, createPlatform({ modelsUrl: 'https://example.invalid' }))).code).toBe('usage/invalid')
  })

  it('never answers with another device than asked for', async () => {
    for (const device of ['wasm', 'directml', 'coreml'] as const)
      expect(await failure(textlineOrientation, { devices: [device] })).toMatchObject({
        code: process.platform === 'linux' ? 'device/unavailable' : expect.any(String),
        message: expect.stringContaining(device),
      })
    expect((await platform.devices()).at(-1)).toBe('cpu')
    const second = await platform.openSession(textlineOrientation, { devices: ['wasm', 'cpu'] })
    expect(second.device).toBe('cpu')
    await second.close()
  })
})
