import { readFile } from 'node:fs/promises'
import type { Image, ModelManifest, Session, Tensors } from '@recto/core'
import { pageOrientation } from '@recto/model-page-orientation'
import { ppocrv6DetSmall } from '@recto/model-ppocrv6-det-small'
import { ppocrv6RecSmall } from '@recto/model-ppocrv6-rec-small'
import { textlineOrientation } from '@recto/model-textline-orientation'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import sharp from 'sharp'
import type { TextSessions } from '../src/index.ts'

const open = async (manifest: ModelManifest): Promise<Session> => {
  const session = await InferenceSession.create(new URL(manifest.weights.url.href).pathname, { intraOpNumThreads: 1, logSeverityLevel: 3 })
  const file = manifest.charset && (await readFile(new URL(manifest.charset.file.url.href), 'utf8'))
  return {
    manifest,
    device: 'cpu',
    ...(file === undefined ? {} : { charset: ['', ...file.replace(/\n$/u, '').split('\n'), ' '] }),
    run: async (feeds) => {
      const inputs = Object.fromEntries(
        Object.entries(feeds).map(([name, { data, dims }]) => [name, new Tensor('float32', data as Float32Array, dims)]),
      )
      return (await session.run(inputs)) as unknown as Tensors
    },
    close: () => session.release(),
  }
}

export const openSessions = async (): Promise<TextSessions> => ({
  detect: await open(ppocrv6DetSmall),
  recognize: await open(ppocrv6RecSmall),
  orientLine: await open(textlineOrientation),
  orientPage: await open(pageOrientation),
})

export const load = async (path: string): Promise<Image> => {
  const { data, info } = await sharp(path)
    .rotate()
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  if (info.channels === 1) {
    const rgb = new Uint8ClampedArray(data.length * 3)
    for (let i = 0; i < data.length; i++) rgb.fill(data[i] as number, i * 3, i * 3 + 3)
    return { data: rgb, width: info.width, height: info.height, channels: 3 }
  }
  return { data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length), width: info.width, height: info.height, channels: 3 }
}
