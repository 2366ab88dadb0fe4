import { expect, test } from 'vitest'
import { lineAt, pageOf } from '../../testing/src/page-literal.ts'
import type { Slot } from './decode.ts'
import { favouredDoubt, seesFavoured } from './favour.ts'
import { code, defineDocument, extract, rightOf } from './index.ts'

const documentOf = (favoured?: Readonly<Record<string, number>>, forms: readonly (readonly string[])[] = []) =>
  defineDocument({
    id: 'slip',
    title: { zh: '单', en: 'Slip' },
    view: 'page',
    fields: { cipher: code('密码', 'Cipher', { alphabet: '01/', forms, ...(favoured === undefined ? {} : { favoured }) }) },
    layouts: { only: { size: { width: 100, height: 40 }, cues: [/密码/u], find: { cipher: rightOf('密码') } } },
  })

/** What is read where a 1 may be a stroke. */
const cipherBy = (favoured?: Readonly<Record<string, number>>, forms?: readonly (readonly string[])[]) =>
  extract(documentOf(favoured, forms), pageOf([lineAt('密码', 100, 100), lineAt('01|/10', 200, 100)])).documents[0]?.fields.cipher

test('a character that the field holds more often than running text is taken sooner, and doubted', () => {
  expect(cipherBy()?.value).toBe('0110')
  expect(cipherBy({ '/': 10 })?.value).toBe('0/10')
  expect(cipherBy({ '/': 10 })?.confidence).toBeLessThan(0.9)
})

test('it is in a code of a form too', () => {
  const form = ['01', '1/', '01/', '01']
  expect(cipherBy(undefined, [form])?.value).toBe('0110')
  expect(cipherBy({ '/': 10 }, [form])?.value).toBe('0/10')
})

test('a look that sees a favoured character is heard before one that sees its look-alike', () => {
  expect(seesFavoured('苏VD10Q2', '苏VD1002', { Q: 100 })).toBe(true)
  expect(seesFavoured('苏VD1002', '苏VD10Q2', { Q: 100 })).toBe(false)
  expect(seesFavoured('苏VD10Q2', '苏VD1012', { Q: 100 })).toBe(false)
  expect(seesFavoured('苏VD10Q2', '苏VD1002')).toBe(false)
})

test('what is left of a favoured character beside another is a doubt, and none where it was decided for', () => {
  const slot = (...options: readonly (readonly [text: string, probability: number])[]): Slot => ({
    glyph: { char: { text: '0', confidence: 1, quad: [[0, 0], [0, 0], [0, 0], [0, 0]], alternatives: [] }, posterior: undefined }, // biome-ignore format: a quad
    options: options.map(([text, probability]) => ({ text, probability })),
    repaired: false,
  })
  const slots = [slot(['0', 0.8], ['Q', 0.2]), slot(['0', 0.9], ['8', 0.1])]
  expect(favouredDoubt(slots, '00', { Q: 100 })).toBe(0.2)
  expect(favouredDoubt(slots, 'Q0', { Q: 100 })).toBe(0)
})
