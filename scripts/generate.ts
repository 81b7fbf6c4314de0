import { enableCompileCache } from './pipeline/compile-cache.ts'

// First of all: what the cache holds need not be compiled again, nor stripped of its types.
enableCompileCache()
await import('./generate-command.ts')
