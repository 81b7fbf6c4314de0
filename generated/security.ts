// Generated from the OpenAPI description by `specwright generate`. Do not edit; README.md in this folder says what to change instead.

export const securitySchemes = {
  apiKeyHeader: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
  bearerToken: { type: 'http', scheme: 'bearer' },
  rememberMeCookie: { type: 'apiKey', in: 'cookie', name: 'hk_remember_me' },
  sessionCookie: { type: 'apiKey', in: 'cookie', name: 'hk_token' },
} as const
