import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The folder of this project. */
export const PROJECT = resolve(import.meta.dirname, '../..')

/** Where the packages that only the benchmark needs are installed. */
export const INSTALLED = join(PROJECT, 'node_modules/.cache/bench')

const PACKAGES = {
  '@hey-api/openapi-ts': '0.99.0',
  '@kubb/cli': '4.39.3',
  '@kubb/core': '4.39.3',
  '@kubb/plugin-client': '4.39.3',
  '@kubb/plugin-oas': '4.39.3',
  '@kubb/plugin-ts': '4.39.3',
  axios: '1.21.1',
  ky: '2.1.0',
  oazapfts: '7.5.0',
  orval: '8.38.0',
  'swagger-typescript-api': '13.13.0',
  typescript: '5.9.3',
}

/** Installs the peers unless they are installed. They are never dependencies of this project. */
export function installPeers(): void {
  const manifest = join(INSTALLED, 'package.json')
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies: PACKAGES })
  const isInstalled = Object.keys(PACKAGES).every((name) =>
    existsSync(join(INSTALLED, 'node_modules', name)),
  )
  if (isInstalled && existsSync(manifest) && readFileSync(manifest, 'utf8') === wanted) return
  console.error('Installing the peers into node_modules/.cache/bench …')
  mkdirSync(INSTALLED, { recursive: true })
  writeFileSync(manifest, wanted)
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', '--ignore-scripts'], {
    cwd: INSTALLED,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

/** The script of a command of an installed package. */
export function commandFile(name: string, command: string, folder = PROJECT): string {
  const manifest = join(folder, 'node_modules', name, 'package.json')
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    bin: string | Record<string, string>
  }
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]!)
}
