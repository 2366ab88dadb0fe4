import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Device, type FileOwner, type ModelFile, OcrError } from '@recto/core'
import { fileUrl, missingModel, type SessionBackend, toTensors, typeOf } from '../open-session.ts'
import { callNative } from './native-calls.ts'
import { loadRuntime } from './runtime.ts'

/** ONNX Runtime's name of each device, and the library beside its binding that must be there, if any, by platform. */
const providers: { readonly [K in Device]?: { readonly provider: string; readonly library?: string } } = {
  tensorrt: { provider: 'tensorrt', library: 'onnxruntime_providers_tensorrt' },
  cuda: { provider: 'cuda', library: 'onnxruntime_providers_cuda' },
  directml: { provider: 'dml' },
  coreml: { provider: 'coreml' },
  webgpu: { provider: 'webgpu' },
  cpu: { provider: 'cpu' },
}

/** Devices that `auto` may take, best first. WebGPU in Node is asked for by name only: its drivers are young. */
const automatic: readonly Device[] = ['tensorrt', 'cuda', 'directml', 'coreml', 'cpu']

export const devices = async (): Promise<readonly Device[]> => {
  const offered = new Set((await loadRuntime()).listSupportedBackends().map(({ name }) => name))
  return automatic.filter((device) => {
    const { provider, library } = providers[device] ?? {}
    return provider !== undefined && offered.has(provider) && (library === undefined || hasLibrary(library))
  })
}

const hasLibrary = (library: string): boolean => {
  const root = path.dirname(createRequire(import.meta.url).resolve('onnxruntime-node/package.json'))
  const folder = path.join(root, 'bin/napi-v6', process.platform, process.arch)
  return [`lib${library}.so`, `${library}.dll`].some((file) => existsSync(path.join(folder, file)))
}

export const createSessionBackend = (modelsUrl: string | undefined): SessionBackend => ({
  load: (owner, file) => readModel(owner, file, fileUrl(owner, file, modelsUrl)),

  sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),

  open: async (weights, device, { threads = 1, arena = true, spinning = true }) => {
    const provider = providers[device]?.provider
    if (provider === undefined) throw new Error('there is no such device in Node; "cpu" is')
    const { InferenceSession, Tensor } = await loadRuntime()
    const session = await callNative(() =>
      InferenceSession.create(weights, {
        executionProviders: [provider],
        graphOptimizationLevel: 'all',
        executionMode: 'sequential',
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        enableCpuMemArena: arena,
        enableMemPattern: false, // patterns are kept per input shape, and lines have hundreds of widths
        logSeverityLevel: 4,
        extra: { session: { intra_op: { allow_spinning: spinning ? '1' : '0' } } },
      }),
    )
    return {
      inputNames: session.inputNames,
      outputNames: session.outputNames,
      run: async (feeds) => {
        const inputs = Object.entries(feeds).map(([name, tensor]) => [name, new Tensor(typeOf(tensor), tensor.data, tensor.dims)] as const)
        return toTensors(await callNative(() => session.run(Object.fromEntries(inputs))))
      },
      close: () => callNative(() => session.release()),
    }
  },
})

const readModel = async (owner: FileOwner, file: ModelFile, url: string): Promise<Uint8Array> => {
  if (!url.startsWith('file:'))
    throw new OcrError('usage/invalid', `modelsUrl must be a file: URL in Node, but ${owner.id} would be read from ${url}.`)
  const where = fileURLToPath(url)
  try {
    return await readFile(where)
  } catch (cause) {
    throw missingModel(owner, file, where, cause)
  }
}
