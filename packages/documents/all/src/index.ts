// Generated from the folders of packages/documents by tools/generate.ts.
import { businessLicense } from '@recto/business-license'
import { driverLicense } from '@recto/driver-license'
import { idCard } from '@recto/id-card'

/** Every document this release can read. */
export const documents = [businessLicense, driverLicense, idCard] as const
