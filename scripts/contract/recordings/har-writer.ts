import { STATUS_CODES } from 'node:http'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { headerOf, type Exchange } from '../exchange.ts'
import type { Finding, Observation } from '../findings/finding.ts'
import { findingsOf } from '../findings/group.ts'
import { disguised } from './disguise.ts'
import type { Har, HarEntry, HarPair, HarResponse } from './har.ts'

/** What a recording says about its run. */
export interface RecordedRun {
  readonly exchanges: readonly Exchange[]
  readonly observations: readonly Observation[]
  /** Of the server. */
  readonly target: string
  readonly seed: number
  /** Known ones, which are disguised as all that look like secrets. */
  readonly secrets: readonly string[]
  /** Of headers with credentials. */
  readonly credentialHeaders: readonly string[]
}

/** A recorded run, and what recorded it. */
interface Recorded extends RecordedRun {
  /** The tool. */
  readonly creator: { readonly name: string; readonly version: string }
}

/** Writes a recording at once, so that a file never holds half of one. */
export function writeRecording(file: string, run: Recorded): void {
  const temporary = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, `${JSON.stringify(toHar(run))}\n`)
    renameSync(temporary, file)
  } finally {
    rmSync(temporary, { force: true })
  }
}

/** The exchanges of a run as HAR 1.2, without secrets. */
function toHar({ observations, target, seed, creator, ...run }: Recorded): Har {
  const shown = idsByCase(observations)
  const exchanges = disguised(run.exchanges, run.secrets, run.credentialHeaders)
  return {
    log: {
      version: '1.2',
      creator,
      _target: target,
      _seed: seed,
      entries: exchanges.map((it) => entryOf(it, shown.get(it.case) ?? [])),
    },
  }
}

function idsByCase(observations: readonly Observation[]): Map<string, string[]> {
  const causeOf = ({ kind, pointer, message }: Finding | Observation) =>
    JSON.stringify([kind, pointer, message])
  const ids = new Map(findingsOf(observations).map((it) => [causeOf(it), it.id] as const))
  const shown = new Map<string, string[]>()
  for (const it of observations) {
    const id = ids.get(causeOf(it))!
    const known = shown.get(it.case) ?? []
    if (!known.includes(id)) shown.set(it.case, [...known, id])
  }
  return shown
}

function entryOf(exchange: Exchange, findings: readonly string[]): HarEntry {
  const { request, answer, milliseconds, startedAt } = exchange
  const [text, encoding] = request.body ? textOf(request.body) : []
  const type = headerOf(request.headers, 'content-type') ?? ''
  return {
    startedDateTime: startedAt,
    time: milliseconds,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: 'HTTP/1.1',
      cookies: cookiesIn(headerOf(request.headers, 'cookie') ?? ''),
      headers: pairs(request.headers),
      queryString: pairs([...(URL.parse(request.url)?.searchParams ?? [])]),
      ...(text !== undefined && {
        postData: { mimeType: type, text, ...(encoding && { _encoding: encoding }) },
      }),
      headersSize: -1,
      bodySize: request.body?.length ?? 0,
    },
    response: responseOf(answer),
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
    _case: exchange.case,
    _phase: exchange.phase,
    _schemes: exchange.schemes,
    ...(exchange.operationId !== undefined && { _operationId: exchange.operationId }),
    ...(findings.length > 0 && { _findings: findings }),
  }
}

function responseOf(answer: Exchange['answer']): HarResponse {
  const { status = 0, headers = [], body = new Uint8Array(), cut } = answer ?? {}
  const [text, encoding] = textOf(body)
  return {
    status,
    statusText: STATUS_CODES[status] ?? '',
    httpVersion: 'HTTP/1.1',
    cookies: headers
      .filter(([name]) => /^set-cookie$/i.test(name))
      .flatMap(([, value]) => cookiesIn(value.split(';', 1)[0]!)),
    headers: pairs(headers),
    content: {
      size: body.length,
      mimeType: headerOf(headers, 'content-type') ?? '',
      text,
      ...(encoding && { encoding }),
      ...(cut && { _cut: true }),
    },
    redirectURL: headerOf(headers, 'location') ?? '',
    headersSize: -1,
    bodySize: body.length,
  }
}

/** Bytes as text, or in Base64 where they aren't UTF-8. */
function textOf(bytes: Uint8Array): [text: string, encoding?: 'base64'] {
  try {
    return [new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)]
  } catch {
    return [Buffer.from(bytes).toString('base64'), 'base64']
  }
}

function pairs(list: readonly (readonly [string, string])[]): HarPair[] {
  return list.map(([name, value]) => ({ name, value }))
}

function cookiesIn(header: string): HarPair[] {
  return [...header.matchAll(/([^=;\s]+)=([^;]*)/g)].map(([, name, value]) => ({
    name: name!,
    value: value!,
  }))
}
