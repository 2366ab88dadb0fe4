import { OcrError } from '@recto/core'
import { describe, expect, it } from 'vitest'
import { type ReadAllOptions, readAll } from './read-all.ts'

const input = (name: number, log: string[] = []) => ({
  bytes: async () => {
    log.push(`open ${name}`)
    return new Uint8Array([name])
  },
})
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const collect = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
const options = (more: Partial<ReadAllOptions<unknown>> = {}) => ({ concurrency: 2, ...more })

describe('readAll', () => {
  it('keeps the order of the inputs, whoever is done first', async () => {
    const waits = [30, 1, 10, 0]
    const items = await collect(
      readAll(
        [0, 1, 2, 3].map((name) => input(name)),
        options(),
        async ([name = 0]) => {
          await later(waits[name] ?? 0)
          return { result: name, pageCount: 1 }
        },
      ),
    )
    expect(items.map((item) => 'result' in item && item.result)).toEqual([0, 1, 2, 3])
  })

  it('holds no more than asked for and opens inputs when their turn comes', async () => {
    const log: string[] = []
    let [running, most] = [0, 0]
    const items = readAll(
      Array.from({ length: 20 }, (_, name) => input(name, log)),
      options({ concurrency: 3 }),
      async ([name = 0]) => {
        most = Math.max(most, ++running)
        await later(1)
        running--
        return { result: name, pageCount: 1 }
      },
    )
    await items.next()
    expect(log.length).toBeLessThanOrEqual(4)
    await collect(items)
    expect([most, log.length]).toEqual([3, 20])
  })

  it('reads the pages asked for', async () => {
    const pagesOf = async (pages?: readonly number[]) =>
      (
        await collect(
          readAll([input(1)], options(pages === undefined ? {} : { pages }), async (_, page) => ({ result: page, pageCount: 4 })),
        )
      ).map(({ page }) => page)
    expect(await pagesOf()).toEqual([1, 2, 3, 4])
    expect(await pagesOf([3, 2, 9])).toEqual([2, 3])
  })

  it('reports failures as items and progress per input', async () => {
    const progress: unknown[] = []
    const unreadable = { bytes: async () => Promise.reject(new OcrError('input/not-found', 'It is gone.')) }
    const items = await collect(
      readAll([input(1), unreadable, input(2)], options({ onProgress: (state) => progress.push(state) }), async ([name]) => {
        if (name === 2) throw new TypeError('a bug')
        return { result: name, pageCount: 1 }
      }),
    )
    expect(items.map((item) => ('error' in item ? item.error.code : 'read'))).toEqual(['read', 'input/not-found', 'internal'])
    expect(progress.at(-1)).toEqual({ inputs: 3, pages: 1, failed: 2 })
  })

  it('ends with `aborted`, and stops what runs, on abort and on an early end', async () => {
    const stop = new AbortController()
    const signals: AbortSignal[] = []
    const started = (more: Partial<ReadAllOptions<unknown>> = {}) =>
      readAll([input(1), input(2), input(3)], options(more), async (_, __, signal) => {
        signals.push(signal)
        await later(5)
        return { result: 1, pageCount: 1 }
      })
    setTimeout(() => stop.abort(), 1)
    await expect(collect(started({ signal: stop.signal }))).rejects.toMatchObject({ code: 'aborted' })
    for await (const _ of started()) break
    expect(signals.every(({ aborted }) => aborted)).toBe(true)
    await expect(collect(readAll([], options({ concurrency: 0 }), async () => ({ result: 1, pageCount: 1 })))).rejects.toMatchObject({
      code: 'usage/invalid',
    })
  })
})
