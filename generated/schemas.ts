// Generated from the OpenAPI description by `specwright generate`. Do not edit; README.md in this folder says what to change instead.

import type * as _models from './models.ts'
import type * as _operations from './operations.ts'
import * as _validators from './validators.js'
export const AccountSecurity: StandardSchema<_models.AccountSecurity> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateAccountSecurity)

export const ActiveTeam: StandardSchema<_models.ActiveTeam> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateActiveTeam,
)

export const AiCitationYield: StandardSchema<_models.AiCitationYield> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateAiCitationYield)

export const AiFailureHotspot: StandardSchema<_models.AiFailureHotspot> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateAiFailureHotspot)

export const AiFetchCorrelation: StandardSchema<_models.AiFetchCorrelation> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateAiFetchCorrelation)

export const AiFetchCorrelationSummary: StandardSchema<_models.AiFetchCorrelationSummary> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateAiFetchCorrelationSummary)

export const AiFetchOverview: StandardSchema<_models.AiFetchOverview> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateAiFetchOverview)

export const AiFetchRequest: StandardSchema<_models.AiFetchRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateAiFetchRequest)

export const AiOpportunityPage: StandardSchema<_models.AiOpportunityPage> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateAiOpportunityPage)

export const AnalyticsChange: StandardSchema<_models.AnalyticsChange> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateAnalyticsChange)

export const ApiClientBase: StandardSchema<_models.ApiClientBase> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateApiClientBase,
)

export const ApiClientCreateRequest: StandardSchema<_models.ApiClientCreateRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateApiClientCreateRequest)

export const ApiClientSiteRole: StandardSchema<_models.ApiClientSiteRole> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateApiClientSiteRole)

export const ApiClientSiteRoleInput: StandardSchema<_models.ApiClientSiteRoleInput> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateApiClientSiteRoleInput)

export const ApiClientUpdateRequest: StandardSchema<_models.ApiClientUpdateRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateApiClientUpdateRequest)

export const ApiDescriptionList: StandardSchema<_models.ApiDescriptionList> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateApiDescriptionList)

export const AuthSession: StandardSchema<_models.AuthSession> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateAuthSession,
)

export const Bootstrap: StandardSchema<_models.Bootstrap> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateBootstrap,
)

export const BrowserEvent: StandardSchema<_models.BrowserEvent> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateBrowserEvent,
)

export const BrowserPageview: StandardSchema<_models.BrowserPageview> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateBrowserPageview)

export const BrowserWebVital: StandardSchema<_models.BrowserWebVital> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateBrowserWebVital)

export const ChartDataPoint: StandardSchema<_models.ChartDataPoint> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateChartDataPoint)

export const CloudSignupRequest: StandardSchema<_models.CloudSignupRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateCloudSignupRequest)

export const CloudStatus: StandardSchema<_models.CloudStatus> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateCloudStatus,
)

export const CodedError: StandardSchema<_models.CodedError> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateCodedError,
)

export const ComparisonStats: StandardSchema<_models.ComparisonStats> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateComparisonStats)

export const CsvFile: StandardSchema<_models.CsvFile> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateCsvFile,
)

export const DatabaseUnavailable: StandardSchema<_models.DatabaseUnavailable> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateDatabaseUnavailable)

export const DigestSubscription: StandardSchema<_models.DigestSubscription> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateDigestSubscription)

export const DoneWithMessage: StandardSchema<_models.DoneWithMessage> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateDoneWithMessage)

export const EcommerceProduct: StandardSchema<_models.EcommerceProduct> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateEcommerceProduct)

export const EcommerceSeriesPoint: StandardSchema<_models.EcommerceSeriesPoint> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateEcommerceSeriesPoint)

export const EcommerceSource: StandardSchema<_models.EcommerceSource> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateEcommerceSource)

export const EcommerceSummary: StandardSchema<_models.EcommerceSummary> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateEcommerceSummary)

export const EmailLinkRequest: StandardSchema<_models.EmailLinkRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateEmailLinkRequest)

export const ErrorText: StandardSchema<_models.ErrorText> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateErrorText,
)

export const EventAudience: StandardSchema<_models.EventAudience> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateEventAudience,
)

export const EventSeriesPoint: StandardSchema<_models.EventSeriesPoint> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateEventSeriesPoint)

export const Exclusion: StandardSchema<_models.Exclusion> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateExclusion,
)

export const ExclusionRequest: StandardSchema<_models.ExclusionRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateExclusionRequest)

export const ExportedRows: StandardSchema<_models.ExportedRows> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateExportedRows,
)

export const Funnel: StandardSchema<_models.Funnel> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateFunnel,
)

export const FunnelCreateRequest: StandardSchema<_models.FunnelCreateRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateFunnelCreateRequest)

export const FunnelSeriesPoint: StandardSchema<_models.FunnelSeriesPoint> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateFunnelSeriesPoint)

export const FunnelStats: StandardSchema<_models.FunnelStats> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateFunnelStats,
)

export const FunnelStep: StandardSchema<_models.FunnelStep> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateFunnelStep,
)

export const FunnelStepStats: StandardSchema<_models.FunnelStepStats> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateFunnelStepStats)

export const GeneratedOpportunities: StandardSchema<_models.GeneratedOpportunities> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateGeneratedOpportunities)

export const Goal: StandardSchema<_models.Goal> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateGoal,
)

export const GoalCreateRequest: StandardSchema<_models.GoalCreateRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateGoalCreateRequest)

export const GoalSeriesPoint: StandardSchema<_models.GoalSeriesPoint> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateGoalSeriesPoint)

export const GoalStats: StandardSchema<_models.GoalStats> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateGoalStats,
)

export const Hit: StandardSchema<_models.Hit> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateHit,
)

export const HitPage: StandardSchema<_models.HitPage> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateHitPage,
)

export const Import: StandardSchema<_models.Import> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateImport_2,
)

export const ImportCleanup: StandardSchema<_models.ImportCleanup> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateImportCleanup,
)

export const ImportCleanupResult: StandardSchema<_models.ImportCleanupResult> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateImportCleanupResult)

export const ImportCleanupRun: StandardSchema<_models.ImportCleanupRun> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateImportCleanupRun)

export const ImportCreateRequest: StandardSchema<_models.ImportCreateRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateImportCreateRequest)

export const ImportCreated: StandardSchema<_models.ImportCreated> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateImportCreated,
)

export const ImportDataset: StandardSchema<_models.ImportDataset> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateImportDataset,
)

export const ImportEventCoverage: StandardSchema<_models.ImportEventCoverage> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateImportEventCoverage)

export const ImportEventDimensionCoverage: StandardSchema<_models.ImportEventDimensionCoverage> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateImportEventDimensionCoverage)

export const ImportEventPropertyCoverage: StandardSchema<_models.ImportEventPropertyCoverage> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateImportEventPropertyCoverage)

export const ImportExclusionReason: StandardSchema<_models.ImportExclusionReason> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateImportExclusionReason)

export const ImportFile: StandardSchema<_models.ImportFile> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateImportFile,
)

export const ImportList: StandardSchema<_models.ImportList> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateImportList,
)

export const ImportManifest: StandardSchema<_models.ImportManifest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateImportManifest)

export const ImportOverlap: StandardSchema<_models.ImportOverlap> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateImportOverlap,
)

export const ImportProgress: StandardSchema<_models.ImportProgress> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateImportProgress)

export const ImportState: StandardSchema<_models.ImportState> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateImportState,
)

export const ImportWarning: StandardSchema<_models.ImportWarning> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateImportWarning,
)

export const Importer: StandardSchema<_models.Importer> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateImporter,
)

export const InitialUserRequest: StandardSchema<_models.InitialUserRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateInitialUserRequest)

export const InstanceAi: StandardSchema<_models.InstanceAi> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateInstanceAi,
)

export const InstanceAuditEntry: StandardSchema<_models.InstanceAuditEntry> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateInstanceAuditEntry)

