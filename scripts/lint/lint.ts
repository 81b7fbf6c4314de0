import {
  lintDocument,
  type Config,
  type Document as SourceDocument,
  type NormalizedProblem,
} from '@redocly/openapi-core'
import { dirname, resolve } from 'node:path'
import type { Problem } from '../document/problem.ts'
import { copyFiles, type Description } from '../read/load.ts'
import { isFalsePositive } from './false-positives.ts'
import { fromRedocly } from './from-redocly.ts'

type LintedFiles = Pick<Description, 'document' | 'resolver' | 'files'>

/** The findings of Redocly with the severities of the rules. */
export async function lint(description: LintedFiles, config: Config): Promise<Problem[]> {
  const { document, resolver } = hasPreprocessors(config) ? copyOf(description) : description
  const counts = (finding: NormalizedProblem) =>
    finding.ignored !== true && !isFalsePositive(finding, description)
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
