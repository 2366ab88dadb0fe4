export * from './passport.ts'
