import { type DocumentSpec, type FieldKind, type Layout, locatorsOf, type Title } from './contract.ts'

export interface FieldDescription {
  readonly key: string
  readonly title: Title
  readonly kind: FieldKind
  readonly layouts: readonly string[]
  readonly checks: readonly string[]
  readonly sensitive: boolean
}

/** A document type for people: its fields in order, where each stands, what is checked. Feeds docs, CSV headers and forms. */
export interface Description {
  readonly id: string
  readonly title: Title
  readonly layouts: readonly string[]
  readonly fields: readonly FieldDescription[]
  readonly rules: readonly { readonly code: string; readonly over: readonly string[] }[]
}

export const describe = (spec: DocumentSpec): Description => {
  const layouts: readonly (readonly [string, Layout<string>])[] = Object.entries(spec.layouts)
  return {
    id: spec.id,
    title: spec.title,
    layouts: layouts.map(([key]) => key),
    fields: Object.entries(spec.fields).map(([key, { title, kind, checks = [], sensitive = false }]) => ({
      key,
      title,
      kind,
      layouts: layouts.filter(([, layout]) => locatorsOf(layout, key).length > 0).map(([name]) => name),
      checks: checks.map(({ code }) => code),
      sensitive,
    })),
    rules: (spec.rules ?? []).map(({ code, over, optional = [] }) => ({ code, over: [...over, ...optional] })),
  }
}
