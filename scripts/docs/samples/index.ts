import { format } from 'oxfmt'
import type { Document, Operation } from '../../document/openapi.ts'
import { sampleClient, type DocsSettings } from '../settings.ts'
import { curlSample } from './curl.ts'
import { JAVASCRIPT_NAMES, javascriptSample } from './javascript.ts'
import { sampleRequest } from './request.ts'
import { resultOf } from './result.ts'
import { typescriptNames, typescriptSample } from './typescript.ts'
import { isCallable } from '../../document/path-item.ts'

export interface Sample {
  readonly language: 'ts' | 'js' | 'sh'
  /** As in `x-codeSamples`. */
  readonly lang: 'TypeScript' | 'JavaScript' | 'Shell'
  readonly label: 'TypeScript' | 'JavaScript' | 'curl'
  readonly source: string
}

/** The samples of an operation, in the order of the tabs. `fetch`, and so the client, rejects TRACE. */
export async function samplesOf(
  document: Document,
  operation: Operation,
  settings: DocsSettings,
): Promise<Sample[]> {
  const request = sampleRequest(document, operation, settings)
  const curl: Sample = {
    language: 'sh',
    lang: 'Shell',
    label: 'curl',
    source: curlSample(request),
  }
  if (!isCallable(operation.method)) return [curl]
  const client = sampleClient(document, settings)
  const named = resultOf(document, operation, typescriptNames(client, settings))
  const typescript = typescriptSample(request, named, client, settings)
  const javascript = javascriptSample(request, resultOf(document, operation, JAVASCRIPT_NAMES))
  return [
    ...(typescript === undefined
      ? []
      : [
          {
            language: 'ts',
            lang: 'TypeScript',
            label: 'TypeScript',
            source: await formatted(typescript),
          } as const,
        ]),
    {
      language: 'js',
      lang: 'JavaScript',
      label: 'JavaScript',
      source: await formatted(javascript),
    },
    curl,
  ]
}

async function formatted(code: string): Promise<string> {
  const { code: text, errors } = await format('sample.ts', code, LAYOUT)
  if (errors.length > 0) throw new Error(`a sample cannot be formatted: ${errors[0]!.message}`)
  return text.trimEnd()
}

const LAYOUT = { semi: false, singleQuote: true, printWidth: 64 }
