import { OcrError } from './errors.ts'

/** What this project needs of an `AbortSignal`, so that neutral code compiles without the DOM's types. */
export interface Signal {
  readonly aborted: boolean
  readonly reason?: unknown
}

/** Throws `aborted` when the signal says so. */
export const throwIfAborted = (signal: Signal | undefined): void => {
  if (signal?.aborted) throw new OcrError('aborted', 'The read was aborted by its caller.', { cause: signal.reason })
}
