import type { VirtualFile } from '../../scripts/document/virtual-file.ts'
import type { Document } from '../../scripts/document/openapi.ts'
import { client } from '../../scripts/emit/client/index.ts'
import { fetchClient } from '../../scripts/emit/client/fetch-client.ts'
import { runtimeFiles } from '../../scripts/emit/client/runtime-files.ts'
import { examples, MOCK } from '../../scripts/emit/examples/index.ts'
import { requestForms } from '../../scripts/document/schemas/request-forms.ts'
import { models } from '../../scripts/emit/models.ts'
import { operations } from '../../scripts/emit/operations.ts'
import { security } from '../../scripts/emit/security.ts'
import { validators } from '../../scripts/emit/validators/index.ts'
import { standardSchemas } from '../../scripts/emit/standard-schemas/index.ts'
import { types } from '../../scripts/emit/types/index.ts'
import { documentWith } from '../support/describe.ts'
import { PEOPLE } from './people.ts'
import { SHOP } from './shop.ts'
import { symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fill, temporaryFolder } from '../support/files.ts'

const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const note = { type: 'object', required: ['text'], properties: { text: { type: 'string' } } }
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const ids = {
  name: 'ids',
  in: 'query',
  explode: false,
  schema: { type: 'array', items: { type: 'integer' } },
}

/** An API with credentials and servers with variables, or without either. */
const paths = (security: object[]) => ({
  '/notes/{id}': {
    get: {
      ...{ operationId: 'readNote', parameters: [id, ids], security },
      responses: { 200: { description: 'A', ...json(note) }, 404: { description: 'B' } },
    },
    put: {
      ...{ operationId: 'saveNote', parameters: [id], security: [] },
      requestBody: { required: true, ...json(note) },
      responses: { 204: { description: 'C' } },
    },
  },
})
const variables = { region: { default: 'eu', enum: ['eu', 'us'] } }
export const DOCUMENTS = {
  notes: documentWith({
    info: { title: 'Notes', version: '1' },
    servers: [{ url: 'https://{region}.notes.test', variables }],
    paths: paths([{ key: [] }]),
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
  }),
  shop: SHOP,
  people: PEOPLE,
  open: documentWith({ info: { title: 'Open', version: '1' }, paths: paths([]) }),
}

/** A folder with the output for each document, and the packages of this project; the caller removes it. */
export function projectWithOutputs(): string {
  const folder = temporaryFolder()
  symlinkSync(resolve(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'))
  for (const [name, document] of Object.entries(DOCUMENTS))
    for (const { path, content } of outputOf(document))
      fill(folder, { [`${name}/${path}`]: content })
  fill(folder, { 'package.json': '{ "type": "module" }' })
  return folder
}

/** Everything that is generated for a document, as it is emitted. */
export function outputOf(document: Document): readonly VirtualFile[] {
  const { file, names } = models(document)
  const settings = { fetch: true }
  const own = [client(document, names, settings), fetchClient(document, names, settings)]
  const compiled = validators(document, { forms: requestForms(document) })
  const doubles = [
    MOCK,
    examples(document, true),
    ...compiled.files,
    standardSchemas(document, compiled.models),
  ]
  const data = [
    ...doubles,
    file,
    operations(document, settings),
    security(document),
    ...types(document),
  ]
  return [...own, ...data, ...runtimeFiles()]
}
