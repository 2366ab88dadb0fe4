export * from './quota-invoice.ts'
