import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

// Packs, installs and downloads: `npm run test:package`, no part of `npm test`.
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/package/*.package.ts'],
    globalSetup: 'test/package/support/installed.ts',
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
