import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Label {
  readonly id: string
  readonly type: string
  readonly image: string
  readonly fields: Readonly<Record<string, string>>
}

const folder = new URL('../../test-data/samples/', import.meta.url)

/** The committed rendered samples. */
export const samples: readonly Label[] = JSON.parse(readFileSync(new URL('labels.json', folder), 'utf8'))

export const pathOf = ({ image }: Label): string => fileURLToPath(new URL(image, folder))

/** The first sample of a type with this extension. */
export const sample = (type: string, extension: string): Label => {
  const found = samples.find((label) => label.type === type && label.image.endsWith(extension))
  if (found === undefined) throw new Error(`test-data/samples holds no ${type} as ${extension}; regenerate it by pnpm run samples.`)
  return found
}
