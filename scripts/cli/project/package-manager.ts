import { existsSync, readFileSync } from 'node:fs'
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

const MANAGERS = {
  npm: { add: 'npm install --save-dev', install: ['npm ci'], run: 'npx' },
  pnpm: {
    add: 'pnpm add --save-dev',
    install: ['corepack enable', 'pnpm install --frozen-lockfile'],
    run: 'pnpm exec',
  },
  yarn: {
    add: 'yarn add --dev',
    install: ['corepack enable', 'yarn install --immutable'],
    run: 'yarn',
  },
  bun: {
    add: 'bun add --dev',
    install: ['npm install --global bun', 'bun install --frozen-lockfile'],
    run: 'bun x',
  },
} satisfies Readonly<Record<string, PackageManager>>

/** By the lockfile that each leaves. */
const LOCKS: Readonly<Record<string, PackageManager>> = {
  'pnpm-lock.yaml': MANAGERS.pnpm,
  'yarn.lock': MANAGERS.yarn,
  'bun.lock': MANAGERS.bun,
  'bun.lockb': MANAGERS.bun,
  'package-lock.json': MANAGERS.npm,
}

/** The package manager of the project that a folder belongs to; npm by default. */
export function packageManagerOf(folder: string): PackageManager {
  const [, manager] = Object.entries(LOCKS).find(([lock]) => existsSync(join(folder, lock))) ?? []
  const found = manager ?? namedManager(join(folder, 'package.json'))
  if (found !== undefined) return found
  return dirname(folder) === folder ? MANAGERS.npm : packageManagerOf(dirname(folder))
}

/** As Corepack finds it. */
function namedManager(file: string): PackageManager | undefined {
  if (!existsSync(file)) return undefined
  const [, name] = /"packageManager"\s*:\s*"(\w+)@/.exec(readFileSync(file, 'utf8')) ?? []
  return MANAGERS[name as keyof typeof MANAGERS]
}
