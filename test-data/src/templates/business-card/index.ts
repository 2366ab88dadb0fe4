import type { Drawing, Piece } from '../../draw/drawing.ts'
import type { TextStyle } from '../../draw/lay-text.ts'
import type { Rng } from '../../rng.ts'
import { type Contact, inventContact } from '../../values/contact.ts'
import { businesses, slogans } from '../../values/contact-words.ts'
import type { Template } from '../template.ts'
import { cardOf, type Part, run, type Stated, twoRows } from './facts.ts'
import { drawGround, drawIcon, drawQr, drawSign, type Look, pickLook } from './look.ts'
import { contactRows, type Labels, marks, pickLabels } from './rows.ts'

type Variant = 'chinese' | 'bilingual' | 'english' | 'portrait' | 'vertical' | 'dark'

/** The usual card of China, mm; that of the Americas for half of the English ones. */
const wide = { width: 90, height: 54 }
const american = { width: 88.9, height: 50.8 }
const tall = { width: 54, height: 90 }

interface Block {
  readonly stated: readonly Stated[]
  readonly icons: readonly Piece[]
}

/** Where the block may stand, mm: middles of its highest and of its last row. */
interface Room {
  readonly x: number
  readonly ceiling: number
  readonly bottom: number
  readonly room: number
}

/** Address and numbers row by row from the bottom up, so that the block ends above the edge. */
const drawBlock = (
  rng: Rng,
  contact: Contact,
  labels: Labels,
  language: 'zh' | 'en',
  look: Look,
  { x, ceiling, bottom, room }: Room,
): Block => {
  const rows = contactRows(rng.fork('rows'), contact, labels)
  const address: readonly [string, string] = ['address', contact.address[language]]
  const isLong = address[1].length > (language === 'zh' ? 20 : 44)
  const isFirst = rng.chance(0.6)
  const count = rows.length + (isLong ? 2 : 1)
  const step = Math.min(rng.between(3.4, 4.2), (bottom - ceiling) / (count - 1))
  const size = Math.min(rng.between(2.35, 2.75), step / 1.3)
  const style: TextStyle = { font: look.bodyFont, size, fill: look.soft }
  const top = bottom - (count - 1) * step
  const hasIcons = labels === marks
  const left = hasIcons ? x + 3.4 : x
  const drawAddress = (y: number): Stated =>
    isLong
      ? twoRows(labels.address, address, { x: left, y, room }, step, style, rng.chance(0.6))
      : run([labels.address, address], { x: left, y, room }, style)
  const offset = isFirst ? (isLong ? 2 : 1) : 0
  const numbers = rows.map((row, index) => run(row, { x: left, y: top + (index + offset) * step, room }, style))
  const own = drawAddress(isFirst ? top : top + rows.length * step)
  const icons = hasIcons ? rows.map((_, index) => drawIcon(x, top + (index + offset) * step, look)) : []
  return { stated: isFirst ? [own, ...numbers] : [...numbers, own], icons }
}

/** `王 伟`: the characters of a short name are often set apart. */
const nameStyle = (rng: Rng, { nameFont, ink }: Look, size: number): TextStyle => ({
  font: nameFont,
  size,
  fill: ink,
  tracking: rng.pick([0, 0.12, 0.35]),
})

const titleParts = ({ department, title }: Contact, language: 'zh' | 'en', hasDepartment: boolean): readonly Part[] =>
  hasDepartment && language === 'zh' ? [['department', department.zh], '  ', ['title', title.zh]] : [['title', title[language]]]

