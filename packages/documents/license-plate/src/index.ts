export * from './license-plate.ts'
