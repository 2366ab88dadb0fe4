import type { FieldSpec, Locator } from '../contract.ts'
import type { Ground } from '../ground.ts'
import { isDependent, locate } from '../locators/locate.ts'
import { readField } from './read-field.ts'
import type { Reading } from './reading.ts'

/**
 * What a field's locators offer on the page, in the order in which it is to be taken: accepted before unacceptable, then the locators' own
 * order. Each is read when it is first asked for, and once for both extractions of a page.
 */
export const offersOf = (
  key: string,
  field: FieldSpec<unknown>,
  locators: readonly Locator<string>[],
  ground: Ground,
): Iterable<Reading> => {
  const ofGround = known.get(ground) ?? new Map<string, Iterable<Reading>>()
  if (ofGround.size === 0) known.set(ground, ofGround)
  const offers = ofGround.get(key) ?? remembered(offered(field.item ?? field, locators, ground))
  ofGround.set(key, offers)
  return offers
}

const known = new WeakMap<Ground, Map<string, Iterable<Reading>>>()

function* offered(field: FieldSpec<unknown>, locators: readonly Locator<string>[], ground: Ground): Generator<Reading> {
  const unacceptable: Reading[] = []
  for (const locator of locators) {
    if (isDependent(locator)) continue
    const readings = locate(locator, ground, new Map())
      .map((candidate) => readField(field, candidate))
      .sort((a, b) => b.confidence - a.confidence)
    yield* readings.filter(({ value }) => value !== null)
    unacceptable.push(...readings.filter(({ value }) => value === null))
  }
  yield* unacceptable
}

/** What an iterator yields, for as many as ask: it is asked once for each. */
const remembered = <T>(source: Iterator<T, unknown>): Iterable<T> => {
  const found: T[] = []
  return {
    *[Symbol.iterator]() {
      for (let index = 0; ; index++) {
        if (index === found.length) {
          const { done, value } = source.next()
          if (done === true) return
          found.push(value as T)
        }
        yield found[index] as T
      }
    },
  }
}
