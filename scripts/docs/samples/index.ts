import { format } from 'oxfmt'
import type { Document, Operation } from '../../document/openapi.ts'
import { sampleClient, type DocsSettings } from '../settings.ts'
import { curlSample } from './curl.ts'
import { goSample } from './go.ts'
import { JAVASCRIPT_NAMES, javascriptSample } from './javascript.ts'
import { pythonSample } from './python.ts'
import { sampleRequest } from './request.ts'
import { resultOf } from './result.ts'
import { typescriptNames, typescriptSample } from './typescript.ts'
import { isCallable } from '../../document/path-item.ts'

export interface Sample {
  readonly language: 'ts' | 'js' | 'sh' | 'py' | 'go'
  /** As in `x-codeSamples`. */
  readonly lang: 'TypeScript' | 'JavaScript' | 'Shell' | 'Python' | 'Go'
  readonly label: 'TypeScript' | 'JavaScript' | 'curl' | 'Python' | 'Go'
  readonly source: string
}

/** The samples of an operation, in the order of the tabs. `fetch`, and so the client, rejects TRACE. */
export async function samplesOf(
  document: Document,
  operation: Operation,
  settings: DocsSettings,
): Promise<Sample[]> {
  const request = sampleRequest(document, operation, settings)
  const result = (taken: readonly string[]) => resultOf(document, operation, taken)
  const others: Sample[] = [
    { language: 'sh', lang: 'Shell', label: 'curl', source: curlSample(request) },
    { language: 'py', lang: 'Python', label: 'Python', source: pythonSample(request, result([])) },
    { language: 'go', lang: 'Go', label: 'Go', source: goSample(request, result([])) },
  ]
  if (!isCallable(operation.method)) return others
  const client = sampleClient(document, settings)
  const named = result(typescriptNames(client, settings))
  const typescript = typescriptSample(request, named, client, settings)
  const javascript = await formatted(javascriptSample(request, result(JAVASCRIPT_NAMES)))
  const scripts: Sample[] = [
    { language: 'js', lang: 'JavaScript', label: 'JavaScript', source: javascript },
    ...others,
  ]
  if (typescript === undefined) return scripts
  const source = await formatted(typescript)
  return [{ language: 'ts', lang: 'TypeScript', label: 'TypeScript', source }, ...scripts]
}

async function formatted(code: string): Promise<string> {
  const { code: text, errors } = await format('sample.ts', code, LAYOUT)
  if (errors.length > 0) throw new Error(`a sample cannot be formatted: ${errors[0]!.message}`)
  return text.trimEnd()
}

const LAYOUT = { semi: false, singleQuote: true, printWidth: 64 }
