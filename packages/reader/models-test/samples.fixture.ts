import { readFileSync } from 'node:fs'
import type { ReadResult, ResultOf } from '@recto/document'
import type { idCard } from '@recto/id-card'

export interface Sample {
  readonly id: string
  readonly type: string
  readonly image: string
  readonly bytes: Uint8Array
  /** By the result names of the HTTP interface. */
  readonly fields: Readonly<Record<string, string>>
  readonly lines: readonly string[]
}

const folder = new URL('../../../test-data/samples/', import.meta.url)
const labels: readonly Omit<Sample, 'bytes'>[] = JSON.parse(readFileSync(new URL('labels.json', folder), 'utf8'))

/** The committed pictures with what stands on them. */
export const samples: readonly Sample[] = labels.map((label) => ({ ...label, bytes: readFileSync(new URL(label.image, folder)) }))

export const sampleOf = (id: string): Sample => {
  const found = samples.find((sample) => sample.id === id)
  if (found === undefined) throw new Error(`test-data/samples holds no ${id}; render it by npx pnpm run samples.`)
  return found
}

/** What was read of a card, both sides taken together, spelled as on its label. */
export const labelled = ({ documents }: ReadResult<ResultOf<typeof idCard>>): Readonly<Record<string, string>> => {
  const facts = documents.flatMap(({ fields: { name, sex, ethnicity, birthDate, address, idNumber, authority, validity } }) => [
    ['name', name?.value],
    ['sex', sex?.value],
    ['ethnicity', ethnicity?.value],
    ['birth', birthDate?.value?.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日')],
    ['address', address?.value],
    ['number', idNumber?.value],
    ['issue', authority?.value],
    ['valid_from', validity?.value?.from?.replaceAll('-', '.')],
    ['valid_to', validity?.value?.to?.replaceAll('-', '.')],
  ])
  return Object.fromEntries(facts.filter(([, value]) => value !== undefined && value !== null))
}
