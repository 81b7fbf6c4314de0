import type { BodyForm } from '../types.ts'
import { controlOf, jsonIn } from './controls.ts'
import { choice, element } from './elements.ts'
import type { GivenBody } from './request.ts'

/** Controls for a body, and the one in them; undefined for none. */
export interface BodyControls {
  readonly nodes: readonly Node[]
  /** @throws Error for JSON that isn't */
  readonly given: () => GivenBody | undefined
}

/** The controls of a body of a media type. */
export function bodyControls({ mediaType, kind, examples, fields }: BodyForm): BodyControls {
  if (kind === 'fields') {
    const controls = fields.map((it) => ({ name: it.name, ...controlOf(it) }))
    const given = () => {
      const members = controls.map(({ name, value }) => [name, value()] as const)
      const sent = members.filter(([, it]) => it !== undefined)
      return sent.length > 0 ? { mediaType, value: Object.fromEntries(sent) } : undefined
    }
    return { nodes: controls.map(({ node }) => node), given }
  }
  if (kind === 'file') {
    const { node, value } = controlOf(FILE)
    const given = () => (value() === undefined ? undefined : { mediaType, value: value() })
    return { nodes: [node], given }
  }
  const area = element('textarea', {
    rows: 14,
    className: 'code',
    spellcheck: false,
    ariaLabel: 'Body',
  })
  const titles = examples.map(({ title }) => title)
  const node = choice('Example', titles, (index) => {
    area.value = examples[index]!.text
    return [area]
  })
  const given = () => {
    const text = area.value
    if (text === '') return undefined
    if (kind === 'text') return { mediaType, value: text }
    return { mediaType, value: jsonIn('The body', text), text }
  }
  return { nodes: [node], given }
}

const FILE = { name: 'file', kind: 'file', required: false, value: '', example: '' } as const
