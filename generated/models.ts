// Generated from the OpenAPI description by `specwright generate`. Do not edit; README.md in this folder says what to change instead.

import type { components } from './schema.js'

/**
 * The second factors of an account.
 */
export type AccountSecurity = components['schemas']['AccountSecurity']

/**
 * The active team, after a change.
 */
export type ActiveTeam = components['schemas']['ActiveTeam']

/**
 * How many visits the fetches of a path by one crawler brought.
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
 * A path that is fetched often and brings few visits.
 */
export type AiOpportunityPage = components['schemas']['AiOpportunityPage']

/**
 * What changed in the statistics of a site.
 */
export type AnalyticsChange = components['schemas']['AnalyticsChange']

/**
 * What personal and team API clients have in common. No member is ever `null`: a time that isn't
 * set is omitted. Times are in UTC with up to nine fractional digits; the response to a creation
 * is more precise (nanoseconds) than later reads (microseconds), so don't compare the strings.
 */
export type ApiClientBase = components['schemas']['ApiClientBase']

/**
 * A personal API client to create. Unknown members are rejected with 400 `Invalid JSON payload`,
 * inside `site_roles` too.
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
 * The complete new state of a personal API client. Everything but `revoked` is replaced: a
 * member that is omitted is **cleared**, not kept. Unknown members are rejected with 400
 * `Invalid JSON payload`.
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
 * Everything that the dashboard reads when it starts.
 */
export type Bootstrap = components['schemas']['Bootstrap']

/**
 * An event, as the tracker script sends it. Unknown members are ignored.
 */
export type BrowserEvent = components['schemas']['BrowserEvent']

/**
 * A page view, as the tracker script sends it. Unknown members are ignored.
 */
export type BrowserPageview = components['schemas']['BrowserPageview']

/**
 * A sample of a web vital, as the tracker script sends it. Unknown members are ignored.
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
 * Details of HitKeep Cloud; present only there.
 */
export type CloudStatus = components['schemas']['CloudStatus']

/**
 * An error with a code for programs.
 */
export type CodedError = components['schemas']['CodedError']

/**
 * The headline figures of the comparison period.
 */
export type ComparisonStats = components['schemas']['ComparisonStats']

/**
 * CSV in UTF-8 with a header line; without rows it is the header line alone. Times are written
 * `2026-07-01 09:29:58.120411+00` or in RFC 3339, depending on the export.
 */
export type CsvFile = components['schemas']['CsvFile']

/**
 * Sent by servers newer than 2.8.1 while their database is unavailable.
 */
export type DatabaseUnavailable = components['schemas']['DatabaseUnavailable']

/**
 * How often the report about all sites is sent.
 */
export type DigestSubscription = components['schemas']['DigestSubscription']

/**
 * An acknowledgement with a text for people.
 */
export type DoneWithMessage = components['schemas']['DoneWithMessage']

/**
 * The sales of one product.
 */
export type EcommerceProduct = components['schemas']['EcommerceProduct']

/**
 * Revenue of one interval.
 */
export type EcommerceSeriesPoint = components['schemas']['EcommerceSeriesPoint']

/**
 * The orders of one source: a combination of campaign and referrer. What isn't known is
 * `(Unspecified)`, and `(Direct)` for the referrer.
 */
export type EcommerceSource = components['schemas']['EcommerceSource']

/**
 * Revenue of one period. Amounts are in the currency of the events; amounts of several
 * currencies are added without conversion.
 */
export type EcommerceSummary = components['schemas']['EcommerceSummary']

/**
 * Which sign-in to complete by a mailed link. Unknown members are rejected.
 */
export type EmailLinkRequest = components['schemas']['EmailLinkRequest']

/**
 * One line of plain English that ends with a line feed. It is meant for people, and for matching
 * against the messages listed in this description; there is no machine-readable code.
 */
export type ErrorText = components['schemas']['ErrorText']

/**
 * Sessions with events of one name, by what they have in common. Each list has at most ten
 * entries, largest first; a value that isn't known counts as `(Unknown)` or `(Direct)`.
 */
export type EventAudience = components['schemas']['EventAudience']

/**
 * The events or fetches of one interval.
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
 * A list of all rows in no fixed order, empty if there are none. Times are written `2026-07-01
 * 09:29:58.120411+00`, not in RFC 3339.
 */
