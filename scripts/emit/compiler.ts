import { createRequire } from 'node:module'
import type ts from 'typescript'

/**
 * The TypeScript compiler. Where an ES module imports it, Node (20 to 24) parses its 9 MB twice more to
 * find what it exports, which takes a fifth of a run on Node 20.
 */
export const compiler = createRequire(import.meta.url)('typescript') as typeof ts
