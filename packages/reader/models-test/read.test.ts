import { code, defineDocument, matching } from '@recto/document'
import { idCard } from '@recto/id-card'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { createReader } from '../src/index.ts'
import { labelled, sampleOf, samples } from './samples.fixture.ts'

const reader = createReader({ documents: [idCard], threads: 1 })
afterAll(() => reader.close())

/** Whether a gap between two Chinese words is a blank is a matter of taste. */
const withoutBlanks = (text: string): string => text.replaceAll(' ', '')

const blank = (width: number, height: number): Promise<Uint8Array> =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()

describe('the samples', () => {
  it.each(samples.filter(({ type }) => type === 'idcard'))('$id: every field as printed', async ({ bytes, fields }) => {
    const result = await reader.read(bytes)
    expect(result.status).toBe('read')
    expect(labelled(result)).toEqual(fields)
  })

  it.each(samples.filter(({ type }) => type === 'general_text'))('$id: every line', async ({ bytes, lines }) => {
    const result = await reader.read(bytes, { as: 'general-text' })
    expect([result.status, result.documents]).toEqual(['read', []])
    expect(result.lines.map(({ text }) => withoutBlanks(text)).sort()).toEqual(lines.map(withoutBlanks).sort())
  })
})

describe('read', () => {
  it('finds no card where there is none, and gives the lines', async () => {
    const { bytes, lines } = sampleOf('general-text-receipt-clean')
    const result = await reader.read(bytes)
    expect([result.status, result.documents.length, result.lines.length]).toEqual(['unknown', 0, lines.length])
  })

  it('says what it saw in place of what was asked for', async () => {
    const ticket = defineDocument({
      id: 'ticket',
      title: { zh: '票', en: 'Ticket' },
      view: 'page',
      fields: { number: code('号码', 'Number', { alphabet: '0123456789X' }) },
      layouts: { page: { size: { width: 90, height: 50 }, cues: [/\d{17}/u, /车票/u], find: { number: matching(/(\d{17}[\dX])/u) } } },
    })
    const both = createReader({ documents: [idCard, ticket], threads: 1 })
    const result = await both.read(sampleOf('id-card-front-clean').bytes, { as: 'ticket' })
    await both.close()
    expect(result).toMatchObject({ status: 'unknown', documents: [], seen: [{ type: 'id-card', layout: 'front' }] })
  })

  it('rejects a picture of one pixel and takes a blank page as it is', async () => {
    expect(await reader.read(await blank(1, 1))).toMatchObject({ status: 'rejected', width: 1, height: 1, lines: [] })
    const page = await reader.read(await blank(800, 600))
    expect(page.lines).toEqual([])
    expect(page.documents).toEqual([])
  })

  it('adds characters and factors when asked to', async () => {
    const { bytes } = sampleOf('id-card-front-clean')
    const plain = await reader.read(bytes, { as: 'id-card' })
    expect(plain.lines.some((line) => 'chars' in line)).toBe(false)
    const { lines } = await reader.read(bytes, { as: 'id-card', chars: true })
    for (const { text, chars } of lines) expect(chars?.map((char) => char.text).join('')).toBe(text)
    const debugging = createReader({ documents: [idCard], threads: 1, debug: true })
    const { documents } = await debugging.read(bytes, { as: 'id-card' })
    await debugging.close()
    expect(documents[0]?.fields.idNumber).toMatchObject({ factors: { read: expect.any(Number), proof: expect.any(Number) } })
  })

  it('answers in parallel, byte for byte, what it answers alone', async () => {
    const pictures = [sampleOf('id-card-front-clean'), sampleOf('general-text-receipt-clean'), sampleOf('id-card-back-photo')]
    const answerOf = async (bytes: Uint8Array) => JSON.stringify({ ...(await reader.read(bytes)), timings: null })
    const alone: string[] = []
    for (const { bytes } of pictures) alone.push(await answerOf(bytes))
    const together = await Promise.all(Array.from({ length: 2 }, () => pictures.map(({ bytes }) => answerOf(bytes))).flat())
    expect(together).toEqual([...alone, ...alone])
  })

  it('stops in the middle when aborted, and reads on', async () => {
    const { bytes, fields } = sampleOf('id-card-front-photo')
    const stop = new AbortController()
    const reading = reader.read(bytes, { signal: stop.signal })
    setTimeout(() => stop.abort(), 100)
    await expect(reading).rejects.toMatchObject({ code: 'aborted' })
    expect(labelled(await reader.read(bytes))).toEqual(fields)
  })
})
