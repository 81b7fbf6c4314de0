import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { identifier } from '../../scripts/typescript/identifier.ts'
import type { OperationValidators, Validate } from '../../src/runtime/response/validate.ts'
import { isJson } from '../../scripts/contract/cases/base.ts'
import { invalidInstances, validInstances } from '../../scripts/contract/cases/constraints.ts'
import { boundaryValues } from '../../scripts/contract/cases/boundary.ts'
import { readOptions } from '../../scripts/contract/options.ts'
import { currentSuite } from '../../scripts/contract/runners/register.ts'
import type { Sampler } from '../../scripts/contract/schema/samples.ts'

// The compiled validators and the oracle give the same verdict on every value, good, bad and telling.
const suite = await currentSuite()
const file = join(readOptions().description, 'validators.js')
const compiled = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Readonly<
  Record<string, OperationValidators>
>

describe.each([...suite.subjects])('%s', (operationId, { parameters, bodies, responses }) => {
  const own = compiled[identifier(operationId)]!
  test('compiled validators and oracle agree', ({ task }) => {
    const started = performance.now()
    let count = 0
    const compare = (what: string, validate: Validate | undefined, root: string, from: Sampler) => {
      if (!validate) return
      for (const value of valuesFor(from, root)) {
        count++
        const expected = from.oracle.accepts(root, value)
        expect(validate(value), `${what}: ${JSON.stringify(value)}`).toBe(expected)
      }
    }
    for (const { in: location, name, schema } of parameters) {
      compare(`${location} ${name}`, own.parameters[`${location} ${name}`], schema, suite.sampler)
    }
    for (const { mediaType, schema } of bodies) {
      if (schema === undefined || !isJson(mediaType)) continue
      compare(`body ${mediaType}`, own.requestBody[mediaType], schema, suite.sampler)
    }
    for (const { status, contents } of responses) {
      for (const { mediaType, schema } of contents) {
        if (schema === undefined || !isJson(mediaType)) continue
        const validate = own.responses[status]?.[mediaType]
        compare(`${status} ${mediaType}`, validate, schema, suite.responseSampler)
      }
    }
    const milliseconds = performance.now() - started
    task.meta.contract = { phase: 'compiled validators', milliseconds, count, covers: [] }
    expect(Object.keys(own)).toEqual(
      expect.arrayContaining(['parameters', 'requestBody', 'responses']),
    )
  })
})

function valuesFor(sampler: Sampler, root: string): unknown[] {
  const wire = { textual: false }
  return [
    ...validInstances(sampler, root, wire).map(({ value }) => value),
    ...invalidInstances(sampler, root, wire).instances.map(({ value }) => value),
    ...boundaryValues(sampler, root),
  ]
}
