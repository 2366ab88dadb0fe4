import { businessLicense } from './business-license/index.ts'
import { driverLicense } from './driver-license/index.ts'
import { generalText } from './general-text/index.ts'
import { idCard } from './id-card/index.ts'
import { licensePlate } from './license-plate/index.ts'
import { passport } from './passport/index.ts'
import type { Template } from './template.ts'
import { vehicleLicense } from './vehicle-license/index.ts'

/** Every template, by id. A new document is one folder and one line here. */
export const templates: readonly Template[] = [idCard, businessLicense, driverLicense, passport, generalText, licensePlate, vehicleLicense]
