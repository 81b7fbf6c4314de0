// Generated from the OpenAPI description by `specwright generate`. Do not edit; README.md in this folder says what to change instead.

import type { components } from './schema.js'

/**
 * The second factors of an account.
 */
export type AccountSecurity = components['schemas']['AccountSecurity']

/**
 * The new active team.
 */
export type ActiveTeam = components['schemas']['ActiveTeam']

/**
 * How many visits followed the fetches of one path by one crawler.
 */
export type AiCitationYield = components['schemas']['AiCitationYield']

/**
 * A part of the site where one crawler often meets errors.
 */
export type AiFailureHotspot = components['schemas']['AiFailureHotspot']

/**
 * Fetches by AI crawlers compared with visits from AI assistants.
 */
export type AiFetchCorrelation = components['schemas']['AiFetchCorrelation']

/**
 * Totals of the comparison.
 */
export type AiFetchCorrelationSummary = components['schemas']['AiFetchCorrelationSummary']

/**
 * Fetches by AI crawlers in one period. Lists have at most ten entries, largest first.
 */
export type AiFetchOverview = components['schemas']['AiFetchOverview']

/**
 * A fetch by an AI crawler.
 */
export type AiFetchRequest = components['schemas']['AiFetchRequest']

/**
 * A path that is often fetched but brings few visits.
 */
export type AiOpportunityPage = components['schemas']['AiOpportunityPage']

/**
 * What changed in the statistics of a site.
 */
export type AnalyticsChange = components['schemas']['AnalyticsChange']

/**
 * What personal and team API clients have in common. No member is ever `null`: unset times are
 * omitted. Times are in UTC with up to nine fractional digits. The response to a creation has
 * nanoseconds, later reads have microseconds, so don't compare times as strings.
 */
export type ApiClientBase = components['schemas']['ApiClientBase']

/**
 * A personal API client to create. Unknown members, also those inside `site_roles`, are rejected
 * with 400 `Invalid JSON payload`.
 */
export type ApiClientCreateRequest = components['schemas']['ApiClientCreateRequest']

/**
 * What an API client may do on one site.
 */
export type ApiClientSiteRole = components['schemas']['ApiClientSiteRole']

/**
 * A grant: a role on a site. The server trims both strings and also accepts the other common
 * spellings of a UUID (upper case, braces, `urn:uuid:`, no hyphens); send the canonical one.
 * Unknown members are rejected with 400 `Invalid JSON payload`.
 */
export type ApiClientSiteRoleInput = components['schemas']['ApiClientSiteRoleInput']

/**
 * The complete new state of a personal API client. Everything except `revoked` is replaced: an
 * omitted member is **cleared**, not kept. Unknown members are rejected with 400 `Invalid JSON
 * payload`.
 */
export type ApiClientUpdateRequest = components['schemas']['ApiClientUpdateRequest']

/**
 * HitKeep's own descriptions of its API.
 */
export type ApiDescriptionList = components['schemas']['ApiDescriptionList']

/**
 * The session's expiry and the rules for extending it.
 */
export type AuthSession = components['schemas']['AuthSession']

/**
 * Everything the dashboard reads at startup.
 */
export type Bootstrap = components['schemas']['Bootstrap']

/**
 * An event as the tracker script sends it. Unknown members are ignored.
 */
export type BrowserEvent = components['schemas']['BrowserEvent']

/**
 * A page view as the tracker script sends it. Unknown members are ignored.
 */
export type BrowserPageview = components['schemas']['BrowserPageview']

/**
 * A web vital sample as the tracker script sends it. Unknown members are ignored.
 */
export type BrowserWebVital = components['schemas']['BrowserWebVital']

/**
 * One interval of a time series.
 */
export type ChartDataPoint = components['schemas']['ChartDataPoint']

/**
 * A new account. Unknown members are ignored.
 */
export type CloudSignupRequest = components['schemas']['CloudSignupRequest']

/**
 * Details about HitKeep Cloud. Present only there.
 */
export type CloudStatus = components['schemas']['CloudStatus']

/**
 * An error with a code.
 */
export type CodedError = components['schemas']['CodedError']

/**
 * The headline figures of the comparison period.
 */
export type ComparisonStats = components['schemas']['ComparisonStats']

