// Generated from the folders of packages/documents by tools/generate.ts.
import { bankcard } from '@recto/bankcard'
import { businessCard } from '@recto/business-card'
import { businessLicense } from '@recto/business-license'
import { driverLicense } from '@recto/driver-license'
import { idCard } from '@recto/id-card'
import { licensePlate } from '@recto/license-plate'
import { passport } from '@recto/passport'
import { transportationLicense } from '@recto/transportation-license'
import { vehicleLicense } from '@recto/vehicle-license'
import { vin } from '@recto/vin'

export { type Score, scores } from './scores.ts'

/** Every document this release can read. */
export const documents = [
  bankcard,
  businessCard,
  businessLicense,
  driverLicense,
  idCard,
  licensePlate,
  passport,
  transportationLicense,
  vehicleLicense,
  vin,
] as const
