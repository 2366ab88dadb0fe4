import { parseArgs } from 'node:util'
import { OcrError } from '@recto/core'
import { flaws } from './degrade/flaw.ts'
import { difficulties } from './degrade/recipe.ts'
import { turns } from './degrade/turn.ts'
import { sheetFlaws } from './draw/sheet-flaw.ts'
import { fileFormats } from './files/render-file.ts'
import { renderSet, writeLabels } from './render-set.ts'
import { templates } from './templates/registry.ts'

const allFlaws = [...flaws, ...sheetFlaws] as const
const formats = ['picture', ...fileFormats] as const

const usage = `render --type <${templates.map((template) => template.id).join('|')}> --out <folder>
  --count <n>            pictures (default 1)
  --format <${formats.join('|')}>   a picture, or the clean document as a file with text (default picture)
  --difficulty <${difficulties.join('|')}>   default clean
  --seed <text>          the same seed gives the same bytes (default 1)
  --flaw <${allFlaws.join('|')}>   what the pictures suffer from besides (default none)
  --side <variant>       ${templates.map(({ id, variants }) => `${id}: ${variants.join('|')}`).join('; ')} (default: any)
  --turn <${turns.join('|')}>    clockwise turn of the finished picture (default 0)`

const invalid = (what: string): OcrError => new OcrError('usage/invalid', `${what}\n\n${usage}`)

/** One of the list, or a usage error that names the option. */
const oneOf = <T extends string | number>(option: string, value: string, list: readonly T[]): T => {
  const found = list.find((item) => String(item) === value)
  if (found === undefined) throw invalid(`--${option} is "${value}"; it must be one of ${list.join(', ')}.`)
  return found
}

const readArguments = (args: readonly string[]) => {
  try {
    const options = {
      type: { type: 'string' },
      out: { type: 'string' },
      count: { type: 'string', default: '1' },
      format: { type: 'string', default: 'picture' },
      difficulty: { type: 'string', default: 'clean' },
      seed: { type: 'string', default: '1' },
      flaw: { type: 'string' },
      side: { type: 'string' },
      turn: { type: 'string', default: '0' },
    } as const
    return parseArgs({ args: [...args], options }).values
  } catch (cause) {
    throw invalid(cause instanceof Error ? cause.message : String(cause))
  }
}

const run = async (args: readonly string[]): Promise<void> => {
  const { type = '', out, count, format, difficulty, seed, flaw, side, turn } = readArguments(args)
  const id = oneOf('type', type, templates.map((template) => template.id)) // biome-ignore format: one call
  const template = templates.find((candidate) => candidate.id === id)
  if (template === undefined || out === undefined) throw invalid('--out is missing.')
  if (!/^[1-9]\d*$/.test(count)) throw invalid(`--count is "${count}"; it must be a whole number from 1.`)
  const labels = await renderSet(template, out, {
    count: Number(count),
    format: oneOf('format', format, formats),
    difficulty: oneOf('difficulty', difficulty, difficulties),
    seed,
    turn: oneOf('turn', turn, turns),
    ...(flaw === undefined ? {} : { flaw: oneOf('flaw', flaw, allFlaws) }),
    ...(side === undefined ? {} : { variant: oneOf('side', side, template.variants) }),
    onPicture: ({ image }) => console.error(image),
  })
  await writeLabels(out, labels)
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(OcrError.from(error).message)
  process.exitCode = 64
})
