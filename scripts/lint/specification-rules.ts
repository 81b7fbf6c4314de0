import type { Plugin } from '@redocly/openapi-core'

/** The objects of a description are not typed: it may be malformed. */
type Node = Readonly<Record<string, unknown>>

/** Something that the specification forbids and no rule of Redocly (openapi-core 2.64.0) finds. */
interface Check {
  /** The member that is wrong. */
  readonly key: string
  readonly isWrong: (node: Node) => boolean
  readonly message: string
  /** Allowed before this version. */
  readonly since?: 'oas3_1' | 'oas3_2'
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-5.1 */
const HEADER_NAME = /^[!#$%&'*+.^_`|~\w-]+$/
const HEADER_RULE = "The name of a header has only letters, digits and !#$%&'*+-.^_`|~."

const EXAMPLES: Check = {
  key: 'examples',
  isWrong: ({ example, examples }) => example !== undefined && examples !== undefined,
  message: '`example` and `examples` exclude each other.',
}

/** @see https://spec.openapis.org/oas/v3.2.0.html#parameter-object and the sections of the other objects */
const CHECKS: Readonly<Record<string, readonly Check[]>> = {
  MediaType: [EXAMPLES],
  Header: [
    EXAMPLES,
    {
      key: 'allowReserved',
      isWrong: ({ allowReserved }) => allowReserved !== undefined,
      message: 'Headers have no `allowReserved`: their values are not percent-encoded.',
      since: 'oas3_1',
    },
  ],
  Parameter: [
    EXAMPLES,
    {
      key: 'allowReserved',
      isWrong: ({ allowReserved, in: place, style }) =>
        allowReserved !== undefined && (place === 'header' || style === 'cookie'),
      message: '`allowReserved` needs a location whose values are percent-encoded.',
      since: 'oas3_1',
    },
    {
      key: 'style',
      isWrong: ({ content, style }) => content !== undefined && style !== undefined,
      message: '`style` is for parameters with `schema`, not with `content`.',
      since: 'oas3_2',
    },
    {
      key: 'schema',
      isWrong: ({ in: place, schema }) => place === 'querystring' && schema !== undefined,
      message: 'A parameter in `querystring` has `content` instead of `schema`.',
    },
    {
      key: 'name',
      isWrong: ({ in: place, name }) =>
        place === 'header' && typeof name === 'string' && !HEADER_NAME.test(name),
      message: HEADER_RULE,
      since: 'oas3_1',
    },
    {
      key: 'name',
      isWrong: ({ in: place, name }) =>
        place === 'path' && typeof name === 'string' && /[{}]/.test(name),
      message: 'The name of a path parameter has no braces.',
      since: 'oas3_1',
    },
  ],
  HeadersMap: [
    {
      key: '',
      isWrong: (headers) => Object.keys(headers).some((name) => !HEADER_NAME.test(name)),
      message: HEADER_RULE,
      since: 'oas3_2',
    },
  ],
  Encoding: [
    {
      key: 'encoding',
      isWrong: ({ encoding, prefixEncoding, itemEncoding }) =>
        encoding !== undefined && (prefixEncoding !== undefined || itemEncoding !== undefined),
      message: '`encoding` excludes `prefixEncoding` and `itemEncoding`.',
    },
  ],
  ServerVariable: [
    {
      key: 'enum',
      isWrong: ({ enum: values }) => Array.isArray(values) && values.length === 0,
      message: '`enum` has at least one value.',
      since: 'oas3_1',
    },
  ],
  Xml: [
    {
      key: 'nodeType',
      isWrong: ({ nodeType, attribute, wrapped }) =>
        nodeType !== undefined && (attribute !== undefined || wrapped !== undefined),
      message: '`nodeType` replaces `attribute` and `wrapped`, and excludes them.',
    },
  ],
}

/** In 3.1 only queries had `allowReserved`. */
const ALLOW_RESERVED_3_1: Check = {
  key: 'allowReserved',
  isWrong: ({ allowReserved, in: place }) => allowReserved !== undefined && place !== 'query',
  message: '`allowReserved` is for parameters in `query`.',
}

function checksOf(type: string, version: string): readonly Check[] {
  const found = CHECKS[type]!.filter(({ since }) => since === undefined || version >= since)
  return type === 'Parameter' && version === 'oas3_1' ? [...found, ALLOW_RESERVED_3_1] : found
}

interface Context {
  readonly specVersion: string
  readonly location: { readonly child: (keys: readonly string[]) => object }
  readonly report: (problem: { message: string; location: object; reference: string }) => void
}

function visitor(type: string) {
  return (node: Node, { specVersion, location, report }: Context): void => {
    for (const { key, isWrong, message } of checksOf(type, specVersion)) {
      if (isWrong(node))
        report({ message, location: key ? location.child([key]) : location, reference: REFERENCE })
    }
  }
}

const REFERENCE = 'https://spec.openapis.org/oas/latest.html'
const RULE = { 'openapi/members': 'error' } as const

/** Completes Redocly's ruleset `spec` for descriptions without rules of their own. */
export const SPECIFICATION_RULES = {
  id: 'openapi',
  rules: {
    oas3: {
      'openapi/members': () =>
        Object.fromEntries(Object.keys(CHECKS).map((type) => [type, visitor(type)])),
    },
  },
  configs: { members: { oas3_0Rules: RULE, oas3_1Rules: RULE, oas3_2Rules: RULE } },
} as unknown as Plugin

/** What descriptions without rules of their own are checked by. */
export const SPECIFICATION = {
  extends: ['spec', 'openapi/members'],
  plugins: [SPECIFICATION_RULES],
}
