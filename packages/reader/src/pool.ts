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
  /** Waits in line for a free engine: first come, first served. */
  acquire(signal?: AbortSignal): Promise<Lease>
  /** Turns away who waits in line, lets the running reads end, ends the engines. */
  close(): Promise<void>
}

const isRemote = (engine: Engine): engine is RemoteEngine => 'isDead' in engine
const isDead = (engine: Engine): boolean => isRemote(engine) && engine.isDead()

/** Up to `size` engines, made when they are first needed; one that died is replaced. */
export const createPool = (size: number, make: () => Engine): Pool => {
  const idle: Engine[] = []
  const all = new Set<Engine>()
  /** Called with nothing when it is their turn, or with what keeps them from it. */
  const line: ((error?: OcrError) => void)[] = []
  let busy = 0
  let closing: Promise<void> | undefined
  let drained = (): void => {}

  const take = (): Engine => {
    const engine = idle.pop() ?? make()
    all.add(engine)
    if (!isDead(engine)) return engine
    all.delete(engine)
    return take()
  }

  /** A place becomes free: the next in line has it, and no newcomer slips in between. */
  const leavePlace = (): void => {
    const next = line.shift()
    if (next !== undefined) next()
    else if (--busy === 0) drained()
  }

  const waitInLine = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const settle = (error?: OcrError): void => {
        signal?.removeEventListener('abort', leave)
        if (error === undefined) resolve()
        else reject(error)
      }
      const leave = (): void => {
        line.splice(line.indexOf(settle), 1)
        settle(new OcrError('aborted', 'The read was aborted while it waited in line.'))
      }
      signal?.addEventListener('abort', leave, { once: true })
      line.push(settle)
    })

  const lease = (engine: Engine): Lease => {
    let released = false
    return {
      engine,
      release: () => {
        if (released) return
        released = true
        idle.push(engine)
        leavePlace()
      },
      kill: (error) => {
        if (isRemote(engine)) void engine.kill(error)
      },
    }
  }

  const close = async (): Promise<void> => {
    for (const settle of line.splice(0)) settle(isClosed())
    if (busy > 0) await new Promise<void>((resolve) => (drained = resolve))
    await Promise.all([...all].map((engine) => engine.end()))
  }

  return {
    size,
    acquire: async (signal) => {
      if (closing !== undefined) throw isClosed()
      throwIfAborted(signal)
      if (busy < size) busy++
      else await waitInLine(signal)
      try {
        return lease(take())
      } catch (error) {
        leavePlace()
        throw error
      }
    },
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

const isClosed = (): OcrError => new OcrError('usage/invalid', 'The reader is closed; create another.')
