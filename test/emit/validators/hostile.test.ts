import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { compiled, emitted } from './compiled.ts'

const PAYLOAD = 'globalThis.PWN = 1'

const BREAKOUTS = [
  `*/ ${PAYLOAD} /*`,
  `**//${PAYLOAD}//`,
  `"; ${PAYLOAD}; "`,
  `'; ${PAYLOAD}; '`,
  '`${' + PAYLOAD + '}`',
  `\\"; ${PAYLOAD} //`,
  `\n${PAYLOAD}\n`,
  `\r${PAYLOAD}`,
  `\u2028${PAYLOAD}\u2029`,
  `</script><script>${PAYLOAD}</script>`,
  `<!-- ${PAYLOAD} -->`,
  `]}]; ${PAYLOAD}; [{`,
  `/; ${PAYLOAD}; /`,
  `unit0 schema0.x validate0 pattern0 "}}];`,
  '\0',
  '__proto__',
  'constructor',
  'then',
]

/** A document with a string in every place that reaches the output. */
function documentWith(text: string): object {
  const $ref = `#/components/schemas/${encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'))}`
  const named = (value: unknown) => Object.fromEntries([[text, value]])
  const schema = {
    type: 'object',
    title: text,
    description: text,
    $id: text,
    $comment: text,
    format: text,
    default: text,
    examples: [text],
    properties: Object.fromEntries([
      [text, { const: text }],
      ['enum', { enum: [text, named(text)] }],
      ['const', { const: named(text) }],
      ['type', { type: text }],
      ['pattern', { pattern: text }],
    ]),
    patternProperties: named({ type: 'string' }),
    required: [text],
    dependentRequired: named([text]),
    dependentSchemas: named({ required: [text] }),
    additionalProperties: { anyOf: [{ $ref }, { type: 'string' }] },
  }
  const content = { ...named({ schema }), 'application/json': { schema } }
  return {
    openapi: '3.1.0',
    info: { title: text, version: text },
    paths: Object.fromEntries([
      [
        `/${text}`,
        {
          post: {
            operationId: text,
            summary: text,
            tags: [text],
            parameters: [{ in: 'query', name: text, schema: { enum: [text] } }],
            requestBody: { content },
            responses: Object.fromEntries([
              [text, { content }],
              ['200', { content }],
            ]),
          },
        },
      ],
    ]),
    components: { schemas: Object.fromEntries([[text, { minProperties: 1 }]]) },
  }
}

describe('hostile strings stay strings', () => {
  test.each(BREAKOUTS.map((text) => [text]))('%j', async (text) => {
    const document = documentWith(text)
    const output = emitted(document)
    expect(payloadsIn(output)).toEqual([])
    expect(output).not.toMatch(/<\/script|<!--|[\u2028\u2029]/i)

    const [[, operation]] = Object.entries(await compiled(document)) as [
      [string, Awaited<ReturnType<typeof compiled>>[string]],
    ]
    expect(Reflect.get(globalThis, 'PWN')).toBeUndefined()
    expect([text, 'other'].map(operation!.parameters[`query ${text}`]!)).toEqual([true, false])
    const validate = operation!.requestBody['application/json']!
    expect(validate(Object.fromEntries([[text, text]]))).toBe(true)
    expect(validate(Object.fromEntries([[text, 'other']]))).toBe(false)
    expect(validate({})).toBe(false)
    expect(operation!.requestBody['toString']).toBeUndefined()
  })
})

/** The identifiers of the output, outside of literals and comments, that are the payload. */
function payloadsIn(output: string): string[] {
  const source = ts.createSourceFile('validators.js', output, ts.ScriptTarget.ES2022)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'PWN') found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
