import { availableParallelism, cpus, totalmem } from 'node:os'
import { OcrError } from '@recto/core'
import { createPlatform } from '@recto/platform'
import { cpuFeatures } from './cpu-features.ts'
import { showModels } from './models.ts'

interface Finding {
  readonly name: string
  readonly sound: boolean
  readonly text: string
  /** What to do about it. */
  readonly mend?: string
}

const oldestNode = 20

const attempt = async (name: string, mend: string, probe: () => Promise<string>): Promise<Finding> => {
  try {
    return { name, sound: true, text: await probe() }
  } catch (error) {
    return { name, sound: false, text: OcrError.from(error).message, mend }
  }
}

/** What works on this machine, what does not, and the mend. Not sound when reading would fail. */
export const examine = async (): Promise<{ readonly text: string; readonly sound: boolean }> => {
  const platform = createPlatform()
  const node: Finding = {
    name: 'node',
    sound: Number(process.versions.node.split('.')[0]) >= oldestNode,
    text: `${process.versions.node} on ${process.platform}-${process.arch}`,
    mend: `install Node ${oldestNode} or newer`,
  }
  const features = await cpuFeatures()
  const machine: Finding = {
    name: 'machine',
    sound: true,
    text: [
      cpus()[0]?.model.trim() ?? 'unknown CPU',
      `${availableParallelism()} cores`,
      `${Math.round(totalmem() / 2 ** 30)} GiB`,
      ...(features === null ? [] : [features.join(' ')]),
    ].join(', '),
  }
  const findings = [
    node,
    machine,
    await attempt('devices', 'reinstall onnxruntime-node with ONNXRUNTIME_NODE_INSTALL=skip: its CPU library needs no download', async () =>
      (await platform.devices()).join(', '),
    ),
    await attempt('pictures', 'reinstall sharp for this platform: npm install --include=optional sharp', async () => {
      const picture = await platform.decode(onePixel)
      return `${picture.format} decodes`
    }),
    await attempt('weights', 'reinstall the packages @recto/model-*', async () => {
      const { text, fault } = await showModels('verify')
      if (fault !== null) throw new OcrError(fault, text.trimEnd())
      return text.trimEnd().replaceAll('\n', '\n          ')
    }),
  ]
  const rows = findings.map(
    ({ name, sound, text, mend }) =>
      `${sound ? 'ok  ' : 'FAIL'}  ${name.padEnd(10)}${text}${sound || mend === undefined ? '' : `\n          mend: ${mend}`}\n`,
  )
  return { text: rows.join(''), sound: findings.every((finding) => finding.sound) }
}

/** A white PNG of one pixel. */
const onePixel = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==', 'base64'),
)
