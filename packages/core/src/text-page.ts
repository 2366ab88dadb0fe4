import type { Matrix3 } from './geometry/matrix3.ts'
import type { Quad } from './geometry/quad.ts'
import type { Table } from './table.ts'

/** One other reading of a character. */
export interface Alternative {
  readonly text: string
  readonly confidence: number
}

/** One recognised character. `text` is one code point (one or two UTF-16 units). */
export interface TextChar {
  readonly text: string
  /** Probability of this character at its strongest step, 0..1. */
  readonly confidence: number
  /** Page px. */
  readonly quad: Quad
  /** Steps of the line's posterior that spell it: first, and one past the last. Absent without a posterior. */
  readonly steps?: readonly [from: number, to: number]
  /** Runners-up, likeliest first, without the chosen one and the blank. */
  readonly alternatives: readonly Alternative[]
}

/**
 * What a CTC recogniser said, kept sparse: per step the blank, the best eight classes, and the whole code alphabet
 * (`codeAlphabet`). What was not kept is at most `1 - blank - sum(kept)`. Arrays are row-major by step.
 */
export interface Posterior {
  readonly steps: number
  /** Distinct characters that `top` refers to. */
  readonly symbols: readonly string[]
  /** `[steps, 8]`, indexes into `symbols`, likeliest first; 65535 = none. */
  readonly top: Uint16Array
  /** `[steps, 8]`, probability of each. */
  readonly topProbability: Float32Array
  /** `[steps]`, probability of the CTC blank. */
  readonly blank: Float32Array
  /** `[steps, codeAlphabet.length]`, probability of every character of the code alphabet. */
  readonly code: Float32Array
}

/** Characters whose probability is kept at every step: what numbers, codes and machine-readable zones are made of. */
export const codeAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<'

/** How many classes a posterior keeps per step. */
export const posteriorTop = 8

/** One line of text. A vertical line's quad is clockwise from the top right as the page is seen: reading starts at its first corner. */
export interface TextLine {
  readonly text: string
  /** Mean probability of the characters, 0..1. It says how the line looks, not whether a field is right. */
  readonly confidence: number
  /** Page px. */
  readonly quad: Quad
  readonly chars: readonly TextChar[]
  readonly posterior?: Posterior
  /** Its characters are those of a file's text layer or structure: nothing was recognised, nothing can be misread. */
  readonly certain?: true
  /** It was seen in dark ink alone, without the red of a seal. */
  readonly ink?: 'dark'
}

/** A bar code or QR code that was read. */
export interface Code {
  readonly format: string
  readonly text: string
  readonly quad: Quad
}

/** What was read from one frame. Everything inside is in page px; `toSource` leads to source px. */
export interface TextPage {
  readonly width: number
  readonly height: number
  /** In reading order. */
  readonly lines: readonly TextLine[]
  readonly tables: readonly Table[]
  readonly codes: readonly Code[]
  readonly toSource: Matrix3
  /** Facts of a born-digital file by name (OFD, XML); absent for pictures. */
  readonly facts?: Readonly<Record<string, string>>
  /** What a born-digital file says here without showing it, or under a picture: lines to hold against what was read. */
  readonly claims?: readonly TextLine[]
}
