import { OcrError } from '@recto/core'
import { type UnzipFileInfo, unzipSync } from 'fflate'

/** An archive whose files are inflated one at a time. */
export interface Archive {
  readonly names: readonly string[]
  /** Throws `input/undecodable` where there is none of this name, or what it holds is damaged. */
  read(name: string): Uint8Array
}

const mostEntries = 20_000
const mostEntryBytes = 50_000_000
const mostTotalBytes = 400_000_000

/** Nothing that is printed shrinks to less than a hundredth; small files are let be. */
const mostRatio = 100
const smallBytes = 100_000

/** `PK\3\4` (APPNOTE.TXT, 4.3.7). */
const signature = [0x50, 0x4b, 0x03, 0x04]

export const isZip = (bytes: Uint8Array): boolean => signature.every((byte, index) => bytes[index] === byte)

/** The names in an archive's directory. Throws at a damaged one. */
export const namesIn = (bytes: Uint8Array): readonly string[] => {
  const names: string[] = []
  unzipSync(bytes, {
    filter: ({ name }) => {
      if (names.push(name) > mostEntries) throw new RangeError(`more than ${mostEntries} files`)
      return false
    },
  })
  return names
}

/** Opens an archive whose directory is harmless: nothing is inflated yet. Throws `input/too-large`, `input/undecodable`. */
export const openArchive = (bytes: Uint8Array): Archive => {
  const names: string[] = []
  let total = 0
  inflate(bytes, 'its directory', (file) => {
    assertHarmless(file)
    names.push(file.name)
    total += file.originalSize
    if (names.length > mostEntries || total > mostTotalBytes)
      throw new OcrError('input/too-large', `The OFD holds more than ${mostEntries} files or ${mostTotalBytes} bytes. Split it.`)
    return false
  })
  return {
    names,
    read: (name) => {
      const content = inflate(bytes, name, (file) => file.name === name)[name]
      if (content !== undefined) return content
      throw new OcrError('input/undecodable', `The OFD names a file ${JSON.stringify(name)} that it does not hold. Export it anew.`)
    },
  }
}

const assertHarmless = ({ name, size, originalSize }: UnzipFileInfo): void => {
  if (name.split(/[/\\]/u).includes('..') || /^[/\\]|^[a-z]:|\0/iu.test(name))
    throw new OcrError(
      'input/undecodable',
      `The OFD holds a file called ${JSON.stringify(name)}, which leads outside of it. It is not read.`,
    )
  if (originalSize > mostEntryBytes || (originalSize > smallBytes && originalSize > size * mostRatio))
    throw new OcrError('input/too-large', `The OFD's ${name} swells from ${size} to ${originalSize} bytes. It is not unpacked.`)
}

const inflate = (bytes: Uint8Array, what: string, filter: (file: UnzipFileInfo) => boolean): Readonly<Record<string, Uint8Array>> => {
  try {
    return unzipSync(bytes, { filter })
  } catch (cause) {
    if (OcrError.isInstance(cause)) throw cause
    throw new OcrError(
      'input/undecodable',
      `The OFD cannot be unpacked (${what}). It is damaged or was cut off; copy or download it again.`,
      {
        cause,
      },
    )
  }
}
