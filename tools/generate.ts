// Writes what follows from the document packages; with --check only says what is out of date.
import { readFile, writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatedFiles } from './generated-files.ts'

const isCheck = process.argv.includes('--check')
const root = fileURLToPath(new URL('..', import.meta.url))

for (const { url, content } of await generatedFiles()) {
  if ((await readFile(url, 'utf8').catch(() => null)) === content) continue
  const name = relative(root, fileURLToPath(url))
  if (isCheck) {
    process.exitCode = 1
    console.error(`${name} is out of date: run npx pnpm run generate.`)
  } else {
    await writeFile(url, content)
    console.log(`wrote ${name}`)
  }
}
