import { isObject } from '../../document/objects.ts'
import { sentMethod } from '../../document/path-item.ts'
import { printable } from '../../typescript/printable.ts'
import { PLACEHOLDER, addressOf } from './address.ts'
import {
  basicVariables,
  bodyText,
  credentialHeader,
  formFields,
  formKind,
  parameterHeaders,
} from './code.ts'
import { SampleFile } from './files.ts'
import type { SampleBody, SampleRequest } from './request.ts'
import type { SampleResult } from './result.ts'

/** A program that calls by net/http and prints what it receives. */
export function goSample(request: SampleRequest, { read }: SampleResult): string {
  const body = request.body ? bodyOf(request.body) : { before: [], expression: 'nil' }
  const headers = headersOf(request, body.contentType)
  const basic = basicVariables(request)
  const address = goParts(addressOf(request).split(PLACEHOLDER))
  const method = goString(sentMethod(request.operation.method))
  const lines = [
    ...body.before,
    `request, err := http.NewRequest(${[method, address, body.expression].join(', ')})`,
    ...CHECK,
    ...headers.map(([name, value]) => `request.Header.Set(${goString(name)}, ${value})`),
    ...(basic
      ? [`request.SetBasicAuth(${environment(basic.username)}, ${environment(basic.password)})`]
      : []),
    ...(read === 'location' ? STAY : ['client := http.DefaultClient']),
    'response, err := client.Do(request)',
    ...CHECK,
    'defer response.Body.Close()',
    'answer, err := io.ReadAll(response.Body)',
    ...CHECK,
    'if response.StatusCode >= 400 {',
    '\tlog.Fatal(response.Status, " ", string(answer))',
    '}',
    read === 'location'
      ? 'fmt.Println(response.Header.Get("Location"))'
      : 'fmt.Println(string(answer))',
  ]
  const code = lines.join('\n')
  const names = PACKAGES.filter((name) => uses(code, name.split('/').at(-1)!))
  return [
    'package main',
    '',
    'import (',
    ...names.map((name) => `\t${JSON.stringify(name)}`),
    ')',
    '',
    'func main() {',
    ...lines.map((line) => `\t${line}`),
    '}',
  ].join('\n')
}

/** In the order of gofmt. */
const PACKAGES = [
  ...['bytes', 'encoding/json', 'fmt', 'io', 'log', 'mime/multipart', 'net/http', 'net/url'],
  ...['os', 'strings'],
]

/** Whether code outside of its strings uses a package. */
function uses(code: string, name: string): boolean {
  return new RegExp(`\\b${name}\\.`).test(code.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, '""'))
}

/** A client that doesn't follow redirects. */
const STAY = [
  'client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error {',
  '\treturn http.ErrUseLastResponse',
  '}}',
]

const CHECK = ['if err != nil {', '\tlog.Fatal(err)', '}']

function headersOf(
  request: SampleRequest,
  contentType: string | undefined,
): [name: string, expression: string][] {
  return [
    ...(contentType === undefined ? [] : [['Content-Type', contentType] as [string, string]]),
    ...request.credentials.flatMap((credential): [string, string][] => {
      const [name, ...value] = credentialHeader(credential) ?? []
      const parts = value.flatMap((it) => (typeof it === 'string' ? [it] : it.variable))
      if (parts.length === 1) parts.unshift('')
      return name === undefined ? [] : [[name, goParts(parts)]]
    }),
    ...parameterHeaders(request).map(([name, value]): [string, string] => [name, goString(value)]),
    ...(request.origin ? [['Origin', goString(request.origin.value)] as [string, string]] : []),
  ]
}

interface GoBody {
  readonly before: readonly string[]
  /** An `io.Reader`. */
  readonly expression: string
  /** The expression of the `Content-Type` header. */
  readonly contentType?: string
}

function bodyOf(body: SampleBody): GoBody {
  const { mediaType, value, secrets } = body
  const kind = isObject(value) ? formKind(mediaType) : undefined
  const contentType = goString(mediaType)
  if (value instanceof SampleFile) {
    const before = [`file, err := os.Open(${goString(value.name)})`, ...CHECK]
    return { before, expression: 'file', contentType }
  }
  const text = (name: string, field: string) =>
    Object.hasOwn(secrets, name) ? environment(secrets[name]!) : goString(field)
  if (kind === 'multipart') return multipart(value as object, text)
  if (kind === 'urlencoded') {
    const fields = formFields(value as object).map(
      ([name, field]) => `form.Add(${goString(name)}, ${text(name, String(field))})`,
    )
    const before = ['form := url.Values{}', ...fields]
    return { before, expression: 'strings.NewReader(form.Encode())', contentType }
  }
  if (Object.keys(secrets).length === 0)
    return {
      before: [],
      expression: `strings.NewReader(${rawString(bodyText(body))})`,
      contentType,
    }
  const members = Object.entries(isObject(value) ? value : {}).map(([name, member]) => {
    const json = `json.RawMessage(${rawString(JSON.stringify(member))})`
    return `\t${goString(name)}: ${Object.hasOwn(secrets, name) ? environment(secrets[name]!) : json},`
  })
  const before = ['body, err := json.Marshal(map[string]any{', ...members, '})', ...CHECK]
  return { before, expression: 'bytes.NewReader(body)', contentType }
}

function multipart(value: object, text: (name: string, field: string) => string): GoBody {
  const fields = formFields(value).flatMap(([name, field], index) => {
    if (!(field instanceof SampleFile))
      return [`form.WriteField(${goString(name)}, ${text(name, field)})`]
    const [file, part] = [`file${index || ''}`, `part${index || ''}`]
    const names = [name, field.name].map(goString).join(', ')
    return [
      ...[`${file}, err := os.Open(${goString(field.name)})`, ...CHECK],
      ...[`${part}, err := form.CreateFormFile(${names})`, ...CHECK],
      `io.Copy(${part}, ${file})`,
    ]
  })
  return {
    before: [
      'var body bytes.Buffer',
      'form := multipart.NewWriter(&body)',
      ...fields,
      'form.Close()',
    ],
    expression: '&body',
    contentType: 'form.FormDataContentType()',
  }
}

function environment(variable: string): string {
  return `os.Getenv(${goString(variable)})`
}

/** A string of strings and, at odd indexes, environment variables. */
function goParts(parts: readonly string[]): string {
  const written = parts.map((part, index) => (index % 2 === 0 ? goString(part) : environment(part)))
  return written.filter((part) => part !== '""').join(' + ') || '""'
}

/** A Go string literal. JSON's escapes mean the same there, except for those of single surrogates. */
export function goString(text: string): string {
  return printable(JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd')))
}

/** A string literal without escapes where the text allows it. */
function rawString(text: string): string {
  const isRaw =
    /["\\]/.test(text) && !/[`\r\ufeff\p{Surrogate}]/u.test(text) && printable(text) === text
  return isRaw ? ['`', text, '`'].join('') : goString(text)
}
