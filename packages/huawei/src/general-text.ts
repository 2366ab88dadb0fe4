import { roundQuad } from '@recto/core'
import { decimals4 } from './encode.ts'
import type { Endpoint } from './endpoint.ts'

/** `general-text`: every line with its characters, and the direction of the page. */
export const generalText: Endpoint = {
  sides: [15, 30_000],
  readsBlank: true,
  answer: ({ lines, angleDegrees }) => ({
    response: {
      result: {
        direction: decimals4(((angleDegrees % 360) + 360) % 360),
        words_block_count: lines.length,
        words_block_list: lines.map(({ text, quad, confidence, chars = [] }) => ({
          words: text,
          location: roundQuad(quad),
          confidence: decimals4(confidence),
          char_list: chars.map((char) => ({
            char: char.text,
            char_location: roundQuad(char.quad),
            char_confidence: decimals4(char.confidence),
          })),
        })),
      },
    },
    confidence: { words_block_list: lines.map(({ confidence }) => ({ words: decimals4(confidence) })) },
  }),
}