export type ExportedRows = components['schemas']['ExportedRows']

/**
 * A funnel's definition.
 */
export type Funnel = components['schemas']['Funnel']

/**
 * A funnel to create. Unknown members are ignored, a given `id` too.
 */
export type FunnelCreateRequest = components['schemas']['FunnelCreateRequest']

/**
 * The visitors of funnels in one interval.
 */
export type FunnelSeriesPoint = components['schemas']['FunnelSeriesPoint']

/**
 * The result of a funnel in one period.
 */
export type FunnelStats = components['schemas']['FunnelStats']

/**
 * One step of a funnel.
 */
export type FunnelStep = components['schemas']['FunnelStep']

/**
 * The result of one step.
 */
export type FunnelStepStats = components['schemas']['FunnelStepStats']

/**
 * What was found.
 */
export type GeneratedOpportunities = components['schemas']['GeneratedOpportunities']

/**
 * A goal: a page or an event that counts as a conversion.
 */
export type Goal = components['schemas']['Goal']

/**
 * A goal to create. Unknown members are ignored, a given `id` too.
 */
export type GoalCreateRequest = components['schemas']['GoalCreateRequest']

/**
 * The conversions of one interval.
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
 * An import.
 */
export type Import = components['schemas']['Import']

/**
 * The clean-up of uploads that were never imported.
 */
export type ImportCleanup = components['schemas']['ImportCleanup']

/**
 * What a clean-up did.
 */
export type ImportCleanupResult = components['schemas']['ImportCleanupResult']

/**
 * A clean-up.
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
 * By what imported events can be divided.
 */
export type ImportEventDimensionCoverage = components['schemas']['ImportEventDimensionCoverage']

/**
 * Which properties belong to which events.
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
 * What is in an export.
 */
export type ImportManifest = components['schemas']['ImportManifest']

/**
 * What happens on days that the site has data of its own for.
 */
export type ImportOverlap = components['schemas']['ImportOverlap']

/**
 * How much of a file has arrived.
 */
export type ImportProgress = components['schemas']['ImportProgress']

/**
 * How far an import is: `uploading`, `validating`, `validated`, `queued`, `running` and
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
 * Something to know about an export.
 */
export type ImportWarning = components['schemas']['ImportWarning']

/**
 * Another tool whose statistics can be imported.
 */
export type Importer = components['schemas']['Importer']

/**
 * The first account. Unknown members are ignored.
 */
export type InitialUserRequest = components['schemas']['InitialUserRequest']

/**
 * The instance's language model.
 */
export type InstanceAi = components['schemas']['InstanceAi']

/**
 * An entry of the audit log of an instance.
 */
export type InstanceAuditEntry = components['schemas']['InstanceAuditEntry']

/**
 * A page of the audit log of an instance.
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
 * An instance.
 */
export type InstanceInfo = components['schemas']['InstanceInfo']

/**
 * What was recorded in the last 24 hours.
 */
export type InstanceIngest = components['schemas']['InstanceIngest']

/**
 * How an instance sends mail.
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
 * How imports from Google Search Console are going.
 */
export type InstanceSearchConsole = components['schemas']['InstanceSearchConsole']

/**
 * The list of spammers that an instance filters by.
 */
export type InstanceSpamFilter = components['schemas']['InstanceSpamFilter']

/**
 * The storage of an instance. Sizes are in bytes, paths those of the server.
 */
export type InstanceStorage = components['schemas']['InstanceStorage']

/**
 * A team of the instance.
 */
export type InstanceTeam = components['schemas']['InstanceTeam']

/**
 * The invitation that was sent again.
 */
export type InvitationResent = components['schemas']['InvitationResent']

/**
 * The password was right, and the account has a second factor (TOTP or a passkey). No cookie has
 * been set.
 */
export type LoginMfaRequired = components['schemas']['LoginMfaRequired']

/**
 * The credentials. Unknown members are ignored.
 */
export type LoginRequest = components['schemas']['LoginRequest']

/**
 * Either the session has been created, or a second factor is still required; `status` tells which.
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
 * One JSON object a line, the rows of the file in no fixed order; empty if there are none.
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
 * A suggestion. Texts are given by keys of the dashboard's translations, with values to put
 * in.
 */
export type Opportunity = components['schemas']['Opportunity']

