export * from './bankcard.ts'
