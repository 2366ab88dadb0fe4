import type { UserConfig } from 'tsdown'

/** What all packages share: ESM, one declaration file per entry, dependencies left outside. */
export const base = {
  entry: ['src/index.ts'],
  format: 'esm',
  target: 'es2023',
  dts: true,
  sourcemap: true,
  clean: true,
  fixedExtension: false,
  platform: 'neutral',
  report: false,
} satisfies UserConfig
