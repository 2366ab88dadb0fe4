import { type Location, OcrError, type Port } from '@recto/core'
import type { ParentPort } from '../options.ts'

/** What a worker and its parent's end have in common. */
type Line = Pick<Worker, 'postMessage' | 'addEventListener'>

const toPort = (line: Line, close: () => void): Port => ({
  send: (message, transfer = []) => line.postMessage(message, [...transfer]),
  listen: (listener, died) => {
    line.addEventListener('message', (event) => listener(event.data))
    line.addEventListener('error', (event) =>
      died(new OcrError('internal', `The worker failed: ${event.message || 'its script did not load'}.`)),
    )
    line.addEventListener('messageerror', () => died(new OcrError('internal', 'A message to or from the worker was lost.')))
  },
  keepAlive: () => {}, // a page lives without its workers
  close: async () => close(),
})

/** Starts a module worker. */
export const spawn = (url: Location): Port => {
  const worker = new Worker(url.href, { type: 'module' })
  return toPort(worker, () => worker.terminate())
}

/** The worker's own end. */
export const parentPort: ParentPort = () => toPort(globalThis as unknown as Line, () => globalThis.close())
