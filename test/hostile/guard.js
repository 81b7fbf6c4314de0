// Preloaded into every process and thread of a command: throws at whatever reads a file outside the
// folders of REACH_FOLDERS or connects to something else than a listener of the command's own, and
// appends a line to REACH_LOG, in case the error is caught.
import dns from 'node:dns'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const { REACH_FOLDERS = '', REACH_LOG = '' } = process.env
const FOLDERS = REACH_FOLDERS.split('\n')
const { appendFileSync, readFileSync, realpathSync } = fs

/** @type {(what: string) => never} */
function violation(what) {
  appendFileSync(REACH_LOG, `${what}\n`)
  throw new Error(`out of reach: ${what}`)
}

/** @type {(path: unknown) => boolean} */
function isAllowed(path) {
  if (typeof path === 'number' || (typeof path === 'object' && path && 'fd' in path)) return true
  const name = path instanceof URL ? fileURLToPath(path) : String(path)
  let real = resolve(name)
  try {
    real = realpathSync(real)
  } catch {
    // A missing file is where its name says.
  }
  // Native modules read the last to find their build for this system.
  if (/^\/(dev|proc|sys)\/|^\/usr\/bin\/ldd$/.test(real)) return true
  return FOLDERS.some((folder) => {
    const way = relative(folder, real)
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
  })
}

/** @type {(owner: any, name: string) => void} */
function guardReads(owner, name) {
  const original = owner[name]
  owner[name] = function (/** @type {unknown} */ path, /** @type {unknown[]} */ ...rest) {
    if (!isAllowed(path)) violation(`${name} ${path}`)
    return original.call(this, path, ...rest)
  }
}

for (const name of ['readFileSync', 'readFile', 'openSync', 'open', 'createReadStream'])
  guardReads(fs, name)
for (const name of ['readFile', 'open']) guardReads(fs.promises, name)

const PORTS = `${REACH_LOG}.ports`
const { listen } = net.Server.prototype
net.Server.prototype.listen = function (...args) {
  this.once('listening', () => {
    const address = this.address()
    if (typeof address === 'object' && address) appendFileSync(PORTS, `${address.port}\n`)
  })
  return Reflect.apply(listen, this, args)
}

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (/** @type {any[]} */ ...args) {
  const [first] = args.flat()
  const { host = 'localhost', port = first, path } = typeof first === 'object' ? first : {}
  const isOwn = /^(localhost|127\.0\.0\.1|::1)$/.test(host) && ownPorts().includes(String(port))
  if (!path && !isOwn) violation(`connect ${host}:${port}`)
  return Reflect.apply(connect, this, args)
}

function ownPorts() {
  try {
    return readFileSync(PORTS, 'utf8').split('\n')
  } catch {
    return []
  }
}

for (const owner of [dns, dns.promises]) {
  for (const name of /** @type {const} */ (['lookup', 'resolve', 'resolve4', 'resolve6'])) {
    const original = /** @type {any} */ (owner)[name]
    Object.assign(owner, {
      [name](/** @type {string} */ host, /** @type {unknown[]} */ ...rest) {
        if (!/^(localhost|127\.0\.0\.1|::1)$/.test(host)) violation(`${name} ${host}`)
        return original.call(this, host, ...rest)
      },
    })
  }
}

syncBuiltinESMExports()
