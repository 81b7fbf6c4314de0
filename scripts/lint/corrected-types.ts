import type { Plugin } from '@redocly/openapi-core'

type Types = Parameters<NonNullable<NonNullable<Plugin['typeExtension']>['oas3']>>[0]

/**
 * What OpenAPI allows and Redocly (openapi-core 2.64.0) doesn't know, or fails on: since 3.1 other
 * keywords in schemas; in 3.2 the style of cookies, responses without a description, media types in
 * components and their descriptions, scopes of the device flow, encodings in encodings.
 */
export const CORRECTED_TYPES: Plugin = {
  id: 'corrected-types',
  typeExtension: {
    oas3: (types, version) => ({
      ...types,
      ...(version !== 'oas3_0' && { Schema: { ...types.Schema!, additionalProperties: ANYTHING } }),
      ...(version === 'oas3_2' && corrected(types)),
    }),
  },
}

/** Redocly doesn't check what has this type. */
const ANYTHING = null as unknown as string

function corrected({
  Parameter,
  MediaType,
  Response,
  Encoding,
  DeviceAuthorization,
}: Types): Types {
  const { style } = Parameter!.properties as { style: { enum: string[] } }
  return {
    Parameter: {
      ...Parameter!,
      properties: {
        ...Parameter!.properties,
        style: { ...style, enum: [...style.enum, 'cookie'] },
      },
    },
    MediaType: {
      ...MediaType!,
      properties: { ...MediaType!.properties, description: { type: 'string' } },
    },
    Response: { ...Response!, required: [] },
    NamedMediaTypes: { properties: {}, additionalProperties: () => 'MediaType' },
    Encoding: {
      ...Encoding!,
      properties: {
        ...Encoding!.properties,
        encoding: 'EncodingMap',
        prefixEncoding: 'EncodingList',
        itemEncoding: 'Encoding',
      },
    },
    EncodingList: { properties: {}, items: 'Encoding' },
    DeviceAuthorization: {
      ...DeviceAuthorization!,
      properties: {
        ...DeviceAuthorization!.properties,
        scopes: { type: 'object', additionalProperties: { type: 'string' } },
      },
    },
  }
}
