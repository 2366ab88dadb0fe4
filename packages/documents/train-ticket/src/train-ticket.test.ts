import { testDocument } from '@recto/testing'
import paper from '../fixtures/paper.json' with { type: 'json' }
import { trainTicket } from './train-ticket.ts'

testDocument(trainTicket, [paper], import.meta.url)
