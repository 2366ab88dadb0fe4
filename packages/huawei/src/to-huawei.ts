import type { AnyReadResult } from '@recto/document'
import { autoClassification } from './auto-classification.ts'
import { bankcard } from './bankcard.ts'
import { businessCard } from './business-card.ts'
import { businessLicense } from './business-license.ts'
import { driverLicense } from './driver-license.ts'
import type { Endpoint, HuaweiAnswer, HuaweiOptions } from './endpoint.ts'
import { huaweiError } from './errors.ts'
import { flightItinerary } from './flight-itinerary.ts'
import { generalText } from './general-text.ts'
import { idCard } from './id-card.ts'
import { licensePlate } from './license-plate.ts'
import { mvsInvoice } from './mvs-invoice.ts'
import { passport } from './passport.ts'
import { quotaInvoice } from './quota-invoice.ts'
import { taxiInvoice } from './taxi-invoice.ts'
import { tollInvoice } from './toll-invoice.ts'
import { trainTicket } from './train-ticket.ts'
import { transportationLicense } from './transportation-license.ts'
import { vatInvoice } from './vat-invoice.ts'
import { vehicleLicense } from './vehicle-license.ts'
import { vin } from './vin.ts'

/** One table for each endpoint, by the last segment of its path. */
const endpoints = {
  'auto-classification': autoClassification,
  bankcard: bankcard.endpoint,
  'driver-license': driverLicense.endpoint,
  'business-card': businessCard,
  'business-license': businessLicense.endpoint,
  'flight-itinerary': flightItinerary.endpoint,
  'general-text': generalText,
  'id-card': idCard,
  'toll-invoice': tollInvoice.endpoint,
  'taxi-invoice': taxiInvoice.endpoint,
  'transportation-license': transportationLicense.endpoint,
  'license-plate': licensePlate,
  'mvs-invoice': mvsInvoice.endpoint,
  passport: passport.endpoint,
  'quota-invoice': quotaInvoice.endpoint,
  'train-ticket': trainTicket.endpoint,
  'vat-invoice': vatInvoice.endpoint,
  'vehicle-license': vehicleLicense.endpoint,
  vin,
} as const satisfies Readonly<Record<string, Endpoint>>

export type EndpointName = keyof typeof endpoints

export const endpointNames = Object.keys(endpoints) as readonly EndpointName[]

/** What the endpoint answers to a picture that was read, with every optional output that exists, base64 pictures left out. */
export const toHuawei = (name: EndpointName, result: AnyReadResult, options: HuaweiOptions): HuaweiAnswer => {
  const { sides, readsBlank = false, answer }: Endpoint = endpoints[name]
  const [short, long] = [Math.min(result.width, result.height), Math.max(result.width, result.height)]
  if (short < sides[0] || long > sides[1]) return { response: huaweiError('AIS.0103'), confidence: {} }
  if (result.status === 'rejected' && !readsBlank) return { response: huaweiError('AIS.0104'), confidence: {} }
  return answer(result, options)
}
