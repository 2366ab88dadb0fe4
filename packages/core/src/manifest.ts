/** What this project needs of a `URL`, so that neutral code compiles without the DOM's types. */
export interface Location {
  readonly href: string
}

/** One file of a model: where it lies beside the manifest, and what it must be. */
export interface ModelFile {
  /** File name, relative to the model's package. */
  readonly file: string
  /** Where the installed package holds it: a `file:` URL in Node, whatever the bundler emits in a browser. */
  readonly url: Location
  readonly bytes: number
  readonly sha256: string
}

/** Whose a file is: it names the folder below `modelsUrl`, and what to install where the file is missing. */
export interface FileOwner {
  readonly id: string
  /** @default `@recto/model-<id>` */
  readonly package?: string
}

export interface TensorSpec {
  readonly name: string
  readonly type: 'float32' | 'int64'
  /** A number is fixed, a name is free. */
  readonly shape: readonly (number | string)[]
}

/** How pixels become the input: `(pixel / 255 - mean) / std` per channel in `channelOrder`, laid out NCHW. */
export interface Normalisation {
  readonly channelOrder: 'RGB' | 'BGR'
  readonly mean: readonly [number, number, number]
  readonly std: readonly [number, number, number]
}

/** Classes of a CTC recogniser: 0 is the blank, class k is line k of `file` (from 1), `space` comes last. */
export interface CharsetSpec {
  readonly file: ModelFile
  readonly classes: number
  readonly blank: 0
  readonly space: number
}

/**
 * Everything a stage needs to feed a model and to read it, beside the weights themselves,
 * so that a wrong pair of weights and normalisation or charset cannot be put together.
 */
export interface ModelManifest {
  readonly id: string
  readonly version: string
  readonly task: 'detect' | 'recognize' | 'orient-line' | 'orient-page' | 'table' | 'layout'
  readonly weights: ModelFile
  readonly input: TensorSpec & { readonly normalisation: Normalisation; readonly multipleOf?: number }
  readonly outputs: readonly TensorSpec[]
  readonly charset?: CharsetSpec
  readonly licence: string
  readonly copyright: string
  /** Where the weights come from and how they were changed. */
  readonly source: { readonly package: string; readonly file: string; readonly sha256: string; readonly modified: string | null }
}

/** `id@version`, as results name the models that ran. */
export const modelName = (manifest: ModelManifest): string => `${manifest.id}@${manifest.version}`
