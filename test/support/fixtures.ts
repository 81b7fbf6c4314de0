import { parseYaml } from '@redocly/openapi-core'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ValueTypes } from '../../scripts/document/schemas/wire-formats.ts'
import type { LintLevel } from '../../scripts/lint/level.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/descriptions')

/** A description with one oddity, and from `case.yaml` what is expected of it. */
export interface Fixture extends ValueTypes {
  readonly name: string
  readonly entry: string
  readonly oddity: string
  readonly lint?: LintLevel
  /** The codes of the problems for which the description is rejected; without them, it gives output. */
  readonly rejected?: readonly string[]
  /** The codes of all of the pipeline's own warnings. */
  readonly warnings?: readonly string[]
  /** A part of each note. */
  readonly notes?: readonly string[]
  /** TypeScript that has to compile together with the output. */
  readonly types?: string
  readonly values?: readonly Values[]
  readonly calls?: readonly Call[]
  /** Whether there is a function that reads declared headers. */
  readonly headers?: boolean
}

/** Values that a validator accepts and values that it rejects; the prefixes `json:`, `date:` and `bigint:` are for what YAML can't express. */
export interface Values {
  readonly at: readonly [operation: string, group: string, ...keys: string[]]
  readonly good: readonly unknown[]
  readonly bad: readonly unknown[]
}

/**
 * A call of the client, the request that the server receives, its answer, and what the caller gets;
 * or why the client rejects the call.
 */
export interface Call {
  readonly operation: string
  readonly input?: unknown
  /** By security scheme. */
  readonly credentials?: Readonly<Record<string, string>>
  /** A part of the message of the `UsageError`, with which nothing is sent. */
  readonly rejected?: string
  readonly request?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Parts of a body with a boundary of the client's choice. */
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
