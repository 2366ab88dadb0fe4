import { type Device, OcrError, type Platform } from '@recto/core'
import { digitalFormat } from '@recto/digital'
import type { DocumentSpec, ReadResult, ResultOf } from '@recto/document'
import { createPlatform } from '@recto/platform'
import { createEngine, type Engine, type EngineOptions } from './engine.ts'
import { defaultModels } from './models.ts'
import { assertPage, assertReaderOptions, type ReaderOptions } from './options.ts'
import { createPool, type Pool } from './pool.ts'
import { type InputOf, type ReadAllOptions, type ReadItem, readAll } from './read-all.ts'
import { type Asked, type PageRequest, readPage } from './read-page.ts'
import { createRemoteEngine } from './remote-engine.ts'

type IdOf<D extends readonly DocumentSpec[]> = D[number]['id']

/** What a picture may be asked to be. */
export type As<D extends readonly DocumentSpec[]> = 'auto' | 'general-text' | IdOf<D> | readonly IdOf<D>[]

type ResultById<Spec, Id> = Spec extends { readonly id: Id } ? ResultOf<Spec> : never

/** The documents that can come of `as`. */
export type DocumentsOf<D extends readonly DocumentSpec[], A> = A extends 'general-text'
  ? never
  : A extends 'auto'
    ? ResultOf<D[number]>
    : ResultById<D[number], A extends readonly (infer Id)[] ? Id : A>

export interface ReadOptions<A> {
  /** What the picture shows. @default 'auto' */
  readonly as?: A
  /** From 1. @default 1 */
  readonly page?: number
  /** Adds every character to the lines. @default false */
  readonly chars?: boolean
  readonly signal?: AbortSignal
}

/** What a user holds: documents, a platform, devices. */
export interface Reader<D extends readonly DocumentSpec[]> {
  /** One page of an encoded picture. Throws an `OcrError` on bad input; a poor or unknown picture is a result. */
  read<const A extends As<D> = 'auto'>(bytes: Uint8Array, options?: ReadOptions<A>): Promise<ReadResult<DocumentsOf<D, A>>>
  /**
   * Every page of every input, in their order, one failing page among them not failing the others. Inputs are opened when their
   * turn comes; at most `concurrency` pages are held at a time.
   */
  readAll<const I, const A extends As<D> = 'auto'>(
    inputs: Iterable<InputOf<I>> | AsyncIterable<InputOf<I>>,
    options?: ReadAllOptions<A>,
  ): AsyncIterable<ReadItem<InputOf<I>, ReadResult<DocumentsOf<D, A>>>>
  /** Ends the workers and closes the models. */
  close(): Promise<void>
}

/** Creates a reader. Nothing is loaded before the first picture; nothing is fetched from a network, ever, unless an option says where. */
export const createReader = <const D extends readonly DocumentSpec[]>(options: ReaderOptions<D>): Reader<D> => {
  assertReaderOptions(options)
  const { documents, platform = createPlatform(), timeoutMs, limits = {}, debug = false } = options
  const pool = createEngines(platform, options)

  /** Work with an engine of the pool, within the time that a page may take. */
  const withEngine = async <Result>(work: Work<Result>, given?: AbortSignal): Promise<Result> => {
    const lease = await pool.acquire(given)
    const start = (signal?: AbortSignal) => work(lease.engine, signal).catch(rethrow).finally(lease.release)
    if (timeoutMs === undefined) return start(given)
    const stop = new AbortController()
    const late = deadline(timeoutMs, (error) => {
      lease.kill(error)
      stop.abort(error) // ends a read in this thread, which cannot be killed, at its next step
    })
    const signal = given === undefined ? stop.signal : AbortSignal.any([given, stop.signal])
    return Promise.race([start(signal), late.passed]).finally(late.cancel)
  }
  const readOne = (bytes: Uint8Array, { signal: given, ...request }: PageRequest) =>
    withEngine((engine, signal) => readPage(engine, bytes, documents, signal === undefined ? request : { ...request, signal }), given)

  const reader = {
    read: async (bytes: Uint8Array, { as = 'auto', page = 1, chars = false, signal }: ReadOptions<string | readonly string[]> = {}) => {
      assertBytes(bytes)
      assertPage(page)
      const request = { page, as: askedOf(as, documents), chars, debug, ...(signal === undefined ? {} : { signal }) }
      return readOne(bytes, request)
    },
    readAll: (
      inputs: Iterable<InputOf<unknown>> | AsyncIterable<InputOf<unknown>>,
      all: ReadAllOptions<string | readonly string[]> = {},
    ) => {
      const as = askedOf(all.as ?? 'auto', documents)
      return readAll(
        inputs,
        { ...all, concurrency: all.concurrency ?? 2 * pool.size },
        {
          countPages: async (bytes) => {
            assertBytes(bytes)
            if (digitalFormat(bytes) === null) return (await platform.decode(bytes, { limits })).pages
            return withEngine((engine) => engine.pages(bytes))
          },
          readPage: (bytes, page, signal) => readOne(bytes, { page, as, chars: all.chars ?? false, debug, signal }),
        },
      )
    },
    close: () => pool.close(),
  }
  return reader as unknown as Reader<D>
}

