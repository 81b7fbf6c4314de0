import {
  lintDocument,
  type Config,
  type Document as SourceDocument,
  type NormalizedProblem,
} from '@redocly/openapi-core'
import { dirname, resolve } from 'node:path'
import { at } from '../document/json-pointer.ts'
import type { Problem } from '../document/problem.ts'
import { leadsIntoData } from '../document/walk.ts'
import { copyFiles, type Description } from '../read/load.ts'
import { fromRedocly } from './from-redocly.ts'

type LintedFiles = Pick<Description, 'document' | 'resolver' | 'files'>

/** The findings of Redocly with the severities of the rules. */
export async function lint(description: LintedFiles, config: Config): Promise<Problem[]> {
  const { document, resolver } = hasPreprocessors(config) ? copyOf(description) : description
  const counts = (finding: NormalizedProblem) =>
    finding.ignored !== true && !isFalseReference(finding, description)
  const rules = config.forAlias(aliasOf(document.source.absoluteRef, config))
  return lintDocument({ document, config: rules, externalRefResolver: resolver })
    .then((findings) => findings.filter(counts).map(fromRedocly))
    .catch((error: Error) => [lintFailed(document, error)])
}

/** The name under which a configuration has settings for a description. */
function aliasOf(entry: string, { configPath, resolvedConfig }: Config): string | undefined {
  const folder = dirname(configPath ?? entry)
  const apis = Object.entries(resolvedConfig.apis ?? {})
  return apis.find(([, { root }]) => resolve(folder, root) === entry)?.[0]
}

/** Preprocessors are code of plugins that modifies the description before it is linted. */
function hasPreprocessors({ preprocessors }: Config): boolean {
  return Object.values(preprocessors).some((settings) => Object.keys(settings).length > 0)
}

function copyOf(description: LintedFiles): Pick<LintedFiles, 'document' | 'resolver'> {
  const { files, resolver } = copyFiles(description)
  return { document: files[0]!, resolver }
}

/**
 * Whether Redocly mistakes something for a reference: a `$ref` in data, or the name of a schema in a
 * discriminator's mapping; or rejects one that OpenAPI 3.2 allows, to a media type.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
function isFalseReference(
  { ruleId, location: [place] }: NormalizedProblem,
  { document, files }: Pick<LintedFiles, 'document' | 'files'>,
): boolean {
  if (!REFERENCE_RULES.has(ruleId) || place?.pointer === undefined) return false
  const { absoluteRef } = place.source
  const file = files.find(({ source }) => source.absoluteRef === absoluteRef)
  const pointer = place.pointer.slice(1)
  if (REFERABLE_MEDIA_TYPE.test(pointer) && isOpenApi32(document)) return true
  if (leadsIntoData(file?.parsed, pointer)) return true
  if (!MAPPED.test(pointer)) return false
  const name = at(file?.parsed, pointer)
  const schemas = at(document.parsed, '/components/schemas')
  return typeof name === 'string' && Object.hasOwn(Object(schemas) as object, name)
}

const REFERENCE_RULES = new Set(['no-unresolved-refs', 'spec-ref-siblings', 'spec-strict-refs'])
const REFERABLE_MEDIA_TYPE = /\/(content|components\/mediaTypes)\/[^/]*\/\$ref$/
const MAPPED = /\/discriminator\/mapping\/[^/]*$/

/** Redocly's rules fail on some descriptions that break the specification. */
function lintFailed({ source }: SourceDocument, { message }: Error): Problem {
  return {
    code: 'lint-failed',
    severity: 'error',
    message: `Redocly cannot lint the description: ${message}`,
    hint: 'correct the other problems first; --lint off skips the lint',
    location: { file: source.absoluteRef, line: 1, column: 1 },
  }
}

function isOpenApi32({ parsed }: SourceDocument): boolean {
  return String((parsed as { openapi?: unknown }).openapi).startsWith('3.2')
}
