// Compiles the client where npm installs it from git, as the package of a registry comes compiled. In a
// clone, where npm ci and npm install run this as well, nobody has asked for that.
import { spawnSync } from 'node:child_process'
import { relative } from 'node:path'

const project = process.cwd()
const { INIT_CWD: caller = project } = process.env

if (relative(project, caller).startsWith('..')) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
