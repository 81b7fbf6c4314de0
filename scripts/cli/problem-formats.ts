import { relative } from 'node:path'
import { forConsole, workflowCommand } from '../document/console-text.ts'
import { PROBLEM_CODES } from '../document/problem-codes.ts'
import type { Problem } from '../document/problem.ts'
import { TOOL } from '../installation.ts'
import { posixPath } from '../read/digest.ts'

/** For people (`text`), programs (`json`), the log of GitHub Actions (`github`) and code scanning (`sarif`). */
export const PROBLEM_FORMATS = ['text', 'json', 'github', 'sarif'] as const

/** What a command found and did, as JSON. Files are relative to the working directory. */
export function toJson(problems: readonly Problem[], results: readonly object[]): string {
  const flat = problems.map(({ location, ...problem }) => ({
    ...problem,
    ...(location && { ...location, file: shownFile(location.file) }),
  }))
  return forConsole(JSON.stringify({ version: TOOL.version, problems: flat, results }, null, 2))
}

/** An annotation of GitHub Actions. */
export function toAnnotation({ severity, code, message, hint, location }: Problem): string {
  const { file, line, column, pointer } = location ?? {}
  const place = file ? { file: shownFile(file), line: line!, col: column! } : {}
  const at = pointer === undefined ? '' : `\nat ${pointer}`
  return workflowCommand(severity, { ...place, title: code }, `${message}${at}\nfix: ${hint}`)
}

/**
 * A SARIF log.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function toSarif(problems: readonly Problem[]): string {
  const codes = [...new Set<string>(problems.map(({ code }) => code))]
  const meanings: Readonly<Record<string, string>> = PROBLEM_CODES
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: TOOL.name,
            semanticVersion: TOOL.version,
            rules: codes.map((id) => ({ id, shortDescription: { text: meanings[id] ?? id } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => sarifResult(problem, codes)),
      },
    ],
  }
  return forConsole(JSON.stringify(log, null, 2))
}

function sarifResult(
  { code, severity, message, hint, location }: Problem,
  codes: readonly string[],
): object {
  const common = {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: `${message}\nfix: ${hint}` },
  }
  if (location === undefined) return common
  const { file, line, column, pointer } = location
  const physicalLocation = {
    artifactLocation: { uri: shownFile(file).split('/').map(encodeURIComponent).join('/') },
    region: { startLine: line, startColumn: column },
  }
  const logicalLocations = pointer === undefined ? undefined : [{ fullyQualifiedName: pointer }]
  return { ...common, locations: [{ physicalLocation, logicalLocations }] }
}

function shownFile(file: string): string {
  return posixPath(relative(process.cwd(), file))
}
