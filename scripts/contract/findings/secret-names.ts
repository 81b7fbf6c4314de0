/** Whether a member or parameter is named like something secret. */
export function isSecretName(name: string): boolean {
  return /passw|secret|token$|credential|api_?-?key|^authorization$/i.test(name)
}
