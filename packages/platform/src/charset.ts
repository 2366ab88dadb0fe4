import { type CharsetSpec, OcrError } from '@recto/core'

/**
 * Characters by class, from the text of a dictionary: the blank, one character a line, the space.
 * Lines are split at line feeds and never trimmed: one of them is the ideographic space.
 */
export const parseCharset = (text: string, { file, classes, blank, space }: CharsetSpec): readonly string[] => {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const characters = ['', ...lines, ' ']
  if (characters.length !== classes || space !== classes - 1 || characters[blank] !== '')
    throw new OcrError(
      'model/mismatch',
      `${file.file} holds ${lines.length} characters, but the model has ${classes} classes (blank and space included). Reinstall the model's package.`,
    )
  return characters
}
