import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { createOracle } from '../../scripts/contract/schema/oracle.ts'
import { siteOf } from '../../scripts/docs/model/site.ts'
import { readSource } from '../../scripts/docs/read-source.ts'
import { filesIn } from '../../scripts/docs/samples/files.ts'
import { sampleRequest } from '../../scripts/docs/samples/request.ts'
import { sampleClient } from '../../scripts/docs/settings.ts'
import { wholeSchema } from '../../scripts/document/media-types.ts'
import type { Document, Operation, Schema } from '../../scripts/document/openapi.ts'

// Whether the samples of public descriptions fit their schemas, judged by the contract suite's oracle,
// and compile against the generated client: node test/public/samples.ts DESCRIPTION…
const ROOT = join(import.meta.dirname, '../..')
const COMMANDS = join(ROOT, 'scripts/cli/main.js')
const TSC = join(ROOT, 'node_modules/typescript7/bin/tsc')
const COMPILER = {
  ...{ strict: true, noEmit: true, skipLibCheck: true, target: 'es2022', module: 'nodenext' },
  ...{ lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'], types: ['node'] },
}
const run = promisify(execFile)

console.log('| description | operations | values | valid | samples | compile |')
console.log('| --- | --: | --: | --: | --: | --: |')
const failures: string[] = []
for (const file of process.argv.slice(2)) {
  const project = mkdtempSync(join(tmpdir(), 'samples-'))
  try {
    console.log(`| ${(await tried(resolve(file), project)).join(' | ')} |`)
  } finally {
    rmSync(project, { recursive: true, force: true })
  }
}
console.log(`\n${failures.length} failures`)
for (const failure of failures) console.log(`- ${failure}`)

/** The cells of a description's row. */
async function tried(file: string, project: string): Promise<(string | number)[]> {
  const { document } = await readSource(file, { start: project })
  const { operations } = await siteOf(document, {})
  const values = operations.flatMap(({ operation }) => sentValues(document, operation))
  const valid = validCount(document, values)
  const sources = operations.flatMap(({ operation, samples }) =>
    samples
      .filter(({ language }) => language === 'ts')
      .map(({ source }) => ({ name: operation.operationId, source })),
  )
  const compiling = await compilingCount(document, file, project, sources)
  return [document.info.title, operations.length, values.length, valid, sources.length, compiling]
}

interface SentValue {
  readonly name: string
  readonly schema: Schema
  readonly value: unknown
}

/** The parameters and the body of a sample, except for files and text. */
function sentValues(document: Document, operation: Operation): SentValue[] {
  const { parameters, body } = sampleRequest(document, operation, {})
  const content = body && operation.requestBody?.content?.[body.mediaType]
  const schema = content && wholeSchema(content)
  const isData = filesIn(body?.value).length === 0 && /json|form/i.test(body?.mediaType ?? '')
  return [
    ...parameters.map(({ parameter, value }) => ({
      name: `${operation.operationId}: ${parameter.in} ${parameter.name}`,
      schema: parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? {},
      value,
    })),
    ...(schema === undefined || !isData
      ? []
      : [{ name: `${operation.operationId}: body`, schema, value: body?.value }]),
  ]
}

function validCount(document: Document, values: readonly SentValue[]): number {
  const schemas = Object.fromEntries(values.map(({ schema }, index) => [`Sample${index}`, schema]))
  const { components } = document
  const all = {
    ...document,
    components: { ...components, schemas: { ...components?.schemas, ...schemas } },
  }
  // Ajv takes a member with this name for the identifier of a schema.
  const text = JSON.stringify(all).replaceAll('"$id"', '"$identifier"')
  const oracle = createOracle(JSON.parse(text) as Document, 'request')
  return values.filter(({ name, value }, index) => {
    const violations = attempt(() => oracle.violations(`/components/schemas/Sample${index}`, value))
    const [first] = Array.isArray(violations)
      ? violations.map(({ message }) => message)
      : [violations]
    if (first !== undefined) failures.push(`${document.info.title}, ${name}: ${first}`)
    return first === undefined
  }).length
}

function attempt<T>(action: () => T): T | string {
  try {
    return action()
  } catch (error) {
    return `not judged: ${(error as Error).message}`
  }
}

async function compilingCount(
  document: Document,
  spec: string,
  project: string,
  sources: readonly { readonly name: string; readonly source: string }[],
): Promise<number> {
  const out = join(project, sampleClient(document, {}).name)
  mkdirSync(join(project, 'node_modules'))
  symlinkSync(join(ROOT, 'node_modules/@types'), join(project, 'node_modules/@types'))
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: COMPILER }))
  await run(
    process.execPath,
    [COMMANDS, 'generate', '--spec', spec, '--out', out, '--lint', 'off'],
    {
      cwd: project,
      maxBuffer: 1e9,
    },
  )
  for (const [index, { source }] of sources.entries())
    writeFileSync(join(project, `sample${index}.ts`), `${source}\n`)
  const { stdout } = await run(process.execPath, [TSC, '--pretty', 'false'], {
    cwd: project,
    maxBuffer: 1e9,
  }).catch((error: { stdout: string }) => error)
  const found = new Map<string, string>()
  for (const [, index, message] of stdout.matchAll(/^sample(\d+)\.ts\S* (.*)$/gm))
    if (!found.has(index!)) found.set(index!, message!)
  for (const [index, message] of found)
    failures.push(`${document.info.title}, ${sources[Number(index)]!.name}: ${message}`)
  return sources.length - found.size
}
