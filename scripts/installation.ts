import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The folder of the tool's own code: `scripts/` in the repository, `dist/scripts/` in the package. */
export const CODE = import.meta.dirname

const { name, version, peerDependencies } = JSON.parse(
  readFileSync(nearest(CODE, 'package.json')!, 'utf8'),
) as Readonly<Record<'name' | 'version', string>> & {
  readonly peerDependencies: Readonly<Record<string, string>>
}

export const TOOL = { name, version, optionalPackages: peerDependencies } as const

/** Where runs leave what makes the next one faster; `undefined` where no package is installed. */
export function cacheFolder(): string | undefined {
  const packages = nearest(CODE, 'node_modules')
  return packages && join(packages, '.cache', name, 'generate')
}

/** The `package.json` of a package that the tool uses; `undefined` when it isn't installed. */
export function manifestOf(packageName: string): string | undefined {
  const require = createRequire(import.meta.url)
  try {
    return require.resolve(`${packageName}/package.json`)
  } catch {
    // The package isn't there, or exports only its modules.
    return require.resolve
      .paths(packageName)!
      .map((folder) => join(folder, packageName, 'package.json'))
      .find((file) => existsSync(file))
  }
}

/** The script for a thread: the module of that name next to the module at `url`. */
export function threadScript(url: string, module: string): URL {
  return new URL(`${module}${url.endsWith('.ts') ? '.ts' : '.js'}`, url)
}

/** The path of a name in the nearest folder above that contains it. */
function nearest(folder: string, name: string): string | undefined {
  const path = join(folder, name)
  if (existsSync(path)) return path
  return dirname(folder) === folder ? undefined : nearest(dirname(folder), name)
}
