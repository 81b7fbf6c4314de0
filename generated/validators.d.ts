// Generated from the OpenAPI description by `specwright generate`. Do not edit; README.md in this folder says what to change instead.

/** Where and why a value is invalid. */
export interface ValidationError {
  /** The place in the value, as a JSON Pointer. */
  readonly instancePath: string
  /**
   * The keyword of JSON Schema that the value violates; `maxDepth` for a value that is nested too
   * deeply to check it, `maxPatternLength` for a string that is too long for its pattern.
   */
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** Whether a value is valid; if not, `errors` has the reasons until the next call. */
export interface Validate {
  (value: unknown): boolean
  errors?: readonly ValidationError[] | null
}

/** The validators of an operation, for the values that the description restricts. */
export interface OperationValidators {
  /** By location and name, such as `query limit`. */
  readonly parameters: Readonly<Record<string, Validate>>
  /** By media type. */
  readonly requestBody: Readonly<Record<string, Validate>>
  /** By status, then by media type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, Validate>>>>
}

export declare const getSession: OperationValidators
export declare const extendSession: OperationValidators
export declare const trackServerEvent: OperationValidators
export declare const trackServerPageview: OperationValidators
export declare const login: OperationValidators
export declare const logout: OperationValidators
export declare const listSites: OperationValidators
export declare const createSite: OperationValidators
export declare const listSiteHits: OperationValidators
export declare const getSiteStats: OperationValidators
export declare const getStatus: OperationValidators
export declare const listApiClients: OperationValidators
export declare const createApiClient: OperationValidators
export declare const updateApiClient: OperationValidators
export declare const deleteApiClient: OperationValidators
export declare const rotateApiClient: OperationValidators
export declare const listTeams: OperationValidators
export declare const listTeamApiClients: OperationValidators
export declare const createTeamApiClient: OperationValidators
export declare const updateTeamApiClient: OperationValidators
export declare const deleteTeamApiClient: OperationValidators
export declare const rotateTeamApiClient: OperationValidators
