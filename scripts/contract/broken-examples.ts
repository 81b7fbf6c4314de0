import type { Oracle } from './schema/oracle.ts'
import type { ContentExample, ContentSubject, Subjects } from './schema/subjects.ts'

/**
 * The subjects with examples that break their schema set apart: the preflight reports them, and nothing
 * else can be judged by them.
 */
export function withoutBrokenExamples(
  subjects: Subjects,
  requests: Oracle,
  responses: Oracle,
): Subjects {
  return {
    ...subjects,
    bodies: subjects.bodies.map((content) => split(requests, content)),
    responses: subjects.responses.map((response) => ({
      ...response,
      contents: response.contents.map((content) => split(responses, content)),
    })),
  }
}

/** Examples are validated when they are first asked for: compiling every schema takes seconds. */
function split(oracle: Oracle, content: ContentSubject): ContentSubject {
  let known: ContentExample[] | undefined
  const broken = () => (known ??= content.examples.filter((it) => isBroken(oracle, content, it)))
  return {
    ...content,
    get broken() {
      return broken()
    },
    get examples() {
      return content.examples.filter((it) => !broken().includes(it))
    },
  }
}

function isBroken(
  oracle: Oracle,
  { schema }: ContentSubject,
  { value, isSerialized }: ContentExample,
): boolean {
  if (schema === undefined || isSerialized === true) return false
  try {
    return !oracle.accepts(schema, value)
  } catch {
    // The preflight reports schemas that don't compile.
    return false
  }
}