/**
 * CSV in UTF-8 with a header line, which is there even without rows. Depending on the export,
 * times are written as `2026-07-01 09:29:58.120411+00` or in RFC 3339.
 */
export type CsvFile = components['schemas']['CsvFile']

/**
 * Sent by servers newer than 2.8.1 while their database is unavailable.
 */
export type DatabaseUnavailable = components['schemas']['DatabaseUnavailable']

/**
 * When the report on all sites is sent.
 */
export type DigestSubscription = components['schemas']['DigestSubscription']

/**
 * An acknowledgement with a message.
 */
export type DoneWithMessage = components['schemas']['DoneWithMessage']

/**
 * The sales of one product.
 */
export type EcommerceProduct = components['schemas']['EcommerceProduct']

/**
 * The revenue of one interval.
 */
export type EcommerceSeriesPoint = components['schemas']['EcommerceSeriesPoint']

/**
 * The orders from one source, a combination of campaign and referrer. Unknown values are
 * `(Unspecified)`, and `(Direct)` for the referrer.
 */
export type EcommerceSource = components['schemas']['EcommerceSource']

/**
 * The revenue of one period. Amounts are in the currency of the events. If there are several
 * currencies, amounts are added up without conversion.
 */
export type EcommerceSummary = components['schemas']['EcommerceSummary']

/**
 * The sign-in to complete with an e-mailed link. Unknown members are rejected.
 */
export type EmailLinkRequest = components['schemas']['EmailLinkRequest']

/**
 * One line of English text that ends with a line feed. There is no machine-readable code: compare
 * the text with the messages listed in this description.
 */
export type ErrorText = components['schemas']['ErrorText']

/**
 * The sessions with events of one name, grouped in different ways. Each list has at most ten
 * entries, largest first. Unknown values count as `(Unknown)` or `(Direct)`.
 */
export type EventAudience = components['schemas']['EventAudience']

/**
 * The events or fetches in one interval.
 */
export type EventSeriesPoint = components['schemas']['EventSeriesPoint']

/**
 * An address, network or country whose visits are not recorded.
 */
export type Exclusion = components['schemas']['Exclusion']

/**
 * What to exclude: addresses or a country. Unknown members are ignored.
 */
export type ExclusionRequest = components['schemas']['ExclusionRequest']

/**
 * All rows in no particular order; empty if there are none. Times are written as `2026-07-01
 * 09:29:58.120411+00`, not in RFC 3339.
 */
export type ExportedRows = components['schemas']['ExportedRows']

/**
 * A funnel's definition.
 */
export type Funnel = components['schemas']['Funnel']

/**
 * A funnel to create. Unknown members are ignored, including an `id`.
 */
export type FunnelCreateRequest = components['schemas']['FunnelCreateRequest']

/**
 * The entries and completions of funnels in one interval.
 */
export type FunnelSeriesPoint = components['schemas']['FunnelSeriesPoint']

/**
 * The results of a funnel in one period.
 */
export type FunnelStats = components['schemas']['FunnelStats']

/**
 * One step of a funnel.
 */
export type FunnelStep = components['schemas']['FunnelStep']

/**
 * The results of one step.
 */
export type FunnelStepStats = components['schemas']['FunnelStepStats']

/**
 * The result of a run.
 */
export type GeneratedOpportunities = components['schemas']['GeneratedOpportunities']

/**
 * A goal: a page or an event that counts as a conversion.
 */
export type Goal = components['schemas']['Goal']

/**
 * A goal to create. Unknown members are ignored, including an `id`.
 */
export type GoalCreateRequest = components['schemas']['GoalCreateRequest']

/**
 * The conversions in one interval.
 */
export type GoalSeriesPoint = components['schemas']['GoalSeriesPoint']

/**
 * The result of one goal.
 */
export type GoalStats = components['schemas']['GoalStats']

/**
 * One recorded page view. Every member is present; unknown values are `null`.
 */
export type Hit = components['schemas']['Hit']

/**
 * A page of the matching hits.
 */
export type HitPage = components['schemas']['HitPage']

/**
 * An import of another tool's statistics.
 */
export type Import = components['schemas']['Import']

/**
 * The state of the job that deletes uploads that were never imported.
 */
