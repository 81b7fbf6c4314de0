import { ProblemsError } from '../../document/problem.ts'

/** Prism and our mock report an unknown path in a way that no other server does. */
export async function isPrism(target: string): Promise<boolean> {
  try {
    // Until the run starts, the server may have closed a connection that stays open.
    const headers = { prefer: 'code=418', connection: 'close' }
    const response = await fetch(`${target}/-/no/such/path`, { headers })
    return /stoplight\.io\/prism|urn:mock:/.test(await response.text())
  } catch (error) {
    const { message: text, cause } = error as Error
    const reason = (cause as Error | undefined)?.message || text
    const hint = 'start the server, or correct the URL'
    const problem = { code: 'target-unreachable', severity: 'error', hint } as const
    const message = `no response from ${target}: ${reason}`
    throw new ProblemsError([{ ...problem, message }], 3)
  }
}
