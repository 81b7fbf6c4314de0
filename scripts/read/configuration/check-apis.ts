import { sep } from 'node:path'
import { pointerOf } from '../../document/json-pointer.ts'
import { faultsOf, type Fault } from './check-settings.ts'
import type { Api } from './read-configuration.ts'
import { API_SETTINGS, SETTINGS } from './settings.ts'

/** What is wrong with an API that has settings. */
export function faultsOfApi(
  name: string,
  { root, [SETTINGS]: settings }: Readonly<Record<string, unknown>>,
): Fault[] {
  if (settings === undefined) return []
  const faults = faultsOf(settings ?? {}, API_SETTINGS).map((fault) => ({
    ...fault,
    pointer: pointerOf('apis', name, SETTINGS) + fault.pointer,
  }))
  return isFile(root) ? faults : [noFile(name, root), ...faults]
}

function noFile(name: string, root: unknown): Fault {
  const hint = 'write the path of the description, as in root: notes.yaml'
  return root === undefined
    ? { pointer: pointerOf('apis', name), message: 'has no root', hint, onKey: true }
    : { pointer: pointerOf('apis', name, 'root'), message: 'is not a file', hint, onKey: false }
}

/** Whether a `root` is a file of this machine. */
export function isFile(root: unknown): root is string {
  return typeof root === 'string' && root !== '' && !/^https?:/i.test(root)
}

/** Outputs in the folder of another one, which would take them for files of somebody else. */
export function sharedOutputs(apis: readonly Api[]): Fault[] {
  const outputs = apis.flatMap(({ name, settings }) => [
    { setting: ['apis', name, SETTINGS, 'output'], folder: settings?.output },
    { setting: ['apis', name, SETTINGS, 'docs', 'output'], folder: settings?.docs?.output },
  ])
  return outputs.flatMap(({ setting, folder }, index) => {
    const other = outputs.slice(0, index).find((it) => overlap(folder, it.folder))
    if (other === undefined) return []
    const message = `is not a folder of its own: it overlaps ${other.setting.join('.')}`
    return [{ pointer: pointerOf(...setting), message, hint: 'name another folder', onKey: false }]
  })
}

function overlap(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  return `${one}${sep}`.startsWith(`${other}${sep}`) || `${other}${sep}`.startsWith(`${one}${sep}`)
}
