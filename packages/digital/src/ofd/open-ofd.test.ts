import { describe, expect, it } from 'vitest'
import { digitalFormat } from '../digital-format.ts'
import { open, pageOf } from '../open.fixture.ts'
import { ofdOf, pageXml, textAt } from './ofd.fixture.ts'

describe('an OFD', () => {
  it('is known by its root, whatever it is called', () => {
    expect(digitalFormat(ofdOf())).toBe('ofd')
    expect(digitalFormat(new Uint8Array([0x50, 0x4b, 3, 4, 0]))).toBeNull()
    expect(digitalFormat(new TextEncoder().encode('%PDF-1.7'))).toBe('pdf')
  })

  it('gives its text objects as lines at their places, px at 200 an inch', async () => {
    const { lines, width, height, text } = await pageOf(ofdOf({ pages: [textAt('发票代码', 10, 10) + textAt('0110', 50, 10)] }))
    expect([width, height]).toEqual([787, 394])
    expect(lines).toEqual(['发票代码', '0110'])
    const quad = text?.lines[0]?.quad ?? []
    expect(quad[0]?.map(Math.round)).toEqual([79, 83])
    expect(quad[2]?.map(Math.round)).toEqual([205, 115])
  })

  it('draws templates and visible annotations too, on paper that may begin anywhere', async () => {
    const document = '<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>'
    const page = '<ofd:Area><ofd:PhysicalBox>5 5 100 50</ofd:PhysicalBox></ofd:Area><ofd:Template TemplateID="7"/>'
    const annotation = (words: string, visible: string): string =>
      `<Annot ID="3" Visible="${visible}"><Appearance Boundary="50 30 40 5">${textAt(words, 0, 0)}</Appearance></Annot>`
    const files = {
      'Doc_0/Tpls/Tpl_0/Content.xml': pageXml(textAt('名称', 10, 20)),
      'Doc_0/Annots/Annotations.xml': '<Annotations><Page PageID="1"><FileLoc>Page_0/Annotation.xml</FileLoc></Page></Annotations>',
      'Doc_0/Annots/Page_0/Annotation.xml': `<PageAnnot>${annotation('盖章', 'true')}${annotation('隐藏', 'false')}</PageAnnot>`,
    }
    const { lines, text } = await pageOf(ofdOf({ document, page, files }))
    expect(lines).toEqual(['发票', '名称', '盖章'])
    expect(text?.lines[0]?.quad[0][0]).toBeCloseTo(5 * (200 / 25.4), 0)
  })

  it('turns and scales text by its matrix', async () => {
    const turned =
      '<ofd:TextObject ID="9" Boundary="50 10 5 40" Size="4" CTM="0 1 -1 0 0 0"><ofd:TextCode X="0" Y="0" DeltaX="4 4">竖着写</ofd:TextCode></ofd:TextObject>'
    const { lines, angleDegrees, text } = await pageOf(ofdOf({ pages: [turned] }))
    expect(lines).toEqual(['竖着写'])
    expect(angleDegrees).toBe(90)
    expect([text?.width, text?.height]).toEqual([394, 787])
  })

  it('places characters down a column', async () => {
    const column =
      '<ofd:TextObject ID="9" Boundary="10 10 5 40" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="0 0" DeltaY="4.4 4.4">购买方</ofd:TextCode></ofd:TextObject>'
    expect((await pageOf(ofdOf({ pages: [column + textAt('名称', 30, 30)] }))).lines).toEqual(['购买方', '名称'])
  })

  it.each(['Visible="false"', 'Alpha="0"', 'Fill="false"'])('claims what is not seen: %s', async (attribute) => {
    const { lines, claims } = await pageOf(ofdOf({ pages: [textAt('发票', 10, 10) + textAt('另一', 10, 30, attribute)] }))
    expect(lines).toEqual(['发票'])
    expect(claims).toEqual(['另一'])
  })

  it('states the facts of its attachments, and those that its tags name', async () => {
    const document = '<ofd:CustomTags>Tags/CustomTags.xml</ofd:CustomTags><ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>'
    const files = {
      'Doc_0/Tags/CustomTags.xml': '<CustomTags><CustomTag><FileLoc>/Doc_0/Tags/CustomTag.xml</FileLoc></CustomTag></CustomTags>',
      'Doc_0/Tags/CustomTag.xml':
        '<eInvoice><InvoiceNo><ObjectRef PageRef="1">21</ObjectRef></InvoiceNo><Buyer><BuyerName><ObjectRef>22</ObjectRef></BuyerName></Buyer></eInvoice>',
      'Doc_0/Attachs/Attachments.xml': '<Attachments><Attachment ID="1"><FileLoc>original_invoice.xml</FileLoc></Attachment></Attachments>',
      'Doc_0/Attachs/original_invoice.xml':
        '<fp:eInvoice xmlns:fp="x"><fp:InvoiceNo>12345678</fp:InvoiceNo><fp:Item><fp:Name>纸</fp:Name></fp:Item><fp:Item><fp:Name>笔</fp:Name></fp:Item></fp:eInvoice>',
    }
    const pages = [textAt('12345678', 10, 10, '', '21') + textAt('某公司', 10, 30, '', '22')]
    const { text } = await pageOf(ofdOf({ pages, document, files }))
    expect(text?.facts).toEqual({ InvoiceNo: '12345678', BuyerName: '某公司', Name: '纸', 'Name#2': '笔' })
  })

  it('has pages of several documents one after the other', async () => {
    const body = (at: number): string => `<DocBody><DocRoot>Doc_${at}/Document.xml</DocRoot></DocBody>`
    const files = {
      'OFD.xml': `<OFD>${body(0)}${body(1)}</OFD>`,
      'Doc_1/Document.xml': '<Document><Pages><Page ID="1" BaseLoc="P.xml"/></Pages></Document>',
      'Doc_1/P.xml': pageXml(textAt('第二份', 10, 10)),
    }
    const file = await open(ofdOf({ pages: [textAt('一', 1, 1), textAt('二', 1, 1)], files }))
    expect(file.pages).toBe(3)
    expect([0, 1, 2].map((index) => file.page(index).texts[0]?.lines[0]?.text)).toEqual(['一', '二', '第二份'])
  })

  it('writes the characters that are meant where a font names their radicals', async () => {
    expect((await pageOf(ofdOf({ pages: [textAt('⽅⻓', 10, 10)] }))).lines).toEqual(['方长'])
  })
})
