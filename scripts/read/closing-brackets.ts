import { Source, YamlParseError, type Document as SourceDocument } from '@redocly/openapi-core'

/** So that a file of many such brackets, which is read again for each, takes no minutes. */
const MOST_LINES = 500

/**
 * The parsed file, in which a closing bracket may be indented no deeper than the key that it belongs
 * to. YAML doesn't allow that, but other parsers do, and many people write it:
 *
 * ```yaml
 * required: [
 *   name
 * ]
 * ```
 *
 * @throws YamlParseError for any other error of syntax
 * @see https://yaml.org/spec/1.2.2/#742-flow-mappings
 */
export function parseIndentingBrackets(
  source: Source,
  parse: (source: Source) => SourceDocument,
): SourceDocument {
  let indented = source
  for (let lines = 0; ; lines++) {
    try {
      return { source, parsed: parse(indented).parsed }
    } catch (error) {
      const body =
        error instanceof YamlParseError && lines < MOST_LINES
          ? indentBracket(indented.body, error)
          : undefined
      if (body === undefined) throw error
      indented = new Source(source.absoluteRef, body)
    }
  }
}

/** The text with the bracket at the error's place indented; undefined for another kind of error. */
function indentBracket(body: string, { message, line }: YamlParseError): string | undefined {
  if (!message.includes('deficient indentation')) return undefined
  const lines = body.split('\n')
  const bracket = /^ *([\]}].*)$/.exec(lines[line - 1] ?? '')?.[1]
  if (bracket === undefined) return undefined
  const previous = lines.slice(0, line - 1).findLast((text) => text.trim() !== '') ?? ''
  const indentation = /^[- ]*/.exec(previous)![0].length + 1
  return lines.with(line - 1, ' '.repeat(indentation) + bracket).join('\n')
}
