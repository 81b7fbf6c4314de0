import { fullFormats } from 'ajv-formats/dist/formats.js'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../../scripts/emit/validators/formats.ts'
import { identifier } from '../../../scripts/typescript/identifier.ts'
import { HELPERS } from '../../../scripts/emit/validators/helpers.ts'
import { compiled, documentOf, emitted, emittedTypes, validatorOf } from './compiled.ts'

const everything = documentOf(
  {
    run: {
      properties: {
        ...Object.fromEntries(Object.keys(FORMATS).map((format) => [format, { format }])),
        unique: { uniqueItems: true, maxLength: 3, pattern: 'a' },
        self: { $ref: '#/components/schemas/Self' },
      },
      unevaluatedProperties: false,
    },
    isFinite: { type: 'number' },
  },
  {
    schemas: {
      Self: { anyOf: [{ $ref: '#/components/schemas/Self' }, { required: ['toString'] }] },
    },
  },
)

describe('the emitted file', () => {
  test('imports nothing', () => {
    const text = emitted(everything)
    expect(text).not.toMatch(/\bimport\b|\brequire\(|\beval\b|new Function|\bajv\b/)
  })

  test.each([...HELPERS.keys()])('has no export that could be called %s', (helper) => {
    expect(identifier(helper)).not.toBe(helper)
  })

  test('has only the helpers that it uses', () => {
    const text = emitted(documentOf({ run: { maxLength: 1 } }))
    expect([...HELPERS.keys()].filter((name) => text.includes(name))).toEqual([
      ...['_validator', '_fail', '_checkMaxLength', '_length'],
    ])
  })

  test('declares precise types', () => {
    const use = `import { run, isFinite, type Validate, type ValidationError } from './validators.js'
const validate: Validate | undefined = run.responses['200']?.['application/json']
const errors: readonly ValidationError[] | null | undefined = validate?.errors
const fits: boolean | undefined = isFinite.parameters['query limit']?.('text')
// @ts-expect-error
const wrong: string = run.requestBody
export { errors, fits, wrong }`
    const declarations = emittedTypes(everything)
    expect(typecheck({ 'validators.d.ts': declarations, 'use.ts': use })).toEqual([])
    expect(declarations).not.toMatch(/\bany\b/)
  })

  test('may have an export named like a global function', async () => {
    const { isFinite: operation } = await compiled(everything)
    expect([1, Number.NaN].map(operation!.requestBody['application/json']!)).toEqual([true, false])
  })
})

/** The compiler's messages for these files. */
function typecheck(files: Readonly<Record<string, string>>) {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    isolatedModules: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  const own = (path: string) => files[path.replace(/^.*\//, '')]
  host.fileExists = (path) => own(path) !== undefined || fileExists(path)
  host.readFile = (path) => own(path) ?? readFile(path)
  host.getSourceFile = (path, ...rest) => {
    const text = own(path)
    return text === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, text, rest[0])
  }
  const program = ts.createProgram(Object.keys(files), options, host)
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText)
}

const SAMPLES =
  '2024-02-29 2023-02-29 1900-02-29 2000-02-29 2024-13-01 2024-04-31 2024-1-01 12:00:00Z 12:00:00z 12:00:00 ' +
  '12:00:00.123+01:30 23:59:60Z 22:59:60Z 00:59:60+01:00 23:59:60+00:00 12:60:00Z 25:00:00Z 12:00:00+24:00 ' +
  '15:59:60-08:00 2024-01-01T00:00:00Z 2024-01-01t00:00:00+02:00 2024-01-01T00:00:00 2024-01-01TT00:00:00Z ' +
  'P1D PT1H P a@b.co a@b @b.co x.example.com -x.com 1.2.3.4 1.2.3.256 ::1 1::2::3 fe80::1 https://a.b/c?d#e ' +
  'urn:x:y //a.b/c /a b:c %zz a/b http://[::1]/ http://a{b} /a{b} {+c} {c 00000000-0000-0000-0000-000000000000 ' +
  'urn:uuid:00000000-0000-0000-0000-000000000000 0000 /a/~0/~1 /~2 0/a 1# 01/a ^a$ ( [a-z]+ aGk= aGk'

describe('formats', () => {
  const shared = Object.keys(FORMATS).filter((format) => FORMATS[format]!.type === 'string')
  test.each(shared)('%s agrees with ajv-formats', async (format) => {
    const validate = await validatorOf({ format })
    const samples = [...SAMPLES.split(' '), '', ' ', 'a b', '2024-01-01 00:00:00Z']
    const oracle = check(fullFormats[format as 'date'])
    expect(samples.filter((sample) => validate!(sample))).toEqual(samples.filter(oracle))
    expect(validate!(1)).toBe(true)
  })
})

function check(format: unknown): (text: string) => boolean {
  if (typeof format === 'function') return format as (text: string) => boolean
  if (format instanceof RegExp) return (text) => format.test(text)
  return check((format as { validate: unknown }).validate)
}
