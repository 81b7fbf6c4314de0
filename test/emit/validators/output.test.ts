import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../../scripts/emit/validators/formats.ts'
import { identifier } from '../../../scripts/typescript/identifier.ts'
import { HELPERS } from '../../../scripts/emit/validators/helpers.ts'
import { compiled, documentOf, emitted, emittedTypes } from './compiled.ts'

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
