import type { Rng } from '../rng.ts'

/** GB 16735-2019, annex A: the worth of each letter, and the weight of each place. */
const letters = { A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9, S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 } as const // biome-ignore format: a table
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]

const worth = (character: string): number => (/\d/.test(character) ? Number(character) : letters[character as keyof typeof letters])

/** World manufacturer identifiers of makers in China, by how often they are met. */
const makers = 'LSV LFV LSG LVS LBE LHG LVH LGX LGW LS4 LZW LDC LGB LFM LVR LNB LBV LE4 LRW LSJ LB3 LVV LJD LZZ LFN LGA LKL LA6'.split(' ')
const european = 'WBA WDD WVW WP1 ZFF SAL VF3 VSS'.split(' ')
const years = [...'ABCDEFGHJKLMNPRS56789']
const characters = [...'0123456789ABCDEFGHJKLMNPRSTUVWXYZ']
/** What European makers fill their ninth place with. */
const filler = 'Z'

const some = (rng: Rng, count: number, from: readonly string[]): string => Array.from({ length: count }, () => rng.pick(from)).join('')

/** A vehicle identification number: with its check digit, or like an import's, with a filler in its place. */
export const inventVin = (rng: Rng): string => {
  const isImport = rng.chance(0.02)
  const described = Array.from({ length: 5 }, () => (rng.chance(0.5) ? rng.pick([...'0123456789']) : rng.pick(characters))).join('')
  const before = (isImport ? rng.pick(european) : rng.pick(makers)) + described
  const after = rng.pick(years) + rng.pick(characters) + some(rng, 6, [...'0123456789'])
  const sum = [...`${before}0${after}`].reduce((total, character, place) => total + worth(character) * (weights[place] as number), 0)
  const check = sum % 11 === 10 ? 'X' : String(sum % 11)
  return before + (isImport ? filler : check) + after
}
