/** Why a picture will read badly. */
export type QualityReason = 'too-small' | 'blurred' | 'too-dark' | 'too-bright' | 'glare' | 'no-contrast'

/** Measurements of a picture and what follows from them. */
export interface Quality {
  /** `reject`: nothing can be read; `poor`: it was read, but expect doubtful fields. */
  readonly verdict: 'good' | 'poor' | 'reject'
  /** 0 (blurred) .. 1 (sharp). */
  readonly sharpness: number
  /** Share of the picture that is burnt out, 0..1. */
  readonly glare: number
  /** Mean luminance, 0..1. */
  readonly exposure: number
  /** Median height of the text found, source px; `null` before or without text. */
  readonly textHeightPx: number | null
  readonly reasons: readonly QualityReason[]
}