export const InstanceAuditPage: StandardSchema<_models.InstanceAuditPage> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateInstanceAuditPage)

export const InstanceBackups: StandardSchema<_models.InstanceBackups> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateInstanceBackups)

export const InstanceCache: StandardSchema<_models.InstanceCache> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateInstanceCache,
)

export const InstanceCaches: StandardSchema<_models.InstanceCaches> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateInstanceCaches)

export const InstanceFeature: StandardSchema<_models.InstanceFeature> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateInstanceFeature)

export const InstanceHealth: StandardSchema<_models.InstanceHealth> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateInstanceHealth)

export const InstanceInfo: StandardSchema<_models.InstanceInfo> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateInstanceInfo,
)

export const InstanceIngest: StandardSchema<_models.InstanceIngest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateInstanceIngest)

export const InstanceMail: StandardSchema<_models.InstanceMail> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateInstanceMail,
)

export const InstanceRole: StandardSchema<_models.InstanceRole> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateInstanceRole,
)

export const InstanceSearchConsole: StandardSchema<_models.InstanceSearchConsole> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateInstanceSearchConsole)

export const InstanceSpamFilter: StandardSchema<_models.InstanceSpamFilter> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateInstanceSpamFilter)

export const InstanceStorage: StandardSchema<_models.InstanceStorage> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateInstanceStorage)

export const InstanceTeam: StandardSchema<_models.InstanceTeam> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateInstanceTeam,
)

export const InvitationResent: StandardSchema<_models.InvitationResent> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateInvitationResent)

export const LoginMfaRequired: StandardSchema<_models.LoginMfaRequired> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateLoginMfaRequired)

export const LoginRequest: StandardSchema<_models.LoginRequest> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateLoginRequest,
)

export const LoginResult: StandardSchema<_models.LoginResult> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateLoginResult,
)

export const LoginSucceeded: StandardSchema<_models.LoginSucceeded> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateLoginSucceeded)

export const MetricStat: StandardSchema<_models.MetricStat> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateMetricStat,
)

export const NdjsonFile: StandardSchema<_models.NdjsonFile> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateNdjsonFile,
)

export const Onboarding: StandardSchema<_models.Onboarding> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateOnboarding,
)

export const OnboardingStep: StandardSchema<_models.OnboardingStep> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateOnboardingStep)

export const Opportunity: StandardSchema<_models.Opportunity> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateOpportunity,
)

export const OpportunityDigest: StandardSchema<_models.OpportunityDigest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateOpportunityDigest)

export const OpportunityDigestItem: StandardSchema<_models.OpportunityDigestItem> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateOpportunityDigestItem)

export const OpportunityEvidence: StandardSchema<_models.OpportunityEvidence> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateOpportunityEvidence)

export const OpportunityKind: StandardSchema<_models.OpportunityKind> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateOpportunityKind)

export const OpportunityList: StandardSchema<_models.OpportunityList> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateOpportunityList)

export const OpportunityScore: StandardSchema<_models.OpportunityScore> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateOpportunityScore)

export const OpportunityState: StandardSchema<_models.OpportunityState> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateOpportunityState)

export const OpportunityUpdateRequest: StandardSchema<_models.OpportunityUpdateRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateOpportunityUpdateRequest)

export const ParquetFile: StandardSchema<_models.ParquetFile> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateParquetFile,
)

export const Passkey: StandardSchema<_models.Passkey> = /* @__PURE__ */ _standardSchema(
  () => _validators.validatePasskey,
)

export const PasskeyCredential: StandardSchema<_models.PasskeyCredential> =
  /* @__PURE__ */ _standardSchema(() => _validators.validatePasskeyCredential)

export const PasskeyLoginFinish: StandardSchema<_models.PasskeyLoginFinish> =
  /* @__PURE__ */ _standardSchema(() => _validators.validatePasskeyLoginFinish)

export const PasskeyLoginStart: StandardSchema<_models.PasskeyLoginStart> =
  /* @__PURE__ */ _standardSchema(() => _validators.validatePasskeyLoginStart)

export const PasskeyOptions: StandardSchema<_models.PasskeyOptions> =
  /* @__PURE__ */ _standardSchema(() => _validators.validatePasskeyOptions)

export const PasswordByToken: StandardSchema<_models.PasswordByToken> =
  /* @__PURE__ */ _standardSchema(() => _validators.validatePasswordByToken)

export const PasswordResetRequested: StandardSchema<_models.PasswordResetRequested> =
  /* @__PURE__ */ _standardSchema(() => _validators.validatePasswordResetRequested)

export const Permissions: StandardSchema<_models.Permissions> = /* @__PURE__ */ _standardSchema(
  () => _validators.validatePermissions,
)

export const PersonalApiClient: StandardSchema<_models.PersonalApiClient> =
  /* @__PURE__ */ _standardSchema(() => _validators.validatePersonalApiClient)

export const PersonalApiClientWithToken: StandardSchema<_models.PersonalApiClientWithToken> =
  /* @__PURE__ */ _standardSchema(() => _validators.validatePersonalApiClientWithToken)

export const PixelCount: StandardSchema<_models.PixelCount> = /* @__PURE__ */ _standardSchema(
  () => _validators.validatePixelCount,
)

export const PreferencesUpdateRequest: StandardSchema<_models.PreferencesUpdateRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validatePreferencesUpdateRequest)

export const ProfileUpdateRequest: StandardSchema<_models.ProfileUpdateRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateProfileUpdateRequest)

export const QrCode: StandardSchema<_models.QrCode> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateQrCode,
)

export const QrCodeGraphic: StandardSchema<_models.QrCodeGraphic> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateQrCodeGraphic,
)

export const QrCodeOpens: StandardSchema<_models.QrCodeOpens> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateQrCodeOpens,
)

export const QrCodeRequest: StandardSchema<_models.QrCodeRequest> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateQrCodeRequest,
)

export const QrCodeSummary: StandardSchema<_models.QrCodeSummary> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateQrCodeSummary,
)

export const QrGraphic: StandardSchema<_models.QrGraphic> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateQrGraphic,
)

export const QrShareLink: StandardSchema<_models.QrShareLink> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateQrShareLink,
)

export const QrShareLinkWithToken: StandardSchema<_models.QrShareLinkWithToken> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateQrShareLinkWithToken)

export const RecoveryCodes: StandardSchema<_models.RecoveryCodes> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateRecoveryCodes,
)

export const ReportFrequencies: StandardSchema<_models.ReportFrequencies> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateReportFrequencies)

export const ReportSubscriptions: StandardSchema<_models.ReportSubscriptions> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateReportSubscriptions)

export const SearchConsoleConnection: StandardSchema<_models.SearchConsoleConnection> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSearchConsoleConnection)

export const SearchConsoleDay: StandardSchema<_models.SearchConsoleDay> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSearchConsoleDay)

export const SearchConsoleMapping: StandardSchema<_models.SearchConsoleMapping> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSearchConsoleMapping)

export const SearchConsoleOverview: StandardSchema<_models.SearchConsoleOverview> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSearchConsoleOverview)

export const SearchConsoleProperties: StandardSchema<_models.SearchConsoleProperties> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSearchConsoleProperties)

export const SearchConsoleProperty: StandardSchema<_models.SearchConsoleProperty> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSearchConsoleProperty)

export const SearchConsoleRow: StandardSchema<_models.SearchConsoleRow> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSearchConsoleRow)

export const SearchConsoleRows: StandardSchema<_models.SearchConsoleRows> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSearchConsoleRows)

export const SearchConsoleSeries: StandardSchema<_models.SearchConsoleSeries> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSearchConsoleSeries)

export const SearchConsoleSync: StandardSchema<_models.SearchConsoleSync> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSearchConsoleSync)

export const SecondFactorCode: StandardSchema<_models.SecondFactorCode> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSecondFactorCode)

export const SecondFactorsRemoved: StandardSchema<_models.SecondFactorsRemoved> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSecondFactorsRemoved)

