// One command per benchmark: node run.mjs accuracy|speed|marks|peers [options]. Measures the built packages, as users get them; with --source
// what stands in src/, which then reads in one thread whatever --workers says.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const [name, ...given] = process.argv.slice(2)
const isSource = given.includes('--source')
const args = given.filter((arg) => arg !== '--source')

const run = (command, commandArgs, cwd, env = {}) => {
  const { status } = spawnSync(command, commandArgs, { cwd, stdio: 'inherit', env: { ...process.env, ...env } })
  process.exitCode = status ?? 1
}

const measure = (file) => {
  if (!isSource && !existsSync(here('../packages/reader/dist/index.js'))) {
    console.error('The packages are not built: run "npx pnpm@10.34.9 run build" at the root first.')
    process.exitCode = 69
    return
  }
  const conditions = isSource ? ['--conditions=@recto/source'] : []
  run(process.execPath, [...conditions, '--import', import.meta.resolve('tsx'), here(file), ...args], process.cwd())
}

const commands = {
  accuracy: () => measure('src/accuracy.ts'),
  speed: () => measure('src/speed.ts'),
  marks: () => measure('src/marks.ts'),
  // onnxruntime-node's install script would fetch CUDA libraries; the CPU library is inside the package.
  peers: () =>
    run('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], here('peers/'), { ONNXRUNTIME_NODE_INSTALL: 'skip' }),
}

const command = commands[name]
if (command === undefined) {
  console.error(`usage: node run.mjs ${Object.keys(commands).join('|')} [options]`)
  process.exitCode = 64
} else command()
