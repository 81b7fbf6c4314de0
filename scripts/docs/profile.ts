/** What samples need to know beyond the description. */
export interface Profile {
  /** The address that samples call; by default the description's first server. */
  readonly baseUrl?: string
  /** How samples get the credential of each security scheme; by default from a variable named after it. */
  readonly credentials: Readonly<Record<string, CredentialProfile>>
  /** The environment variables that stand for members of bodies that are passwords, by member. */
  readonly secrets: Readonly<Record<string, string>>
  /** Why requests that change something carry `Origin`, where they have to. */
  readonly origin?: string
  /** The client that TypeScript samples use; without one there are none. */
  readonly client?: ClientProfile
  /** The order of preference among the credentials that an operation takes. */
  readonly preferred: readonly string[]
}

export interface CredentialProfile {
  /** Name of the environment variable. */
  readonly variable: string
  /** Function of the client's package that takes the credential, inside `member` where it is named. */
  readonly client?: { readonly function: string; readonly member?: string }
}

export interface ClientProfile {
  readonly package: string
  readonly factory: string
  /** Name of the client in samples. */
  readonly name: string
  /** The folder with the generated operations, for a factory that takes them. */
  readonly generated?: string
}

/** For any description: the client made of its generated operations, variables named after the security schemes. */
export const GENERIC: Profile = {
  credentials: {},
  secrets: {},
  preferred: [],
  client: {
    package: 'hitkeep-client',
    factory: 'createClient',
    name: 'client',
    generated: './generated',
  },
}
