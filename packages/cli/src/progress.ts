import type { Terminal } from './terminal.ts'

export interface Progress {
  update(progress: { readonly inputs: number; readonly failed: number }): void
  /** Empties the line, so that something else can be written. */
  clear(): void
}

const barWidth = 24

/** A bar on stderr: count, rate, time left. */
export const createProgress = (total: number, { stderr }: Terminal): Progress => {
  const started = Date.now()
  return {
    update: ({ inputs, failed }) => {
      const seconds = (Date.now() - started) / 1000
      const rate = inputs / Math.max(seconds, 0.001)
      const left = Math.round((total - inputs) / Math.max(rate, 0.001))
      const full = Math.round((inputs / total) * barWidth)
      const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`
      const text = `${bar} ${inputs}/${total}  ${(rate * 60).toFixed(0)}/min  ${left} s left${failed > 0 ? `  ${failed} pages failed` : ''}`
      stderr.write(`\r\u001b[K${text.slice(0, stderr.columns - 1)}`)
    },
    clear: () => stderr.write('\r\u001b[K'),
  }
}
