import type { SecurityScheme } from '../../document/openapi.ts'
import type { Exchange } from '../exchange.ts'

/** The exchanges of a file. */
export interface Recording {
  readonly exchanges: readonly Exchange[]
  /** Entries that are no requests to a server of HTTP, e.g. of images and WebSockets. */
  readonly skipped: number
}

/** The security schemes of the description, by which credentials in requests are recognised. */
export type Schemes = Readonly<Record<string, SecurityScheme>>

/** The phase of exchanges that this tool didn't make. */
export const FOREIGN = 'recording'

/** An entry that can't be read. */
export class UnreadableEntry extends Error {
  readonly line: number

  constructor(message: string, line = 1) {
    super(message)
    this.line = line
  }
}
