import { OcrError, type Port } from '@recto/core'
import { describe, expect, it } from 'vitest'
import type { EngineOptions } from './engine.ts'
import type { Question } from './messages.ts'
import { defaultModels } from './models.ts'
import { createPool } from './pool.ts'
import { createRemoteEngine } from './remote-engine.ts'

const options: EngineOptions = {
  models: defaultModels,
  devices: ['cpu'],
  threads: 1,
  arena: true,
  limits: {},
  detectionSide: null,
}

/** A port whose other end is the test. Messages are cloned as a worker's are. */
const fakePort = () => {
  const sent: Question[] = []
  const state = { alive: false, closed: false }
  let listener: (message: unknown) => void = () => {}
  let died: (error: OcrError) => void = () => {}
  const port: Port = {
    send: (message) => void sent.push(structuredClone(message) as Question),
    listen: (onMessage, onDeath) => {
      listener = onMessage
      died = onDeath
    },
    keepAlive: (alive) => {
      state.alive = alive
    },
    close: async () => {
      state.closed = true
    },
  }
  return {
    port,
    sent,
    state,
    answer: (message: unknown) => listener(message),
    die: () => died(new OcrError('internal', 'The worker exited.')),
  }
}

describe('createRemoteEngine', () => {
  it('starts the worker with plain data and matches answers to questions', async () => {
    const { port, sent, state, answer } = fakePort()
    const engine = createRemoteEngine(port, options, { modelsUrl: 'file:///models' })
    expect(sent[0]).toMatchObject({ kind: 'start', platform: { modelsUrl: 'file:///models' } })
    const [first, second] = [engine.open(new Uint8Array(1), { page: 1 }), engine.open(new Uint8Array(2), { page: 3 })]
    expect(state.alive).toBe(true)
    answer({ id: 2, value: 'second' })
    answer({ id: 1, error: new OcrError('input/empty', 'Nothing.').toData() })
    expect(await second).toBe('second')
    await expect(first).rejects.toMatchObject({ code: 'input/empty', message: 'Nothing.' })
    expect(state.alive).toBe(false)
  })

  it('passes an abort on', async () => {
    const { port, sent, answer } = fakePort()
    const stop = new AbortController()
    const reading = createRemoteEngine(port, options, undefined).open(new Uint8Array(1), { page: 1, signal: stop.signal })
    stop.abort()
    expect(sent.at(-1)).toEqual({ kind: 'abort', id: 1 })
    answer({ id: 1, error: new OcrError('aborted', 'Aborted.').toData() })
    await expect(reading).rejects.toMatchObject({ code: 'aborted' })
  })

  it('fails what waits when the worker dies, and is replaced in its pool', async () => {
    const ports = [fakePort(), fakePort()]
    let made = 0
    const pool = createPool(1, () => createRemoteEngine((ports[made++] as ReturnType<typeof fakePort>).port, options, undefined))
    const lease = await pool.acquire()
    const reading = lease.engine.open(new Uint8Array(1), { page: 1 })
    const waiting = pool.acquire()
    ports[0]?.die()
    await expect(reading).rejects.toMatchObject({ code: 'internal' })
    lease.release()
    const next = await waiting
    expect(made).toBe(2)
    expect(next.engine).not.toBe(lease.engine)
    next.kill(new OcrError('stage/timeout', 'Late.'))
    expect(ports[1]?.state.closed).toBe(true)
    next.release()
    await pool.close()
  })

  it('fails what waits, and what comes after, when it is killed', async () => {
    const { port, sent, state } = fakePort()
    const engine = createRemoteEngine(port, options, undefined)
    const reading = engine.open(new Uint8Array(1), { page: 1 })
    await Promise.all([
      engine.kill(new OcrError('stage/timeout', 'Late.')),
      expect(reading).rejects.toMatchObject({ code: 'stage/timeout' }),
    ])
    expect(state).toEqual({ alive: false, closed: true })
    await expect(engine.open(new Uint8Array(1), { page: 1 })).rejects.toMatchObject({ code: 'stage/timeout' })
    await engine.close(1)
    await engine.end()
    expect(sent.map(({ kind }) => kind)).toEqual(['start', 'open'])
  })

  it('asks nothing that was aborted before', async () => {
    const { port, sent } = fakePort()
    const engine = createRemoteEngine(port, options, undefined)
    await expect(engine.glance(1, 0, [], AbortSignal.abort())).rejects.toMatchObject({ code: 'aborted' })
    expect(sent).toHaveLength(1)
  })
})
