import { availableParallelism } from 'node:os'
import { createDecode } from '../decode.ts'
import { defaultLimits } from '../limits.ts'
import { createLoad, createOpenSession } from '../open-session.ts'
import type { CreatePlatform } from '../options.ts'
import { decodePage } from './decode.ts'
import { spawn } from './port.ts'
import { createSessionBackend, devices } from './session.ts'

export const createPlatform = ((options = {}) => {
  const backend = createSessionBackend(options.modelsUrl)
  return {
    name: 'node',
    cores: availableParallelism(),
    options,
    devices,
    decode: createDecode(decodePage, { ...defaultLimits, ...options.limits }),
    load: createLoad(backend),
    openSession: createOpenSession(backend),
    spawn,
  }
}) satisfies CreatePlatform

export { parentPort } from './port.ts'
