// @gutenye/ocr-node with its own PP-OCRv4 weights, at its defaults.
import Ocr from '@gutenye/ocr-node'
import { InferenceSession } from 'onnxruntime-node'
import { serve, threads, timeSessions } from './serve.mjs'

const modelMs = timeSessions(InferenceSession)
await serve('@gutenye/ocr-node v4', { threads }, async () => {
  const ocr = await Ocr.create({ onnxOptions: { intraOpNumThreads: threads } })
  return {
    read: async (path) => (await ocr.detect(path)).map((line) => line.text),
    modelMs,
    close: async () => {},
  }
})
