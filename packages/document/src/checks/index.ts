export * from './cn-id-number.ts'
export * from './ethnic-groups.ts'
export * from './plate.ts'
export * from './vin.ts'
