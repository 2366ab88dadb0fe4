// Reads pictures with the installed packages and prints the results as one JSON array.
import { readFile } from 'node:fs/promises'
import { documents } from '@recto/documents'
import { createReader } from '@recto/reader'

const reader = createReader({ documents, workers: 1 })
const results = []
for (const path of process.argv.slice(2)) results.push(await reader.read(await readFile(path)))
await reader.close()
process.stdout.write(JSON.stringify(results))
