import { readFileSync } from 'node:fs'
import type { Description } from '@recto/document'
import { describe, expect, it } from 'vitest'
import {
  documentTable,
  exportNameOf,
  fieldTable,
  generatedFiles,
  registry,
  scoresModule,
  withDependencies,
  withTable,
} from './generated-files.ts'

describe('generated files', () => {
  it('are up to date', async () => {
    for (const { url, content } of await generatedFiles()) expect(readFileSync(url, 'utf8')).toBe(content)
  })

  it('name documents in camel case', () => {
    expect(['vin', 'id-card', 'vat-invoice'].map(exportNameOf)).toEqual(['vin', 'idCard', 'vatInvoice'])
  })

  it('list many documents one on a line', () => {
    expect(registry(['id-card', 'vin'])).toContain('export const documents = [idCard, vin] as const\n')
    const ids = Array.from({ length: 17 }, (_, index) => `document-${index}`)
    expect(registry(ids)).toContain('export const documents = [\n  document0,\n')
  })

  it('depend on what they list', () => {
    const manifest = JSON.parse(withDependencies('{"name":"x","dependencies":{"old":"1"},"license":"y"}', ['vin', 'id-card']))
    expect(Object.keys(manifest)).toEqual(['name', 'dependencies', 'license'])
    expect(manifest.dependencies).toEqual({
      '@recto/document': 'workspace:*',
      '@recto/id-card': 'workspace:*',
      '@recto/vin': 'workspace:*',
    })
  })

  it('keep what stands around their markers', () => {
    const text = 'before\n<!-- generated -->\nold\n<!-- /generated -->\nafter\n'
    expect(withTable(text, '| new |\n')).toBe('before\n<!-- generated -->\n| new |\n<!-- /generated -->\nafter\n')
    expect(withTable('no markers', '')).toBeNull()
  })

  it('say of every field where it stands and what is checked', () => {
    const pass: Description = {
      id: 'pass',
      title: { zh: '通行证', en: 'Pass' },
      layouts: ['front', 'back'],
      fields: [
        { key: 'number', title: { zh: '号码', en: 'Number' }, kind: 'code', layouts: ['front'], checks: ['form'], sensitive: true },
        { key: 'from', title: { zh: '自', en: 'From' }, kind: 'date', layouts: ['front', 'back'], checks: [], sensitive: false },
      ],
      rules: [{ code: 'date-in-number', over: ['number', 'from'] }],
    }
    expect(fieldTable(pass)).toBe(`| field | 中文 | English | kind | layout | checks |
| --- | --- | --- | --- | --- | --- |
| \`number\` | 号码 | Number (sensitive) | code | \`front\` | \`form\` |
| \`from\` | 自 | From | date | all |  |

- \`date-in-number\` holds over \`number\`, \`from\`
`)
  })

  it('list documents with what was measured of them, or without', () => {
    const plain: Description = { id: 'pass', title: { zh: '通行证', en: 'Pass' }, layouts: ['front', 'back'], fields: [], rules: [] }
    expect(documentTable([plain], {})).toContain('| `pass` | 通行证 | Pass | 2 | 0 | – | – | – | – | – | – |\n')
    const photo = { pictures: 200, labels: 900, exact: 0.98765, wrongSure: 0.0011, exactSure: 0.9 }
    expect(documentTable([plain], { pass: { photo } })).toContain('| 2 | 0 | 200 | 98.8 % | 0.11 % | 90.0 % | – | – |\n')
    expect(scoresModule(['id-card', 'pass'], { pass: { photo } })).toContain(
      '  pass: { pictures: 200, exact: 0.9877, wrongSure: 0.0011, exactSure: 0.9 },\n',
    )
  })
})
