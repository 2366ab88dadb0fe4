import { testDocument } from '@recto/testing'
import beijing from '../fixtures/beijing.json' with { type: 'json' }
import receipt from '../fixtures/receipt.json' with { type: 'json' }
import { tollInvoice } from './toll-invoice.ts'

testDocument(tollInvoice, [beijing, receipt], import.meta.url)
