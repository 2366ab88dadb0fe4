import { OcrError } from '@recto/core'

export const usage = `recto reads documents in pictures, PDF and OFD files, on this machine.

  recto read <input...> [options]        pictures, files, folders, or - for one on standard input
  recto documents [id]                   the documents it can read; with an id its fields, layouts, checks
  recto models [list|verify|where]       installed weights, their licence, size, sha256 verdict
  recto doctor                           what works on this machine, what does not, and the mend

read options:
  --as <id>[,<id>...]|auto   what the picture shows                       (default auto)
  --format json|huawei|txt   (default: a table on a terminal, else json)
  --out <folder|file>        one output for each input; --force overwrites
  --pages 1-3,5              pages of a TIFF, PDF or OFD
  --min-confidence 0.9       fields below are marked doubtful
  --device cpu|cuda|...|auto --workers <n>  --chars  --draw <folder>  --debug  --quiet
`

/** A command line that cannot be carried out. */
export const usageError = (message: string): OcrError => new OcrError('usage/invalid', `${message} See recto --help.`)