const drawChinese = (rng: Rng, variant: 'chinese' | 'dark'): Drawing => {
  const contact = inventContact(rng.fork('contact'), false)
  const look = pickLook(rng.fork('look'), variant === 'dark')
  const labels = variant === 'dark' && rng.chance(0.7) ? marks : pickLabels(rng.fork('labels'), 'zh')
  const hasQr = rng.chance(0.25)
  const company = run(
    [['company', contact.company.zh]],
    { x: 21, y: 10, room: 60 },
    { font: 'sansBold', size: rng.between(3.4, 4.4), fill: variant === 'dark' ? look.ink : look.accent },
  )
  const slogan = rng.chance(0.3)
    ? [run([rng.pick([...slogans, ...businesses])], { x: 21, y: 14.6, room: 60 }, { font: 'sans', size: 2, fill: look.soft })]
    : []
  const x = rng.pick([9, 34, 50])
  const name = run([['name', contact.name.zh]], { x, y: 22.5 }, nameStyle(rng, look, rng.between(5, 6.4)))
  const end = Math.max(...name.facts.flatMap(({ quads }) => quads.flatMap((quad) => quad.map(([px]) => px))))
  const hasDepartment = rng.chance(0.4)
  const beside = rng.chance(0.5) && end < 58
  const title = run(titleParts(contact, 'zh', hasDepartment), beside ? { x: end + 3, y: 23.3, room: 84 - end } : { x, y: 28, room: 85 - x }, { font: look.bodyFont, size: 2.9, fill: look.soft }) // biome-ignore format: one line
  const block = drawBlock(rng.fork('block'), contact, labels, 'zh', look, { x: 9, ceiling: 32.5, bottom: 49.5, room: hasQr ? 56 : 72 })
  const qr = hasQr ? drawQr(`https://u.wechat.com/${contact.wechat}`, 71, 36, 13) : []
  return cardOf(
    wide,
    drawGround(rng, wide, look),
    [company, ...slogan, name, title, ...block.stated],
    [drawSign(rng, 8, 5.5, 10, look), ...block.icons, ...qr],
  )
}

const drawBilingual = (rng: Rng): Drawing => {
  const contact = { ...inventContact(rng.fork('contact'), false) }
  const look = pickLook(rng.fork('look'), rng.chance(0.15))
  const labels = pickLabels(rng.fork('labels'), 'both')
  const small: TextStyle = { font: 'sans', size: 2.2, fill: look.soft }
  const companies = [
    run([['company', contact.company.zh]], { x: 8, y: 6.5, room: 74 }, { font: 'sansBold', size: 3.8, fill: look.ink }),
    run([['company', contact.company.en]], { x: 8, y: 10.2, room: 74 }, { ...small, font: 'sansMedium' }),
  ]
  const name = run(
    [['name', contact.name.zh], '  ', ['name', contact.name.en]],
    { x: 8, y: 16.5, room: 74 },
    { ...nameStyle(rng, look, 4.8), tracking: 0 },
  )
  const titles = [
    run(
      [['title', contact.title.zh], ' / ', ['title', contact.title.en]],
      { x: 8, y: 21.5, room: 74 },
      { font: look.bodyFont, size: 2.6, fill: look.soft },
    ),
  ]
  const department = rng.chance(0.4) ? [run([['department', contact.department.en]], { x: 8, y: 25.2, room: 74 }, small)] : []
  const block = drawBlock(rng.fork('block'), contact, labels, 'zh', look, { x: 8, ceiling: 30, bottom: 50, room: 72 })
  return cardOf(wide, drawGround(rng, wide, look), [...companies, name, ...titles, ...department, ...block.stated], block.icons)
}

