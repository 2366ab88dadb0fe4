import { setTimeout as later } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'
import { OcrError } from '@recto/core'

/**
 * A worker that ends inside a native call takes the process with it: the addon cannot throw into a thread that is being torn down, and
 * node-addon-api aborts (`Error::ThrowAsJavaScriptException` in its napi-inl.h). So a worker counts the calls it is in, in memory that it shares
 * with the thread that started it; whoever ends it forbids more and waits for those.
 */
export type NativeCalls = Int32Array<SharedArrayBuffer>

/** Places in the shared memory. */
const [forbidden, running] = [0, 1] as const

export const createNativeCalls = (): NativeCalls => new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))

const isNativeCalls = (data: unknown): data is NativeCalls => data instanceof Int32Array && data.buffer instanceof SharedArrayBuffer

/** Those of this worker; a thread that nobody ends has none. */
const own: NativeCalls | null = isNativeCalls(workerData?.nativeCalls) ? workerData.nativeCalls : null

/** Makes a call that this thread must not be ended in. */
export const callNative = async <Value>(call: () => Promise<Value>, calls: NativeCalls | null = own): Promise<Value> => {
  if (calls === null) return call()
  Atomics.add(calls, running, 1)
  try {
    if (Atomics.load(calls, forbidden) === 1) throw new OcrError('aborted', 'The worker is being ended.')
    return await call()
  } finally {
    Atomics.sub(calls, running, 1)
    Atomics.notify(calls, running)
  }
}

const pollMs = 5

/** Forbids further calls and waits until the running ones have returned. */
export const untilReturned = async (calls: NativeCalls): Promise<void> => {
  Atomics.store(calls, forbidden, 1)
  while (Atomics.load(calls, running) > 0) await later(pollMs)
}

/** The same, blocking this thread, for the end of the process; gives up after `mostMs`. */
export const blockUntilReturned = (all: Iterable<NativeCalls>, mostMs: number): void => {
  const workers = [...all]
  const end = Date.now() + mostMs
  for (const calls of workers) Atomics.store(calls, forbidden, 1)
  for (const calls of workers)
    for (let count = Atomics.load(calls, running); count > 0 && Date.now() < end; count = Atomics.load(calls, running))
      Atomics.wait(calls, running, count, end - Date.now())
}
