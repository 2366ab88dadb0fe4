import type { AnyReadResult } from '@recto/document'
import { type AnyFields, asText, endsOf, locationOf, type Wire, wireConfidences, wireLocations, wireValues } from './encode.ts'
import type { Endpoint, HuaweiOptions } from './endpoint.ts'
import { huaweiError } from './errors.ts'
import { type CheckName, imageChecksOf } from './image-checks.ts'

type Document = AnyReadResult['documents'][number]
type Period = { readonly from: string | null; readonly to: string | null }

const sides: Readonly<Record<string, readonly Wire[]>> = {
  front: [
    { name: 'name', field: 'name', text: asText },
    { name: 'sex', field: 'sex', text: asText },
    { name: 'birth', field: 'birthDate', text: asText },
    { name: 'ethnicity', field: 'ethnicity', text: asText },
    { name: 'address', field: 'address', text: asText },
    { name: 'number', field: 'idNumber', text: asText },
  ],
  back: [{ name: 'issue', field: 'authority', text: asText }, ...endsOf('validity', 'valid_from', 'valid_to')],
}

/** `interim` is not among them: nothing on the front of a temporary card tells it, and its back has no layout here. */
const checks: readonly CheckName[] = [
  'reproduce', 'copy', 'tampering', 'border_integrity', 'blocking_within_border', 'blur', 'glare',
] // biome-ignore format: a table

/** `content` of one side, as the endpoint answers it for a picture of that side alone. */
export const sideOf = (document: Document, options: HuaweiOptions) => {
  const { layout, fields } = document
  const table = sides[layout] ?? []
  const { results, scores } = imageChecksOf(document, checks)
  return {
    ...wireValues(table, fields as AnyFields),
    verification_result: verify(layout, fields as AnyFields, options),
    text_location: wireLocations(table, fields as AnyFields),
    portrait_location: locationOf(fields.portrait?.quads ?? []),
    ...results,
    score_info: scores,
  }
}

/** The side's own confidences by result name. */
export const sideConfidence = ({ layout, fields }: Document): Readonly<Record<string, number>> =>
  wireConfidences(sides[layout] ?? [], fields as AnyFields)

/** The logic checks; those of the other side are `false`, and birth and sex are `false` with an invalid number. */
const verify = (layout: string, fields: AnyFields, { today }: HuaweiOptions): Readonly<Record<string, boolean>> => {
  const number = fields.idNumber
  const breaks = (code: string): boolean => [...(number?.issues ?? [])].some((issue) => issue.code === code)
  const validNumber = typeof number?.value === 'string' && !breaks('check/form') && !breaks('check/cn-id-number')
  const agrees = (field: string, rule: string): boolean => validNumber && (fields[field]?.value ?? null) !== null && !breaks(`rule/${rule}`)
  const period = (fields.validity?.value ?? null) as Period | null
  return {
    valid_number: layout === 'front' && validNumber,
    valid_birth: layout === 'front' && agrees('birthDate', 'birth-date-in-number'),
    valid_sex: layout === 'front' && agrees('sex', 'sex-in-number'),
    valid_date: layout === 'back' && isOpen(period, today),
    valid_validity_period: layout === 'back' && isLegal(period),
  }
}

const longTerm = '长期'

const isOpen = (period: Period | null, today: string): boolean =>
  period !== null && period.from !== null && period.to !== null && period.from <= today && (period.to === longTerm || today <= period.to)

/** Cards are valid for 5, 10 or 20 years or for good (Resident Identity Card Law of the PRC, article 5). */
const legalYears = [5, 10, 20]

const isLegal = (period: Period | null): boolean => {
  if (period === null || period.from === null || period.to === null) return false
  if (period.to === longTerm) return true
  const { from, to } = period
  const days = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000
  return legalYears.some((years) => {
    const year = String(Number(from.slice(0, 4)) + years).padStart(4, '0')
    return Math.abs(days(to) - days(`${year}-${from.slice(5, 7)}-01`) - Number(from.slice(8)) + 1) <= 1
  })
}

const frontChecks = ['valid_number', 'valid_birth', 'valid_sex']
const backChecks = ['valid_date', 'valid_validity_period']

/** A side beside the other carries its own checks alone. */
const ownChecks = (side: ReturnType<typeof sideOf>, names: readonly string[]): ReturnType<typeof sideOf> => ({
  ...side,
  verification_result: Object.fromEntries(Object.entries(side.verification_result).filter(([name]) => names.includes(name))),
})

const only = (documents: readonly Document[], side: string): readonly Document[] =>
  documents.filter(({ type, layout }) => type === 'id-card' && layout === side)

/** `id-card`: one side flat; both sides as `front` and `back`, as `side = double_side` answers. */
export const idCard: Endpoint = {
  sides: [15, 8192],
  answer: ({ documents }, options) => {
    const [front, secondFront] = only(documents, 'front')
    const [back, secondBack] = only(documents, 'back')
    if (secondFront !== undefined || secondBack !== undefined) return { response: huaweiError('AIS.0122'), confidence: {} }
    if (front !== undefined && back !== undefined) {
      const { portrait_location: _none, ...backSide } = ownChecks(sideOf(back, options), backChecks)
      const result = { front: ownChecks(sideOf(front, options), frontChecks), back: backSide }
      return { response: { result }, confidence: { front: sideConfidence(front), back: sideConfidence(back) } }
    }
    const single = front ?? back
    if (single === undefined) return { response: huaweiError('AIS.0104'), confidence: {} }
    return { response: { result: sideOf(single, options) }, confidence: sideConfidence(single) }
  },
}
