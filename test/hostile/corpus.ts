/** Code that no output may hold outside of texts. */
export const payload = (id: number) => `globalThis.PWN = ${id}`

/** A way to break out of where a text is put, around some code. */
export interface Breakout {
  readonly name: string
  readonly wrap: (code: string) => string
}

const breakout = (name: string, before: string, after = ''): Breakout => ({
  name,
  wrap: (code) => before + code + after,
})

/** Ends of strings, comments, templates and scripts, and what some tools take for them. */
export const BREAKOUTS: readonly Breakout[] = [
  breakout('end of comment', '*/ ', ' /*'),
  breakout('end of comment, re-formed when one is removed', '**//*/ ', ' //**'),
  breakout('end of comment across a control character', '*\u0000/ ', ' /*'),
  breakout('end of comment across a bidi control', '*\u202e/ ', ' /*'),
  breakout('double quote', '"; ', '; "'),
  breakout('single quote', "'; ", "; '"),
  breakout('backtick', '`; ', '; `'),
  breakout('template hole', '${', '}'),
  breakout('backslash before a quote', '\\"; ', '; //'),
  breakout('backslash at the end', '', '\\'),
  breakout('escaped quote', '\\u0022; ', '; \\u0022'),
  breakout('newline', '\n', '\n'),
  breakout('carriage return', '\r', '\r'),
  breakout('line separator', '\u2028', '\u2028'),
  breakout('paragraph separator', '\u2029', '\u2029'),
  breakout('end of script', '</script><script>', '</script>'),
  breakout('end of script in another case', '</ScRiPt ><script>', '</sCrIpT>'),
  breakout('HTML comment', '<!-- ', ' -->'),
  breakout('closing brackets', '}])}; ', '; ({['),
  breakout('end of a type', "'] }; ", "; type X = { a: ['"),
  breakout('line comment', '// ', ' //'),
  breakout('link to code', '[x](javascript:', ')'),
  breakout('event handler', '<img src=x onerror="', '">'),
  breakout('right to left', '\u202e', '\u2066'),
  breakout('NUL', '\u0000', '\u0000'),
  breakout('percent-encoded quote', '%22; ', '; %22%'),
  breakout('JSDoc tag', '@param {', '} x'),
  breakout('assertion', '" as never; ', '; const y = "'),
]

/** A part of a description that takes any text. */
export interface Sink {
  readonly name: string
  /** Adds the text to a description; the number keeps what is added apart from other sinks. */
  readonly put: (document: HostileDocument, text: string, id: number) => void
  /** Whether some texts make the description be refused, rightly. */
  readonly refusable?: boolean
}

/** As much of a description as sinks touch. */
export interface HostileDocument {
  readonly openapi: string
  readonly info: Record<string, unknown>
  readonly servers: object[]
  readonly tags: object[]
  readonly paths: Record<string, Record<string, unknown>>
  readonly webhooks: Record<string, unknown>
  readonly components: {
    readonly schemas: Record<string, unknown>
    readonly securitySchemes: Record<string, object>
  }
  readonly [extension: `x-${string}`]: unknown
}

/** A description that says nothing yet. */
export function emptyDocument(): HostileDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    servers: [],
    tags: [],
    paths: {},
    webhooks: {},
    components: { schemas: {}, securitySchemes: {} },
  }
}

/** Keeps names that have to differ different, whatever they become. */
const unique = (text: string, id: number): string => `${text}n${id}`

const schema =
  (build: (text: string, id: number) => object): Sink['put'] =>
  (document, text, id) => {
    document.components.schemas[`S${id}`] = build(text, id)
    operation(() => ({
      requestBody: {
        content: { 'application/json': { schema: { $ref: `#/components/schemas/S${id}` } } },
      },
    }))(document, text, id)
  }

const operation =
  (build: (text: string, id: number) => object): Sink['put'] =>
  (document, text, id) => {
    document.paths[`/p${id}`] = {
      get: { operationId: `o${id}`, responses: { 204: { description: 'd' } }, ...build(text, id) },
    }
  }

const info =
  (key: string): Sink['put'] =>
  (document, text) => {
    document.info[key] = text
  }

