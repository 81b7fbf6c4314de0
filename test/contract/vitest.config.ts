import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { readOptions } from '../../scripts/contract/options.ts'
import { ContractReporter } from '../../scripts/contract/reporting/reporter.ts'

/** The whole suite; the root's configuration runs its quick form, the files named *.test.ts. */
export default defineConfig({
  cacheDir: join(import.meta.dirname, '../../node_modules/.vite-contract'),
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts', '**/*.contract.ts'],
    // The files share nothing but what they read.
    isolate: false,
    // The tests wait for sockets more than they compute.
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: [
      'default',
      ['junit', { outputFile: join(readOptions().report, 'junit.xml') }],
      new ContractReporter(),
    ],
  },
})