export type ImportCleanup = components['schemas']['ImportCleanup']

/**
 * The result of a clean-up.
 */
export type ImportCleanupResult = components['schemas']['ImportCleanupResult']

/**
 * The outcome of a clean-up.
 */
export type ImportCleanupRun = components['schemas']['ImportCleanupRun']

/**
 * The files of an export. Unknown members are ignored.
 */
export type ImportCreateRequest = components['schemas']['ImportCreateRequest']

/**
 * A new import, ready to receive its files.
 */
export type ImportCreated = components['schemas']['ImportCreated']

/**
 * A kind of data in an export.
 */
export type ImportDataset = components['schemas']['ImportDataset']

/**
 * The events in an export.
 */
export type ImportEventCoverage = components['schemas']['ImportEventCoverage']

/**
 * The dimensions by which imported events can be grouped.
 */
export type ImportEventDimensionCoverage = components['schemas']['ImportEventDimensionCoverage']

/**
 * How many properties can be attributed to an event.
 */
export type ImportEventPropertyCoverage = components['schemas']['ImportEventPropertyCoverage']

/**
 * Why imported data is excluded.
 */
export type ImportExclusionReason = components['schemas']['ImportExclusionReason']

/**
 * A file of an import.
 */
export type ImportFile = components['schemas']['ImportFile']

/**
 * A site's imports.
 */
export type ImportList = components['schemas']['ImportList']

/**
 * The content of an export.
 */
export type ImportManifest = components['schemas']['ImportManifest']

/**
 * What happens on days for which the site already has its own data.
 */
export type ImportOverlap = components['schemas']['ImportOverlap']

/**
 * The upload progress of a file.
 */
export type ImportProgress = components['schemas']['ImportProgress']

/**
 * The state of an import. `uploading`, `validating`, `validated`, `queued`, `running` and
 * `completed` follow each other; `validation_failed`, `failed` and `deleted` are final.
 */
export type ImportState = components['schemas']['ImportState']

/**
 * The values of {@link ImportState}, in the order of the description.
 */
export const ImportState = {
  values: [
    'uploading',
    'validating',
    'validated',
    'validation_failed',
    'queued',
    'running',
    'completed',
    'failed',
    'deleted',
  ],
} as const

/**
 * A warning about an export.
 */
export type ImportWarning = components['schemas']['ImportWarning']

/**
 * A tool whose statistics can be imported.
 */
export type Importer = components['schemas']['Importer']

/**
 * The first account. Unknown members are ignored.
 */
export type InitialUserRequest = components['schemas']['InitialUserRequest']

/**
 * The language model that the instance uses for opportunities.
 */
export type InstanceAi = components['schemas']['InstanceAi']

/**
 * An entry of the instance's audit log.
 */
export type InstanceAuditEntry = components['schemas']['InstanceAuditEntry']

/**
 * A page of the instance's audit log.
 */
export type InstanceAuditPage = components['schemas']['InstanceAuditPage']

/**
 * The backups of an instance.
 */
export type InstanceBackups = components['schemas']['InstanceBackups']

/**
 * A cache.
 */
export type InstanceCache = components['schemas']['InstanceCache']

/**
 * The caches of a node.
 */
export type InstanceCaches = components['schemas']['InstanceCaches']

/**
 * A feature of the instance.
 */
export type InstanceFeature = components['schemas']['InstanceFeature']

/**
 * The health of an instance.
 */
export type InstanceHealth = components['schemas']['InstanceHealth']

/**
 * Version and configuration of an instance.
 */
export type InstanceInfo = components['schemas']['InstanceInfo']

/**
 * What was recorded in the last 24 hours, and what was rejected.
 */
export type InstanceIngest = components['schemas']['InstanceIngest']

/**
 * The e-mail settings of an instance.
 */
export type InstanceMail = components['schemas']['InstanceMail']

/**
 * A role on the whole HitKeep instance. From strongest to weakest:
 *
 * - `owner`: every permission on the instance.
 * - `admin`: may see all sites and the system pages, run maintenance, read the audit log and
 *   manage site exclusions and imports.
 * - `user`: no instance-wide permission; access comes from teams and sites.
 */
export type InstanceRole = components['schemas']['InstanceRole']

