import type { Rng } from '../../rng.ts'
import { compact } from '../../values/calendar-date.ts'
import type { TaxiRide } from '../../values/taxi-ride.ts'

/** One fact on a receipt: its label, what the meter prints beside it, and what that says under the names of the HTTP interface. */
export interface TaxiRow {
  readonly label: string
  readonly english: string
  readonly printed: string
  readonly says: Readonly<Record<string, string>>
}

/** What the meters of a city print, and how. */
export interface TaxiWording {
  readonly labels: Readonly<Record<Fact, string>>
  /** Boarding and alighting in one row. */
  readonly isRange: boolean
  readonly hasUnits: boolean
  readonly currency: '' | '￥' | '元'
  readonly plateMark: '' | '-' | '·' | '.' | ' '
  readonly dateMarks: readonly [string, string, string]
  /** Between the minutes and the seconds of waiting. */
  readonly waitingMark: ':' | '.'
  readonly facts: readonly Fact[]
}

type Fact = 'hotline' | 'phone' | 'company' | 'operatorCode' | 'plate' | 'certificate' | 'identification' | 'date' | 'boarding' | 'alighting' | 'range' | 'price' | 'distance' | 'waiting' | 'fare' | 'fuel' | 'call' | 'total' // biome-ignore format: a list

const english: Readonly<Record<Fact, string>> = { hotline: 'Supervisor Tel', phone: 'Tel', company: 'Company', operatorCode: 'Management No.', plate: 'Taxi No.', certificate: 'Certificate No.', identification: 'Identification No.', date: 'Date', boarding: 'Get on', alighting: 'Get off', range: 'Time', price: 'Unit Price', distance: 'Mileage', waiting: 'Wait', fare: 'Sum', fuel: 'Fuel Surcharge', call: 'Call Service', total: 'Total' } // biome-ignore format: a table

export const planWording = (rng: Rng, hasSurcharges: boolean): TaxiWording => {
  const isRange = rng.chance(0.3)
  const isLong = rng.chance(0.4)
  const plain = {
    hotline: rng.pick(['监督电话', '投诉电话', '服务监督电话']),
    phone: '电话',
    company: rng.pick(['单位', '单位', '单位名称', '公司名称']),
    operatorCode: '经营单位编号',
    plate: isLong ? rng.pick(['车牌号', '车牌号码']) : '车号',
    certificate: isLong ? rng.pick(['资格证号', '服务证号', '从业资格证']) : '证号',
    identification: '识别编号',
    date: isLong && rng.chance(0.4) ? '乘车日期' : '日期',
    boarding: isLong ? '上车时间' : '上车',
    alighting: isLong ? '下车时间' : '下车',
    range: rng.pick(['时间', '时间', '起止时间']),
    price: '单价',
    distance: rng.pick(['里程', '里程', '计程']),
    waiting: rng.pick(['等候', '候时', '等候时间', '等候']),
    fare: hasSurcharges ? rng.pick(['金额', '车费', '营运金额']) : '金额',
    fuel: rng.pick(['燃油附加费', '燃油附加费', '燃油附加', '附加费']),
    call: rng.pick(['叫车服务费', '预约叫车服务费', '电召服务费', '电调费']),
    total: rng.pick(['实收金额', '合计', '总金额', '合计金额']),
  } as const
  const who = rng.weighted<readonly Fact[]>([[['phone'], 35], [['hotline'], 15], [['hotline', 'phone'], 15], [['company', 'phone'], 25], [['company'], 10]]) // biome-ignore format: a table
  const numbers: readonly Fact[] = rng.chance(0.5) ? ['plate', 'certificate'] : ['certificate', 'plate']
  const extra: readonly Fact[] = rng.chance(0.12) ? ['identification'] : rng.chance(0.12) ? ['operatorCode'] : []
  const times: readonly Fact[] = isRange ? ['range'] : ['boarding', 'alighting']
  const sums: readonly Fact[] = hasSurcharges ? [...rng.weighted<readonly Fact[]>([[['fuel'], 45], [['fuel', 'call'], 35], [['call'], 20]]), 'total'] : [] // biome-ignore format: a table
  return {
    labels: plain,
    isRange,
    hasUnits: rng.chance(0.6),
    currency: rng.pick(['元', '元', '￥', '']),
    plateMark: rng.pick(['-', '-', '·', '.', '', ' ']),
    dateMarks: rng.pick([['-', '-', ''], ['年', '月', '日'], ['/', '/', ''], ['.', '.', '']] as const),
    waitingMark: rng.chance(0.8) ? ':' : '.',
    facts: [...extra, ...who, ...numbers, 'date', ...times, 'price', 'distance', 'waiting', 'fare', ...sums],
  } // biome-ignore format: tables
}

