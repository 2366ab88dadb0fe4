import { stationNames } from './station-names.ts'
import { stationSyllables } from './station-syllables.ts'

let names: ReadonlySet<string> | undefined
let readings: ReadonlyMap<string, readonly string[]> | undefined

/** Whether a station of this name, without 站, is in the list. New and closed ones may not be. */
export const isStation = (name: string): boolean => {
  names ??= new Set(stationNames.trim().split(/\s+/u))
  return names.has(name)
}

/** `nan南男` → 南 and 男 read `nan`. */
const readSyllables = (): ReadonlyMap<string, readonly string[]> => {
  const byCharacter = new Map<string, string[]>()
  for (const group of stationSyllables.trim().split(/\s+/u)) {
    const syllable = plain(/^[a-z]+/u.exec(group)?.[0] ?? '')
    for (const character of group.replace(/^[a-z]+/u, '')) byCharacter.set(character, [...(byCharacter.get(character) ?? []), syllable])
  }
  return byCharacter
}

/** Letters alone; ü is written v and u. */
const plain = (latin: string): string =>
  latin
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
    .replaceAll('v', 'u')

/** Whether the Latin letters spell the name; `null` where the reading of one of its characters is not known. */
export const spells = (latin: string, name: string): boolean | null => {
  readings ??= readSyllables()
  let rests: readonly string[] = [plain(latin)]
  for (const character of name) {
    const syllables = readings.get(character)
    if (syllables === undefined) return null
    rests = rests.flatMap((rest) =>
      syllables.filter((syllable) => rest.startsWith(syllable)).map((syllable) => rest.slice(syllable.length)),
    )
  }
  return rests.includes('')
}
