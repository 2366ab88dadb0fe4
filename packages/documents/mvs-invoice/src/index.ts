export * from './mvs-invoice.ts'
