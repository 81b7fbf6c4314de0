import type { CaseInput } from '../../../scripts/contract/cases/case.ts'
import type { Deviation } from '../../../scripts/contract/findings/finding.ts'
import { memberPointer, partsAt } from '../../../scripts/contract/schema/parts.ts'
import type { Subjects } from '../../../scripts/contract/schema/subjects.ts'
import type { Suite } from '../../../scripts/contract/suite.ts'
import { pointerOf } from '../../../scripts/document/json-pointer.ts'

/** The deviations of a valid call from what its operation declares. */
export function judgeRequest(
  { requests }: Suite,
  { operation, parameters, bodies, bodyRequired }: Subjects,
  input: CaseInput,
  given: Readonly<Record<string, unknown>>,
): Deviation[] {
  const found: Deviation[] = []
  const report = (message: string, pointer: string) =>
    found.push({ kind: 'body', message: `the request: ${message}`, pointer })
  const locations = ['path', 'query', 'header', 'cookie'] as const
  for (const location of locations) {
    for (const [name, value] of Object.entries(input[location] ?? {})) {
      const parameter = parameters.find((it) => it.in === location && it.name === name)
      if (!parameter) report(`${location} ${name} is not declared`, operation.pointer)
      else if (!requests.accepts(parameter.schema, value)) {
        report(`${location} ${name} breaks its schema`, parameter.schema)
      }
    }
  }
  for (const { in: location, name, required, pointer } of parameters) {
    if (required && input[location]?.[name] === undefined) report(`${name} is missing`, pointer)
  }
  const [body] = bodies
  if (input.body === undefined && bodyRequired) report('the body is missing', operation.pointer)
  if (input.body !== undefined && !body) report('no body is declared', operation.pointer)
  if (input.body !== undefined && body?.schema !== undefined) {
    for (const { keyword, message, instancePath } of requests.violations(body.schema, input.body)) {
      report(
        `the body at "${instancePath}" breaks ${keyword}: ${message}`,
        body.schema + pointerOf(keyword),
      )
    }
  }
  const parts = body?.schema === undefined ? [] : partsAt(requests.document, body.schema)
  const described = parts.some(({ schema }) => 'properties' in schema)
  for (const name of described ? Object.keys(Object(input.body)) : []) {
    if (memberPointer(parts, name) === undefined) {
      report(`the member ${name} of the body is not described`, body!.schema!)
    }
  }
  const names = Object.keys(given)
  const alternatives = operation.security.map((it) => Object.keys(it))
  const fits = alternatives.some((it) => it.every((name) => names.includes(name)))
  if (alternatives.length > 0 && !fits) {
    report(
      `${names.join(', ') || 'no credential'} is not declared to open it`,
      `${operation.pointer}/security`,
    )
  }
  if (alternatives.length === 0 && names.length > 0) {
    report('it is declared to need no credentials', `${operation.pointer}/security`)
  }
  return found
}
