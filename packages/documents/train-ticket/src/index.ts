export * from './train-ticket.ts'
