import { expect, it, onTestFinished, vi } from 'vitest'
import { processTerminal } from './process-terminal.ts'

it('takes a reader of its output that goes away for an interrupt, and writes no more', () => {
  const before = new Set(process.stdout.listeners('error'))
  const { stdout, onInterrupt } = processTerminal()
  const [listener] = process.stdout.listeners('error').filter((other) => !before.has(other)) as ((error: Error) => void)[]
  onTestFinished(() => void process.stdout.off('error', listener ?? (() => {})))
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const [stop, other] = [vi.fn(), vi.fn()]
  onInterrupt(stop)
  onInterrupt(other)()
  stdout.write('heard')
  listener?.(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
  stdout.write('unheard')
  expect(write.mock.calls).toEqual([['heard']])
  expect(stop).toHaveBeenCalledOnce()
  expect(other).not.toHaveBeenCalled()
  expect(() => listener?.(Object.assign(new Error('full'), { code: 'ENOSPC' }))).toThrow('full')
})
