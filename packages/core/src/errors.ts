/** Every failure that is not a value: its code, its HTTP status, and the exit status of the command line. */
export const errorCodes = {
  'usage/invalid': { http: 400, exit: 64 },
  'usage/no-such-document': { http: 404, exit: 64 },
  'input/not-found': { http: 400, exit: 65 },
  'input/empty': { http: 400, exit: 65 },
  'input/undecodable': { http: 415, exit: 65 },
  'input/unsupported-format': { http: 415, exit: 65 },
  'input/encrypted': { http: 415, exit: 65 },
  'input/too-large': { http: 413, exit: 65 },
  'model/missing': { http: 503, exit: 69 },
  'model/mismatch': { http: 500, exit: 70 },
  'device/unavailable': { http: 503, exit: 69 },
  'stage/timeout': { http: 504, exit: 70 },
  internal: { http: 500, exit: 70 },
  aborted: { http: 499, exit: 130 },
} as const satisfies Record<string, { readonly http: number; readonly exit: number }>

export type ErrorCode = keyof typeof errorCodes

const marker = Symbol.for('recto.error')

/** An error as plain data, to cross a worker's border. */
export interface ErrorData {
  readonly code: ErrorCode
  readonly message: string
  readonly stage?: string
}

/**
 * The one error class. The message says what was received and what to do next.
 * Use `OcrError.isInstance` rather than `instanceof`: it holds across duplicate copies of this package.
 */
export class OcrError extends Error {
  readonly code: ErrorCode
  readonly stage?: string

  constructor(code: ErrorCode, message: string, options: { readonly stage?: string; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'OcrError'
    this.code = code
    if (options.stage !== undefined) this.stage = options.stage
    Object.defineProperty(this, marker, { value: true })
  }

  static isInstance(value: unknown): value is OcrError {
    return typeof value === 'object' && value !== null && marker in value
  }

  /** Any thrown value as an `OcrError`; one that is not ours becomes `internal` with its cause kept. */
  static from(value: unknown): OcrError {
    if (OcrError.isInstance(value)) return value
    const message = value instanceof Error ? value.message : String(value)
    return new OcrError('internal', `Unexpected failure: ${message}. Please report it with the input that caused it.`, { cause: value })
  }

  toData(): ErrorData {
    return { code: this.code, message: this.message, ...(this.stage === undefined ? {} : { stage: this.stage }) }
  }

  static fromData({ code, message, stage }: ErrorData): OcrError {
    return new OcrError(code, message, stage === undefined ? {} : { stage })
  }
}
