import { type Glance, type Lab, now, type Quad, type TextPage } from '@recto/core'
import { type DocumentSpec, extract, type Field, type Layout, locatorsOf, resultSchema } from '@recto/document'
import { describe, expect, test } from 'vitest'
import { lineAt, pageOf } from './page-literal.ts'

/** A recorded page of one layout: lines by left edge, middle and height in mm, and what must be read from them. */
export interface Fixture {
  readonly layout: string
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number; readonly height: number }[]
  /** What looks at the colours of a field see, box by box: L*, a*, b* of the ground and of the ink. */
  readonly colours?: Readonly<Record<string, readonly (readonly (readonly number[])[])[]>>
  /** What QR codes say that are seen for a field. */
  readonly codes?: Readonly<Record<string, readonly string[]>>
  readonly expected: Readonly<Record<string, unknown>>
}

/** Fixtures are laid out at this many pixels a millimetre. */
const pxPerMm = 12

export const pageOfFixture = (fixture: Fixture): TextPage =>
  pageOf(fixture.lines.map(({ text, x, y, height }) => lineAt(text, x * pxPerMm, y * pxPerMm, height * pxPerMm)))

/** Somewhere on the page. */
const somewhere: Quad = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
]

/** The colours and codes as the first document's second looks bring them. */
const glancesOf = ({ id }: DocumentSpec, { colours = {}, codes = {} }: Fixture): readonly Glance[] => [
  ...Object.entries(colours).flatMap(([field, looks]) =>
    looks.map(
      ([ground, ink]): Glance => ({ id: `${id}#0/${field}`, see: 'colour', ground: ground as unknown as Lab, ink: ink as unknown as Lab }),
    ),
  ),
  ...Object.entries(codes).map(
    ([field, texts]): Glance => ({
      id: `${id}#0/${field}`,
      see: 'codes',
      codes: texts.map((text) => ({ format: 'QRCode', text, quad: somewhere })),
    }),
  ),
]

/** Strings on which a pattern that backtracks more than linearly is slow. */
const longStrings = ['1', 'A', ' ', '汉', '1A', '年1'].map((unit) => unit.repeat(50_000))
const mostMs = 50

/** ms of the fastest of a few runs: the machine may be busy with something else. */
const fastest = (work: () => unknown): number => {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 5 && best >= mostMs; run++) {
    const started = now()
    work()
    best = Math.min(best, now() - started)
  }
  return best
}

/**
 * The conformance suite of a document type: its declaration is sound, and each layout reads its fixture.
 * `packageUrl` is the test's `import.meta.url`: the folder must be named after the id.
 */
export const testDocument = (spec: DocumentSpec, fixtures: readonly Fixture[], packageUrl: string): void => {
  const layouts: readonly (readonly [string, Layout<string>])[] = Object.entries(spec.layouts)
  const locators = layouts.flatMap(([, layout]) => Object.keys(layout.find).flatMap((key) => locatorsOf(layout, key)))

  describe(`document ${spec.id}`, () => {
    test('is named after its folder', () => {
      expect(spec.id).toMatch(/^[a-z]+(-[a-z]+)*$/u)
      expect(packageUrl.split('/')).toContain(spec.id)
    })

    test.each(Object.keys(spec.fields))('field %s stands in a layout', (key) => {
      expect(layouts.some(([, layout]) => locatorsOf(layout, key).length > 0)).toBe(true)
    })

    test('patterns have one group and stay linear', () => {
      for (const locator of locators) {
        if (locator.by !== 'pattern') continue
        expect(new RegExp(`${locator.pattern.source}|`, locator.pattern.flags).exec('')?.length, `groups of ${locator.pattern}`).toBe(2)
        for (const text of longStrings) {
          const { pattern } = locator
          expect(
            fastest(() => pattern.test(text)),
            `${pattern} on ${text.slice(0, 2)}…`,
          ).toBeLessThan(mostMs)
        }
      }
    })

    test('fields accept their own alphabet and choices', () => {
      for (const [key, field] of Object.entries(spec.fields)) {
        for (const choice of field.choices ?? []) expect(field.value.safeParse(choice).success, `${key}: ${choice}`).toBe(true)
        if (field.kind !== 'code') continue
        for (const char of field.alphabet ?? '') expect(field.value.safeParse(char).success, `${key}: ${char}`).toBe(true)
      }
    })

    test('rules read only the fields they name', () => {
      const merged = Object.assign({}, ...fixtures.map((fixture) => fixture.expected)) as Fixture['expected']
      for (const rule of spec.rules ?? []) {
        const over = rule.over.map((key) => key.split('.')[0] ?? key)
        const allowed: readonly (string | symbol)[] = [...over, ...(rule.optional ?? [])]
        const own = fixtures
          .map((fixture) => fixture.expected)
          .filter((expected) => over.every((key) => key in expected) && !rule.unless?.some((key) => key in expected))
        for (const expected of own.length > 0 ? own : [merged]) {
          const values = new Proxy(expected, {
            get: (target, key) => {
              if (!allowed.includes(key)) throw new Error(`rule ${rule.code} reads ${String(key)}`)
              return target[key as string]
            },
          })
          expect(rule.holds(values as never), `${rule.code} on the fixtures' values`).not.toBe(false)
        }
      }
    })

    test.each(layouts.map(([key]) => key))('layout %s has a fixture', (key) => {
      expect(fixtures.map((fixture) => fixture.layout)).toContain(key)
    })

    test.each(fixtures.map((fixture, index) => [`${fixture.layout} ${index}`, fixture] as const))('reads fixture %s', (_name, fixture) => {
      const { documents } = extract(spec, pageOfFixture(fixture), glancesOf(spec, fixture))
      const document = documents.find(({ layout }) => layout === fixture.layout)
      const fields = (document?.fields ?? {}) as Readonly<Record<string, Field<unknown>>>
      const values = Object.fromEntries(Object.entries(fixture.expected).map(([key]) => [key, fields[key]?.value]))
      expect(values).toEqual(fixture.expected)
      expect(resultSchema(spec).safeParse(document).error).toBeUndefined()
    })
  })
}
