import '../emit/threads/compile-cache.js'

await import('./generate.ts')
