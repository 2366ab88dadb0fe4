import type { Element } from './parse-xml.ts'

/** Statements by name. */
export type Facts = Readonly<Record<string, string>>

const mostFacts = 10_000

/**
 * The statements of a structured file: the text of every element that has no others inside, by the element's name without its prefix. A
 * name that is stated again is followed by `#2`, `#3`, in document order, as rows of an invoice are.
 */
export const factsOf = (root: Element): Facts => named(leavesOf(root))

/** Statements in order, by their names. */
export const named = (statements: readonly (readonly [name: string, text: string])[]): Facts => {
  const counts = new Map<string, number>()
  const facts: [string, string][] = []
  for (const [name, text] of statements.slice(0, mostFacts)) {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    facts.push([count === 1 ? name : `${name}#${count}`, text])
  }
  return Object.fromEntries(facts)
}

const leavesOf = ({ name, children, text }: Element): readonly (readonly [string, string])[] => {
  if (children.length > 0) return children.flatMap(leavesOf)
  return text.trim() === '' ? [] : [[name, text.trim()]]
}
