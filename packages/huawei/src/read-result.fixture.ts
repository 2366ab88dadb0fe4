import type { AnyReadResult } from '@recto/document'

/** A page of these documents on which nothing else was found. */
export const readResult = (documents: AnyReadResult['documents'], width: number, height: number): AnyReadResult => ({
  status: 'read',
  page: 1,
  width,
  height,
  quality: { verdict: 'good', sharpness: 1, glare: 0, exposure: 0.5, textHeightPx: 20, reasons: [] },
  angleDegrees: 0,
  lines: [],
  tables: [],
  codes: [],
  device: 'cpu',
  models: [],
  timings: {},
  documents,
})
