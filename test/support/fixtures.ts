import { parseYaml } from '@redocly/openapi-core'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { LintLevel } from '../../scripts/lint/lint.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/descriptions')

/** One oddity: a description, and in `case.yaml` what is to come of it. */
export interface Fixture {
  readonly name: string
  readonly entry: string
  readonly oddity: string
  readonly lint?: LintLevel
  /** Codes of the problems that refuse the description; without it, it gives output. */
  readonly refused?: readonly string[]
  /** Codes of the pipeline's own warnings, all of them. */
  readonly warnings?: readonly string[]
  /** Beginnings or parts of the notes, all of them. */
  readonly notes?: readonly string[]
  /** TypeScript that has to compile beside the output. */
  readonly types?: string
  readonly values?: readonly Values[]
  readonly calls?: readonly Call[]
}

/** Values that a validator takes and others that it refuses; `json:` in front for what YAML cannot say. */
export interface Values {
  readonly at: readonly [operation: string, group: string, ...keys: string[]]
  readonly good: readonly unknown[]
  readonly bad: readonly unknown[]
}

/**
 * A call of the client, the request that a server then sees, its answer, and what the caller gets; or
 * why the client refuses it.
 */
export interface Call {
  readonly operation: string
  readonly input?: unknown
  /** By security scheme. */
  readonly credentials?: Readonly<Record<string, string>>
  /** A part of the message of the `UsageError`; then nothing is sent. */
  readonly refused?: string
  readonly request?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Parts of a body whose boundary is the client's choice. */
  readonly holds?: readonly string[]
  readonly answer?: { readonly status: number; readonly type?: string; readonly body?: string }
  readonly data?: unknown
  readonly error?: { readonly name?: string; readonly status: number; readonly body: unknown }
}

/** All fixtures, each a folder. */
export function fixtures(): Fixture[] {
  return readdirSync(FOLDER).map((name) => {
    const text = readFileSync(join(FOLDER, name, 'case.yaml'), 'utf8')
    const described = parseYaml(text, {}) as Omit<Fixture, 'name' | 'entry'>
    return { ...described, name, entry: join(FOLDER, name, 'openapi.yaml') }
  })
}
