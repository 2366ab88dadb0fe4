export * from './classify-by-cues.ts'
