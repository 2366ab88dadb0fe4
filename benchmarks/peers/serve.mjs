// What a measured process speaks: one JSON object per line. In on stdin: { id, path }. Out on file descriptor 3 (libraries print to
// stdout): { ready } once, then per picture { id, ms, modelMs, lines, peakRssMb, rssMb } or { id, error }.
import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'

const send = (message) => writeSync(3, `${JSON.stringify(message)}\n`)

/** Peak resident memory of this process so far, MiB. */
const peakRssMb = () => process.resourceUsage().maxRSS / 1024

/**
 * Opens a reader, says that it is ready, then reads what it is sent until stdin ends.
 * `open()` → `{ read(path) → lines, modelMs() → ms inside the models since the last call or null, close() }`.
 */
export const serve = async (name, settings, open) => {
  const started = performance.now()
  const reader = await open()
  send({ ready: { name, settings, initMs: performance.now() - started } })
  const answer = async ({ id, path }) => {
    const from = performance.now()
    const lines = await reader.read(path)
    return {
      id,
      ms: performance.now() - from,
      modelMs: reader.modelMs(),
      lines,
      peakRssMb: peakRssMb(),
      rssMb: process.memoryUsage.rss() / 2 ** 20,
    }
  }
  const pending = new Set()
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line)
    const done = answer(request).then(send, (error) => send({ id: request.id, error: String(error?.message ?? error) }))
    pending.add(done)
    done.finally(() => pending.delete(done))
  }
  await Promise.all(pending)
  await reader.close()
}

/** Threads that the process may use inside one operator, from `--threads`. */
export const threads = Number(process.argv[process.argv.indexOf('--threads') + 1] ?? 1)

/** Adds up the wall time of every call of ONNX Runtime's sessions. Returns a function that takes the sum and starts anew. */
export const timeSessions = (InferenceSession) => {
  let sum = 0
  const { run } = InferenceSession.prototype
  InferenceSession.prototype.run = async function (...args) {
    const from = performance.now()
    const outputs = await run.apply(this, args)
    sum += performance.now() - from
    return outputs
  }
  return () => {
    const taken = sum
    sum = 0
    return taken
  }
}
