import type { AnyReadResult } from '@recto/document'
import { readResultSchema } from '@recto/document'
import { describe, expect, it } from 'vitest'
import { parseReadCommand } from '../options.ts'
import { createFormatter } from './format-page.ts'
import { cardResult, failure, outcomeOf, rejectedResult, textResult, unknownResult } from './result.fixture.ts'

const write = (outcome = outcomeOf(cardResult), ...args: readonly string[]): string => {
  const command = parseReadCommand(['a.jpg', ...args])
  return createFormatter(command.format ?? 'table', command)(outcome)
}

describe('table', () => {
  it('shows the fields of a document, doubtful ones marked', () => {
    expect(write()).toBe(`scans/a.jpg  640×480 px, quality good, 372 ms on cpu
  居民身份证 id-card front  0.991
    姓名      name       顾念慈          0.970
    性别      sex        女              0.850 ?  rule/sex-in-number
    民族      ethnicity  –               0.000 ?
    有效期限  validity   2012-07-22 – ?  0.970
    照片      portrait   area at 0,0 px  0.970

`)
    expect(write(outcomeOf(cardResult), '--min-confidence', '0.8')).toContain('女              0.850\n')
  })

  it('shows the rows of a list below it, doubtful cells marked', () => {
    const cell = (value: unknown, confidence = 0.97) => ({
      value,
      text: String(value),
      confidence,
      quads: [],
      source: 'text' as const,
      issues: [],
    })
    const items = {
      ...cell([{ name: '纸', amount: '12.00' }]),
      rows: [{ name: cell('纸'), unit: cell(null, 0), amount: cell('12.00', 0.8) }],
    }
    const invoice = { ...cardResult, documents: [{ ...cardResult.documents[0], type: 'vat-invoice', layout: 'paper', fields: { items } }] }
    expect(readResultSchema.parse(invoice)).toEqual(invoice)
    expect(write(outcomeOf(invoice as unknown as AnyReadResult))).toContain('items  1 rows  0.970\n      1  纸 | 12.00 ?\n')
  })

  it('shows lines where there is no document, and says why', () => {
    const lines = '  0.98  姓名 顾念慈\n  0.95  签发机关\n\n'
    expect(write(outcomeOf(unknownResult))).toBe(
      `scans/a.jpg  640×480 px, quality good, 372 ms on cpu\n  none of the known documents; its lines:\n${lines}`,
    )
    const other = { ...unknownResult, seen: [{ type: 'id-card', layout: 'front', confidence: 0.9 }] } as AnyReadResult
    expect(write(outcomeOf(other))).toContain('\n  not what was asked for, it looks like id-card front; its lines:\n')
    expect(write(outcomeOf(textResult))).toBe(`scans/a.jpg  640×480 px, quality good, 372 ms on cpu\n${lines}`)
    expect(write(outcomeOf(rejectedResult))).toContain('quality reject (too-small), 372 ms on cpu\n  rejected: the picture is too poor')
  })

  it('shows errors with their page', () => {
    expect(write(failure)).toBe('b.png page 2\n  input/undecodable: It was cut off.\n\n')
  })
})

describe('json', () => {
  const json = (outcome = outcomeOf(cardResult), ...args: readonly string[]) => JSON.parse(write(outcome, '--format', 'json', ...args))

  it('is one line with the keys in the order of the reference', () => {
    const line = write(outcomeOf(cardResult), '--format', 'json')
    expect(line).toMatch(/^\{.*\}\n$/u)
    expect(Object.keys(json())).toEqual(
      'input page status width height quality documents angleDegrees lines tables codes device models timings'.split(' '),
    )
    const { input, ...result } = json()
    expect(input).toBe('scans/a.jpg')
    expect(readResultSchema.parse(result)).toEqual(cardResult)
  })

  it('marks doubtful fields when asked to', () => {
    const doubtful = (...args: readonly string[]) =>
      Object.entries<{ issues: readonly { code: string }[] }>(json(outcomeOf(cardResult), ...args).documents[0].fields)
        .filter(([, { issues }]) => issues.some(({ code }) => code === 'doubtful'))
        .map(([key]) => key)
    expect(doubtful()).toEqual([])
    expect(doubtful('--min-confidence', '0.9')).toEqual(['sex', 'ethnicity'])
  })

  it('carries errors', () => {
    expect(json(failure)).toEqual({ input: 'b.png', page: 2, error: { code: 'input/undecodable', message: 'It was cut off.' } })
  })
})

describe('txt', () => {
  it('is the lines, and nothing for a failed page', () => {
    expect(write(outcomeOf(unknownResult), '--format', 'txt')).toBe('姓名 顾念慈\n签发机关\n')
    expect(write(failure, '--format', 'txt')).toBe('')
  })
})

describe('huawei', () => {
  const huawei = (outcome = outcomeOf(cardResult), ...args: readonly string[]) => JSON.parse(write(outcome, '--format', 'huawei', ...args))

  it('answers as the endpoint of --as', () => {
    expect(huawei(outcomeOf(cardResult), '--as', 'id-card')).toMatchObject({
      input: 'scans/a.jpg',
      response: { result: { name: '顾念慈', ethnicity: '' } },
      confidence: { name: 0.97, ethnicity: 0 },
    })
    expect(huawei()).toMatchObject({ response: { result: [{ type: 'id_card_portrait_side' }] } })
    expect(huawei(outcomeOf(textResult), '--as', 'general-text')).toMatchObject({ response: { result: { words_block_count: 2 } } })
  })

  it('answers errors by their codes', () => {
    expect(huawei(failure)).toEqual({
      input: 'b.png',
      response: { error_code: 'AIS.0102', error_msg: 'The image format is not supported.' },
    })
  })
})
