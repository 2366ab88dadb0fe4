// Sets a fresh clone up with Node and npm alone, then runs the demo or the tests.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { packageManager } = createRequire(import.meta.url)('../package.json')
const oldestNode = 20

const run = (command, args, env = {}) => {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  if (error !== undefined) throw error
  if (status !== 0) process.exit(status ?? 1)
}

const pnpm = (...args) => run('npx', ['--yes', packageManager, ...args], { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' })

const setUp = () => {
  const [major] = process.versions.node.split('.').map(Number)
  if (major < oldestNode) {
    console.error(`Recto needs Node ${oldestNode} or newer; this is ${process.versions.node}. Install it from https://nodejs.org.`)
    process.exit(1)
  }
  pnpm('install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only', '--loglevel=warn')
  pnpm('run', 'build')
}

const tasks = {
  setup: () => {},
  demo: () => {
    const picture = 'test-data/samples/id-card-front-photo.jpg'
    if (!existsSync(`${root}/${picture}`))
      throw new Error(`${picture} is missing: restore it with git checkout, or render it by npx pnpm run samples.`)
    console.error(`\n$ npx --no recto read ${picture}\n`)
    run('npx', ['--no', 'recto', 'read', picture, '--format', 'table'])
  },
  test: () => {
    pnpm('run', 'check')
    pnpm('exec', 'vitest', 'run')
  },
}

const task = tasks[process.argv[2] ?? '']
if (task === undefined) {
  console.error(`usage: node tools/bootstrap.mjs ${Object.keys(tasks).join('|')}`)
  process.exit(64)
}
setUp()
task()
