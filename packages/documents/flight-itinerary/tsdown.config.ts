import { defineConfig } from 'tsdown'
import { base } from '../../../tools/tsdown.base.ts'

export default defineConfig(base)
