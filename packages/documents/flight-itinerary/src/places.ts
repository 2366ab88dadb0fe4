import { airportCodes } from './airport-codes.ts'
import { cityNames } from './city-names.ts'

let codes: ReadonlySet<string> | undefined
let namesByCode: ReadonlyMap<string, ReadonlySet<string>> | undefined
let names: ReadonlySet<string> | undefined

const readCodes = (): ReadonlySet<string> =>
  new Set(
    [...airportCodes.matchAll(/([A-Z]) ([A-Z\n]+)(?=\n[A-Z] |$)/gu)].flatMap(([, first = '', rest = '']) =>
      (rest.replace(/\n/gu, '').match(/../gu) ?? []).map((pair) => first + pair),
    ),
  )

/** `PEK北京/首都` → 北京, 首都 and 北京首都 by PEK. */
const readNames = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const byCode = new Map<string, Set<string>>()
  for (const entry of cityNames.trim().split(/\s+/u)) {
    const [city = '', airport] = entry.slice(3).split('/')
    const own = byCode.get(entry.slice(0, 3)) ?? new Set()
    for (const name of airport === undefined ? [city] : [city, airport, city + airport]) own.add(name)
    byCode.set(entry.slice(0, 3), own)
  }
  return byCode
}

/** Whether an airport has, or lately had, this IATA code. */
export const isAirport = (code: string): boolean => {
  codes ??= readCodes()
  namesByCode ??= readNames()
  return codes.has(code) || namesByCode.has(code)
}

/** What is printed beside the name of a place: its terminal, its code, and what an airport is called. */
const parts = /^(?:T\d[A-Z]?)?([A-Z]{3})?(?:T\d[A-Z]?)?(\p{Script=Han}*?)(?:国际)?(?:机场)?([A-Z]{3})?(?:T\d[A-Z]?)?$/u

/** Whether a place, as tickets print it (`T3北京首都`, `杭州HGH`, `NRT`), is one that is flown to: by its name, its code, or both, which must agree. */
export const isPlace = (text: string): boolean => {
  const match = parts.exec(text.replace(/\s+/gu, '').toUpperCase())
  if (match === null) return false
  const name = match[2] ?? ''
  const code = match[1] ?? match[3]
  namesByCode ??= readNames()
  names ??= new Set([...namesByCode.values()].flatMap((own) => [...own]))
  if (code === undefined) return names.has(name)
  return isAirport(code) && (name === '' || namesByCode.get(code)?.has(name) === true)
}
