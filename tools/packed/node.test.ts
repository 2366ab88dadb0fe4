import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnyReadResult } from '@recto/document'
import { expect, inject, test } from 'vitest'
import { pathOf, sample } from './samples.ts'

const installed = inject('installed')
const env = { ...process.env, NODE_OPTIONS: `--import=${new URL(`file://${join(installed, 'forbid-sockets.mjs')}`).href}` }

test('reads a card, opening no socket and writing no file', () => {
  const card = sample('idcard', '.jpg')
  const before = [readdirSync(installed), readdirSync(tmpdir())]
  const output = execFileSync(process.execPath, ['read.mjs', pathOf(card)], { cwd: installed, env, encoding: 'utf8' })
  expect([readdirSync(installed), readdirSync(tmpdir())]).toEqual(before)
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
