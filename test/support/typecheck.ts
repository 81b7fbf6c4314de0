import ts from 'typescript'

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipDefaultLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  allowImportingTsExtensions: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
}

/** What the TypeScript compiler reports about files that are checked together. */
export interface Verdict {
  /** Each as `file:line: message`. */
  readonly errors: readonly string[]
  /** By file, the paths from operations to an `any` in their types: `name.path.to.member`. */
  readonly anyTypes: ReadonlyMap<string, readonly string[]>
}

/** Checks files under `strict` in one program, which is faster than a program for each. */
export function typecheck(files: readonly string[]): Verdict {
  const program = ts.createProgram([...files], OPTIONS)
  const errors = ts.getPreEmitDiagnostics(program).map(describe)
  const checker = program.getTypeChecker()
  const anyTypes = new Map<string, string[]>()
  for (const file of files.filter((it) => it.endsWith('operations.ts'))) {
    const source = program.getSourceFile(file)
    const symbol = source && checker.getSymbolAtLocation(source)
    const found = symbol
      ? checker.getExportsOfModule(symbol).flatMap((operation) => {
          const type = checker.getTypeOfSymbol(operation)
          return anyBelow(checker, type, operation.name, new Set())
        })
      : []
    if (found.length > 0) anyTypes.set(file, found)
  }
  return { errors, anyTypes }
}

function describe({ file, start, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, '\n')
  if (!file) return message
  const { line } = file.getLineAndCharacterOfPosition(start ?? 0)
  return `${file.fileName}:${line + 1}: ${message}`
}

function anyBelow(
  checker: ts.TypeChecker,
  type: ts.Type,
  path: string,
  seen: Set<ts.Type>,
): string[] {
  if (type.flags & ts.TypeFlags.Any) return [path]
  if (seen.has(type) || isOfPlatform(type)) return []
  seen.add(type)
  if (type.isUnionOrIntersection()) {
    return type.types.flatMap((part) => anyBelow(checker, part, path, seen))
  }
  if (!(type.flags & ts.TypeFlags.Object)) return []
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    return checker
      .getTypeArguments(type as ts.TypeReference)
      .flatMap((item) => anyBelow(checker, item, `${path}[]`, seen))
  }
  return [
    ...checker
      .getPropertiesOfType(type)
      .flatMap((member) =>
        anyBelow(checker, checker.getTypeOfSymbol(member), `${path}.${member.name}`, seen),
      ),
    ...checker
      .getIndexInfosOfType(type)
      .flatMap((index) => anyBelow(checker, index.type, `${path}[key]`, seen)),
  ]
}

/** Whether a type belongs to the platform, as `Blob` does. */
function isOfPlatform(type: ts.Type): boolean {
  const file = type.symbol?.declarations?.[0]?.getSourceFile()
  return file !== undefined && /\/lib\.[^/]+\.d\.ts$/.test(file.fileName)
}
