import { existsSync, readFileSync, renameSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const MODULES = resolve(import.meta.dirname, '../../node_modules')

/** A library of some 600 modules: finding and opening them takes longer than all that they do. */
const LIBRARY = '@redocly/openapi-core'

/** Lets the library be read from one file, when an earlier run has joined it. */
export function readLibraryJoined(): void {
  const file = joinedFile()
  if (!existsSync(file)) return
  const joined = { url: pathToFileURL(file).href, format: 'module', shortCircuit: true }
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === LIBRARY ? joined : next(specifier, context),
  })
}

/** Joins the library's modules into one file for the runs to come, unless that has been done. */
export async function joinLibrary(): Promise<void> {
  const file = joinedFile()
  if (existsSync(file)) return
  const { rolldown } = await import('rolldown')
  const input = { input: LIBRARY, platform: 'node', logLevel: 'silent', cwd: MODULES } as const
  const build = await rolldown(input)
  const unfinished = `${file}.${process.pid}`
  await build.write({ file: unfinished, format: 'esm', codeSplitting: false })
  await build.close()
  renameSync(unfinished, file)
}

function joinedFile(): string {
  const text = readFileSync(join(MODULES, LIBRARY, 'package.json'), 'utf8')
  const { version } = JSON.parse(text) as { version: string }
  return join(MODULES, '.cache/joined', `openapi-core-${version}.mjs`)
}
