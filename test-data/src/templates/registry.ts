import { bankcard } from './bankcard/index.ts'
import { businessCard } from './business-card/index.ts'
import { businessLicense } from './business-license/index.ts'
import { driverLicense } from './driver-license/index.ts'
import { flightItinerary } from './flight-itinerary/index.ts'
import { generalText } from './general-text/index.ts'
import { idCard } from './id-card/index.ts'
import { licensePlate } from './license-plate/index.ts'
import { mvsInvoice } from './mvs-invoice/index.ts'
import { passport } from './passport/index.ts'
import { quotaInvoice } from './quota-invoice/index.ts'
import { taxiInvoice } from './taxi-invoice/index.ts'
import type { Template } from './template.ts'
import { tollInvoice } from './toll-invoice/index.ts'
import { trainTicket } from './train-ticket/index.ts'
import { transportationLicense } from './transportation-license/index.ts'
import { vatInvoice } from './vat-invoice/index.ts'
import { vehicleLicense } from './vehicle-license/index.ts'
import { vin } from './vin/index.ts'

/** Every template, by id. A new document is one folder and one line here. */
export const templates: readonly Template[] = [
  idCard,
  bankcard,
  businessCard,
  businessLicense,
  transportationLicense,
  driverLicense,
  passport,
  generalText,
  licensePlate,
  mvsInvoice,
  vatInvoice,
  vehicleLicense,
  vin,
  trainTicket,
  flightItinerary,
  taxiInvoice,
  tollInvoice,
  quotaInvoice,
]
