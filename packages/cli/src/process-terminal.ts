import type { Terminal } from './terminal.ts'

/** The terminal of this process. A reader of our output that goes away (`| head`) ends the process quietly. */
export const processTerminal = (): Terminal => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    stdout: { isTTY: process.stdout.isTTY === true, write: (text) => void process.stdout.write(text) },
    stderr: {
      isTTY: process.stderr.isTTY === true,
      columns: process.stderr.columns ?? 80,
      write: (text) => void process.stderr.write(text),
    },
    stdin: async () => {
      const chunks: Uint8Array[] = []
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
      return new Uint8Array(Buffer.concat(chunks))
    },
    onInterrupt: (stop) => {
      process.once('SIGINT', stop)
      return () => void process.off('SIGINT', stop)
    },
  }
}
