import { mkdir, rm, writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Label } from './label.ts'
import { type PictureOptions, renderPicture } from './render-picture.ts'
import { writeLabels } from './render-set.ts'
import { bankcard } from './templates/bankcard/index.ts'
import { businessCard } from './templates/business-card/index.ts'
import { businessLicense } from './templates/business-license/index.ts'
import { driverLicense } from './templates/driver-license/index.ts'
import { flightItinerary } from './templates/flight-itinerary/index.ts'
import { generalText } from './templates/general-text/index.ts'
import { idCard } from './templates/id-card/index.ts'
import { licensePlate } from './templates/license-plate/index.ts'
import { mvsInvoice } from './templates/mvs-invoice/index.ts'
import { passport } from './templates/passport/index.ts'
import { quotaInvoice } from './templates/quota-invoice/index.ts'
import { taxiInvoice } from './templates/taxi-invoice/index.ts'
import type { Template } from './templates/template.ts'
import { tollInvoice } from './templates/toll-invoice/index.ts'
import { trainTicket } from './templates/train-ticket/index.ts'
import { transportationLicense } from './templates/transportation-license/index.ts'
import { vatInvoice } from './templates/vat-invoice/index.ts'
import { vehicleLicense } from './templates/vehicle-license/index.ts'
import { vin } from './templates/vin/index.ts'

/** The committed samples: small, one of each kind, named without their seed. */
const samples: readonly (readonly [name: string, template: Template, options: Omit<PictureOptions, 'seed'>])[] = [
  ['id-card-front-photo', idCard, { difficulty: 'photo', variant: 'front', maxWidth: 1280 }],
  ['id-card-back-photo', idCard, { difficulty: 'photo', variant: 'back', maxWidth: 1280, turn: 180 }],
  ['id-card-both-photo', idCard, { difficulty: 'photo', variant: 'both', maxWidth: 1000 }],
  ['id-card-front-clean', idCard, { difficulty: 'clean', variant: 'front', maxWidth: 600 }],
  ['passport-clean', passport, { difficulty: 'clean', variant: 'passport', maxWidth: 800 }],
  ['bankcard-clean', bankcard, { difficulty: 'clean', variant: 'embossed', maxWidth: 640 }],
  ['driver-license-clean', driverLicense, { difficulty: 'clean', variant: 'front', maxWidth: 800 }],
  ['vehicle-license-clean', vehicleLicense, { difficulty: 'clean', variant: 'front', maxWidth: 800 }],
  ['transportation-license-clean', transportationLicense, { difficulty: 'clean', variant: 'card', maxWidth: 900 }],
  ['license-plate-clean', licensePlate, { difficulty: 'clean', variant: 'one-row', maxWidth: 440 }],
  ['vin-clean', vin, { difficulty: 'clean', variant: 'label', maxWidth: 640 }],
  ['business-license-clean', businessLicense, { difficulty: 'clean', variant: 'landscape', maxWidth: 1280 }],
  ['vat-invoice-clean', vatInvoice, { difficulty: 'clean', variant: 'digital-normal', maxWidth: 1100 }],
  ['business-card-clean', businessCard, { difficulty: 'clean', variant: 'chinese', maxWidth: 800 }],
  ['flight-itinerary-clean', flightItinerary, { difficulty: 'clean', variant: 'electronic', maxWidth: 1100 }],
  ['train-ticket-clean', trainTicket, { difficulty: 'clean', variant: 'paper', maxWidth: 800 }],
  ['mvs-invoice-clean', mvsInvoice, { difficulty: 'clean', variant: 'new-electronic', maxWidth: 1200 }],
  ['taxi-invoice-clean', taxiInvoice, { difficulty: 'clean', variant: 'surcharges', maxWidth: 360 }],
  ['toll-invoice-clean', tollInvoice, { difficulty: 'clean', variant: 'list', maxWidth: 460 }],
  ['quota-invoice-clean', quotaInvoice, { difficulty: 'clean', variant: 'wide', maxWidth: 640 }],
  ['general-text-paragraphs-photo', generalText, { difficulty: 'photo', variant: 'paragraphs', maxWidth: 1100 }],
  ['general-text-receipt-clean', generalText, { difficulty: 'clean', variant: 'receipt', maxWidth: 600 }],
  ['general-text-vertical-clean', generalText, { difficulty: 'clean', variant: 'vertical', maxWidth: 700 }],
]

const folder = new URL('../samples/', import.meta.url)
await rm(folder, { recursive: true, force: true })
await mkdir(folder)
const labels: Label[] = []
for (const [id, template, options] of samples) {
  const { bytes, label } = await renderPicture(template, { ...options, seed: 'sample' })
  const image = `${id}${extname(label.image)}`
  await writeFile(new URL(image, folder), bytes)
  labels.push({ ...label, id, image })
}
await writeLabels(fileURLToPath(folder), labels)
