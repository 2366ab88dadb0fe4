import type { Image } from '@recto/core'

/** The image with its edge pixels repeated `by` px outwards on all sides. */
const pad = ({ data, width, height, channels }: Image, by: number): Image => {
  const wide = width + 2 * by
  const out = new Uint8ClampedArray(wide * (height + 2 * by) * channels)
  for (let y = 0; y < height + 2 * by; y++) {
    const from = Math.min(height - 1, Math.max(0, y - by)) * width * channels
    const to = y * wide * channels
    out.set(data.subarray(from, from + width * channels), to + by * channels)
    for (let x = 0; x < by; x++) {
      out.set(data.subarray(from, from + channels), to + x * channels)
      out.set(data.subarray(from + (width - 1) * channels, from + width * channels), to + (by + width + x) * channels)
    }
  }
  return { data: out, width: wide, height: height + 2 * by, channels }
}

/** The inverse of `pad`. */
const crop = ({ data, width, height, channels }: Image, by: number): Image => {
  const inner = { width: width - 2 * by, height: height - 2 * by }
  const out = new Uint8ClampedArray(inner.width * inner.height * channels)
  for (let y = 0; y < inner.height; y++) {
    const from = ((y + by) * width + by) * channels
    out.set(data.subarray(from, from + inner.width * channels), y * inner.width * channels)
  }
  return { data: out, ...inner, channels }
}

/** A kernel that is symmetric about its centre: the centre's weight, and per pair of taps (at ±offset) the weight of each. */
interface Kernel {
  readonly centre: number
  readonly pairs: readonly { readonly offset: number; readonly weight: number }[]
}

/** Each value as the kernel's sum. Offsets count values; values too near either end of the array to have them all stay 0. */
const convolve = (data: Uint8ClampedArray, { centre, pairs }: Kernel): Uint8ClampedArray => {
  const out = new Uint8ClampedArray(data.length)
  const offsets = Int32Array.from(pairs, (pair) => pair.offset)
  const weights = Float64Array.from(pairs, (pair) => pair.weight)
  const reach = Math.max(0, ...offsets.map(Math.abs))
  for (let i = reach; i < data.length - reach; i++) {
    let sum = centre * (data[i] as number)
    for (let k = 0; k < offsets.length; k++) {
      const offset = offsets[k] as number
      sum += (weights[k] as number) * ((data[i - offset] as number) + (data[i + offset] as number))
    }
    out[i] = sum
  }
  return out
}

/** How far a Gaussian is followed, px: what lies beyond is under 3 % of it. */
const reachOf = (sigma: number): number => Math.max(1, Math.round(2.2 * sigma))

/** A Gaussian along one axis; neighbours are `stride` values apart. */
const gaussian = (sigma: number, stride: number): Kernel => {
  const raw = Array.from({ length: reachOf(sigma) }, (_, i) => Math.exp(-((i + 1) ** 2) / (2 * sigma * sigma)))
  const sum = 1 + 2 * raw.reduce((total, weight) => total + weight, 0)
  return { centre: 1 / sum, pairs: raw.map((weight, i) => ({ offset: (i + 1) * stride, weight: weight / sum })) }
}

/** Out of focus, by a Gaussian of the given standard deviation in px. Below 0.25 px the image itself. */
export const defocus = (image: Image, sigma: number): Image => {
  if (sigma < 0.25) return image
  const by = reachOf(sigma)
  const padded = pad(image, by)
  const across = convolve(padded.data, gaussian(sigma, padded.channels))
  return crop({ ...padded, data: convolve(across, gaussian(sigma, padded.width * padded.channels)) }, by)
}

/** Moved while the shutter was open, along a straight line centred on each pixel. Below 1 px the image itself. */
export const shake = (image: Image, lengthPx: number, angleDegrees: number): Image => {
  if (lengthPx < 1) return image
  const half = Math.ceil(lengthPx / 2)
  const padded = pad(image, half)
  const angle = (angleDegrees * Math.PI) / 180
  const weight = 1 / (2 * half + 1)
  const pairs = Array.from({ length: half }, (_, i) => {
    const distance = ((i + 1) / half) * (lengthPx / 2)
    const [dx, dy] = [Math.round(distance * Math.cos(angle)), Math.round(distance * Math.sin(angle))]
    return { offset: (dy * padded.width + dx) * padded.channels, weight }
  })
  return crop({ ...padded, data: convolve(padded.data, { centre: weight, pairs }) }, half)
}
