import './compile-cache.js'

await import('./emit-part.ts')
