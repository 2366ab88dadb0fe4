import { type Image, type ModelManifest, OcrError, type OpenOptions, type Platform, type Session, type Tensor } from '@recto/core'

/** What a fake platform was asked to do. */
export interface PlatformLog {
  readonly opened: { readonly id: string; readonly options: OpenOptions }[]
  closed: number
  runs: number
}

export interface FakePlatformOptions {
  /** What every input decodes to. @default a striped picture of 160 × 120 in which no text is found */
  readonly image?: Image
  readonly pages?: number
  /** Awaited in every call of a model. */
  readonly beforeRun?: () => Promise<void>
}

/** Alternating dark and light columns: sharp enough to be read, without any text. */
const stripes: Image = {
  data: Uint8ClampedArray.from({ length: 160 * 120 * 3 }, (_, index) => (Math.floor(index / 3) % 8 < 4 ? 30 : 220)),
  width: 160,
  height: 120,
  channels: 3,
}

/** A platform whose models see nothing: zeros of the shape that the manifest promises. An input of one byte 0 cannot be decoded. */
export const fakePlatform = ({
  image = stripes,
  pages = 1,
  beforeRun,
}: FakePlatformOptions = {}): Platform & { readonly log: PlatformLog } => {
  const log: PlatformLog = { opened: [], closed: 0, runs: 0 }
  const session = (manifest: ModelManifest, [device = 'cpu']: OpenOptions['devices']): Session => ({
    manifest,
    device,
    ...(manifest.charset === undefined ? {} : { charset: Array.from({ length: manifest.charset.classes }, String) }),
    run: async (feeds) => {
      log.runs++
      await beforeRun?.()
      const input = feeds[manifest.input.name] as Tensor
      const free = Object.fromEntries(manifest.input.shape.map((side, axis) => [side, input.dims[axis] as number]))
      return Object.fromEntries(
        manifest.outputs.map(({ name, shape }) => {
          const dims = shape.map((side) => (typeof side === 'number' ? side : (free[side] ?? 1)))
          return [name, { dims, data: new Float32Array(dims.reduce((product, side) => product * side, 1)) }]
        }),
      )
    },
    close: async () => void log.closed++,
  })
  return {
    log,
    name: 'node',
    cores: 2,
    devices: async () => ['cpu'],
    decode: async (bytes) => {
      if (bytes[0] === 0) throw new OcrError('input/undecodable', 'It is a zero.')
      return { format: 'png', pages, page: async () => image }
    },
    load: async (_owner, file) => new Uint8Array(file.bytes),
    openSession: async (manifest, options) => {
      if (options.devices.includes('cuda')) throw new OcrError('device/unavailable', 'There is no CUDA here.')
      log.opened.push({ id: manifest.id, options })
      return session(manifest, options.devices)
    },
  }
}
