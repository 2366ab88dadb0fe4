import { cents, defineDocument, type ResultOf, readAmount } from '@recto/document'
import { fields } from './fields.ts'
import { layouts } from './layouts.ts'
import { spells } from './stations.ts'

/** Letters that spell another name by chance. */
const spelling = 1e-3

/** Railway tickets of the PRC: paper and electronic, and the vouchers of what was refunded. */
export const trainTicket = defineDocument({
  id: 'train-ticket',
  title: { zh: '火车票', en: 'Train ticket' },
  view: 'card',
  fields,
  layouts,
  rules: [
    {
      code: 'departure-pinyin',
      over: ['departureStation', 'departureStationEn'],
      chance: spelling,
      holds: ({ departureStation, departureStationEn }) => spells(departureStationEn, departureStation),
    },
    {
      code: 'destination-pinyin',
      over: ['destinationStation', 'destinationStationEn'],
      chance: spelling,
      holds: ({ destinationStation, destinationStationEn }) => spells(destinationStationEn, destinationStation),
    },
    {
      code: 'serial-ends-with-ticket-number',
      over: ['ticketId', 'logId'],
      chance: 1e-4,
      holds: ({ ticketId, logId }) => ticketId.slice(-7) === logId.slice(-7),
    },
    {
      code: 'sold-where-it-departs',
      over: ['saleLocation', 'departureStation'],
      chance: 0.02,
      holds: ({ saleLocation, departureStation }) => (/^自?售$/u.test(saleLocation.replace(departureStation, '')) ? true : null),
    },
    {
      code: 'berth-in-a-sleeper',
      over: ['seatNumber', 'seatCategory'],
      chance: 0.6,
      holds: ({ seatNumber, seatCategory }) =>
        /^.{2,3}车无座$/u.test(seatNumber) ? null : seatNumber.endsWith('铺') === seatCategory.endsWith('卧'),
    },
    {
      // Seats of multiple units (trains G, D and C) have a row and a letter; A, B, C, D and F from window to window.
      code: 'seat-of-a-multiple-unit',
      over: ['trainNumber', 'seatNumber'],
      chance: 0.4,
      holds: ({ trainNumber, seatNumber }) => (/^[GDC]/u.test(trainNumber) ? /(?:[ABCDF]号|铺|无座)$/u.test(seatNumber) : null),
    },
    {
      // GB/T 2260 and the tax administration's rule for numbers of 20 digits: the first two are the year of issue.
      code: 'invoice-number-year',
      over: ['invoiceNumber', 'issueDate'],
      chance: 0.1,
      holds: ({ invoiceNumber, issueDate }) => invoiceNumber.slice(0, 2) === issueDate.slice(2, 4),
    },
    {
      code: 'words-are-figures',
      over: ['amountInWords', 'amountInFigures'],
      chance: 0.001,
      holds: ({ amountInWords, amountInFigures }) => cents(readAmount(amountInWords)?.amount ?? '0') === cents(amountInFigures),
    },
    {
      code: 'tax-adds-up',
      over: ['ticketPrice', 'amountWithoutTax', 'taxAmount'],
      chance: 0.01,
      holds: ({ ticketPrice, amountWithoutTax, taxAmount }) => cents(amountWithoutTax) + cents(taxAmount) === cents(ticketPrice),
    },
  ],
})

export type TrainTicket = ResultOf<typeof trainTicket>
