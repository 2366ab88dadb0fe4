import { cents } from '@recto/document'
import { agreesWithCode } from '@recto/document/checks'

/** Meters round what is paid to the half yuan or the yuan. */
const mostRounding = 100

interface Sums {
  readonly fare: string
  readonly fuelSurcharge?: string
  readonly callSurcharge?: string
  readonly total: string
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Rides within a city, and to the next, are shorter: minutes. */
const longestRide = 300

/** Kilometres that the minimal fare includes at most; the least and the most of it, cents. */
const included = 4
const startFare = [300, 2500] as const
/** Prices rise by night and with the distance, empty returns are paid for: by so much in all at most. */
const mostRise = 2.4
/** A minute's waiting costs at most so much, cents. */
const waitingMinute = 150

interface Metered {
  readonly fare: string
  readonly unitPrice: string
  readonly distance: string
  readonly waitingTime?: string
}

/** Whether a meter can have come to the fare: a hint, as tariffs differ. */
const isMetered = ({ fare, unitPrice, distance, waitingTime = '00:00' }: Metered): boolean => {
  const price = cents(unitPrice)
  const least = Math.max(startFare[0], price * (Number(distance) - included))
  const most = startFare[1] + mostRise * price * Number(distance) + waitingMinute * minutesOf(waitingTime)
  return cents(fare) >= least && cents(fare) <= most
}

/** What must agree on a receipt. */
export const rules = [
  {
    code: 'total',
    over: ['fare', 'total'],
    optional: ['fuelSurcharge', 'callSurcharge'],
    chance: 1e-2,
    holds: ({ fare, fuelSurcharge = '0', callSurcharge = '0', total }: Sums): boolean =>
      Math.abs(cents(fare) + cents(fuelSurcharge) + cents(callSurcharge) - cents(total)) < mostRounding,
  },
  {
    code: 'period',
    over: ['boardingTime', 'alightingTime', 'period'],
    chance: 1e-3,
    holds: ({ boardingTime, alightingTime, period }: Readonly<Record<'boardingTime' | 'alightingTime' | 'period', string>>): boolean =>
      period === `${boardingTime}-${alightingTime}`,
  },
  {
    code: 'ride',
    over: ['boardingTime', 'alightingTime'],
    chance: 0.3,
    holds: ({ boardingTime, alightingTime }: Readonly<Record<'boardingTime' | 'alightingTime', string>>): boolean =>
      (minutesOf(alightingTime) - minutesOf(boardingTime) + 1440) % 1440 <= longestRide,
  },
  { code: 'meter', over: ['fare', 'unitPrice', 'distance'], optional: ['waitingTime'], chance: 0.4, holds: isMetered },
  {
    code: 'region-in-code',
    over: ['location', 'code'],
    chance: 0.03,
    holds: ({ location, code }: Readonly<Record<'location' | 'code', string>>): boolean | null => agreesWithCode(location, code),
  },
] as const