/**
 * The suggestions that the next e-mail report would have.
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
 * What a suggestion is about. HitKeep's own reference leaves `performance` out.
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
 * What has been made of a suggestion.
 */
export type OpportunityState = components['schemas']['OpportunityState']

/**
 * The values of {@link OpportunityState}, in the order of the description.
 */
export const OpportunityState = { values: ['new', 'saved', 'done', 'dismissed'] } as const

/**
 * What to make of a suggestion. Unknown members are ignored.
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
 * What the browser returned (`navigator.credentials.create()` or `get()`), with binary values
 * as base64url strings.
 */
export type PasskeyCredential = components['schemas']['PasskeyCredential']

/**
 * The answer of the passkey. Unknown members are rejected.
 */
export type PasskeyLoginFinish = components['schemas']['PasskeyLoginFinish']

/**
 * The challenge of a sign-in with a passkey.
 */
export type PasskeyLoginStart = components['schemas']['PasskeyLoginStart']

/**
 * WebAuthn options for the browser, with binary values as base64url strings.
 */
export type PasskeyOptions = components['schemas']['PasskeyOptions']

/**
 * A mailed token and a new password. Unknown members are ignored.
 */
export type PasswordByToken = components['schemas']['PasswordByToken']

/**
 * What was done, for people.
 */
export type PasswordResetRequested = components['schemas']['PasswordResetRequested']

/**
 * What somebody may do.
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
 * A number of CSS pixels, written without fraction and exponent. The server stores 32 bits: above
 * 2147483647 a number wraps around silently, e.g. 2147483648 is stored as -2147483648. Numbers of
 * more than 64 bits are rejected.
 */
export type PixelCount = components['schemas']['PixelCount']

/**
 * Preferences to store. Unknown members are rejected.
 */
export type PreferencesUpdateRequest = components['schemas']['PreferencesUpdateRequest']

/**
 * A profile, complete: names that are left out are cleared. Unknown members are rejected.
 */
export type ProfileUpdateRequest = components['schemas']['ProfileUpdateRequest']

/**
 * A QR code: a short address that counts its opens and redirects.
 */
export type QrCode = components['schemas']['QrCode']

/**
 * The graphic of a QR code.
 */
export type QrCodeGraphic = components['schemas']['QrCodeGraphic']

/**
 * The opens of one interval.
 */
export type QrCodeOpens = components['schemas']['QrCodeOpens']

/**
 * A QR code, complete. Unknown members are ignored.
 */
export type QrCodeRequest = components['schemas']['QrCodeRequest']

/**
 * The figures of a QR code in one period. Lists have at most ten entries, largest first.
 */
export type QrCodeSummary = components['schemas']['QrCodeSummary']

/**
 * The bytes as they were uploaded. They were never checked: they may be no image at all.
 */
export type QrGraphic = components['schemas']['QrGraphic']

/**
 * A link that shows the figures of a QR code to anyone who has it.
 */
export type QrShareLink = components['schemas']['QrShareLink']

/**
 * A new link of a QR code, with its token.
 */
export type QrShareLinkWithToken = components['schemas']['QrShareLinkWithToken']

/**
 * New recovery codes.
 */
export type RecoveryCodes = components['schemas']['RecoveryCodes']

/**
 * How often reports are sent by e-mail. Members that are left out count as `false`, unknown
 * ones are rejected.
 */
export type ReportFrequencies = components['schemas']['ReportFrequencies']

/**
 * Somebody's reports by e-mail.
 */
export type ReportSubscriptions = components['schemas']['ReportSubscriptions']

/**
 * A team's connection to Google Search Console.
 */
export type SearchConsoleConnection = components['schemas']['SearchConsoleConnection']

/**
 * Search figures of one day.
 */
export type SearchConsoleDay = components['schemas']['SearchConsoleDay']

/**
 * Which property of Google Search Console a site is mapped to.
 */
export type SearchConsoleMapping = components['schemas']['SearchConsoleMapping']

/**
 * Search figures of one period.
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
 * Search figures of one value.
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
 * How the import from Google is going.
 */
export type SearchConsoleSync = components['schemas']['SearchConsoleSync']

/**
 * A second factor. Unknown members are rejected.
 */
export type SecondFactorCode = components['schemas']['SecondFactorCode']

