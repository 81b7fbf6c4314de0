import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { expect, inject, test } from 'vitest'
import { TYPESCRIPT } from './support/programs.ts'
import { run } from './support/run.ts'

const COMPILERS = { '5.9': 'typescript', '6.0': 'typescript6', '7.0': 'typescript7' }

/** What a project knows of the platform that it is written for. */
const PLATFORMS = {
  browser: { lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] },
  node: { lib: ['ES2023'], types: ['node'] },
}

const CASES = Object.keys(COMPILERS).flatMap((version) =>
  (['Bundler', 'NodeNext'] as const).flatMap((moduleResolution) =>
    Object.keys(PLATFORMS).flatMap((platform) =>
      [true, false].map((skipLibCheck) => ({ version, moduleResolution, platform, skipLibCheck })),
    ),
  ),
) as {
  version: keyof typeof COMPILERS
  moduleResolution: 'Bundler' | 'NodeNext'
  platform: keyof typeof PLATFORMS
  skipLibCheck: boolean
}[]

test.for(CASES)(
  'TypeScript $version, $moduleResolution, $platform, skipLibCheck $skipLibCheck',
  ({ version, moduleResolution, platform, skipLibCheck }) => {
    const project = inject('project')
    const name = [version, moduleResolution, platform, skipLibCheck].join('-')
    writeFileSync(join(project, 'program.ts'), TYPESCRIPT)
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      target: 'ES2022',
      module: moduleResolution === 'Bundler' ? 'ESNext' : 'NodeNext',
      moduleResolution,
      skipLibCheck,
      noEmit: true,
      typeRoots: [resolve(import.meta.dirname, '../../node_modules/@types')],
      ...PLATFORMS[platform],
    }
    const config = join(project, `tsconfig.${name}.json`)
    writeFileSync(config, JSON.stringify({ compilerOptions, files: ['program.ts'] }))
    const compiler = compilerOf(version)
    expect(run(process.execPath, [compiler, '--version'], project)).toContain(`Version ${version}.`)
    expect(run(process.execPath, [compiler, '-p', config], project)).toBe('')
  },
)

function compilerOf(version: keyof typeof COMPILERS): string {
  const manifest = createRequire(import.meta.url).resolve(`${COMPILERS[version]}/package.json`)
  return join(dirname(manifest), 'bin', 'tsc')
}
