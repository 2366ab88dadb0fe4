import { describe, expect, it } from 'vitest'
import { blockUntilReturned, callNative, createNativeCalls, untilReturned } from './native-calls.ts'

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

describe('native calls', () => {
  it('are waited for, and no other begins meanwhile', async () => {
    const calls = createNativeCalls()
    const log: string[] = []
    const running = callNative(() => later(20).then(() => log.push('returned')), calls)
    const ended = untilReturned(calls).then(() => log.push('ended'))
    await expect(callNative(async () => log.push('begun'), calls)).rejects.toMatchObject({ code: 'aborted' })
    await Promise.all([running, ended])
    expect(log).toEqual(['returned', 'ended'])
  })

  it('that fail are over', async () => {
    const calls = createNativeCalls()
    await expect(callNative(() => Promise.reject(new Error('no memory')), calls)).rejects.toThrow('no memory')
    await untilReturned(calls)
  })

  it('hold up the end of the process, but not for ever', () => {
    const [busy, idle] = [createNativeCalls(), createNativeCalls()]
    void callNative(() => new Promise(() => {}), busy)
    const started = Date.now()
    blockUntilReturned([idle], 1000)
    expect(Date.now() - started).toBeLessThan(500)
    blockUntilReturned([idle, busy], 30)
    expect(Date.now() - started).toBeGreaterThanOrEqual(29)
  })

  it('of a thread that nobody ends are just made', async () => {
    expect(await callNative(async () => 'value')).toBe('value')
  })
})
