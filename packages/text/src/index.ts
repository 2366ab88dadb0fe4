export type { DetectedText } from './detect/detected-text.ts'
export { type DetectionSides, defaultSides } from './detect/detection-size.ts'
export type { ReadPage, ReadText, ReadTextOptions, StageTimes, TextSessions, TextStage } from './read-options.ts'
export { readText } from './read-text.ts'
