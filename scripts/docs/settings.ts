import type { ApiSettings } from '../read/configuration/settings.ts'

/** The settings of a documentation; every part is optional. */
export type DocsSettings = NonNullable<ApiSettings['docs']>

/** The client that TypeScript samples use. */
export type ClientSettings = NonNullable<DocsSettings['client']>

/** The client for any description: the generic runtime with the generated operations. */
export function defaultClient(): ClientSettings {
  return {
    package: 'hitkeep-client',
    factory: 'createClient',
    name: 'client',
    generated: './generated',
  }
}
