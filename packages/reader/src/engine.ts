import { codesPackage, codesWasm, createCodeReader } from '@recto/codes'
import {
  type Device,
  type Glance,
  type Image,
  type Limits,
  type ModelManifest,
  now,
  OcrError,
  type Platform,
  type Quality,
  type TextPage,
  throwIfAborted,
  type Wish,
} from '@recto/core'
import { lookAgain, readText } from '@recto/text'
import { assess } from '@recto/vision'
import { codesSeen } from './codes-seen.ts'
import { decodePicture } from './decode-page.ts'
import { createDigitalPages, flawless, type OpenPage, withClaims } from './digital-pages.ts'
import { layerSeen } from './layer-seen.ts'
import { lazily } from './lazily.ts'
import { type Kept, keepFrame, namesOf, withTextHeight } from './pictures.ts'
import { createSessions } from './sessions.ts'
import { createTimes, type Times } from './timings.ts'

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
  /** Pages of a born-digital file. */
  pages(bytes: Uint8Array): Promise<number>
  open(bytes: Uint8Array, request: Request): Promise<Opened>
  /** The second look: asked once for each text page. What a file says is looked at in the file. */
  glance(ticket: number, textPage: number, wishes: readonly Wish[], signal?: AbortSignal): Promise<readonly Glance[]>
  /** Forgets the frames of a ticket. */
  close(ticket: number): Promise<void>
  /** Closes the sessions. */
  end(): Promise<void>
}

type Claims = OpenPage['claims']

/** An engine in this thread. Its sessions are opened at the first page whose pixels must be read. */
export const createEngine = (platform: Platform, options: EngineOptions): Engine => {
  const tickets = new Map<number, readonly Kept[]>()
  let nextTicket = 1
  const keep = (pages: readonly Kept[]): number => {
    tickets.set(nextTicket, pages)
    return nextTicket++
  }
  const sessions = createSessions(platform, options)
  const digital = createDigitalPages(platform, options.limits)
  const codes = lazily(async () => createCodeReader(await platform.load(codesPackage, codesWasm)))

  /** A page of a file that says what stands on it. */
  const openLayer = ({ width, height, angleDegrees, texts, frame, close }: OpenPage, times: Times, started: number): Opened => {
    const ticket = keep(
      texts.map((text, index) => ({
        frame: () => frame(index),
        // No text is looked for in what a file says.
        textHeight: 0,
        text,
        close: index === 0 ? close : () => undefined,
      })),
    )
    const device = options.devices[0] ?? 'cpu'
    const quality = withTextHeight(flawless, texts)
    return { ticket, width, height, quality, angleDegrees, pages: texts, device, models: [], timings: times.until(started) }
  }

  const openPicture = async (
    image: Image,
    { signal, patches = false }: Request,
    claims: Claims,
    times: Times,
    started: number,
  ): Promise<Opened> => {
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
    const ticket = keep(read.pages.map(keepFrame))
    const pages = read.pages.map(({ page }) => withClaims(page, claims))
    const timings = times.until(started)
    return { ...seen, ticket, quality: withTextHeight(quality, pages), angleDegrees: read.angleDegrees, pages, timings }
  }

  return {
    pages: digital.count,

    open: async (bytes, request) => {
      const times = createTimes()
      const started = now()
      const page = await times.time('decode', () => digital.open(bytes, request.page))
      throwIfAborted(request.signal)
      if (page === null)
        return openPicture(
          await times.time('decode', () => decodePicture(platform, bytes, request.page, options.limits, request.signal)),
          request,
          [],
          times,
          started,
        )
      if (page.texts.length > 0) return openLayer(page, times, started)
      try {
        const image = await times.time('decode', async () => page.drawn())
        if (image === null) throw new OcrError('internal', 'A page without text cannot be drawn.')
        return await openPicture(image, request, page.claims, times, started)
      } finally {
        page.close()
      }
    },

    glance: async (ticket, textPage, wishes, signal) => {
      const page = tickets.get(ticket)?.[textPage]
      if (page === undefined) throw new OcrError('internal', `Ticket ${ticket} has no page ${textPage}, or was closed.`)
      const { text } = page
      const layer = text === null ? [] : layerSeen(text, wishes)
      const asked = text === null ? wishes : wishes.filter(({ see }) => see === 'codes' || see === 'colour')
      const frame = asked.length === 0 ? null : await page.frame()
      if (frame === null) return layer
      const read = await lookAgain({ frame, textHeight: page.textHeight }, sessions.text, asked, {
        openRecognizer: sessions.recognizer,
        ...(signal === undefined ? {} : { signal }),
      })
      return [...layer, ...read, ...(await codesSeen(frame, asked, codes.get))]
    },

    close: async (ticket) => {
      for (const page of tickets.get(ticket) ?? []) page.close()
      tickets.delete(ticket)
    },

    end: async () => {
      for (const pages of tickets.values()) for (const page of pages) page.close()
      tickets.clear()
      await sessions.close()
    },
  }
}
