import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { describeMachine, machineLines } from './machine.ts'

/** One measurement, both for machines and for people. */
export interface Report {
  readonly title: string
  /** The numbers, without the machine. */
  readonly data: object
  /** Markdown below the title and the machine. */
  readonly body: string
}

/** Prints the report as Markdown and, given a path, saves it as `<path>.json` and `<path>.md`. */
export const publish = async ({ title, data, body }: Report, path: string | undefined): Promise<void> => {
  const machine = describeMachine()
  const markdown = `# ${title}\n\n${machineLines(machine)}\n\n${body}\n`
  console.log(markdown)
  if (path === undefined) return
  const base = path.replace(/\.(json|md)$/, '')
  await mkdir(dirname(base), { recursive: true })
  await writeFile(`${base}.json`, `${JSON.stringify({ title, machine, ...data }, null, 1)}\n`)
  await writeFile(`${base}.md`, markdown)
}
