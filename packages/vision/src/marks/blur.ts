import type { Image, Matrix3, Point } from '@recto/core'

/** Profiles are sampled at this share of the face's long side: 0.1 mm of an ID-1 card. */
const samplesAlong = 860

/** Every so many samples across, a profile is drawn. */
const everyAcross = 30

/** Standard deviations of the two Gaussians whose gradients are compared, in samples. */
const [fine, coarse] = [1, 2.2]

/** Edges weaker than this, grey levels a sample, are noise and ground pattern. */
const leastGradient = 7

/** Edges of which the width is told: the strongest of a face. */
const strongest = 0.3

/** With fewer edges there is nothing to tell. */
const leastEdges = 40

/**
 * Width of the edges of print on a face: the standard deviation of the blur that made them, as a share of the face's long side. An edge
 * that is blurred by σ and by a Gaussian of σ₁ has a gradient ∝ 1 / √(σ² + σ₁²); from its gradients under two Gaussians follows σ (Zhuo and
 * Sim, Defocus map estimation from a single image, 2011). The worse of both directions counts: shaken pictures are blurred in one.
 * `null` where there is too little print.
 */
export const edgeWidth = (
  image: Image,
  toPicture: Matrix3,
  { width, height }: { readonly width: number; readonly height: number },
): number | null => {
  const unit = Math.max(width, height) / samplesAlong
  const [columns, rows] = [Math.floor(width / unit), Math.floor(height / unit)]
  const across = medianWidth(everyNth(rows).map((row) => profile(image, toPicture, columns, [0, row * unit], [unit, 0])))
  const down = medianWidth(everyNth(columns).map((column) => profile(image, toPicture, rows, [column * unit, 0], [0, unit])))
  const known = [across, down].flatMap((sigma) => sigma ?? [])
  return known.length === 0 ? null : Math.max(...known) / samplesAlong
}

const everyNth = (count: number): readonly number[] =>
  Array.from({ length: Math.floor(count / everyAcross) }, (_, index) => (index + 0.5) * everyAcross)

/** Green, where a picture has colours, at `length` points `step` apart along a line of the face, bilinear. */
const profile = (
  { data, width, height, channels }: Image,
  [a, b, c, d, e, f, g, h, i]: Matrix3,
  length: number,
  start: Point,
  step: Point,
): Float32Array => {
  const values = new Float32Array(length)
  const offset = channels === 1 ? 0 : 1
  for (let t = 0; t < length; t++) {
    const [u, v] = [start[0] + t * step[0], start[1] + t * step[1]]
    const w = g * u + h * v + i
    const x = Math.min(Math.max((a * u + b * v + c) / w - 0.5, 0), width - 1.001)
    const y = Math.min(Math.max((d * u + e * v + f) / w - 0.5, 0), height - 1.001)
    const left = x | 0
    const top = y | 0
    const from = (top * width + left) * channels + offset
    const below = from + width * channels
    const fx = x - left
    const upper = (data[from] as number) * (1 - fx) + (data[from + channels] as number) * fx
    const lower = (data[below] as number) * (1 - fx) + (data[below + channels] as number) * fx
    values[t] = upper + (lower - upper) * (y - top)
  }
  return values
}

/** Median σ of the strongest edges, in samples. */
const medianWidth = (profiles: readonly Float32Array[]): number | null => {
  const edges = profiles.flatMap(edgesOf).sort((a, b) => b.strength - a.strength)
  if (edges.length < leastEdges) return null
  const widths = edges.slice(0, Math.max(leastEdges, edges.length * strongest)).map(({ sigma }) => sigma)
  return widths.sort((a, b) => a - b)[widths.length >> 1] ?? null
}

/** Peaks of the fine gradient, and the σ that its ratio to the coarse one tells. */
const edgesOf = (values: Float32Array): readonly { readonly strength: number; readonly sigma: number }[] => {
  const [sharp, soft] = [convolve(values, fineKernel), convolve(values, coarseKernel)]
  const edges: { strength: number; sigma: number }[] = []
  for (let t = coarseKernel.length; t < values.length - coarseKernel.length; t++) {
    const strength = Math.abs(sharp[t] as number)
    if (strength < leastGradient || strength < Math.abs(sharp[t - 1] as number) || strength <= Math.abs(sharp[t + 1] as number)) continue
    const ratio = (strength / Math.max(1e-3, Math.abs(soft[t] as number))) ** 2
    edges.push({ strength, sigma: ratio <= 1.01 ? 4 : Math.sqrt(Math.max(0, (coarse ** 2 - ratio * fine ** 2) / (ratio - 1))) })
  }
  return edges
}

/** Derivative of a Gaussian, weights for offsets 1.. (odd symmetry). */
const derivative = (sigma: number): Float32Array => {
  const raw = Float32Array.from(
    { length: Math.ceil(3 * sigma) },
    (_, index) => (index + 1) * Math.exp(-((index + 1) ** 2) / (2 * sigma ** 2)),
  )
  const slope = raw.reduce((sum, weight, index) => sum + 2 * weight * (index + 1), 0)
  return raw.map((weight) => weight / slope)
}

const fineKernel = derivative(fine)
const coarseKernel = derivative(coarse)

const convolve = (values: Float32Array, kernel: Float32Array): Float32Array => {
  const out = new Float32Array(values.length)
  for (let t = kernel.length; t < values.length - kernel.length; t++) {
    let sum = 0
    for (let k = 0; k < kernel.length; k++) sum += (kernel[k] as number) * ((values[t + k + 1] as number) - (values[t - k - 1] as number))
    out[t] = sum
  }
  return out
}
