export * from './fake-platform.ts'
export * from './page-literal.ts'
export * from './test-document.ts'
