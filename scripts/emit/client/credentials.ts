import type { Document, SecurityScheme } from '../../document/openapi.ts'
import { resolve } from '../../document/references.ts'
import { docComment } from '../../typescript/comment.ts'
import { literal, optionalMember } from '../../typescript/literal.ts'

/** The members of the type of a client's credentials, by security scheme. */
export function credentialMembers(document: Document): string[] {
  return Object.entries(document.components?.securitySchemes ?? {}).map(([name, reference]) => {
    const scheme = resolve<SecurityScheme>(document, reference)
    const type = `CredentialOf<(typeof securitySchemes)[${literal(name)}]>`
    return docComment(placeOf(scheme), scheme.description) + optionalMember(name, type)
  })
}

/** Where a credential is sent, in the terms of a description. */
function placeOf({ type, in: place, name, scheme }: SecurityScheme): string {
  if (type === 'mutualTLS') return 'The platform authenticates by a client certificate.'
  if (type === 'apiKey') return `The API key in the ${place} \`${name}\`.`
  return type === 'http' && scheme !== undefined
    ? `The credential of HTTP ${scheme}.`
    : 'The access token.'
}
