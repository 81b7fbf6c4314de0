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

export declare const listInstanceExclusions: OperationValidators
export declare const createInstanceExclusion: OperationValidators
export declare const deleteInstanceExclusion: OperationValidators
export declare const listAllSites: OperationValidators
export declare const deleteAnySite: OperationValidators
export declare const getInstance: OperationValidators
export declare const listSiteActivations: OperationValidators
export declare const getInstanceAi: OperationValidators
export declare const listInstanceAuditEntries: OperationValidators
export declare const exportInstanceAuditLog: OperationValidators
export declare const getInstanceBackups: OperationValidators
export declare const getInstanceCaches: OperationValidators
export declare const getInstanceHealth: OperationValidators
export declare const getImportCleanup: OperationValidators
export declare const runImportCleanup: OperationValidators
export declare const getInstanceIngest: OperationValidators
export declare const getInstanceMail: OperationValidators
export declare const sendTestMail: OperationValidators
export declare const getInstanceSearchConsole: OperationValidators
export declare const getSpamFilter: OperationValidators
export declare const refreshSpamFilter: OperationValidators
export declare const getInstanceStorage: OperationValidators
export declare const listAllTeams: OperationValidators
export declare const deleteAnyTeam: OperationValidators
export declare const archiveAnyTeam: OperationValidators
export declare const listUsers: OperationValidators
export declare const deleteUser: OperationValidators
export declare const removeSecondFactors: OperationValidators
export declare const updateUserRole: OperationValidators
export declare const acceptInvitation: OperationValidators
export declare const requestPasswordReset: OperationValidators
export declare const requestEmailLink: OperationValidators
export declare const openEmailLink: OperationValidators
export declare const verifyRecoveryCode: OperationValidators
export declare const verifyTotp: OperationValidators
export declare const finishPasskeyLogin: OperationValidators
export declare const startPasskeyLogin: OperationValidators
export declare const resetPassword: OperationValidators
export declare const getSession: OperationValidators
export declare const extendSession: OperationValidators
export declare const openCheckout: OperationValidators
export declare const openBillingPortal: OperationValidators
export declare const signUp: OperationValidators
export declare const receiveStripeEvent: OperationValidators
export declare const getApiDescription: OperationValidators
export declare const listApiDescriptions: OperationValidators
export declare const getFavicon: OperationValidators
export declare const trackServerEvent: OperationValidators
export declare const trackServerPageview: OperationValidators
export declare const createInitialUser: OperationValidators
export declare const completeSearchConsoleConnection: OperationValidators
export declare const login: OperationValidators
export declare const logout: OperationValidators
export declare const getQrShare: OperationValidators
export declare const getQrShareGraphic: OperationValidators
export declare const getQrShareTimeSeries: OperationValidators
export declare const getQrShareSummary: OperationValidators
export declare const exportQrShare: OperationValidators
export declare const getSharedSite: OperationValidators
export declare const getSharedEcommerceSummary: OperationValidators
export declare const listSharedEcommerceProducts: OperationValidators
export declare const listSharedEcommerceSources: OperationValidators
export declare const getSharedEcommerceTimeSeries: OperationValidators
export declare const getSharedEventAudience: OperationValidators
export declare const getSharedEventPropertyValues: OperationValidators
export declare const listSharedEventNames: OperationValidators
export declare const listSharedEventProperties: OperationValidators
export declare const getSharedEventTimeSeries: OperationValidators
export declare const listSharedFunnels: OperationValidators
export declare const getSharedFunnelTimeSeries: OperationValidators
export declare const getSharedFunnelStats: OperationValidators
export declare const listSharedGoals: OperationValidators
export declare const getSharedGoalTimeSeries: OperationValidators
export declare const listSharedSiteHits: OperationValidators
export declare const exportSharedSiteHits: OperationValidators
export declare const listSharedOpportunities: OperationValidators
export declare const listSharedQrCodes: OperationValidators
export declare const getSharedQrCode: OperationValidators
export declare const getSharedQrCodeGraphic: OperationValidators
export declare const getSharedQrCodeTimeSeries: OperationValidators
export declare const getSharedQrCodeSummary: OperationValidators
export declare const exportSharedQrCode: OperationValidators
export declare const streamSharedSiteChanges: OperationValidators
export declare const getSharedSiteStats: OperationValidators
export declare const listSharedWebVitalGroups: OperationValidators
export declare const listSharedWebVitalPages: OperationValidators
export declare const listSharedWebVitals: OperationValidators
export declare const getSharedWebVitalTimeSeries: OperationValidators
export declare const listSites: OperationValidators
export declare const createSite: OperationValidators
export declare const deleteSite: OperationValidators
export declare const exportChatbotEvents: OperationValidators
export declare const getAiFetchCorrelation: OperationValidators
export declare const exportAiFetches: OperationValidators
export declare const getAiFetchOverview: OperationValidators
export declare const getAiFetchTimeSeries: OperationValidators
export declare const getEcommerceSummary: OperationValidators
export declare const listEcommerceProducts: OperationValidators
export declare const listEcommerceSources: OperationValidators
export declare const getEcommerceTimeSeries: OperationValidators
export declare const getEventAudience: OperationValidators
export declare const getEventPropertyValues: OperationValidators
export declare const listEventNames: OperationValidators
export declare const listEventProperties: OperationValidators
export declare const getEventTimeSeries: OperationValidators
export declare const listSiteExclusions: OperationValidators
export declare const createSiteExclusion: OperationValidators
export declare const deleteSiteExclusion: OperationValidators
export declare const listFunnels: OperationValidators
export declare const createFunnel: OperationValidators
export declare const getFunnelTimeSeries: OperationValidators
export declare const deleteFunnel: OperationValidators
export declare const getFunnelStats: OperationValidators
export declare const listGoals: OperationValidators
export declare const createGoal: OperationValidators
export declare const getGoalTimeSeries: OperationValidators
export declare const deleteGoal: OperationValidators
export declare const listSiteHits: OperationValidators
export declare const exportSiteHits: OperationValidators
export declare const listImporters: OperationValidators
export declare const listImports: OperationValidators
export declare const uploadImportChunk: OperationValidators
export declare const validateImport: OperationValidators
export declare const getImport: OperationValidators
export declare const deleteImport: OperationValidators
export declare const startImport: OperationValidators
export declare const createImport: OperationValidators
export declare const trackAiFetch: OperationValidators
export declare const getSearchConsoleMapping: OperationValidators
export declare const updateSearchConsoleProperty: OperationValidators
export declare const deleteSearchConsoleProperty: OperationValidators
export declare const syncSearchConsole: OperationValidators
export declare const listSiteMembers: OperationValidators
export declare const addSiteMember: OperationValidators
export declare const removeSiteMember: OperationValidators
export declare const listOpportunities: OperationValidators
export declare const previewOpportunityDigest: OperationValidators
export declare const generateOpportunities: OperationValidators
export declare const updateOpportunity: OperationValidators
export declare const listQrCodes: OperationValidators
export declare const createQrCode: OperationValidators
export declare const getQrCode: OperationValidators
export declare const archiveQrCode: OperationValidators
export declare const updateQrCode: OperationValidators
export declare const getQrCodeGraphic: OperationValidators
export declare const uploadQrCodeGraphic: OperationValidators
export declare const deleteQrCodeGraphic: OperationValidators
export declare const getQrCodeTimeSeries: OperationValidators
export declare const listQrShareLinks: OperationValidators
export declare const createQrShareLink: OperationValidators
export declare const deleteQrShareLink: OperationValidators
export declare const getQrCodeSummary: OperationValidators
export declare const exportQrCode: OperationValidators
export declare const streamSiteChanges: OperationValidators
export declare const updateSiteRetention: OperationValidators
export declare const listSearchConsoleGroups: OperationValidators
export declare const getSearchConsoleOverview: OperationValidators
export declare const listSearchConsolePages: OperationValidators
export declare const listSearchConsoleQueries: OperationValidators
export declare const getSearchConsoleSeries: OperationValidators
export declare const listShareLinks: OperationValidators
export declare const createShareLink: OperationValidators
export declare const deleteShareLink: OperationValidators
export declare const getSiteStats: OperationValidators
export declare const exportSite: OperationValidators
export declare const getTrackingStatus: OperationValidators
export declare const transferSite: OperationValidators
export declare const listWebVitalGroups: OperationValidators
export declare const listWebVitalPages: OperationValidators
export declare const listWebVitals: OperationValidators
export declare const getWebVitalTimeSeries: OperationValidators
export declare const getStatus: OperationValidators
export declare const listApiClients: OperationValidators
export declare const createApiClient: OperationValidators
export declare const updateApiClient: OperationValidators
export declare const deleteApiClient: OperationValidators
export declare const rotateApiClient: OperationValidators
export declare const getAvatar: OperationValidators
export declare const getBootstrap: OperationValidators
export declare const getCurrentIp: OperationValidators
export declare const getOnboarding: OperationValidators
export declare const dismissOnboarding: OperationValidators
export declare const changePassword: OperationValidators
export declare const getPermissions: OperationValidators
export declare const getPreferences: OperationValidators
export declare const updatePreferences: OperationValidators
export declare const getProfile: OperationValidators
export declare const updateProfile: OperationValidators
export declare const getReportSubscriptions: OperationValidators
export declare const updateDigestSubscription: OperationValidators
export declare const updateSiteReportSubscription: OperationValidators
export declare const getAccountSecurity: OperationValidators
export declare const finishPasskeyRegistration: OperationValidators
export declare const startPasskeyRegistration: OperationValidators
export declare const deletePasskey: OperationValidators
export declare const regenerateRecoveryCodes: OperationValidators
export declare const disableTotp: OperationValidators
export declare const startTotpSetup: OperationValidators
export declare const verifyTotpSetup: OperationValidators
export declare const exportUser: OperationValidators
export declare const listTeams: OperationValidators
export declare const createTeam: OperationValidators
export declare const setActiveTeam: OperationValidators
export declare const replaceTeam: OperationValidators
export declare const updateTeam: OperationValidators
export declare const listTeamApiClients: OperationValidators
export declare const createTeamApiClient: OperationValidators
export declare const updateTeamApiClient: OperationValidators
export declare const deleteTeamApiClient: OperationValidators
export declare const rotateTeamApiClient: OperationValidators
export declare const archiveTeam: OperationValidators
export declare const listTeamAuditEntries: OperationValidators
export declare const disconnectSearchConsole: OperationValidators
export declare const connectSearchConsole: OperationValidators
export declare const listSearchConsoleProperties: OperationValidators
export declare const getSearchConsoleConnection: OperationValidators
export declare const listTeamInvitations: OperationValidators
export declare const revokeTeamInvitation: OperationValidators
export declare const resendTeamInvitation: OperationValidators
export declare const leaveTeam: OperationValidators
export declare const listTeamMembers: OperationValidators
export declare const addTeamMember: OperationValidators
export declare const removeTeamMember: OperationValidators
export declare const transferTeamOwnership: OperationValidators
export declare const getLiveness: OperationValidators
export declare const trackPageview: OperationValidators
export declare const preflightPageviews: OperationValidators
export declare const trackEvent: OperationValidators
export declare const preflightEvents: OperationValidators
export declare const trackWebVital: OperationValidators
export declare const preflightWebVitals: OperationValidators
export declare const openQrCode: OperationValidators
export declare const getReadiness: OperationValidators
