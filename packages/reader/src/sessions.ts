import { type ModelManifest, OcrError, type Platform, type Session } from '@recto/core'
import type { TextSessions } from '@recto/text'
import type { EngineOptions } from './engine.ts'
import { lazily } from './lazily.ts'

/** The models of an engine, each opened once, when it is first needed. */
export interface Sessions {
  /** Those that every picture takes: all of them or none; what was opened before one fails is closed. */
  text(): Promise<TextSessions>
  /** Another recogniser by its name. */
  recognizer(name: string): Promise<Session>
  close(): Promise<void>
}

/** Threads of the sessions do not spin while they wait: those of several sessions slow each other down. */
export const createSessions = (platform: Platform, options: EngineOptions): Sessions => {
  const { recognizers, ...models } = options.models
  const open = (manifest: ModelManifest): Promise<Session> => platform.openSession(manifest, { ...options, spinning: false })
  const text = lazily(() => openAll(models, open))
  const others = new Map(Object.entries(recognizers).map(([name, manifest]) => [name, lazily(() => open(manifest))]))

  return {
    text: text.get,

    recognizer: (name) => {
      const session = others.get(name)
      if (session !== undefined) return session.get()
      const known = [...others.keys()].join(', ') || 'none'
      throw new OcrError('model/missing', `A document asks for the recogniser "${name}"; models.recognizers names ${known}. Add it there.`)
    },

    close: async () => {
      const opened = await Promise.all([...others.values()].map((session) => session.take()))
      const sessions = [
        ...Object.values((await text.take()) ?? {}),
        ...opened.filter((session) => session !== undefined),
      ] as readonly Session[]
      for (const session of sessions) await session.close()
    },
  }
}

const openAll = async (
  { detect, recognize, orientLine, orientPage }: Omit<EngineOptions['models'], 'recognizers'>,
  openOne: (manifest: ModelManifest) => Promise<Session>,
): Promise<TextSessions> => {
  const opened: Session[] = []
  const open = async (manifest: ModelManifest): Promise<Session> => {
    const session = await openOne(manifest)
    opened.push(session)
    return session
  }
  try {
    return {
      detect: await open(detect),
      recognize: await open(recognize),
      orientLine: await open(orientLine),
      orientPage: await open(orientPage),
    }
  } catch (error) {
    await Promise.all(opened.map((session) => session.close()))
    throw error
  }
}
