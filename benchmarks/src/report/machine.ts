import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import { fileURLToPath } from 'node:url'

const root = new URL('../../../', import.meta.url)

/** Where and with what something was measured. */
export interface Machine {
  readonly date: string
  readonly commit: string
  readonly cpu: string
  readonly cores: number
  readonly memoryGiB: number
  readonly system: string
  readonly node: string
  readonly onnxRuntime: string
  /** First 12 digits of the sha256 of every weights file, by its path under `models/`. */
  readonly models: Readonly<Record<string, string>>
}

const commitOf = (): string => {
  try {
    const git = (...args: readonly string[]): string =>
      execFileSync('git', [...args], { cwd: fileURLToPath(root), encoding: 'utf8' }).trim()
    return git('rev-parse', '--short=12', 'HEAD') + (git('status', '--porcelain', 'packages', 'models') === '' ? '' : ' (changed)')
  } catch {
    return 'not a git checkout'
  }
}

const onnxRuntimeVersion = (): string => {
  const require = createRequire(new URL('packages/platform/package.json', root))
  return (require('onnxruntime-node/package.json') as { readonly version: string }).version
}

const modelHashes = (): Readonly<Record<string, string>> => {
  const folder = new URL('models/', root)
  const files = readdirSync(folder).flatMap((model) =>
    readdirSync(new URL(`${model}/`, folder))
      .filter((file) => file.endsWith('.onnx'))
      .map((file) => `${model}/${file}`),
  )
  const hash = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(new URL(file, folder)))
      .digest('hex')
      .slice(0, 12)
  return Object.fromEntries(files.map((file) => [file, hash(file)]))
}

export const describeMachine = (): Machine => ({
  date: new Date().toISOString().slice(0, 16),
  commit: commitOf(),
  cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
  cores: os.availableParallelism(),
  memoryGiB: Math.round(os.totalmem() / 2 ** 30),
  system: `${os.type()} ${os.release()} ${os.arch()}`,
  node: process.versions.node,
  onnxRuntime: onnxRuntimeVersion(),
  models: modelHashes(),
})

/** The machine in a few Markdown lines. */
export const machineLines = (machine: Machine): string =>
  `${machine.date} UTC, commit ${machine.commit}, ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, ` +
  `Node ${machine.node}, onnxruntime-node ${machine.onnxRuntime}.\n\nModels (sha256): ` +
  `${Object.entries(machine.models)
    .map(([file, hash]) => `${file} ${hash}`)
    .join(', ')}.`
