import { drawBars } from '../../draw/bars.ts'
import { type Drawing, join, type Piece, shape } from '../../draw/drawing.ts'
import { drawOvalSeal, drawTaxSeal } from '../../draw/oval-seal.ts'
import { drawRoundSeal } from '../../draw/round-seal.ts'
import { planTyping } from '../../draw/typed.ts'
import type { Rng } from '../../rng.ts'
import { type AirJourney, hyphened, inventAirJourney } from '../../values/air-journey.ts'
import { inventRegion } from '../../values/region.ts'
import { digitsOf } from '../../values/vehicle-sale.ts'
import { inventAgency, money, ticketText } from './agency.ts'
import { legNames, stopNames } from './leg-names.ts'
import { createPad, type Pad } from './pad.ts'
import { columns, drawPaperForm, firstStop, left, paperSize, stopStep } from './paper-form.ts'

type Put = Pad['put']

/** Rows that no leg takes are voided, most of them. */
const typeLegs = (rng: Rng, put: Put, { stops, legs }: AirJourney, step: number): void => {
  const isVoided = rng.chance(0.75)
  const isShort = rng.chance(0.12)
  for (let row = 0; row < 5; row++) {
    const y = firstStop + row * stopStep
    const stop = stops[row]
    if (stop !== undefined) {
      put(stopNames(row, legs.length), stop, left + 13, y, 31)
    } else if (isVoided) put([], 'VOID', left + 14, y, 20)
    const leg = legs[row]
    if (leg === undefined) {
      if (isVoided && row < 4) put([], 'VOID', (columns[1] ?? 0) + 3, y, 10)
      continue
    }
    const date = isShort ? leg.notBefore || hyphened(leg.day) : hyphened(leg.day)
    const texts = [leg.carrier, leg.flight, leg.cabin, date, leg.time, leg.fareBasis, leg.notBefore, leg.notAfter, leg.baggage]
    for (const [index, text] of texts.entries()) {
      const [from = 0, to = 0] = [columns[index + 1], columns[index + 2]]
      const indent = index === 2 ? 3 + step : index === 5 ? 3 : 1.4
      put([`itinerary_list[${row}].${legNames[index]}`], text, from + indent, y, to - from - indent + 0.6)
    }
  }
}

const seals = (rng: Rng, agency: string): readonly Piece[] => [
  drawTaxSeal(inventRegion(rng).province, rng.chance(0.4), {
    centre: [117 + rng.normal() * 2, 14.5 + rng.normal() * 1.2],
    radii: [15.5, 10.5],
    opacity: rng.between(0.45, 0.8),
    turnDegrees: rng.normal() * 2,
  }),
  ...(rng.chance(0.85)
    ? rng.chance(0.5)
      ? [drawRoundSeal(agency, { centre: [rng.between(90, 125), rng.between(85, 93)], radius: rng.between(11, 14), fill: '#d2433f', opacity: rng.between(0.4, 0.75), turnDegrees: rng.normal() * 15 })]
      : [drawOvalSeal({ above: agency, middle: [digitsOf(rng, 15), '发票专用章'] }, { centre: [rng.between(90, 130), rng.between(85, 93)], radii: [19, 13], fill: '#d2433f', opacity: rng.between(0.4, 0.75), turnDegrees: rng.normal() * 8 })]
    : []),
] // biome-ignore format: pieces

/** The printed receipt: a form, and what the agency's dot-matrix printer typed over it. */
export const drawPaper = (rng: Rng): Drawing => {
  const journey = inventAirJourney(rng.fork('journey'), [2011, 2023])
  const agency = inventAgency(rng.fork('agency'))
  const look = rng.fork('look')
  const typing = planTyping(look, { dotted: 0.85, usualShift: 0.6, slips: 0.08 })
  const pad = createPad(typing, look.between(3, 4))
  const { put } = pad
  const serial = `${look.int(1, 9)}${digitsOf(look, 10)}`
  const gap = look.chance(0.85) ? ' ' : ''
  const sum = (name: string, currency: string, value: number | null, x: number, room: number): void =>
    put([name], money(currency, gap, value), x, 75.8, room)
  put(['passenger_name'], journey.passenger, 17, 24, 46)
  put(['id_number'], journey.paper, 68, 24, 60)
  put(['endorsements_restrictions'], journey.endorsements, 134, 24, 84)
  put(['gp_number'], journey.booking, 24, 31.4, 30)
  typeLegs(look, put, journey, look.between(0, 1.5))
  const { fare, fund, fuel, taxes } = journey
  sum('fare', 'CNY', fare, 60.5, 26)
  if (fund === null) put(['caac_development_fund'], 'EXEMPT', 89, 75.8, 26)
  else sum('caac_development_fund', 'CN', fund, 89, 26)
  if (fuel !== 0 || look.chance(0.5)) sum('fuel_surcharge', 'YQ', fuel, 117.5, 26)
  if (taxes !== null) sum('other_taxes', look.pick(['XT', 'CNY', 'XT']), taxes, 146, 26)
  sum('total', 'CNY', fare + (fund ?? 0) + (fuel ?? 0) + (taxes ?? 0), 175, 44)
  put(['e_ticket_number'], ticketText(look, journey.ticket), 35.5, 83.2, 37)
  put(['check_code'], serial.slice(-4), 88, 83.2, 15)
  put(
    ['reference_information'],
    look.chance(0.2) ? look.pick(['请提前2小时到达机场', '退票请联系出票单位', '旅客须知见背面']) : '',
    128,
    83.2,
    60,
  )
  put(['insurance'], look.pick(['XXX', 'XXX', 'XXX', 'XXX', 'xxx', 'CNY 20.00', '']), 207, 83.2, 13)
  put(['agent_code'], agency.office, 36, 90.4, 36)
  put(['agent_code'], agency.number, 36, 94.3, 36)
  put(['issue_organization'], agency.name, 88, 92, 83)
  put(['issue_date'], hyphened(journey.issued), 193, 92, 27)
  const bars = drawBars(look, serial, { x: 171.5, y: look.between(2.9, 3.9), width: 56, height: 9.2 }, look.between(3.2, 3.7))
  const pieces = [
    drawPaperForm(rng.fork('form')),
    shape('<rect x="170.5" y="1.6" width="58" height="15" fill="#f4f3ef"/>'),
    bars,
    ...pad.pieces,
    ...seals(rng.fork('seals'), agency.name),
  ]
  return {
    size: paperSize,
    pxPerUnit: 7,
    ...join(...pieces),
    fields: { serial_number: { value: serial, quads: bars.text.lines.map(({ quad }) => quad) }, ...pad.fields },
    tags: [...(typing.isDotted ? ['dot-matrix'] : []), 'seal-overlap'],
  }
}
