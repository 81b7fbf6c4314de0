import type { TryIt } from '../types.ts'
import { choice, element } from './elements.ts'

type Credential = string | true | { readonly username: string; readonly password: string }

/** Controls for credentials, which stay in the memory of the page. */
export interface Credentials {
  readonly node: HTMLElement
  /** The given ones of the chosen alternative, by security scheme. */
  readonly given: () => Readonly<Record<string, Credential>>
}

export function credentialControls(
  security: TryIt['operation']['security'],
  schemes: TryIt['schemes'],
): Credentials {
  let sources: (readonly [name: string, given: () => Credential | undefined])[] = []
  const alternatives = security.map((it) => Object.keys(it))
  const titles = alternatives.map((names) => names.join(' and ') || 'None')
  const node = choice('Credentials', titles, (index) => {
    const controls = alternatives[index]!.flatMap((name) =>
      schemes[name] ? [{ name, ...controlsOf(name, schemes[name]) }] : [],
    )
    sources = controls.map(({ name, given }) => [name, given])
    return controls.flatMap(({ nodes }) => nodes)
  })
  const given = () =>
    Object.fromEntries(
      sources.flatMap(([name, read]) => {
        const credential = read()
        return credential === undefined ? [] : [[name, credential] as const]
      }),
    )
  return { node, given }
}

function controlsOf(
  name: string,
  { type, in: place, scheme = '', name: key }: TryIt['schemes'][string],
): { readonly nodes: HTMLElement[]; readonly given: () => Credential | undefined } {
  if (type === 'mutualTLS')
    return { nodes: [note('The browser sends its own certificate.')], given: () => true }
  if (type === 'http' && scheme.toLowerCase() === 'basic') {
    const [user, password] = [secret(`${name}: username`, 'text'), secret(`${name}: password`)]
    return {
      nodes: [user.label, password.label],
      given: () =>
        user.input.value || password.input.value
          ? { username: user.input.value, password: password.input.value }
          : undefined,
    }
  }
  const { label, input } = secret(`${name}: ${type === 'apiKey' ? `${place} ${key}` : 'token'}`)
  const isCookie = type === 'apiKey' && place === 'cookie'
  return {
    nodes: isCookie ? [label, note(COOKIES)] : [label],
    given: () => input.value || undefined,
  }
}

/** Why a page doesn't send what it was given. */
export const COOKIES = "Browsers don't let pages set cookies: only the curl command sends this one."

export function note(text: string): HTMLElement {
  return element('p', { className: 'hint', textContent: text })
}

function secret(title: string, type: 'text' | 'password' = 'password') {
  const input = element('input', { type, autocomplete: 'off', spellcheck: false })
  return { input, label: element('label', {}, element('span', { textContent: title }), input) }
}
