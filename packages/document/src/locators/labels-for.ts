import type { Ground, PlacedLabel } from '../ground.ts'
import type { LabelLocator } from '../locator.ts'
import { centreY } from '../sheet.ts'

/** The labels of the page that a locator is about. */
export const labelsFor = ({ labels, withinMm }: LabelLocator, ground: Ground): readonly PlacedLabel[] =>
  ground.labels.filter(({ label, box }) => {
    if (!labels.includes(label)) return false
    if (withinMm === undefined || ground.registration === null) return true
    const [x, y] = [box.x + box.width / 2, centreY(box)]
    return x >= withinMm.x && x <= withinMm.x + withinMm.width && y >= withinMm.y && y <= withinMm.y + withinMm.height
  })
