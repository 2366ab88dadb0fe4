import { readFile } from 'node:fs/promises'

/** Instruction sets that ONNX Runtime's kernels have variants for, slowest first (onnxruntime/core/mlas/lib/platform.cpp). */
const known = ['sse4_1', 'avx', 'avx2', 'avx_vnni', 'avx512f', 'avx512_vnni', 'amx_tile', 'asimd', 'asimddp', 'i8mm', 'bf16']

/** Those that this CPU has, where the system lists them; `null` where it does not. */
export const cpuFeatures = async (): Promise<readonly string[] | null> => {
  const text = await readFile('/proc/cpuinfo', 'utf8').catch(() => '')
  const flags = /^(?:flags|Features)\s*:(.*)$/mu.exec(text)?.[1]?.trim().split(/\s+/u)
  return flags === undefined ? null : known.filter((feature) => flags.includes(feature))
}
