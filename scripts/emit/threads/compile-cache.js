import nodeModule from 'node:module'
import { resolve } from 'node:path'

// Lets V8 keep compiled modules between runs. Import this first, from JavaScript: cached TypeScript
// needn't be stripped of its types again, and loading what strips them takes longer than everything
// else before the first stage. Node 20 has no such cache.
nodeModule.enableCompileCache?.(
  resolve(import.meta.dirname, '../../../node_modules/.cache/compile'),
)
