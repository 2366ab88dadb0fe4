import type { FileOwner, ModelFile } from '@recto/core'

/** Whose the WebAssembly is, for `Platform.load`. */
export const digitalPackage: FileOwner = { id: 'digital', package: '@recto/digital' }

/** PDFium as @hyzyla/pdfium 2.1.13 builds it: `pdfium.wasm` of that package, unchanged. */
export const pdfiumWasm: ModelFile = {
  file: 'pdfium.wasm',
  url: new URL('../pdfium.wasm', import.meta.url),
  bytes: 3988829,
  sha256: '71aec412a303a0405baee21c3d6d3f30ad2033dc02444130fe476be3976e2d09',
}
