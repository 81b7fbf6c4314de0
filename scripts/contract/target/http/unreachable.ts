import { ProblemsError } from '../../../document/problem.ts'

/** Ends a run that can't begin: exit code 3. */
export function fail(message: string, hint: string): never {
  throw new ProblemsError([{ code: 'target-unreachable', severity: 'error', message, hint }], 3)
}

/** Ends a run on a server from which nothing came, for this reason. */
export function unreachable(target: string, reason: string): never {
  const { hostname, host } = new URL(target)
  const hints: readonly (readonly [reason: RegExp, hint: string])[] = [
    [/ENOTFOUND|EAI_AGAIN/, `no DNS server knows ${hostname}: correct the name of the host`],
    [/wrong version number|packet length|EPROTO/i, `the server speaks no TLS: use http://${host}`],
    [
      /certificate|self.signed|CERT_|altnames/i,
      'let NODE_EXTRA_CA_CERTS name the file of the certificate that signed it',
    ],
    [
      /socket hang up|other side closed|ECONNRESET/,
      `try https:// in place of http://, or look at the log of ${host}`,
    ],
    [
      /timeout|no answer in|aborted/i,
      `nothing answers at ${host}: correct the host, or look for a firewall`,
    ],
  ]
  const [, hint] = hints.find(([pattern]) => pattern.test(reason)) ?? []
  fail(`no response from ${target}: ${reason}`, hint ?? 'start the server, or correct the URL')
}
