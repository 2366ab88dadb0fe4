// Generated from the folders of packages/documents by tools/generate.ts.
import { idCard } from '@recto/id-card'

/** Every document this release can read. */
export const documents = [idCard] as const
