import { type Drawing, shape } from '../../draw/drawing.ts'
import { drawTaxSeal } from '../../draw/oval-seal.ts'
import { drawQrCode } from '../../draw/qr-code.ts'
import { planTyping } from '../../draw/typed.ts'
import type { Rng } from '../../rng.ts'
import { amountWords } from '../../values/amount-words.ts'
import { compact, inventDate } from '../../values/calendar-date.ts'
import { inventBuyer, inventCheckCode, inventLongCode, inventSeller, inventStaff, inventTaxRegion } from '../../values/invoice.ts'
import { goods } from '../../values/invoice-goods.ts'
import { yuan } from '../../values/invoice-items.ts'
import { digitsOf, inventInvoiceNumber } from '../../values/vehicle-sale.ts'
import { centredAt, leftAt } from '../id-card/centred.ts'
import { type Cells, type Column, heightOf, typeRows } from './columns.ts'
import { createPad } from './pad.ts'

/** 57 or 76 mm wide rolls, cut at 177.8 mm (税务总局公告2016年第82号). */
const widths = [57, 76] as const
const height = 177.8
const step = 4.6

const columnsOf = (width: number): readonly Column[] => {
  const edges = [3, 0.42 * width, 0.6 * width, 0.74 * width, width - 3]
  const columns = [['name', '项目', 'left', true], ['unit_price', '单价', 'right', false], ['quantity', '数量', 'right', false], ['amount', '金额', 'right', false]] as const // biome-ignore format: a table
  return columns.map(([key, title, side, wraps], index) => ({
    key,
    title,
    side,
    wraps,
    left: edges[index] as number,
    right: edges[index + 1] as number,
  }))
}

interface Sold {
  readonly cells: Cells
  readonly amount: number
}

/** Prices on rolls hold the tax. */
const inventSold = (rng: Rng): Sold => {
  const { names, price } = rng.pick(goods.filter((good) => good.price[1] < 1000))
  const quantity = rng.weighted([[1, 6], [rng.int(2, 9), 3]]) // biome-ignore format: a table
  const each = Math.round(rng.between(price[0], price[1])) * 100 + rng.pick([0, 0, 50, 90])
  return { cells: { name: rng.pick(names), unit_price: yuan(each), quantity: String(quantity), amount: yuan(each * quantity) }, amount: each * quantity } // biome-ignore format: one line
}

/** A normal invoice on a roll. */
export const drawRoll = (rng: Rng): Drawing => {
  const look = rng.fork('look')
  const width = look.pick(widths)
  const day = inventDate(rng.fork('day'), 2017, 2023)
  const region = inventTaxRegion(rng.fork('region'))
  const numbers = rng.fork('numbers')
  const [code, number] = [inventLongCode(numbers, region, day, look.pick(['06', '07'])), inventInvoiceNumber(numbers)]
  const groups = inventCheckCode(numbers)
  const typing = { ...planTyping(rng.fork('typing'), { dotted: 0.4, slips: 0 }), shift: [0, 0] as const }
  const [seller, buyer, staff] = [inventSeller(rng.fork('seller')), inventBuyer(rng.fork('buyer'), false), inventStaff(rng.fork('staff'))]
  const sold = Array.from({ length: look.weighted([[1, 5], [2, 3], [4, 2]]) }, () => inventSold(look)) // biome-ignore format: a table
  const total = sold.reduce((sum, { amount }) => sum + amount, 0)
  const ink = '#6b4a3a'
  const size = width === 57 ? 2.6 : 3
  const columns = columnsOf(width)
  const pad = createPad(typing)
  const name = `${region.name}增值税普通发票（卷票）`
  const title = centredAt(name, [width / 2, 12], { font: 'serif', size: width === 57 ? 3.1 : 4, fill: ink })
  pad.draw(
    shape(`<rect width="${width}" height="${height}" fill="${look.pick(['#fbfaf7', '#f6f4ef'])}"/>`),
    title,
    drawTaxSeal(region.name, day.year >= 2018, { centre: [width / 2, 12], radii: [11, 7.5], opacity: look.between(0.5, 0.8) }),
    centredAt('发票联', [width / 2, 22], { font: 'serif', size: 3.4, fill: ink, tracking: 0.4 }),
  )
  pad.state('title', name, title)
  pad.state('type', 'roll', title)
  pad.state('province', region.province, title)
  pad.state('city', region.city, title)
  let y = 28
  const put = (label: string, key: string, value: string, isPrinted = false): void => {
    const piece = leftAt(label, [3, y], { font: isPrinted ? 'serif' : 'sans', size, fill: isPrinted ? ink : typing.fill })
    pad.draw(piece)
    const left = 3 + size * (label.length + 0.3)
    pad.typeInside(key, value, { left: left - 0.8, right: width - 2, y }, { size, step, side: 'left' })
    y += step
  }
  put('发票代码', 'code', code, true)
  put('发票号码', 'number', number, true)
  put('机打号码：', 'print_number', number)
  put('机器编号：', 'machine_number', digitsOf(numbers, 12))
  put('销售方名称：', 'seller_name', seller.name)
  put('纳税人识别号：', 'seller_id', seller.id)
  put('开票日期：', 'issue_date', compact(day).replace(/(\d{4})(\d{2})(\d{2})/u, '$1-$2-$3'))
  put('收款员：', 'receiver', staff.receiver)
  put('购买方名称：', 'buyer_name', buyer.name)
  put('纳税人识别号：', 'buyer_id', buyer.id)
  y += 2
  const rows = sold.map(({ cells }) => cells)
  typeRows(pad, columns, rows, {
    x: 0,
    ink: typing.fill,
    font: 'sans',
    labelSize: size,
    valueSize: size,
    head: y,
    first: y + step + 0.6,
    step,
  })
  y += step + 0.6 + rows.reduce((sum, row) => sum + heightOf(columns, row, size) * step, 0) + 2
  put('合计金额（小写）：', 'total', `￥${yuan(total)}`)
  put('合计金额（大写）：', 'total_in_words', amountWords(total))
  put('校验码：', 'check_code', groups.join(' '))
  pad.draw(drawQrCode(`01,11,${code},${number},${yuan(total)},${compact(day)},${groups.join('')},${digitsOf(look, 4)},`, { x: width / 2 - 10, y: y + 2, width: 20 })) // biome-ignore format: one call
  return { size: { width, height }, pxPerUnit: 10, ...pad.finish(), tags: ['roll', 'seal-overlap'] }
}
