import fc from 'fast-check'

export const MEDIA_TYPES = [
  'application/json',
  'text/plain',
  'application/merge-patch+json',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
  'application/octet-stream',
  '*/*',
]
export const style = fc.constantFrom(
  ...['form', 'spaceDelimited', 'pipeDelimited', 'deepObject', 'simple', 'label', 'matrix'],
  ...['cookie', 'x', 'constructor'],
)
/** The servers of a path or an operation, most of which requests can't be sent to. */
export const servers = fc.array(
  fc.record({
    url: fc.constantFrom('', '/', '/v2', 'v3', 'ftp://x.test', '{x}', 'https://a@b.test'),
  }),
  { maxLength: 2 },
)
/** What takes the whole query, alone. */
export const queryString = (name: fc.Arbitrary<string>) =>
  fc.record({
    name,
    in: fc.constant('querystring'),
    content: fc
      .constantFrom('application/json', 'application/x-www-form-urlencoded', 'text/plain')
      .map((type) => ({ [type]: { schema: {} } })),
  })
