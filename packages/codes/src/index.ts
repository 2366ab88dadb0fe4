export * from './code-reader.ts'
export * from './wasm.ts'
