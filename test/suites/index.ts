import { join } from 'node:path'
import { FORMATS } from '../../scripts/emit/validators/formats.ts'
import { jsonSchemaSuite, remotesIn, type SuiteResult } from './json-schema.ts'

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

const META = 'https://json-schema.org/draft/2020-12/'
const METASCHEMAS = join(
  import.meta.dirname,
  '../../node_modules/ajv/dist/refs/json-schema-2020-12',
)

const isOurs = (file: string) => !OTHER_RULES.has(file)
const isFormat = (file: string) => file.replace('.json', '') in FORMATS

const results = {
  required: await jsonSchemaSuite(DRAFT, isOurs),
  'required, with its remote schemas': await jsonSchemaSuite(DRAFT, isOurs, {
    ...remotesIn(join(folder, 'remotes'), (file) => `http://localhost:1234/${file}`),
    ...remotesIn(METASCHEMAS, (file) => META + file.replace('.json', '')),
  }),
  'formats that are checked': await jsonSchemaSuite(join(DRAFT, 'optional/format'), isFormat),
}
for (const [name, { ours, ajv }] of Object.entries(results)) {
  report(name, ours)
  report(`${name}, by Ajv`, ajv, false)
}
const isRight = Object.values(results).every(({ ours }) => ours.wrong.length === 0)
process.exitCode = isRight ? 0 : 1

function report(name: string, { right, wrong, rejected }: SuiteResult, isListed = true): void {
  console.log(`${name}: ${right} right, ${wrong.length} wrong, ${rejected.length} rejected`)
  const listed = option === '--list' ? [...wrong, ...rejected] : wrong
  if (isListed) for (const test of listed) console.log(`  ${test}`)
}
