import { expect, test } from 'vitest'
import { lineAt } from '../../testing/src/page-literal.ts'
import { decodeSlots, type Glyph } from './decode.ts'
import { areAlike, fitFillers, isAmbiguous, narrow } from './forms.ts'

const glyphs = (text: string): readonly Glyph[] => lineAt(text, 0, 0).chars.map((char) => ({ char, posterior: undefined }))

test('each position has its own alphabet where the form says so', () => {
  const slots = decodeSlots(glyphs('8|BO8'), '0123456789ABO') ?? []
  const form = [['AB', '0123456789', '0123456789']]
  expect(narrow(slots, form, () => true).map(({ options }) => options[0]?.text)).toEqual(['B', '0', '8'])
  expect(narrow(slots, [['AB']], () => true)).toEqual(slots)
})

test('the longest row of fillers is stretched or cut to the length of the form', () => {
  const fitted = (text: string, length: number): string =>
    fitFillers(decodeSlots(glyphs(text), 'AB<') ?? [], '<', [Array.from({ length }, () => 'AB<')])
      .map(({ options }) => options[0]?.text)
      .join('')
  expect(fitted('AB<<B<<<A', 11)).toBe('AB<<B<<<<<A')
  expect(fitted('AB<<B<<<A', 8)).toBe('AB<<B<<A')
  expect(fitted('AB<B', 5)).toBe('AB<B')
})

test('where a form allows both of two look-alikes neither is certain; where it allows one, that one stands there', () => {
  const slots = decodeSlots(glyphs('O8'), '0123456789ABO') ?? []
  const [first] = narrow(slots, [['0123456789ABO', '0123456789']], () => true)
  expect(first?.options).toEqual([
    { text: 'O', probability: 0.98 },
    { text: '0', probability: 0.02 },
  ])
  expect(narrow(slots, [['0123456789', 'AB']], () => true).map(({ options }) => options[0]?.text)).toEqual(['0', 'B'])
})

test('where no check decides, the look-alike is no rival', () => {
  const slots = decodeSlots(glyphs('O8'), '0123456789ABO') ?? []
  expect(narrow(slots, [['0123456789ABO', '0123456789']], () => false)[0]?.options).toEqual([{ text: 'O', probability: 1 }])
})

test.each([
  ['0', 'O', true],
  ['l', '1', true],
  ['z', 'Z', true],
  ['景', '京', false],
  ['B', '川', false],
])('%s is easily read for %s: %s', (read, meant, expected) => {
  expect(areAlike(read, meant)).toBe(expected)
})

test.each([
  ['N3WT6EP0L', 'both in the alphabet', { alphabet: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ' }, true],
  ['N3WT6EPL', 'neither in the code', { alphabet: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ' }, false],
  ['CK230415', 'a digit among digits', { alphabet: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ' }, false],
  ['CK0234', 'where letters end', { alphabet: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ' }, true],
  ['CK10A', 'a short run', { alphabet: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ' }, true],
  ['3010', 'digits alone', { alphabet: '0123456789' }, false],
  ['A0', 'a form that tells', { alphabet: 'AO0', forms: [['A', '0']] }, false],
])('%s: %s', (text, _why, field, expected) => {
  expect(isAmbiguous(text, field)).toBe(expected)
})
