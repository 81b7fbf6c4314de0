export const DESCRIPTION = `
openapi: 3.1.0
info: { title: Notes, version: 1.0.0 }
servers: [{ url: 'https://{region}.notes.test/v1', variables: { region: { default: eu, enum: [eu, us] } } }]
paths:
  /notes/{id}:
    get:
      operationId: readNote
      parameters: [{ name: id, in: path, required: true, schema: { type: string, maxLength: 9 } }]
      security: [{ key: [] }]
      responses:
        '200': { description: The note., content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } } }
        '404': { description: No such note., content: { text/plain: { schema: { type: string } } } }
  /notes:
    post:
      operationId: addNote
      security: [{ session: [] }]
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Note' } }, multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary } } } } } }
      responses: { '204': { description: Added. } }
components:
  schemas:
    Note: { type: object, required: [text], properties: { text: { type: string, maxLength: 99 }, kind: { $ref: '#/components/schemas/Kind' }, replies: { type: array, items: { $ref: '#/components/schemas/Note' } } } }
    Kind: { type: string, enum: [task, idea] }
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    session: { type: apiKey, in: cookie, name: sid }
`

/** Uses the output in all ways; the type errors that it expects show that types are there. */
export const DEMO = (extension: string) => `
import { createNotesClient, isHttpError, Kind, validation, type Note } from './notes/index${extension}'

const seen: string[] = []
const answers = async (url: string | URL | Request): Promise<Response> => {
  seen.push(String(url))
  return String(url).endsWith('/none')
    ? new Response('Gone', { status: 404, headers: { 'content-type': 'text/plain' } })
    : Response.json({ text: 'Buy milk', kind: Kind.values[0] })
}

export async function demo(): Promise<string> {
  const notes = createNotesClient({
    serverVariables: { region: 'us' },
    auth: { key: 'k' },
    fetch: answers,
    validation: validation(() => import('./notes/validators${extension}')),
  })
  const note: Note = await notes.readNote({ path: { id: 'a' } })
  const result = await notes.readNote.result({ path: { id: 'none' } })
  const gone: string = result.status === 404 ? String(result.body) : ''
  let caught = ''
  try {
    // @ts-expect-error: it is not a number
    await notes.readNote({ path: { id: 1_000_000_000_000 } })
  } catch (error) {
    if (isHttpError(error, notes.readNote, 404)) throw error
    caught = (error as Error).name
  }
  // @ts-expect-error: a key doesn't suffice
  const denied = await notes.addNote({ body: note }).catch((error: Error) => error.name)
  return [note.text, note.kind, gone, caught, denied, seen[0]].join(', ')
}
`

export const PRINTED =
  'Buy milk, task, Gone, ValidationError, UsageError, https://us.notes.test/v1/notes/a'

export const MAIN = (extension: string) => `
import { demo } from './demo${extension}'
demo().then(console.log)
`
