import { boxOf, intersection, type Quad, type TextLine, type TextPage } from '@recto/core'
import { type DocumentSpec, type Layout, locatorsOf } from './contract.ts'
import { compact } from './fields/clean-text.ts'
import { findLabels, type LabelHit, partsOf } from './find-labels.ts'
import { matchesOf } from './match-pattern.ts'
import { outline, type Registration, register } from './register.ts'
import { registerScene } from './register-scene.ts'

/** A layout that may be on a page. */
export interface LayoutMatch {
  readonly layout: string
  /** That it is there, 0..1. */
  readonly confidence: number
  /** How its millimetres lie on the page; `null` when its labels did not tell. */
  readonly registration: Registration | null
  /** The printed labels that belong to it, and the lines of its anchors. */
  readonly hits: readonly LabelHit[]
  readonly anchored: readonly TextLine[]
  /** Outline, page px. */
  readonly quad: Quad | null
  /** Outlines of other documents, of one that has none itself: nothing on them is of it. */
  readonly beside?: readonly Quad[]
}

/** Of one layout at most so many are looked for on one page. */
const mostInstances = 8

/** All printed labels of a layout: those that place it and those that its locators look for. */
export const labelsOf = (layout: Layout<string>): readonly string[] => {
  const located = Object.keys(layout.find).flatMap((key) =>
    locatorsOf(layout, key).flatMap((locator) => {
      if (locator.by === 'label') return locator.labels
      return locator.by === 'table' ? [...Object.values(locator.columns).flat(), ...locator.ends] : []
    }),
  )
  return [...new Set([...Object.keys(layout.places ?? {}), ...located])]
}

/**
 * Every place on the page where a layout of the document may be, likeliest first; no printed word belongs to two. What a scene holds is
 * seen when its codes are read: there a value may belong to several.
 */
export const matchLayouts = (spec: DocumentSpec, { lines }: TextPage): readonly LayoutMatch[] => {
  const ofPage = found.get(lines) ?? new Map<DocumentSpec, readonly LayoutMatch[]>()
  if (ofPage.size === 0) found.set(lines, ofPage)
  const known = ofPage.get(spec)
  if (known !== undefined) return known
  const matches = findLayouts(spec, lines)
  ofPage.set(spec, matches)
  return matches
}

/** What was found on the lines of a page: classification and every extraction ask the same. */
const found = new WeakMap<TextPage['lines'], Map<DocumentSpec, readonly LayoutMatch[]>>()

const findLayouts = (spec: DocumentSpec, lines: TextPage['lines']): readonly LayoutMatch[] => {
  const layouts: readonly (readonly [string, Layout<string>])[] = Object.entries(spec.layouts)
  const find = spec.view === 'scene' ? sceneInstances : instances
  const named = [...new Set(layouts.flatMap(([, layout]) => labelsOf(layout)))]
  const seen = layouts.flatMap(([key, layout]) => find(key, layout, lines, named))
  const matches = spec.view === 'scene' ? seen : besideOthers(seen, layouts, lines, named)
  matches.sort((a, b) => weightOf(b) - weightOf(a))
  if (spec.view === 'scene') return matches
  return matches.filter((match, index) => !matches.slice(0, index).some((better) => sharesWords(better, match) || covers(better, match)))
}

/** What stands on a document that is so surely there is of no other. */
const firm = 0.7

/** A layout that nothing registers may be on the rest of the page: told by that alone, where it is told so at all. */
const besideOthers = (
  seen: readonly LayoutMatch[],
  layouts: readonly (readonly [string, Layout<string>])[],
  lines: TextPage['lines'],
  named: readonly string[],
): LayoutMatch[] => {
  const beside = seen.flatMap(({ quad, confidence }) => (quad === null || confidence < firm ? [] : [quad]))
  const free = beside.length === 0 ? lines : lines.filter((line) => !beside.some((quad) => standsOn(line, quad)))
  return seen.map((match) => {
    const layout = layouts.find(([key]) => key === match.layout)?.[1]
    if (match.quad !== null || layout === undefined || free.length === lines.length) return match
    const alone = instances(match.layout, layout, free, named).find(({ quad, confidence }) => quad === null && confidence >= firm)
    return alone === undefined ? match : { ...alone, beside }
  })
}

/** Documents side by side share less of their outlines than this. */
const mostShared = 0.6

/** Whether one lies where the other is. */
const covers = (a: LayoutMatch, b: LayoutMatch): boolean => {
  if (a.quad === null || b.quad === null) return false
  const [first, second] = [boxOf(a.quad), boxOf(b.quad)]
  return intersection(first, second) > mostShared * Math.min(first.width * first.height, second.width * second.height)
}

/** What each printed word that a match explains is worth when two claim the same words: a design may be another's with more on it. */
const wordWeight = 0.01

/** Of two matches that share words the weightier one is kept. */
const weightOf = ({ confidence, hits }: LayoutMatch): number => confidence + wordWeight * hits.length

