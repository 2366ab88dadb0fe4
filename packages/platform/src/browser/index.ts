import { createDecode } from '../decode.ts'
import { defaultLimits } from '../limits.ts'
import { createLoad, createOpenSession } from '../open-session.ts'
import type { CreatePlatform } from '../options.ts'
import { decodePage } from './decode.ts'
import { spawn } from './port.ts'
import { createSessionBackend, devices } from './session.ts'

/** True in a worker: there the engine runs beside its caller, on a page it gets workers of its own. */
const inWorker = typeof document === 'undefined'

export const createPlatform = ((options = {}) => {
  const backend = createSessionBackend(options)
  return {
    name: 'browser',
    cores: navigator.hardwareConcurrency,
    options,
    devices,
    decode: createDecode(decodePage, { ...defaultLimits, ...options.limits }),
    load: createLoad(backend),
    openSession: createOpenSession(backend),
    ...(inWorker ? {} : { spawn }),
  }
}) satisfies CreatePlatform

export { parentPort } from './port.ts'
