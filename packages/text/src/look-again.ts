import { type Glance, homography, type Image, invert, type Quad, quadOfBox, type TextLine, transformQuad, type Wish } from '@recto/core'
import { cropQuad, redAsGrey } from '@recto/vision'
import { readingOrder } from './arrange/reading-order.ts'
import { alongText } from './detect/along-text.ts'
import { type Models, modelsOf } from './models.ts'
import type { ReadPage, ReadTextOptions, TextSessions } from './read-options.ts'

type TextWish = Extract<Wish, { readonly see: 'line' | 'lines' }>

const isTextWish = (wish: Wish): wish is TextWish => wish.see === 'line' || wish.see === 'lines'

/**
 * The second look: each wish's quad cropped from the frame at its full resolution and read alone. Lines come back in page px.
 * Wishes that text cannot answer (colours, codes, marks) are left unanswered.
 */
export const lookAgain = async (
  { frame }: ReadPage,
  sessions: TextSessions,
  wishes: readonly Wish[],
  options: Pick<ReadTextOptions, 'signal' | 'onStage'> = {},
): Promise<readonly Glance[]> => {
  const { recognizers = {} } = sessions
  const glances: Glance[] = []
  for (const wish of wishes.filter(isTextWish)) {
    const recognize = (wish.recognizer === undefined ? undefined : recognizers[wish.recognizer]) ?? sessions.recognize
    const models = modelsOf({ ...sessions, recognize }, options)
    glances.push({ id: wish.id, see: wish.see, ink: wish.ink, lines: await readCrop(frame, wish, models) })
  }
  return glances
}

const readCrop = async (frame: Image, { quad, see, ink }: TextWish, models: Models): Promise<readonly TextLine[]> => {
  const straight = cropQuad(frame, quad)
  const image = ink === 'dark' ? redAsGrey(straight) : straight
  const whole = quadOfBox({ x: 0, y: 0, width: image.width, height: image.height })
  const quads = see === 'line' ? [whole] : (await models.detect(image)).map((found) => alongText(found.quad))
  const read = await models.recognize(quads.map((inside) => ({ image, quad: inside })))
  const toPage = invert(homography(quad, whole))
  const through = (inside: Quad): Quad => transformQuad(inside, toPage)
  return readingOrder(
    read.filter(({ text }) => text !== ''),
    (line) => line.quad,
  ).map((line) => ({ ...line, quad: through(line.quad), chars: line.chars.map((char) => ({ ...char, quad: through(char.quad) })) }))
}
