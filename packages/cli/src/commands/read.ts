import { errorCodes, type OcrError } from '@recto/core'
import { documents } from '@recto/documents'
import type { EndpointName } from '@recto/huawei'
import { createReader } from '@recto/reader'
import { drawResult } from '../draw.ts'
import { toHuaweiLine } from '../formats/huawei.ts'
import { toJsonLine } from '../formats/json.ts'
import type { PageOutcome } from '../formats/page-outcome.ts'
import { toTable, usualThreshold } from '../formats/table.ts'
import { toText } from '../formats/txt.ts'
import { findInputs, type Input, isFolder } from '../inputs.ts'
import { type Asked, type Format, type ReadCommand, readings } from '../options.ts'
import { outputPaths } from '../output.ts'
import { createProgress } from '../progress.ts'
import { createFileSink, createStreamSink } from '../sink.ts'
import type { Terminal } from '../terminal.ts'
import { usageError } from '../usage.ts'

const extensions: Readonly<Record<Format, string>> = { table: '.txt', json: '.json', huawei: '.json', txt: '.txt' }

/** Exit code when some or all of several inputs failed. */
const someFailed = 1

/** Reads the inputs in order and writes each as it is done. Says the exit code. */
export const read = async (command: ReadCommand, terminal: Terminal): Promise<number> => {
  const format = command.format ?? (terminal.stdout.isTTY && command.out === null ? 'table' : 'json')
  const show = formatter(format, command)
  const inputs = await findInputs(command.inputs, terminal)
  const sink =
    command.out === null
      ? createStreamSink(terminal)
      : createFileSink(
          await outputPaths(
            command.out,
            inputs.map(({ name }) => name),
            extensions[format],
            command.force,
          ),
        )
  const interrupt = new AbortController()
  const forget = terminal.onInterrupt(() => interrupt.abort())
  const progress = inputs.length > 1 && terminal.stderr.isTTY && !command.quiet ? createProgress(inputs.length, terminal) : null
  const reader = createReader({
    documents,
    device: command.device,
    debug: command.debug,
    ...(command.workers === null ? {} : { workers: command.workers }),
  })
  const failures: OcrError[] = []
  try {
    const items = reader.readAll(untilAborted(inputs, interrupt.signal), {
      as: command.as,
      chars: command.chars || format === 'huawei',
      ...(command.pages === null ? {} : { pages: [...command.pages] }),
      ...(progress === null ? {} : { onProgress: progress.update }),
    })
    for await (const item of items) {
      const { index, input, page } = item
      if ('error' in item) failures.push(item.error)
      else if (command.draw !== null)
        await drawResult(await input.bytes(), input.name, page, item.result, command.draw, command.minConfidence ?? usualThreshold)
      const outcome: PageOutcome =
        'error' in item ? { input: input.name, page, error: item.error.toData() } : { input: input.name, page, result: item.result }
      await sink.page(index, show(outcome))
      if ('error' in item && !command.quiet && format !== 'table')
        terminal.stderr.write(`recto: ${input.name}: ${item.error.code}: ${item.error.message}\n`)
    }
    await sink.end()
  } finally {
    progress?.end()
    forget()
    await reader.close()
  }
  if (interrupt.signal.aborted) return errorCodes.aborted.exit
  const [failure] = failures
  if (failure === undefined) return 0
  const isSingleFile = inputs.length === 1 && !(await isFolder(command.inputs[0] ?? ''))
  return isSingleFile ? errorCodes[failure.code].exit : someFailed
}

/** The inputs until the signal: those already begun are finished, no other is started. */
function* untilAborted(inputs: readonly Input[], signal: AbortSignal): Generator<Input> {
  for (const input of inputs) {
    if (signal.aborted) return
    yield input
  }
}

const formatter = (format: Format, { as, minConfidence }: ReadCommand): ((outcome: PageOutcome) => string) => {
  if (format === 'table') return (outcome) => `${toTable(outcome, minConfidence)}\n`
  if (format === 'json') return (outcome) => `${toJsonLine(outcome, minConfidence)}\n`
  if (format === 'txt') return toText
  const endpoint = endpointOf(as)
  const today = new Date().toISOString().slice(0, 10)
  return (outcome) => `${toHuaweiLine(outcome, endpoint, today)}\n`
}

const endpointOf = (as: Asked): EndpointName => {
  if (as === 'auto') return 'auto-classification'
  if (typeof as === 'string') return readings[0]
  const [id, ...others] = as
  if (id === undefined || others.length > 0)
    throw usageError('--format huawei answers for one document at a time: give --as one id, or auto.')
  return id
}
