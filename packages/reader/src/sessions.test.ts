import type { ModelManifest, Platform, Session } from '@recto/core'
import { describe, expect, it } from 'vitest'
import { defaultModels } from './models.ts'
import { createSessions } from './sessions.ts'

/** Notes which models were opened and closed. */
const recorder = () => {
  const opened: string[] = []
  const closed: string[] = []
  const openSession = async (manifest: ModelManifest): Promise<Session> => {
    opened.push(manifest.id)
    return {
      manifest,
      device: 'cpu',
      run: async () => ({}),
      close: async () => {
        closed.push(manifest.id)
      },
    }
  }
  return { opened, closed, platform: { openSession } as unknown as Platform }
}

const options = { models: defaultModels, devices: ['cpu'], threads: 1, arena: true, limits: {}, detectionSide: null } as const

describe('createSessions', () => {
  it('opens a named recogniser when it is first asked for, and once', async () => {
    const { opened, closed, platform } = recorder()
    const sessions = createSessions(platform, options)
    await sessions.text()
    expect(opened).not.toContain('ppocrv4-rec-mobile')
    expect(await sessions.recognizer('plates')).toBe(await sessions.recognizer('plates'))
    expect(opened.filter((id) => id === 'ppocrv4-rec-mobile')).toHaveLength(1)
    await sessions.close()
    expect(closed.toSorted()).toEqual(opened.toSorted())
  })

  it('says which recognisers there are', async () => {
    const sessions = createSessions(recorder().platform, options)
    expect(() => sessions.recognizer('seals')).toThrow(/"seals".*plates/u)
  })
})
