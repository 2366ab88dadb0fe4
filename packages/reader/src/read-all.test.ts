import { OcrError } from '@recto/core'
import { describe, expect, it } from 'vitest'
import { type ReadAllOptions, type Reading, readAll } from './read-all.ts'

const input = (name: number, log: string[] = []) => ({
  bytes: async () => {
    log.push(`open ${name}`)
    return new Uint8Array([name])
  },
})
const inputs = (...names: readonly number[]) => names.map((name) => input(name))
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const collect = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
const options = (more: Partial<ReadAllOptions<unknown>> = {}) => ({ concurrency: 2, ...more })

/** Reads the first byte; every input has this many pages. */
const readingOf = (
  pages: number,
  readPage: Reading<unknown>['readPage'] = async ([name], page) => `${name}/${page}`,
): Reading<unknown> => ({
  countPages: async () => pages,
  readPage,
})
const outcomes = async (items: ReturnType<typeof readAll<unknown, unknown>>) =>
  (await collect(items)).map((item) => ('error' in item ? item.error.code : item.result))

describe('readAll', () => {
  it('gives every page of every input in their order, holding no more than asked for', async () => {
    let [running, most] = [0, 0]
    const reading = readingOf(3, async ([name = 0], page) => {
      most = Math.max(most, ++running)
      await later(name === 1 ? 5 : 0)
      running--
      return `${name}/${page}`
    })
    const items = await collect(readAll(inputs(1, 2), options({ concurrency: 4 }), reading))
    expect(items.map((item) => [item.index, item.page, 'result' in item && item.result])).toEqual([
      [0, 1, '1/1'],
      [0, 2, '1/2'],
      [0, 3, '1/3'],
      [1, 1, '2/1'],
      [1, 2, '2/2'],
      [1, 3, '2/3'],
    ])
    expect(most).toBe(4)
  })

  it('opens inputs when their turn comes', async () => {
    const log: string[] = []
    const items = readAll(
      Array.from({ length: 20 }, (_, name) => input(name, log)),
      options(),
      readingOf(1),
    )
    await items.next()
    expect(log.length).toBeLessThanOrEqual(3)
    await collect(items)
    expect(log.length).toBe(20)
  })

  it('reads the pages asked for', async () => {
    const pagesOf = (pages: readonly number[]) => outcomes(readAll(inputs(7), options({ pages }), readingOf(4)))
    expect(await pagesOf([3, 2, 3, 9])).toEqual(['7/2', '7/3'])
    expect(await pagesOf([5])).toEqual(['usage/invalid'])
    await expect(pagesOf([0])).rejects.toMatchObject({ code: 'usage/invalid' })
    await expect(pagesOf([])).rejects.toMatchObject({ code: 'usage/invalid' })
  })

  it('reports failures as items, and progress per input', async () => {
    const progress: unknown[] = []
    const gone = { bytes: async () => Promise.reject(new OcrError('input/not-found', 'It is gone.')) }
    const reading: Reading<unknown> = {
      countPages: async ([name]) => {
        if (name === 3) throw new OcrError('input/undecodable', 'No picture.')
        return 2
      },
      readPage: async ([name], page) => {
        if (name === 2 && page === 1) throw new TypeError('a bug')
        return 'read'
      },
    }
    const items = readAll([input(1), gone, input(2), input(3)], options({ onProgress: (state) => progress.push(state) }), reading)
    expect(await outcomes(items)).toEqual(['read', 'read', 'input/not-found', 'internal', 'read', 'input/undecodable'])
    expect(progress).toEqual([
      { inputs: 1, pages: 2, failed: 0 },
      { inputs: 2, pages: 2, failed: 1 },
      { inputs: 3, pages: 3, failed: 2 },
      { inputs: 4, pages: 3, failed: 3 },
    ])
  })

  it('ends with `aborted`, and stops what runs, on abort and on an early end', async () => {
    const stop = new AbortController()
    const signals: AbortSignal[] = []
    const reading = readingOf(1, async (_, __, signal) => {
      signals.push(signal)
      await later(5)
    })
    setTimeout(() => stop.abort(), 1)
    await expect(collect(readAll(inputs(1, 2, 3), options({ signal: stop.signal }), reading))).rejects.toMatchObject({ code: 'aborted' })
    for await (const _ of readAll(inputs(1, 2, 3), options(), reading)) break
    expect(signals.length).toBeLessThan(6)
    expect(signals.every(({ aborted }) => aborted)).toBe(true)
    const late = readAll(inputs(1), options({ signal: AbortSignal.abort() }), reading)
    await expect(collect(late)).rejects.toMatchObject({ code: 'aborted' })
  })

  it('ends with `aborted` though an input hangs', async () => {
    const stop = new AbortController()
    const items = collect(readAll([{ bytes: () => new Promise<never>(() => {}) }], options({ signal: stop.signal }), readingOf(1)))
    setTimeout(() => stop.abort(), 1)
    await expect(items).rejects.toMatchObject({ code: 'aborted' })
  })

  it('refuses a concurrency that is no number from 1', async () => {
    for (const concurrency of [0, 1.5, Number.NaN])
      await expect(collect(readAll([], options({ concurrency }), readingOf(1)))).rejects.toMatchObject({ code: 'usage/invalid' })
  })
})
