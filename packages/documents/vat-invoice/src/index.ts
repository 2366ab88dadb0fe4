export * from './vat-invoice.ts'
