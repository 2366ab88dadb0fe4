import { defineConfig } from 'tsdown'
import { base } from '../../tools/tsdown.base.ts'

/** `#backend` stays an import of the published package, so that Node and bundlers choose their own file. */
export default defineConfig([
  { ...base, entry: ['src/index.ts', 'src/backend.ts'], deps: { neverBundle: ['#backend'] } },
  { ...base, entry: { 'node/index': 'src/node/index.ts' }, dts: false, clean: false, platform: 'node' },
  { ...base, entry: { 'browser/index': 'src/browser/index.ts' }, dts: false, clean: false, platform: 'browser' },
])
