export { createPlatform, parentPort } from '#backend'
export { assertBytes, defaultLimits } from './limits.ts'
export type { CreatePlatform, ParentPort, PlatformOptions } from './options.ts'
