import { defineConfig } from 'vitest/config'

/** Tests run from source by the private export condition; only `packed` needs a build. */
const conditions = ['@recto/source', 'node', 'import', 'default']
const project = (name: string, include: string[], timeoutMs = 20_000, globalSetup: string[] = []) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { name, include, globalSetup, testTimeout: timeoutMs, hookTimeout: timeoutMs, setupFiles: ['./tools/fail-on-console.ts'] },
})

export default defineConfig({
  test: {
    projects: [
      project('unit', ['packages/**/src/**/*.test.ts', 'test-data/src/**/*.test.ts', 'benchmarks/src/**/*.test.ts', 'tools/*.test.ts']),
      project('numeric', ['packages/**/numeric/**/*.test.ts'], 120_000),
      project('models', ['packages/**/models-test/**/*.test.ts'], 600_000),
      project('packed', ['tools/packed/**/*.test.ts'], 900_000, ['./tools/packed/global-setup.ts']),
    ],
  },
})
