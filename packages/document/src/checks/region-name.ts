import type { Check } from '../contract.ts'
import { regionOfInvoice } from './invoice-code.ts'
import { plateProvinces } from './plate.ts'
import { longestRegionName, provinceNames, regionCode } from './regions.ts'

/** A province or city of China by its name. Districts and counties have offices too, and are in no list. */
export const regionName: Check<string> = { code: 'region', chance: 0.02, loose: true, holds: (name) => regionCode(name) !== null }

/** A heading names an office or a trade within so many letters of its region: those of a seal may stand between. */
const mostBetween = 6

/** What is left of a province's name that cannot be read. */
const province = /[省区]/u

/** Between a region and the office no further one is named. */
const further = /[市州县区盟旗]/u

/**
 * The region that the heading of an office's form names: `国家税务总局深圳市税务局…`, `广东省深圳市出租汽车…` → 广东省深圳市, or the text when it is a
 * region and nothing else. `before` is what follows it; `null` where there is none, or part of it cannot be read.
 */
export const regionBefore = (before: RegExp, heading: string): string | null => {
  const text = heading.normalize('NFKC').replace(/[^\p{Script=Han}]+/gu, '').replace(/国?家?税务总局/u, '') // biome-ignore format: a chain
  const name = firstRegion(text)
  if (name === null || text === name) return name
  const from = text.indexOf(name)
  if (province.test(text.slice(0, from))) return null
  const rest = text.slice(from + name.length)
  const next = rest.search(before)
  return next < 0 || next > mostBetween || further.test(rest.slice(0, next)) ? null : name
}

/** The first region named in a text by its longest name. */
const firstRegion = (text: string): string | null => {
  for (let from = 0; from < text.length; from++)
    for (let to = Math.min(text.length, from + longestRegionName); to > from + 1; to--) {
      const name = text.slice(from, to)
      if (regionCode(name) !== null) return name
    }
  return null
}

/** Whether a named region and the one in an invoice code may be one: a province's office serves its cities. `null` where either says none. */
export const agreesWithCode = (name: string, code: string): boolean | null => {
  const [own, inCode] = [regionCode(name), regionCode(regionOfInvoice(code) ?? '')]
  if (own === null || inCode === null) return null
  return own.startsWith(inCode.slice(0, 2)) && (own.length === 2 || inCode.length === 2 || own === inCode)
}

/** The province whose short name a number plate begins with; `null` of plates that bear none. */
export const provinceOfPlate = (plate: string): string | null => provinceNames[plateProvinces.indexOf(plate.charAt(0))] ?? null
