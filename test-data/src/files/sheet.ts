import type { Drawing } from '../draw/drawing.ts'

/** Width of a screen, which is drawn in px, as a page, mm. */
const screenWidth = 100

/** How long the drawing's unit is on a page, mm. */
export const mmPerUnit = ({ screen, size }: Drawing): number => (screen === true ? screenWidth / size.width : 1)

/** The drawing's shapes but for the outlines of its runs of text. */
export const withoutText = ({ svg, lines }: Drawing): string =>
  lines.reduce((rest, { ink }) => (ink === undefined ? rest : rest.replace(ink.svg, '')), svg)
