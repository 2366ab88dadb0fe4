import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Font, Glyph } from 'opentype.js'

/** Fonts by what they look like, as files of npm packages or of this one (licences: README.md). */
const files = {
  sans: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  sansMedium: '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
  sansBold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  serif: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  serifBold: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  display: '@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf',
  mono: '@expo-google-fonts/b612-mono/400Regular/B612Mono_400Regular.ttf',
  ocrB: '../../fonts/ocr-b/OCRB.otf',
  condensed: '@expo-google-fonts/barlow-condensed/600SemiBold/BarlowCondensed_600SemiBold.ttf',
} as const

export type FontName = keyof typeof files

/** Tried in order for a character that the asked-for font lacks. */
const fallbacks: readonly FontName[] = ['sans', 'serif']

const require = createRequire(import.meta.url)
/** Its `main` is CommonJS without named exports. */
const { parse } = require('opentype.js') as typeof import('opentype.js')
const loaded = new Map<FontName, Font>()

const loadFont = (name: FontName): Font => {
  const known = loaded.get(name)
  if (known !== undefined) return known
  const bytes = readFileSync(require.resolve(files[name]))
  const font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  loaded.set(name, font)
  return font
}

export interface FoundGlyph {
  readonly glyph: Glyph
  /** Its advance width, in em. */
  readonly advance: number
}

const lookUp = (name: FontName, character: string): FoundGlyph | undefined => {
  const font = loadFont(name)
  if (font.charToGlyphIndex(character) === 0) return undefined
  const glyph = font.charToGlyph(character)
  return { glyph, advance: (glyph.advanceWidth ?? font.unitsPerEm) / font.unitsPerEm }
}

/** The glyph of a character, from the font or else from a fallback. Throws a `RangeError` when no font has it. */
export const findGlyph = (name: FontName, character: string): FoundGlyph => {
  for (const candidate of [name, ...fallbacks]) {
    const found = lookUp(candidate, character)
    if (found !== undefined) return found
  }
  throw new RangeError(`No font has "${character}" (U+${character.codePointAt(0)?.toString(16)}): take another value or add a font.`)
}

/** The file of the font that `findGlyph` takes a character from. */
export const fontFileOf = (name: FontName, character: string): string => {
  const found = [name, ...fallbacks].find((candidate) => lookUp(candidate, character) !== undefined)
  return require.resolve(files[found ?? name])
}

/** Whether any font that `findGlyph` would try has every character of the text. */
export const canDraw = (name: FontName, text: string): boolean =>
  [...text].every((character) => [name, ...fallbacks].some((candidate) => lookUp(candidate, character) !== undefined))
