import { describe, expect, it } from 'vitest'
import { creditCode, creditCodeAlphabet, creditCodeCheckCharacter, creditCodeSubject } from './credit-code.ts'

/** A code whose every part is invented: a county that is none, the subject's number of the standard's own kind. */
const code = '9100000075231462X'

describe('creditCode', () => {
  it('holds for codes that companies publish', () => {
    for (const published of ['9144030071526726XG', '91330100799655058B', '911101080828461726']) {
      expect(creditCode.holds(published), published).toBe(true)
      expect(creditCodeSubject.holds(published), published).toBe(true)
    }
  })

  it('fails for another length, a letter that the alphabet lacks, and nothing', () => {
    const whole = code + creditCodeCheckCharacter(code)
    for (const wrong of [whole.slice(1), `${whole}0`, whole.replace('0', 'O'), whole.toLowerCase(), '']) {
      expect(creditCode.holds(wrong), wrong).toBe(false)
      expect(creditCodeSubject.holds(wrong), wrong).toBe(false)
    }
  })

  it('sees every change of one character', () => {
    const whole = code + creditCodeCheckCharacter(code)
    expect(creditCode.holds(whole)).toBe(true)
    const unseen = [...whole].flatMap((own, index) =>
      [...creditCodeAlphabet].filter((other) => other !== own && creditCode.holds(whole.slice(0, index) + other + whole.slice(index + 1))),
    )
    expect(unseen).toEqual([])
  })
})
