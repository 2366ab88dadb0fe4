export * from './vehicle-license.ts'
