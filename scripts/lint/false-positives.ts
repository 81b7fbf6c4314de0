import type { Document as SourceDocument, NormalizedProblem } from '@redocly/openapi-core'
import { at } from '../document/json-pointer.ts'
import { leadsIntoData } from '../document/walk.ts'
import type { Description } from '../read/load.ts'

/** What of a description tells whether a finding is true. */
type Files = Pick<Description, 'document' | 'files'>

/** A kind of finding of Redocly (openapi-core 2.64.0) about what OpenAPI allows. */
interface FalsePositive {
  readonly rules: readonly string[]
  readonly isFalse: (finding: NormalizedProblem, pointer: string, files: Files) => boolean
}

/**
 * The findings in which `generate --lint error` differs from `redocly lint`; each is shown by a case
 * in test/lint/verdicts.test.ts.
 */
export const FALSE_POSITIVES: Readonly<Record<string, FalsePositive>> = {
  'a $ref in data: examples, defaults, extensions': {
    rules: ['no-unresolved-refs', 'spec-ref-siblings', 'spec-strict-refs'],
    isFalse: (finding, pointer, { files }) => leadsIntoData(fileOf(finding, files), pointer),
  },
  // https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
  'the name of a schema in the mapping of a discriminator': {
    rules: ['no-unresolved-refs'],
    isFalse(finding, pointer, { document, files }) {
      if (!/\/discriminator\/mapping\/[^/]*$/.test(pointer)) return false
      const name = at(fileOf(finding, files), pointer)
      const schemas = at(document.parsed, '/components/schemas')
      return typeof name === 'string' && Object.hasOwn(Object(schemas) as object, name)
    },
  },
  // https://spec.openapis.org/oas/v3.2.0.html#media-type-object
  'a reference to a media type in OpenAPI 3.2': {
    rules: ['spec-strict-refs'],
    isFalse: (_, pointer, { document }) =>
      /\/(content|components\/mediaTypes)\/[^/]*\/\$ref$/.test(pointer) &&
      versionOf(document).startsWith('3.2'),
  },
  // https://spec.openapis.org/oas/v3.1.1.html#schema-object
  'true and false as schemas since OpenAPI 3.1': {
    rules: ['struct'],
    isFalse: ({ message }, _, { document }) =>
      message === 'Expected type `Schema` (object) but got `boolean`' &&
      !versionOf(document).startsWith('3.0'),
  },
  // https://spec.openapis.org/oas/v3.1.1.html#path-templating: any character but braces and slashes
  'names of path parameters with any character': {
    rules: ['path-parameters-defined'],
    isFalse({ message }) {
      const [, name, path] =
        /^Path parameter `(.*?)` is not used in the path `(.*)`\.$/s.exec(message) ?? []
      return path?.includes(`{${name}}`) === true
    },
  },
}

export function isFalsePositive(finding: NormalizedProblem, files: Files): boolean {
  const pointer = finding.location[0]?.pointer?.slice(1)
  if (pointer === undefined) return false
  return Object.values(FALSE_POSITIVES).some(
    ({ rules, isFalse }) => rules.includes(finding.ruleId) && isFalse(finding, pointer, files),
  )
}

function fileOf({ location: [place] }: NormalizedProblem, files: Files['files']): unknown {
  const path = place!.source.absoluteRef
  return files.find(({ source }) => source.absoluteRef === path)?.parsed
}

function versionOf({ parsed }: SourceDocument): string {
  return String((parsed as { openapi?: unknown }).openapi)
}
