import type { ArazzoSource } from '../../arazzo/read-arazzo.ts'
import { pointerOf } from '../../document/json-pointer.ts'
import type { Problem } from '../../document/problem.ts'
import { locate } from '../../read/locate.ts'
import type { PlannedWorkflow } from './plan.ts'

/** Parameters that steps lack. One that is only required may be left out on purpose: a warning. */
export function parameterProblems({ file }: ArazzoSource, { steps }: PlannedWorkflow): Problem[] {
  const problem = (
    severity: Problem['severity'],
    pointer: string,
    message: string,
    hint: string,
  ) => ({
    code: 'arazzo-parameter' as const,
    severity,
    message,
    hint,
    location: locate(file.source, pointer),
  })
  return steps.flatMap(({ step, target, parameters, pointer }) => {
    if (target.kind !== 'operation') return []
    const { operation, parameters: declared } = target.page
    const given = parameters.map(({ item }) => item)
    const rejects = JSON.stringify(step.successCriteria ?? '').match(/\b4\d\d\b|\b4XX/i)
    return [
      ...given.flatMap(({ name, in: location }, index) => {
        const place = parameters[index]!.pointer
        if (location === undefined) {
          return [
            problem(
              'error',
              place,
              `${name} has no place`,
              'add in: path, query, header or cookie',
            ),
          ]
        }
        const isKnown = declared.some((it) => it.in === location && it.name === name)
        if (location !== 'path' || isKnown) return []
        const message = `${operation.operationId} has no path parameter ${JSON.stringify(name)}`
        const names = declared.filter((it) => it.in === 'path').map((it) => it.name)
        return [problem('error', place, message, `it has ${names.join(', ') || 'none'}`)]
      }),
      ...declared
        .filter(({ required }) => required)
        .filter(({ name, in: at }) => !given.some((it) => it.in === at && it.name === name))
        .filter(({ in: location }) => location === 'path' || !rejects)
        .map(({ name, in: location }) =>
          problem(
            location === 'path' ? 'error' : 'warning',
            pointer + pointerOf('parameters'),
            `${step.stepId} lacks the ${location} parameter ${name} of ${operation.operationId}`,
            `add { name: ${name}, in: ${location}, value: … } to its parameters`,
          ),
        ),
    ]
  })
}
