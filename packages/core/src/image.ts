import type { Matrix3 } from './geometry/matrix3.ts'

/**
 * A picture as plain data: rows top to bottom, pixels left to right, channels interleaved, 0..255.
 * 1 channel is grey, 3 are RGB, 4 are RGBA (not premultiplied).
 */
export interface Image {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3 | 4
}

/** A picture that knows the way back: `toSource` maps its pixels to source pixels (upright, after EXIF). */
export interface Frame extends Image {
  readonly toSource: Matrix3
}

/** Width and height; pixels unless a name says otherwise. */
export interface Size {
  readonly width: number
  readonly height: number
}
