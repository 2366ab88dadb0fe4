import type { Image } from '@recto/core'
import { createRng } from '../rng.ts'

const tableBits = 16

/** A sensor's noise: each row reads a table of normal values from a place of its own, three channels alike by half. */
export const addNoise = ({ data, width, height, channels }: Image, deviation: number, seed: string): Image => {
  if (deviation <= 0) return { data, width, height, channels }
  const rng = createRng(seed)
  const table = Float32Array.from({ length: 1 << tableBits }, () => rng.normal() * deviation * Math.SQRT1_2)
  const mask = table.length - 1
  const out = new Uint8ClampedArray(data.length)
  for (let y = 0; y < height; y++) {
    const [lumaAt, chromaAt] = [rng.int(0, mask), rng.int(0, mask)]
    for (let x = 0; x < width; x++) {
      const luma = table[(lumaAt + x) & mask] as number
      for (let c = 0; c < channels; c++) {
        const i = (y * width + x) * channels + c
        out[i] = (data[i] as number) + luma + (table[(chromaAt + x * channels + c) & mask] as number)
      }
    }
  }
  return { data: out, width, height, channels }
}
