import { idCard } from '@recto/id-card'
import { describe, expect, it } from 'vitest'
import { assertPage, assertReaderOptions } from './options.ts'

const check = (options: object) => () => assertReaderOptions({ documents: [idCard], ...options })

describe('assertReaderOptions', () => {
  it.each([
    ['documents', { documents: idCard }],
    ['documents', { documents: [{ title: 'no id' }] }],
    ['device', { device: 'gpu' }],
    ['device', { device: [] }],
    ['device', { device: ['cpu', 'auto'] }],
    ['workers', { workers: -1 }],
    ['workers', { workers: 1.5 }],
    ['workers', { workers: 'two' }],
    ['threads', { threads: 0 }],
    ['arena', { arena: 'off' }],
    ['detectionSide', { detectionSide: 16 }],
    ['timeoutMs', { timeoutMs: 0 }],
    ['timeoutMs', { timeoutMs: 2 ** 31 }],
    ['debug', { debug: 1 }],
    ['maxBytes', { limits: { maxBytes: 0 } }],
    ['maxPages', { limits: { maxPages: 1.5 } }],
  ])('names %s in %j', (name, options) => {
    expect(check(options)).toThrow(expect.objectContaining({ code: 'usage/invalid', message: expect.stringContaining(name) }))
  })

  it('names a document that is given twice', () => {
    expect(check({ documents: [idCard, idCard] })).toThrow(
      expect.objectContaining({ code: 'usage/invalid', message: expect.stringContaining('id-card') }),
    )
  })

  it('takes what the types promise', () => {
    expect(check({})).not.toThrow()
    const full = { device: ['cuda', 'cpu'], workers: 0, threads: 4, arena: false, detectionSide: 960, timeoutMs: 1e4, debug: true }
    expect(check({ ...full, limits: { maxPixels: 1e6 } })).not.toThrow()
  })
})

describe('assertPage', () => {
  it.each([0, -1, 1.5, Number.NaN])('refuses page %d', (page) => {
    expect(() => assertPage(page)).toThrow(expect.objectContaining({ code: 'usage/invalid', message: expect.stringContaining('page') }))
  })
})
