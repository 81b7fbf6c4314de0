import { InvalidArgumentError, Option } from '@commander-js/extra-typings'
import { number, path } from '../command.ts'
import type { LoginFlag } from './server-flags.ts'

/** Options about a running server. */
export const SERVER_OPTIONS = {
  arazzo: new Option(
    '--arazzo <file>',
    'workflows of Arazzo 1.0 or 1.1 to run on a server first; repeatable',
  ).argParser((value: string, previous: readonly string[] = []) => [...previous, path(value)]),
  input: new Option(
    '--input <name=value>',
    'an input of the workflows, e.g. password=env:PASSWORD; repeatable',
  ).argParser(assignment),
  record: new Option(
    '--record <file>',
    'writes what a server was asked and answered, as HAR 1.2 without secrets',
  ).argParser(path),
  auth: new Option(
    '--auth <scheme=value>',
    'credentials of a security scheme, e.g. key=env:API_KEY; repeatable',
  ).argParser(assignment),
  login: new Option(
    '--login <operation>',
    'an operation that gives credentials, with the members of its body: ' +
      '"logIn email=env:EMAIL password=env:PASSWORD"; logIn#/data/token names the token',
  ).argParser(loginFlag),
  secondUser: new Option(
    '--second-user <members>',
    'what a second user signs in with, "email=env:OTHER_EMAIL …", or credentials by scheme',
  ).argParser((value: string) => assignments(value.trim().split(/\s+/))),
  write: new Option(
    '--write',
    'allows requests to a server that change something; what they create is removed again',
  ),
  include: new Option('--include <operation...>', 'operationIds or paths to call, * for any text'),
  exclude: new Option('--exclude <operation...>', 'those not to call'),
  maxTime: new Option(
    '--max-time <seconds>',
    'ends a run on a server early (default: 600)',
  ).argParser(number(1, 86_400)),
  maxRequests: new Option(
    '--max-requests <number>',
    'ends a run on a server early (default: 20000)',
  ).argParser(number(1, 10_000_000)),
  rate: new Option('--rate <number>', 'requests to a server per second').argParser(
    number(1, 100_000),
  ),
}

function assignment(
  value: string,
  previous: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return { ...previous, ...assignments([value]) }
}

/** `OPERATION[#/pointer] name=value …` */
function loginFlag(value: string): LoginFlag {
  const [first = '', ...rest] = value.trim().split(/\s+/)
  const [operation = '', token] = first.split(/#(.*)/s)
  if (operation === '' || rest.length === 0)
    throw new InvalidArgumentError(
      'It must look like "logIn email=env:EMAIL password=env:PASSWORD".',
    )
  return { operation, body: assignments(rest), ...(token !== undefined && { token }) }
}

function assignments(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? []
      if (name === undefined)
        throw new InvalidArgumentError('It must look like "name=env:VARIABLE".')
      return [name, value!]
    }),
  )
}
