import type { Limits, Platform, Port } from '@recto/core'

/** How a platform finds what it needs. Plain data, so that a worker can create the same platform. */
export interface PlatformOptions {
  /** What an input may cost. @default 100 MB, 160 megapixels a page, 1,000 pages */
  readonly limits?: Partial<Limits>
  /**
   * Folder that holds the models as `<id>/<file>`, as a URL (in Node a `file:` URL).
   * @default each beside the code of its own package
   */
  readonly modelsUrl?: string
  /**
   * Browser only: folder that holds ONNX Runtime's `ort-wasm-simd-threaded*.wasm`, as a URL.
   * @default beside its script, where bundlers that follow `new URL(…, import.meta.url)` put them
   */
  readonly wasmUrl?: string
}

export type CreatePlatform = (options?: PlatformOptions) => Platform

/** The other end of `Platform.spawn`: called in a worker's own code. */
export type ParentPort = () => Port
