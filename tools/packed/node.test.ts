import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AnyReadResult } from '@recto/document'
import { afterAll, expect, inject, test } from 'vitest'
import { pathOf, sample } from './samples.ts'

const installed = inject('installed')
/** A home and a folder for temporary files that only these processes use. */
const home = mkdtempSync(join(tmpdir(), 'recto-home-'))
const { ORT_DISABLE_TELEMETRY: _, XDG_CACHE_HOME: __, ...inherited } = process.env
const env = {
  ...inherited,
  NODE_OPTIONS: `--import=${pathToFileURL(join(installed, 'forbid-sockets.mjs')).href}`,
  ...{ HOME: home, TMPDIR: home, TEMP: home, TMP: home },
}
afterAll(() => rmSync(home, { recursive: true }))

test('reads a card, opening no socket and writing no file', () => {
  const card = sample('idcard', '.jpg')
  const before = readdirSync(installed)
  const output = execFileSync(process.execPath, ['read.mjs', pathOf(card)], { cwd: installed, env, encoding: 'utf8' })
  expect(readdirSync(installed)).toEqual(before)
  expect(readdirSync(home)).toEqual([])
  const [result] = JSON.parse(output) as readonly AnyReadResult[]
  const document = result?.documents[0]
  expect(document?.type).toBe('id-card')
  expect(document?.fields.idNumber?.value ?? document?.fields.authority?.value).toBe(card.fields.number ?? card.fields.issue)
})

test('the command line reads it too', () => {
  const card = sample('idcard', '.jpg')
  const bin = join(installed, 'node_modules', '@recto', 'cli', 'bin', 'recto.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'read', pathOf(card)], { cwd: installed, env, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ input: pathOf(card), page: 1, status: 'read', documents: [{ type: 'id-card' }] })
})
