import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { OcrError } from '@recto/core'
import type { Contender } from './contenders.ts'

/** What a process says of itself when it is ready. */
export interface Ready {
  readonly name: string
  readonly settings: Readonly<Record<string, unknown>>
  readonly initMs: number
}

/** One picture, read by a contender. */
export interface Reply {
  /** From the file to the text, inside the process. */
  readonly ms: number
  /** Inside the models; `null` where it cannot be told. */
  readonly modelMs: number | null
  readonly lines: readonly string[]
  /** Resident memory of the whole process: the most so far, and now, MiB. */
  readonly peakRssMb: number
  readonly rssMb: number
}

/** A running contender. A picture that it cannot read rejects with its message. */
export interface ContenderProcess {
  readonly contender: Contender
  readonly ready: Ready
  read(path: string): Promise<Reply>
  close(): Promise<void>
}

interface Waiting {
  resolve(reply: Reply): void
  reject(error: Error): void
}

type Message = { readonly ready: Ready } | { readonly id: number; readonly error: string } | ({ readonly id: number } & Reply)

/** Starts a contender and waits until its models are loaded. */
export const startContender = async (contender: Contender, threads: number): Promise<ContenderProcess> => {
  const stdio = ['pipe', 'ignore', 'pipe', 'pipe'] as const
  const child = spawn(contender.command, [...contender.args(threads)], { stdio: [...stdio] }) as ChildProcessByStdio<
    Writable,
    null,
    Readable
  >
  const waiting = new Map<number, Waiting>()
  let complaints = ''
  let nextId = 1
  let sayReady: (ready: Ready) => void = () => {}
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const died = exited.then(() => {
    throw new OcrError('internal', `${contender.id} ended: ${complaints.slice(-2000)}`)
  })
  died.catch((error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
  })
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString()
  })
  createInterface({ input: child.stdio[3] as Readable }).on('line', (line) => {
    const message: Message = JSON.parse(line)
    if ('ready' in message) return sayReady(message.ready)
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if ('error' in message) asked?.reject(new OcrError('internal', `${contender.id}: ${message.error}`))
    else asked?.resolve(message)
  })
  const ready = await Promise.race([new Promise<Ready>((resolve) => (sayReady = resolve)), died])
  return {
    contender,
    ready,
    read: (path) =>
      new Promise((resolve, reject) => {
        const id = nextId++
        waiting.set(id, { resolve, reject })
        child.stdin.write(`${JSON.stringify({ id, path })}\n`)
      }),
    close: async () => {
      child.stdin.end()
      await exited
    },
  }
}
