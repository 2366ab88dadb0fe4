import { defineConfig } from 'tsdown'
import { base } from '../../tools/tsdown.base.ts'

export default defineConfig({ ...base, entry: ['src/index.ts', 'src/engine-worker.ts'] })
