import { expect, test } from 'vitest'
import { lineAt, pageOf } from '../../testing/src/page-literal.ts'
import { seesFavoured } from './favour.ts'
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
