export * from './business-license.ts'
