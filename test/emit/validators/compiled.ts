import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Document } from '../../../scripts/document/openapi.ts'
import { plainReferences } from '../../../scripts/document/schemas/plain-references.ts'
import { validators } from '../../../scripts/emit/validators/index.ts'

export interface Validate {
  (value: unknown): boolean
  errors?: readonly { instancePath: string; keyword: string; params: object }[] | null
}

export interface OperationValidators {
  readonly parameters: Readonly<Record<string, Validate>>
  readonly requestBody: Readonly<Record<string, Validate>>
  readonly responses: Readonly<Record<string, Readonly<Record<string, Validate>>>>
}

/** The source of the emitted module. */
export function emitted(document: object): string {
  return validators(plainReferences(document as Document)).files[0].content
}

/** The declarations of the emitted module. */
export function emittedTypes(document: object): string {
  return validators(document as Document).files[1].content
}

/** The emitted module, imported. */
export async function compiled(document: object): Promise<Record<string, OperationValidators>> {
  const folder = await mkdtemp(join(tmpdir(), 'validators-'))
  try {
    const file = join(folder, 'validators.mjs')
    await writeFile(file, emitted(document))
    return await import(/* @vite-ignore */ pathToFileURL(file).href)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** A document whose operations have these schemas as JSON bodies, by operationId. */
export function documentOf(
  bodies: Readonly<Record<string, unknown>>,
  rest: { openapi?: string; schemas?: object; in?: 'request' | 'response' } = {},
): object {
  const operations = Object.entries(bodies).map(([operationId, schema], i) => {
    const content = { 'application/json': { schema } }
    const responses = { 200: { description: 'Fine.', ...(rest.in === 'response' && { content }) } }
    const requestBody = rest.in === 'response' ? {} : { requestBody: { content } }
    return [`/${i}`, { post: { operationId, ...requestBody, responses } }]
  })
  return {
    openapi: rest.openapi ?? '3.1.0',
    info: { title: 'Test', version: '1' },
    paths: Object.fromEntries(operations),
    components: { schemas: rest.schemas ?? {} },
  }
}

/** The validator of a schema as JSON body; `undefined` if every value is valid. */
export async function validatorOf(
  schema: unknown,
  rest: Parameters<typeof documentOf>[1] = {},
): Promise<Validate | undefined> {
  const { run } = await compiled(documentOf({ run: schema }, rest))
  const content = rest.in === 'response' ? run!.responses['200'] : run!.requestBody
  return content?.['application/json']
}
