import { enableCompileCache as enable } from 'node:module'
import { resolve } from 'node:path'

/** Where compiled modules are kept, next to the packages that they belong to. */
export const COMPILE_CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/compile')

/** Lets V8 keep compiled modules between runs. */
export function enableCompileCache(): void {
  enable(COMPILE_CACHE)
}
