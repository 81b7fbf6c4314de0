import { defineConfig } from 'vitest/config'

/** Checks in a real browser: Debian's chromium, or the one that CHROMIUM names. */
export default defineConfig({
  cacheDir: '../../node_modules/.vite',
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
