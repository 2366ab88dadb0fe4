export { main } from './main.ts'
export { processTerminal } from './process-terminal.ts'
export type { Terminal } from './terminal.ts'
