import { existsSync } from 'node:fs'
import nodeModule from 'node:module'
import { dirname, join } from 'node:path'

// Lets V8 keep compiled modules between runs. Import this first, from JavaScript: cached TypeScript
// needn't be stripped of its types again, and loading what strips them takes longer than everything
// else before the first stage. Node 20 has no such cache.
const packages = nearestPackages(import.meta.dirname)
if (packages) nodeModule.enableCompileCache?.(join(packages, '.cache/specwright/compile'))

/** @type {(folder: string) => string | undefined} */
function nearestPackages(folder) {
  const path = join(folder, 'node_modules')
  if (existsSync(path)) return path
  return dirname(folder) === folder ? undefined : nearestPackages(dirname(folder))
}
