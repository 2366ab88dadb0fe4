import type { Terminal } from './terminal.ts'

export interface FakeTerminalOptions {
  /** Whether stdout and stderr are terminals. @default false */
  readonly isTTY?: boolean
  /** Standard input. @default nothing */
  readonly stdin?: Uint8Array
}

/** A terminal that keeps what was written and whose Ctrl-C is `interrupt()`. */
export const fakeTerminal = ({ isTTY = false, stdin = new Uint8Array() }: FakeTerminalOptions = {}) => {
  const written = { out: '', err: '' }
  let stop: (() => void) | null = null
  const terminal: Terminal = {
    stdout: {
      isTTY,
      write: (text) => {
        written.out += text
      },
    },
    stderr: {
      isTTY,
      columns: 80,
      write: (text) => {
        written.err += text
      },
    },
    stdin: async () => stdin,
    onInterrupt: (callback) => {
      stop = callback
      return () => {
        stop = null
      }
    },
  }
  return {
    terminal,
    written,
    interrupt: () => stop?.(),
    isListening: () => stop !== null,
    /** What stdout holds, as JSON Lines. */
    lines: () =>
      written.out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line)),
  }
}
