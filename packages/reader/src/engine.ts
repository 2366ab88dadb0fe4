import { codesPackage, codesWasm, createCodeReader } from '@recto/codes'
import {
  type Device,
  type Glance,
  type Image,
  type Limits,
  type ModelManifest,
  modelName,
  now,
  OcrError,
  type Platform,
  type Quality,
  quadHeight,
  type TextPage,
  throwIfAborted,
  transformQuad,
  type Wish,
} from '@recto/core'
import { lookAgain, type ReadPage, readText, type TextSessions } from '@recto/text'
import { assess } from '@recto/vision'
import { codesSeen } from './codes-seen.ts'
import { lazily } from './lazily.ts'
import { createSessions } from './sessions.ts'
import { createTimes } from './timings.ts'

/** Models by what they do in reading text. */
export interface Models {
  readonly detect: ModelManifest
  readonly recognize: ModelManifest
  readonly orientLine: ModelManifest
  readonly orientPage: ModelManifest
  /** By the name that a document gives: opened when a document first asks for one. */
  readonly recognizers: Readonly<Record<string, ModelManifest>>
}

/** What an engine is made with; plain data, so that it crosses into a worker. */
export interface EngineOptions {
  readonly models: Models
  /** Tried in order. */
  readonly devices: readonly Device[]
  readonly threads: number
  readonly arena: boolean
  readonly limits: Partial<Limits>
  /** Long side of the picture in which text is looked for, px. */
  readonly detectionSide: number | null
}

/** What one page of an input holds. Plain data. */
export interface Opened {
  /** Names the frames that the engine keeps until `close`. */
  readonly ticket: number
  /** Source px, upright after EXIF. */
  readonly width: number
  readonly height: number
  readonly quality: Quality
  readonly angleDegrees: number
  /** Empty when the picture was rejected. */
  readonly pages: readonly TextPage[]
  readonly device: Device
  readonly models: readonly string[]
  /** ms by stage; `models` is the share of them inside ONNX Runtime. */
  readonly timings: Readonly<Record<string, number>>
}

export interface Request {
  /** From 1. */
  readonly page: number
  /** Painted patches are taken for text too. @default false */
  readonly patches?: boolean
  readonly signal?: AbortSignal
}

/** Everything between bytes and lines of text; it knows no document. */
export interface Engine {
  open(bytes: Uint8Array, request: Request): Promise<Opened>
  /** The second look: asked once for each text page. */
  glance(ticket: number, textPage: number, wishes: readonly Wish[], signal?: AbortSignal): Promise<readonly Glance[]>
  /** Forgets the frames of a ticket. */
  close(ticket: number): Promise<void>
  /** Closes the sessions. */
  end(): Promise<void>
}

/** The quality with the median height of the text that was found, source px. */
const withTextHeight = (quality: Quality, pages: readonly TextPage[]): Quality => {
  const heights = pages
    .flatMap(({ lines, toSource }) => lines.map(({ quad }) => quadHeight(transformQuad(quad, toSource))))
    .sort((a, b) => a - b)
  return { ...quality, textHeightPx: heights[heights.length >> 1] ?? null }
}

const decodePage = async (platform: Platform, bytes: Uint8Array, { page, signal }: Request, limits: Partial<Limits>): Promise<Image> => {
  const decoded = await platform.decode(bytes, { limits, ...(signal === undefined ? {} : { signal }) })
  if (page > decoded.pages) throw new OcrError('usage/invalid', `Page ${page} was asked for; the input has ${decoded.pages}.`)
  return decoded.page(page - 1)
}

const namesOf = ({ detect, recognize, orientLine, orientPage }: TextSessions): readonly string[] =>
  [detect, recognize, orientLine, orientPage].flatMap((session) => (session === undefined ? [] : [modelName(session.manifest)]))

/** An engine in this thread. Its sessions are opened at the first picture. */
export const createEngine = (platform: Platform, options: EngineOptions): Engine => {
  const tickets = new Map<number, readonly ReadPage[]>()
  let nextTicket = 1
  const sessions = createSessions(platform, options)
  const codes = lazily(async () => createCodeReader(await platform.load(codesPackage, codesWasm)))

  return {
    open: async (bytes, request) => {
      const times = createTimes()
      const started = now()
      const { signal, patches = false } = request
      const image = await times.time('decode', () => decodePage(platform, bytes, request, options.limits))
      const quality = await times.time('assess', () => assess(image))
      throwIfAborted(signal)
      const models = await times.time('load', sessions.text)
      const seen = { width: image.width, height: image.height, device: models.recognize.device, models: namesOf(models) }
      if (quality.verdict === 'reject') return { ...seen, ticket: 0, quality, angleDegrees: 0, pages: [], timings: times.until(started) }
      const read = await readText(image, models, {
        patches,
        ...(signal === undefined ? {} : { signal }),
        ...(options.detectionSide === null ? {} : { detection: { longSide: options.detectionSide } }),
        onStage: (stage, { runMs, otherMs }) => {
          times.add(stage, runMs + otherMs)
          times.add('models', runMs)
        },
      })
      const ticket = nextTicket++
      tickets.set(ticket, read.pages)
      const pages = read.pages.map((readPage) => readPage.page)
      const timings = times.until(started)
      return { ...seen, ticket, quality: withTextHeight(quality, pages), angleDegrees: read.angleDegrees, pages, timings }
    },

    glance: async (ticket, textPage, wishes, signal) => {
      const page = tickets.get(ticket)?.[textPage]
      if (page === undefined) throw new OcrError('internal', `Ticket ${ticket} has no page ${textPage}, or was closed.`)
      const read = await lookAgain(page, await sessions.text(), wishes, {
        openRecognizer: sessions.recognizer,
        ...(signal === undefined ? {} : { signal }),
      })
      return [...read, ...(await codesSeen(page.frame, wishes, codes.get))]
    },

    close: async (ticket) => {
      tickets.delete(ticket)
    },

    end: async () => {
      tickets.clear()
      await sessions.close()
    },
  }
}
