import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** A program as a browser would load it. */
export interface Bundle {
  readonly code: string
  /** The files that were read, relative to the root of the package. */
  readonly read: readonly string[]
  /** Those that contribute to the code. */
  readonly used: readonly string[]
  /** In bytes, after gzip. */
  readonly size: number
}

export interface BundleOptions {
  /** @default true */
  readonly minify?: boolean
  /** The folder of a project that has the package installed. @default the package's own sources */
  readonly project?: string
}

const ROOT = resolve(import.meta.dirname, '../..')

/** The sources of the package's entry points, by the specifiers in package.json's `exports`. */
export const ENTRY_POINTS = {
  'hitkeep-client': './src/hitkeep/index.ts',
  'hitkeep-client/fetch': './src/hitkeep/fetch.ts',
  'hitkeep-client/generic': './src/runtime/index.ts',
  'hitkeep-client/examples': './generated/examples.ts',
  'hitkeep-client/mock': './src/hitkeep/mock.ts',
  'hitkeep-client/operations': './generated/operations.ts',
  'hitkeep-client/schemas': './generated/schemas.ts',
  'hitkeep-client/validators': './generated/validators.js',
}

/**
 * A program bundled with everything it imports from the package and its dependencies.
 *
 * @throws esbuild's error when an import can't be found
 */
export async function bundle(
  program: string,
  { minify = true, project }: BundleOptions = {},
): Promise<Bundle> {
  const folder = project ?? ROOT
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    stdin: { contents: program, resolveDir: folder, sourcefile: 'program.ts', loader: 'ts' },
    alias: project === undefined ? ENTRY_POINTS : {},
    outfile: 'bundle.js',
    bundle: true,
    minify,
    platform: 'neutral',
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const { text } = outputFiles[0]!
  const left = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs))
  return {
    code: text,
    read: Object.keys(metafile.inputs),
    used: left.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file),
    size: gzipSync(text, { level: 9 }).length,
  }
}
