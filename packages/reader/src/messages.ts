import type { ErrorData, ModelFile, ModelManifest, TextPage, Wish } from '@recto/core'
import type { EngineOptions, Models } from './engine.ts'

/** What the reader's side asks of a worker. */
export type Question =
  | { readonly kind: 'start'; readonly options: EngineOptions; readonly platform: object | undefined }
  | { readonly kind: 'pages'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'open'; readonly id: number; readonly bytes: Uint8Array; readonly page: number; readonly patches: boolean }
  | { readonly kind: 'glance'; readonly id: number; readonly ticket: number; readonly textPage: number; readonly wishes: readonly Wish[] }
  | { readonly kind: 'close'; readonly id: number; readonly ticket: number }
  | { readonly kind: 'end'; readonly id: number }
  | { readonly kind: 'abort'; readonly id: number }

/** A question that is answered. */
export type Call = Exclude<Question, { readonly kind: 'start' | 'abort' }>

export type Answer = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: ErrorData }

/** Manifests whose URLs survive a structured clone. */
export const plainModels = (models: Models): Models => {
  const file = (from: ModelFile): ModelFile => ({ ...from, url: { href: from.url.href } })
  const plain = (manifest: ModelManifest): ModelManifest => ({
    ...manifest,
    weights: file(manifest.weights),
    ...(manifest.charset === undefined ? {} : { charset: { ...manifest.charset, file: file(manifest.charset.file) } }),
  })
  return {
    detect: plain(models.detect),
    recognize: plain(models.recognize),
    orientLine: plain(models.orientLine),
    orientPage: plain(models.orientPage),
    recognizers: Object.fromEntries(Object.entries(models.recognizers).map(([name, manifest]) => [name, plain(manifest)])),
  }
}

/** The buffers of the pages' posteriors: they are handed over, not copied. */
export const buffersOf = (pages: readonly TextPage[]): readonly ArrayBuffer[] => {
  const arrays = pages.flatMap(({ lines }) =>
    lines.flatMap(({ posterior }) =>
      posterior === undefined ? [] : [posterior.top, posterior.topProbability, posterior.blank, posterior.code],
    ),
  )
  return [...new Set(arrays.map((array) => array.buffer as ArrayBuffer))]
}
