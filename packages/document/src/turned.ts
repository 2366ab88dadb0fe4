import { type Glance, type Quad, quadWidth, type TextLine, type TextPage, type Wish } from '@recto/core'
import type { DocumentSpec } from './contract.ts'

/** A picture of one or two lines is easily taken upside down; with more of them it is not. */
const mostLines = 8

const idOf = ({ id }: DocumentSpec): string => `${id}/turned`

/** In a scene that shows nothing: its lines once more, read from the other end. */
export const turnedWishes = (spec: DocumentSpec, { lines }: TextPage): readonly Wish[] => {
  if (spec.view !== 'scene' || lines.length > mostLines) return []
  const named = spec.models?.recognizer === undefined ? {} : { recognizer: spec.models.recognizer }
  return [...lines]
    .sort((a, b) => quadWidth(b.quad) - quadWidth(a.quad))
    .map(({ quad }): Wish => ({ id: idOf(spec), quad: turned(quad), see: 'line', ink: 'any', ...named }))
}

/** The page with the lines that were read from the other end. */
export const withTurned = (spec: DocumentSpec, page: TextPage, glances: readonly Glance[]): TextPage => {
  const lines = glances.flatMap((glance): readonly TextLine[] => (glance.id === idOf(spec) && glance.see === 'line' ? glance.lines : []))
  return lines.length === 0 ? page : { ...page, lines: [...page.lines, ...lines] }
}

const turned = ([a, b, c, d]: Quad): Quad => [c, d, a, b]
