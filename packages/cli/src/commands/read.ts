import { errorCodes, OcrError, type Platform } from '@recto/core'
import type { AnyReadResult } from '@recto/document'
import { documents } from '@recto/documents'
import { createPlatform } from '@recto/platform'
import { createReader, decodePage } from '@recto/reader'
import { drawResult } from '../draw.ts'
import { createFormatter, extensionOf } from '../formats/format-page.ts'
import type { PageOutcome } from '../formats/page-outcome.ts'
import { usualThreshold } from '../formats/table.ts'
import { findInputs, type Input } from '../inputs.ts'
import type { Format, ReadCommand } from '../options.ts'
import { outputPaths, pathsInFolder, writeWhole } from '../output.ts'
import { createProgress } from '../progress.ts'
import { createFileSink, createStreamSink, type Sink } from '../sink.ts'
import type { Terminal } from '../terminal.ts'

/** Exit code when some or all of several inputs failed. */
const someFailed = 1

/** Reads the inputs in order and writes each as it is done. Says the exit code. */
export const read = async (command: ReadCommand, terminal: Terminal, platform: Platform = createPlatform()): Promise<number> => {
  const format = command.format ?? (terminal.stdout.isTTY && command.out === null ? 'table' : 'json')
  const show = createFormatter(format, command)
  const inputs = await findInputs(command.inputs, terminal)
  const sink = await createSink(command, format, inputs, terminal)
  const draw = await createDrawer(command, inputs, platform)
  const interrupt = new AbortController()
  const forget = terminal.onInterrupt(() => interrupt.abort())
  const progress = inputs.length > 1 && terminal.stderr.isTTY && !command.quiet ? createProgress(inputs.length, terminal) : null
  const reader = createReader({
    documents,
    platform,
    device: command.device,
    debug: command.debug,
    ...(command.workers === null ? {} : { workers: command.workers }),
  })
  const failures: OcrError[] = []
  const fail = (error: OcrError, input: Input, isShown: boolean): void => {
    failures.push(error)
    if (!command.quiet && !isShown) terminal.stderr.write(`recto: ${input.name}: ${error.code}: ${error.message}\n`)
  }
  try {
    const items = reader.readAll(untilAborted(inputs, interrupt.signal), {
      as: command.as,
      chars: command.chars || format === 'huawei',
      ...(command.pages === null ? {} : { pages: [...command.pages] }),
      ...(progress === null ? {} : { onProgress: progress.update }),
    })
    for await (const item of items) {
      const { index, input, page } = item
      progress?.clear()
      const outcome: PageOutcome =
        'error' in item ? { input: input.name, page, error: item.error.toData() } : { input: input.name, page, result: item.result }
      await sink.page(index, show(outcome))
      if ('error' in item) fail(item.error, input, format === 'table')
      else await draw(index, page, item.result).catch((error) => fail(OcrError.from(error), input, false))
    }
    await sink.end()
  } finally {
    progress?.clear()
    forget()
    await reader.close()
  }
  if (interrupt.signal.aborted) return errorCodes.aborted.exit
  const [failure] = failures
  if (failure === undefined) return 0
  const isOneArgument = command.inputs.length === 1 && inputs[0]?.name === command.inputs[0]
  return isOneArgument ? errorCodes[failure.code].exit : someFailed
}

/** The inputs until the signal: those already begun are finished, no other is started. */
function* untilAborted(inputs: readonly Input[], signal: AbortSignal): Generator<Input> {
  for (const input of inputs) {
    if (signal.aborted) return
    yield input
  }
}

const placesOf = (inputs: readonly Input[]): readonly string[] => inputs.map(({ place }) => place)

const createSink = async ({ out, force }: ReadCommand, format: Format, inputs: readonly Input[], terminal: Terminal): Promise<Sink> => {
  if (out === null) return createStreamSink(terminal)
  return createFileSink(await outputPaths({ option: '--out', path: out, extension: extensionOf[format], force }, placesOf(inputs)))
}

/** Draws a page into the folder of `--draw`; the pages after the first carry their number. */
const createDrawer = async ({ draw, force, minConfidence }: ReadCommand, inputs: readonly Input[], platform: Platform) => {
  const paths = draw === null ? [] : await pathsInFolder({ option: '--draw', path: draw, extension: '.png', force }, placesOf(inputs))
  return async (index: number, page: number, result: AnyReadResult): Promise<void> => {
    const [input, path] = [inputs[index], paths[index]]
    if (input === undefined || path === undefined) return
    const image = await decodePage(platform, await input.bytes(), page)
    const drawn = await drawResult(image, result, minConfidence ?? usualThreshold)
    await writeWhole(page === 1 ? path : path.replace(/\.png$/u, `-${page}.png`), drawn)
  }
}
