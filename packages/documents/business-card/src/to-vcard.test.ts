import { expect, test } from 'vitest'
import type { BusinessCard } from './business-card.ts'
import { toVCard } from './to-vcard.ts'

const of = (values: Readonly<Record<string, readonly string[]>>): string =>
  toVCard({
    fields: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }])) as unknown as BusinessCard['fields'],
  })

test('what a card states as vCard 4.0, escaped, with the kinds of numbers', () => {
  const card = of({
    names: ['欧阳静怡', 'Jingyi Ouyang'],
    companies: ['Kestrel; Sons, Ltd.'],
    departments: ['市场部'],
    titles: ['副总经理'],
    mobiles: ['+86 139 1234 5678'],
    phones: ['(0571)87654321转801'],
    faxes: ['0571-87654322'],
    emails: ['a@b.cn'],
    websites: ['www.b.cn'],
    addresses: ['杭州市文三路1号'],
    postcodes: ['310000'],
    qqs: ['12345'],
  })
  expect(card.split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:欧阳静怡',
    'N:欧阳;静怡;;;',
    'NICKNAME:Jingyi Ouyang',
    'ORG:Kestrel\\; Sons\\, Ltd.;市场部',
    'TITLE:副总经理',
    'TEL;VALUE=uri;TYPE="cell,voice":tel:+8613912345678',
    'TEL;VALUE=uri;TYPE="work,voice":tel:057187654321;ext=801',
    'TEL;VALUE=uri;TYPE="work,fax":tel:0571-87654322',
    'EMAIL;TYPE=work:a@b.cn',
    'URL;TYPE=work:http://www.b.cn',
    'ADR;TYPE=work:;;杭州市文三路1号;;;310000;',
    'NOTE:QQ: 12345',
    'END:VCARD',
    '',
  ])
})

test('lines are folded at 75 octets, never inside a character', () => {
  const lines = of({ names: ['王五'], addresses: ['浙江省杭州市'.repeat(20)] }).split('\r\n')
  const octets = lines.map((line) =>
    [...line].reduce((sum, character) => sum + encodeURIComponent(character).replace(/%../gu, '_').length, 0),
  )
  expect(Math.max(...octets)).toBeLessThanOrEqual(75)
  expect(lines.join('\r\n').replaceAll('\r\n ', '')).toContain('浙江省杭州市'.repeat(20))
})

test('a card without a name bears its company', () => {
  expect(of({ companies: ['湖州启明有限公司'] })).toContain('FN:湖州启明有限公司\r\nORG:')
})
