import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Label } from './label.ts'
import { renderSet, writeLabels } from './render-set.ts'
import { generalText } from './templates/general-text/index.ts'
import { idCard } from './templates/id-card/index.ts'

/** The committed samples: small, one of each kind. `pnpm --filter @recto/test-data samples` makes them anew. */
const out = fileURLToPath(new URL('../samples/', import.meta.url))

const common = { count: 1, seed: 'sample' } as const

await rm(out, { recursive: true, force: true })
const sets: readonly (readonly Label[])[] = [
  await renderSet(idCard, out, { ...common, difficulty: 'photo', variant: 'front', maxWidth: 1280 }),
  await renderSet(idCard, out, { ...common, difficulty: 'photo', variant: 'back', maxWidth: 1280, turn: 180 }),
  await renderSet(idCard, out, { ...common, difficulty: 'photo', variant: 'both', maxWidth: 1100 }),
  await renderSet(generalText, out, { ...common, difficulty: 'photo', variant: 'paragraphs', maxWidth: 1100 }),
  await renderSet(generalText, out, { ...common, difficulty: 'clean', variant: 'receipt', maxWidth: 600 }),
  await renderSet(generalText, out, { ...common, difficulty: 'clean', variant: 'vertical', maxWidth: 700 }),
]
await writeLabels(out, sets.flat())
