export * from './driver-license.ts'
