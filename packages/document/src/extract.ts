import { type Glance, type Quad, type TextPage, transformQuad, type Wish } from '@recto/core'
import { agree } from './agree.ts'
import { claimIssues } from './claims.ts'
import { type DocumentSpec, type FieldSpec, type Fields, isRows, type Layout } from './contract.ts'
import { type Paper, paperOf } from './curl/paper.ts'
import { doubtCutOff } from './cut-off.ts'
import { layGround } from './ground.ts'
import { imageChecksOf, marksWishes } from './image-checks.ts'
import type { Known } from './locators/dependent.ts'
import { type LayoutMatch, matchLayouts } from './match-layouts.ts'
import { readFields } from './read/read-fields.ts'
import type { Reading } from './read/reading.ts'
import type { AnyResult, Field, ResultOf } from './result.ts'
import { afterPassing, factorsOf, isProven } from './score.ts'
import { sceneConfidence, standing } from './standing.ts'
import { turnedWishes, withTurned } from './turned.ts'
import { sealWishes, withoutSealInk } from './unsealed.ts'
import { wishesOf } from './wishes.ts'

/** What a page says of a document type, and where to look again. */
export interface Extraction<D extends DocumentSpec> {
  readonly documents: readonly ResultOf<D>[]
  /** One round: hand the glances to a second call, and ignore what that one wishes. */
  readonly wishes: readonly Wish[]
}

export interface ExtractOptions {
  /** A layout less likely than this is not on the page, 0..1. @default 0.1 */
  readonly leastConfidence?: number
  /** Adds the three factors of each confidence. @default false */
  readonly debug?: boolean
}

/** A document of which a check is passed is what it is taken for; a wrong one would pass this rarely. */
const proofChance = 0.1

/**
 * All documents of one type on a page, with typed fields in source px. Pure: it sees text, never pixels; a field that was missed
 * or is doubtful comes back as a wish to look again.
 */
export const extract = <const D extends DocumentSpec>(
  spec: D,
  page: TextPage,
  glances: readonly Glance[] = [],
  { leastConfidence = 0.1, debug = false }: ExtractOptions = {},
): Extraction<D> => {
  const paper = paperOf(page)
  const looks = glances.map(paper.level)
  const seen = withoutSealInk(spec, withTurned(spec, paper.page, looks), looks)
  const toSource = (quad: Quad): Quad => transformQuad(paper.bend(quad), page.toSource)
  const matches = matchLayouts(spec, seen).filter((match) => match.confidence >= leastConfidence)
  const read = matches.map((match, index) => readDocument(spec, seen, match, `${spec.id}#${index}`, looks, toSource, debug))
  const documents = spec.view === 'scene' ? standing(read) : read
  const wishes =
    read.length === 0 ? turnedWishes(spec, paper.page) : [...read.flatMap((document) => document.wishes), ...sealWishes(spec, paper.page)]
  return {
    documents: documents.map(({ document }) => document as unknown as ResultOf<D>),
    wishes: wishes.map((wish) => bent(wish, paper)),
  }
}

/** A wish for flat paper, where it is to be looked at in the picture. */
const bent = (wish: Wish, { bend }: Paper): Wish => ({
  ...wish,
  quad: bend(wish.quad),
  ...('except' in wish && wish.except !== undefined ? { except: wish.except.map(bend) } : {}),
})

/** From px of the page on flat paper to source px. */
type ToSource = (quad: Quad) => Quad

/** What a document without its key keeps of the confidence that its words gave it. */
const keyless = 0.5

const confidenceOf = ({ key }: DocumentSpec, { confidence, quad }: LayoutMatch, known: Known): number => {
  if (key !== undefined && quad === null && (known.get(key)?.value ?? null) === null) return keyless * confidence
  return [...known.values()].some(isProven) ? afterPassing(confidence, proofChance) : confidence
}

const readDocument = (
  spec: DocumentSpec,
  page: TextPage,
  match: LayoutMatch,
  id: string,
  glances: readonly Glance[],
  toSource: ToSource,
  debug: boolean,
) => {
  const layout = (spec.layouts as Readonly<Record<string, Layout<string>>>)[match.layout] as Layout<string>
  const ground = layGround(page, match, layout, spec.fields)
  const own = groupGlances(glances, id)
  const agreed = agree(spec.rules ?? [], spec.fields, readFields(spec.fields, layout, ground, own))
  const known = spec.view === 'scene' ? agreed : doubtCutOff(agreed, page)
  const document: AnyResult = {
    type: spec.id,
    layout: match.layout,
    confidence: spec.view === 'scene' ? sceneConfidence(known) : confidenceOf(spec, match, known),
    quad: match.quad === null ? null : toSource(match.quad),
    fields: Object.fromEntries([...known].map(([key, reading]) => [key, toField(spec.fields, key, reading, page, toSource, debug)])),
    ...(spec.marks === true ? imageChecksOf(layout, known, glances, id) : {}),
  } as AnyResult
  return { document, match, known, wishes: [...wishesOf(spec, layout, ground, known, id), ...marksWishes(spec, match, id)] }
}

const groupGlances = (glances: readonly Glance[], document: string): ReadonlyMap<string, readonly Glance[]> => {
  const groups = new Map<string, Glance[]>()
  for (const glance of glances) {
    if (!glance.id.startsWith(`${document}/`)) continue
    const key = glance.id.slice(document.length + 1)
    groups.set(key, [...(groups.get(key) ?? []), glance])
  }
  return groups
}

const toField = (fields: Fields, key: string, reading: Reading, page: TextPage, toSource: ToSource, debug: boolean): Field<unknown> => {
  const field = fields[key] as FieldSpec<unknown>
  const value = field.kind === 'area' && reading.value !== null ? toSource(reading.value as Quad) : reading.value
  return {
    value,
    text: reading.text.trim(),
    confidence: reading.confidence,
    quads: reading.quads.map(toSource),
    source: reading.source,
    issues: [...reading.issues, ...claimIssues(reading.text, reading.quads, page.claims)],
    ...(isRows(field) && reading.rows !== undefined
      ? { rows: reading.rows.map(({ cells }) => toCells(field.columns, cells, page, toSource, debug)) }
      : {}),
    ...(debug ? { factors: factorsOf(reading.read, reading.place, reading.confidence) } : {}),
  }
}

const toCells = (
  columns: Fields,
  cells: ReadonlyMap<string, Reading>,
  page: TextPage,
  toSource: ToSource,
  debug: boolean,
): Readonly<Record<string, Field<unknown>>> =>
  Object.fromEntries([...cells].map(([key, cell]) => [key, toField(columns, key, cell, page, toSource, debug)]))
