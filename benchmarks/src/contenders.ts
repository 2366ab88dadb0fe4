import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A reader in a process of its own: how it is started, and how it uses all cores. */
export interface Contender {
  readonly id: string
  readonly command: string
  /** For one process with this many threads (workers, for Recto) and pictures in flight. */
  readonly args: (threads: number) => readonly string[]
  /** `processes`: one process of one thread per core. `workers`: one process does it itself. */
  readonly scalesBy: 'processes' | 'workers'
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const peer = (file: string): string => here(`../peers/${file}`)

const node = (id: string, file: string, ...more: readonly string[]): Contender => ({
  id,
  command: process.execPath,
  args: (threads) => [peer(file), '--threads', String(threads), ...more],
  scalesBy: 'processes',
})

/** This process's own loader and conditions, so that Recto's process measures the same code. */
const inherited = process.execArgv

const rectoProcess = (id: string, ...more: readonly string[]): Contender => ({
  id,
  command: process.execPath,
  args: (threads) => [...inherited, here('recto-process.ts'), '--workers', String(threads), ...more],
  scalesBy: 'workers',
})

export const recto = rectoProcess('recto')

/** The same without ONNX Runtime's memory arena. */
export const rectoWithoutArena = rectoProcess('recto, no arena', '--arena', 'off')

const javaScriptPeers: readonly Contender[] = [
  node('ppu-v6', 'ppu.mjs', '--weights', 'v6'),
  node('ppu-v4', 'ppu.mjs', '--weights', 'v4'),
  node('gutenye', 'gutenye.mjs'),
  node('tesseract', 'tesseract.mjs'),
]

/** A Python that can import RapidOCR: the one named by `RECTO_RAPIDOCR_PYTHON`, else `python3`. */
const pythonWithRapidOcr = (): string | undefined => {
  const python = process.env.RECTO_RAPIDOCR_PYTHON ?? 'python3'
  try {
    execFileSync(python, ['-c', 'import rapidocr'], { stdio: 'ignore' })
    return python
  } catch {
    return undefined
  }
}

export interface Found {
  readonly contenders: readonly Contender[]
  /** Who is left out, and what to do about it. */
  readonly skipped: readonly string[]
}

/** The contenders that this machine can run, Recto first. */
export const findContenders = (): Found => {
  const hasPeers = existsSync(peer('node_modules/ppu-paddle-ocr'))
  const python = pythonWithRapidOcr()
  const rapid: readonly Contender[] =
    python === undefined
      ? []
      : [
          {
            id: 'rapidocr',
            command: python,
            args: (threads) => [peer('rapidocr_peer.py'), '--threads', String(threads)],
            scalesBy: 'processes',
          },
        ]
  return {
    contenders: [recto, ...(hasPeers ? javaScriptPeers : []), ...rapid],
    skipped: [
      ...(hasPeers ? [] : ['The JavaScript peers are not installed: run "node run.mjs peers" in benchmarks/.']),
      ...(python === undefined
        ? ['RapidOCR is not importable: pip install rapidocr==3.10.0 onnxruntime==1.30.0, and name that Python in RECTO_RAPIDOCR_PYTHON.']
        : []),
    ],
  }
}
