import { isMainThread } from 'node:worker_threads'
import { OcrError } from '@recto/core'
import type * as Ort from 'onnxruntime-node'

/**
 * ONNX Runtime 1.30 keeps a log, a database and a device id, and posts usage data to mobile.events.data.microsoft.com,
 * unless this variable is set when its library loads (onnxruntime/core/platform/posix/telemetry.cc).
 */
const telemetryOff = 'ORT_DISABLE_TELEMETRY'

/** Native code never sees the environment of a worker, which is a copy: the main thread has to set it. */
if (isMainThread) process.env[telemetryOff] ??= '1'

/** Loads the binding, silent: it would write to the terminal what is thrown as well. */
export const loadRuntime = async (): Promise<typeof Ort> => {
  if (process.env[telemetryOff] === undefined)
    throw new OcrError(
      'usage/invalid',
      `ONNX Runtime would send usage data from this worker. Import @recto/platform in the main thread first, or set ${telemetryOff}=1 in the environment.`,
    )
  const ort = await import('onnxruntime-node')
  ort.env.logLevel = 'fatal'
  return ort
}
