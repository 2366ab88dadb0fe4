import type { Point, Size } from '@recto/core'

/** ISO/IEC 7810 ID-1, mm. */
export const cardSize: Size = { width: 85.6, height: 54 }

/** ISO/IEC 7810: corners of 2.88 to 3.48 mm. */
export const cornerRadius = 3.18

/** Printed labels of the portrait side. A label's characters are `pitch` apart (centre to centre). */
export const frontLabelSize = 2.5

/** Centre of each label's text on the portrait side, mm from the card's top left. */
export const frontLabels = {
  姓名: [10, 10.7],
  性别: [10, 17.1],
  民族: [28.9, 17.1],
  出生: [10, 23.4],
  年: [27, 23.4],
  月: [35.6, 23.4],
  日: [43.9, 23.4],
  住址: [10, 29.6],
  公民身份号码: [15.1, 46.3],
} as const satisfies Readonly<Record<string, Point>>

/** Centre to centre of neighbouring characters inside a front label, mm. */
export const frontPitch = { two: 4.15, number: 2.72 } as const

/** Where the values of the portrait side begin (left) and their vertical centre, mm. */
export const frontValues = {
  name: [15.9, 10.5],
  sex: [15.9, 17],
  ethnicity: [33.7, 17],
  year: [16.3, 23.4],
  /** Month and day are centred between their neighbours. */
  monthCentre: [31.4, 23.4],
  dayCentre: [39.8, 23.4],
  address: [15.9, 29.5],
  number: [29.6, 46.2],
} as const satisfies Readonly<Record<string, Point>>

export const nameSize = 3.6
export const valueSize = 3.2
/** OCR-B, 18 digits at a fixed pitch, mm. */
export const numberSize = 3.7
export const numberPitch = 2.5
/** Hanzi per line of the address, distance of its lines, mm. */
export const addressColumns = 11
export const addressPitch = 4.1
export const addressLines = 4

/** The portrait, mm. */
export const portrait = { x: 55.2, y: 8.6, width: 25.2, height: 31.6 }

/** Centre of each printed text on the emblem side, mm from the card's top left. */
export const backLabels = {
  中华人民共和国: [53, 8.9],
  居民身份证: [52.6, 18.6],
  签发机关: [26.2, 39.9],
  有效期限: [26.2, 46.2],
} as const satisfies Readonly<Record<string, Point>>

export const backSizes = { country: 5.3, title: 7.2, label: 2.9, value: 3 } as const
/** Centre to centre of neighbouring characters, mm. */
export const backPitch = { country: 6.75, title: 11.3, label: 2.95 } as const
export const backValues = {
  authority: [33.6, 39.9],
  validity: [33.6, 46.2],
} as const satisfies Readonly<Record<string, Point>>

/** The round ornament: centre and radius, mm. */
export const emblem = { centre: [13.9, 13.6], radius: 8.1 } as const

/** A long authority is wrapped at this many hanzi. */
export const authorityColumns = 15

/** Inks. */
export const ink = { label: '#2f7fb8', value: '#161616', emblem: '#b5382c' } as const
