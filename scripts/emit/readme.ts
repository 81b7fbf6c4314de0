import type { Document } from '../document/openapi.ts'
import { operationsOf } from '../document/openapi.ts'
import type { VirtualFile } from '../document/virtual-file.ts'

/** `README.md` of the output folder: what each file is, and where to make changes. */
export function readme(document: Document): VirtualFile {
  return {
    path: 'README.md',
    content: `# Generated files, do not edit

\`npm run generate\` makes everything in this folder from an OpenAPI ${document.openapi} description with
${operationsOf(document).length} operations. \`npm run generate -- --check\` fails if the folder is out of date.

| file | contents |
| --- | --- |
| \`openapi.json\` | the description as one document |
| \`schema.d.ts\` | its types, made by openapi-typescript |
| \`models.ts\` | a named type per component schema, and constants for enums |
| \`operations.ts\` | a descriptor per operation, which the client makes requests from |
| \`security.ts\` | the security schemes |
| \`validators.js\` | compiled JSON Schema validators of parameters, requests and responses |
| \`manifest.json\` | the version of the generator and the digests of these files |

To change a type, a name, a status or a text, change the description. The behaviour of the client is part of
its runtime, and the form of these files is up to the generator.
`,
  }
}
