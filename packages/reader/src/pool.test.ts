import { OcrError } from '@recto/core'
import { describe, expect, it } from 'vitest'
import type { Engine } from './engine.ts'
import { createPool, type Lease } from './pool.ts'

/** An engine that only knows its name and whether it died or was ended. */
const fakeEngine = (name: number) => {
  const state = { dead: false, ended: false }
  const engine = {
    name,
    isDead: () => state.dead,
    kill: async () => {
      state.dead = true
    },
    end: async () => {
      state.ended = true
    },
  } as unknown as Engine
  return { engine, state }
}
const poolOf = (size: number) => {
  const engines: ReturnType<typeof fakeEngine>[] = []
  const make = () => {
    const fake = fakeEngine(engines.length)
    engines.push(fake)
    return fake.engine
  }
  return { engines, pool: createPool(size, make) }
}
const nameOf = ({ engine }: Lease) => (engine as unknown as { readonly name: number }).name
const enough = new OcrError('stage/timeout', 'Enough.')
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('createPool', () => {
  it('makes engines when they are needed, and no more than asked for', async () => {
    const { engines, pool } = poolOf(2)
    expect(engines).toHaveLength(0)
    const first = await pool.acquire()
    expect(engines).toHaveLength(1)
    first.release()
    expect(nameOf(await pool.acquire())).toBe(0)
    expect(nameOf(await pool.acquire())).toBe(1)
    void pool.acquire().catch(() => undefined)
    await settled()
    expect(engines).toHaveLength(2)
  })

  it('serves in the order of arrival; a newcomer does not slip in', async () => {
    const { pool } = poolOf(1)
    const order: string[] = []
    const held = await pool.acquire()
    const read = async (name: string) => {
      const lease = await pool.acquire()
      order.push(name)
      await settled()
      lease.release()
    }
    const reads = [read('a'), read('b')]
    held.release()
    reads.push(read('newcomer'))
    await Promise.all(reads)
    expect(order).toEqual(['a', 'b', 'newcomer'])
  })

  it('gives a place back once, however often it is released', async () => {
    const { pool } = poolOf(1)
    const lease = await pool.acquire()
    lease.release()
    lease.release()
    await pool.acquire()
    const third = pool.acquire().then(() => 'a place')
    expect(await Promise.race([third, settled().then(() => 'none')])).toBe('none')
  })

  it('replaces engines that were killed, and those that died idle', async () => {
    const { engines, pool } = poolOf(1)
    const lease = await pool.acquire()
    lease.kill(enough)
    lease.release()
    const second = await pool.acquire()
    expect(nameOf(second)).toBe(1)
    second.release()
    if (engines[1] !== undefined) engines[1].state.dead = true
    expect(nameOf(await pool.acquire())).toBe(2)
  })

  it('forgets who leaves the line', async () => {
    const { pool } = poolOf(1)
    const lease = await pool.acquire()
    const stop = new AbortController()
    const leaving = pool.acquire(stop.signal)
    const staying = pool.acquire()
    stop.abort()
    await expect(leaving).rejects.toMatchObject({ code: 'aborted' })
    await expect(pool.acquire(stop.signal)).rejects.toMatchObject({ code: 'aborted' })
    lease.release()
    expect(nameOf(await staying)).toBe(0)
  })

  it('keeps its places when an engine cannot be made', async () => {
    let works = false
    const pool = createPool(1, () => {
      if (!works) throw new OcrError('internal', 'No thread to be had.')
      return fakeEngine(0).engine
    })
    const failing = [pool.acquire(), pool.acquire()]
    for (const acquired of failing) await expect(acquired).rejects.toMatchObject({ code: 'internal' })
    works = true
    expect(nameOf(await pool.acquire())).toBe(0)
  })

  it('closes when the running reads have ended, however often it is asked', async () => {
    const { engines, pool } = poolOf(1)
    const lease = await pool.acquire()
    const waiting = pool.acquire()
    const closings = [pool.close(), pool.close()]
    await expect(waiting).rejects.toMatchObject({ code: 'usage/invalid' })
    expect(engines[0]?.state.ended).toBe(false)
    lease.release()
    await Promise.all(closings)
    expect(engines[0]?.state.ended).toBe(true)
    await expect(pool.acquire()).rejects.toMatchObject({ code: 'usage/invalid' })
  })
})
