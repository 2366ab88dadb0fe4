export * from './vin.ts'
