import { enableCompileCache } from 'node:module'
import { resolve } from 'node:path'

// Lets V8 keep compiled modules between runs, next to the packages that they belong to. No
// TypeScript, and to be imported first: what the cache holds need not be stripped of its types
// again, and what strips them takes longer to load than all else before the first stage.
enableCompileCache(resolve(import.meta.dirname, '../../../node_modules/.cache/compile'))
