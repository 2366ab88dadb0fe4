import type { Locator } from '../contract.ts'
import type { Ground } from '../ground.ts'
import { byCode } from './by-code.ts'
import { byColour } from './by-colour.ts'
import { byFact } from './by-fact.ts'
import { byLabel } from './by-label.ts'
import { byPattern } from './by-pattern.ts'
import { byRegion } from './by-region.ts'
import { byRows } from './by-rows.ts'
import type { Candidate } from './candidate.ts'
import { byDerivation, bySlice, type Known } from './dependent.ts'

type Kind = Locator<string>['by']
type Locate<K extends Kind> = (locator: Extract<Locator<string>, { readonly by: K }>, ground: Ground, known: Known) => readonly Candidate[]

/** One function for each kind of locator: a new kind is one file and one line here. */
const table: { readonly [K in Kind]: Locate<K> } = {
  label: byLabel,
  region: byRegion,
  pattern: byPattern,
  table: () => [],
  rows: byRows,
  code: byCode,
  fact: byFact,
  colour: byColour,
  slice: (locator, _ground, known) => bySlice(locator, known),
  derived: (locator, _ground, known) => byDerivation(locator, known),
}

/** What a locator offers, best first. `known` holds the fields that do not depend on others. */
export const locate = <K extends Kind>(
  locator: Extract<Locator<string>, { readonly by: K }>,
  ground: Ground,
  known: Known,
): readonly Candidate[] => (table[locator.by as K] as Locate<K>)(locator, ground, known)

/** Whether a locator reads another field rather than the page. */
export const isDependent = (locator: Locator<string>): boolean => locator.by === 'slice' || locator.by === 'derived'
