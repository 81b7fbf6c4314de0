import type { Document } from '../document/openapi.ts'
import { operationsOf } from '../document/openapi.ts'
import type { VirtualFile } from '../document/virtual-file.ts'

/** `README.md` of the output folder: what each file is, and where to mend what. */
export function readme(document: Document): VirtualFile {
  return {
    path: 'README.md',
    content: `# Generated, do not edit

Made from an OpenAPI ${document.openapi} description with ${operationsOf(document).length} operations. A run of
\`npm run generate\` replaces everything in this folder; \`npm run generate -- --check\` tells whether it is up
to date.

| file | what it is |
| --- | --- |
| \`openapi.json\` | the description in one piece |
| \`schema.d.ts\` | its types, by openapi-typescript |
| \`models.ts\` | a named type per component schema, constants for enums |
| \`operations.ts\` | a descriptor per operation, from which the client sends requests |
| \`security.ts\` | the security schemes |
| \`validators.js\` | compiled JSON Schema validators of parameters, requests and responses |
| \`manifest.json\` | the digests of these files |

A wrong type, name, status or text is mended in the description; wrong behaviour is mended in the client's
runtime; a wrong form of these files is mended in the pipeline.
`,
  }
}
