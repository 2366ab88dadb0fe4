import type { AnyReadResult } from '@recto/document'
import { bankcard } from './bankcard.ts'
import { businessCardConfidence, businessCardContent } from './business-card.ts'
import { driverLicense } from './driver-license.ts'
import { locationOf } from './encode.ts'
import type { Endpoint, HuaweiOptions } from './endpoint.ts'
import { huaweiError } from './errors.ts'
import { flightItinerary } from './flight-itinerary.ts'
import { sideConfidence, sideOf } from './id-card.ts'
import { mvsInvoice } from './mvs-invoice.ts'
import { passport } from './passport.ts'
import { quotaInvoice } from './quota-invoice.ts'
import { taxiInvoice } from './taxi-invoice.ts'
import { tollInvoice } from './toll-invoice.ts'
import { trainTicket } from './train-ticket.ts'
import { transportationLicense } from './transportation-license.ts'
import { vatInvoice } from './vat-invoice.ts'
import { vehicleLicense } from './vehicle-license.ts'

type Document = AnyReadResult['documents'][number]

/** How one of our documents is named here, and what its `content` holds. */
interface Kind {
  readonly type: string
  content(document: Document, options: HuaweiOptions): Readonly<Record<string, unknown>>
  confidence(document: Document): Readonly<Record<string, unknown>>
}

/** By `document/layout`, or by document where all layouts are alike. */
const kinds: Readonly<Record<string, Kind>> = {
  'id-card/front': { type: 'id_card_portrait_side', content: sideOf, confidence: sideConfidence },
  'id-card/back': { type: 'id_card_emblem_side', content: sideOf, confidence: sideConfidence },
  passport: { type: 'passport', ...passport },
  bankcard: { type: 'bankcard', ...bankcard },
  'driver-license/front': { type: 'driver_license_front', ...driverLicense },
  'driver-license/electronic': { type: 'driver_license_front', ...driverLicense },
  'driver-license/back': { type: 'driver_license_back', ...driverLicense },
  'vehicle-license/front': { type: 'vehicle_license_front', ...vehicleLicense },
  'vehicle-license/electronic': { type: 'vehicle_license_front', ...vehicleLicense },
  'vehicle-license/back': { type: 'vehicle_license_back', ...vehicleLicense },
  'vat-invoice': { type: 'vat_invoice', ...vatInvoice },
  'mvs-invoice': { type: 'mvs_invoice', ...mvsInvoice },
  'toll-invoice': { type: 'toll_invoice', ...tollInvoice },
  'taxi-invoice': { type: 'taxi_invoice', ...taxiInvoice },
  'transportation-license': { type: 'transportation_license', ...transportationLicense },
  'train-ticket': { type: 'train_ticket', ...trainTicket },
  'flight-itinerary': { type: 'flight_itinerary', ...flightItinerary },
  'quota-invoice': { type: 'quota_invoice', ...quotaInvoice },
  'business-card': { type: 'business_card', content: businessCardContent, confidence: businessCardConfidence },
}

/** `auto-classification`: an array with one entry for each document found; an empty one for a picture without. */
export const autoClassification: Endpoint = {
  sides: [15, 8192],
  readsBlank: true,
  answer: ({ documents }, options) => {
    const named = documents.flatMap((document) => {
      const kind = kinds[`${document.type}/${document.layout}`] ?? kinds[document.type]
      return kind === undefined ? [] : [{ document, kind }]
    })
    const result = named.map(({ document, kind }) => ({
      status: huaweiError('AIS.0000'),
      type: kind.type,
      location: locationOf(document.quad === null ? [] : [document.quad]),
      content: kind.content(document, options),
    }))
    return { response: { result }, confidence: named.map(({ document, kind }) => kind.confidence(document)) }
  },
}
