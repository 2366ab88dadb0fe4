import type { CreatePlatform, ParentPort } from './options.ts'

/** What `#backend` is to the compiler. The file that runs is chosen by the package's `imports`. */
export declare const createPlatform: CreatePlatform
export declare const parentPort: ParentPort