const drawEnglish = (rng: Rng): Drawing => {
  const contact = inventContact(rng.fork('contact'), true)
  const look = pickLook(rng.fork('look'), rng.chance(0.2))
  const labels = rng.chance(0.2) ? marks : pickLabels(rng.fork('labels'), 'en')
  const size = rng.pick([wide, american])
  const upper = rng.chance(0.25)
  const name = upper ? contact.name.en.toUpperCase() : contact.name.en
  const stated = [
    run([['company', contact.company.en]], { x: 8, y: 6.5, room: 72 }, { font: 'sansBold', size: 3.4, fill: look.accent }),
    run(
      [['name', name]],
      { x: 8, y: 13.6 },
      { font: look.nameFont === 'display' ? 'serifBold' : look.nameFont, size: rng.between(4.2, 5), fill: look.ink },
    ),
    run([['title', contact.title.en]], { x: 8, y: 18.2, room: 72 }, { font: look.bodyFont, size: 2.6, fill: look.soft }),
    ...(rng.chance(0.4)
      ? [run([['department', contact.department.en]], { x: 8, y: 22, room: 72 }, { font: look.bodyFont, size: 2.4, fill: look.soft })]
      : []),
  ]
  const block = drawBlock(rng.fork('block'), contact, labels, 'en', look, { x: 8, ceiling: 27.5, bottom: size.height - 4.2, room: 72 })
  return cardOf(size, drawGround(rng, size, look), [...stated, ...block.stated], block.icons)
}

const drawPortrait = (rng: Rng): Drawing => {
  const contact = inventContact(rng.fork('contact'), false)
  const look = pickLook(rng.fork('look'), rng.chance(0.25))
  const labels = pickLabels(rng.fork('labels'), 'zh')
  const stated = [
    run([['company', contact.company.zh]], { x: 27, y: 22, room: 46, align: 'middle' }, { font: 'sansBold', size: 3.2, fill: look.ink }),
    run([['name', contact.name.zh]], { x: 27, y: 35, align: 'middle' }, nameStyle(rng, look, 6)),
    run(
      titleParts(contact, 'zh', rng.chance(0.3)),
      { x: 27, y: 41.5, room: 44, align: 'middle' },
      { font: look.bodyFont, size: 2.8, fill: look.soft },
    ),
  ]
  const block = drawBlock(rng.fork('block'), contact, labels, 'zh', look, { x: 5, ceiling: 52, bottom: 84, room: 44 })
  return cardOf(tall, drawGround(rng, tall, look), [...stated, ...block.stated], [drawSign(rng, 21.5, 7, 11, look), ...block.icons])
}

/** Company, name and title in columns from right to left, as calligraphic cards have them; numbers lie. */
const drawVertical = (rng: Rng): Drawing => {
  const contact = inventContact(rng.fork('contact'), false)
  const look = { ...pickLook(rng.fork('look'), rng.chance(0.2)), nameFont: rng.pick(['display', 'serifBold'] as const) }
  const labels = pickLabels(rng.fork('labels'), 'zh')
  const column = { font: 'serif', fill: look.soft, vertical: true } as const
  const stated = [
    run(
      [['company', contact.company.zh.replace(/[（）]/gu, '')]],
      { x: 46, y: 7, room: 50 },
      { ...column, font: 'serifBold', size: 3.4, fill: look.ink },
    ),
    run(
      [['name', contact.name.zh.replaceAll('·', '')]],
      { x: 27, y: 14 },
      { ...column, font: look.nameFont, size: 6, fill: look.ink, tracking: 0.2 },
    ),
    run([['title', contact.title.zh]], { x: 20, y: 16, room: 36 }, { ...column, size: 2.9 }),
  ]
  const block = drawBlock(rng.fork('block'), contact, labels, 'zh', look, { x: 5, ceiling: 57, bottom: 85, room: 44 })
  return cardOf(tall, drawGround(rng, tall, look), [...stated, ...block.stated], block.icons)
}

/** Business cards in many designs: languages, directions, dark grounds, marks instead of labels. */
export const businessCard: Template<Variant> = {
  id: 'business-card',
  labelType: 'business_card',
  variants: ['chinese', 'bilingual', 'english', 'portrait', 'vertical', 'dark'],
  render: (rng, variant) => {
    if (variant === 'bilingual') return drawBilingual(rng)
    if (variant === 'english') return drawEnglish(rng)
    if (variant === 'portrait') return drawPortrait(rng)
    return variant === 'vertical' ? drawVertical(rng) : drawChinese(rng, variant)
  },
}