/**
 * The values of {@link InstanceRole}, in the order of the description.
 */
export const InstanceRole = { values: ['owner', 'admin', 'user'] } as const

/**
 * The state of the imports from Google Search Console.
 */
export type InstanceSearchConsole = components['schemas']['InstanceSearchConsole']

/**
 * The spam list that the instance filters visits with.
 */
export type InstanceSpamFilter = components['schemas']['InstanceSpamFilter']

/**
 * The storage of an instance. Sizes are in bytes, and paths are on the server.
 */
export type InstanceStorage = components['schemas']['InstanceStorage']

/**
 * A team of the instance.
 */
export type InstanceTeam = components['schemas']['InstanceTeam']

/**
 * The resent invitation.
 */
export type InvitationResent = components['schemas']['InvitationResent']

/**
 * The password is correct, but the account has a second factor (TOTP or a passkey). No cookie has
 * been set.
 */
export type LoginMfaRequired = components['schemas']['LoginMfaRequired']

/**
 * The credentials. Unknown members are ignored.
 */
export type LoginRequest = components['schemas']['LoginRequest']

/**
 * Either the session was created or a second factor is still required, depending on `status`.
 */
export type LoginResult = components['schemas']['LoginResult']

/**
 * Signed in. The session is in the `Set-Cookie` header, not in this body.
 */
export type LoginSucceeded = components['schemas']['LoginSucceeded']

/**
 * One entry of a top list.
 */
export type MetricStat = components['schemas']['MetricStat']

/**
 * One JSON object per line, in no particular order; empty if there are no rows.
 */
export type NdjsonFile = components['schemas']['NdjsonFile']

/**
 * The checklist for new users.
 */
export type Onboarding = components['schemas']['Onboarding']

/**
 * A step of the checklist.
 */
export type OnboardingStep = components['schemas']['OnboardingStep']

/**
 * A suggestion. Texts are keys of the dashboard's translations, with values to insert.
 */
export type Opportunity = components['schemas']['Opportunity']

/**
 * The suggestions that the next e-mail report would contain.
 */
export type OpportunityDigest = components['schemas']['OpportunityDigest']

/**
 * A suggestion in an e-mail report.
 */
export type OpportunityDigestItem = components['schemas']['OpportunityDigestItem']

/**
 * A figure that supports a suggestion.
 */
export type OpportunityEvidence = components['schemas']['OpportunityEvidence']

/**
 * The topic of a suggestion. HitKeep's own reference doesn't list `performance`.
 */
export type OpportunityKind = components['schemas']['OpportunityKind']

/**
 * The values of {@link OpportunityKind}, in the order of the description.
 */
export const OpportunityKind = {
  values: ['conversion', 'traffic', 'ai', 'search', 'setup', 'performance'],
} as const

/**
 * A site's suggestions.
 */
export type OpportunityList = components['schemas']['OpportunityList']

/**
 * The parts of a score, each from 0 to 100.
 */
export type OpportunityScore = components['schemas']['OpportunityScore']

/**
 * The state of a suggestion.
 */
export type OpportunityState = components['schemas']['OpportunityState']

/**
 * The values of {@link OpportunityState}, in the order of the description.
 */
export const OpportunityState = { values: ['new', 'saved', 'done', 'dismissed'] } as const

/**
 * The new state of a suggestion. Unknown members are ignored.
 */
export type OpportunityUpdateRequest = components['schemas']['OpportunityUpdateRequest']

/**
 * A Parquet file, compressed with Snappy.
 */
export type ParquetFile = components['schemas']['ParquetFile']

/**
 * A passkey.
 */
export type Passkey = components['schemas']['Passkey']

/**
 * The credential returned by `navigator.credentials.create()` or `get()`, with binary values
 * encoded as base64url strings.
 */
export type PasskeyCredential = components['schemas']['PasskeyCredential']

/**
 * The passkey's response. Unknown members are rejected.
 */
export type PasskeyLoginFinish = components['schemas']['PasskeyLoginFinish']

/**
 * The challenge of a sign-in with a passkey.
 */
export type PasskeyLoginStart = components['schemas']['PasskeyLoginStart']

/**
 * WebAuthn options to pass to the browser, with binary values encoded as base64url strings.
 */
