import { boxOf, type Quad } from '@recto/core'
import type { AnyReadResult, Field } from '@recto/document'
import { type AnyFields, decimals4 } from './encode.ts'
import type { Endpoint } from './endpoint.ts'

type Document = AnyReadResult['documents'][number]

/** Result names and the fields they are read from. */
const table: Readonly<Record<string, readonly string[]>> = {
  name: ['names'],
  title: ['titles'],
  company: ['companies'],
  department: ['departments'],
  phone: ['mobiles', 'phones'],
  address: ['addresses'],
  email: ['emails'],
  fax: ['faxes'],
  postcode: ['postcodes'],
  website: ['websites'],
}

/** Further items: their key, the field of their values, and those of their notes, which belong to the first of them. */
const extras: readonly (readonly [item: string, field: string, notes: readonly string[]])[] = [
  ['qq', 'qqs', []],
  ['wechat', 'wechats', []],
  ['alipay', 'alipays', []],
  ['bank', 'accounts', ['accountHolders', 'accountBranches']],
]

const valuesOf = (field: Field<unknown> | undefined): readonly string[] => (Array.isArray(field?.value) ? (field.value as string[]) : [])

/** Members with their places, where each takes one line. */
const placed = (field: Field<unknown> | undefined): readonly { readonly value: string; readonly quad: Quad | undefined }[] => {
  const values = valuesOf(field)
  const isEach = values.length === field?.quads.length
  return values.map((value, index) => ({ value, quad: isEach ? field?.quads[index] : undefined }))
}

/** Values of several fields in the order in which they are printed; in the fields' order where that is not known. */
const inPrintedOrder = (fields: readonly (Field<unknown> | undefined)[]): readonly string[] => {
  const members = fields.flatMap(placed)
  const boxes = members.flatMap(({ quad, value }) => (quad === undefined ? [] : [{ value, box: boxOf(quad) }]))
  if (fields.length < 2 || boxes.length < members.length) return members.map(({ value }) => value)
  const inRow = (a: number, b: number, height: number): boolean => Math.abs(a - b) < height / 2
  return boxes
    .sort(({ box: a }, { box: b }) => (inRow(a.y, b.y, Math.min(a.height, b.height)) ? a.x - b.x : a.y - b.y))
    .map(({ value }) => value)
}

export const businessCardContent = (document: Document): Readonly<Record<string, unknown>> => {
  const fields = document.fields as AnyFields
  const lists = Object.entries(table).map(([name, keys]) => [name, inPrintedOrder(keys.map((key) => fields[key]))])
  const items = extras.flatMap(([item, key, notes]) =>
    valuesOf(fields[key]).map((value, index) => ({
      item,
      value,
      note: index === 0 ? notes.flatMap((note) => valuesOf(fields[note])) : [],
    })),
  )
  return { ...Object.fromEntries(lists), extra_info_list: items }
}

/** A list is as sure as the least sure of the fields it is made of. */
export const businessCardConfidence = (document: Document): Readonly<Record<string, number>> => {
  const fields = document.fields as AnyFields
  const sureOf = (keys: readonly string[]): number => {
    const own = keys.flatMap((key) => (valuesOf(fields[key]).length > 0 ? [fields[key]?.confidence ?? 0] : []))
    return own.length === 0 ? 0 : decimals4(Math.min(...own))
  }
  return Object.fromEntries(Object.entries(table).map(([name, keys]) => [name, sureOf(keys)]))
}

/** What a picture without a card is answered. */
const nothing = { ...Object.fromEntries(Object.keys(table).map((name) => [name, []])), extra_info_list: [] }

/** `business-card`: the likeliest card of the picture; empty lists for a picture without. */
export const businessCard: Endpoint = {
  sides: [15, 8192],
  readsBlank: true,
  answer: ({ documents }) => {
    const document = documents.find(({ type }) => type === 'business-card')
    if (document === undefined) return { response: { result: nothing }, confidence: {} }
    return { response: { result: businessCardContent(document) }, confidence: businessCardConfidence(document) }
  },
}
