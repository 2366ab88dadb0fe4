import { OcrError } from '@recto/core'

/** A matrix in WASM memory: it must be freed by hand. */
export interface Mat {
  readonly data: Uint8Array
  delete(): void
}

interface MatVector {
  size(): number
  get(index: number): Mat
  delete(): void
}

interface RotatedRectangle {
  readonly center: { readonly x: number; readonly y: number }
  readonly size: { readonly width: number; readonly height: number }
  /** Degrees, clockwise as seen, from the x axis to the side called width. */
  readonly angle: number
}

/** What this project uses of @techstark/opencv-js 4.12. */
export interface OpenCv {
  readonly Mat: new (rows?: number, columns?: number, type?: number) => Mat
  readonly MatVector: new () => MatVector
  readonly CV_8UC1: number
  readonly RETR_LIST: number
  readonly CHAIN_APPROX_SIMPLE: number
  findContours(image: Mat, contours: MatVector, hierarchy: Mat, mode: number, method: number): void
  minAreaRect(points: Mat): RotatedRectangle
}

const isOpenCv = (module: unknown): module is OpenCv =>
  typeof module === 'object' && module !== null && 'findContours' in module && 'minAreaRect' in module && 'Mat' in module

/** What `Platform.openCv()` gave, as what it is. */
export const openCvOf = (module: unknown): OpenCv => {
  if (isOpenCv(module)) return module
  throw new OcrError('usage/invalid', `OpenCV was expected, ${typeof module} was given. Pass what \`Platform.openCv()\` resolves to.`)
}
