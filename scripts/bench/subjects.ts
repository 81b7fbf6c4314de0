import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { describe } from './describe.ts'
import { WORKSPACE } from './command.ts'
import { PROJECT } from './packages.ts'

/** A description to measure with. */
export interface Subject {
  readonly name: string
  readonly file: string
  /** Where `redocly lint` finds the rules that the pipeline applies. */
  readonly folder: string
  readonly lintOptions: readonly string[]
  /** Number of operations; only known of synthetic ones. */
  readonly operations?: number
  /** Whether the file is a copy that a measurement may change. */
  readonly editable: boolean
}

/** This project's own description. */
export function hitkeep(): Subject {
  const folder = join(WORKSPACE, 'hitkeep')
  cpSync(join(PROJECT, 'openapi'), join(folder, 'openapi'), { recursive: true })
  cpSync(join(PROJECT, 'redocly.yaml'), join(folder, 'redocly.yaml'))
  const file = join(folder, 'openapi/openapi.yaml')
  return { name: 'HitKeep', file, folder, lintOptions: [], editable: true }
}

/** A generated description with so many operations. */
export function synthetic(operations: number): Subject {
  const folder = join(WORKSPACE, `synthetic-${operations}`)
  const file = join(folder, 'openapi.json')
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify(describe(operations), null, 2))
  const name = `${operations.toLocaleString('en')} operations`
  return { name, file, folder, lintOptions: ['--extends=spec'], operations, editable: true }
}

/** A file that was named on the command line; it stays as it is. */
export function given(path: string): Subject {
  const file = resolve(path)
  readFileSync(file)
  return {
    name: basename(file),
    file,
    folder: dirname(file),
    lintOptions: ['--extends=spec'],
    editable: false,
  }
}
