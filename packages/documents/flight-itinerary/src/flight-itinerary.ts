import { defineDocument, type ResultOf } from '@recto/document'
import { centsOf, marked } from './amount.ts'
import { isNumberOf } from './carriers.ts'
import { fields } from './fields.ts'
import { layouts } from './layouts.ts'

/** Fares are printed without the tax that is in them; where one is printed with it, the tax is a part of it. Two parts that were rounded may be off by so much from the tax of their sum, hundredths. */
const taxRounding = 2

const parts = ['fare', 'caacDevelopmentFund', 'fuelSurcharge', 'otherTaxes', 'total'] as const

type Sums = { readonly [K in (typeof parts)[number] | 'tax']: string }

/** What an amount is by the others, where no tax is printed that may be a part of the fare. */
const solved = (part: (typeof parts)[number], sums: Sums): string | null => {
  if (sums.tax !== undefined) return null
  const others = parts.filter((other) => other !== part && other !== 'total').reduce((sum, other) => sum + centsOf(sums[other]), 0)
  return marked(sums[part], part === 'total' ? others : centsOf(sums.total) - others)
}

/** Itineraries of e-tickets for air transport of the PRC: the printed receipt and the electronic invoice. */
export const flightItinerary = defineDocument({
  id: 'flight-itinerary',
  title: { zh: '飞机行程单', en: 'Flight itinerary' },
  view: 'page',
  seals: 'red',
  fields,
  layouts,
  rules: [
    {
      code: 'adds-up',
      over: ['fare', 'total'],
      optional: ['caacDevelopmentFund', 'fuelSurcharge', 'otherTaxes', 'tax'],
      chance: 0.01,
      holds: ({ fare, caacDevelopmentFund, fuelSurcharge, otherTaxes, tax, total }) => {
        const rest = [fare, caacDevelopmentFund, fuelSurcharge, otherTaxes].reduce((left, part) => left - centsOf(part), centsOf(total))
        return rest === centsOf(tax) || rest === 0
      },
      solve: Object.fromEntries(parts.map((part) => [part, (sums: Sums) => solved(part, sums)])),
    },
    {
      code: 'tax',
      over: ['fare', 'taxRate', 'tax'],
      optional: ['fuelSurcharge'],
      chance: 0.01,
      holds: ({ fare, fuelSurcharge, taxRate, tax }) => {
        const [base, rate] = [centsOf(fare) + centsOf(fuelSurcharge), taxRate.endsWith('%') ? Number(taxRate.slice(0, -1)) / 100 : 0]
        return [base * rate, (base * rate) / (1 + rate)].some((due) => Math.abs(due - centsOf(tax)) <= taxRounding)
      },
    },
    {
      // The check code of a printed receipt is the end of its serial number: the rest of that is not proven.
      code: 'check-code',
      over: ['serialNumber', 'checkCode'],
      chance: 0.3,
      holds: ({ serialNumber, checkCode }) => serialNumber.slice(-4) === checkCode,
    },
    {
      // Most tickets are issued by an airline that flies one of the legs; that proves three digits of thirteen.
      code: 'issuing-airline',
      over: ['eTicketNumber', 'legs.flight'],
      chance: 0.8,
      holds: ({ eTicketNumber, legs }) =>
        legs.some(({ flight }) => isNumberOf((flight ?? '').slice(0, 2), eTicketNumber.slice(0, 3)) === true) ? true : null,
    },
    {
      // Numbers of 20 digits begin with the year of issue.
      code: 'year-in-number',
      over: ['number', 'issueDate'],
      chance: 0.8,
      holds: ({ number, issueDate }) => number.slice(0, 2) === issueDate.slice(2, 4),
    },
  ],
})

export type FlightItinerary = ResultOf<typeof flightItinerary>
