import type { ModelManifest } from './manifest.ts'
import type { Tensors } from './tensor.ts'

/** Execution providers by the names users type. */
export const devices = ['cpu', 'cuda', 'tensorrt', 'directml', 'coreml', 'wasm', 'webgpu'] as const
export type Device = (typeof devices)[number]

/** A model, loaded and verified, on the device that really runs it. */
export interface Session {
  readonly manifest: ModelManifest
  readonly device: Device
  /** Characters by class, from the manifest's charset; class 0 is the blank and empty. Absent without a charset. */
  readonly charset?: readonly string[]
  run(feeds: Tensors): Promise<Tensors>
  close(): Promise<void>
}
