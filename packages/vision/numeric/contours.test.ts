import { createRequire } from 'node:module'
import type { Point } from '@recto/core'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Mask } from '../src/contours/mask.ts'
import { minAreaRectangle } from '../src/contours/min-area-rectangle.ts'
import { traceContours } from '../src/contours/trace-contours.ts'

interface Mat {
  readonly data: Uint8Array
  readonly data32S: Int32Array
  delete(): void
}
interface OpenCv {
  readonly Mat: new (rows?: number, columns?: number, type?: number) => Mat
  readonly MatVector: new () => { size(): number; get(index: number): Mat; delete(): void }
  readonly CV_8UC1: number
  readonly RETR_LIST: number
  readonly CHAIN_APPROX_SIMPLE: number
  findContours(image: Mat, contours: unknown, hierarchy: Mat, mode: number, method: number): void
  minAreaRect(points: Mat): { readonly size: { readonly width: number; readonly height: number } }
  onRuntimeInitialized?: () => void
}

/** Contours and the areas of their rectangles, by OpenCV 4.12. */
const byOpenCv = (cv: OpenCv, { data, width, height }: Mask) => {
  const [image, contours, hierarchy] = [new cv.Mat(height, width, cv.CV_8UC1), new cv.MatVector(), new cv.Mat()]
  image.data.set(data)
  cv.findContours(image, contours, hierarchy, cv.RETR_LIST, cv.CHAIN_APPROX_SIMPLE)
  const found = Array.from({ length: contours.size() }, (_, index) => {
    const contour = contours.get(index)
    const { size } = cv.minAreaRect(contour)
    const points = Array.from({ length: contour.data32S.length / 2 }, (_, at) => [...contour.data32S.subarray(2 * at, 2 * at + 2)])
    contour.delete()
    return { points, area: size.width * size.height }
  })
  for (const mat of [image, contours, hierarchy]) mat.delete()
  return found
}

const areaOf = (points: readonly Point[]): number => {
  const { corners } = minAreaRectangle(points)
  const [a, b, , d] = corners
  return Math.hypot(a[0] - b[0], a[1] - b[1]) * Math.hypot(a[0] - d[0], a[1] - d[1])
}

const masks = fc
  .tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 9 }))
  .chain(([width, height, density]) =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: width * height, maxLength: width * height })
      .map((levels): Mask => ({ width, height, data: Uint8Array.from(levels, (level) => (level < density ? 1 : 0)) })),
  )

describe('contours', () => {
  let cv: OpenCv
  beforeAll(async () => {
    cv = createRequire(import.meta.url)('@techstark/opencv-js')
    await new Promise<void>((resolve) => {
      cv.onRuntimeInitialized = resolve
    })
  })

  it('are those of OpenCV, point by point, on random masks', () => {
    fc.assert(
      fc.property(masks, (mask) => {
        expect(traceContours(mask)).toEqual(byOpenCv(cv, mask).map(({ points }) => points))
      }),
      { numRuns: 1000 },
    )
  })

  it('have rectangles of the same area', () => {
    fc.assert(
      fc.property(masks, (mask) => {
        const theirs = byOpenCv(cv, mask).map(({ area }) => area)
        const ours = traceContours(mask).map(areaOf)
        for (const [index, area] of theirs.entries()) expect(Math.abs((ours[index] ?? Number.NaN) - area)).toBeLessThan(1e-2)
      }),
      { numRuns: 1000 },
    )
  })
})
