import { readFileSync } from 'node:fs'
import { documents } from '@recto/documents'
import { createReader } from '@recto/reader'
import { afterAll, describe, expect, it } from 'vitest'

interface Label {
  readonly id: string
  readonly type: string
  readonly image: string
}

const folder = new URL('../../../test-data/samples/', import.meta.url)
const labels: readonly Label[] = JSON.parse(readFileSync(new URL('labels.json', folder), 'utf8'))

/** Labels say `idcard`, everything else is an id with underscores. */
const idOf = ({ type }: Label): string => (type === 'idcard' ? 'id-card' : type.replaceAll('_', '-'))

describe('of all documents the right one is named', () => {
  const reader = createReader({ documents, threads: 1, workers: 0 })
  afterAll(() => reader.close())

  it.each(labels.filter(({ type }) => type !== 'general_text').map((label) => [label.id, label] as const))('%s', async (_id, label) => {
    const result = await reader.read(readFileSync(new URL(label.image, folder)))
    expect(result.status).toBe('read')
    expect(new Set(result.documents.map(({ type }) => type))).toEqual(new Set([idOf(label)]))
  })
})
