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

function split(oracle: Oracle, content: ContentSubject): ContentSubject {
  const broken = content.examples.filter((example) => isBroken(oracle, content, example))
  if (broken.length === 0) return content
  return { ...content, broken, examples: content.examples.filter((it) => !broken.includes(it)) }
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
