import { carrierNames } from './carrier-names.ts'

interface Carrier {
  /** The number that its tickets begin with. */
  readonly number: string | undefined
  readonly names: ReadonlySet<string>
}

let byDesignator: ReadonlyMap<string, Carrier> | undefined
let numbers: ReadonlySet<string> | undefined

const entry = /^([A-Z\d]{2})(\d{3})?(.+)$/u

const carriers = (): ReadonlyMap<string, Carrier> => {
  if (byDesignator !== undefined) return byDesignator
  const read = new Map<string, { number: string | undefined; names: Set<string> }>()
  for (const text of carrierNames.trim().split(/\s+/u)) {
    const [, designator = '', number, name = ''] = entry.exec(text) ?? []
    const known = read.get(designator) ?? { number, names: new Set<string>() }
    known.names.add(name)
    read.set(designator, known)
  }
  byDesignator = read
  return read
}

/** Whether it is what tickets call an airline of the list: by its name, its designator, or both. */
export const isCarrier = (text: string): boolean => {
  const [, designator, name = ''] = /^([A-Z\d]{2}(?![A-Z\d]))?(.*)$/u.exec(text.replace(/\s+/gu, '')) ?? []
  if (designator !== undefined) return carriers().has(designator) && (name === '' || isNameOf(designator, name) !== false)
  return [...carriers().values()].some((carrier) => carrier.names.has(name))
}

/** Whether a flight's designator is that of an airline of the list. */
export const isDesignator = (designator: string): boolean => carriers().has(designator)

/** Whether tickets call the airline by this name; `null` where the list knows one of them not. */
export const isNameOf = (designator: string, name: string): boolean | null => {
  const own = carriers().get(designator)
  if (own === undefined || !isCarrier(name)) return null
  return name === designator || own.names.has(name)
}

/** The designator of the one airline that tickets call so; `null` where the list knows none, or several. */
export const designatorOf = (name: string): string | null => {
  const found = [...carriers()].filter(([, { names }]) => names.has(name)).map(([designator]) => designator)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Whether the airline of this designator issues tickets that begin with this number; `null` where the list knows one of them not. */
export const isNumberOf = (designator: string, number: string): boolean | null => {
  const own = carriers().get(designator)?.number
  return own === undefined ? null : own === number
}

/** Whether tickets of an airline of the list begin with this number. */
export const isTicketPrefix = (number: string): boolean => {
  numbers ??= new Set([...carriers().values()].flatMap((carrier) => carrier.number ?? []))
  return numbers.has(number)
}
