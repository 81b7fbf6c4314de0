#!/usr/bin/env node
// Starts the tool: from its sources in the repository, compiled in the package. Plain JavaScript that
// loads nothing else, so that a Node that can't run TypeScript gets a message instead of a syntax
// error, and the compile cache is on before the first module it can serve.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const isSource = existsSync(join(import.meta.dirname, 'commands.ts'))

if (isSource && !process.features.typescript) {
  console.error(
    `error usage: Node ${process.versions.node} can't run TypeScript\n` +
      '  fix: npm run brings its own Node; Node 22.18 and later can do without',
  )
  process.exitCode = 2
} else {
  const [code, extension] = isSource ? ['..', 'ts'] : ['../dist/scripts', 'js']
  await import(`${code}/emit/threads/compile-cache.js`)
  const { main } = await import(`${code}/cli/commands.${extension}`)
  await main(process.argv.slice(2))
}