export type PasskeyOptions = components['schemas']['PasskeyOptions']

/**
 * A token from an e-mail and a new password. Unknown members are ignored.
 */
export type PasswordByToken = components['schemas']['PasswordByToken']

/**
 * A human-readable confirmation.
 */
export type PasswordResetRequested = components['schemas']['PasswordResetRequested']

/**
 * The roles and permissions of the signed-in user.
 */
export type Permissions = components['schemas']['Permissions']

/**
 * An API client that belongs to one user.
 */
export type PersonalApiClient = components['schemas']['PersonalApiClient']

/**
 * A personal API client together with its new token.
 */
export type PersonalApiClientWithToken = components['schemas']['PersonalApiClientWithToken']

/**
 * A number of CSS pixels, written without fraction or exponent. The server stores 32 bits: larger
 * numbers wrap around silently, so 2147483648 is stored as -2147483648. Numbers of more than 64
 * bits are rejected.
 */
export type PixelCount = components['schemas']['PixelCount']

/**
 * The new preferences. Unknown members are rejected.
 */
export type PreferencesUpdateRequest = components['schemas']['PreferencesUpdateRequest']

/**
 * The complete profile: omitted names are cleared. Unknown members are rejected.
 */
export type ProfileUpdateRequest = components['schemas']['ProfileUpdateRequest']

/**
 * A QR code, whose short URL counts opens and redirects.
 */
export type QrCode = components['schemas']['QrCode']

/**
 * The graphic of a QR code.
 */
export type QrCodeGraphic = components['schemas']['QrCodeGraphic']

/**
 * The opens in one interval.
 */
export type QrCodeOpens = components['schemas']['QrCodeOpens']

/**
 * A complete QR code. Unknown members are ignored.
 */
export type QrCodeRequest = components['schemas']['QrCodeRequest']

/**
 * The figures of a QR code in one period. Lists have at most ten entries, largest first.
 */
export type QrCodeSummary = components['schemas']['QrCodeSummary']

/**
 * The file as it was uploaded. Its content was never checked and might not be an image.
 */
export type QrGraphic = components['schemas']['QrGraphic']

/**
 * A link that shows the figures of a QR code to anyone who has it.
 */
export type QrShareLink = components['schemas']['QrShareLink']

/**
 * A new share link of a QR code, with its token.
 */
export type QrShareLinkWithToken = components['schemas']['QrShareLinkWithToken']

/**
 * New recovery codes.
 */
export type RecoveryCodes = components['schemas']['RecoveryCodes']

/**
 * How often a report is sent by e-mail. Omitted members count as `false`; unknown members are
 * rejected.
 */
export type ReportFrequencies = components['schemas']['ReportFrequencies']

/**
 * The e-mail reports of the signed-in user.
 */
export type ReportSubscriptions = components['schemas']['ReportSubscriptions']

/**
 * A team's connection to Google Search Console.
 */
export type SearchConsoleConnection = components['schemas']['SearchConsoleConnection']

/**
 * The search figures of one day.
 */
export type SearchConsoleDay = components['schemas']['SearchConsoleDay']

/**
 * The Google Search Console property that a site is mapped to.
 */
export type SearchConsoleMapping = components['schemas']['SearchConsoleMapping']

/**
 * The search figures of one period.
 */
export type SearchConsoleOverview = components['schemas']['SearchConsoleOverview']

/**
 * The properties of a Google account.
 */
export type SearchConsoleProperties = components['schemas']['SearchConsoleProperties']

/**
 * A property of Google Search Console.
 */
export type SearchConsoleProperty = components['schemas']['SearchConsoleProperty']

/**
 * The search figures of one query, page, country or device.
 */
export type SearchConsoleRow = components['schemas']['SearchConsoleRow']

/**
 * Search figures by one dimension.
 */
export type SearchConsoleRows = components['schemas']['SearchConsoleRows']

/**
 * Search figures by day.
 */
export type SearchConsoleSeries = components['schemas']['SearchConsoleSeries']

/**
 * The state of the import from Google.
 */
export type SearchConsoleSync = components['schemas']['SearchConsoleSync']

/**
 * A second factor. Unknown members are rejected.
 */
export type SecondFactorCode = components['schemas']['SecondFactorCode']

