import type ts from 'typescript'
import { compiler } from '../compiler.ts'
import { print } from './print.ts'

export function isPaths(node: ts.Node): boolean {
  return (
    (compiler.isInterfaceDeclaration(node) || compiler.isTypeAliasDeclaration(node)) &&
    node.name.text === 'paths'
  )
}

/** The code of a module with the type of the paths, which refers to those of the schema. */
export function pathsModule(paths: readonly ts.Node[], withRequired: string): string {
  const used = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (compiler.isTypeReferenceNode(node) && compiler.isIdentifier(node.typeName))
      used.add(node.typeName.text)
    compiler.forEachChild(node, visit)
  }
  paths.forEach(visit)
  const imported = EXPORTED.filter((it) => used.has(it))
  const imports =
    imported.length > 0 ? `import type { ${imported.join(', ')} } from './schema.js'\n\n` : ''
  return imports + print(paths, new Map()) + (used.has('WithRequired') ? withRequired : '')
}

const EXPORTED = ['components', 'operations', 'webhooks', '$defs']
