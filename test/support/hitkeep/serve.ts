import { parseArgs } from 'node:util'

/** A server in memory that contract tests are tried on. */
interface Served {
  /** What a run needs to know, such as its URL and credentials. */
  readonly variables: Readonly<Record<string, string>>
  /** What the server holds, said at its end. */
  readonly left: () => string
  readonly close: () => Promise<void>
}

/** Starts a server as the options of this process say and prints its variables; `--list` prints the deviations. */
export async function serveFixture(
  deviations: object,
  start: (deviation: string | undefined, port: number) => Promise<Served>,
): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      deviation: { type: 'string' },
      list: { type: 'boolean' },
    },
  })
  const names = Object.keys(deviations).join('\n')
  if (values.list) return console.log(names)
  const { deviation } = values
  if (deviation !== undefined && !Object.hasOwn(deviations, deviation)) {
    console.error(`The deviations are:\n${names}`)
    process.exit(2)
  }
  const { variables, left, close } = await start(deviation, Number(values.port))
  const assignments = Object.entries(variables).map(([name, value]) => `${name}='${value}'`)
  console.log(assignments.join(' '))
  const stop = (): void => {
    console.error(`${left()} are left.`)
    void close().then(() => process.exit(0))
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
}
