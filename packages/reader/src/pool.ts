import { OcrError, throwIfAborted } from '@recto/core'
import type { Engine } from './engine.ts'
import type { RemoteEngine } from './remote-engine.ts'

/** An engine for one read at a time. */
export interface Lease {
  readonly engine: Engine
  release(): void
  /** Ends what the engine is doing, where it runs in a worker; the next read gets a fresh one. */
  kill(error: OcrError): void
}

export interface Pool {
  readonly size: number
  /** Waits in line for a free engine. */
  acquire(signal?: AbortSignal): Promise<Lease>
  /** Turns away who waits in line, lets the running reads end, ends the engines. */
  close(): Promise<void>
}

const isRemote = (engine: Engine): engine is RemoteEngine => 'isDead' in engine

/** Up to `size` engines, made when they are first needed; one that died is replaced. */
export const createPool = (size: number, make: () => Engine): Pool => {
  const idle: Engine[] = []
  const all = new Set<Engine>()
  const line: (() => void)[] = []
  let busy = 0
  let closed = false
  let drained = (): void => {}

  const take = (): Engine => {
    const engine = idle.pop() ?? make()
    all.add(engine)
    busy++
    return engine
  }

  const giveBack = (engine: Engine): void => {
    busy--
    if (isRemote(engine) && engine.isDead()) all.delete(engine)
    else idle.push(engine)
    line.shift()?.()
    if (busy === 0) drained()
  }

  const turn = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const leave = (): void => {
        line.splice(line.indexOf(go), 1)
        reject(new OcrError('aborted', 'The read was aborted while it waited in line.'))
      }
      const go = (): void => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      signal?.addEventListener('abort', leave, { once: true })
      line.push(go)
    })

  const assertOpen = (): void => {
    if (closed) throw new OcrError('usage/invalid', 'The reader is closed; create another.')
  }

  return {
    size,
    acquire: async (signal) => {
      assertOpen()
      throwIfAborted(signal)
      while (busy >= size) {
        await turn(signal)
        assertOpen()
      }
      const engine = take()
      let released = false
      return {
        engine,
        release: () => {
          if (!released) giveBack(engine)
          released = true
        },
        kill: (error) => {
          if (isRemote(engine)) void engine.kill(error)
        },
      }
    },
    close: async () => {
      closed = true
      for (const go of line.splice(0)) go()
      if (busy > 0) await new Promise<void>((resolve) => (drained = resolve))
      await Promise.all([...all].map((engine) => engine.end()))
      all.clear()
      idle.length = 0
    },
  }
}
