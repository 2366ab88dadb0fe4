import type { Box } from '@recto/core'
import type { PlateKind } from '../../values/plate-number.ts'

/** How a kind is painted (GA 36-2018, table 1 and 5.4). */
export interface Paint {
  /** As the HTTP interface names it. */
  readonly colour: 'blue' | 'yellow' | 'green' | 'yellow_green' | 'white' | 'black'
  readonly ink: string
  /** Of the characters 警, 使, 领. */
  readonly mark: string
  readonly size: keyof typeof sizes
}

/** mm. */
export const sizes = {
  row: { width: 440, height: 140 },
  long: { width: 480, height: 140 },
  tall: { width: 440, height: 220 },
} as const

export const paints: Readonly<Record<PlateKind, Paint>> = {
  small: { colour: 'blue', ink: '#f6f8fa', mark: '#f6f8fa', size: 'row' },
  large: { colour: 'yellow', ink: '#16130c', mark: '#16130c', size: 'row' },
  'large-rear': { colour: 'yellow', ink: '#16130c', mark: '#16130c', size: 'tall' },
  trailer: { colour: 'yellow', ink: '#16130c', mark: '#16130c', size: 'tall' },
  learner: { colour: 'yellow', ink: '#16130c', mark: '#16130c', size: 'row' },
  electric: { colour: 'green', ink: '#10130f', mark: '#10130f', size: 'long' },
  'electric-large': { colour: 'yellow_green', ink: '#10130f', mark: '#10130f', size: 'long' },
  police: { colour: 'white', ink: '#141414', mark: '#c3241f', size: 'row' },
  border: { colour: 'black', ink: '#f2f3f2', mark: '#f2f3f2', size: 'row' },
  embassy: { colour: 'black', ink: '#f2f3f2', mark: '#d83a30', size: 'row' },
  consulate: { colour: 'black', ink: '#f2f3f2', mark: '#d83a30', size: 'row' },
}

const cells = (x: number, y: number, width: number, height: number, gap: number, count: number): readonly Box[] =>
  Array.from({ length: count }, (_, index) => ({ x: x + index * (width + gap), y, width, height }))

/** Where the characters stand (GA 36-2018, figures 1 to 5): those of the region, then those of the serial. mm. */
export const places: Readonly<Record<keyof typeof sizes, readonly [region: readonly Box[], serial: readonly Box[]]>> = {
  row: [cells(15.5, 25, 45, 90, 12, 2), cells(151.5, 25, 45, 90, 12, 5)],
  long: [cells(15.5, 25, 45, 90, 9, 2), cells(161.5, 25, 43, 90, 9, 6)],
  tall: [cells(110, 15, 80, 60, 60, 2), cells(27.5, 90, 65, 110, 15, 5)],
}

/** The embassies' numbers stand three and three, then the character 使. */
export const embassyPlaces: readonly [readonly Box[], readonly Box[]] = [cells(15.5, 25, 45, 90, 12, 3), cells(208.5, 25, 45, 90, 12, 4)]

/** The dot, or on new-energy plates the emblem, between region and serial. */
export const dots = {
  row: { x: 134.5, y: 70, radius: 5 },
  long: { x: 138, y: 70, radius: 13 },
  tall: { x: 220, y: 45, radius: 7 },
} as const