const createEngines = (platform: Platform, options: ReaderOptions<readonly DocumentSpec[]>): Pool => {
  const { device = 'auto', arena = true, limits = {}, detectionSide = null } = options
  const spawn = platform.name === 'browser' ? undefined : platform.spawn
  const workers = options.workers ?? (spawn === undefined || isSource ? 0 : platform.cores)
  const threads = options.threads ?? (workers === 0 ? platform.cores : 1)
  const engine: EngineOptions = {
    models: { ...defaultModels, ...options.models },
    devices: devicesOf(device, platform),
    threads,
    arena,
    limits,
    detectionSide,
  }
  if (workers > 0 && spawn === undefined)
    throw new OcrError('usage/invalid', `workers: ${workers} were asked for, but this platform starts none. Leave them out, or pass 0.`)
  if (workers === 0 || spawn === undefined || isSource) return createPool(1, () => createEngine(platform, engine))
  return createPool(workers, () => createRemoteEngine(spawn(new URL('./engine-worker.js', import.meta.url)), engine, platform.options))
}

/** Run from its TypeScript source, this package has no worker file that Node could start: it reads in this thread. */
const isSource = import.meta.url.endsWith('.ts')

const devicesOf = (device: Device | 'auto' | readonly Device[], { name }: Platform): readonly Device[] => {
  if (device === 'auto') return [name === 'browser' ? 'wasm' : 'cpu']
  return typeof device === 'string' ? [device] : device
}

const askedOf = (as: string | readonly string[], documents: readonly DocumentSpec[]): Asked => {
  if (as === 'auto' || as === 'general-text') return as
  const ids = typeof as === 'string' ? [as] : as
  const unknown = ids.find((id) => !documents.some((document) => document.id === id))
  if (unknown === undefined && ids.length > 0) return ids
  const known = documents.map(({ id }) => id).join(', ')
  throw new OcrError(
    'usage/no-such-document',
    `as: "${unknown ?? ''}" is none of this reader's documents (${known}), nor auto, nor general-text.`,
  )
}

type Work<Result> = (engine: Engine, signal: AbortSignal | undefined) => Promise<Result>

/** Whatever goes wrong comes out as an `OcrError`. */
const rethrow = (error: unknown): never => {
  throw OcrError.from(error)
}

const assertBytes = (bytes: unknown): void => {
  if (!(bytes instanceof Uint8Array))
    throw new OcrError('usage/invalid', `The bytes of a picture (Uint8Array) are needed, ${typeof bytes} was given.`)
}

/** A promise that fails when the time is up, telling `kill` first. */
const deadline = (ms: number, kill: (error: OcrError) => void): { readonly passed: Promise<never>; cancel(): void } => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const passed = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = new OcrError('stage/timeout', `The page took longer than timeoutMs = ${ms}. Allow more, or read a smaller picture.`)
      kill(error)
      reject(error)
    }, ms)
  })
  return { passed, cancel: () => clearTimeout(timer) }
}
