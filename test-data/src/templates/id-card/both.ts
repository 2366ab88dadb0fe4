import { type Drawing, join, place, placeFields, shape, turnAt } from '../../draw/drawing.ts'
import type { Rng } from '../../rng.ts'
import { cardSize } from './printed.ts'

/** The part of the sheet that a copy or a photo shows: a strip around the cards, mm. */
const sheetWidth = 116
const margin = 9

/** How people lay the second side beside the first: mostly alike, sometimes upside down or sideways. */
const turns = [[0, 60], [180, 25], [90, 8], [270, 7]] as const // biome-ignore format: a table

/** Both sides of a card on one sheet, one under the other, as photocopies have them. */
export const layBoth = (rng: Rng, front: Drawing, back: Drawing): Drawing => {
  const frontTurn = rng.weighted(turns) + rng.normal() * 1.5
  const backTurn = rng.weighted(turns) + rng.normal() * 1.5
  const isUpright = (turn: number): boolean => Math.abs(Math.sin((turn * Math.PI) / 180)) < 0.5
  const heightOf = (turn: number): number => (isUpright(turn) ? cardSize.height : cardSize.width)
  const gap = rng.between(4, 14)
  const height = heightOf(frontTurn) + heightOf(backTurn) + gap + 2 * margin
  const at = (y: number) => [sheetWidth / 2 + rng.between(-8, 8), y] as const
  const frontPlace = turnAt(cardSize, frontTurn, at(margin + heightOf(frontTurn) / 2))
  const backPlace = turnAt(cardSize, backTurn, at(margin + heightOf(frontTurn) + gap + heightOf(backTurn) / 2))
  const paper = shape(`<rect width="${sheetWidth}" height="${height}" fill="#fbfbfa"/>`)
  return {
    size: { width: sheetWidth, height },
    pxPerUnit: 1300 / sheetWidth,
    ...join(paper, place(front, frontPlace), place(back, backPlace)),
    fields: { ...placeFields(front.fields, frontPlace), ...placeFields(back.fields, backPlace) },
    tags: ['two-sides'],
  }
}
