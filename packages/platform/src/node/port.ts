import { Worker, parentPort as workerParent } from 'node:worker_threads'
import { type Location, OcrError, type Port } from '@recto/core'
import type { ParentPort } from '../options.ts'
import { blockUntilReturned, createNativeCalls, type NativeCalls, untilReturned } from './native-calls.ts'

/** The native calls of the workers that live. */
const alive = new Set<NativeCalls>()

/** The longest that the end of the process waits for native calls, ms. */
const longestExitMs = 10_000
const onExit = (): void => blockUntilReturned(alive, longestExitMs)

/** Starts a module worker. It does not keep the process alive while nobody waits for it (`keepAlive`). */
export const spawn = (url: Location): Port => {
  const nativeCalls = createNativeCalls()
  const worker = new Worker(new URL(url.href), { workerData: { nativeCalls } })
  worker.unref()
  if (alive.size === 0) process.on('exit', onExit)
  alive.add(nativeCalls)
  worker.once('exit', () => {
    alive.delete(nativeCalls)
    if (alive.size === 0) process.off('exit', onExit)
  })
  return {
    send: (message, transfer = []) => worker.postMessage(message, [...transfer]),
    listen: (listener, died) => {
      const die = once(died)
      worker.on('message', listener)
      worker.on('error', (cause) => die(new OcrError('internal', `The worker failed: ${cause.message}.`, { cause })))
      worker.on('messageerror', (cause) => die(new OcrError('internal', `A message to the worker was lost: ${cause.message}.`, { cause })))
      worker.on('exit', (code) => die(new OcrError('internal', `The worker exited with code ${code}.`)))
    },
    keepAlive: (alive) => (alive ? worker.ref() : worker.unref()),
    close: async () => {
      await untilReturned(nativeCalls)
      await worker.terminate()
    },
  }
}

const once = (died: (error: OcrError) => void): ((error: OcrError) => void) => {
  let told = false
  return (error) => {
    if (!told) died(error)
    told = true
  }
}

/** The worker's own end. */
export const parentPort: ParentPort = () => {
  const port = workerParent
  if (port === null) throw new OcrError('internal', 'parentPort() was called outside a worker.')
  return {
    send: (message, transfer = []) => port.postMessage(message, [...transfer]),
    listen: (listener) => port.on('message', listener),
    keepAlive: (alive) => (alive ? port.ref() : port.unref()),
    close: async () => port.close(),
  }
}
