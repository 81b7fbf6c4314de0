const OBJECT = { type: 'object', properties: { n: { type: 'string' } } }

const BODIES: readonly [mediaType: string, schema: object][] = [
  ['text/plain', { type: 'integer', minimum: 1 }],
  ['text/plain', { type: 'boolean' }],
  ['text/plain', { enum: ['on', 'off'] }],
  ['text/plain', { oneOf: [{ type: 'integer' }, { const: 'none' }] }],
  ['application/xml', OBJECT],
  ['text/csv', { type: 'array', items: { type: 'string' } }],
  ['text/event-stream', OBJECT],
  ['text/event-stream', { type: 'string' }],
  ['application/x-ndjson', OBJECT],
  ['application/x-www-form-urlencoded', OBJECT],
  ['text/plain', OBJECT],
  ['application/json-seq', OBJECT],
]

/** An operation with answers that are decoded, or left undecoded, by media type and schema. */
export const decodedAnswers = {
  '/a': {
    get: {
      operationId: 'getA',
      responses: Object.fromEntries(
        BODIES.map(([type, schema], index) => [
          210 + index,
          { description: 'Fine.', content: { [type]: { schema } } },
        ]),
      ),
    },
  },
}
