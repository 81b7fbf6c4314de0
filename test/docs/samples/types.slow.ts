import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { client } from '../../../scripts/emit/client/index.ts'
import { HITKEEP_URL, ownSite, ROOT } from '../support.ts'

test('every TypeScript sample compiles, with our client and with that of any description', async () => {
  const sites = [await ownSite(), await ownSite({ baseUrl: HITKEEP_URL })]
  const sources = new Map(
    sites.flatMap(({ operations }, index) =>
      operations.flatMap(({ operation, samples }) =>
        samples
          .filter(({ language }) => language === 'ts')
          .map(
            ({ source }) =>
              [join(ROOT, `sample-${index}-${operation.operationId}.ts`), source] as const,
          ),
      ),
    ),
  )
  expect(sources.size).toBe(2 * sites[0]!.operations.length)
  const generated = [
    join(ROOT, 'hitKeep/index.ts'),
    client(sites[0]!.document, [], {
      runtime: '../src/runtime/index.ts',
    }).content.replaceAll("'./", "'../generated/"),
  ] as const
  expect(problemsIn(new Map([...sources, generated]))).toEqual([])
  const misspelt = [...sources].map(
    ([file, source]) => [file, source.replaceAll('await ', 'await not.')] as const,
  )
  expect(problemsIn(new Map([...misspelt, generated])).length).toBeGreaterThanOrEqual(sources.size)
}, 120_000)

/** The compiler's messages about these files, added to the project's own. */
function problemsIn(sources: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile) as {
    config: { compilerOptions: object }
  }
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      noUnusedLocals: false,
      paths: { 'hitkeep-client': ['./src/hitkeep/index.ts'] },
    },
    ROOT,
  )
  const host = ts.createCompilerHost(options)
  delete host.directoryExists
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = (file) => sources.has(file) || fileExists(file)
  host.readFile = (file) => sources.get(file) ?? readFile(file)
  host.getSourceFile = (file, target) => {
    const source = sources.get(file)
    return source === undefined
      ? getSourceFile(file, target)
      : ts.createSourceFile(file, source, target, true)
  }
  const program = ts.createProgram([...sources.keys()], options, host)
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file === undefined || sources.has(file.fileName))
    .map(
      ({ file, messageText }) =>
        `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
}
