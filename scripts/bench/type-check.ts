import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measure, type Measurement } from './processes.ts'
import { commandFile } from './packages.ts'

const CONFIGURATION = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    module: 'ESNext',
    moduleResolution: 'Bundler',
    allowImportingTsExtensions: true,
    types: [],
  },
}

/** Runs `tsc` on all files of a folder. */
export async function typeCheck(folder: string): Promise<TypeCheck> {
  const project = join(folder, 'tsconfig.json')
  writeFileSync(project, JSON.stringify({ ...CONFIGURATION, include: ['**/*.ts'] }))
  const tsc = commandFile('typescript', 'tsc')
  const measurement = await measure({
    arguments: [tsc, '--project', project, '--extendedDiagnostics'],
    cwd: folder,
  })
  const { output } = measurement
  const number = (label: string) =>
    Number(new RegExp(`^${label}:\\s*([\\d.]+)`, 'm').exec(output)?.[1] ?? NaN)
  return {
    ...measurement,
    errors: output.match(/error TS\d+/g)?.length ?? 0,
    total: number('Total time'),
    instantiations: number('Instantiations'),
  }
}

export interface TypeCheck extends Measurement {
  readonly errors: number
  /** The total time that `tsc` reports, in seconds. */
  readonly total: number
  readonly instantiations: number
}
