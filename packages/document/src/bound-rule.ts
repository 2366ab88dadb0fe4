import { type FieldSpec, type Fields, isRows, type Rule } from './contract.ts'
import type { Known } from './locators/dependent.ts'

/** A rule about readings: a row's own rules are bound once for each row. */
export interface Bound {
  readonly code: string
  readonly chance: number
  readonly over: readonly string[]
  /** Keys of the readings by name in `over`; a column has one for each row. */
  readonly keys: ReadonlyMap<string, readonly string[]>
  /** All of these keys. */
  readonly about: ReadonlySet<string>
  readonly holds: Rule<Fields>['holds']
  /** What the reading under a key must be. */
  readonly solve: ReadonlyMap<string, Solve>
  /** The fields that the readings are of, by key. */
  readonly specs: ReadonlyMap<string, FieldSpec<unknown>>
}

export type Solve = (values: Parameters<Rule<Fields>['holds']>[0]) => unknown

/** A rule about the readings that `keysOf` finds under its names: those it may be about as well count where they were read. */
export const bind = (
  { code, chance, over, optional = [], holds, solve = {}, solveCells = {} }: Rule<Fields>,
  fields: Fields,
  flat: Known,
  keysOf: (name: string) => readonly string[],
): Bound => {
  const isRead = (name: string): boolean => keysOf(name).some((key) => (flat.get(key)?.value ?? null) !== null)
  const all = [...over, ...optional.filter(isRead)]
  const keys = new Map(all.map((name) => [name, keysOf(name)]))
  const readings = all.flatMap((name) => {
    const spec = specOf(name, fields)
    return spec === undefined ? [] : keysOf(name).map((key, row) => ({ key, spec, solver: solverOf(name, row, solve, solveCells) }))
  })
  return {
    code,
    chance,
    over: all,
    holds,
    keys,
    about: new Set([...keys.values()].flat()),
    solve: new Map(readings.flatMap(({ key, solver }) => (solver === undefined ? [] : [[key, solver] as const]))),
    specs: new Map(readings.map(({ key, spec }) => [key, spec])),
  }
}

type Solvers = Required<Pick<Rule<Fields>, 'solve' | 'solveCells'>>

const solverOf = (name: string, row: number, solve: Solvers['solve'], solveCells: Solvers['solveCells']): Solve | undefined => {
  const ofCell = solveCells[name]
  return ofCell === undefined ? solve[name] : (values) => ofCell(values, row)
}

/** A field, or a column of rows. */
const specOf = (name: string, fields: Fields): FieldSpec<unknown> | undefined => {
  const [field = '', column] = name.split('.')
  const spec = fields[field]
  if (column === undefined || spec === undefined) return spec
  return isRows(spec) ? spec.columns[column] : undefined
}

/** Whether the rule holds; `null` where it is about nothing that was read. */
export const verdictOf = (bound: Bound, flat: Known): boolean | null => {
  const values = valuesOf(bound, flat)
  return values === null ? null : bound.holds(values)
}

/** The values of the rule's fields; `null` where one was not read. */
export const valuesOf = ({ over, keys }: Bound, flat: Known): Parameters<Solve>[0] | null => {
  const values: Record<string, unknown> = {}
  for (const name of over) {
    const [field = '', column] = name.split('.')
    const readings = (keys.get(name) ?? []).map((key) => flat.get(key))
    const own = readings.map((reading) => (reading === undefined || reading.source === 'derived' ? null : reading.value))
    if (own.length === 0 || own.includes(null)) return null
    const rows = (values[field] ?? own.map(() => ({}))) as readonly object[]
    values[field] = column === undefined ? own[0] : rows.map((row, index) => ({ ...row, [column]: own[index] }))
  }
  return values as Parameters<Solve>[0]
}