/** Whether two matches claim the same printed words. */
export const sharesWords = (a: LayoutMatch, b: LayoutMatch): boolean =>
  a.anchored.some((line) => b.anchored.includes(line)) ||
  a.hits
    .flatMap(partsOf)
    .some((part) => b.hits.flatMap(partsOf).some((other) => part.line === other.line && part.from < other.to && other.from < part.to))

/** That a value which looks like one of a scene's is one, unless its anchor says otherwise. */
const sceneConfidence = 0.6

/** Every value of the form that an anchor asks for. */
const sceneInstances = (key: string, layout: Layout<string>, lines: readonly TextLine[]): readonly LayoutMatch[] =>
  registerScene(lines, layout).map(({ anchor, registration }) => ({
    layout: key,
    registration,
    hits: [],
    anchored: registration.anchored,
    quad: outline(registration, layout.size),
    confidence: anchor.confidence ?? sceneConfidence,
  }))

/**
 * The labels of a layout. What is another layout's label to the letter is none of this one's with letters lost: `驾驶证` of the one page,
 * `驾驶证副页` of the other.
 */
const labelHits = (layout: Layout<string>, lines: readonly TextLine[], named: readonly string[]): readonly LabelHit[] => {
  const own = labelsOf(layout)
  const hits = findLabels(lines, own)
  if (hits.every(({ cost }) => cost < 1)) return hits
  const others = findLabels(
    lines,
    named.filter((label) => !own.includes(label)),
  )
  return hits.filter(
    (hit) => !others.some((other) => other.line === hit.line && other.from === hit.from && other.to === hit.to && other.cost < hit.cost),
  )
}

const instances = (key: string, layout: Layout<string>, lines: readonly TextLine[], named: readonly string[]): readonly LayoutMatch[] => {
  const hits = labelHits(layout, lines, named)
  const found: LayoutMatch[] = []
  const { places = {}, anchors = [] } = layout
  if (layout.places !== undefined || anchors.length > 0) {
    let rest = hits
    let free = lines
    while (found.length < mostInstances) {
      const registration = register(rest, free, layout)
      if (registration === null) break
      const quad = outline(registration, layout.size)
      const inside = linesInside(lines, quad)
      const placed = new Set(registration.inliers.map(({ label }) => String(places[label])))
      const others = rest.filter((hit) => hit.strong && !placed.has(String(places[hit.label])) && inside.includes(hit.line))
      found.push({
        layout: key,
        registration,
        hits: [...registration.inliers, ...others],
        anchored: registration.anchored,
        quad,
        confidence: registration.fit * (0.65 + 0.35 * cueShare(layout, inside)),
      })
      rest = rest.filter((hit) => !registration.inliers.includes(hit) && !others.includes(hit))
      free = free.filter((line) => !registration.anchored.includes(line))
    }
  }
  if (found.length > 0) return found
  const strong = hits.filter((hit) => hit.strong)
  const confidence = looseConfidence(layout, lines, strong)
  if (confidence === 0) return []
  const anchored = lines.filter((line) => anchors.some(({ pattern, alphabet }) => matchesOf(line, pattern, alphabet).length > 0))
  return [{ layout: key, registration: null, hits: strong, anchored, quad: null, confidence }]
}

/** Confidence of a layout that has not registered: its words are on the page, where they stand does not say it is this one. */
const looseConfidence = (layout: Layout<string>, lines: readonly TextLine[], hits: readonly LabelHit[]): number => {
  const cues = cueShare(layout, lines)
  const seen = new Set(hits.map((hit) => hit.label))
  const families = layout.places === undefined ? familiesOf(layout) : labelsOf(layout).map((label) => [label])
  const share = families.length === 0 ? 0 : families.filter((labels) => labels.some((label) => seen.has(label))).length / families.length
  return cues * (layout.places === undefined ? 0.5 + 0.45 * share : 0.3 + 0.4 * share)
}

/** The ways in which a form may word each of its labels: it prints one of them. */
const familiesOf = (layout: Layout<string>): readonly (readonly string[])[] =>
  Object.keys(layout.find)
    .map((key) => locatorsOf(layout, key).flatMap((locator) => (locator.by === 'label' ? locator.labels : [])))
    .filter(({ length }) => length > 0)

const cueShare = (layout: Layout<string>, lines: readonly TextLine[]): number => {
  const texts = lines.map((line) => compact(line.text))
  const seen = layout.cues.filter((cue) => texts.some((text) => cue.test(text)))
  return layout.cues.length === 0 ? 0 : seen.length / layout.cues.length
}

const linesInside = (lines: readonly TextLine[], quad: Quad): readonly TextLine[] => lines.filter((line) => standsOn(line, quad))

/** Most of a line lies within an outline's box. */
export const standsOn = (line: TextLine, quad: Quad): boolean => {
  const own = boxOf(line.quad)
  return intersection(own, boxOf(quad)) > 0.5 * own.width * own.height
}
