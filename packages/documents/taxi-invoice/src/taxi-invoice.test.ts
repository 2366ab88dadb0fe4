import { testDocument } from '@recto/testing'
import call from '../fixtures/call.json' with { type: 'json' }
import receipt from '../fixtures/receipt.json' with { type: 'json' }
import surcharge from '../fixtures/surcharge.json' with { type: 'json' }
import { taxiInvoice } from './taxi-invoice.ts'

testDocument(taxiInvoice, [receipt, surcharge, call], import.meta.url)
