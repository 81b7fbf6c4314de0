import { documentWith, schemasOnly } from '../support/describe.ts'

const pet = { oneOf: [{ $ref: '#/components/schemas/Dog' }] }
const text = { type: 'string' }
const named = (name: string) => ({ name, in: 'path', required: true, schema: text })

/** For each kind of finding that the pipeline leaves out, descriptions that `redocly lint` rejects for it. */
export const CASES: Readonly<Record<string, readonly object[]>> = {
  'a $ref in data: examples, defaults, extensions': [
    schemasOnly({ A: { example: { $ref: 'nowhere.yaml' } } }),
    { ...schemasOnly({}), 'x-a': { b: { $ref: '../nowhere.yaml#/c' } } },
  ],
  'the name of a schema in the mapping of a discriminator': [
    schemasOnly({
      Dog: {},
      Pet: { ...pet, discriminator: { propertyName: 'k', mapping: { d: 'Dog' } } },
    }),
  ],
  'a reference to a media type in OpenAPI 3.2': [
    documentWith({
      openapi: '3.2.0',
      components: {
        responses: {
          A: { description: '', content: { 'a/b': { $ref: '#/components/mediaTypes/B' } } },
        },
        mediaTypes: { B: { schema: text } },
      },
    }),
  ],
  'true and false as schemas since OpenAPI 3.1': [
    schemasOnly({ A: true, B: { properties: { a: false } }, C: { allOf: [true] } }),
  ],
  'names of path parameters with any character': [
    documentWith({
      paths: Object.fromEntries(
        ['$id', 'id:int', 'größe', 'a b', 'x+y', 'a`b'].map((name, index) => [
          `/${index}/{${name}}`,
          { get: { parameters: [named(name)], responses: { 204: { description: '' } } } },
        ]),
      ),
    }),
  ],
  // Allowed by changed types instead: scripts/lint/corrected-types.ts.
  'unknown keywords in schemas since OpenAPI 3.1': [
    schemasOnly({ A: { deprecatedSince: '2', nullable: true, min_items: 1 } }),
  ],
}
