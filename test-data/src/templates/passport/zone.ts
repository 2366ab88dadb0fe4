import type { Piece } from '../../draw/drawing.ts'
import { layText } from '../../draw/lay-text.ts'

/** OCR-B at 10 characters an inch (ICAO Doc 9303 part 3, 4.2): its em is the pitch over its advance of 0.723 em. */
const pitch = 2.54
const size = pitch / 0.723

/** Cap height of OCR-B, em. */
const capHeight = 0.7

/** The lines of a zone; `middles` are their heights from the top, mm. */
export const drawZone = (lines: readonly string[], left: number, middles: readonly number[], fill = '#191919'): readonly Piece[] =>
  lines.map((line, row) => layText(line, left, (middles[row] ?? 0) + (capHeight * size) / 2, { font: 'ocrB', size, pitch, fill }))
