import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type ModelManifest, modelName } from '@recto/core'
import { defaultModels } from '@recto/reader'
import { usageError } from '../usage.ts'

type Verdict = 'ok' | 'altered' | 'missing'

/** The installed weights. `verify` hashes every file; the verdict decides the exit code. */
export const showModels = async (task: string): Promise<{ readonly text: string; readonly sound: boolean }> => {
  const manifests: readonly ModelManifest[] = Object.values(defaultModels)
  if (task === 'where') return { text: manifests.map((manifest) => `${fileURLToPath(manifest.weights.url.href)}\n`).join(''), sound: true }
  if (task !== 'list' && task !== 'verify') throw usageError(`recto models ${task}: choose list, verify or where.`)
  const rows = await Promise.all(
    manifests.map(async (manifest) => {
      const files = manifest.charset === undefined ? [manifest.weights] : [manifest.weights, manifest.charset.file]
      const verdicts = await Promise.all(files.map(verify))
      const verdict = verdicts.find((other) => other !== 'ok') ?? 'ok'
      const bytes = files.reduce((total, file) => total + file.bytes, 0)
      const text = `${modelName(manifest).padEnd(32)}${manifest.task.padEnd(14)}${(bytes / 1e6).toFixed(1).padStart(6)} MB  ${manifest.licence.padEnd(12)}`
      return { text: `${text}sha256 ${verdict}\n`, sound: verdict === 'ok' }
    }),
  )
  return { text: rows.map((row) => row.text).join(''), sound: rows.every((row) => row.sound) }
}

const verify = async ({ url, sha256 }: ModelManifest['weights']): Promise<Verdict> => {
  const bytes = await readFile(fileURLToPath(url.href)).catch(() => null)
  if (bytes === null) return 'missing'
  return createHash('sha256').update(bytes).digest('hex') === sha256 ? 'ok' : 'altered'
}
