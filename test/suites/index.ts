import { join } from 'node:path'
import { FORMATS } from '../../scripts/emit/validators/formats.ts'
import { jsonSchemaSuite, type SuiteResult } from './json-schema.ts'

// Compares validators with official test suites, which are not part of this repository:
// npm run test:suites -- <checkout of json-schema-org/JSON-Schema-Test-Suite> [--list]
const [folder, option] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: npm run test:suites -- <checkout of JSON-Schema-Test-Suite> [--list]')
  process.exit(2)
}

/** Files whose expectations are not ours: here formats are assertions, and metaschemas aren't loaded. */
const OTHER_RULES = new Set(['format.json', 'vocabulary.json'])
const DRAFT = join(folder, 'tests/draft2020-12')

const required = await jsonSchemaSuite(DRAFT, (file) => !OTHER_RULES.has(file))
const formats = await jsonSchemaSuite(
  join(DRAFT, 'optional/format'),
  (file) => file.replace('.json', '') in FORMATS,
)
report('required', required)
report('formats that are checked', formats)
process.exitCode = required.wrong.length === 0 ? 0 : 1

function report(name: string, { right, wrong, rejected }: SuiteResult): void {
  console.log(`${name}: ${right} right, ${wrong.length} wrong, ${rejected.length} rejected`)
  const listed = option === '--list' ? [...wrong, ...rejected] : wrong
  for (const test of listed) console.log(`  ${test}`)
}
