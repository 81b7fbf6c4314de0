import type { Document } from '../document/openapi.ts'
import { operationsOf } from '../document/openapi.ts'
import type { VirtualFile } from '../document/virtual-file.ts'

/** `README.md` of the output folder: what each file is, and where to make changes. */
export function readme(document: Document, files: readonly VirtualFile[]): VirtualFile {
  const rows = Object.entries(CONTENTS).flatMap(([name, contents]) => {
    const paths = files.map(({ path }) => path)
    const file = paths.find((path) => path.startsWith(name) && !path.endsWith('.d.ts'))
    const found = file ?? paths.find((path) => path.startsWith(name))
    return found === undefined ? [] : [[`\`${name.endsWith('/') ? name : found}\``, contents]]
  })
  return {
    path: 'README.md',
    content: `# Generated files, do not edit

\`specwright generate\` makes everything in this folder from an OpenAPI ${document.openapi} description with
${operationsOf(document).length} operations. \`specwright check\` fails if the folder is out of date.

${table(['file', 'contents'], [...rows, ['`manifest.json`', MANIFEST]])}

To change a type, a name, a status or a text, change the description. The behaviour of the client is part of
its runtime, and the form of these files is up to the generator.
`,
  }
}

/** By the beginnings of paths. */
const CONTENTS: Readonly<Record<string, string>> = {
  'index.': 'the client and everything else that programs import',
  'fetch.': 'the client of openapi-fetch',
  'headers.': 'a function that reads the headers that answers declare',
  'mock.': 'test doubles: a `fetch`, and handlers of msw',
  'examples.': 'the examples with which test doubles answer',
  'openapi.': 'the description as one document',
  'schema.': 'its types, made by openapi-typescript',
  'paths.': 'the same operations by path and method, as openapi-fetch wants them',
  'models.': 'a named type per component schema, and constants for enums',
  'operations.': 'a descriptor per operation, which the client makes requests from',
  'security.': 'the security schemes',
  'schemas.': 'the validators of models and bodies, in the form of Standard Schema',
  'validators.': 'compiled JSON Schema validators of parameters, requests and responses',
  'openapi-fetch/': 'what the client of openapi-fetch adds to that code',
  'mock/': 'the code of test doubles',
  'runtime/': 'the code of the client that is the same for every API',
}

const MANIFEST = 'the version of the generator and the digests of these files'

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]!.length)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`
  return [header, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n')
}
