import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileFormat, renderFile } from './files/render-file.ts'
import type { Label } from './label.ts'
import { type PictureOptions, renderPicture } from './render-picture.ts'
import type { Template } from './templates/template.ts'

export interface SetOptions extends PictureOptions {
  readonly count: number
  /** A picture, or a born-digital file of the clean document. @default picture */
  readonly format?: 'picture' | FileFormat
  /** Told after each picture. */
  readonly onPicture?: (label: Label) => void
}

/** Pictures from a seed, one at a time. The first n of a longer run are those of a shorter one. */
export const renderSet = async (
  template: Template,
  out: string,
  { count, seed, onPicture, format = 'picture', ...options }: SetOptions,
): Promise<readonly Label[]> => {
  await mkdir(out, { recursive: true })
  const labels: Label[] = []
  for (let index = 0; index < count; index++) {
    const own = { ...options, seed: `${seed}/${index}` }
    const { bytes, label } = await (format === 'picture' ? renderPicture(template, own) : renderFile(template, { ...own, format }))
    await writeFile(join(out, label.image), bytes)
    labels.push(label)
    onPicture?.(label)
  }
  return labels
}

/** `labels.json` beside its pictures. */
export const writeLabels = (out: string, labels: readonly Label[]): Promise<void> =>
  writeFile(join(out, 'labels.json'), `[\n${labels.map((label) => JSON.stringify(label)).join(',\n')}\n]\n`)
