import type { Rng } from '../../rng.ts'
import { compact } from '../../values/calendar-date.ts'
import type { TollPassage } from '../../values/toll-passage.ts'

/** One fact on a receipt: its label, what the booth prints beside it, and what that says under the names of the HTTP interface. */
export interface TollRow {
  readonly key: 'entry' | 'exit' | 'class' | 'weight' | 'amount' | 'cashier' | 'date' | 'time'
  readonly label: string
  readonly hasColon: boolean
  readonly printed: string
  readonly says: Readonly<Record<string, string>>
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The rows of a receipt in the order in which its province prints them. */
export const planRows = (rng: Rng, passage: TollPassage, variant: string): readonly TollRow[] => {
  const isColumns = variant === 'columns'
  const isBooth = variant === 'booth'
  const isLong = rng.chance(0.5)
  const marks = isColumns ? ['-', '-', ''] : rng.pick([['-', '-', ''], ['-', '-', ''], ['年', '月', '日'], ['/', '/', '']]) // biome-ignore format: a choice
  const date = compact(passage.day).replace(/(\d{4})(\d{2})(\d{2})/u, `$1${marks[0]}$2${marks[1]}$3${marks[2]}`)
  const time = [Math.floor(passage.seconds / 3600), Math.floor(passage.seconds / 60) % 60, passage.seconds % 60].map(two).join(':')
  const colon = isColumns ? false : rng.chance(0.85)
  const unit = isColumns ? '' : rng.pick(['元', '元', '', '.00元'])
  const amount = unit === '.00元' ? (passage.amount.includes('.') ? passage.amount : `${passage.amount}.00`) : passage.amount
  const isLorry = passage.vehicleClass.startsWith('货')
  const row = (key: TollRow['key'], label: string, printed: string, says: TollRow['says']): TollRow => ({
    key,
    label,
    hasColon: colon || ['amount', 'class', 'date', 'time'].includes(key),
    printed,
    says,
  })
  const isJoint = rng.chance(0.35) && !isColumns && variant !== 'pairs'
  const entry = row('entry', isColumns ? '入口站' : rng.pick(['入口', '入口', '入口站', '入口站名', '进口站']), passage.entry, {
    entry: passage.entry,
  })
  const exit = row(
    'exit',
    isColumns
      ? '出口'
      : isBooth
        ? rng.pick(['收费站', '收费站名'])
        : ({ 入口: '出口', 入口站: '出口站', 入口站名: '出口站名', 进口站: '出口站' }[entry.label] ?? '出口'),
    passage.exit,
    { exit: passage.exit },
  )
  const dated = isJoint
    ? [row('date', rng.pick(['时间', '收费时间', '出口时间']), `${date} ${time}`, { date, time })]
    : [
        row('date', isLong && !isColumns ? rng.pick(['收费日期', '通行日期']) : '日期', date, { date }),
        row('time', isLong && !isColumns ? '收费时间' : '时间', time, { time }),
      ]
  return [
    ...(isBooth ? [exit] : [entry, exit]),
    row('class', isColumns ? '车型' : rng.pick(['车型', '车型', '车类', '车种']), passage.vehicleClass, { vehicle_type: passage.vehicleClass }),
    ...(isLorry && !isColumns && rng.chance(0.6) ? [row('weight', rng.pick(['总重', '车货总重']), `${passage.weight}吨`, {})] : []),
    row('amount', isColumns ? '金额' : rng.pick(['金额', '金额', '收费金额', '实收金额', '通行费金额']), isColumns ? passage.amount : `${unit === '.00元' ? amount : amount}${unit === '' ? '' : '元'}`, { amount }),
    ...(isColumns || rng.chance(0.3) ? [] : [row('cashier', rng.pick(['收费员', '收费员', '收费员工号', '工号', '收款员']), passage.cashier, { cashier: passage.cashier })]),
    ...dated,
  ] // biome-ignore format: rows of the receipt
}
