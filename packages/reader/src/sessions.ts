import { type ModelManifest, OcrError, type Platform, type Session } from '@recto/core'
import type { TextSessions } from '@recto/text'
import type { EngineOptions } from './engine.ts'

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
  let text: Promise<TextSessions> | undefined
  const others = new Map<string, Promise<Session>>()

  return {
    text: () => {
      text ??= openAll(models, open).catch((error) => {
        text = undefined
        throw error
      })
      return text
    },

    recognizer: (name) => {
      const manifest = recognizers[name]
      if (manifest === undefined) {
        const known = Object.keys(recognizers).join(', ') || 'none'
        throw new OcrError(
          'model/missing',
          `A document asks for the recogniser "${name}"; models.recognizers names ${known}. Add it there.`,
        )
      }
      const session =
        others.get(name) ??
        open(manifest).catch((error) => {
          others.delete(name)
          throw error
        })
      others.set(name, session)
      return session
    },

    close: async () => {
      const sessions = [...Object.values((await text) ?? {}), ...(await Promise.all(others.values()))] as readonly Session[]
      text = undefined
      others.clear()
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