/**
 * What was removed.
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
 * A new link of a site, with its token.
 */
export type ShareLinkWithToken = components['schemas']['ShareLinkWithToken']

/**
 * A tracked site.
 */
export type Site = components['schemas']['Site']

/**
 * A site, and whether its tracking works.
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
 * Somebody's role on a site.
 */
export type SiteMember = components['schemas']['SiteMember']

/**
 * Whom to give which role. Unknown members are ignored.
 */
export type SiteMemberRequest = components['schemas']['SiteMemberRequest']

/**
 * How often the report about one site is sent.
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
 * The figures of one site for one period. Top lists have at most ten entries, largest first;
 * entries with equal counts come in changing order, even in two calls in a row. `comparison`
 * is present when `compare_from` was given; without `compare_to` its figures are all zero.
 */
export type SiteStats = components['schemas']['SiteStats']

/**
 * Whether page views of a site arrive. Times and names are absent until there is something to
 * say.
 */
export type SiteTrackingStatus = components['schemas']['SiteTrackingStatus']

/**
 * From where to where a site was moved.
 */
export type SiteTransfer = components['schemas']['SiteTransfer']

/**
 * Where to move a site.
 */
export type SiteTransferRequest = components['schemas']['SiteTransferRequest']

/**
 * A bare acknowledgement.
 */
export type Status = components['schemas']['Status']

/**
 * A page of Stripe.
 */
export type StripePage = components['schemas']['StripePage']

/**
 * An error in words.
 */
export type SystemError = components['schemas']['SystemError']

/**
 * Public information about an instance.
 */
export type SystemStatus = components['schemas']['SystemStatus']

/**
 * Why an operation can't be served.
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
 * A team's API client to create. Unknown members are rejected with 400 `Invalid JSON payload`,
 * inside `site_roles` too.
 */
export type TeamApiClientCreateRequest = components['schemas']['TeamApiClientCreateRequest']

/**
 * The complete new state of a team's API client. Everything but `revoked` is replaced: a member
 * that is omitted is **cleared**, not kept. Unknown members are rejected with 400 `Invalid JSON
 * payload`.
 */
export type TeamApiClientUpdateRequest = components['schemas']['TeamApiClientUpdateRequest']

/**
 * A team's API client together with its new token.
 */
export type TeamApiClientWithToken = components['schemas']['TeamApiClientWithToken']

/**
 * An entry of the audit log of a team.
 */
export type TeamAuditEntry = components['schemas']['TeamAuditEntry']

/**
 * A page of the audit log of a team.
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
 * What the team is allowed. On a self-hosted instance, which sets no limits, the numbers are 0 and
 * everything is allowed.
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
 * Somebody's membership of a team.
 */
export type TeamMember = components['schemas']['TeamMember']

/**
 * What was done.
 */
export type TeamMemberAdded = components['schemas']['TeamMemberAdded']

/**
 * Whom to invite. Unknown members are rejected.
 */
export type TeamMemberRequest = components['schemas']['TeamMemberRequest']

/**
 * The team's plan; absent when the instance has no plans.
 */
export type TeamPlan = components['schemas']['TeamPlan']

/**
 * A team. Unknown members are rejected.
 */
export type TeamRequest = components['schemas']['TeamRequest']

/**
 * How much the team uses; absent when it could not be counted.
 */
export type TeamUsageSummary = components['schemas']['TeamUsageSummary']

/**
 * A code. Unknown members are rejected.
 */
export type TotpCode = components['schemas']['TotpCode']

/**
 * A secret for an authenticator app.
 */
export type TotpSetup = components['schemas']['TotpSetup']

/**
 * Whether page views of a site arrive: none yet, within the last seven days, longer ago, or
 * from a host that is not its domain.
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
 * Why an account was not deleted.
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
 * The chosen metric for one group of visitors.
 */
export type WebVitalGroup = components['schemas']['WebVitalGroup']

/**
 * A metric of the speed of a page, in milliseconds, `CLS` without a unit: largest contentful
 * paint, interaction to next paint, cumulative layout shift, first contentful paint or time to
 * first byte.
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
 * The chosen metric of a page, and all the others.
 */
export type WebVitalPage = components['schemas']['WebVitalPage']

/**
 * How good a value is, by Google's thresholds for the metric.
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
