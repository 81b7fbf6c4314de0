import { SETTINGS } from './settings.ts'
import type { Shape } from './shapes.ts'

/** The JSON Schema of a `redocly.yaml` as far as it has settings of this tool; editors complete by it. */
export function configurationSchema(settings: Shape): object {
  return {
    $schema: DRAFT,
    title: 'redocly.yaml with the settings of specwright',
    type: 'object',
    properties: {
      apis: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          properties: {
            root: { type: 'string', description: 'The file of the description' },
            [SETTINGS]: schemaOf(settings),
          },
        },
      },
    },
  }
}

/** The draft that editors know best. */
export const DRAFT = 'http://json-schema.org/draft-07/schema#'

/** The JSON Schema of what a shape accepts. */
export function schemaOf(shape: Shape): object {
  return { description: shape.about, ...keywordsOf(shape) }
}

function keywordsOf(shape: Shape): object {
  switch (shape.kind) {
    case 'choice':
      return { enum: shape.of }
    case 'flag':
      return { type: 'boolean' }
    case 'number':
      return { type: 'number', minimum: shape.least, maximum: shape.most }
    case 'list':
      return { type: 'array', items: schemaOf(shape.items) }
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(shape.values) }
    case 'object': {
      const members = Object.entries(shape.members).map(([name, it]) => [name, schemaOf(it)])
      return {
        type: 'object',
        ...(shape.required && { required: shape.required }),
        properties: Object.fromEntries(members) as object,
        additionalProperties: false,
      }
    }
    default: {
      const pattern = shape.kind === 'text' ? shape.pattern?.source : '.'
      return { type: 'string', ...(pattern !== undefined && { pattern }) }
    }
  }
}
