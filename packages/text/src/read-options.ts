import type { Frame, Quad, Session, Signal, TextPage } from '@recto/core'
import type { DetectionSides } from './detect/detection-size.ts'

/** The models that reading takes, opened. */
export interface TextSessions {
  readonly detect: Session
  readonly recognize: Session
  /** Votes of single lines, 0 or 180. Without it only the page model turns a page. */
  readonly orientLine?: Session
  /** Without it only the boxes and the line votes turn a page. */
  readonly orientPage?: Session
}

/** Sessions of other recognisers, opened when a wish first names one. */
export type OpenRecognizer = (name: string) => Promise<Session>

/** One upright page and the frame it was read from: frame px = page px. */
export interface ReadPage {
  readonly frame: Frame
  readonly page: TextPage
}

/** What was read of a picture. */
export interface ReadText {
  /** Counter-clockwise turn of the source that makes the text upright, degrees, -180..180; that of the largest page. */
  readonly angleDegrees: number
  /** Text that stands differently in different places gives a page each. */
  readonly pages: readonly ReadPage[]
}

/** A part of reading, as timings name it. */
export type TextStage = 'orient' | 'detect' | 'recognize' | 'arrange'

export interface StageTimes {
  /** Inside the model, ms. */
  readonly runMs: number
  /** Around it, ms. */
  readonly otherMs: number
}

export interface ReadTextOptions {
  readonly signal?: Signal
  /** Sizes at which to look for text. @default defaultSides */
  readonly detection?: Partial<DetectionSides>
  /** The picture is one line of text: it is read without looking for text. `'auto'` judges by its shape. @default 'auto' */
  readonly singleLine?: boolean | 'auto'
  /** `'upright'` trusts the picture's turn. @default 'auto' */
  readonly orient?: 'auto' | 'upright'
  /** Text that red ink crosses is read a second time without the red. @default true */
  readonly darkInk?: boolean
  /** Painted patches with something on them, plates and signs, are taken for text too. @default false */
  readonly patches?: boolean
  /** Keep the sparse posteriors. @default true */
  readonly posteriors?: boolean
  /** Which lines to read; others are left out. Quads are page px. @default all */
  readonly wanted?: (line: { readonly quad: Quad }) => boolean
  /** Told as stages run, several times each. */
  readonly onStage?: (stage: TextStage, times: StageTimes) => void
}
