/** The required form of a part of a description: a kind, a list of one, or a map of one. */
export type Shape = string | readonly [Shape] | { readonly each: Shape }

/** The objects of the specification by name, with the members that are read. Other members may be anything. */
export const OBJECTS: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  Document: {
    info: 'Info',
    servers: ['Server'],
    security: [{ each: 'scopes' }],
    tags: ['Tag'],
    paths: { each: 'PathItem' },
    webhooks: { each: 'PathItem' },
    components: 'Components',
  },
  Info: { title: 'text', version: 'text', summary: 'text', description: 'text' },
  Server: { url: 'text', name: 'text', description: 'text', variables: { each: 'Variable' } },
  Variable: { default: 'text', description: 'text' },
  Tag: { name: 'text', summary: 'text', description: 'text', parent: 'text', kind: 'text' },
  Components: {
    schemas: { each: 'schema' },
    responses: { each: 'Response' },
    parameters: { each: 'Parameter' },
    requestBodies: { each: 'RequestBody' },
    headers: { each: 'Header' },
    examples: { each: 'Example' },
    links: { each: 'Link' },
    callbacks: { each: 'Callback' },
    securitySchemes: { each: 'SecurityScheme' },
    pathItems: { each: 'PathItem' },
    mediaTypes: { each: 'MediaType' },
  },
  PathItem: {
    summary: 'text',
    description: 'text',
    servers: ['Server'],
    parameters: ['Parameter'],
    get: 'Operation',
    put: 'Operation',
    post: 'Operation',
    delete: 'Operation',
    options: 'Operation',
    head: 'Operation',
    patch: 'Operation',
    trace: 'Operation',
    query: 'Operation',
    additionalOperations: { each: 'Operation' },
  },
  Operation: {
    operationId: 'text',
    summary: 'text',
    description: 'text',
    tags: ['text'],
    deprecated: 'flag',
    parameters: ['Parameter'],
    requestBody: 'RequestBody',
    responses: 'Responses',
    callbacks: { each: 'Callback' },
    security: [{ each: 'scopes' }],
    servers: ['Server'],
  },
  Parameter: {
    name: 'text',
    in: 'location',
    description: 'text',
    required: 'flag',
    deprecated: 'flag',
    style: 'style',
    explode: 'flag',
    allowReserved: 'flag',
    schema: 'schema',
    content: { each: 'MediaType' },
    examples: { each: 'Example' },
  },
  RequestBody: { description: 'text', required: 'flag', content: { each: 'MediaType' } },
  Response: {
    summary: 'text',
    description: 'text',
    headers: { each: 'Header' },
    content: { each: 'MediaType' },
    links: { each: 'Link' },
  },
  Header: {
    description: 'text',
    required: 'flag',
    schema: 'schema',
    content: { each: 'MediaType' },
    examples: { each: 'Example' },
  },
  MediaType: {
    schema: 'schema',
    itemSchema: 'schema',
    examples: { each: 'Example' },
    encoding: { each: 'Encoding' },
    prefixEncoding: ['Encoding'],
    itemEncoding: 'Encoding',
  },
  Encoding: {
    contentType: 'text',
    headers: { each: 'Header' },
    style: 'style',
    explode: 'flag',
    allowReserved: 'flag',
    encoding: { each: 'Encoding' },
    prefixEncoding: ['Encoding'],
    itemEncoding: 'Encoding',
  },
  Example: { summary: 'text', description: 'text', serializedValue: 'text' },
  Link: { operationId: 'text', operationRef: 'text', description: 'text' },
  SecurityScheme: {
    type: 'text',
    in: 'text',
    name: 'text',
    scheme: 'text',
    description: 'text',
    deprecated: 'flag',
    oauth2MetadataUrl: 'text',
  },
}

/** The members that an object must have. */
export const NEEDED: Readonly<Record<string, readonly string[]>> = {
  Parameter: ['name', 'in'],
  SecurityScheme: ['type'],
  Server: ['url'],
  Variable: ['default'],
  Tag: ['name'],
}

/** Members without which calls and answers stay the same, and servers, whose address can be an option. */
export const DISPENSABLE: ReadonlySet<string> = new Set([
  ...['info', 'summary', 'description', 'tags', 'deprecated', 'examples', 'style', 'servers'],
  ...['operationId', 'links', 'callbacks', 'webhooks'],
])

export const LOCATIONS: readonly unknown[] = ['path', 'query', 'querystring', 'header', 'cookie']

/**
 * The styles of parameters by location, and of the members of forms.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export const STYLES: Readonly<Record<string, readonly unknown[]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
}

/** The objects to which references are kept, with the start of a reference to one. */
export const COMPONENTS = new Map(
  Object.entries(OBJECTS.Components!).flatMap(([key, shape]) => {
    const { each } = shape as { each: Shape }
    const isKept = typeof each === 'string' && each !== 'MediaType'
    return isKept ? [[each, `#/components/${key}/`] as const] : []
  }),
)
