import type { Rng } from '../rng.ts'

/** What a plate looks like, by whose it is (GA 36-2018, table 1). */
export const plateKinds = ['small', 'large', 'large-rear', 'trailer', 'learner', 'electric', 'electric-large', 'police', 'border', 'embassy', 'consulate'] as const // biome-ignore format: a list
export type PlateKind = (typeof plateKinds)[number]

/** A number as it is printed, row by row: the region's part, then the serial. */
export interface PlateNumber {
  readonly kind: PlateKind
  readonly region: string
  readonly serial: string
}

const provinces = [...'京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新']
const letters = [...'ABCDEFGHJKLMNPQRSTUVWXYZ']
const digits = [...'0123456789']

const some = (rng: Rng, count: number, from: readonly string[]): string => Array.from({ length: count }, () => rng.pick(from)).join('')

/** Digits with up to two letters among them, as owners choose them. */
const serial = (rng: Rng, count: number): string => {
  const characters = [...some(rng, count, digits)]
  const lettered = rng.weighted([[0, 45], [1, 35], [2, 20]]) // biome-ignore format: a table
  for (let i = 0; i < lettered; i++) characters[rng.int(0, count - 1)] = rng.pick(letters)
  return characters.join('')
}

/** First letter of a new-energy serial: electric alone (A–E), or not alone (F–K). */
const energies = ['D', 'D', 'D', 'A', 'B', 'C', 'E', 'F', 'F', 'G', 'H', 'J', 'K']

const serials: Readonly<Record<PlateKind, (rng: Rng) => string>> = {
  small: (rng) => serial(rng, 5),
  large: (rng) => serial(rng, 5),
  'large-rear': (rng) => serial(rng, 5),
  trailer: (rng) => `${serial(rng, 4)}挂`,
  learner: (rng) => `${serial(rng, 4)}学`,
  electric: (rng) => `${rng.pick(energies)}${rng.chance(0.25) ? rng.pick(letters) : rng.pick(digits)}${some(rng, 4, digits)}`,
  'electric-large': (rng) => `${some(rng, 5, digits)}${rng.pick(energies)}`,
  police: (rng) => `${serial(rng, 4)}警`,
  border: (rng) => `${serial(rng, 4)}${rng.pick(['港', '澳'])}`,
  embassy: (rng) => `${some(rng, 3, digits)}使`,
  consulate: (rng) => `${serial(rng, 4)}领`,
}

export const inventPlate = (rng: Rng, kind: PlateKind): PlateNumber => {
  const region = kind === 'border' ? '粤Z' : kind === 'embassy' ? some(rng, 3, digits) : rng.pick(provinces) + rng.pick(letters)
  return { kind, region, serial: serials[kind](rng) }
}
