/** Complex numbers of a square, row by row, real and imaginary parts apart. */
export interface Square {
  readonly side: number
  readonly re: Float32Array
  readonly im: Float32Array
}

/** The discrete Fourier transform of a square in its place; its side is a power of two (Cooley and Tukey 1965, radix 2, rows then columns). */
export const transform = ({ side, re, im }: Square): void => {
  const { order, cos, sin } = tablesOf(side)
  for (let row = 0; row < side; row++) transformLine(re, im, row * side, 1, side, order, cos, sin)
  for (let column = 0; column < side; column++) transformLine(re, im, column, side, side, order, cos, sin)
}

interface Tables {
  /** Each index with its bits reversed. */
  readonly order: Uint16Array
  readonly cos: Float32Array
  readonly sin: Float32Array
}

const known = new Map<number, Tables>()

const tablesOf = (side: number): Tables => {
  const found = known.get(side)
  if (found !== undefined) return found
  const bits = Math.log2(side)
  if (!Number.isInteger(bits)) throw new RangeError(`side ${side} is not a power of two`)
  const order = Uint16Array.from({ length: side }, (_, index) => {
    let reversed = 0
    for (let bit = 0; bit < bits; bit++) if (index & (1 << bit)) reversed |= 1 << (bits - 1 - bit)
    return reversed
  })
  const turn = (index: number): number => (-2 * Math.PI * index) / side
  const cos = Float32Array.from({ length: side / 2 }, (_, index) => Math.cos(turn(index)))
  const sin = Float32Array.from({ length: side / 2 }, (_, index) => Math.sin(turn(index)))
  const tables = { order, cos, sin }
  known.set(side, tables)
  return tables
}

const transformLine = (
  re: Float32Array,
  im: Float32Array,
  start: number,
  stride: number,
  length: number,
  order: Uint16Array,
  cos: Float32Array,
  sin: Float32Array,
): void => {
  for (let index = 0; index < length; index++) {
    const other = order[index] as number
    if (other <= index) continue
    const [a, b] = [start + index * stride, start + other * stride]
    const [real, imaginary] = [re[a] as number, im[a] as number]
    re[a] = re[b] as number
    im[a] = im[b] as number
    re[b] = real
    im[b] = imaginary
  }
  for (let half = 1; half < length; half *= 2) {
    const step = length / (2 * half)
    for (let first = 0; first < length; first += 2 * half) {
      for (let k = 0; k < half; k++) {
        const a = start + (first + k) * stride
        const b = a + half * stride
        const c = cos[k * step] as number
        const s = sin[k * step] as number
        const real = (re[b] as number) * c - (im[b] as number) * s
        const imaginary = (re[b] as number) * s + (im[b] as number) * c
        re[b] = (re[a] as number) - real
        im[b] = (im[a] as number) - imaginary
        re[a] = (re[a] as number) + real
        im[a] = (im[a] as number) + imaginary
      }
    }
  }
}
