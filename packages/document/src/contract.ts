import type { Size } from '@recto/core'
import type { z } from 'zod'
import type { Locator } from './locator.ts'

export type { LabelLocator, Locator, NextCell, Swatch, Swatches, TableLocator } from './locator.ts'

/** A name for people, in both languages of the documents. */
export interface Title {
  readonly zh: string
  readonly en: string
}

/** One test of a typed value. A failed check is reported and lowers the confidence; the value stays. */
export interface Check<Value> {
  readonly code: string
  /** How often a wrong value passes by chance, 0..1: 1/11 for a mod-11 digit. It weighs the proof; 1 is about what no rule can tell. */
  readonly chance: number
  /** The characters that it is about, from the first to one past the last, when they are not all: decoding settles these by it alone. */
  readonly over?: readonly [from: number, to: number]
  /** It is about values of this many characters; others neither pass nor fail it. */
  readonly length?: number
  /** Which values it is about; others neither pass nor fail it. @default all */
  about?(value: Value): boolean
  /** Right values may fail it: it is reported and keeps the value doubtful, but no other spelling is taken for its sake. @default false */
  readonly loose?: boolean
  holds(value: Value): boolean
}

/** What a field is made of; extraction looks at this alone, never at a document's id. */
export type FieldKind = 'text' | 'choice' | 'code' | 'date' | 'period' | 'area' | 'rows' | 'list'

/** One stated fact. Build it with `text`, `choice`, `code`, `date`, `period`, `area`, `rows` or `list`. */
export interface FieldSpec<Value> {
  readonly kind: FieldKind
  readonly title: Title
  /** The typed value, exactly as results carry it. */
  readonly value: z.ZodType<Value>
  /** OCR text → candidate value for `value` to judge; the text itself when absent. */
  readonly read?: (text: string) => unknown
  /** Characters the field may hold: decoding is restricted to them. */
  readonly alphabet?: string
  /** Alphabets by position, one list for each form that the field may have; of several that are as long the likeliest holds. */
  readonly forms?: readonly (readonly string[])[]
  /** How many times likelier characters are than a recogniser, which expects running text, takes them for. @default none is */
  readonly favoured?: Readonly<Record<string, number>>
  /** Characters that only part the others: they are left out. */
  readonly between?: string
  /** Signs of which one stands before the first character: where none was read, what was read first may be the sign. */
  readonly signs?: string
  /** A character that only fills up: its longest run is stretched or cut to the length of a form. */
  readonly filler?: string
  /** What each member of a list is. */
  readonly item?: FieldSpec<unknown>
  /** Words and sentences of which the field is written, by law or by the form: where nearly one was read it is what stands there. */
  readonly phrases?: readonly string[]
  /** The closed set of texts the field may hold: decoding chooses among them. */
  readonly choices?: readonly string[]
  readonly checks?: readonly Check<Value>[]
  /** Masked in logs and in the playground. */
  readonly sensitive?: boolean
  /** Often left empty: it is not looked for where nothing was read. */
  readonly optional?: true
  /** The form is sealed where it stands: it is looked at without the seal however surely it was read. */
  readonly sealed?: true
}

export type Fields = { readonly [key: string]: FieldSpec<unknown> }

/** The typed value of a field. */
export type ValueOf<F> = F extends FieldSpec<infer Value> ? Value : never

/** One row of a table: a value for each column, `null` where a cell is empty or cannot be read. */
export type RowOf<Columns> = { readonly [K in keyof Columns]: ValueOf<Columns[K]> | null }

/** What a cell holds where others of its row hold values that leave no choice; `null` where they leave some. */
export interface Follows {
  readonly of: readonly string[]
  derive(...values: readonly never[]): string | null
}

/** Lines of an invoice: a field whose value is a list of records. Each cell is read, checked and scored as a field of its own. */
export interface RowsSpec<Columns extends Fields = Fields> extends FieldSpec<readonly RowOf<Columns>[]> {
  readonly kind: 'rows'
  readonly columns: Columns
  /** What must agree within a row. */
  readonly rules?: readonly Rule<Columns>[]
  /** By column, from which others of its row an unread cell follows. */
  readonly follows?: Readonly<Record<string, Follows>>
}

/** A value that its form gives away, and where it begins and, when its length is fixed, ends: middles of its edges, mm. */
export interface Anchor {
  readonly pattern: RegExp
  /** The pattern is held against the likeliest characters of this alphabet. @default what was read */
  readonly alphabet?: string
  readonly from: readonly [xMm: number, yMm: number]
  readonly to?: readonly [xMm: number, yMm: number]
  /** In a scene: height of the box in which the value is found, mm. @default the layout's height */
  readonly heightMm?: number
  /** In a scene: that such a value is a document of this kind, 0..1. @default 0.6 */
  readonly confidence?: number
}

