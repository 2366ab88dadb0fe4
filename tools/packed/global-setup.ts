import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A project outside the repository into which npm installed every published package from its tarball. */
    readonly installed: string
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const { packageManager } = createRequire(import.meta.url)('../../package.json') as { readonly packageManager: string }

/** Packages of the workspace that are never published. */
const isPrivate = (tarball: string): boolean => /^recto-(benchmarks|test-data|testing)-/u.test(tarball)

/** Packs all packages and installs them as users will: by npm, into an empty project. */
export const setup = (project: TestProject): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'recto-packed-'))
  const tarballs = join(folder, 'tarballs')
  mkdirSync(tarballs)
  const run = (command: string, args: readonly string[], cwd: string): void => {
    execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
  }
  run('npx', ['--yes', packageManager, '-r', 'pack', '--pack-destination', tarballs], root)
  const files = readdirSync(tarballs).filter((file) => !isPrivate(file))
  const installed = join(folder, 'project')
  cpSync(fileURLToPath(new URL('./project', import.meta.url)), installed, { recursive: true })
  writeFileSync(join(installed, 'package.json'), JSON.stringify({ name: 'packed', private: true, type: 'module' }))
  writeFileSync(join(installed, '.npmrc'), 'onnxruntime-node-install=skip\n')
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', ...files.map((file) => join(tarballs, file))],
    installed,
  )
  project.provide('installed', installed)
  return () => rmSync(folder, { recursive: true, force: true })
}
