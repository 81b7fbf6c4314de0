import { example } from './check-settings.ts'
import type { Shape } from './shapes.ts'

/** The page of the manual about the settings. */
export function manual(settings: Shape): string {
  const rows = [
    ['setting', 'value, for example', 'meaning'],
    ['---', '---', '---'],
    ...rowsOf(settings, ''),
  ]
  const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  return `${HEAD}\n${table}\n`
}

const HEAD = `# Configuration

All settings are in \`redocly.yaml\`, Redocly's own file: each API has a name, its \`root\`, and settings
at \`x-specwright\`. Commands work on all APIs that have settings, or on those that are named.

\`\`\`yaml
apis:
  notes:
    root: notes.yaml
    x-specwright:
      output: src/notes
      docs:
        output: dist/docs
\`\`\`

Paths are relative to this file; options of commands override settings, and their paths are relative
to the folder in which the command is called. \`npx specwright init\` writes the file.

Editors complete the settings and show their meaning with the schema that the file's first line names, as
\`init\` writes it; \`diff-overrides.yaml\` has one, too. In VS Code that takes the YAML extension.

\`\`\`yaml
# yaml-language-server: $schema=node_modules/specwright/schemas/redocly.json
# yaml-language-server: $schema=node_modules/specwright/schemas/diff-overrides.json
\`\`\`

<!-- prettier-ignore -->`

function rowsOf(shape: Shape, name: string): string[][] {
  if (shape.kind === 'object')
    return Object.entries(shape.members).flatMap(([key, member]) =>
      rowsOf(member, name === '' ? key : `${name}.${key}`),
    )
  if (shape.kind === 'map' && shape.values.kind === 'object')
    return rowsOf(shape.values, `${name}.*`)
  return [[`\`${name}\``, `\`${exampleOf(shape)}\``, shape.about]]
}

function exampleOf(shape: Shape): string {
  return shape.kind === 'choice' ? shape.of.join('`, `') : example(shape)
}
