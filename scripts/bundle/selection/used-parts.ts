import { parsePointer } from '../../document/json-pointer.ts'
import { isObject } from '../../document/objects.ts'
import { operationsOf, type Document } from '../../document/openapi.ts'
import { componentReferences } from '../../document/schemas/component-references.ts'
import { extensionsOf, variantsOfBases } from '../../document/schemas/polymorphism.ts'
import { walk } from '../../document/walk.ts'

/** The document without the components and tags that none of its operations uses. */
export function onlyUsed(document: Document, whole: Document): Document {
  const components = (document.components ?? {}) as Readonly<Record<string, Members>>
  const used = usedComponents(document, whole, components)
  const kept = Object.entries(components).flatMap(([kind, members]) => {
    if (kind.startsWith('x-')) return [[kind, members] as const]
    const own = Object.entries(members).filter(([name]) => used.has(`${kind} ${name}`))
    return own.length > 0 ? [[kind, Object.fromEntries(own)] as const] : []
  })
  const { tags, components: _, ...rest } = document
  return {
    ...rest,
    ...(tags && { tags: usedTags(document) }),
    ...(kept.length > 0 && { components: Object.fromEntries(kept) }),
  } as Document
}

type Members = Readonly<Record<string, unknown>>

/** The components that are reached from outside of them, each as its kind and name. */
function usedComponents(
  { components: _, ...outside }: Document,
  whole: Document,
  components: Readonly<Record<string, Members>>,
): ReadonlySet<string> {
  const references = componentReferences(whole)
  const variants = variantsOfBases(whole, references, extensionsOf(references))
  const used = new Set<string>()
  const waiting: unknown[] = [outside]
  const visit = (root: unknown): void => {
    for (const { node, isData } of walk(root)) {
      if (isData) continue
      const { $ref, discriminator, security } = node as Members
      const mapping = isObject(discriminator) ? Object(discriminator['mapping']) : {}
      const targets = [$ref, ...Object.values(mapping as object)]
      for (const target of targets) if (typeof target === 'string') use(...componentAt(target))
      for (const requirement of Array.isArray(security) ? security : [])
        for (const name of Object.keys(Object(requirement) as object)) use('securitySchemes', name)
    }
  }
  const use = (kind: string, name: string): void => {
    const key = `${kind} ${name}`
    if (used.has(key) || !Object.hasOwn(components[kind] ?? {}, name)) return
    used.add(key)
    waiting.push(components[kind]![name])
    if (kind === 'schemas') for (const it of variants.get(name)?.names ?? []) use(kind, it)
  }
  // It grows while components are found.
  for (const root of waiting) visit(root)
  return used
}

/** The component that a reference leads to or into; a discriminator may name a schema alone. */
function componentAt(reference: string): [kind: string, name: string] {
  if (!reference.startsWith('#/')) return ['schemas', reference]
  const [first, kind = '', name = ''] = parsePointer(decoded(reference.slice(1)))
  return first === 'components' ? [kind, name] : ['', '']
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The tags that operations have, and those that they belong to. */
function usedTags(document: Document): Document['tags'] {
  const { tags = [] } = document
  const names = new Set(operationsOf(document).flatMap(({ object }) => object.tags ?? []))
  for (const name of names) {
    const parent = tags.find((tag) => tag.name === name)?.parent
    if (parent !== undefined) names.add(parent)
  }
  return tags.filter(({ name }) => names.has(name))
}
