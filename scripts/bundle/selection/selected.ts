import { ProblemsError, type Problem } from '../../document/problem.ts'
import { pointerOf } from '../../document/json-pointer.ts'
import { locateIn } from '../../read/locate.ts'
import type { ProjectSettings } from '../../read/project.ts'
import type { Bundle } from '../bundle.ts'
import { selectOperations, type Selection, type Unmatched } from './select-operations.ts'

/**
 * A bundle with only some operations and what they use.
 *
 * @throws ProblemsError for selectors that fit no operation
 */
export function selected(whole: Bundle, selection: Selection, project: ProjectSettings): Bundle {
  const { document, unmatched } = selectOperations(whole.document, selection)
  if (unmatched.length > 0) throw new ProblemsError(unmatched.map((it) => problemOf(it, project)))
  return { ...whole, document }
}

function problemOf(
  { list, index, selector, meant }: Unmatched,
  { file, pointer, settings }: ProjectSettings,
): Problem {
  // A flag has no place in a file.
  const isConfigured = settings[list]?.[index] === selector
  return {
    code: 'unmatched-selector',
    severity: 'error',
    message: `${list} ${JSON.stringify(selector)} fits no operation`,
    hint:
      meant === undefined
        ? 'write an operationId, a path, tag:NAME or a marker such as x-public, with * for any text'
        : `did you mean ${meant}?`,
    ...(isConfigured && {
      location: locateIn(file, pointer + pointerOf(list, String(index))),
    }),
  }
}
