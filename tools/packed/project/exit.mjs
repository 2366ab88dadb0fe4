// Ends the process while both workers are inside a model.
import { readFile } from 'node:fs/promises'
import { setTimeout as later } from 'node:timers/promises'
import { documents } from '@recto/documents'
import { createReader } from '@recto/reader'

const picture = await readFile(process.argv[2])
const reader = createReader({ documents, workers: 2 })
await reader.read(picture)
for (let reading = 0; reading < 2; reading++) void reader.read(picture)
await later(100)
process.exit(3)
