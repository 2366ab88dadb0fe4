import type { Drawing } from '../../draw/drawing.ts'
import type { Rng } from '../../rng.ts'
import type { Template } from '../template.ts'
import { drawForm, drawReceipt } from './form.ts'
import { drawColumns, drawEnglish, drawParagraphs, drawVertical } from './prose.ts'
import { drawScreen } from './screen.ts'

const pages = {
  paragraphs: drawParagraphs,
  columns: drawColumns,
  form: drawForm,
  receipt: drawReceipt,
  vertical: drawVertical,
  english: drawEnglish,
  screen: drawScreen,
} as const satisfies Readonly<Record<string, (rng: Rng) => Drawing>>

type Page = keyof typeof pages

/** Pages without fields: prose, columns, forms and receipts with wide gaps, vertical text, English, screenshots. */
export const generalText: Template<Page> = {
  id: 'general-text',
  labelType: 'general_text',
  variants: Object.keys(pages) as Page[],
  render: (rng, variant) => pages[variant](rng),
}