export const SINKS: readonly Sink[] = [
  { name: 'info.title', put: info('title') },
  { name: 'info.version', put: info('version') },
  { name: 'info.summary', put: info('summary') },
  { name: 'info.description', put: info('description') },
  {
    name: 'server URL',
    put: (document, text) => document.servers.push({ url: `https://a/${text}` }),
  },
  {
    name: 'server variable',
    put: (document, text) =>
      document.servers.push({
        url: '/{v}',
        variables: { v: { default: text, description: text, enum: [text] } },
      }),
  },
  {
    name: 'tag',
    put: (document, text, id) => {
      document.tags.push({ name: unique(text, id), description: text })
      operation(() => ({ tags: [unique(text, id)] }))(document, text, id)
    },
  },
  {
    name: 'path, static part',
    refusable: true,
    put: (document, text, id) => {
      document.paths[`/${unique(text, id)}`] = { get: { operationId: `o${id}` } }
    },
  },
  {
    name: 'path, without operationId',
    refusable: true,
    put: (document, text, id) => {
      document.paths[`/${unique(text, id)}`] = { get: {} }
    },
  },
  {
    name: 'path, name of a parameter',
    refusable: true,
    put: (document, text, id) => {
      document.paths[`/p${id}/{${text}}`] = {
        get: {
          operationId: `o${id}`,
          parameters: [{ name: text, in: 'path', required: true, schema: {} }],
        },
      }
    },
  },
  { name: 'operationId', put: operation((text, id) => ({ operationId: unique(text, id) })) },
  { name: 'summary', put: operation((text) => ({ summary: text })) },
  { name: 'description', put: operation((text) => ({ description: text })) },
  {
    name: 'external docs',
    put: operation((text) => ({ externalDocs: { url: text, description: text } })),
  },
  {
    name: 'x-codeSamples',
    put: operation((text) => ({ 'x-codeSamples': [{ lang: text, label: text, source: text }] })),
  },
  {
    name: 'query parameter',
    put: operation((text) => ({
      parameters: [{ name: text, in: 'query', description: text, schema: { type: 'string' } }],
    })),
  },
  {
    name: 'header parameter',
    put: operation((text) => ({
      parameters: [{ name: text, in: 'header', schema: { type: 'string' } }],
    })),
  },
  {
    name: 'cookie parameter',
    put: operation((text) => ({
      parameters: [{ name: text, in: 'cookie', schema: { type: 'string' } }],
    })),
  },
  {
    name: 'style',
    put: operation((text) => ({
      parameters: [{ name: 'q', in: 'query', style: text, schema: { type: 'string' } }],
    })),
  },
  {
    name: 'media type of a parameter',
    put: operation((text) => ({
      parameters: [{ name: 'q', in: 'query', content: { [text]: { schema: {} } } }],
    })),
  },
  {
    name: 'media type of a request',
    put: operation((text) => ({
      requestBody: { content: { [text]: { schema: { type: 'string' } } } },
    })),
  },
  {
    name: 'media type of a response',
    put: operation((text) => ({
      responses: { 200: { description: 'd', content: { [text]: { schema: { type: 'string' } } } } },
    })),
  },
  {
    name: 'content type in encoding',
    put: operation((text) => ({
      requestBody: {
        content: {
          'multipart/form-data': {
            schema: { properties: { a: {} } },
            encoding: { [text]: { contentType: text, style: text } },
          },
        },
      },
    })),
  },
  { name: 'status', put: operation((text) => ({ responses: { [text]: { description: text } } })) },
  {
    name: 'description of a response',
    put: operation((text) => ({ responses: { 200: { description: text } } })),
  },
  {
    name: 'response header',
    put: operation((text) => ({
      responses: {
        200: {
          description: 'd',
          headers: { [text]: { description: text, schema: { type: 'string' } } },
        },
      },
    })),
  },
  {
    name: 'link',
    put: operation((text) => ({
      responses: {
        200: {
          description: 'd',
          links: { [text]: { operationId: text, parameters: { [text]: text }, description: text } },
        },
      },
    })),
  },
  {
    name: 'callback',
    put: operation((text) => ({ callbacks: { [text]: { [text]: { post: { responses: {} } } } } })),
  },
  {
    name: 'webhook',
    put: (document, text, id) => {
      document.webhooks[unique(text, id)] = {
        post: { operationId: unique(text, id), summary: text },
      }
    },
  },
  {
    name: 'example',
    put: operation((text) => ({
      requestBody: {
        content: { 'application/json': { schema: { example: text }, example: text } },
      },
    })),
  },
  {
    name: 'named example',
    put: operation((text) => ({
      requestBody: {
        content: {
          'application/json': {
            schema: {},
            examples: { [text]: { summary: text, description: text, value: { [text]: text } } },
          },
        },
      },
    })),
  },
  {
    name: 'external example',
    put: operation((text) => ({
      requestBody: {
        content: { 'application/json': { schema: {}, examples: { a: { externalValue: text } } } },
      },
    })),
  },
  {
    name: 'security scheme',
    put: (document, text, id) => {
      document.components.securitySchemes[unique(text, id)] = {
        type: 'http',
        scheme: text,
        bearerFormat: text,
        description: text,
      }
    },
  },
  {
    name: 'API key',
    put: (document, text, id) => {
      document.components.securitySchemes[`k${id}`] = { type: 'apiKey', in: 'header', name: text }
    },
  },
  { name: 'security scope', put: operation((text) => ({ security: [{ [text]: [text] }] })) },
  {
    name: 'schema key',
    put: (document, text, id) => {
      document.components.schemas[unique(text, id)] = { type: 'string' }
    },
  },
  {
    name: 'schema key in a reference',
    refusable: true,
    put: (document, text, id) => {
      document.components.schemas[unique(text, id)] = {}
      document.components.schemas[`S${id}`] = {
        $ref: `#/components/schemas/${encodeURIComponent(unique(text, id).replaceAll('~', '~0').replaceAll('/', '~1'))}`,
      }
    },
  },
  {
    name: 'property',
    put: schema((text) => ({
      type: 'object',
      properties: { [text]: { type: 'string', title: text, description: text } },
    })),
  },
  { name: 'required', put: schema((text) => ({ type: 'object', required: [text] })) },
  { name: 'enum', put: schema((text) => ({ enum: [text, { [text]: text }] })) },
  { name: 'enum of texts', put: schema((text) => ({ type: 'string', enum: [text] })) },
  { name: 'const', put: schema((text) => ({ const: text })) },
  { name: 'const object', put: schema((text) => ({ const: { [text]: [text] } })) },
  { name: 'default', put: schema((text) => ({ type: 'string', default: text })) },
  {
    name: 'examples of a schema',
    put: schema((text) => ({ type: 'string', examples: [text, { [text]: text }] })),
  },
  { name: 'pattern', refusable: true, put: schema((text) => ({ type: 'string', pattern: text })) },
  {
    name: 'name by pattern',
    refusable: true,
    put: schema((text) => ({ type: 'object', patternProperties: { [text]: { type: 'string' } } })),
  },
  { name: 'format', put: schema((text) => ({ type: 'string', format: text })) },
  { name: 'title', put: schema((text) => ({ title: text, type: 'object' })) },
  {
    name: 'description of a schema',
    put: schema((text) => ({ description: text, type: 'object' })),
  },
  {
    name: 'x-enum-varnames',
    put: schema((text) => ({
      enum: ['a'],
      'x-enum-varnames': [text],
      'x-enum-descriptions': [text],
    })),
  },
  {
    name: 'dependencies',
    put: schema((text) => ({
      type: 'object',
      dependentRequired: { [text]: [text] },
      dependentSchemas: { [text]: { required: [text] } },
    })),
  },
  {
    name: 'definitions',
    put: schema((text) => ({ type: 'object', $defs: { [text]: { type: 'string' } } })),
  },
  {
    name: '$id, $anchor, $comment',
    put: schema((text) => ({ $id: text, $anchor: text, $comment: text })),
  },
  { name: 'unknown keyword', put: schema((text) => ({ [`x-${text}`]: text, [text]: text })) },
  {
    name: 'discriminator',
    put: schema((text, id) => ({
      discriminator: { propertyName: text, mapping: { [text]: `#/components/schemas/S${id}` } },
      oneOf: [{ $ref: `#/components/schemas/S${id}` }],
    })),
    refusable: true,
  },
  {
    name: 'mapping',
    refusable: true,
    put: schema((text, id) => ({
      discriminator: { propertyName: 'k', mapping: { a: text } },
      oneOf: [{ type: 'object', properties: { k: { const: `a${id}` } } }],
    })),
  },
  {
    name: 'text that holds something',
    put: operation((text) => ({
      responses: {
        200: {
          description: 'd',
          content: {
            'text/plain': {
              schema: { type: 'string', contentMediaType: text, contentSchema: { const: text } },
            },
          },
        },
      },
    })),
  },
  {
    name: 'reference',
    refusable: true,
    put: (document, text, id) => {
      document.components.schemas[`S${id}`] = { $ref: text }
    },
  },
]
