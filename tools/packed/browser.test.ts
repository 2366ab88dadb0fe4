import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import type { AnyReadResult } from '@recto/document'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { expect, inject, test } from 'vitest'
import { pathOf, sample } from './samples.ts'

const installed = inject('installed')
const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
const contentSecurityPolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
}

/** Serves the built page and, beside it, one picture, under the strict policy and cross-origin isolated. */
const serve = async (root: string, picture: string): Promise<Server> => {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = path === '/picture.png' ? picture : join(root, path === '/' ? 'index.html' : path)
    try {
      const body = await readFile(file)
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': contentSecurityPolicy,
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

const readInBrowser = async (picture: string): Promise<AnyReadResult> => {
  const root = join(installed, 'page')
  await build({ root, logLevel: 'error', base: './', worker: { format: 'es' }, build: { target: 'es2023', assetsInlineLimit: 0 } })
  const server = await serve(join(root, 'dist'), picture)
  const browser = await chromium.launch({
    executablePath: chromiumPath as string,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
  try {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
    page.on('pageerror', (error) => void complaints.push(error.message))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const foreign: string[] = []
    page.on(
      'request',
      (request) => void (request.url().startsWith(origin) || request.url().startsWith('data:') || foreign.push(request.url())),
    )
    await page.goto(origin)
    await page.evaluate((url) => (window as unknown as { read(url: string): Promise<void> }).read(url), '/picture.png')
    const handle = await page.waitForFunction(() => (window as unknown as { outcome?: unknown }).outcome, undefined, { timeout: 240_000 })
    const outcome = (await handle.jsonValue()) as { readonly result?: AnyReadResult; readonly error?: string }
    expect(foreign).toEqual([])
    expect(complaints).toEqual([])
    expect(outcome.error).toBeUndefined()
    return outcome.result as AnyReadResult
  } finally {
    await browser.close()
    server.close()
  }
}

test('a page under a strict policy reads in a Web Worker what Node reads', async ({ skip }) => {
  if (chromiumPath === undefined) skip('no Chromium at /usr/bin/chromium: install the Debian package chromium to run this test')
  const picture = pathOf(sample('idcard', '.png'))
  const inNode = JSON.parse(execFileSync(process.execPath, ['read.mjs', picture], { cwd: installed, encoding: 'utf8' }))[0] as AnyReadResult
  const inBrowser = await readInBrowser(picture)
  expect(inBrowser.device).toBe('wasm')
  expect(inBrowser.lines.map(({ text }) => text)).toEqual(inNode.lines.map(({ text }) => text))
  const apart = inNode.lines.map(({ quad }, index) => {
    const other = inBrowser.lines[index]?.quad ?? quad
    return Math.max(...quad.map(([x, y], corner) => Math.hypot(x - (other[corner]?.[0] ?? 0), y - (other[corner]?.[1] ?? 0))))
  })
  expect(Math.max(...apart)).toBeLessThanOrEqual(1)
  const values = (result: AnyReadResult) =>
    result.documents.map(({ fields }) => Object.entries(fields).map(([key, field]) => [key, field?.value]))
  expect(
    values(inBrowser)
      .flat()
      .filter(([key]) => key !== 'portrait'),
  ).toEqual(
    values(inNode)
      .flat()
      .filter(([key]) => key !== 'portrait'),
  )
})
