import { type Quad, slice } from '@recto/core'
import type { Run } from './ctc.ts'

/** Characters are at most this wide, as a share of the line's height: a full-width one fills its square. */
const widest = 1

/**
 * Quads of a line's characters. A step lies 8 px after the last and centred on its character, so a border between two
 * characters is half way between their centres; beyond a wide gap and at the ends a character keeps its own width.
 *
 *      ╷   ╷  ╷       ╷   ╷
 *      │ 汉 │ 1│       │ 字 │
 *      ╵   ╵  ╵       ╵   ╵
 *
 * `width` and `height` are the line's, px as the model saw it; `quad` is the line in page px.
 */
export const charQuads = (runs: readonly Run[], stepWidth: number, width: number, height: number, quad: Quad): readonly Quad[] => {
  const centres = runs.map(({ from, to }) => ((from + to) / 2) * stepWidth)
  const most = (widest * height) / 2
  const share = (x: number): number => Math.min(Math.max(x / width, 0), 1)
  return centres.map((centre, index) => {
    const before = centres[index - 1]
    const after = centres[index + 1]
    const toLeft = before === undefined ? undefined : (centre - before) / 2
    const toRight = after === undefined ? undefined : (after - centre) / 2
    const left = Math.min(toLeft ?? toRight ?? most, most)
    const right = Math.min(toRight ?? toLeft ?? most, most)
    return slice(quad, share(centre - left), share(centre + right))
  })
}
