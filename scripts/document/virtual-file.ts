/** A generated file in memory. */
export interface VirtualFile {
  /** Relative to the output folder, with forward slashes. */
  readonly path: string
  readonly content: string
}

/** A file of an output, which may be a picture. */
export interface OutputFile extends Omit<VirtualFile, 'content'> {
  readonly content: string | Uint8Array
  /** SHA-256 of the content, where it is known. */
  readonly digest?: string
}

/**
 * How the modules of an output are written, so that the project they lie in runs them as they are:
 * JavaScript with declarations, or TypeScript that imports `./file.ts`, `./file.js` or `./file`.
 */
export type ModuleKind = 'javascript' | 'native' | 'tsc' | 'bundler'

export const MODULE_KINDS: readonly ModuleKind[] = ['javascript', 'native', 'tsc', 'bundler']

/** What relative imports end with. */
export const IMPORT_EXTENSIONS: Readonly<Record<ModuleKind, '.js' | '.ts' | ''>> = {
  javascript: '.js',
  native: '.ts',
  tsc: '.js',
  bundler: '',
}
