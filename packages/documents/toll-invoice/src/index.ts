export * from './toll-invoice.ts'
