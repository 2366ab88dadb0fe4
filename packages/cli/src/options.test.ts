import { describe, expect, it } from 'vitest'
import { parseReadCommand } from './options.ts'

describe('parseReadCommand', () => {
  it('has defaults', () => {
    expect(parseReadCommand(['a.jpg', '-'])).toEqual({
      inputs: ['a.jpg', '-'],
      as: 'auto',
      format: null,
      out: null,
      force: false,
      pages: null,
      minConfidence: null,
      device: 'auto',
      workers: null,
      chars: false,
      draw: null,
      debug: false,
      quiet: false,
    })
  })

  it('takes every option', () => {
    const text =
      'a.jpg --as id-card --format huawei --out o --force --pages 1-3,5 --min-confidence .5 --device cuda --workers 2 --chars --draw d --debug --quiet'
    expect(parseReadCommand(text.split(' '))).toEqual({
      inputs: ['a.jpg'],
      as: ['id-card'],
      format: 'huawei',
      out: 'o',
      force: true,
      pages: new Set([1, 2, 3, 5]),
      minConfidence: 0.5,
      device: 'cuda',
      workers: 2,
      chars: true,
      draw: 'd',
      debug: true,
      quiet: true,
    })
    expect(parseReadCommand(['a.jpg', '--as', 'general-text']).as).toBe('general-text')
    expect(parseReadCommand(['--', '-a.jpg']).inputs).toEqual(['-a.jpg'])
  })

  it.each<readonly [string, string]>([
    ['', 'needs at least one input'],
    ['a.jpg --colour', '--colour'],
    ['a.jpg --out', '--out'],
    ['a.jpg --quiet=yes', '--quiet'],
    ['a.jpg --format xml', 'xml is no format; choose one of table, json, huawei, txt'],
    ...['md', 'csv', 'xlsx', 'docx', 'pdf', 'html'].map((format) => [`a.jpg --format ${format}`, `${format} is not written yet`] as const),
    ['a.jpg --device gpu', 'gpu is no device; choose one of cpu'],
    ['a.jpg --workers 0', '--workers 0'],
    ['a.jpg --workers many', '--workers many'],
    ['a.jpg --min-confidence 90', '--min-confidence 90'],
    ['a.jpg --min-confidence=', '--min-confidence'],
    ['a.jpg --pages 0', '--pages 0'],
    ['a.jpg --pages 3-1', '"3-1"'],
    ['a.jpg --pages 1,,2', '""'],
    ['a.jpg --pages 1-200000', '1-200000'],
  ])('refuses "%s"', (text, message) => {
    expect(() => parseReadCommand(text.split(' ').filter(Boolean))).toThrow(
      expect.objectContaining({ code: 'usage/invalid', message: expect.stringContaining(message) }),
    )
  })

  it.each(['passport2', 'auto,id-card', 'id-card,', 'general-text,id-card'])('knows no document "%s"', (as) => {
    expect(() => parseReadCommand(['a.jpg', '--as', as])).toThrow(
      expect.objectContaining({ code: 'usage/no-such-document', message: expect.stringContaining('auto, general-text, bankcard') }),
    )
  })
})
