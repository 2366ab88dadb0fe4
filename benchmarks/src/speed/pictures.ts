import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderSet, templates, writeLabels } from '@recto/test-data'
import sharp from 'sharp'
import { type LabelledPicture, readLabels } from '../labels.ts'

/** Real layouts, where the surrounding folder has them. */
const realSamples = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url))

/** Rendered pictures of both kinds, always the same, in a temporary folder. */
const render = async (perType: number): Promise<readonly LabelledPicture[]> => {
  const out = await mkdtemp(join(tmpdir(), 'recto-speed-'))
  const labels = []
  for (const template of templates) labels.push(...(await renderSet(template, out, { count: perType, difficulty: 'photo', seed: 'speed' })))
  await writeLabels(out, labels)
  return readLabels(out)
}

export interface Pictures {
  readonly pictures: readonly LabelledPicture[]
  readonly notes: readonly string[]
}

/** The pictures of the named folders; without any, rendered ones and the real samples where they are. */
export const gatherPictures = async (folders: readonly string[], perType: number, limit: number): Promise<Pictures> => {
  if (folders.length > 0) {
    const pictures = (await Promise.all(folders.map(readLabels))).flat().slice(0, limit)
    return { pictures, notes: [`Pictures: ${pictures.length} of ${folders.map((folder) => basename(folder)).join(', ')}.`] }
  }
  const rendered = await render(perType)
  const real = existsSync(realSamples) ? await readLabels(realSamples) : []
  const pictures = [...rendered, ...real].slice(0, limit)
  const note = `Pictures: ${pictures.length}, of ${rendered.length} rendered (photo, seed "speed") and ${real.length} real samples.`
  return { pictures, notes: real.length === 0 ? [note, 'The real samples (../shared/samples) are not here: skipped.'] : [note] }
}

/** Copies of pictures enlarged to a telephone's megapixels, JPEG, in a temporary folder: paths. */
export const enlarge = async (pictures: readonly LabelledPicture[], megapixels: number): Promise<readonly string[]> => {
  const out = await mkdtemp(join(tmpdir(), 'recto-large-'))
  const paths: string[] = []
  for (const { id, path } of pictures) {
    const { width, height } = await sharp(path).metadata()
    const scale = Math.sqrt((megapixels * 1e6) / (width * height))
    const file = join(out, `${id}.jpg`)
    await writeFile(
      file,
      await sharp(path)
        .resize(Math.round(width * scale))
        .jpeg({ quality: 88 })
        .toBuffer(),
    )
    paths.push(file)
  }
  return paths
}
