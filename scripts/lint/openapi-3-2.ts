import type { Plugin } from '@redocly/openapi-core'

type Types = Parameters<NonNullable<NonNullable<Plugin['typeExtension']>['oas3']>>[0]

/**
 * What OpenAPI 3.2 allows and Redocly (openapi-core 2.64.0) doesn't know, or fails on: the style
 * of cookies, responses without a description, media types in components, scopes of the device flow,
 * encodings in encodings.
 */
export const OPENAPI_3_2: Plugin = {
  id: 'openapi-3.2',
  typeExtension: {
    oas3: (types, version) => (version === 'oas3_2' ? { ...types, ...corrected(types) } : types),
  },
}

function corrected({ Parameter, Response, Encoding, DeviceAuthorization }: Types): Types {
  const { style } = Parameter!.properties as { style: { enum: string[] } }
  return {
    Parameter: {
      ...Parameter!,
      properties: {
        ...Parameter!.properties,
        style: { ...style, enum: [...style.enum, 'cookie'] },
      },
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
