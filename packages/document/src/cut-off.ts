import type { TextPage } from '@recto/core'
import type { Known } from './locators/dependent.ts'
import { rescore } from './read/read-field.ts'
import type { Reading } from './read/reading.ts'
import { isProven } from './score.ts'
import { isCertain, spanQuad } from './sheet.ts'

/** Text whose box ends at the picture's edge, px, may go on outside of it. */
const atEdge = 1.5

/** A value of which a part may be outside of the picture. */
const cutCeiling = 0.5

/** Readings that reach the left or right edge of the picture are doubted, unless a check proves them. */
export const doubtCutOff = (known: Known, { width }: Pick<TextPage, 'width'>): Known =>
  new Map([...known].map(([key, reading]) => [key, reachesEdge(reading, width) ? cutOff(reading) : reading]))

const reachesEdge = (reading: Reading, width: number): boolean =>
  reading.value !== null &&
  !isProven(reading) &&
  !isCertain(reading.spans) &&
  reading.spans.some((span) => spanQuad(span).some(([x]) => Math.abs(x) <= atEdge || Math.abs(width - x) <= atEdge))

const cutOff = (reading: Reading): Reading =>
  rescore({
    ...reading,
    ceiling: Math.min(reading.ceiling ?? 1, cutCeiling),
    issues: [...reading.issues, { code: 'cut-off', message: 'It reaches the edge of the picture and may go on outside.' }],
  })
