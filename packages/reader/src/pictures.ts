import { type Frame, modelName, type Quality, quadHeight, type TextPage, transformQuad } from '@recto/core'
import { type ReadPage, type TextSessions, textHeightOf } from '@recto/text'

/** What the engine keeps of a text page until its ticket is closed. */
export interface Kept {
  /** `null` where the page cannot be drawn. */
  frame(): Promise<Frame | null>
  /** Of most of its text, px of the frame; 0 where there is none, or none is looked for. */
  readonly textHeight: number
  /** Where the text comes from a file: there is nothing to recognise. */
  readonly text: TextPage | null
  close(): void
}

export const keepFrame = ({ frame, page }: ReadPage): Kept => ({
  frame: async () => frame,
  textHeight: textHeightOf(page.lines),
  text: null,
  close: () => undefined,
})

/** The quality with the median height of the text that was found, source px. */
export const withTextHeight = (quality: Quality, pages: readonly TextPage[]): Quality => {
  const heights = pages
    .flatMap(({ lines, toSource }) => lines.map(({ quad }) => quadHeight(transformQuad(quad, toSource))))
    .sort((a, b) => a - b)
  return { ...quality, textHeightPx: heights[heights.length >> 1] ?? null }
}

export const namesOf = ({ detect, recognize, orientLine, orientPage }: TextSessions): readonly string[] =>
  [detect, recognize, orientLine, orientPage].flatMap((session) => (session === undefined ? [] : [modelName(session.manifest)]))
