import { join, resolve } from 'node:path'
import { GENERATED } from '../../../test/support/description.ts'
import { readDescription } from '../../bundle/read-description.ts'

/** File, line and pointer of places in the bundled document, as far as the description's files are at hand. */
export async function whereWritten(pointers: readonly string[]): Promise<string[]> {
  const entry = resolve(process.env['CONTRACT_SPEC'] || join(GENERATED, '../openapi/openapi.yaml'))
  try {
    const { locate } = await readDescription(entry)
    return pointers.map((pointer) => {
      const place = locate(pointer)
      return place ? `${place.file}:${place.line}:${place.column} #${pointer}` : `#${pointer}`
    })
  } catch {
    return pointers.map((pointer) => `#${pointer}`)
  }
}
