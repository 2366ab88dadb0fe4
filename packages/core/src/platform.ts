import type { Signal } from './abort.ts'
import type { OcrError } from './errors.ts'
import type { Image } from './image.ts'
import type { FileOwner, Location, ModelFile, ModelManifest } from './manifest.ts'
import type { Device, Session } from './session.ts'

/** Formats of pictures by magic bytes. PDF and OFD are no pictures: they are opened by `@recto/digital`. */
export type ImageFormat = 'jpeg' | 'png' | 'bmp' | 'gif' | 'tiff' | 'webp' | 'avif'

/** What an input may cost before it is refused. */
export interface Limits {
  /** @default 100_000_000 */
  readonly maxBytes: number
  /** Width times height of one page. @default 160_000_000 */
  readonly maxPixels: number
  /** @default 1_000 */
  readonly maxPages: number
}

/** An opened input: its pages are decoded one at a time, upright (EXIF applied), sRGB, 8 bit, alpha laid on white. */
export interface Decoded {
  readonly format: ImageFormat
  readonly pages: number
  /** Page `index` from 0, `channels` = 3. Throws `input/undecodable` or `input/too-large`. */
  page(index: number): Promise<Image>
}

export interface DecodeOptions {
  readonly limits?: Partial<Limits>
  readonly signal?: Signal
}

export interface OpenOptions {
  /** Tried in order; none of them working is `device/unavailable`. */
  readonly devices: readonly Device[]
  /** Threads inside one operator. @default 1 */
  readonly threads?: number
  /** ONNX Runtime's memory arena. @default true */
  readonly arena?: boolean
  /** Whether idle threads of an operator spin; spinning threads of several workers slow each other down. @default true */
  readonly spinning?: boolean
}

/** A worker's end of the line, the same in Node and in browsers. Messages are structured clones. */
export interface Port {
  send(message: unknown, transfer?: readonly ArrayBuffer[]): void
  /** One listener; it is called with each message, or once with an `OcrError` when the other end died. */
  listen(listener: (message: unknown) => void, died: (error: OcrError) => void): void
  /** Whether the process must stay alive for this worker; a fresh one lets it end. */
  keepAlive(alive: boolean): void
  close(): Promise<void>
}

/** All that differs between Node and a browser. */
export interface Platform {
  readonly name: 'node' | 'browser'
  /** Cores that may be used. */
  readonly cores: number
  /** Plain data from which a worker creates the same platform; absent where that is impossible. */
  readonly options?: object
  /** Devices that this machine's runtime offers, best first, `cpu` or `wasm` always among them. */
  devices(): Promise<readonly Device[]>
  decode(bytes: Uint8Array, options?: DecodeOptions): Promise<Decoded>
  /** Bytes of an installed file, its sha256 checked. Throws `model/missing`, `model/mismatch`. */
  load(owner: FileOwner, file: ModelFile): Promise<Uint8Array>
  /** Loads the weights (and charset), checks their sha256, opens a session. Throws `model/missing`, `model/mismatch`, `device/unavailable`. */
  openSession(manifest: ModelManifest, options: OpenOptions): Promise<Session>
  /** Starts a module worker; `undefined` where the engine should run in the caller's own thread. */
  spawn?(url: Location): Port
}
