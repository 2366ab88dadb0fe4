import { describe, expect, it } from 'vitest'
import { main } from './main.ts'
import { fakeTerminal } from './terminal.fixture.ts'

const run = async (...args: readonly string[]) => {
  const { terminal, written } = fakeTerminal()
  return { exit: await main(args, terminal), ...written }
}

describe('main', () => {
  it('shows how it is used', async () => {
    for (const args of [['--help'], ['-h'], ['read', '--help']]) {
      const { exit, out, err } = await run(...args)
      expect([exit, err]).toEqual([0, ''])
      expect(out).toContain('recto read <input...>')
    }
    expect(await run()).toMatchObject({ exit: 64, out: '', err: expect.stringContaining('recto read <input...>') })
  })

  it.each([
    [['reed'], 'usage/invalid', '"reed" is no command'],
    [['toString'], 'usage/invalid', '"toString" is no command'],
    [['serve'], 'usage/invalid', 'not written yet'],
    [['read'], 'usage/invalid', 'at least one input'],
    [['read', 'a.jpg', '--format', 'pdf'], 'usage/invalid', 'not written yet'],
    [['read', 'a.jpg', '--as', 'postcard'], 'usage/no-such-document', 'postcard'],
    [['documents', 'postcard'], 'usage/no-such-document', 'postcard'],
    [['models', 'fetch'], 'usage/invalid', 'list, verify or where'],
  ] as const)('refuses %j with 64', async (args, code, message) => {
    const { exit, out, err } = await run(...args)
    expect([exit, out]).toEqual([64, ''])
    expect(err).toMatch(/^recto: .*\n$/u)
    expect(err).toContain(code)
    expect(err).toContain(message)
  })

  it('lists documents and readings', async () => {
    const { exit, out } = await run('documents')
    expect(exit).toBe(0)
    expect(out).toMatch(/^id-card +居民身份证 +Resident identity card +\d+\.\d % +\d+\.\d %$/mu)
    expect(out).toMatch(/^general-text +lines of text, no fields$/mu)
    expect((await run('documents', 'general-text')).out).toMatch(/^general-text/u)
  })

  it('describes one document', async () => {
    const { exit, out } = await run('documents', 'id-card')
    expect(exit).toBe(0)
    expect(out).toContain('layouts: front, back')
    expect(out).toMatch(/^ {2}idNumber +公民身份号码 .* front +form, cn-id-number$/mu)
    expect(out).toContain('birth-date-in-number')
  })
})
