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
