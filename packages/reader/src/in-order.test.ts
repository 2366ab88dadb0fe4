import { describe, expect, it } from 'vitest'
import { inOrder } from './in-order.ts'

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const forever = new Promise<never>(() => {})
const open = new AbortController().signal
const same = async (value: number) => value
const collect = async <T>(items: AsyncIterable<T>, into: T[] = []): Promise<readonly T[]> => {
  for await (const item of items) into.push(item)
  return into
}

describe('inOrder', () => {
  it('keeps the order, whoever is done first, and holds no more than asked for', async () => {
    let [running, most] = [0, 0]
    const start = async (ms: number) => {
      most = Math.max(most, ++running)
      await later(ms)
      running--
      return ms
    }
    expect(await collect(inOrder([20, 1, 10, 0, 5, 0], 3, start, open))).toEqual([20, 1, 10, 0, 5, 0])
    expect(most).toBe(3)
    expect(await collect(inOrder([], 3, start, open))).toEqual([])
  })

  it('gives what is done while the next input is still awaited', async () => {
    async function* slow() {
      yield 1
      await forever
    }
    expect(await inOrder(slow(), 8, same, open).next()).toEqual({ done: false, value: 1 })
  })

  it('goes on starting while its consumer is busy', async () => {
    const started: number[] = []
    const items = inOrder([1, 2, 3, 4, 5], 2, async (value) => started.push(value), open)
    await items.next()
    await later(5)
    expect(started).toEqual([1, 2, 3])
    await items.return(undefined)
  })

  it('throws what the inputs throw, after what came before it', async () => {
    function* broken() {
      yield 1
      yield 2
      throw new RangeError('no more')
    }
    const seen: number[] = []
    await expect(collect(inOrder(broken(), 4, same, open), seen)).rejects.toThrow(RangeError)
    expect(seen).toEqual([1, 2])
  })

  it('ends with `aborted` at once, be it the inputs or a start that hangs', async () => {
    const stop = new AbortController()
    async function* silent() {
      yield await forever
    }
    const endings = [
      collect(inOrder(silent(), 2, same, stop.signal)),
      collect(inOrder([1], 2, () => forever, stop.signal)),
      collect(inOrder([], 2, same, AbortSignal.abort())),
    ]
    setTimeout(() => stop.abort(), 1)
    await Promise.all(endings.map((ending) => expect(ending).rejects.toMatchObject({ code: 'aborted' })))
  })

  it('tells the inputs when its consumer breaks, and starts nothing more', async () => {
    const log: string[] = []
    async function* inputs() {
      try {
        for (let value = 1; ; value++) {
          yield value
          await later(2)
        }
      } finally {
        log.push('closed')
      }
    }
    for await (const _ of inOrder(inputs(), 2, async (value) => log.push(`start ${value}`), open)) break
    await later(20)
    expect(log).toEqual(['start 1', 'closed'])
  })
})
