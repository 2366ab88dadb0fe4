import { afterEach, beforeEach, expect, vi } from 'vitest'

/** Nothing below the apps writes to the console: a test during which something does fails. */
const methods = ['log', 'info', 'warn', 'error', 'debug'] as const
beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method)
})
afterEach(() => {
  const said = methods.flatMap((method) => vi.mocked(console[method]).mock.calls.map((call) => `console.${method}: ${call.join(' ')}`))
  vi.restoreAllMocks()
  expect(said).toEqual([])
})
