import { readFileSync } from 'node:fs'
import { ProblemsError, type ProblemLocation } from '../../document/problem.ts'
import { readHar } from './har-reader.ts'
import { readJsonLines } from './json-lines.ts'
import { UnreadableEntry, type Recording, type Schemes } from './recording.ts'

/**
 * The exchanges in a file: HAR 1.2, or JSON Lines.
 *
 * @throws ProblemsError (exit code 2) for a file that can't be read or is neither
 */
export function readRecording(file: string, schemes: Schemes): Recording {
  try {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    return /^\s*\{\s*"log"\s*:/.test(text) ? readHar(text, schemes) : readJsonLines(text, schemes)
  } catch (error) {
    const { message } = error as Error
    const line = error instanceof UnreadableEntry ? error.line : 1
    const location: ProblemLocation = { file, line, column: 1 }
    const hint = 'name a file of HAR 1.2, or of JSON Lines as in docs/contract.md'
    throw new ProblemsError([{ code: 'recording', severity: 'error', message, hint, location }], 2)
  }
}
