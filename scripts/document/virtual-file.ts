/** A file that a stage makes; only `write` and `compare` bring it to the disk. */
export interface VirtualFile {
  /** Relative to the output folder, with forward slashes. */
  readonly path: string
  readonly content: string
}
