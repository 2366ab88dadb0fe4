import type { Terminal } from './terminal.ts'

/** The terminal of this process. A reader of our output that goes away (`| head`) counts as an interrupt. */
export const processTerminal = (): Terminal => {
  const interrupted = new Set<() => void>()
  let isGone = false
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    isGone = true
    for (const stop of interrupted) stop()
  })
  return {
    stdout: {
      isTTY: process.stdout.isTTY === true,
      write: (text) => {
        if (!isGone) process.stdout.write(text)
      },
    },
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
      interrupted.add(stop)
      process.once('SIGINT', stop)
      return () => {
        interrupted.delete(stop)
        process.off('SIGINT', stop)
      }
    },
  }
}
