import type { AnyReadResult } from '@recto/document'
import { type EndpointName, endpointNames, toHuawei } from '@recto/huawei'

/** A value under its result name, and how sure the reader is of it. */
export interface NamedValue {
  readonly value: string
  readonly confidence: number
}

type Tree = Readonly<Record<string, unknown>>

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === 'string')

const isRows = (value: unknown): value is readonly Tree[] => Array.isArray(value) && value.length > 0 && value.every(isTree)

/**
 * Text leaves by name; those of both sides of a card lie one level down, those in the holder's language two; those of rows are named
 * `list[row].column`, from row 0.
 */
const leavesOf = (tree: Tree): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(tree).flatMap(([name, value]) => {
      if (isRows(value)) return value.flatMap((row, index) => Object.entries(row).map(([key, cell]) => [`${name}[${index}].${key}`, cell]))
      if (!isTree(value)) return [[name, value]]
      if (name === 'front' || name === 'back') return Object.entries(value)
      const local = name === 'extra_info' ? value.local_language : undefined
      return isTree(local) ? Object.entries(local).map(([key, text]) => [`local_language.${key}`, text]) : []
    }),
  )

/** px: what was read is judged, also in pictures larger than the interface takes. */
const acceptedSize = { width: 1000, height: 1000 } as const

/** The fields of a result by the names of the HTTP interface, which labels use. Absent ones were not read. */
export const fieldsOf = (
  id: string,
  result: AnyReadResult,
  printed: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, NamedValue> => {
  const endpoint = endpointNames.find((name): name is EndpointName => name === id)
  if (endpoint === undefined) return new Map()
  const { response, confidence } = toHuawei(endpoint, { ...result, ...acceptedSize }, { today: '2025-12-31' })
  const answer = (response as Tree).result
  if (Array.isArray(answer)) return fieldsOfItems(answer as readonly Tree[], confidence as readonly Tree[], printed)
  if (!isTree(answer)) return new Map()
  const confidences = leavesOf(confidence as Tree)
  return new Map(
    Object.entries(leavesOf(answer)).flatMap(([name, value]) => {
      const sure = confidences[name]
      const text = isTexts(value) ? value.join('、') : value
      return typeof text === 'string' && text !== ''
        ? [[name, { value: text, confidence: typeof sure === 'number' ? sure : 0 }] as const]
        : []
    }),
  )
}

/** Labels of several items on one picture carry their number: `plate_number`, `plate_number_2`. */
const numbered = /^(.*?)(_\d+)?$/u

/**
 * The fields of a list of items under the names of their labels: each item is held against the one labelled item that it agrees with in
 * most values, those first that agree in most.
 */
const fieldsOfItems = (
  items: readonly Tree[],
  confidences: readonly Tree[],
  printed: Readonly<Record<string, string>>,
): ReadonlyMap<string, NamedValue> => {
  const labels = Object.entries(printed).map(([name, value]) => {
    const [, base = name, number = ''] = numbered.exec(name) ?? []
    return { name, base, number, value }
  })
  const numbers = [...new Set(labels.map(({ number }) => number))]
  const pairs = numbers.flatMap((number) => {
    const own = labels.filter((label) => label.number === number)
    return items.map((item, index) => ({ own, index, agreeing: own.filter(({ base, value }) => item[base] === value).length }))
  })
  const taken = new Set<unknown>()
  const matched = pairs
    .sort((a, b) => b.agreeing - a.agreeing)
    .filter(({ own, index }) => {
      if (taken.has(own) || taken.has(index)) return false
      taken.add(own).add(index)
      return true
    })
  return new Map(
    matched.flatMap(({ own, index }) =>
      own.flatMap(({ name, base }): readonly (readonly [string, NamedValue])[] => {
        const [value, sure] = [items[index]?.[base], confidences[index]?.[base]]
        return typeof value === 'string' && value !== '' ? [[name, { value, confidence: typeof sure === 'number' ? sure : 0 }]] : []
      }),
    ),
  )
}
