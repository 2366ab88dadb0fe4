import { idCard } from '@recto/id-card'

/** Every document this release can read. Written by tools/generate.ts. */
export const documents = [idCard] as const
