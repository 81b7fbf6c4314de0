import {
  IMPORT_EXTENSIONS,
  type ModuleKind,
  type VirtualFile,
} from '../../document/virtual-file.ts'
import { javascript } from './javascript.ts'
import { typescript } from './typescript.ts'

/** Emitted files as modules of a kind. */
export async function asModules(
  files: readonly VirtualFile[],
  kind: ModuleKind,
): Promise<readonly VirtualFile[]> {
  const imported = files.map((file) =>
    /\.[jt]s$/.test(file.path) ? withExtension(file, IMPORT_EXTENSIONS[kind]) : file,
  )
  if (kind !== 'javascript') return typescript(imported, kind === 'bundler')
  return javascript(imported)
}

/** The file with relative imports that end with an extension. Only imports begin a line like this. */
function withExtension({ path, content }: VirtualFile, extension: string): VirtualFile {
  const changed = content.replace(
    /^((?:import|export|\}) [^'"\n]*['"]\.{1,2}\/[^'"\n]*)\.[jt]s(?=['"];?$)/gm,
    (_, before: string) => before + extension,
  )
  return { path, content: changed }
}
