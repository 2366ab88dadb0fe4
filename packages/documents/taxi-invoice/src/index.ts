export * from './taxi-invoice.ts'
