export { createDigitalOpener, type OpenDigital } from './create-digital-opener.ts'
export type { DigitalFile, DigitalPage } from './digital-file.ts'
export { type DigitalFormat, digitalFormat } from './digital-format.ts'
export { digitalPackage, pdfiumWasm } from './wasm.ts'