const two = (value: number): string => String(value).padStart(2, '0')

const clockOf = (minutes: number): string => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`

const yuan = (hundredths: number): string => (hundredths / 100).toFixed(2)

/** Every row of the receipt, in the order in which its design prints them. */
export const rowsOf = (rng: Rng, ride: TaxiRide, wording: TaxiWording): readonly TaxiRow[] => {
  const { facts, labels, currency, hasUnits } = wording
  const sum = (value: number): string => (currency === '元' ? `${yuan(value)}元` : `${currency}${yuan(value)}`)
  const date = compact(ride.day).replace(
    /(\d{4})(\d{2})(\d{2})/u,
    `$1${wording.dateMarks[0]}$2${wording.dateMarks[1]}$3${wording.dateMarks[2]}`,
  )
  const seconds = ride.waitingSeconds
  const wait = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two)
  const [boarding, alighting] = [clockOf(ride.boarding), clockOf(ride.alighting)]
  const [region, serial] = ride.plate
  const isNext = ride.alighting >= 24 * 60
  const total = facts.includes('total')
    ? ride.fare + (facts.includes('fuel') ? ride.fuel : 0) + (facts.includes('call') ? ride.call : 0)
    : ride.fare
  const isOnlyPhone = !facts.includes('phone')
  const values: Readonly<Record<Fact, readonly [printed: string, says: TaxiRow['says']]>> = {
    hotline: [ride.hotline, isOnlyPhone ? { phone_number: ride.hotline } : {}],
    phone: [ride.phone, { phone_number: ride.phone }],
    company: [ride.company, { company: ride.company }],
    operatorCode: [ride.certificate.slice(0, 5), {}],
    plate: [`${region}${wording.plateMark}${serial}`, { taxi_number: region + serial }],
    certificate: [ride.certificate, { certificate_number: ride.certificate }],
    identification: [ride.identification, { identification_number: ride.identification }],
    date: [date, { date }],
    boarding: [boarding, { boarding_time: boarding }],
    alighting: [isNext && rng.chance(0.5) ? `/${two((ride.day.day % 28) + 1)}/ ${alighting}` : alighting, { alighting_time: alighting }],
    range: [`${boarding}-${alighting}`, { time: `${boarding}-${alighting}` }],
    price: [hasUnits ? `${yuan(ride.unitPrice)}元/${rng.pick(['公里', 'km'])}` : sum(ride.unitPrice), { unit_price: `￥${yuan(ride.unitPrice)}` }],
    distance: [`${(ride.distance / 10).toFixed(1)}${hasUnits ? rng.pick(['公里', 'km']) : ''}`, { distance: (ride.distance / 10).toFixed(1) }],
    waiting: [`${wait[0]}:${wait[1]}${wording.waitingMark}${wait[2]}`, { waiting_time: wait.join(':') }],
    fare: [sum(ride.fare), { fare: `￥${yuan(ride.fare)}` }],
    fuel: [sum(ride.fuel), { fuel_oil_surcharge: `￥${yuan(ride.fuel)}` }],
    call: [sum(ride.call), { call_service_surcharge: `￥${yuan(ride.call)}` }],
    total: [sum(total), {}],
  } // biome-ignore format: a table
  const last = facts.at(-1)
  return facts.map((fact) => {
    const [printed, says] = values[fact]
    return { label: labels[fact], english: english[fact], printed, says: fact === last ? { ...says, total: `￥${yuan(total)}` } : says }
  })
}
