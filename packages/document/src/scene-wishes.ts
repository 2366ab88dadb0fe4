import { type Box, grow, quadOfBox, transformQuad, type Wish } from '@recto/core'
import type { Locator } from './contract.ts'
import type { Ground } from './ground.ts'

/**
 * A box is found with some ground around the text. Recognisers that were trained on closer crops lose characters in it: they look
 * twice, this many heights closer. (Eleven plates in nine street pictures, by ppocrv4-rec-mobile: 11 right at -0.2, 8 at -0.1, 5 at 0.)
 */
const closer = [-0.2, -0.1] as const

/** Looks by a recogniser of the document's own at each box of a code, one round after the other. */
export const closeWishes = (
  id: string,
  recognizer: string | undefined,
  locators: readonly Locator<string>[],
  { toPage }: Ground,
): readonly Wish[] => {
  if (recognizer === undefined) return []
  const boxes = codeBoxes(locators)
  return closer.flatMap((heights) =>
    boxes.map(
      (box): Wish => ({ id, quad: transformQuad(quadOfBox(grow(box, heights * box.height)), toPage), see: 'line', ink: 'any', recognizer }),
    ),
  )
}

/** The boxes in which a code stands. */
const codeBoxes = (locators: readonly Locator<string>[]): readonly Box[] =>
  locators.flatMap((locator) => {
    if (locator.by === 'rows') return locator.boxesMm
    return locator.by === 'region' ? [locator.boxMm] : []
  })

/** A look at each box of a colour. */
export const colourWishes = (id: string, locators: readonly Locator<string>[], { toPage }: Ground): readonly Wish[] =>
  locators.flatMap((locator) =>
    locator.by === 'colour' ? locator.boxesMm.map((box): Wish => ({ id, quad: transformQuad(quadOfBox(box), toPage), see: 'colour' })) : [],
  )
