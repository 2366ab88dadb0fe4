import { type Drawing, join, place, placeFields, shape } from '../../draw/drawing.ts'
import type { Rng } from '../../rng.ts'

/** The clear sleeve is this much larger than the card on each side, mm. */
const rim = 3.5

/** A card in its clear plastic sleeve, a little askew. */
const inSleeve = (rng: Rng, card: Drawing): Drawing => {
  const size = { width: card.size.width + 2 * rim, height: card.size.height + 2 * rim }
  const at = [1, 0, rim + rng.between(-1, 1), 0, 1, rim + rng.between(-1, 1), 0, 0, 1] as const
  const plastic = shape(
    `<rect width="${size.width}" height="${size.height}" fill="#dfe6e6"/>` +
      `<rect x="0.6" y="0.6" width="${size.width - 1.2}" height="${size.height - 1.2}" rx="2" fill="none" stroke="#ffffff" stroke-width="0.5"/>`,
  )
  const shine = shape(
    `<path d="M0 0H${size.width * rng.between(0.2, 0.5)}L0 ${size.height * rng.between(0.2, 0.6)}Z" fill="#fff" fill-opacity="0.12"/>`,
  )
  return { ...card, size, cornerRadius: 3, ...join(plastic, place(card, at), shine), fields: placeFields(card.fields, at) }
}

/** Half of the cards are photographed in their sleeve. */
export const covered = (rng: Rng, card: Drawing): Drawing => (rng.chance(0.5) ? inSleeve(rng, card) : card)

/** Both pages on one picture, side by side as in an opened folder or one under the other, a little askew. */
export const layPages = (rng: Rng, front: Drawing, back: Drawing): Drawing => {
  const beside = rng.chance(0.55)
  const gap = rng.between(3, 9)
  const margin = 4
  const { width, height } = front.size
  const size = beside
    ? { width: 2 * width + gap + 2 * margin, height: height + 2 * margin + 3 }
    : { width: width + 2 * margin + 3, height: 2 * height + gap + 2 * margin }
  const at = (x: number, y: number) => {
    const angle = rng.normal() * 0.012
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    return [c, -s, x + rng.between(0, 2), s, c, y + rng.between(0, 2), 0, 0, 1] as const
  }
  const first = at(margin, margin)
  const second = beside ? at(margin + width + gap, margin) : at(margin, margin + height + gap)
  const paper = shape(`<rect width="${size.width}" height="${size.height}" fill="${rng.pick(['#fbfbfa', '#26303f', '#e8e4da'])}"/>`)
  return {
    size,
    pxPerUnit: 1500 / size.width,
    ...join(paper, place(front, first), place(back, second)),
    fields: { ...placeFields(back.fields, second), ...placeFields(front.fields, first) },
    tags: ['two-pages'],
  }
}
