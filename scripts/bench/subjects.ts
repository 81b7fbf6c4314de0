import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { PROJECT } from './packages.ts'
import { WORKSPACE } from './processes.ts'
import { describe } from './synthetic.ts'

/** A description to measure with. */
export interface Subject {
  readonly name: string
  readonly file: string
  /** The working directory in which `redocly lint` applies the same rules as the pipeline. */
  readonly folder: string
  readonly lintOptions: readonly string[]
  readonly isLarge: boolean
}

/** This project's own description. */
export function hitkeep(): Subject {
  const folder = join(WORKSPACE, 'hitkeep')
  for (const name of ['openapi', 'redocly.yaml'])
    cpSync(join(PROJECT, name), join(folder, name), { recursive: true })
  const file = join(folder, 'openapi/openapi.yaml')
  return { name: 'HitKeep', file, folder, lintOptions: [], isLarge: false }
}

/** A generated description with this number of operations. */
export function synthetic(operations: number): Subject {
  const file = join(WORKSPACE, `synthetic-${operations}/openapi.json`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(describe(operations), null, 2))
  const name = `${operations.toLocaleString('en')} operations`
  return { ...given(file), name, isLarge: operations >= 1_000 }
}

/** A file that is named on the command line. */
export function given(path: string): Subject {
  const file = resolve(path)
  const lintOptions = ['--extends=spec']
  return { name: basename(file), file, folder: dirname(file), lintOptions, isLarge: false }
}
