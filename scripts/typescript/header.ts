/** The first lines of every generated code file. */
export const GENERATED_HEADER =
  '// Generated from the OpenAPI description by `specwright generate`. Do not edit; README.md in this folder says what to change instead.\n\n'
