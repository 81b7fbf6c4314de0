import { DATE_TYPES, INT64_TYPES } from '../../document/schemas/wire-formats.ts'
import { MODULE_KINDS } from '../../document/virtual-file.ts'
import { DOCS_SETTINGS } from './docs-settings.ts'
import { SERVER_SETTINGS } from './server-settings.ts'
import type { Setting, Shape } from './shapes.ts'

/** The extension object of `redocly.yaml` with this tool's settings of an API. */
export const SETTINGS = 'x-specwright'

const SELECTOR = {
  kind: 'text',
  noun: 'a selector of operations',
  example: 'tag:Notes',
  about:
    'An operationId, a path, `tag:NAME`, `x-NAME` or `x-NAME=VALUE`, in which `*` stands for any text',
} as const

/** The versions that changes of a description may have to raise. */
export const VERSIONS = ['info.version', 'package.json'] as const

/** The settings of an API. */
export const API_SETTINGS = {
  kind: 'object',
  about: 'What the tool makes of the description',
  members: {
    output: { kind: 'path', example: 'src/notes', about: 'The folder that `generate` writes' },
    lint: {
      kind: 'choice',
      of: ['error', 'warn', 'off'],
      about:
        'Which errors end a command: `error` all, `warn` only parts of the description that the output ' +
        'would lack, `off` neither, and nothing is linted; by default `error` where `redocly.yaml` has rules, else `warn`',
    },
    parts: {
      kind: 'list',
      items: {
        kind: 'choice',
        of: ['client', 'validators', 'fetch', 'headers', 'mock', 'schemas'],
        about: 'A part',
      },
      about:
        'What to generate besides types, descriptors and models: by default `[client, validators]`; ' +
        'with `fetch` also the client of openapi-fetch, with `headers` a function that reads declared headers, with `mock` test doubles that answer with the examples, ' +
        'with `schemas` the validators of models and bodies as Standard Schema',
    },
    include: {
      kind: 'list',
      items: SELECTOR,
      about: 'The only operations to generate, by default all',
    },
    exclude: { kind: 'list', items: SELECTOR, about: 'Operations to leave out' },
    client: {
      kind: 'object',
      about: 'The client',
      members: {
        name: {
          kind: 'text',
          noun: 'a name',
          example: 'Notes',
          about: 'What it is named for, by default the title of the description',
        },
        runtime: {
          kind: 'module',
          example: 'notes-runtime',
          about: 'The package or path from which it imports its runtime, by default a copy',
        },
        int64: {
          kind: 'choice',
          of: INT64_TYPES,
          about: 'The type of integers of format int64; numbers by default, exact up to 2^53',
        },
        dates: {
          kind: 'choice',
          of: DATE_TYPES,
          about: 'The type of strings of format date-time and date; strings by default',
        },
      },
    },
    modules: {
      kind: 'choice',
      of: MODULE_KINDS,
      about: 'What runs the output, by default as tsconfig.json or deno.json tells',
    },
    readable: {
      kind: 'list',
      items: { kind: 'path', example: '../common', about: 'A folder' },
      about: 'Folders that the description may read besides its own',
    },
    mock: {
      kind: 'object',
      about: 'The mock server',
      members: {
        port: { kind: 'number', least: 0, most: 65_535, example: 4010, about: 'Where it listens' },
      },
    },
    contract: {
      kind: 'object',
      about: 'The contract tests',
      members: {
        report: { kind: 'path', example: 'reports/contract', about: 'The folder of the reports' },
        baseline: {
          kind: 'path',
          example: 'contract-baseline.json',
          about: 'The file of accepted findings',
        },
        thresholds: {
          kind: 'map',
          values: { kind: 'number', least: 0, most: 100, example: 90, about: 'In percent' },
          about: 'How much of each kind must be covered',
        },
        ...SERVER_SETTINGS,
        phases: {
          kind: 'path',
          example: 'test/phases.js',
          about: 'A module with phases of your own, whose code is run',
        },
      },
    },
    diff: {
      kind: 'object',
      about: 'The comparison with the last release',
      members: {
        versions: {
          kind: 'list',
          items: { kind: 'choice', of: VERSIONS, about: 'A version' },
          about:
            'Which versions changes must raise: `info.version` of the description, `package.json` of ' +
            'the package that it belongs to; by default `[info.version]`',
        },
        changelog: {
          kind: 'path',
          example: 'CHANGELOG.md',
          about: 'The file that must announce breaking changes; none by default',
        },
        base: {
          kind: 'text',
          noun: 'a revision or a file',
          example: 'origin/main',
          about:
            'What to compare with: a tag, another git revision or a file; by default the newest `v*` tag',
        },
      },
    },
    docs: { kind: 'object', about: 'The documentation', members: DOCS_SETTINGS },
  },
} as const satisfies Shape

export type ApiSettings = Setting<typeof API_SETTINGS>
