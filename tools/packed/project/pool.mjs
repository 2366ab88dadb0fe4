// Reads pictures one by one and many at once with the installed packages, aborts, runs out of time; prints what happened as JSON.
import { readFile } from 'node:fs/promises'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as later } from 'node:timers/promises'
import { documents } from '@recto/documents'
import { createReader } from '@recto/reader'

const pictures = await Promise.all(process.argv.slice(3).map((path) => readFile(path)))
const times = Number(process.argv[2])
const answerOf = async (reader, picture, options) =>
  reader.read(picture, options).then(
    (result) => JSON.stringify({ ...result, timings: null }),
    (error) => error.code,
  )
const delayDuring = async (work) => {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await work()
  delay.disable()
  return delay.percentile(99) / 1e6
}

const one = createReader({ documents, workers: 1 })
const serial = []
for (const picture of pictures) serial.push(await answerOf(one, picture))
await one.close()

const many = createReader({ documents, workers: 2 })
const idleMs = await delayDuring(() => later(1000))
let parallel = []
const busyMs = await delayDuring(async () => {
  const asked = Array.from({ length: times }, () => pictures.map((picture) => answerOf(many, picture)))
  parallel = await Promise.all(asked.map((answers) => Promise.all(answers)))
})

const stop = new AbortController()
const reading = Array.from({ length: 6 }, () => answerOf(many, pictures[0], { signal: stop.signal }))
await later(50)
const abortedAt = performance.now()
stop.abort()
const aborted = await Promise.all(reading)
const abortMs = performance.now() - abortedAt
const afterAbort = await answerOf(many, pictures[0])

// A worker is ended before it has begun, and inside a model.
const outOfTime = []
for (const timeoutMs of [1, 100, 200]) {
  const late = createReader({ documents, workers: 1, timeoutMs })
  outOfTime.push(await answerOf(late, pictures[0]), await answerOf(late, pictures[0]))
}

// No reader is closed: workers without work must not keep the process alive.
process.stdout.write(
  JSON.stringify({
    readings: serial.map((answer) => answer.length),
    equal: parallel.every((answers) => answers.every((answer, index) => answer === serial[index])),
    delayMs: busyMs - idleMs,
    aborted,
    abortMs,
    afterAbort: afterAbort === serial[0],
    outOfTime,
    peakMB: process.resourceUsage().maxRSS / 1000,
  }),
)
