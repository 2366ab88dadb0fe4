import type { Rng } from '../../rng.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import { type InvoiceParty, inventBuyer, inventRemarks, inventSeller, inventStaff } from '../../values/invoice.ts'
import { type InvoiceRow, inventRows, noTax, sumsOf, yuan } from '../../values/invoice-items.ts'
import { type Cells, type Column, heightOf } from './columns.ts'

/** Sums of the rows, hundredths. */
export type Sums = ReturnType<typeof sumsOf>

/** What an invoice states beside its head. */
export interface Facts {
  readonly buyer: InvoiceParty
  readonly seller: InvoiceParty
  readonly rows: readonly Cells[]
  readonly sums: Sums
  readonly remarks: readonly string[]
  readonly receiver: string
  readonly reviewer: string
  readonly issuer: string
}

/** A row of goods as its cells are printed. */
const cellsOf = (row: InvoiceRow): Cells => ({
  name: row.name,
  specification: row.specification,
  unit: row.unit,
  quantity: row.quantity,
  unit_price: row.unitPrice,
  amount: yuan(row.amount),
  tax_rate: row.rate,
  tax: row.tax === null ? noTax : yuan(row.tax),
})

export interface FactsOptions {
  readonly day: CalendarDate
  readonly isSpecial: boolean
  readonly columns: readonly Column[]
  /** Lines of print that there is room for, and their type's size, mm. */
  readonly room: number
  readonly size: number
}

/** Parties and staff that do not exist. */
export const inventFrame = (rng: Rng, day: CalendarDate, isSpecial: boolean): Omit<Facts, 'rows' | 'sums'> => ({
  buyer: inventBuyer(rng.fork('buyer'), isSpecial),
  seller: inventSeller(rng.fork('seller')),
  remarks: inventRemarks(rng.fork('remarks'), day),
  ...inventStaff(rng.fork('staff')),
})

/** An invoice of goods and services. */
export const inventFacts = (rng: Rng, { day, isSpecial, columns, room, size }: FactsOptions): Facts => {
  const linesOf = (row: InvoiceRow): number => heightOf(columns, cellsOf(row), size)
  const rows = inventRows(rng.fork('rows'), { day, room, linesOf, isTaxed: isSpecial })
  return { ...inventFrame(rng, day, isSpecial), rows: rows.map(cellsOf), sums: sumsOf(rows) }
}

/** An invoice for the transport of passengers: one row. */
export const inventFares = (rng: Rng, day: CalendarDate): Facts => {
  const total = rng.int(20, 3800) * 100 + (rng.chance(0.3) ? rng.int(1, 99) : 0)
  const percent = rng.pick([9, 9, 3, 6])
  const net = Math.round((total * 100) / (100 + percent))
  const row: InvoiceRow = {
    name: `*运输服务*${rng.pick(['客运服务费', '国内旅客运输服务', '通行服务费'])}`,
    specification: rng.chance(0.3) ? '无' : '',
    unit: rng.chance(0.5) ? '次' : '',
    quantity: '1',
    unitPrice: yuan(net),
    amount: net,
    rate: `${percent}%`,
    tax: total - net,
  }
  return { ...inventFrame(rng, day, false), rows: [cellsOf(row)], sums: sumsOf([row]) }
}

/** A toll invoice: one vehicle's passages. */
export const inventTolls = (rng: Rng, day: CalendarDate, plate: string): Facts => {
  const isTaxed = rng.chance(0.7)
  const percent = rng.pick([3, 5, 9])
  const days = Array.from({ length: rng.weighted([[1, 6], [2, 2], [3, 1]]) }, () => rng.int(1, Math.max(1, day.day))).sort((a, b) => a - b) // biome-ignore format: a table
  const month = `${day.year}${String(day.month).padStart(2, '0')}`
  const rows = days.map((first) => {
    const total = rng.int(300, 62_000)
    const amount = isTaxed ? Math.round((total * 100) / (100 + percent)) : total
    const until = Math.min(day.day, first + rng.int(0, 12))
    return { amount, tax: isTaxed ? total - amount : null, first, until }
  })
  const text = (date: number): string => `${month}${String(date).padStart(2, '0')}`
  const kind = rng.pick(['客车', '客车', '货车'])
  return {
    ...inventFrame(rng, day, false),
    rows: rows.map(({ amount, tax, first, until }) => ({
      name: '*经营租赁*通行费',
      license_plate_number: plate,
      vehicle_type: kind,
      start_date: text(first),
      end_date: text(until),
      amount: yuan(amount),
      tax_rate: isTaxed ? `${percent}%` : '不征税',
      tax: tax === null ? noTax : yuan(tax),
    })),
    sums: sumsOf(rows),
  }
}
