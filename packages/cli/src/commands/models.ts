import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type ErrorCode, type ModelManifest, modelName } from '@recto/core'
import { defaultModels } from '@recto/reader'
import { usageError } from '../usage.ts'

type Verdict = 'ok' | 'altered' | 'missing'

const faults = { ok: null, altered: 'model/mismatch', missing: 'model/missing' } as const satisfies Record<Verdict, ErrorCode | null>

interface Models {
  readonly text: string
  /** The first thing that would keep a model from being used. */
  readonly fault: ErrorCode | null
}

/** The installed weights, every file hashed. */
export const showModels = async (task: string): Promise<Models> => {
  const { recognizers, ...readers } = defaultModels
  const manifests: readonly ModelManifest[] = [...Object.values(readers), ...Object.values(recognizers)]
  if (task === 'where') return { text: manifests.map((manifest) => `${fileURLToPath(manifest.weights.url.href)}\n`).join(''), fault: null }
  if (task !== 'list' && task !== 'verify') throw usageError(`recto models ${task}: choose list, verify or where.`)
  const rows = await Promise.all(
    manifests.map(async (manifest) => {
      const files = manifest.charset === undefined ? [manifest.weights] : [manifest.weights, manifest.charset.file]
      const verdicts = await Promise.all(files.map(verify))
      const verdict = verdicts.find((other) => other !== 'ok') ?? 'ok'
      const bytes = files.reduce((total, file) => total + file.bytes, 0)
      const text = `${modelName(manifest).padEnd(32)}${manifest.task.padEnd(14)}${(bytes / 1e6).toFixed(1).padStart(6)} MB  ${manifest.licence.padEnd(12)}`
      return { text: `${text}sha256 ${verdict}\n`, fault: faults[verdict] }
    }),
  )
  return { text: rows.map((row) => row.text).join(''), fault: rows.find((row) => row.fault !== null)?.fault ?? null }
}

const verify = async ({ url, sha256 }: ModelManifest['weights']): Promise<Verdict> => {
  const bytes = await readFile(fileURLToPath(url.href)).catch(() => null)
  if (bytes === null) return 'missing'
  return createHash('sha256').update(bytes).digest('hex') === sha256 ? 'ok' : 'altered'
}
