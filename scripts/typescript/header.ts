/** First lines of every generated TypeScript file. */
export const GENERATED_HEADER =
  '// Generated from the OpenAPI description by `npm run generate`. Do not edit: README.md beside this file says where to mend what.\n\n'
