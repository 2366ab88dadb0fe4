import { scaling } from '@recto/core'
import { placeFields, placeLines } from '../draw/drawing.ts'
import { type Label, labelText } from '../label.ts'
import { createRng } from '../rng.ts'
import type { Template } from '../templates/template.ts'
import { mmPerUnit } from './sheet.ts'
import { toOfd } from './to-ofd.ts'
import { toPdf } from './to-pdf.ts'

/** Born-digital files that the renderer writes. */
export const fileFormats = ['pdf', 'ofd'] as const
export type FileFormat = (typeof fileFormats)[number]

export interface FileOptions {
  readonly format: FileFormat
  readonly seed: string
  /** @default any of the template's, by the seed */
  readonly variant?: string
}

/** Labels are in px of the page at 200 px an inch, as readers give born-digital pages. */
const pxPerMm = 200 / 25.4

/** One document as a born-digital file: the same as `renderPicture` draws from this seed. */
export const renderFile = async (
  template: Template,
  { format, seed, variant: asked }: FileOptions,
): Promise<{ readonly bytes: Uint8Array; readonly label: Label }> => {
  const rng = createRng(`${seed}/${template.id}`)
  const variant = asked ?? rng.pick(template.variants)
  const drawing = template.render(rng.fork('document'), variant)
  const scale = mmPerUnit(drawing) * pxPerMm
  const matrix = scaling(scale, scale)
  const id = `${template.id}-${variant}-${format}-${seed}`.replaceAll('/', '-')
  const label: Label = {
    id,
    type: template.labelType,
    image: `${id}.${format}`,
    ...labelText(placeLines(drawing.lines, matrix), placeFields(drawing.fields, matrix)),
    lines_partial: false,
    tags: ['rendered', format, ...(drawing.tags ?? [])],
    side: variant,
  }
  return { bytes: format === 'pdf' ? await toPdf(drawing) : toOfd(drawing), label }
}