/**
 * The second factors and sessions that were removed.
 */
export type SecondFactorsRemoved = components['schemas']['SecondFactorsRemoved']

/**
 * An event observed by a server. Unknown members are ignored.
 */
export type ServerEventRequest = components['schemas']['ServerEventRequest']

/**
 * A page view observed by a server. Unknown members are ignored.
 */
export type ServerPageviewRequest = components['schemas']['ServerPageviewRequest']

/**
 * A link that shows the statistics of a site to anyone who has it.
 */
export type ShareLink = components['schemas']['ShareLink']

/**
 * A new share link of a site, with its token.
 */
export type ShareLinkWithToken = components['schemas']['ShareLinkWithToken']

/**
 * A tracked site.
 */
export type Site = components['schemas']['Site']

/**
 * A site and the state of its tracking.
 */
export type SiteActivation = components['schemas']['SiteActivation']

/**
 * A page of sites.
 */
export type SiteActivationPage = components['schemas']['SiteActivationPage']

/**
 * A site to create.
 */
export type SiteCreateRequest = components['schemas']['SiteCreateRequest']

/**
 * A user's role on a site.
 */
export type SiteMember = components['schemas']['SiteMember']

/**
 * A user and a role. Unknown members are ignored.
 */
export type SiteMemberRequest = components['schemas']['SiteMemberRequest']

/**
 * When the report on one site is sent.
 */
export type SiteReportSubscription = components['schemas']['SiteReportSubscription']

/**
 * How long data is kept.
 */
export type SiteRetentionUpdate = components['schemas']['SiteRetentionUpdate']

/**
 * A role on one site. From strongest to weakest, each including the ones below:
 *
 * - `owner`: may also delete the site.
 * - `admin`: may also manage the site's data (which server-side tracking needs) and its members.
 * - `editor`: may also manage goals and funnels.
 * - `viewer`: may read the site's statistics.
 */
export type SiteRole = components['schemas']['SiteRole']

/**
 * The values of {@link SiteRole}, in the order of the description.
 */
export const SiteRole = { values: ['owner', 'admin', 'editor', 'viewer'] } as const

/**
 * The figures of one site for one period. Top lists have at most ten entries, largest first; the
 * order of entries with equal counts can change from call to call. `comparison` is present if
 * `compare_from` was given; without `compare_to`, its figures are all zero.
 */
export type SiteStats = components['schemas']['SiteStats']

/**
 * Whether page views of a site arrive. Times and names are absent until they are known.
 */
export type SiteTrackingStatus = components['schemas']['SiteTrackingStatus']

/**
 * A completed move of a site.
 */
export type SiteTransfer = components['schemas']['SiteTransfer']

/**
 * The destination of a site.
 */
export type SiteTransferRequest = components['schemas']['SiteTransferRequest']

/**
 * A bare acknowledgement.
 */
export type Status = components['schemas']['Status']

/**
 * A page at Stripe.
 */
export type StripePage = components['schemas']['StripePage']

/**
 * An error with a message.
 */
export type SystemError = components['schemas']['SystemError']

/**
 * Public information about an instance.
 */
export type SystemStatus = components['schemas']['SystemStatus']

/**
 * The reason why the operation isn't available.
 */
export type SystemUnavailable = components['schemas']['SystemUnavailable']

/**
 * A team as seen by one of its members.
 */
export type Team = components['schemas']['Team']

/**
 * An API client that belongs to a team.
 */
export type TeamApiClient = components['schemas']['TeamApiClient']

/**
 * A team API client to create. Unknown members, also those inside `site_roles`, are rejected with
 * 400 `Invalid JSON payload`.
 */
export type TeamApiClientCreateRequest = components['schemas']['TeamApiClientCreateRequest']

/**
 * The complete new state of a team API client. Everything except `revoked` is replaced: an omitted
 * member is **cleared**, not kept. Unknown members are rejected with 400 `Invalid JSON payload`.
 */
export type TeamApiClientUpdateRequest = components['schemas']['TeamApiClientUpdateRequest']

/**
 * A team's API client together with its new token.
 */
export type TeamApiClientWithToken = components['schemas']['TeamApiClientWithToken']

/**
 * An entry of a team's audit log.
 */
