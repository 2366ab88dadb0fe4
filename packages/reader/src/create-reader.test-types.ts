import { idCard } from '@recto/id-card'
import { createReader } from './create-reader.ts'

const reader = createReader({ documents: [idCard] })

/** What a typed reader allows; the compiler is the test. */
export const allowed = async (bytes: Uint8Array): Promise<'男' | '女' | null | undefined> => {
  const { documents } = await reader.read(bytes, { as: 'id-card' })
  return documents[0]?.fields.sex?.value
}

export const refused = async (bytes: Uint8Array): Promise<void> => {
  // @ts-expect-error no such document was given to the reader
  await reader.read(bytes, { as: 'no-such-id' })
  const { documents } = await reader.read(bytes, { as: 'id-card' })
  // @ts-expect-error an identity card states no such thing
  documents[0]?.fields.taxNumber
}

export const withoutDocuments = async (bytes: Uint8Array): Promise<readonly never[]> =>
  (await reader.read(bytes, { as: 'general-text' })).documents

export const everyPage = async (inputs: readonly { readonly name: string; bytes(): Promise<Uint8Array> }[]): Promise<void> => {
  for await (const item of reader.readAll(inputs, { as: ['id-card'] })) {
    // The input comes back as what it was, and either a result or an error with it.
    const line: string = 'error' in item ? item.error.code : (item.result.documents[0]?.fields.name?.value ?? item.input.name)
    // @ts-expect-error a failed page has no result
    item.result satisfies unknown
    void line
  }
}
