/** What `write` returns. @throws the name of the member, with the reason why it can't be written */
export function inMember<T>(name: string, write: () => T): T {
  try {
    return write()
  } catch (reason) {
    throw `${JSON.stringify(name)}${typeof reason === 'string' ? `: ${reason}` : ''}`
  }
}