export type TeamAuditEntry = components['schemas']['TeamAuditEntry']

/**
 * A page of a team's audit log.
 */
export type TeamAuditPage = components['schemas']['TeamAuditPage']

/**
 * A team's database.
 */
export type TeamDatabase = components['schemas']['TeamDatabase']

/**
 * The team that was deleted.
 */
export type TeamDeleted = components['schemas']['TeamDeleted']

/**
 * The limits and features of the team. On a self-hosted instance there are no limits (all numbers
 * are 0) and all features are allowed.
 */
export type TeamEntitlements = components['schemas']['TeamEntitlements']

/**
 * An invitation to a team.
 */
export type TeamInvitation = components['schemas']['TeamInvitation']

/**
 * The signed-in user's teams.
 */
export type TeamList = components['schemas']['TeamList']

/**
 * A user's membership of a team.
 */
export type TeamMember = components['schemas']['TeamMember']

/**
 * The result of adding a member.
 */
export type TeamMemberAdded = components['schemas']['TeamMemberAdded']

/**
 * The person to invite. Unknown members are rejected.
 */
export type TeamMemberRequest = components['schemas']['TeamMemberRequest']

/**
 * The team's plan. Absent on instances without plans.
 */
export type TeamPlan = components['schemas']['TeamPlan']

/**
 * A team. Unknown members are rejected.
 */
export type TeamRequest = components['schemas']['TeamRequest']

/**
 * What the team uses. Absent if it couldn't be counted.
 */
export type TeamUsageSummary = components['schemas']['TeamUsageSummary']

/**
 * A TOTP code. Unknown members are rejected.
 */
export type TotpCode = components['schemas']['TotpCode']

/**
 * The secret to add to an authenticator app.
 */
export type TotpSetup = components['schemas']['TotpSetup']

/**
 * Whether page views of a site arrive. `waiting`: none yet. `live`: the last one is at most seven
 * days old. `dormant`: it is older. `domain_mismatch`: it came from a host that isn't the site's
 * domain.
 */
export type TrackingState = components['schemas']['TrackingState']

/**
 * The values of {@link TrackingState}, in the order of the description.
 */
export const TrackingState = { values: ['waiting', 'live', 'dormant', 'domain_mismatch'] } as const

/**
 * An account.
 */
export type User = components['schemas']['User']

/**
 * The reason why the account wasn't deleted.
 */
export type UserOwnsTeams = components['schemas']['UserOwnsTeams']

/**
 * Preferences.
 */
export type UserPreferences = components['schemas']['UserPreferences']

/**
 * A profile.
 */
export type UserProfile = components['schemas']['UserProfile']

/**
 * The metric for one group of visitors.
 */
export type WebVitalGroup = components['schemas']['WebVitalGroup']

/**
 * A web vital: largest contentful paint (`LCP`), interaction to next paint (`INP`), cumulative
 * layout shift (`CLS`), first contentful paint (`FCP`) or time to first byte (`TTFB`). In
 * milliseconds, except `CLS`, which has no unit.
 */
export type WebVitalMetric = components['schemas']['WebVitalMetric']

/**
 * The values of {@link WebVitalMetric}, in the order of the description.
 */
export const WebVitalMetric = { values: ['LCP', 'INP', 'CLS', 'FCP', 'TTFB'] } as const

/**
 * One metric of a page.
 */
export type WebVitalOfPage = components['schemas']['WebVitalOfPage']

/**
 * The selected metric of a page, and all metrics of the page.
 */
export type WebVitalPage = components['schemas']['WebVitalPage']

/**
 * The rating of a value, by Google's thresholds for the metric.
 */
export type WebVitalRating = components['schemas']['WebVitalRating']

/**
 * The values of {@link WebVitalRating}, in the order of the description.
 */
export const WebVitalRating = { values: ['good', 'needs_improvement', 'poor'] } as const

/**
 * One metric in one interval.
 */
export type WebVitalSeriesPoint = components['schemas']['WebVitalSeriesPoint']

/**
 * One metric of a site.
 */
export type WebVitalSummary = components['schemas']['WebVitalSummary']

/**
 * An Excel workbook.
 */
export type XlsxFile = components['schemas']['XlsxFile']
