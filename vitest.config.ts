import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    // Many tests wait for processes that they start; by default one core would be left idle.
    maxWorkers: Math.max(2, availableParallelism()),
    // Loading the pipeline once per file would take a third of the time.
    isolate: false,
    unstubEnvs: true,
    unstubGlobals: true,
    // Commands would print annotations instead of what the tests expect.
    env: { GITHUB_ACTIONS: '' },
    // The summary at the end of all checks counts the tests.
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'reports/test.json' }]]
      : ['default'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
