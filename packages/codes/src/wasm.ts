import type { FileOwner, ModelFile } from '@recto/core'

/** Whose the WebAssembly is, for `Platform.load`. */
export const codesPackage: FileOwner = { id: 'codes', package: '@recto/codes' }

/** ZXing-C++ as zxing-wasm 3.1.4 builds it for reading: `zxing_reader.wasm` of that package, unchanged. */
export const codesWasm: ModelFile = {
  file: 'zxing_reader.wasm',
  url: new URL('../zxing_reader.wasm', import.meta.url),
  bytes: 953527,
  sha256: 'e8af31edb56d0522f4de74495839385ef019ba8bc90d38e5ecb2f18795d86fb2',
}
