/** A generated file in memory. */
export interface VirtualFile {
  /** Relative to the output folder, with forward slashes. */
  readonly path: string
  readonly content: string
}
