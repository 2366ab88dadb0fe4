import type { Device, FileOwner, ModelFile } from '@recto/core'
import type * as Ort from 'onnxruntime-web'
import { fileUrl, missingModel, type SessionBackend, toTensors, typeOf } from '../open-session.ts'
import type { PlatformOptions } from '../options.ts'

/** Each device's build of ONNX Runtime and its binary: the WebGPU build would run WebAssembly two to three times slower. */
const runtimes: { readonly [K in Device]?: { readonly load: () => Promise<typeof Ort>; readonly binary: string } } = {
  webgpu: { load: () => import('onnxruntime-web/webgpu'), binary: 'ort-wasm-simd-threaded.asyncify.wasm' },
  wasm: { load: () => import('onnxruntime-web/wasm'), binary: 'ort-wasm-simd-threaded.wasm' },
}

/** WebGPU is asked for by name: it costs a second download and wins only on real graphics hardware. */
export const devices = async (): Promise<readonly Device[]> => ['wasm']

export const createSessionBackend = ({ modelsUrl, wasmUrl }: PlatformOptions): SessionBackend => ({
  load: (owner, file) => fetchModel(owner, file, fileUrl(owner, file, modelsUrl)),

  sha256,

  open: async (weights, device, { threads = 1, arena = true }) => {
    const runtime = runtimes[device]
    if (runtime === undefined) throw new Error('there is no such device in a browser; "wasm" and "webgpu" are')
    const { env, InferenceSession, Tensor } = await runtime.load()
    env.logLevel = 'fatal'
    env.wasm.numThreads = globalThis.crossOriginIsolated ? threads : 1
    if (wasmUrl !== undefined) env.wasm.wasmPaths = { wasm: `${wasmUrl.replace(/\/*$/, '')}/${runtime.binary}` }
    const session = await InferenceSession.create(weights, {
      executionProviders: [device],
      graphOptimizationLevel: 'all',
      executionMode: 'sequential',
      enableCpuMemArena: arena,
      enableMemPattern: false, // patterns are kept per input shape, and lines have hundreds of widths
      logSeverityLevel: 4,
    })
    return {
      inputNames: session.inputNames,
      outputNames: session.outputNames,
      run: async (feeds) => {
        const inputs = Object.entries(feeds).map(([name, tensor]) => [name, new Tensor(typeOf(tensor), tensor.data, tensor.dims)] as const)
        return toTensors(await session.run(Object.fromEntries(inputs)))
      },
      close: () => session.release(),
    }
  },
})

const fetchModel = async (owner: FileOwner, file: ModelFile, url: string): Promise<Uint8Array> => {
  const response = await fetch(url).catch((cause) => {
    throw missingModel(owner, file, url, cause)
  })
  if (!response.ok) throw missingModel(owner, file, `${url} (HTTP ${response.status})`)
  return new Uint8Array(await response.arrayBuffer())
}

/** `crypto.subtle` is absent outside secure contexts (plain http), where a small library stands in. */
const sha256 = async (bytes: Uint8Array): Promise<string> => {
  const digest = globalThis.crypto.subtle
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
    : (await import('@noble/hashes/sha2.js')).sha256(bytes)
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
