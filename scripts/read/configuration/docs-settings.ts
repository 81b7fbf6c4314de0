import type { Shape } from './shapes.ts'

const NAME = {
  kind: 'text',
  pattern: /^[A-Za-z_][A-Za-z0-9_]*$/,
  noun: 'a name',
} as const

const LINE = {
  kind: 'text',
  pattern: /^[^\r\n\u2028\u2029]*$/,
  noun: 'one line of text',
} as const

/** How the documentation is written and published. */
export const DOCS_SETTINGS = {
  output: { kind: 'path', example: 'dist/docs', about: 'The folder that `docs` writes' },
  baseUrl: {
    kind: 'text',
    pattern: /^https?:\/\/\S+$/,
    noun: 'an http or https URL',
    example: 'https://notes.example.org',
    about: 'The address that samples call, by default the first server of the description',
  },
  siteUrl: {
    kind: 'text',
    pattern: /^https?:\/\/[\w.-]+(:\d+)?(\/[^\s?#]*)?$/,
    noun: 'an http or https URL',
    example: 'https://docs.example.org/notes/',
    about:
      'The address at which the pages are published, for canonical addresses, the sitemap and ' +
      'the links of `404.html`; none by default, which suits the root of a server',
  },
  accentColor: {
    kind: 'text',
    pattern: /^#([\da-f]{3}|[\da-f]{6})$/i,
    noun: 'a colour',
    example: "'#0a6466'",
    about: 'The colour of links; a theme in which it has too little contrast adjusts it',
  },
  lang: {
    kind: 'text',
    pattern: /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i,
    noun: 'a language tag',
    example: 'en-GB',
    about: 'The language of the description, by default `en`',
  },
  credentials: {
    kind: 'map',
    values: {
      kind: 'object',
      about: 'By security scheme',
      required: ['variable'],
      members: {
        variable: {
          ...NAME,
          example: 'NOTES_TOKEN',
          about: 'The environment variable with the credential',
        },
        client: {
          kind: 'object',
          about: 'How the client gets it',
          required: ['function'],
          members: {
            function: {
              ...NAME,
              example: 'apiToken',
              about: "The function of the client's package",
            },
            member: { ...NAME, example: 'cookie', about: 'The member of its argument' },
          },
        },
      },
    },
    about: 'Where samples get credentials, by security scheme',
  },
  preferred: {
    kind: 'list',
    items: { kind: 'text', noun: 'a name', example: 'bearer', about: 'A security scheme' },
    about: 'Security schemes in order of preference',
  },
  secrets: {
    kind: 'map',
    values: { ...NAME, example: 'NOTES_PASSWORD', about: 'An environment variable' },
    about: 'The environment variables that replace passwords in bodies, by member',
  },
  origin: {
    ...LINE,
    example: 'it answers 403 without',
    about: 'Why requests that change something need an Origin header',
  },
  client: {
    kind: 'object',
    about: 'The client that samples use, by default the generated one',
    required: ['package', 'factory', 'name'],
    members: {
      package: { ...LINE, example: 'notes-client', about: 'Its package' },
      factory: { ...NAME, example: 'createNotesClient', about: 'The function that makes it' },
      name: { ...NAME, example: 'notes', about: 'The variable that holds it' },
    },
  },
  versions: {
    kind: 'list',
    items: {
      kind: 'object',
      about: 'An older version',
      required: ['name', 'base'],
      members: {
        name: {
          kind: 'text',
          pattern: /^[A-Za-z0-9][\w.-]*$/,
          noun: 'a name of letters, digits, ".", "-" and "_"',
          example: "'2.7'",
          about: 'What pages call it, and its folder below `versions`',
        },
        base: {
          kind: 'text',
          noun: 'a revision or a file',
          example: 'v2.7.0',
          about: 'Its description: a tag, another git revision or a file',
        },
      },
    },
    about: 'Older versions that the site keeps, the newest first, with what changed since',
  },
  tryIt: {
    kind: 'flag',
    about: 'Whether pages of operations have a form that sends requests; by default they have none',
  },
  redoc: {
    kind: 'flag',
    about:
      'Whether `reference.html` shows the whole description with Redoc; by default there is none',
  },
  rateLimits: {
    kind: 'text',
    noun: 'a heading',
    example: 'Rate limits',
    about: 'The heading of the section about rate limits in the description',
  },
} as const satisfies Readonly<Record<string, Shape>>
