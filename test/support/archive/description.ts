import { documentWith } from '../describe.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const body = (name: string) => ({ requestBody: { required: true, ...json(ref(name)) } })
const answer = (schema: object, headers: readonly string[] = []) => ({
  ...{ description: 'Done.', ...json(schema) },
  headers: Object.fromEntries(headers.map((name) => [name, { schema: { type: 'string' } }])),
})
const none = { description: 'None.' }
const errors = { '400': none, '404': none }
const guarded = { ...errors, '412': none, '428': none }
const id = (name: string) => ({
  ...{ name, in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
})
const header = (name: string, schema: object, required: boolean) => ({
  ...{ name, in: 'header', required, schema },
})
const query = (name: string, schema: object) => ({ name, in: 'query', schema })
const match = header('If-Match', { type: 'string' }, true)
const kind = (name: string) => ({ type: 'string', enum: [name] })
const unique = { type: 'string', format: 'uuid' }

/**
 * Folders with notes: what is deleted can be restored, lists name their next page in `Link`, changes
 * need the ETag, exports are jobs, and orders have idempotency keys.
 */
export const ARCHIVE = documentWith({
  paths: {
    '/folders': {
      get: {
        operationId: 'folders',
        parameters: [
          query('limit', { type: 'integer', minimum: 1, maximum: 50 }),
          query('after', { type: 'string', pattern: '^\\d+$' }),
        ],
        responses: { '200': answer({ type: 'array', items: ref('Folder') }, ['Link']), ...errors },
      },
      post: {
        ...{ operationId: 'createFolder', ...body('Content') },
        responses: { '201': answer(ref('Folder'), ['ETag']), ...errors },
      },
    },
    '/folders/{folder}': {
      parameters: [id('folder')],
      get: {
        operationId: 'folder',
        responses: { '200': answer(ref('Folder'), ['ETag']), ...errors },
      },
      put: {
        ...{ operationId: 'replaceFolder', ...body('Content'), parameters: [match] },
        responses: { '200': answer(ref('Folder')), ...guarded },
      },
      delete: {
        ...{ operationId: 'deleteFolder', parameters: [match] },
        responses: { '204': none, ...guarded },
      },
    },
    '/folders/{folder}/restore': {
      parameters: [id('folder')],
      post: {
        operationId: 'restoreFolder',
        responses: { '200': answer(ref('Folder')), ...errors, '409': none },
      },
    },
    '/folders/{folder}/notes': {
      parameters: [id('folder')],
      post: {
        ...{ operationId: 'createNote', ...body('Text') },
        responses: { '201': answer(ref('Note')), ...errors },
      },
    },
    '/folders/{folder}/notes/{note}': {
      parameters: [id('folder'), id('note')],
      get: { operationId: 'note', responses: { '200': answer(ref('Note')), ...errors } },
    },
    '/exports': {
      post: {
        operationId: 'startExport',
        responses: { '202': { ...none, headers: { Location: { schema: { type: 'string' } } } } },
      },
    },
    '/jobs/{job}': {
      parameters: [id('job')],
      get: { operationId: 'job', responses: { '200': answer(ref('Id')), ...errors } },
    },
    '/orders': {
      post: {
        ...{ operationId: 'order', ...body('Text') },
        parameters: [header('Idempotency-Key', unique, true)],
        responses: { '201': answer(ref('Note')), ...errors },
      },
    },
    '/orders/{order}': {
      parameters: [id('order')],
      get: { operationId: 'ordered', responses: { '200': answer(ref('Note')), ...errors } },
    },
  },
  components: {
    schemas: {
      Id: { type: 'object', required: ['id'], properties: { id: unique } },
      Text: { type: 'object', required: ['text'], properties: { text: { type: 'string' } } },
      Note: { allOf: [ref('Id'), ref('Text')] },
      Plain: {
        ...{ type: 'object', required: ['kind', 'name'] },
        properties: { kind: kind('plain'), name: { type: 'string' }, colour: { type: 'string' } },
      },
      Smart: {
        ...{ type: 'object', required: ['kind', 'rule'] },
        properties: { kind: kind('smart'), rule: { type: 'string' } },
      },
      Content: {
        oneOf: [ref('Plain'), ref('Smart')],
        discriminator: { propertyName: 'kind' },
      },
      Folder: { allOf: [ref('Id'), ref('Content')] },
    },
  },
})
