import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { mapSchema } from '../../scripts/document/schemas/map-schemas.ts'
import type { Document, Schema } from '../../scripts/document/openapi.ts'
import { validators } from '../../scripts/emit/validators/index.ts'
import { documentOf, type OperationValidators } from '../emit/validators/compiled.ts'

interface Group {
  readonly description: string
  readonly schema: object | boolean
  readonly tests: readonly {
    readonly description: string
    readonly data: unknown
    readonly valid: boolean
  }[]
}

export interface SuiteResult {
  right: number
  /** Tests with the opposite verdict. */
  readonly wrong: string[]
  /** Tests whose schema is reported as a problem. */
  readonly rejected: string[]
}

/** How many verdicts of some files of the JSON Schema Test Suite the emitted validators share. */
export async function jsonSchemaSuite(
  folder: string,
  isIncluded: (file: string) => boolean,
): Promise<SuiteResult> {
  const result: SuiteResult = { right: 0, wrong: [], rejected: [] }
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && isIncluded(name))
  for (const file of files) {
    const groups = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Group[]
    for (const { description, schema, tests } of groups) {
      const validate = await compile(schema)
      for (const test of tests) {
        const name = `${file}: ${description}: ${test.description}`
        if (typeof validate === 'string') result.rejected.push(`${name} (${validate})`)
        else if (validate(test.data) === test.valid) result.right++
        else result.wrong.push(name)
      }
    }
  }
  return result
}

/** The validator of a schema, or the problem for which there is none. */
async function compile(schema: object | boolean): Promise<((value: unknown) => boolean) | string> {
  const S = withRoot(schema)
  const document = documentOf({ run: { $ref: '#/components/schemas/S' } }, { schemas: { S } })
  const { files, problems } = validators(document as Document)
  const [problem] = problems.filter(({ severity }) => severity === 'error')
  if (problem !== undefined) return problem.message
  const url = `data:text/javascript,${encodeURIComponent(files[0].content)}`
  const { run } = (await import(url)) as { run: OperationValidators }
  return run.requestBody['application/json'] ?? (() => true)
}

/** The schema with its references relative to the root of the document that it becomes a part of. */
function withRoot(schema: object | boolean): unknown {
  return mapSchema(schema as Schema, '', (schema) => {
    const keywords: Record<string, unknown> = { ...schema }
    for (const keyword of ['$ref', '$dynamicRef']) {
      const value = keywords[keyword]
      if (typeof value !== 'string' || !/^#(\/|$)/.test(value)) continue
      keywords[keyword] = `#/components/schemas/S${value.slice(1)}`
    }
    return keywords
  })
}
