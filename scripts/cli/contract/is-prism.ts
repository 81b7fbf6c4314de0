import { messageOf } from '../../contract/phases/phase.ts'
import { unreachable } from '../../contract/target/http/unreachable.ts'

/** Prism and our mock report an unknown path in a way that no other server does. */
export async function isPrism(target: string): Promise<boolean> {
  try {
    // Until the run starts, the server may have closed a connection that stays open.
    const headers = { prefer: 'code=418', connection: 'close' }
    const response = await fetch(`${target}/-/no/such/path`, { headers })
    return /stoplight\.io\/prism|urn:mock:/.test(await response.text())
  } catch (error) {
    unreachable(target, messageOf(error))
  }
}
