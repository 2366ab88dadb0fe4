import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Debian's Chromium; `undefined` where there is none. */
export const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))

const contentSecurityPolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
}

/** Serves a built page, and below `/given/` the bytes handed in, under the strict policy and cross-origin isolated. */
const serve = async (root: string, given: ReadonlyMap<string, Uint8Array>): Promise<Server> => {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (path === '/favicon.ico') return void response.writeHead(204).end()
    try {
      const body = given.get(path) ?? (await readFile(join(root, path === '/' ? 'index.html' : path)))
      response.writeHead(200, {
        'content-type': types[extname(path === '/' ? 'index.html' : path)] ?? 'application/octet-stream',
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

/** A page in a headless Chromium. */
export interface Visit {
  /** What the page's Web Worker answers when it is given a task and bytes; its errors are thrown. */
  ask(task: string, bytes: Uint8Array): Promise<unknown>
  /** Requests that left the page's own origin, and errors the page reported. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

/** Opens the page built in `root`. */
export const visit = async (root: string): Promise<Visit> => {
  const given = new Map<string, Uint8Array>()
  const server = await serve(root, given)
  const browser: Browser = await chromium.launch({
    executablePath: chromiumPath as string,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
  const page = await browser.newPage()
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const complaints = listen(page, origin)
  await page.goto(origin)
  return {
    complaints,
    ask: async (task, bytes) => {
      const url = `/given/${given.size}`
      given.set(url, bytes)
      const answer = await page.evaluate(
        ([name, from]) =>
          (globalThis as unknown as { ask(task: string, url: string): Promise<{ result?: unknown; error?: string }> }).ask(name, from),
        [task, url] as const,
      )
      if (answer.error !== undefined) throw new Error(answer.error)
      return answer.result
    },
    close: async () => {
      await browser.close()
      server.close()
    },
  }
}

const listen = (page: Page, origin: string): readonly string[] => {
  const complaints: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
  page.on('pageerror', (error) => void complaints.push(error.message))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !url.startsWith('data:')) complaints.push(`it asked for ${url}`)
  })
  return complaints
}
