import './pipeline/compile-cache.js'

await import('./generate-command.ts')
