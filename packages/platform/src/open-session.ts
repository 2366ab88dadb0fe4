import {
  type Device,
  type FileOwner,
  type ModelFile,
  type ModelManifest,
  OcrError,
  type OpenOptions,
  type Session,
  type Tensor,
  type Tensors,
} from '@recto/core'
import { parseCharset } from './charset.ts'

/** What this package needs of an `InferenceSession` of ONNX Runtime, native or WebAssembly. */
export interface NativeSession {
  readonly inputNames: readonly string[]
  readonly outputNames: readonly string[]
  run(feeds: Tensors): Promise<Tensors>
  close(): Promise<void>
}

/** What a backend does for `openSession`. */
export interface SessionBackend {
  /** Bytes of a model's file; throws `model/missing`. */
  load(owner: FileOwner, file: ModelFile): Promise<Uint8Array>
  /** SHA-256, lower-case hexadecimal. */
  sha256(bytes: Uint8Array): Promise<string>
  /** A session on this device and no other; throws when it does not work here. */
  open(weights: Uint8Array, device: Device, options: OpenOptions): Promise<NativeSession>
}

/** `Platform.openSession` over a backend: verified files, the asked-for device or an error, names as in the manifest. */
export const createOpenSession =
  (backend: SessionBackend) =>
  async (manifest: ModelManifest, options: OpenOptions): Promise<Session> => {
    const charset = await loadCharset(backend, manifest)
    const weights = await loadVerified(backend, manifest, manifest.weights)
    const { native, device } = await openOnFirst(backend, weights, manifest, options)
    assertNames(manifest, native)
    return {
      manifest,
      device,
      ...(charset === undefined ? {} : { charset }),
      run: (feeds) => native.run(feeds),
      close: () => native.close(),
    }
  }

const loadCharset = async (backend: SessionBackend, manifest: ModelManifest): Promise<readonly string[] | undefined> => {
  if (manifest.charset === undefined) return undefined
  const bytes = await loadVerified(backend, manifest, manifest.charset.file)
  return parseCharset(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), manifest.charset)
}

/** `Platform.load` over a backend. */
export const createLoad =
  (backend: Pick<SessionBackend, 'load' | 'sha256'>) =>
  (owner: FileOwner, file: ModelFile): Promise<Uint8Array> =>
    loadVerified(backend, owner, file)

const packageOf = ({ id, package: name = `@recto/model-${id}` }: FileOwner): string => name

const loadVerified = async (backend: Pick<SessionBackend, 'load' | 'sha256'>, owner: FileOwner, file: ModelFile): Promise<Uint8Array> => {
  const bytes = await backend.load(owner, file)
  const sha256 = bytes.byteLength === file.bytes ? await backend.sha256(bytes) : `${bytes.byteLength} bytes`
  if (sha256 !== file.sha256)
    throw new OcrError(
      'model/mismatch',
      `${owner.id}: ${file.file} is not the published file (${sha256} instead of ${file.bytes} bytes with SHA-256 ${file.sha256}). Reinstall ${packageOf(owner)}.`,
    )
  return bytes
}

const openOnFirst = async (
  backend: SessionBackend,
  weights: Uint8Array,
  manifest: ModelManifest,
  options: OpenOptions,
): Promise<{ readonly native: NativeSession; readonly device: Device }> => {
  const failures: string[] = []
  for (const device of options.devices) {
    try {
      return { native: await backend.open(weights, device, options), device }
    } catch (cause) {
      if (OcrError.isInstance(cause)) throw cause
      failures.push(`${device}: ${cause instanceof Error ? cause.message : String(cause)}`)
    }
  }
  throw new OcrError(
    'device/unavailable',
    `${manifest.id} cannot run on the asked-for device (${failures.join('; ') || 'none was named'}). Ask for another device, or for "auto".`,
  )
}

const assertNames = (manifest: ModelManifest, native: NativeSession): void => {
  const expected = [manifest.input.name, ...manifest.outputs.map(({ name }) => name)]
  const received = [...native.inputNames, ...native.outputNames]
  if (expected.join() !== received.join())
    throw new OcrError(
      'model/mismatch',
      `${manifest.id}: the weights have the tensors ${received.join(', ')}, the manifest names ${expected.join(', ')}. Reinstall the model's package.`,
    )
}

/** ONNX Runtime's results as this project's tensors; the arrays are handed on, not copied. */
export const toTensors = (results: Readonly<Record<string, { readonly data: unknown; readonly dims: readonly number[] }>>): Tensors =>
  Object.fromEntries(Object.entries(results).map(([name, { data, dims }]) => [name, { data: data as Tensor['data'], dims }]))

/** ONNX Runtime's name of an element type. */
export const typeOf = ({ data }: Tensor): 'float32' | 'int64' => (data instanceof Float32Array ? 'float32' : 'int64')

/** What to do about a missing model. */
export const missingModel = (owner: FileOwner, file: ModelFile, where: string, cause?: unknown): OcrError =>
  new OcrError(
    'model/missing',
    `${owner.id}: ${file.file} is not at ${where}. Install it (npm install ${packageOf(owner)}) or pass the folder that holds it as modelsUrl.`,
    { cause },
  )

/** URL of a model's file: beside its package, or below the folder that the options name. */
export const fileUrl = ({ id }: FileOwner, file: ModelFile, modelsUrl: string | undefined): string =>
  modelsUrl === undefined ? file.url.href : `${modelsUrl.replace(/\/*$/, '')}/${id}/${file.file}`