/** One printed design: a side of a card, a generation of an invoice. */
export interface Layout<Key extends string> {
  /** Millimetres of the flattened page. */
  readonly size: Size
  /** Printed words that vote for this design. */
  readonly cues: readonly RegExp[]
  /**
   * Centres of printed labels, mm from the top left of the flattened page: they register the layout on a picture. The third number is how
   * wide a label is printed whose letters are spread: one of them may be read with the value.
   */
  readonly places?: { readonly [label: string]: readonly [xMm: number, yMm: number, widthMm?: number] }
  /** Values of fixed form: they register the layout too where its labels are too faint to be read. */
  readonly anchors?: readonly Anchor[]
  /**
   * Values of fixed form on forms that are typed over in one go, which slips: where these stand tells how far all are off. Values that
   * are off are found by their `region`s alone.
   */
  readonly overprint?: readonly Anchor[]
  /** Fields whose values are printed in one size: one that is larger or smaller than the others is an inconsistency. */
  readonly oneSize?: readonly Key[]
  /** Fields that are filled in together or not at all: where nothing was read of any of a group, none of them is looked for. */
  readonly together?: readonly (readonly Key[])[]
  readonly find: { readonly [K in Key]?: Locator<Key> | readonly Locator<Key>[] }
}

/**
 * What must agree across fields. `holds` sees the typed values of `over` only, all of them present, and of `optional`; of rows it sees the named columns. `null` where
 * the rule is not about them. Where it breaks and one other reading of one of its fields alone mends it, that one is taken, and said.
 */
export interface Rule<F extends Fields> {
  readonly code: string
  /** Fields, and columns of rows: `items.amount`. */
  readonly over: readonly ((keyof F & string) | `${keyof F & string}.${string}`)[]
  /** It is about these too where they were read; `holds` is given only those that were. @default none */
  readonly optional?: readonly (keyof F & string)[]
  /** It does not apply where one of these was read. */
  readonly unless?: readonly (keyof F & string)[]
  /** How often the rule holds by chance when one of the values is wrong, 0..1. */
  readonly chance: number
  holds(values: { readonly [K in keyof F]: ValueOf<F[K]> }): boolean | null
  /** What a field is by the others; `null` where they do not say. A reading of it that lost characters is mended so. @default none */
  readonly solve?: { readonly [K in keyof F]?: Solver<F, K>['of'] }
  /** The same for columns of rows that it is over, by their name in `over`. @default none */
  readonly solveCells?: { readonly [column: string]: CellSolver<F>['of'] }
}

/** What a cell is by the others; its row is counted from 0. */
interface CellSolver<F extends Fields> {
  of(values: { readonly [Key in keyof F]: ValueOf<F[Key]> }, row: number): string | null
}

/** A method, as `holds` is: rules of a concrete document are rules of any. */
interface Solver<F extends Fields, K extends keyof F> {
  of(values: { readonly [Key in keyof F]: ValueOf<F[Key]> }): ValueOf<F[K]> | null
}

/** A document type, as data: what it states, where each printed design states it, what must agree. */
export interface DocumentSpec<Id extends string = string, F extends Fields = Fields, L extends string = string> {
  /** Folder, package, route and name on the command line. */
  readonly id: Id
  readonly title: Title
  /** `card`: may need flattening; `page`: stands alone; `scene`: a value without labels, as often as it is seen: one anchor registers. */
  readonly view: 'card' | 'page' | 'scene'
  /**
   * Seals may lie over the print. `red`: what is doubtful is looked at without their ink too; `anywhere`: all of the page is, as they may hide
   * labels of a form whose places are not known.
   */
  readonly seals?: 'red' | 'anywhere'
  /** Values are written over printed rules, which may cross them: what is doubtful is looked at without the rules too. @default false */
  readonly ruled?: true
  readonly fields: F
  /** Without this field what was told by its words alone is hardly this document. @default any may be missing */
  readonly key?: keyof F & string
  readonly layouts: { readonly [K in L]: Layout<keyof F & string> }
  readonly rules?: readonly Rule<F>[]
  /** Its pictures are checked: results carry `marks` and `inconsistencies`. */
  readonly marks?: true
  /** In a scene: its values stand on painted ground, which is looked for beside text. @default false */
  readonly isPainted?: boolean
  /** Recogniser, by the name under which the reader knows it, that looks at the codes of a scene. @default the one that reads the page */
  readonly models?: { readonly recognizer?: string }
}

/** Declares a document type. Returns its argument; the types are the point. */
export const defineDocument = <const Id extends string, const F extends Fields, const L extends string>(
  spec: DocumentSpec<Id, F, L>,
): DocumentSpec<Id, F, L> => spec

/** The locators of a field in a layout, as a list. */
export const locatorsOf = <Key extends string>(layout: Layout<Key>, key: Key): readonly Locator<Key>[] => {
  const found: Locator<Key> | readonly Locator<Key>[] | undefined = layout.find[key]
  if (found === undefined) return []
  return isList(found) ? found : [found]
}

const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value)

/** Whether a field is rows. */
export const isRows = (field: FieldSpec<unknown>): field is RowsSpec => field.kind === 'rows'
