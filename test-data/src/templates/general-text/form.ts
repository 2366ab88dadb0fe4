import { type Drawing, join, type Piece } from '../../draw/drawing.ts'
import { layText, type TextStyle } from '../../draw/lay-text.ts'
import type { Rng } from '../../rng.ts'
import { inventAddress } from '../../values/address.ts'
import { dotted, inventDate } from '../../values/calendar-date.ts'
import { inventName } from '../../values/name.ts'
import { inventRegion } from '../../values/region.ts'
import { type FormLabel, formLabels, goods, objects } from '../../values/words.ts'
import { centred, paper, rightAligned, rule, toPage } from './page.ts'

const digits = (rng: Rng, count: number): string => Array.from({ length: count }, () => rng.int(0, 9)).join('')

const thousands = (amount: number): string => amount.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',')

/** What stands beside each label of a form. */
const values: { readonly [L in FormLabel]: (rng: Rng) => string } = {
  申请单位: (rng) => `${inventRegion(rng).county}${rng.pick(objects)}有限公司`,
  联系电话: (rng) => rng.pick([`1${rng.int(3, 9)}${digits(rng, 9)}`, `0${rng.int(100, 999)}-${rng.int(2, 8)}${digits(rng, 6)}`]),
  合同编号: (rng) => `${rng.pick(['HT', 'CG', 'XS'])}-${rng.int(2008, 2025)}-${digits(rng, 5)}`,
  开户银行: (rng) => `中国${rng.pick(['工商', '农业', '建设', '交通'])}银行${inventRegion(rng).county}支行`,
  规格型号: (rng) => `${rng.pick([...'ABDKMXZ'])}${rng.int(10, 99)}-${rng.int(100, 999)}/${rng.pick(['S', 'T', 'II', 'W'])}`,
  出厂日期: (rng) => dotted(inventDate(rng, 2005, 2025)),
  数量: (rng) => `${rng.int(1, 5000)}${rng.pick(['台', '件', '箱', '套', '千克'])}`,
  总金额: (rng) => `¥${thousands(rng.between(20, 900000))}`,
  经办人: (rng) => inventName(rng, rng.pick(['男', '女']), '汉'),
  收货地址: (rng) => inventAddress(rng, inventRegion(rng), 26),
  电子邮箱: (rng) =>
    `${rng.pick(['sales', 'info', 'wang.li', 'zhang_8', 'office'])}@${rng.pick(['example.com', 'example.cn', 'mail.example.org'])}`,
  邮政编码: (rng) => digits(rng, 6),
}

/** A filled-in form: labels at the left, values after a wide gap, ruled or not. */
export const drawForm = (rng: Rng): Drawing => {
  const width = 160
  const rows = formLabels.filter(() => rng.chance(0.8))
  const pitch = rng.between(9, 13)
  const height = 40 + rows.length * pitch
  const label: TextStyle = { font: 'sansMedium', size: 4.2, fill: '#222' }
  const value: TextStyle = { font: rng.pick(['serif', 'sans']), size: 4.4, fill: rng.pick(['#111', '#1b2a6b']) }
  const isRuled = rng.chance(0.6)
  const row = (name: FormLabel, index: number): Piece => {
    const baseline = 38 + index * pitch
    const line = join(layText(`${name}${isRuled ? '' : '：'}`, 14, baseline, label), layText(values[name](rng), 52, baseline, value))
    return isRuled ? join(rule(10, baseline + pitch * 0.32, width - 20, '#777'), line) : line
  }
  const heading = centred(`${rng.pick(objects)}登记表`, width / 2, 20, { font: 'sansBold', size: 7, fill: '#111', tracking: 0.2 })
  return toPage(width, height, paper(width, height), heading, ...rows.map(row))
}

/** A till receipt: names at the left, quantities and amounts at the right, a sum. */
export const drawReceipt = (rng: Rng): Drawing => {
  const width = 76
  const items = Array.from({ length: rng.int(5, 13) }, () => ({ item: rng.pick(goods), count: rng.int(1, 4) }))
  const [top, pitch] = [30, 5.4]
  const height = top + (items.length + 4) * pitch + 16
  const style: TextStyle = { font: rng.pick(['sans', 'serif']), size: 3.1, fill: rng.pick(['#222', '#333', '#444']) }
  const row = (baseline: number, name: string, count: string, amount: string): Piece =>
    join(layText(name, 5, baseline, style), rightAligned(count, 50, baseline, style), rightAligned(amount, width - 5, baseline, style))
  const sum = items.reduce((total, { item, count }) => total + item[1] * count, 0)
  const total = top + (items.length + 1) * pitch
  return toPage(
    width,
    height,
    paper(width, height, '#fcfcfa'),
    centred(`${rng.pick(objects)}便利店`, width / 2, 12, { ...style, font: 'sansBold', size: 4.8 }),
    layText(`单号:${digits(rng, 10)}`, 5, 20, style),
    rule(4, 22, width - 8, '#666', 0.15),
    row(top - 2.5, '品名', '数量', '金额'),
    ...items.map(({ item, count }, i) => row(top + (i + 0.5) * pitch, item[0], `${count}`, (item[1] * count).toFixed(2))),
    rule(4, total - 2.4, width - 8, '#666', 0.15),
    row(total + 2, '合计', `${items.reduce((n, { count }) => n + count, 0)}`, `¥${sum.toFixed(2)}`),
    layText(`${dotted(inventDate(rng, 2018, 2025))} ${rng.int(10, 21)}:${rng.int(10, 59)}:${rng.int(10, 59)}`, 5, total + 2 + pitch, style),
    centred('谢谢惠顾 欢迎再来', width / 2, total + 2 + 2 * pitch, style),
  )
}
