import { errorCodes, OcrError } from '@recto/core'
import { examine } from './commands/doctor.ts'
import { listDocuments } from './commands/documents.ts'
import { showModels } from './commands/models.ts'
import { read } from './commands/read.ts'
import { parseReadCommand } from './options.ts'
import type { Terminal } from './terminal.ts'
import { usage, usageError } from './usage.ts'

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>

const commands: Readonly<Record<string, Command>> = {
  read: (args, terminal) => read(parseReadCommand(args), terminal),
  documents: async ([id], terminal) => {
    terminal.stdout.write(listDocuments(id))
    return 0
  },
  models: async ([task = 'list'], terminal) => {
    const { text, fault } = await showModels(task)
    terminal.stdout.write(text)
    return fault === null ? 0 : errorCodes[fault].exit
  },
  doctor: async (_args, terminal) => {
    const { text, sound } = await examine()
    terminal.stdout.write(text)
    return sound ? 0 : errorCodes['device/unavailable'].exit
  },
  serve: async () => {
    throw usageError('recto serve is not written yet.')
  },
}

/** Runs a command line and says its exit code. Results go to stdout, everything else to stderr. */
export const main = async ([name, ...args]: readonly string[], terminal: Terminal): Promise<number> => {
  if (name === undefined) {
    terminal.stderr.write(usage)
    return errorCodes['usage/invalid'].exit
  }
  if (name === '--help' || name === '-h' || args.includes('--help')) {
    terminal.stdout.write(usage)
    return 0
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command === undefined) throw usageError(`"${name}" is no command.`)
    return await command(args, terminal)
  } catch (error) {
    const { code, message } = OcrError.from(error)
    terminal.stderr.write(`recto: ${code}: ${message}\n`)
    return errorCodes[code].exit
  }
}
