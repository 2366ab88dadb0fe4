import type { Drawing } from '../draw/drawing.ts'
import type { Rng } from '../rng.ts'

/** A printed design that can be drawn with invented values. One folder each. */
export interface Template<Variant extends string = string> {
  /** As on the command line, and as the documents are named. */
  readonly id: string
  /** What `labels.json` calls it. */
  readonly labelType: string
  readonly variants: readonly Variant[]
  /** One document; the same for the same stream and variant. */
  render(rng: Rng, variant: Variant): Drawing
}
