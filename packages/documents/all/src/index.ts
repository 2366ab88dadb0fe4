// Generated from the folders of packages/documents by tools/generate.ts.
import { bankcard } from '@recto/bankcard'
import { businessCard } from '@recto/business-card'
import { businessLicense } from '@recto/business-license'
import { driverLicense } from '@recto/driver-license'
import { flightItinerary } from '@recto/flight-itinerary'
import { idCard } from '@recto/id-card'
import { licensePlate } from '@recto/license-plate'
import { mvsInvoice } from '@recto/mvs-invoice'
import { passport } from '@recto/passport'
import { quotaInvoice } from '@recto/quota-invoice'
import { taxiInvoice } from '@recto/taxi-invoice'
import { tollInvoice } from '@recto/toll-invoice'
import { trainTicket } from '@recto/train-ticket'
import { transportationLicense } from '@recto/transportation-license'
import { vatInvoice } from '@recto/vat-invoice'
import { vehicleLicense } from '@recto/vehicle-license'
import { vin } from '@recto/vin'

export { type Score, scores } from './scores.ts'

/** Every document this release can read. */
export const documents = [
  bankcard,
  businessCard,
  businessLicense,
  driverLicense,
  flightItinerary,
  idCard,
  licensePlate,
  mvsInvoice,
  passport,
  quotaInvoice,
  taxiInvoice,
  tollInvoice,
  trainTicket,
  transportationLicense,
  vatInvoice,
  vehicleLicense,
  vin,
] as const
