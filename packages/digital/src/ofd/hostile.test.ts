import { describe, expect, it } from 'vitest'
import { pageOf, refusal } from '../open.fixture.ts'
import { ofdOf, pageXml, textAt } from './ofd.fixture.ts'

const document = '<ofd:Attachments>A.xml</ofd:Attachments>'
const attached = { 'Doc_0/A.xml': '<Attachments><Attachment><FileLoc>b.xml</FileLoc></Attachment></Attachments>' }

describe('hostile OFDs', () => {
  it('refuses files that swell, before they are unpacked', async () => {
    expect(await refusal(ofdOf({ files: { 'Doc_0/bomb.xml': new Uint8Array(20_000_000) } }))).toBe('input/too-large')
  })

  it('refuses more files than any document has', async () => {
    const files = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`${index}`, new Uint8Array(0)]))
    expect(await refusal(ofdOf({ files }))).toMatch(/^input\//)
  })

  it.each(['../../etc/passwd', '/etc/passwd', 'C:\\x', 'a/..\\b'])('refuses a file called %s', async (name) => {
    expect(await refusal(ofdOf({ files: { [name]: 'x' } }))).toBe('input/undecodable')
  })

  it('does not unpack archives inside it', async () => {
    expect((await pageOf(ofdOf({ files: { 'Doc_0/inner.zip': ofdOf() } }))).lines).toEqual(['发票'])
  })

  it.each([
    '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
    '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>',
    '<x>&unknown;</x>',
    '<x><y></x>',
    '',
    'no xml',
  ])('refuses %j in the place of a page, and finds no facts in it', async (xml) => {
    expect(await refusal(ofdOf({ files: { 'Doc_0/Pages/Page_0/Content.xml': xml } }))).toBe('input/undecodable')
    expect((await pageOf(ofdOf({ document, files: { ...attached, 'Doc_0/b.xml': xml } }))).text?.facts).toBeUndefined()
  })

  it('refuses elements inside one another without end', async () => {
    const deep = pageXml(`${'<ofd:PageBlock>'.repeat(100)}${'</ofd:PageBlock>'.repeat(100)}`)
    expect(await refusal(ofdOf({ files: { 'Doc_0/Pages/Page_0/Content.xml': deep } }))).toBe('input/too-large')
  })

  it('refuses steps, pages and paper without measure', async () => {
    const steps =
      '<ofd:TextObject ID="9" Boundary="1 1 9 9" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="g 999999999 4">发票</ofd:TextCode></ofd:TextObject>'
    expect((await pageOf(ofdOf({ pages: [steps] }))).lines).toEqual(['发票'])
    expect(await refusal(ofdOf({ paper: '0 0 1000000 1000000' }))).toBe('input/too-large')
    expect(await refusal(ofdOf({ paper: '0 0 0 0' }))).toBe('input/undecodable')
    const pages = `<Document><Pages>${'<Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/>'.repeat(1_001)}</Pages></Document>`
    expect(await refusal(ofdOf({ files: { 'Doc_0/Document.xml': pages } }))).toBe('input/too-large')
  })

  it('refuses a page without text, by name', async () => {
    expect(await refusal(ofdOf({ pages: ['<ofd:ImageObject ID="3" ResourceID="4"/>'] }))).toBe('input/unsupported-format')
    expect(await refusal(ofdOf({ pages: [textAt('发票', 10, 10, 'Visible="false"')] }))).toBe('input/unsupported-format')
  })

  it('refuses an encrypted one, and one whose files are missing', async () => {
    expect(await refusal(ofdOf({ files: { 'Encryptions.xml': '<Encryptions/>' } }))).toBe('input/encrypted')
    expect(await refusal(ofdOf({ files: { 'Doc_0/Document.xml': '<Document><Pages><Page BaseLoc="x.xml"/></Pages></Document>' } }))).toBe(
      'input/undecodable',
    )
  })

  it('reads or refuses it, cut off at any byte or with any byte changed', async () => {
    const whole = ofdOf()
    const codes = new Set<string | null>()
    for (let at = 4; at < whole.length; at += 11) {
      codes.add(await refusal(whole.subarray(0, at)))
      codes.add(await refusal(whole.map((byte, index) => (index === at ? byte ^ 0x55 : byte))))
    }
    expect([...codes].filter((code) => code !== null && !code.startsWith('input/'))).toEqual([])
  })
})
