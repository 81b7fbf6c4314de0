import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** How a package manager is called. */
export interface PackageManager {
  /** Adds packages that are only needed for development. */
  readonly add: string
  /** What a CI job runs to install what the lockfile lists. */
  readonly install: readonly string[]
  /** Runs the command of an installed package. */
  readonly run: string
}

/** By the lockfile that each leaves. */
const MANAGERS: Readonly<Record<string, PackageManager>> = {
  'pnpm-lock.yaml': {
    add: 'pnpm add --save-dev',
    install: ['corepack enable', 'pnpm install --frozen-lockfile'],
    run: 'pnpm exec',
  },
  'yarn.lock': {
    add: 'yarn add --dev',
    install: ['corepack enable', 'yarn install --immutable'],
    run: 'yarn',
  },
  'bun.lock': {
    add: 'bun add --dev',
    install: ['npm install --global bun', 'bun install --frozen-lockfile'],
    run: 'bun x',
  },
}

const NPM: PackageManager = { add: 'npm install --save-dev', install: ['npm ci'], run: 'npx' }

/** The package manager of the project that a folder belongs to; npm by default. */
export function packageManagerOf(folder: string): PackageManager {
  const [, manager] =
    Object.entries(MANAGERS).find(([lock]) => existsSync(join(folder, lock))) ?? []
  if (manager !== undefined || existsSync(join(folder, 'package-lock.json'))) return manager ?? NPM
  return dirname(folder) === folder ? NPM : packageManagerOf(dirname(folder))
}
