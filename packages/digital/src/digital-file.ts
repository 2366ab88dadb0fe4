import type { Image, TextLine, TextPage } from '@recto/core'
import type { DigitalFormat } from './digital-format.ts'

/** One page of a born-digital file. Source px are those of the page at 200 px an inch, as the file shows it. */
export interface DigitalPage {
  /** Source px. */
  readonly width: number
  readonly height: number
  /**
   * What the file says in visible, soundly named characters: a text page for each quarter turn in which there is text, that with the most
   * first. Empty where only pixels tell what stands on the page.
   */
  readonly texts: readonly TextPage[]
  /** Counter-clockwise turn of the source that makes the first text page upright, degrees. */
  readonly angleDegrees: number
  /** What the file says without showing it, or under a picture: a claim and no more. Source px. */
  readonly claims: readonly TextLine[]
  /** Draws the page, source px, without the text that `texts` says; `null` for an OFD, which cannot be drawn here. */
  readonly raster: (() => Image) | null
  close(): void
}

/** An opened born-digital file. */
export interface DigitalFile {
  readonly format: DigitalFormat
  readonly pages: number
  /** Page `index` from 0; close it before the next one is opened. Throws `usage/invalid`, `input/undecodable`, `input/too-large`. */
  page(index: number): DigitalPage
  close(): void
}
