import { type Glance, OcrError, type Port, throwIfAborted } from '@recto/core'
import type { Engine, EngineOptions, Opened } from './engine.ts'
import { type Answer, type Call, plainModels, type Question } from './messages.ts'

interface Waiting {
  resolve(value: unknown): void
  reject(error: OcrError): void
}

/** An engine that can be lost. */
export interface RemoteEngine extends Engine {
  /** Nothing more comes from it: replace it. */
  readonly isDead: () => boolean
  /** Ends the worker at once, whatever it is doing; what waits for it fails with this error. */
  kill(error: OcrError): Promise<void>
}

type Unnumbered<Q> = Q extends { readonly id: number } ? Omit<Q, 'id'> : never

/** The engine at the other end of a port. The process stays alive only while something waits for an answer. */
export const createRemoteEngine = (port: Port, options: EngineOptions, platform: object | undefined): RemoteEngine => {
  const waiting = new Map<number, Waiting>()
  let nextId = 1
  let dead: OcrError | undefined
  const send = (question: Question): void => port.send(question)

  const die = (error: OcrError): void => {
    dead ??= error
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
    port.keepAlive(false)
  }

  port.listen((message) => {
    const answer = message as Answer
    const waiter = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (waiting.size === 0) port.keepAlive(false)
    if ('error' in answer) waiter?.reject(OcrError.fromData(answer.error))
    else waiter?.resolve(answer.value)
  }, die)
  send({ kind: 'start', options: { ...options, models: plainModels(options.models) }, platform })

  const call = async <Value>(question: Unnumbered<Call>, signal?: AbortSignal): Promise<Value> => {
    if (dead !== undefined) throw dead
    throwIfAborted(signal)
    const id = nextId++
    const abort = (): void => send({ kind: 'abort', id })
    signal?.addEventListener('abort', abort, { once: true })
    try {
      return await new Promise<Value>((resolve, reject) => {
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
        port.keepAlive(true)
        send({ ...question, id } as Call)
      })
    } finally {
      signal?.removeEventListener('abort', abort)
    }
  }

  return {
    isDead: () => dead !== undefined,
    pages: (bytes) => call<number>({ kind: 'pages', bytes }),
    open: (bytes, { page, patches = false, signal }) => call<Opened>({ kind: 'open', bytes, page, patches }, signal),
    glance: (ticket, textPage, wishes, signal) => call<readonly Glance[]>({ kind: 'glance', ticket, textPage, wishes }, signal),
    close: async (ticket) => {
      if (dead === undefined) await call({ kind: 'close', ticket })
    },
    end: async () => {
      if (dead !== undefined) return
      await call({ kind: 'end' })
      die(new OcrError('internal', 'The reader was closed.'))
      await port.close()
    },
    kill: async (error) => {
      die(error)
      await port.close()
    },
  }
}
