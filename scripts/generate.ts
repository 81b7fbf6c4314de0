import { setFlagsFromString } from 'node:v8'
import { enableCompileCache } from './pipeline/compile-cache.ts'

// First of all: what the cache holds need not be compiled again, nor stripped of its types.
enableCompileCache()
// For the pipeline's threads: megabytes for new objects. Node's own choice takes a third more memory in all, and no less time.
setFlagsFromString('--max-semi-space-size=8')
await import('./generate-command.ts')
