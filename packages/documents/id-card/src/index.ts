export * from './id-card.ts'
