import { OcrError, throwIfAborted } from '@recto/core'
import { inOrder } from './in-order.ts'

/** An encoded picture, or something that gives one when its turn comes. */
export type InputOf<I> = I & (Uint8Array | { bytes(): Promise<Uint8Array> })

/** One page of one input: `index` is the input's place, from 0. */
export type ReadItem<I, R> = { readonly index: number; readonly input: I; readonly page: number } & (
  | { readonly result: R }
  | { readonly error: OcrError }
)

export interface ReadAllOptions<A> {
  /** What the pictures show. @default 'auto' */
  readonly as?: A
  /** Pages to read of each input, from 1; those an input does not have are left out. @default all */
  readonly pages?: readonly number[]
  /** Pages held at a time. @default twice the workers */
  readonly concurrency?: number
  /** Adds every character to the lines. @default false */
  readonly chars?: boolean
  readonly signal?: AbortSignal
  /** Told after each input is done. */
  readonly onProgress?: (progress: { readonly inputs: number; readonly pages: number; readonly failed: number }) => void
}

/** How `readAll` reads. */
export interface Reading<R> {
  countPages(bytes: Uint8Array): Promise<number>
  readPage(bytes: Uint8Array, page: number, signal: AbortSignal): Promise<R>
}

/** A page to read, or why its input has none. */
type Job<I> = { readonly index: number; readonly input: I; readonly page: number; readonly isLast: boolean } & (
  | { readonly bytes: Uint8Array }
  | { readonly error: OcrError }
)

/** Reads the pages of all inputs; see `Reader.readAll`. */
export async function* readAll<I, R>(
  inputs: Iterable<InputOf<I>> | AsyncIterable<InputOf<I>>,
  { pages, concurrency, signal, onProgress }: ReadAllOptions<unknown> & { readonly concurrency: number },
  { countPages, readPage }: Reading<R>,
): AsyncGenerator<ReadItem<InputOf<I>, R>> {
  assertNumbers(concurrency, pages)
  throwIfAborted(signal)
  const stop = new AbortController()
  const abort = (): void => stop.abort(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })

  const attempt = async (job: Job<InputOf<I>>): Promise<{ readonly item: ReadItem<InputOf<I>, R>; readonly isLast: boolean }> => {
    const { index, input, page, isLast } = job
    try {
      if ('error' in job) throw job.error
      return { item: { index, input, page, result: await readPage(job.bytes, page, stop.signal) }, isLast }
    } catch (error) {
      return { item: { index, input, page, error: OcrError.from(error) }, isLast }
    }
  }

  const progress = { inputs: 0, pages: 0, failed: 0 }
  try {
    for await (const { item, isLast } of inOrder(jobsOf(inputs, pages, countPages), concurrency, attempt, stop.signal)) {
      if ('error' in item) progress.failed++
      else progress.pages++
      yield item
      if (isLast) onProgress?.({ ...progress, inputs: ++progress.inputs })
    }
  } finally {
    stop.abort()
    signal?.removeEventListener('abort', abort)
  }
}

/** The pages of all inputs; an input is opened when its first page is asked for. */
async function* jobsOf<I>(
  inputs: Iterable<InputOf<I>> | AsyncIterable<InputOf<I>>,
  wanted: readonly number[] | undefined,
  countPages: (bytes: Uint8Array) => Promise<number>,
): AsyncGenerator<Job<InputOf<I>>> {
  let index = 0
  for await (const input of inputs) {
    try {
      const bytes = input instanceof Uint8Array ? input : await input.bytes()
      const pages = choosePages(await countPages(bytes), wanted)
      for (const [place, page] of pages.entries()) yield { index, input, page, isLast: place === pages.length - 1, bytes }
    } catch (error) {
      yield { index, input, page: 1, isLast: true, error: OcrError.from(error) }
    }
    index++
  }
}

const choosePages = (count: number, wanted: readonly number[] | undefined): readonly number[] => {
  if (wanted === undefined) return Array.from({ length: count }, (_, index) => index + 1)
  const pages = [...new Set(wanted)].filter((page) => page <= count).sort((a, b) => a - b)
  if (pages.length > 0) return pages
  throw new OcrError('usage/invalid', `None of the pages asked for (from ${Math.min(...wanted)}) exists: the input has ${count} page(s).`)
}

const assertNumbers = (concurrency: number, pages: readonly number[] | undefined): void => {
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new OcrError('usage/invalid', `concurrency: a whole number from 1 is needed, ${concurrency} was given.`)
  const wrong = pages?.find((page) => !Number.isInteger(page) || page < 1)
  if (wrong !== undefined || pages?.length === 0)
    throw new OcrError('usage/invalid', `pages: at least one whole number from 1 is needed, ${wrong ?? 'none'} was given.`)
}
