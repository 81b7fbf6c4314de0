import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import quick from '../vitest.config.ts'

// Tests that start many processes: `npm run test:slow`, no part of `npm test`.
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    ...quick.test,
    include: ['test/**/*.slow.ts'],
    reporters: ['default'],
    testTimeout: 120_000,
  },
})
