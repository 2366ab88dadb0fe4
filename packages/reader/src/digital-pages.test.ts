import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ModelFile } from '@recto/core'
import { idCard } from '@recto/id-card'
import { fakePlatform } from '@recto/testing'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { createReader } from './create-reader.ts'

/** An OFD with one page for each text. */
const ofd = (...texts: readonly string[]): Uint8Array => {
  const page = (text: string): string =>
    `<Page><Content><Layer ID="2"><TextObject ID="3" Boundary="10 10 80 5" Size="4"><TextCode X="0" Y="4" DeltaX="g 99 4">${text}</TextCode></TextObject></Layer></Content></Page>`
  return zipSync({
    'OFD.xml': strToU8('<OFD><DocBody><DocRoot>Document.xml</DocRoot></DocBody></OFD>'),
    'Document.xml': strToU8(
      `<Document><Pages>${texts.map((_, index) => `<Page ID="${index}" BaseLoc="${index}.xml"/>`).join('')}</Pages></Document>`,
    ),
    ...Object.fromEntries(texts.map((text, index) => [`${index}.xml`, strToU8(page(text))])),
  })
}

/** A PDF whose first page has text and whose second has none. */
const pdf = new TextEncoder().encode(`%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 5 0 R /Resources << /Font << /F 6 0 R >> >> >> endobj
4 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] >> endobj
5 0 obj << /Length 40 >> stream
BT /F 12 Tf 20 50 Td (Printed text) Tj ET
endstream endobj
6 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
trailer << /Root 1 0 R >>
`)

const readerOf = () => {
  const fake = fakePlatform()
  const loaded: string[] = []
  const load = async (_owner: unknown, file: ModelFile): Promise<Uint8Array> => {
    loaded.push(file.file)
    return readFileSync(fileURLToPath(file.url.href))
  }
  return { loaded, log: fake.log, reader: createReader({ documents: [idCard] as const, platform: { ...fake, load } }) }
}

it('reads a text layer without opening a model', async () => {
  const { reader, log, loaded } = readerOf()
  const result = await reader.read(ofd('姓名', '性别'), { page: 2, as: 'general-text' })
  expect(result).toMatchObject({
    status: 'read',
    page: 2,
    models: [],
    device: 'cpu',
    quality: { verdict: 'good' },
    lines: [{ text: '性别', confidence: 1 }],
  })
  expect(loaded).toEqual([])
  expect(await reader.read(pdf, { as: 'general-text' })).toMatchObject({ models: [], lines: [{ text: 'Printed text' }] })
  expect(loaded).toEqual(['pdfium.wasm'])
  expect(log.opened).toEqual([])
})

it('reads the pixels of the pages that have none, page by page', async () => {
  const { reader, log } = readerOf()
  const seen: (readonly [page: number, lines: readonly string[] | null, models: number])[] = []
  for await (const item of reader.readAll([pdf, ofd('一', '二')], { as: 'general-text', concurrency: 1 }))
    seen.push([
      item.page,
      'result' in item ? item.result.lines.map(({ text }) => text) : null,
      'result' in item ? item.result.models.length : -1,
    ])
  expect(seen).toEqual([[1, ['Printed text'], 0], [2, [], 4], [1, ['一'], 0], [2, ['二'], 0]]) // biome-ignore format: a table
  expect(log.opened).toHaveLength(4)
  await reader.close()
})

it('names the page that is not there', async () => {
  const { reader } = readerOf()
  await expect(reader.read(ofd('一'), { page: 2 })).rejects.toMatchObject({ code: 'usage/invalid' })
})
