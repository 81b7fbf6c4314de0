import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openApiReports } from './openapi.ts'
import { jsonSchemaReports } from './json-schema.ts'
import { typesReports } from './openapi-typescript.ts'
import type { Report } from './report.ts'
import { uriTemplateReports } from './uri-templates.ts'
import { webPlatformReports } from './web-platform.ts'

// Compares the output with official test suites, which are not part of this repository:
// npm run test:suites -- <checkout of a suite> [--list]

/** The suites by a folder or file that their checkouts have. */
const SUITES: Readonly<
  Record<string, (folder: string) => Promise<readonly Report[]> | readonly Report[]>
> = {
  // json-schema-org/JSON-Schema-Test-Suite
  'tests/draft2020-12': jsonSchemaReports,
  // OAI/OpenAPI-Specification, branches v3.1-dev and v3.2-dev, and main for 3.0
  'tests/schema/pass': openApiReports,
  '_archive_/schemas/v3.0/pass': openApiReports,
  // openapi-ts/openapi-typescript
  'packages/openapi-typescript/test': typesReports,
  // uri-templates/uritemplate-test
  'spec-examples-by-section.json': uriTemplateReports,
  // web-platform-tests/wpt, of which eventsource and fetch/content-type are enough
  eventsource: webPlatformReports,
}

const [checkout = '', option] = process.argv.slice(2)
const suite = Object.entries(SUITES).find(([folder]) => existsSync(join(checkout, folder)))
if (checkout === '' || suite === undefined) {
  console.error(`usage: npm run test:suites -- <checkout with ${Object.keys(SUITES).join(' or ')}>`)
  process.exit(2)
}
const reports = await suite[1](checkout)
for (const { name, right, wrong, others, isCompared } of reports) {
  console.log(`${name}: ${right} right, ${wrong.length} wrong, ${others.length} rejected`)
  const listed = option === '--list' ? [...wrong, ...others] : isCompared ? [] : wrong
  for (const test of listed) console.log(`  ${test}`)
}
process.exitCode = reports.every(({ wrong, isCompared }) => isCompared || wrong.length === 0)
  ? 0
  : 1
