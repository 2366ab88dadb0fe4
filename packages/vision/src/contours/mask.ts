/** A binary picture, row-major, 0 or not 0. */
export interface Mask {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}
