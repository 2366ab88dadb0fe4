import { type Box, boxOf, type Matrix3, multiply, quadOfBox, transformPoint, transformQuad, translation } from '@recto/core'
import { foldChar } from '../layer/fold-char.ts'
import { type PageChar, turnOf } from '../layer/page-char.ts'
import { childAt, childrenOf, type Element } from '../xml/parse-xml.ts'
import { boxIn, matrixIn, numbersIn, stepsIn } from './numbers.ts'

/** A text object and what it says. */
export interface OfdText {
  readonly id: string
  /** As printed, its `TextCode`s one after the other. */
  readonly text: string
  /** Page mm. */
  readonly chars: readonly PageChar[]
  /** Neither invisible nor transparent, and not white. */
  readonly isVisible: boolean
}

/** Above and below the baseline a character's cell reaches so far, shares of the size: those of common Chinese fonts. */
const ascent = 0.86
const descent = 0.14

/** Latin letters and digits are half as wide as Han characters where nothing says how wide they are. */
const halfWidth = 0.5

const leastAlpha = 64

/** Every text object of a layer, in pages, templates and annotations (GB/T 33190-2016, 11). `toPage` maps its mm to those of the page. */
export const textsIn = (layer: Element, toPage: Matrix3): readonly OfdText[] =>
  layer.children.flatMap((child) => {
    if (child.name === 'TextObject') return [readText(child, toPage)]
    return child.name === 'PageBlock' || child.name === 'Layer' ? textsIn(child, toPage) : []
  })

const readText = (object: Element, toPage: Matrix3): OfdText => {
  const { attributes } = object
  const boundary = boxIn(attributes.Boundary) ?? { x: 0, y: 0, width: 0, height: 0 }
  const matrix = multiply(toPage, multiply(translation(boundary.x, boundary.y), matrixIn(attributes.CTM)))
  const size = Number(attributes.Size) || 0
  const scale = Number(attributes.HScale ?? 1) || 1
  const chars = placeCodes(childrenOf(object, 'TextCode'), size, scale).flatMap(({ text, box }): readonly PageChar[] => {
    const direction = [transformPoint(matrix, [box.x, box.y]), transformPoint(matrix, [box.x + 1, box.y])] as const
    const angle = (Math.atan2(direction[1][1] - direction[0][1], direction[1][0] - direction[0][0]) * 180) / Math.PI
    const turn = turnOf(angle)
    if (turn === null || text.trim() === '') return []
    return [{ text: foldChar(text), box: boxOf(transformQuad(quadOfBox(box), matrix)), turn }]
  })
  return {
    id: attributes.ID ?? '',
    text: childrenOf(object, 'TextCode')
      .map(({ text }) => text)
      .join(''),
    chars,
    isVisible: isVisible(object),
  }
}

interface Placed {
  readonly text: string
  readonly box: Box
}

/** Characters of all codes of one object, in its own space: a code without a start goes on where the one before began. */
const placeCodes = (codes: readonly Element[], size: number, scale: number): readonly Placed[] => {
  let [x, y] = [0, 0]
  return codes.flatMap(({ attributes, text }) => {
    x = Number(attributes.X ?? x) || 0
    y = Number(attributes.Y ?? y) || 0
    return placeCharacters([...text], x, y, size * scale, size, stepsIn(attributes.DeltaX), stepsIn(attributes.DeltaY))
  })
}

const placeCharacters = (
  characters: readonly string[],
  left: number,
  baseline: number,
  width: number,
  size: number,
  stepsX: readonly number[],
  stepsY: readonly number[],
): readonly Placed[] => {
  let [x, y] = [left, baseline]
  return characters.map((text, index) => {
    const natural = width * (text < '\u0100' ? halfWidth : 1)
    const step = stepsX[index] ?? (stepsX.length === 0 && stepsY.length === 0 ? natural : 0)
    const box = { x, y: y - ascent * size, width: step > 0 ? Math.min(step, width) : natural, height: (ascent + descent) * size }
    x += step
    y += stepsY[index] ?? 0
    return { text, box }
  })
}

const isVisible = (object: Element): boolean => {
  const { Visible, Alpha, Fill, Stroke } = object.attributes
  const fill = childAt(object, 'FillColor')
  const colour = numbersIn(fill?.attributes.Value)
  const isWhite = colour.length === 3 && colour.every((channel) => channel >= 250)
  const alpha = Math.min(Number(Alpha ?? 255), Number(fill?.attributes.Alpha ?? 255))
  return Visible !== 'false' && alpha >= leastAlpha && !isWhite && !(Fill === 'false' && Stroke !== 'true')
}
