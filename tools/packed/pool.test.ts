import { execFileSync, spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { pathOf, samples } from './samples.ts'

/** What `project/pool.mjs` prints. */
interface Outcome {
  readonly readings: readonly number[]
  readonly equal: boolean
  readonly delayMs: number
  readonly aborted: readonly string[]
  readonly abortMs: number
  readonly afterAbort: boolean
  readonly outOfTime: readonly string[]
  readonly peakMB: number
}

describe('two workers', () => {
  let outcome: Outcome
  beforeAll(() => {
    const output = execFileSync(process.execPath, ['pool.mjs', '4', ...samples.map(pathOf)], { cwd: inject('installed'), encoding: 'utf8' })
    outcome = JSON.parse(output)
  })

  it('answer byte for byte what one answers', () => {
    expect(outcome.readings).toHaveLength(samples.length)
    expect(outcome.equal).toBe(true)
  })

  it('leave the event loop of their caller free', () => {
    expect(outcome.delayMs).toBeLessThan(20)
  })

  it('stop when aborted and read on', () => {
    expect(new Set(outcome.aborted)).toEqual(new Set(['aborted']))
    expect(outcome.abortMs).toBeLessThan(5_000)
    expect(outcome.afterAbort).toBe(true)
  })

  it('are replaced when a page takes too long', () => {
    expect(new Set(outcome.outOfTime)).toEqual(new Set(['stage/timeout']))
  })

  it('let the process end in the middle of their work', () => {
    const [first] = samples
    const args = ['exit.mjs', ...(first === undefined ? [] : [pathOf(first)])]
    const { status, signal, stderr } = spawnSync(process.execPath, args, { cwd: inject('installed'), encoding: 'utf8' })
    expect({ status, signal, stderr }).toEqual({ status: 3, signal: null, stderr: '' })
  })

  it('stay below 1.4 GB with the models of all documents opened', () => {
    expect(outcome.peakMB).toBeLessThan(1400)
  })
})
