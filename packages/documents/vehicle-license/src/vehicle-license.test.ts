import { testDocument } from '@recto/testing'
import back from '../fixtures/back.json' with { type: 'json' }
import electronic from '../fixtures/electronic.json' with { type: 'json' }
import front from '../fixtures/front.json' with { type: 'json' }
import { vehicleLicense } from './vehicle-license.ts'

testDocument(vehicleLicense, [front, back, electronic], import.meta.url)
