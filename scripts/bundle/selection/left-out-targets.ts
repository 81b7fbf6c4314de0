import { pointerOf, unescapeSegment } from '../../document/json-pointer.ts'
import { isObject } from '../../document/objects.ts'
import { operationsOf, type Document } from '../../document/openapi.ts'
import { finder } from '../../document/references.ts'
import { uniqueName } from '../../document/unique-name.ts'
import { walk } from '../../document/walk.ts'

/**
 * The selected part of a document, in which targets of references that stand in paths and webhooks that
 * were left out are components.
 */
export function withLeftOutTargets(selected: Document, whole: Document): Document {
  const inSelected = finder(selected)
  const inWhole = finder(whole)
  const copy = structuredClone(selected)
  const components = new Map(Object.entries(copy.components ?? {})) as Map<string, object>
  const moved = new Map<string, string>()
  const waiting: unknown[] = [copy]
  const move = (reference: string): string => {
    const target = inWhole(reference)
    if (target === undefined || target === inSelected(reference)) return reference
    const pointer = pointerOf(...keysOf(reference))
    const known = moved.get(pointer)
    if (known !== undefined) return known
    const kind = kindOf(reference)
    const members = components.get(kind) ?? {}
    const name = uniqueName(nameOf(reference, whole), (it) => Object.hasOwn(members, it), '.')
    const component = structuredClone(target)
    components.set(kind, { ...members, [name]: component })
    waiting.push(component)
    const place = `#${pointerOf('components', kind, name)}`
    moved.set(pointer, place)
    return place
  }
  // It grows while targets are moved.
  for (const root of waiting)
    for (const { node, isData, hasNames } of walk(root)) {
      if (isData || hasNames) continue
      const { $ref, discriminator } = node as { $ref?: unknown; discriminator?: unknown }
      if (typeof $ref === 'string') Object.assign(node, { $ref: move($ref) })
      const mapping = isObject(discriminator) ? discriminator['mapping'] : undefined
      for (const [value, target] of Object.entries(Object(mapping) as object))
        if (typeof target === 'string') Object.assign(mapping as object, { [value]: move(target) })
    }
  if (moved.size === 0) return selected
  return { ...copy, components: Object.fromEntries(components) }
}

/** The kind of component that a reference into a path item leads to. */
function kindOf(reference: string): string {
  let kind = 'pathItems'
  const keys = keysOf(reference).slice(2)
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]!
    if (key === 'schema' || key === 'itemSchema') return 'schemas'
    const isExpression = kind === 'callbacks'
    kind = isExpression ? 'pathItems' : (KINDS.get(key) ?? kind)
    if (!isExpression && KINDS.has(key) && key !== 'requestBody') index++
  }
  return kind
}

/** The kinds of components by the keys that hold such objects, which all but the first have by name. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['requestBody', 'requestBodies'],
  ['content', 'mediaTypes'],
  ...['parameters', 'responses', 'headers', 'examples', 'links', 'callbacks'].map(
    (kind) => [kind, kind] as const,
  ),
])

/** A name such as `listOrders.responses.200`. */
function nameOf(reference: string, whole: Document): string {
  const keys = keysOf(reference)
  const operation = operationsOf(whole).find(({ pointer }) => isInside(keys, keysOf(pointer)))
  const inside = operation ? keys.slice(keysOf(operation.pointer).length) : keys.slice(1)
  const words = inside.filter(
    (key, index) => index === 0 || !(UNNAMED.has(key) || inside[index - 1] === 'content'),
  )
  const name = [operation?.operationId, ...words].filter((it) => it !== undefined).join('.')
  return name.replaceAll(/[^\w-]+/g, '.').replaceAll(/^\.|\.$/g, '') || 'LeftOut'
}

const UNNAMED = new Set(['content', 'schema'])

function isInside(keys: readonly string[], outer: readonly string[]): boolean {
  return outer.every((key, index) => keys[index] === key)
}

function keysOf(reference: string): string[] {
  return reference.replace(/^#/, '').split('/').slice(1).map(unescapeSegment)
}
