import { OcrError, type Port } from '@recto/core'
import { createPlatform, parentPort } from '@recto/platform'
import { createEngine, type Engine, type Opened } from './engine.ts'
import { type Answer, buffersOf, type Call, type Question } from './messages.ts'

/** A worker's own code: an engine that answers questions, one at a time as they come. */
const serve = (port: Port): void => {
  let engine: Engine | undefined
  const running = new Map<number, AbortController>()

  const answer = async (call: Call): Promise<void> => {
    const stop = new AbortController()
    running.set(call.id, stop)
    try {
      const value = await ask(engine as Engine, call, stop.signal)
      const transfer = call.kind === 'open' ? buffersOf((value as Opened).pages) : []
      port.send({ id: call.id, value } satisfies Answer, transfer)
    } catch (error) {
      port.send({ id: call.id, error: OcrError.from(error).toData() } satisfies Answer)
    } finally {
      running.delete(call.id)
    }
  }

  port.listen(
    (message) => {
      const question = message as Question
      if (question.kind === 'start') engine = createEngine(createPlatform(question.platform ?? {}), question.options)
      else if (question.kind === 'abort') running.get(question.id)?.abort()
      else void answer(question)
    },
    () => running.clear(),
  )
}

const ask = (engine: Engine, call: Call, signal: AbortSignal): Promise<unknown> => {
  if (call.kind === 'pages') return engine.pages(call.bytes)
  if (call.kind === 'open') return engine.open(call.bytes, { page: call.page, patches: call.patches, signal })
  if (call.kind === 'glance') return engine.glance(call.ticket, call.textPage, call.wishes, signal)
  if (call.kind === 'close') return engine.close(call.ticket)
  return engine.end()
}

serve(parentPort())