export const ServerEventRequest: StandardSchema<_models.ServerEventRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateServerEventRequest)

export const ServerPageviewRequest: StandardSchema<_models.ServerPageviewRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateServerPageviewRequest)

export const ShareLink: StandardSchema<_models.ShareLink> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateShareLink,
)

export const ShareLinkWithToken: StandardSchema<_models.ShareLinkWithToken> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateShareLinkWithToken)

export const Site: StandardSchema<_models.Site> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateSite,
)

export const SiteActivation: StandardSchema<_models.SiteActivation> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSiteActivation)

export const SiteActivationPage: StandardSchema<_models.SiteActivationPage> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSiteActivationPage)

export const SiteCreateRequest: StandardSchema<_models.SiteCreateRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSiteCreateRequest)

export const SiteMember: StandardSchema<_models.SiteMember> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateSiteMember,
)

export const SiteMemberRequest: StandardSchema<_models.SiteMemberRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSiteMemberRequest)

export const SiteReportSubscription: StandardSchema<_models.SiteReportSubscription> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSiteReportSubscription)

export const SiteRetentionUpdate: StandardSchema<_models.SiteRetentionUpdate> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSiteRetentionUpdate)

export const SiteRole: StandardSchema<_models.SiteRole> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateSiteRole,
)

export const SiteStats: StandardSchema<_models.SiteStats> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateSiteStats,
)

export const SiteTrackingStatus: StandardSchema<_models.SiteTrackingStatus> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSiteTrackingStatus)

export const SiteTransfer: StandardSchema<_models.SiteTransfer> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateSiteTransfer,
)

export const SiteTransferRequest: StandardSchema<_models.SiteTransferRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSiteTransferRequest)

const $Status: StandardSchema<_models.Status> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateStatus,
)
export { $Status as Status }

export const StripePage: StandardSchema<_models.StripePage> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateStripePage,
)

export const SystemError: StandardSchema<_models.SystemError> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateSystemError,
)

export const SystemStatus: StandardSchema<_models.SystemStatus> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateSystemStatus,
)

export const SystemUnavailable: StandardSchema<_models.SystemUnavailable> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateSystemUnavailable)

export const Team: StandardSchema<_models.Team> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateTeam,
)

export const TeamApiClient: StandardSchema<_models.TeamApiClient> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateTeamApiClient,
)

export const TeamApiClientCreateRequest: StandardSchema<_models.TeamApiClientCreateRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateTeamApiClientCreateRequest)

export const TeamApiClientUpdateRequest: StandardSchema<_models.TeamApiClientUpdateRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateTeamApiClientUpdateRequest)

export const TeamApiClientWithToken: StandardSchema<_models.TeamApiClientWithToken> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateTeamApiClientWithToken)

export const TeamAuditEntry: StandardSchema<_models.TeamAuditEntry> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateTeamAuditEntry)

export const TeamAuditPage: StandardSchema<_models.TeamAuditPage> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateTeamAuditPage,
)

export const TeamDatabase: StandardSchema<_models.TeamDatabase> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateTeamDatabase,
)

export const TeamDeleted: StandardSchema<_models.TeamDeleted> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateTeamDeleted,
)

export const TeamEntitlements: StandardSchema<_models.TeamEntitlements> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateTeamEntitlements)

export const TeamInvitation: StandardSchema<_models.TeamInvitation> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateTeamInvitation)

export const TeamList: StandardSchema<_models.TeamList> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateTeamList,
)

export const TeamMember: StandardSchema<_models.TeamMember> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateTeamMember,
)

export const TeamMemberAdded: StandardSchema<_models.TeamMemberAdded> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateTeamMemberAdded)

export const TeamMemberRequest: StandardSchema<_models.TeamMemberRequest> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateTeamMemberRequest)

export const TeamPlan: StandardSchema<_models.TeamPlan> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateTeamPlan,
)

export const TeamRequest: StandardSchema<_models.TeamRequest> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateTeamRequest,
)

export const TeamUsageSummary: StandardSchema<_models.TeamUsageSummary> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateTeamUsageSummary)

export const TotpCode: StandardSchema<_models.TotpCode> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateTotpCode,
)

export const TotpSetup: StandardSchema<_models.TotpSetup> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateTotpSetup,
)

export const TrackingState: StandardSchema<_models.TrackingState> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateTrackingState,
)

export const User: StandardSchema<_models.User> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateUser,
)

export const UserOwnsTeams: StandardSchema<_models.UserOwnsTeams> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateUserOwnsTeams,
)

export const UserPreferences: StandardSchema<_models.UserPreferences> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateUserPreferences)

export const UserProfile: StandardSchema<_models.UserProfile> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateUserProfile,
)

export const WebVitalGroup: StandardSchema<_models.WebVitalGroup> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateWebVitalGroup,
)

export const WebVitalMetric: StandardSchema<_models.WebVitalMetric> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateWebVitalMetric)

export const WebVitalOfPage: StandardSchema<_models.WebVitalOfPage> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateWebVitalOfPage)

export const WebVitalPage: StandardSchema<_models.WebVitalPage> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateWebVitalPage,
)

export const WebVitalRating: StandardSchema<_models.WebVitalRating> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateWebVitalRating)

export const WebVitalSeriesPoint: StandardSchema<_models.WebVitalSeriesPoint> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateWebVitalSeriesPoint)

export const WebVitalSummary: StandardSchema<_models.WebVitalSummary> =
  /* @__PURE__ */ _standardSchema(() => _validators.validateWebVitalSummary)

export const XlsxFile: StandardSchema<_models.XlsxFile> = /* @__PURE__ */ _standardSchema(
  () => _validators.validateXlsxFile,
)

