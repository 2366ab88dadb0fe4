export * from './transportation-license.ts'
