import { boxOf, type Code, type Glance, transformQuad } from '@recto/core'
import type { Check, Locator } from '../contract.ts'
import type { Ground } from '../ground.ts'
import type { Candidate } from './candidate.ts'

/** Text alone shows no code: it takes a glance. */
export const byCode = (): readonly Candidate[] => []

/** A code that was read corrects itself (ISO/IEC 18004): what it says is proven. */
const errorCorrection: Check<unknown> = { code: 'error-correction', chance: 1e-4, holds: () => true }

/** The middle of a code stands within the document's outline: another one may lie beside it. */
const standsOn =
  ({ bounds, sheet }: Pick<Ground, 'bounds' | 'sheet'>) =>
  ({ quad }: Code): boolean => {
    if (bounds === null) return true
    const { x, y, width, height } = boxOf(transformQuad(quad, sheet.toSpace))
    const [across, down] = [x + width / 2 - bounds.x, y + height / 2 - bounds.y]
    return across >= 0 && across <= bounds.width && down >= 0 && down <= bounds.height
  }

/** What the codes say that were seen on the document, where their text is of the form. */
export const codesOf = (
  { pattern, derive = (text) => text }: Extract<Locator<string>, { readonly by: 'code' }>,
  glances: readonly Glance[],
  ground: Pick<Ground, 'bounds' | 'sheet'>,
): readonly Candidate[] =>
  glances
    .flatMap((glance) => (glance.see === 'codes' ? glance.codes.filter(standsOn(ground)) : []))
    .flatMap(({ text, quad }) => {
      const part = pattern.exec(text)?.[1]
      const value = part === undefined ? null : derive(part)
      if (value === null) return []
      return [{ spans: [], fit: 1, source: 'code' as const, given: { value, text, read: 1, quads: [quad], passed: [errorCorrection] } }]
    })