export const listInstanceExclusions: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listInstanceExclusions, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listInstanceExclusions, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listInstanceExclusions['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listInstanceExclusions['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const createInstanceExclusion: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.createInstanceExclusion, 'application/json'>
    >
  }
  responses: {
    201: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createInstanceExclusion, 201, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createInstanceExclusion, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.createInstanceExclusion['requestBody']?.['application/json'],
    ),
  },
  responses: {
    201: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createInstanceExclusion['responses']?.['201']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createInstanceExclusion['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const deleteInstanceExclusion: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteInstanceExclusion, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteInstanceExclusion['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listAllSites: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listAllSites, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listAllSites, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listAllSites['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listAllSites['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const deleteAnySite: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteAnySite, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteAnySite['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getInstance: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getInstance, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getInstance, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getInstance['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getInstance['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSiteActivations: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSiteActivations, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSiteActivations, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSiteActivations['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSiteActivations['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getInstanceAi: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getInstanceAi, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getInstanceAi, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getInstanceAi['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getInstanceAi['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listInstanceAuditEntries: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listInstanceAuditEntries, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listInstanceAuditEntries, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listInstanceAuditEntries['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listInstanceAuditEntries['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const exportInstanceAuditLog: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportInstanceAuditLog, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportInstanceAuditLog, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportInstanceAuditLog['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportInstanceAuditLog['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getInstanceBackups: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getInstanceBackups, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getInstanceBackups, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getInstanceBackups['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getInstanceBackups['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getInstanceCaches: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getInstanceCaches, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getInstanceCaches, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getInstanceCaches['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getInstanceCaches['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getInstanceHealth: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getInstanceHealth, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getInstanceHealth, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getInstanceHealth['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getInstanceHealth['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getImportCleanup: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getImportCleanup, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getImportCleanup, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getImportCleanup['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getImportCleanup['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const runImportCleanup: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.runImportCleanup, 200, 'application/json'>
      >
    }
    409: {
      'application/json': StandardSchema<
        _Received<typeof _operations.runImportCleanup, 409, 'application/json'>
      >
    }
    500: {
      'application/json': StandardSchema<
        _Received<typeof _operations.runImportCleanup, 500, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.runImportCleanup, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.runImportCleanup['responses']?.['200']?.['application/json'],
      ),
    },
    409: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.runImportCleanup['responses']?.['409']?.['application/json'],
      ),
    },
    500: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.runImportCleanup['responses']?.['500']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.runImportCleanup['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getInstanceIngest: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getInstanceIngest, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getInstanceIngest, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getInstanceIngest['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getInstanceIngest['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getInstanceMail: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getInstanceMail, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getInstanceMail, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getInstanceMail['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getInstanceMail['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const sendTestMail: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.sendTestMail, 'application/json'>>
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.sendTestMail, 200, 'application/json'>
      >
    }
    400: {
      'application/json': StandardSchema<
        _Received<typeof _operations.sendTestMail, 400, 'application/json'>
      >
    }
    500: {
      'application/json': StandardSchema<
        _Received<typeof _operations.sendTestMail, 500, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.sendTestMail, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.sendTestMail['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.sendTestMail['responses']?.['200']?.['application/json'],
      ),
    },
    400: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.sendTestMail['responses']?.['400']?.['application/json'],
      ),
    },
    500: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.sendTestMail['responses']?.['500']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.sendTestMail['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getInstanceSearchConsole: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getInstanceSearchConsole, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getInstanceSearchConsole, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getInstanceSearchConsole['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getInstanceSearchConsole['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSpamFilter: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSpamFilter, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSpamFilter, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSpamFilter['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSpamFilter['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const refreshSpamFilter: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.refreshSpamFilter, 200, 'application/json'>
      >
    }
    500: {
      'application/json': StandardSchema<
        _Received<typeof _operations.refreshSpamFilter, 500, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.refreshSpamFilter, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.refreshSpamFilter['responses']?.['200']?.['application/json'],
      ),
    },
    500: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.refreshSpamFilter['responses']?.['500']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.refreshSpamFilter['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getInstanceStorage: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getInstanceStorage, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getInstanceStorage, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getInstanceStorage['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getInstanceStorage['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listAllTeams: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listAllTeams, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listAllTeams, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listAllTeams['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listAllTeams['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const deleteAnyTeam: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteAnyTeam, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteAnyTeam, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteAnyTeam['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteAnyTeam['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const archiveAnyTeam: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.archiveAnyTeam, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.archiveAnyTeam, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.archiveAnyTeam['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.archiveAnyTeam['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listUsers: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listUsers, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listUsers, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listUsers['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listUsers['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const deleteUser: {
  responses: {
    409: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteUser, 409, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteUser, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    409: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteUser['responses']?.['409']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteUser['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const removeSecondFactors: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.removeSecondFactors, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.removeSecondFactors, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.removeSecondFactors['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.removeSecondFactors['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const updateUserRole: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.updateUserRole, 'application/json'>>
  }
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updateUserRole, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.updateUserRole['requestBody']?.['application/json'],
    ),
  },
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updateUserRole['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const acceptInvitation: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.acceptInvitation, 'application/json'>
    >
  }
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.acceptInvitation, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.acceptInvitation['requestBody']?.['application/json'],
    ),
  },
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.acceptInvitation['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const requestPasswordReset: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.requestPasswordReset, 'application/json'>
    >
  }
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.requestPasswordReset, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.requestPasswordReset['requestBody']?.['application/json'],
    ),
  },
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.requestPasswordReset['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const requestEmailLink: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.requestEmailLink, 'application/json'>
    >
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.requestEmailLink, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.requestEmailLink, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.requestEmailLink['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.requestEmailLink['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.requestEmailLink['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const openEmailLink: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.openEmailLink, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.openEmailLink['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const verifyRecoveryCode: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.verifyRecoveryCode, 'application/json'>
    >
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.verifyRecoveryCode, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.verifyRecoveryCode, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.verifyRecoveryCode['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.verifyRecoveryCode['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.verifyRecoveryCode['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const verifyTotp: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.verifyTotp, 'application/json'>>
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.verifyTotp, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.verifyTotp, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.verifyTotp['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.verifyTotp['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.verifyTotp['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const finishPasskeyLogin: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.finishPasskeyLogin, 'application/json'>
    >
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.finishPasskeyLogin, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.finishPasskeyLogin, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.finishPasskeyLogin['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.finishPasskeyLogin['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.finishPasskeyLogin['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const startPasskeyLogin: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.startPasskeyLogin, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.startPasskeyLogin, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.startPasskeyLogin['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.startPasskeyLogin['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const resetPassword: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.resetPassword, 'application/json'>>
  }
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.resetPassword, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.resetPassword['requestBody']?.['application/json'],
    ),
  },
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.resetPassword['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSession: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSession, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSession, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSession['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSession['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const extendSession: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.extendSession, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.extendSession, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.extendSession['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.extendSession['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const openCheckout: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.openCheckout, 'application/json'>>
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.openCheckout, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.openCheckout, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.openCheckout['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.openCheckout['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.openCheckout['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const openBillingPortal: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.openBillingPortal, 'application/json'>
    >
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.openBillingPortal, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.openBillingPortal, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.openBillingPortal['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.openBillingPortal['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.openBillingPortal['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const signUp: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.signUp, 'application/json'>>
  }
  responses: {
    201: {
      'application/json': StandardSchema<
        _Received<typeof _operations.signUp, 201, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.signUp, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.signUp['requestBody']?.['application/json'],
    ),
  },
  responses: {
    201: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.signUp['responses']?.['201']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.signUp['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const receiveStripeEvent: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.receiveStripeEvent, 'application/json'>
    >
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.receiveStripeEvent['requestBody']?.['application/json'],
    ),
  },
}

export const getApiDescription: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getApiDescription, 200, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getApiDescription['responses']?.['200']?.['application/json'],
      ),
    },
  },
}

export const listApiDescriptions: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listApiDescriptions, 200, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listApiDescriptions['responses']?.['200']?.['application/json'],
      ),
    },
  },
}

export const trackServerEvent: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.trackServerEvent, 'application/json'>
    >
  }
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.trackServerEvent, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.trackServerEvent['requestBody']?.['application/json'],
    ),
  },
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.trackServerEvent['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const trackServerPageview: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.trackServerPageview, 'application/json'>
    >
  }
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.trackServerPageview, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.trackServerPageview['requestBody']?.['application/json'],
    ),
  },
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.trackServerPageview['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const createInitialUser: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.createInitialUser, 'application/json'>
    >
  }
  responses: {
    201: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createInitialUser, 201, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createInitialUser, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.createInitialUser['requestBody']?.['application/json'],
    ),
  },
  responses: {
    201: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createInitialUser['responses']?.['201']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createInitialUser['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const completeSearchConsoleConnection: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.completeSearchConsoleConnection, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () =>
          _validators.completeSearchConsoleConnection['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const login: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.login, 'application/json'>>
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.login, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.login, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.login['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.login['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.login['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const logout: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.logout, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.logout['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getQrShare: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getQrShare, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getQrShare, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getQrShare['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getQrShare['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getQrShareGraphic: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getQrShareGraphic, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getQrShareGraphic['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getQrShareTimeSeries: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getQrShareTimeSeries, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getQrShareTimeSeries, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getQrShareTimeSeries['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getQrShareTimeSeries['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getQrShareSummary: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getQrShareSummary, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getQrShareSummary, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getQrShareSummary['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getQrShareSummary['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const exportQrShare: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportQrShare, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportQrShare, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportQrShare['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportQrShare['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSharedSite: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedSite, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedSite, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedSite['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedSite['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSharedEcommerceSummary: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedEcommerceSummary, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedEcommerceSummary, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedEcommerceSummary['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedEcommerceSummary['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSharedEcommerceProducts: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedEcommerceProducts, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedEcommerceProducts, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedEcommerceProducts['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedEcommerceProducts['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSharedEcommerceSources: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedEcommerceSources, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedEcommerceSources, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedEcommerceSources['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedEcommerceSources['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSharedEcommerceTimeSeries: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedEcommerceTimeSeries, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedEcommerceTimeSeries, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedEcommerceTimeSeries['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedEcommerceTimeSeries['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSharedEventAudience: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedEventAudience, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedEventAudience, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedEventAudience['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedEventAudience['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSharedEventPropertyValues: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedEventPropertyValues, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedEventPropertyValues, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedEventPropertyValues['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedEventPropertyValues['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSharedEventNames: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedEventNames, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedEventNames, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedEventNames['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedEventNames['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSharedEventProperties: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedEventProperties, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedEventProperties, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedEventProperties['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedEventProperties['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSharedEventTimeSeries: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedEventTimeSeries, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedEventTimeSeries, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedEventTimeSeries['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedEventTimeSeries['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSharedFunnels: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedFunnels, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedFunnels, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedFunnels['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedFunnels['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSharedFunnelTimeSeries: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedFunnelTimeSeries, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedFunnelTimeSeries, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedFunnelTimeSeries['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedFunnelTimeSeries['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSharedFunnelStats: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedFunnelStats, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedFunnelStats, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedFunnelStats['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedFunnelStats['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSharedGoals: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedGoals, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedGoals, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedGoals['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedGoals['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSharedGoalTimeSeries: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedGoalTimeSeries, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedGoalTimeSeries, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedGoalTimeSeries['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedGoalTimeSeries['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSharedSiteHits: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedSiteHits, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedSiteHits, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedSiteHits['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedSiteHits['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const exportSharedSiteHits: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportSharedSiteHits, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportSharedSiteHits, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportSharedSiteHits['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportSharedSiteHits['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSharedOpportunities: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedOpportunities, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedOpportunities, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedOpportunities['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedOpportunities['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSharedQrCodes: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedQrCodes, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedQrCodes, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedQrCodes['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedQrCodes['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSharedQrCode: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedQrCode, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedQrCode, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedQrCode['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedQrCode['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSharedQrCodeGraphic: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedQrCodeGraphic, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedQrCodeGraphic['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSharedQrCodeTimeSeries: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedQrCodeTimeSeries, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedQrCodeTimeSeries, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedQrCodeTimeSeries['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedQrCodeTimeSeries['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSharedQrCodeSummary: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedQrCodeSummary, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedQrCodeSummary, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedQrCodeSummary['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedQrCodeSummary['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const exportSharedQrCode: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportSharedQrCode, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportSharedQrCode, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportSharedQrCode['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportSharedQrCode['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const streamSharedSiteChanges: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.streamSharedSiteChanges, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.streamSharedSiteChanges['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSharedSiteStats: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedSiteStats, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedSiteStats, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedSiteStats['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedSiteStats['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSharedWebVitalGroups: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedWebVitalGroups, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedWebVitalGroups, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedWebVitalGroups['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedWebVitalGroups['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSharedWebVitalPages: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedWebVitalPages, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedWebVitalPages, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedWebVitalPages['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedWebVitalPages['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSharedWebVitals: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedWebVitals, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSharedWebVitals, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedWebVitals['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSharedWebVitals['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSharedWebVitalTimeSeries: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedWebVitalTimeSeries, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSharedWebVitalTimeSeries, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedWebVitalTimeSeries['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSharedWebVitalTimeSeries['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSites: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSites, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSites, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSites['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSites['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const createSite: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.createSite, 'application/json'>>
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createSite, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createSite, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.createSite['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createSite['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createSite['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const deleteSite: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteSite, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteSite['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const exportChatbotEvents: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportChatbotEvents, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportChatbotEvents, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportChatbotEvents['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportChatbotEvents['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getAiFetchCorrelation: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getAiFetchCorrelation, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getAiFetchCorrelation, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getAiFetchCorrelation['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getAiFetchCorrelation['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const exportAiFetches: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportAiFetches, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportAiFetches, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportAiFetches['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportAiFetches['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getAiFetchOverview: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getAiFetchOverview, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getAiFetchOverview, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getAiFetchOverview['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getAiFetchOverview['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getAiFetchTimeSeries: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getAiFetchTimeSeries, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getAiFetchTimeSeries, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getAiFetchTimeSeries['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getAiFetchTimeSeries['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getEcommerceSummary: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getEcommerceSummary, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getEcommerceSummary, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getEcommerceSummary['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getEcommerceSummary['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listEcommerceProducts: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listEcommerceProducts, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listEcommerceProducts, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listEcommerceProducts['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listEcommerceProducts['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listEcommerceSources: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listEcommerceSources, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listEcommerceSources, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listEcommerceSources['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listEcommerceSources['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getEcommerceTimeSeries: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getEcommerceTimeSeries, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getEcommerceTimeSeries, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getEcommerceTimeSeries['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getEcommerceTimeSeries['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getEventAudience: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getEventAudience, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getEventAudience, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getEventAudience['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getEventAudience['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getEventPropertyValues: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getEventPropertyValues, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getEventPropertyValues, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getEventPropertyValues['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getEventPropertyValues['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listEventNames: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listEventNames, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listEventNames, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listEventNames['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listEventNames['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listEventProperties: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listEventProperties, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listEventProperties, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listEventProperties['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listEventProperties['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getEventTimeSeries: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getEventTimeSeries, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getEventTimeSeries, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getEventTimeSeries['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getEventTimeSeries['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSiteExclusions: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSiteExclusions, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSiteExclusions, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSiteExclusions['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSiteExclusions['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const createSiteExclusion: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.createSiteExclusion, 'application/json'>
    >
  }
  responses: {
    201: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createSiteExclusion, 201, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createSiteExclusion, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.createSiteExclusion['requestBody']?.['application/json'],
    ),
  },
  responses: {
    201: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createSiteExclusion['responses']?.['201']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createSiteExclusion['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const deleteSiteExclusion: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteSiteExclusion, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteSiteExclusion['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listFunnels: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listFunnels, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listFunnels, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listFunnels['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listFunnels['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const createFunnel: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.createFunnel, 'application/json'>>
  }
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createFunnel, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.createFunnel['requestBody']?.['application/json'],
    ),
  },
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createFunnel['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getFunnelTimeSeries: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getFunnelTimeSeries, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getFunnelTimeSeries, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getFunnelTimeSeries['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getFunnelTimeSeries['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const deleteFunnel: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteFunnel, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteFunnel['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getFunnelStats: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getFunnelStats, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getFunnelStats, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getFunnelStats['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getFunnelStats['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listGoals: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listGoals, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listGoals, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listGoals['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listGoals['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const createGoal: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.createGoal, 'application/json'>>
  }
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createGoal, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.createGoal['requestBody']?.['application/json'],
    ),
  },
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createGoal['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getGoalTimeSeries: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getGoalTimeSeries, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getGoalTimeSeries, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getGoalTimeSeries['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getGoalTimeSeries['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const deleteGoal: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteGoal, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteGoal['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSiteHits: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSiteHits, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSiteHits, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSiteHits['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSiteHits['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const exportSiteHits: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportSiteHits, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportSiteHits, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportSiteHits['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportSiteHits['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listImporters: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listImporters, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listImporters, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listImporters['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listImporters['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listImports: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listImports, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listImports, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listImports['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listImports['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const uploadImportChunk: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.uploadImportChunk, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.uploadImportChunk, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.uploadImportChunk['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.uploadImportChunk['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const validateImport: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.validateImport, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.validateImport, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.validateImport['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.validateImport['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getImport: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getImport, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getImport, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getImport['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getImport['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const deleteImport: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteImport, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteImport, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteImport['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteImport['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const startImport: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.startImport, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.startImport, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.startImport['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.startImport['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const createImport: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.createImport, 'application/json'>>
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createImport, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createImport, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.createImport['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createImport['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createImport['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const trackAiFetch: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.trackAiFetch, 'application/json'>>
  }
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.trackAiFetch, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.trackAiFetch['requestBody']?.['application/json'],
    ),
  },
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.trackAiFetch['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSearchConsoleMapping: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSearchConsoleMapping, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSearchConsoleMapping, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSearchConsoleMapping['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSearchConsoleMapping['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const updateSearchConsoleProperty: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.updateSearchConsoleProperty, 'application/json'>
    >
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updateSearchConsoleProperty, 200, 'application/json'>
      >
    }
    412: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updateSearchConsoleProperty, 412, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updateSearchConsoleProperty, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.updateSearchConsoleProperty['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updateSearchConsoleProperty['responses']?.['200']?.['application/json'],
      ),
    },
    412: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updateSearchConsoleProperty['responses']?.['412']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updateSearchConsoleProperty['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const deleteSearchConsoleProperty: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteSearchConsoleProperty, 200, 'application/json'>
      >
    }
    412: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteSearchConsoleProperty, 412, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteSearchConsoleProperty, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteSearchConsoleProperty['responses']?.['200']?.['application/json'],
      ),
    },
    412: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteSearchConsoleProperty['responses']?.['412']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteSearchConsoleProperty['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const syncSearchConsole: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.syncSearchConsole, 200, 'application/json'>
      >
    }
    412: {
      'application/json': StandardSchema<
        _Received<typeof _operations.syncSearchConsole, 412, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.syncSearchConsole, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.syncSearchConsole['responses']?.['200']?.['application/json'],
      ),
    },
    412: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.syncSearchConsole['responses']?.['412']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.syncSearchConsole['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSiteMembers: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSiteMembers, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSiteMembers, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSiteMembers['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSiteMembers['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const addSiteMember: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.addSiteMember, 'application/json'>>
  }
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.addSiteMember, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.addSiteMember['requestBody']?.['application/json'],
    ),
  },
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.addSiteMember['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const removeSiteMember: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.removeSiteMember, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.removeSiteMember['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listOpportunities: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listOpportunities, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listOpportunities, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listOpportunities['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listOpportunities['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const previewOpportunityDigest: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.previewOpportunityDigest, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.previewOpportunityDigest, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.previewOpportunityDigest['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.previewOpportunityDigest['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const generateOpportunities: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.generateOpportunities, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.generateOpportunities, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.generateOpportunities['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.generateOpportunities['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const updateOpportunity: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.updateOpportunity, 'application/json'>
    >
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updateOpportunity, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updateOpportunity, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.updateOpportunity['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updateOpportunity['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updateOpportunity['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listQrCodes: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listQrCodes, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listQrCodes, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listQrCodes['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listQrCodes['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const createQrCode: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.createQrCode, 'application/json'>>
  }
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createQrCode, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.createQrCode['requestBody']?.['application/json'],
    ),
  },
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createQrCode['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getQrCode: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getQrCode, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getQrCode, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getQrCode['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getQrCode['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const archiveQrCode: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.archiveQrCode, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.archiveQrCode['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const updateQrCode: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.updateQrCode, 'application/json'>>
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updateQrCode, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updateQrCode, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.updateQrCode['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updateQrCode['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updateQrCode['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getQrCodeGraphic: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getQrCodeGraphic, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getQrCodeGraphic['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const uploadQrCodeGraphic: {
  requestBody: {
    'multipart/form-data': StandardSchema<
      _Sent<typeof _operations.uploadQrCodeGraphic, 'multipart/form-data'>
    >
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.uploadQrCodeGraphic, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.uploadQrCodeGraphic, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'multipart/form-data': /* @__PURE__ */ _standardSchema(
      () => _validators.uploadQrCodeGraphic['requestBody']?.['multipart/form-data'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.uploadQrCodeGraphic['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.uploadQrCodeGraphic['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const deleteQrCodeGraphic: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteQrCodeGraphic, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteQrCodeGraphic['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getQrCodeTimeSeries: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getQrCodeTimeSeries, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getQrCodeTimeSeries, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getQrCodeTimeSeries['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getQrCodeTimeSeries['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listQrShareLinks: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listQrShareLinks, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listQrShareLinks, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listQrShareLinks['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listQrShareLinks['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const createQrShareLink: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createQrShareLink, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createQrShareLink['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const deleteQrShareLink: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteQrShareLink, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteQrShareLink['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getQrCodeSummary: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getQrCodeSummary, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getQrCodeSummary, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getQrCodeSummary['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getQrCodeSummary['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const exportQrCode: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportQrCode, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportQrCode, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportQrCode['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportQrCode['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const streamSiteChanges: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.streamSiteChanges, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.streamSiteChanges['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const updateSiteRetention: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.updateSiteRetention, 'application/json'>
    >
  }
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updateSiteRetention, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.updateSiteRetention['requestBody']?.['application/json'],
    ),
  },
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updateSiteRetention['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSearchConsoleGroups: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSearchConsoleGroups, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSearchConsoleGroups, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSearchConsoleGroups['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSearchConsoleGroups['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSearchConsoleOverview: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSearchConsoleOverview, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSearchConsoleOverview, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSearchConsoleOverview['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSearchConsoleOverview['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSearchConsolePages: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSearchConsolePages, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSearchConsolePages, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSearchConsolePages['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSearchConsolePages['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSearchConsoleQueries: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSearchConsoleQueries, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSearchConsoleQueries, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSearchConsoleQueries['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSearchConsoleQueries['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSearchConsoleSeries: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSearchConsoleSeries, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSearchConsoleSeries, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSearchConsoleSeries['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSearchConsoleSeries['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listShareLinks: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listShareLinks, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listShareLinks, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listShareLinks['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listShareLinks['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const createShareLink: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createShareLink, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createShareLink, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createShareLink['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createShareLink['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const deleteShareLink: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteShareLink, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteShareLink['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSiteStats: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSiteStats, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSiteStats, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSiteStats['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSiteStats['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const exportSite: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportSite, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportSite, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportSite['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportSite['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getTrackingStatus: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getTrackingStatus, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getTrackingStatus, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getTrackingStatus['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getTrackingStatus['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const transferSite: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.transferSite, 'application/json'>>
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.transferSite, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.transferSite, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.transferSite['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.transferSite['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.transferSite['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listWebVitalGroups: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listWebVitalGroups, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listWebVitalGroups, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listWebVitalGroups['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listWebVitalGroups['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listWebVitalPages: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listWebVitalPages, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listWebVitalPages, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listWebVitalPages['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listWebVitalPages['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listWebVitals: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listWebVitals, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listWebVitals, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listWebVitals['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listWebVitals['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getWebVitalTimeSeries: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getWebVitalTimeSeries, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getWebVitalTimeSeries, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getWebVitalTimeSeries['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getWebVitalTimeSeries['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getStatus: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getStatus, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getStatus, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getStatus['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getStatus['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listApiClients: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listApiClients, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listApiClients, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listApiClients['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listApiClients['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const createApiClient: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.createApiClient, 'application/json'>
    >
  }
  responses: {
    201: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createApiClient, 201, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createApiClient, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.createApiClient['requestBody']?.['application/json'],
    ),
  },
  responses: {
    201: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createApiClient['responses']?.['201']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createApiClient['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const updateApiClient: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.updateApiClient, 'application/json'>
    >
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updateApiClient, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updateApiClient, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.updateApiClient['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updateApiClient['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updateApiClient['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const deleteApiClient: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteApiClient, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteApiClient['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const rotateApiClient: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.rotateApiClient, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.rotateApiClient, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.rotateApiClient['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.rotateApiClient['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getAvatar: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getAvatar, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getAvatar['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getBootstrap: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getBootstrap, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getBootstrap, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getBootstrap['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getBootstrap['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getCurrentIp: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getCurrentIp, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getCurrentIp, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getCurrentIp['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getCurrentIp['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getOnboarding: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getOnboarding, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getOnboarding, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getOnboarding['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getOnboarding['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const dismissOnboarding: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.dismissOnboarding, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.dismissOnboarding['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const changePassword: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.changePassword, 'application/json'>>
  }
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.changePassword, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.changePassword['requestBody']?.['application/json'],
    ),
  },
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.changePassword['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getPermissions: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getPermissions, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getPermissions, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getPermissions['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getPermissions['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getPreferences: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getPreferences, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getPreferences, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getPreferences['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getPreferences['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const updatePreferences: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.updatePreferences, 'application/json'>
    >
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updatePreferences, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updatePreferences, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.updatePreferences['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updatePreferences['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updatePreferences['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getProfile: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getProfile, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getProfile, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getProfile['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getProfile['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const updateProfile: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.updateProfile, 'application/json'>>
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updateProfile, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updateProfile, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.updateProfile['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updateProfile['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updateProfile['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getReportSubscriptions: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getReportSubscriptions, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getReportSubscriptions, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getReportSubscriptions['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getReportSubscriptions['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const updateDigestSubscription: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.updateDigestSubscription, 'application/json'>
    >
  }
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updateDigestSubscription, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.updateDigestSubscription['requestBody']?.['application/json'],
    ),
  },
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updateDigestSubscription['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const updateSiteReportSubscription: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.updateSiteReportSubscription, 'application/json'>
    >
  }
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updateSiteReportSubscription, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.updateSiteReportSubscription['requestBody']?.['application/json'],
    ),
  },
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updateSiteReportSubscription['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getAccountSecurity: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getAccountSecurity, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getAccountSecurity, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getAccountSecurity['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getAccountSecurity['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const finishPasskeyRegistration: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.finishPasskeyRegistration, 'application/json'>
    >
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.finishPasskeyRegistration, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.finishPasskeyRegistration, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.finishPasskeyRegistration['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.finishPasskeyRegistration['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.finishPasskeyRegistration['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const startPasskeyRegistration: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.startPasskeyRegistration, 'application/json'>
    >
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.startPasskeyRegistration, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.startPasskeyRegistration, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.startPasskeyRegistration['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.startPasskeyRegistration['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.startPasskeyRegistration['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const deletePasskey: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deletePasskey, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deletePasskey['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const regenerateRecoveryCodes: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.regenerateRecoveryCodes, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.regenerateRecoveryCodes, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.regenerateRecoveryCodes['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.regenerateRecoveryCodes['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const disableTotp: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.disableTotp, 'application/json'>>
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.disableTotp, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.disableTotp, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.disableTotp['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.disableTotp['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.disableTotp['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const startTotpSetup: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.startTotpSetup, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.startTotpSetup, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.startTotpSetup['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.startTotpSetup['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const verifyTotpSetup: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.verifyTotpSetup, 'application/json'>
    >
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.verifyTotpSetup, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.verifyTotpSetup, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.verifyTotpSetup['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.verifyTotpSetup['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.verifyTotpSetup['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const exportUser: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportUser, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.exportUser, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportUser['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.exportUser['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listTeams: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listTeams, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listTeams, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listTeams['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listTeams['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const createTeam: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.createTeam, 'application/json'>>
  }
  responses: {
    201: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createTeam, 201, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createTeam, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.createTeam['requestBody']?.['application/json'],
    ),
  },
  responses: {
    201: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createTeam['responses']?.['201']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createTeam['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const setActiveTeam: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.setActiveTeam, 'application/json'>>
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.setActiveTeam, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.setActiveTeam, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.setActiveTeam['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.setActiveTeam['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.setActiveTeam['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const replaceTeam: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.replaceTeam, 'application/json'>>
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.replaceTeam, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.replaceTeam, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.replaceTeam['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.replaceTeam['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.replaceTeam['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const updateTeam: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.updateTeam, 'application/json'>>
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updateTeam, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updateTeam, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.updateTeam['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updateTeam['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updateTeam['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listTeamApiClients: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listTeamApiClients, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listTeamApiClients, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listTeamApiClients['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listTeamApiClients['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const createTeamApiClient: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.createTeamApiClient, 'application/json'>
    >
  }
  responses: {
    201: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createTeamApiClient, 201, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.createTeamApiClient, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.createTeamApiClient['requestBody']?.['application/json'],
    ),
  },
  responses: {
    201: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createTeamApiClient['responses']?.['201']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.createTeamApiClient['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const updateTeamApiClient: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.updateTeamApiClient, 'application/json'>
    >
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updateTeamApiClient, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.updateTeamApiClient, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.updateTeamApiClient['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updateTeamApiClient['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.updateTeamApiClient['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const deleteTeamApiClient: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.deleteTeamApiClient, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.deleteTeamApiClient['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const rotateTeamApiClient: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.rotateTeamApiClient, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.rotateTeamApiClient, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.rotateTeamApiClient['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.rotateTeamApiClient['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const archiveTeam: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.archiveTeam, 200, 'application/json'>
      >
    }
    400: {
      'application/json': StandardSchema<
        _Received<typeof _operations.archiveTeam, 400, 'application/json'>
      >
    }
    403: {
      'application/json': StandardSchema<
        _Received<typeof _operations.archiveTeam, 403, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.archiveTeam, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.archiveTeam['responses']?.['200']?.['application/json'],
      ),
    },
    400: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.archiveTeam['responses']?.['400']?.['application/json'],
      ),
    },
    403: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.archiveTeam['responses']?.['403']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.archiveTeam['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listTeamAuditEntries: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listTeamAuditEntries, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listTeamAuditEntries, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listTeamAuditEntries['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listTeamAuditEntries['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const disconnectSearchConsole: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.disconnectSearchConsole, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.disconnectSearchConsole, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.disconnectSearchConsole['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.disconnectSearchConsole['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const connectSearchConsole: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.connectSearchConsole, 'application/json'>
    >
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.connectSearchConsole, 200, 'application/json'>
      >
    }
    412: {
      'application/json': StandardSchema<
        _Received<typeof _operations.connectSearchConsole, 412, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.connectSearchConsole, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.connectSearchConsole['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.connectSearchConsole['responses']?.['200']?.['application/json'],
      ),
    },
    412: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.connectSearchConsole['responses']?.['412']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.connectSearchConsole['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listSearchConsoleProperties: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSearchConsoleProperties, 200, 'application/json'>
      >
    }
    412: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSearchConsoleProperties, 412, 'application/json'>
      >
    }
    502: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSearchConsoleProperties, 502, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listSearchConsoleProperties, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSearchConsoleProperties['responses']?.['200']?.['application/json'],
      ),
    },
    412: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSearchConsoleProperties['responses']?.['412']?.['application/json'],
      ),
    },
    502: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSearchConsoleProperties['responses']?.['502']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listSearchConsoleProperties['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const getSearchConsoleConnection: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSearchConsoleConnection, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.getSearchConsoleConnection, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSearchConsoleConnection['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.getSearchConsoleConnection['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listTeamInvitations: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listTeamInvitations, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listTeamInvitations, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listTeamInvitations['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listTeamInvitations['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const revokeTeamInvitation: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.revokeTeamInvitation, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.revokeTeamInvitation, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.revokeTeamInvitation['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.revokeTeamInvitation['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const resendTeamInvitation: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.resendTeamInvitation, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.resendTeamInvitation, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.resendTeamInvitation['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.resendTeamInvitation['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const leaveTeam: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.leaveTeam, 200, 'application/json'>
      >
    }
    400: {
      'application/json': StandardSchema<
        _Received<typeof _operations.leaveTeam, 400, 'application/json'>
      >
    }
    403: {
      'application/json': StandardSchema<
        _Received<typeof _operations.leaveTeam, 403, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.leaveTeam, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.leaveTeam['responses']?.['200']?.['application/json'],
      ),
    },
    400: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.leaveTeam['responses']?.['400']?.['application/json'],
      ),
    },
    403: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.leaveTeam['responses']?.['403']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.leaveTeam['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const listTeamMembers: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listTeamMembers, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.listTeamMembers, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listTeamMembers['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.listTeamMembers['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const addTeamMember: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.addTeamMember, 'application/json'>>
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.addTeamMember, 200, 'application/json'>
      >
    }
    409: {
      'application/json': StandardSchema<
        _Received<typeof _operations.addTeamMember, 409, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.addTeamMember, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.addTeamMember['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.addTeamMember['responses']?.['200']?.['application/json'],
      ),
    },
    409: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.addTeamMember['responses']?.['409']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.addTeamMember['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const removeTeamMember: {
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.removeTeamMember, 200, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.removeTeamMember, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.removeTeamMember['responses']?.['200']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.removeTeamMember['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const transferTeamOwnership: {
  requestBody: {
    'application/json': StandardSchema<
      _Sent<typeof _operations.transferTeamOwnership, 'application/json'>
    >
  }
  responses: {
    200: {
      'application/json': StandardSchema<
        _Received<typeof _operations.transferTeamOwnership, 200, 'application/json'>
      >
    }
    400: {
      'application/json': StandardSchema<
        _Received<typeof _operations.transferTeamOwnership, 400, 'application/json'>
      >
    }
    403: {
      'application/json': StandardSchema<
        _Received<typeof _operations.transferTeamOwnership, 403, 'application/json'>
      >
    }
    409: {
      'application/json': StandardSchema<
        _Received<typeof _operations.transferTeamOwnership, 409, 'application/json'>
      >
    }
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.transferTeamOwnership, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.transferTeamOwnership['requestBody']?.['application/json'],
    ),
  },
  responses: {
    200: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.transferTeamOwnership['responses']?.['200']?.['application/json'],
      ),
    },
    400: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.transferTeamOwnership['responses']?.['400']?.['application/json'],
      ),
    },
    403: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.transferTeamOwnership['responses']?.['403']?.['application/json'],
      ),
    },
    409: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.transferTeamOwnership['responses']?.['409']?.['application/json'],
      ),
    },
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.transferTeamOwnership['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const trackPageview: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.trackPageview, 'application/json'>>
  }
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.trackPageview, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.trackPageview['requestBody']?.['application/json'],
    ),
  },
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.trackPageview['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const trackEvent: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.trackEvent, 'application/json'>>
  }
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.trackEvent, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.trackEvent['requestBody']?.['application/json'],
    ),
  },
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.trackEvent['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const trackWebVital: {
  requestBody: {
    'application/json': StandardSchema<_Sent<typeof _operations.trackWebVital, 'application/json'>>
  }
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.trackWebVital, 503, 'application/json'>
      >
    }
  }
} = {
  requestBody: {
    'application/json': /* @__PURE__ */ _standardSchema(
      () => _validators.trackWebVital['requestBody']?.['application/json'],
    ),
  },
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.trackWebVital['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

export const openQrCode: {
  responses: {
    503: {
      'application/json': StandardSchema<
        _Received<typeof _operations.openQrCode, 503, 'application/json'>
      >
    }
  }
} = {
  responses: {
    503: {
      'application/json': /* @__PURE__ */ _standardSchema(
        () => _validators.openQrCode['responses']?.['503']?.['application/json'],
      ),
    },
  },
}

/** A body of a request. */
type _Sent<O extends { types: object }, Type extends string> = O['types'] extends {
  requestBody?: infer Body
}
  ? _Content<NonNullable<Body>, Type>
  : never

/** A body of an answer. */
type _Received<
  O extends { types: object },
  Status extends string | number,
  Type extends string,
> = O['types'] extends { responses: { readonly [_ in Status]: infer Response } }
  ? _Content<Response, Type>
  : never

type _Content<Holder, Type extends string> = Holder extends {
  content: { readonly [_ in Type]: infer Body }
}
  ? Body
  : never

/** A validator in the form of Standard Schema 1, which forms and servers of other makers take. @see https://standardschema.dev */
export interface StandardSchema<Value> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'specwright'
    /** Only for the types. */
    readonly types?: { readonly input: Value; readonly output: Value } | undefined
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Value; readonly issues?: undefined }
      | { readonly issues: readonly SchemaIssue[] }
  }
}

/** What is wrong with a value. */
export interface SchemaIssue {
  /** For people; continues the name of the value: "must be …". */
  readonly message: string
  /** The members and indexes that lead to the value. */
  readonly path: readonly (string | number)[]
}

interface Failure {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

interface Validate {
  (value: unknown): boolean
  errors?: readonly Failure[] | null
}

/** A validator in this form, which may accept dates as they are; without one every value is valid. */
function _standardSchema<Value>(
  validator: () => Validate | undefined,
  keepsDates = false,
): StandardSchema<Value> {
  return {
    '~standard': {
      version: 1,
      vendor: 'specwright',
      validate(value) {
        const plain = _asJson(value, keepsDates)
        const validate = validator()
        if (!validate || validate(plain)) return { value: value as Value }
        const failures = validate.errors ?? []
        return { issues: failures.filter(_isShown).map((it) => _issueOf(it, plain)) }
      },
    },
  }
}

/** What failed in each of several alternatives is left out. */
function _isShown({ instancePath }: Failure, index: number, all: readonly Failure[]): boolean {
  return !all
    .slice(index + 1)
    .some(
      (it) =>
        /^(any|one)Of$/.test(it.keyword) && `${instancePath}/`.startsWith(`${it.instancePath}/`),
    )
}

function _issueOf({ instancePath, keyword, params }: Failure, root: unknown): SchemaIssue {
  let value = root
  const path = instancePath
    .split('/')
    .slice(1)
    .map((step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
      const found = Array.isArray(value) ? Number(key) : key
      value = (value as Readonly<Record<string | number, unknown>>)[found]
      return found
    })
  const member =
    params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty']
  return {
    message: _MESSAGES[keyword]?.(params) ?? 'is not allowed',
    path: typeof member === 'string' ? [...path, member] : path,
  }
}

/** The value as JSON has it: without undefined members, and dates as strings unless they are kept. */
function _asJson(value: unknown, keepsDates: boolean): unknown {
  if (keepsDates && value instanceof Date) return value
  const { toJSON } = Object(value) as { toJSON?: unknown }
  const plain: unknown = typeof toJSON === 'function' ? toJSON.call(value) : value
  if (Array.isArray(plain)) return plain.map((item) => _asJson(item, keepsDates) ?? null)
  if (typeof plain !== 'object' || plain === null || plain instanceof Blob) return plain
  const members = Object.entries(plain).map(
    ([name, member]) => [name, _asJson(member, keepsDates)] as const,
  )
  return Object.fromEntries(members.filter(([, member]) => member !== undefined))
}

function _listed(values: unknown, separator: string): string {
  return [values]
    .flat()
    .map((it) => (typeof it === 'string' ? it : JSON.stringify(it)))
    .join(separator)
}

function _count(limit: unknown, unit: string): string {
  return `${String(limit)} ${unit}${limit === 1 ? '' : 's'}`
}

const _MESSAGES: Readonly<Record<string, (params: Failure['params']) => string>> = {
  required: () => 'is required',
  dependentRequired: ({ property }) => `is required together with ${String(property)}`,
  type: ({ type }) => `must be of the type ${_listed(type, ' or ')}`,
  enum: ({ allowedValues }) => `must be one of ${_listed(allowedValues, ', ')}`,
  const: ({ allowedValue }) => `must be ${_listed([allowedValue], '')}`,
  multipleOf: ({ multipleOf }) => `must be a multiple of ${String(multipleOf)}`,
  maximum: ({ limit }) => `must be at most ${String(limit)}`,
  minimum: ({ limit }) => `must be at least ${String(limit)}`,
  exclusiveMaximum: ({ limit }) => `must be less than ${String(limit)}`,
  exclusiveMinimum: ({ limit }) => `must be more than ${String(limit)}`,
  maxLength: ({ limit }) => `must have at most ${_count(limit, 'character')}`,
  minLength: ({ limit }) => `must have at least ${_count(limit, 'character')}`,
  format: ({ format }) => `must have the format ${String(format)}`,
  pattern: ({ pattern }) => `must match ${String(pattern)}`,
  maxItems: ({ limit }) => `must have at most ${_count(limit, 'item')}`,
  minItems: ({ limit }) => `must have at least ${_count(limit, 'item')}`,
  uniqueItems: () => 'must not have the same item twice',
  contains: () => 'has too few or too many items of a kind',
  maxProperties: ({ limit }) => `must have at most ${_count(limit, 'member')}`,
  minProperties: ({ limit }) => `must have at least ${_count(limit, 'member')}`,
  propertyNames: ({ propertyName }) => `must not have the member ${String(propertyName)}`,
  anyOf: () => 'must have one of the described forms',
  oneOf: () => 'must have exactly one of the described forms',
  maxDepth: () => 'is nested too deeply',
  maxPatternLength: () => 'is too long to be checked',
}
