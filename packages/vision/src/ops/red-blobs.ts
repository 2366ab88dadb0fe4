import type { Box, Image } from '@recto/core'

/** A pixel is a seal's ink, however pale, when red exceeds the other channels by this much. */
export const sealRedness = 28

/** A cell with this share of red pixels is one of a seal's; thin rules of a printed form leave less. */
const leastRed = 0.14

/**
 * Boxes of the patches of red ink in an RGB picture, px of the picture: seals, of between `least` and `most` cells of `cell` px across and down.
 * Red rules and red print that reach over more of the page are none.
 */
export const redBlobs = ({ data, width, height, channels }: Image, cell: number, least: number, most: number): readonly Box[] => {
  if (channels === 1) return []
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)]
  const reds = new Uint32Array(columns * rows)
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / cell) * columns
    for (let x = 0, at = y * width * channels; x < width; x++, at += channels) {
      const excess = (data[at] as number) - Math.max(data[at + 1] as number, data[at + 2] as number)
      const index = row + Math.floor(x / cell)
      if (excess >= sealRedness) reds[index] = (reds[index] as number) + 1
    }
  }
  const enough = leastRed * cell * cell
  const isRed = Uint8Array.from(reds, (count) => Number(count >= enough))
  return components(isRed, columns, rows)
    .filter((box) => [box.width, box.height].every((side) => side >= least && side <= most))
    .map((box) => ({
      x: box.x * cell,
      y: box.y * cell,
      width: Math.min(box.width * cell, width - box.x * cell),
      height: Math.min(box.height * cell, height - box.y * cell),
    }))
}

/** Boxes, in cells, of cells that touch one another, also by their corners. Clears `cells`. */
const components = (cells: Uint8Array, columns: number, rows: number): readonly Box[] => {
  const boxes: Box[] = []
  for (let start = 0; start < cells.length; start++) {
    if (cells[start] === 0) continue
    let [left, right, top, bottom] = [columns, 0, rows, 0]
    const open = [start]
    cells[start] = 0
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [x, y] = [next % columns, Math.floor(next / columns)]
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
      for (let v = Math.max(0, y - 1); v <= Math.min(rows - 1, y + 1); v++)
        for (let u = Math.max(0, x - 1); u <= Math.min(columns - 1, x + 1); u++) {
          const at = v * columns + u
          if (cells[at] === 0) continue
          cells[at] = 0
          open.push(at)
        }
    }
    boxes.push({ x: left, y: top, width: right - left + 1, height: bottom - top + 1 })
  }
  return boxes
}
