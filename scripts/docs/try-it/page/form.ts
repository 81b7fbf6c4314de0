import type { TryIt } from '../types.ts'
import { addressOf } from './address.ts'
import { bodyControls, type BodyControls } from './body.ts'
import { controlOf } from './controls.ts'
import { COOKIES, credentialControls, note } from './credentials.ts'
import { choice, element, group } from './elements.ts'
import type { Filled } from './request.ts'

/** The controls of a request, and what is filled in. */
export interface RequestForm {
  readonly node: HTMLElement
  /** @throws Error for JSON that isn't */
  readonly filled: () => Filled
}

export function requestForm({ operation, schemes, servers, ...tryIt }: TryIt): RequestForm {
  const server = serverControls(servers)
  const credentials = credentialControls(operation.security, schemes)
  const parameters = tryIt.parameters.map((it) => ({ ...it, ...controlOf(it, it.in) }))
  let body: BodyControls | undefined
  const mediaTypes = tryIt.bodies.map(({ mediaType }) => mediaType)
  const bodies = choice('Media type', mediaTypes, (index) => {
    body = bodyControls(tryIt.bodies[index]!)
    return body.nodes
  })
  const nodes = parameters.flatMap((it) =>
    it.in === 'cookie' ? [it.node, note(COOKIES)] : [it.node],
  )
  const valuesIn = (place: string) =>
    Object.fromEntries(
      parameters.filter((it) => it.in === place).map(({ name, value }) => [name, value()]),
    )
  const node = element(
    'div',
    {},
    group('Server', ...server.nodes),
    ...(operation.security.length > 0 ? [group('Authorization', credentials.node)] : []),
    ...(parameters.length > 0 ? [group('Parameters', ...nodes)] : []),
    ...(mediaTypes.length > 0 ? [group('Body', bodies)] : []),
  )
  return {
    node,
    filled: () => ({
      ...server.given(),
      credentials: credentials.given(),
      path: valuesIn('path'),
      query: valuesIn('query'),
      header: valuesIn('header'),
      cookie: valuesIn('cookie'),
      body: body?.given(),
    }),
  }
}

/** The described servers and any other, and whether the browser's cookies go to one of the page's origin. */
function serverControls(servers: TryIt['servers']) {
  const known = servers.filter((it) => addressOf(it, location.href)?.startsWith('http'))
  const titles = known.map((it, index) =>
    it.variables.length > 0
      ? it.url
      : `${addressOf(it, location.href)}${index === 0 ? ' (the mock)' : ''}`,
  )
  const other = element('input', { type: 'url', ariaLabel: 'Address of the server' })
  let address = () => other.value
  const box = element('input', { type: 'checkbox' })
  const cookies = element('label', { className: 'check' }, box, "Send this browser's cookies")
  const adapt = () => {
    const isOwn = URL.canParse(address()) && new URL(address()).origin === location.origin
    cookies.hidden = !isOwn
    box.checked &&= isOwn
  }
  const node = choice('Server', [...titles, 'Another address'], (index) => {
    const server = known[index]
    if (server === undefined) other.value = address()
    const controls = (server?.variables ?? []).map((it) => ({ ...it, ...controlOf(it) }))
    address = () => {
      if (server === undefined) return other.value
      const values = new Map(controls.map((it) => [it.name, it.value()]))
      return addressOf(server, location.href, values) ?? ''
    }
    adapt()
    return server === undefined ? [other] : controls.map((it) => it.node)
  })
  node.addEventListener('input', adapt)
  return {
    nodes: [node, cookies],
    given: () => ({ baseUrl: address(), isWithCookies: box.checked }),
  }
}
