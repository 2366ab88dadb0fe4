import type { AnyReadResult } from '@recto/document'
import type { PageOutcome } from './page-outcome.ts'

const quad = [
  [0, 0],
  [20, 0],
  [20, 10],
  [0, 10],
] as const

const field = <V>(value: V, text: string, confidence = 0.97) => ({
  value,
  text,
  confidence,
  quads: [quad],
  source: 'text' as const,
  issues: [],
})

/** What every page says, whatever was found on it. */
const page = {
  page: 1,
  width: 640,
  height: 480,
  quality: { verdict: 'good', sharpness: 0.8, glare: 0, exposure: 0.5, textHeightPx: 24, reasons: [] },
  angleDegrees: 0,
  lines: [
    { text: '姓名 顾念慈', confidence: 0.98, quad },
    { text: '签发机关', confidence: 0.95, quad },
  ],
  tables: [],
  codes: [],
  device: 'cpu',
  models: ['ppocrv6-det-small@1.0.0'],
  timings: { decode: 1.5, total: 371.9 },
} as const satisfies Omit<AnyReadResult, 'status' | 'documents'>

/** A card with a sure name, a doubtful sex, nothing for the ethnic group, and an open period. */
export const cardResult: AnyReadResult = {
  status: 'read',
  ...page,
  documents: [
    {
      type: 'id-card',
      layout: 'front',
      confidence: 0.991,
      quad,
      fields: {
        name: field('顾念慈', '顾念慈'),
        sex: { ...field('女', '女', 0.85), issues: [{ code: 'rule/sex-in-number', message: 'The number says otherwise.' }] },
        ethnicity: { value: null, text: '', confidence: 0, quads: [], source: 'text', issues: [] },
        validity: field({ from: '2012-07-22', to: null }, '2012.07.22-'),
        portrait: field(quad, ''),
      },
    },
  ],
}
export const unknownResult: AnyReadResult = { status: 'unknown', ...page, documents: [], seen: [] }
export const textResult: AnyReadResult = { status: 'read', ...page, documents: [] }
export const rejectedResult: AnyReadResult = {
  status: 'rejected',
  ...page,
  quality: { ...page.quality, verdict: 'reject', reasons: ['too-small'] },
  lines: [],
  documents: [],
}

export const outcomeOf = (result: AnyReadResult): PageOutcome => ({ input: 'scans/a.jpg', page: result.page, result })
export const failure: PageOutcome = { input: 'b.png', page: 2, error: { code: 'input/undecodable', message: 'It was cut off.' } }
