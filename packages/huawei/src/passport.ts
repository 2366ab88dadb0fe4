import type { AnyReadResult, Field } from '@recto/document'
import { type AnyFields, asText, type Wire, wireConfidences, wireValues } from './encode.ts'
import { oneDocument } from './one-document.ts'

type Document = AnyReadResult['documents'][number]

/** Printed values carry both languages: `上海/SHANGHAI`. */
const inLatin = (value: string): string => value.split('/').find((part) => /[A-Z]/iu.test(part)) ?? ''
const inChinese = (value: string): string => value.split('/').find((part) => /\p{Script=Han}/u.test(part)) ?? ''

/** Every short form of the People's Republic is normalised to this; other authorities stay as printed. */
const authority = (value: string): string => (/P\.?\s?R\.?\s?CHINA/iu.test(value) ? 'P.R.China' : inLatin(value) || value)

/** `PO`, `PD`, `PS`: the second letter is the state's own affair. */
const letterOfType = (type: string): string => type.charAt(0)

const ofZone: readonly Wire[] = [
  { name: 'country_code', field: 'issuer', text: asText },
  { name: 'surname', field: 'surname', text: asText },
  { name: 'given_name', field: 'givenNames', text: asText },
  { name: 'passport_number', field: 'number', text: asText },
  { name: 'date_of_birth', field: 'birthDate', text: asText },
  { name: 'sex', field: 'sex', text: asText },
  { name: 'date_of_expiry', field: 'expiryDate', text: asText },
]

const type: Wire = { name: 'passport_type', field: 'type', text: letterOfType }

/** Other states' documents: what their zone says, and the zone itself. */
const foreign: readonly Wire[] = [type, ...ofZone, { name: 'nationality', field: 'nationality', text: asText }]

const chinese: readonly Wire[] = [
  type,
  ...ofZone,
  { name: 'nationality', field: 'printedNationality', text: inLatin },
  { name: 'date_of_issue', field: 'issueDate', text: asText },
  { name: 'place_of_birth', field: 'birthPlace', text: inLatin },
  { name: 'place_of_issue', field: 'issuePlace', text: inLatin },
  { name: 'issuing_authority', field: 'authority', text: authority },
]

const local: readonly Wire[] = [
  { name: 'name', field: 'localName', text: asText },
  { name: 'sex', field: 'printedSex', text: inChinese },
  { name: 'place_of_birth', field: 'birthPlace', text: inChinese },
  { name: 'place_of_issue', field: 'issuePlace', text: inChinese },
  { name: 'issuing_authority', field: 'authority', text: inChinese },
  { name: 'nationality', field: 'printedNationality', text: inChinese },
]

/** The zone's lines by their names here; a visa's second line has a field of its own. */
const machineCodes = <T>(fields: AnyFields, of: (line: Field<unknown>) => T): Readonly<Record<string, T>> => {
  const lines = { machine_code: fields.line1, machine_code2: fields.line2 ?? fields.visaLine2, machine_code3: fields.line3 }
  return Object.fromEntries(Object.entries(lines).flatMap(([name, line]) => (line === undefined ? [] : [[name, of(line)]])))
}

const tableOf = ({ layout }: Document): readonly Wire[] => (layout === 'chinese' ? chinese : foreign)

const content = (document: Document): Readonly<Record<string, unknown>> => {
  const fields = document.fields as AnyFields
  const values = wireValues(tableOf(document), fields)
  return document.layout === 'chinese'
    ? { ...values, extra_info: { local_language: wireValues(local, fields) }, confidence: wireConfidences(chinese, fields) }
    : { ...values, ...machineCodes(fields, ({ value }) => value ?? ''), extra_info: {}, confidence: wireConfidences(ofZone, fields) }
}

const confidence = (document: Document): Readonly<Record<string, unknown>> => {
  const fields = document.fields as AnyFields
  const values = wireConfidences(tableOf(document), fields)
  if (document.layout === 'chinese') return { ...values, extra_info: { local_language: wireConfidences(local, fields) } }
  return { ...values, ...machineCodes(fields, ({ confidence }) => confidence) }
}

/** `passport`: the zone of any state's document, the whole page of a Chinese one. */
export const passport = oneDocument('passport', { content, confidence })
