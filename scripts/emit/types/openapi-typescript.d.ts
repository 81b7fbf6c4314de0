// openapi-typescript exports these modules without declarations of their own.
declare module 'openapi-typescript/dist/transform/index.mjs' {
  import type ts from 'typescript'
  export default function transformSchema(
    schema: object,
    context: {
      transform: (
        schema: { [keyword: string]: unknown },
        context: object,
      ) => ts.TypeNode | undefined
      transformProperty: (property: ts.PropertySignature) => ts.PropertySignature | undefined
      [option: string]: unknown
    },
  ): ts.Node[]
}

declare module 'openapi-typescript/dist/transform/schema-object.mjs' {
  import type ts from 'typescript'
  export default function transformSchemaObject(schema: object, context: object): ts.TypeNode
}

declare module 'openapi-typescript/dist/lib/utils.mjs' {
  export function resolveRef(schema: object, $ref: string, options: { silent: boolean }): unknown
}
