export * from './business-card.ts'
export * from './to-vcard.ts'
