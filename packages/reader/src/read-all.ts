import { OcrError, throwIfAborted } from '@recto/core'

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
  /** Pages to read of each input, from 1. @default all */
  readonly pages?: readonly number[]
  /** Pages held at a time. @default twice the workers */
  readonly concurrency?: number
  /** Adds every character to the lines. @default false */
  readonly chars?: boolean
  readonly signal?: AbortSignal
  /** Told after each input is done. */
  readonly onProgress?: (progress: { readonly inputs: number; readonly pages: number; readonly failed: number }) => void
}

type ReadOne<R> = (bytes: Uint8Array, page: number, signal: AbortSignal) => Promise<{ readonly result: R; readonly pageCount: number }>

interface Opened<I, R> {
  readonly input: I
  readonly index: number
  /** Absent when the input itself could not be had. */
  readonly bytes: Uint8Array | undefined
  readonly first: ReadItem<I, R>
  readonly pageCount: number
}

/** Runs `readOne` over the pages of all inputs; see `Reader.readAll`. */
export async function* readAll<I, R>(
  inputs: Iterable<InputOf<I>> | AsyncIterable<InputOf<I>>,
  { pages, concurrency, signal, onProgress }: ReadAllOptions<unknown> & { readonly concurrency: number },
  readOne: ReadOne<R>,
): AsyncGenerator<ReadItem<InputOf<I>, R>> {
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new OcrError('usage/invalid', `concurrency: a whole number from 1 is needed, ${concurrency} was given.`)
  const stop = new AbortController()
  const abort = (): void => stop.abort(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })
  const wanted = pages === undefined ? null : [...new Set(pages)].sort((a, b) => a - b)
  const firstPage = wanted?.[0] ?? 1

  const attempt = async (input: InputOf<I>, index: number, bytes: Uint8Array, page: number) => {
    try {
      const { result, pageCount } = await readOne(bytes, page, stop.signal)
      return { item: { index, input, page, result }, pageCount }
    } catch (error) {
      return { item: { index, input, page, error: OcrError.from(error) }, pageCount: 0 }
    }
  }
  const open = async (input: InputOf<I>, index: number): Promise<Opened<InputOf<I>, R>> => {
    try {
      const bytes = input instanceof Uint8Array ? input : await input.bytes()
      const { item, pageCount } = await attempt(input, index, bytes, firstPage)
      return { input, index, bytes, first: item, pageCount }
    } catch (error) {
      return { input, index, bytes: undefined, first: { index, input, page: firstPage, error: OcrError.from(error) }, pageCount: 0 }
    }
  }

  let [done, read, failed] = [0, 0, 0]
  const count = <Item extends ReadItem<InputOf<I>, R>>(item: Item): Item => {
    if ('error' in item) failed++
    else read++
    return item
  }
  try {
    for await (const { input, index, bytes, first, pageCount } of inOrder(inputs, concurrency, open)) {
      throwIfAborted(signal)
      yield count(first)
      const rest = bytes === undefined ? [] : restOf(wanted, firstPage, pageCount)
      for await (const { item } of inOrder(rest, concurrency, (page) => attempt(input, index, bytes as Uint8Array, page))) {
        throwIfAborted(signal)
        yield count(item)
      }
      onProgress?.({ inputs: ++done, pages: read, failed })
    }
    throwIfAborted(signal)
  } finally {
    stop.abort()
    signal?.removeEventListener('abort', abort)
  }
}

const restOf = (wanted: readonly number[] | null, first: number, pageCount: number): readonly number[] =>
  (wanted ?? Array.from({ length: pageCount }, (_, index) => index + 1)).filter((page) => page > first && page <= pageCount)

/** Starts up to `most` at a time, gives what comes of them in the order of the inputs. `start` never rejects. */
async function* inOrder<I, O>(
  inputs: Iterable<I> | AsyncIterable<I>,
  most: number,
  start: (input: I, index: number) => Promise<O>,
): AsyncGenerator<O> {
  const running: Promise<O>[] = []
  let index = 0
  for await (const input of inputs) {
    running.push(start(input, index++))
    if (running.length >= most) yield await (running.shift() as Promise<O>)
  }
  for (const last of running) yield await last
}
