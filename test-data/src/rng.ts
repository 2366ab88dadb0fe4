/** A stream of pseudo-random numbers, the same for the same seed on every machine. */
export interface Rng {
  /** 0 ≤ x < 1. */
  next(): number
  /** `from` ≤ x < `to`. */
  between(from: number, to: number): number
  /** A whole number, both ends included. */
  int(from: number, to: number): number
  /** True with the given probability. */
  chance(probability: number): boolean
  /** Any element, all equally likely. */
  pick<T>(list: readonly T[]): T
  /** An element by weight; weights need not add up to 1. */
  weighted<T>(list: readonly (readonly [value: T, weight: number])[]): T
  /** Standard normal (Box–Muller). */
  normal(): number
  /** A stream of its own, so that one part's draws never shift another's. Depends on this stream's seed and the label only. */
  fork(label: string): Rng
}

/** 32-bit FNV-1a hash of the UTF-16 units. */
const hash = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** sfc32 (PractRand, public domain), seeded from the text's hash and warmed up. */
const sfc32 = (seed: string): (() => number) => {
  let a = hash(seed)
  let b = hash(`${seed}/b`)
  let c = hash(`${seed}/c`)
  let d = 1
  const step = (): number => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) step()
  return step
}

/** A stream from a seed. */
export const createRng = (seed: string): Rng => {
  const next = sfc32(seed)
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('pick from an empty list')
    return list[int(0, list.length - 1)] as T
  }
  const weighted = <T>(list: readonly (readonly [T, number])[]): T => {
    let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [value, weight] of list) {
      left -= weight
      if (left < 0) return value
    }
    return pick(list)[0]
  }
  return {
    next,
    between: (from, to) => from + next() * (to - from),
    int,
    chance: (probability) => next() < probability,
    pick,
    weighted,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    fork: (label) => createRng(`${seed}/${label}`),
  }
}
