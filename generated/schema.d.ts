// Generated from the OpenAPI description by `specwright generate`. Do not edit; README.md in this folder says what to change instead.

export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /** @description The second factors of an account. */
    AccountSecurity: AccountSecurity
    /** @description The active team, after a change. */
    ActiveTeam: ActiveTeam
    /** @description How many visits the fetches of a path by one crawler brought. */
    AiCitationYield: AiCitationYield
    /** @description A part of the site where one crawler often meets errors. */
    AiFailureHotspot: AiFailureHotspot
    /** @description Fetches by AI crawlers compared with visits from AI assistants. */
    AiFetchCorrelation: AiFetchCorrelation
    /** @description Totals of the comparison. */
    AiFetchCorrelationSummary: AiFetchCorrelationSummary
    /** @description Fetches by AI crawlers in one period. Lists have at most ten entries, largest first. */
    AiFetchOverview: AiFetchOverview
    /** @description A fetch by an AI crawler. */
    AiFetchRequest: AiFetchRequest
    /** @description A path that is fetched often and brings few visits. */
    AiOpportunityPage: AiOpportunityPage
    /** @description What changed in the statistics of a site. */
    AnalyticsChange: AnalyticsChange
    /**
     * @description What personal and team API clients have in common. No member is ever `null`: a time that isn't
     *     set is omitted. Times are in UTC with up to nine fractional digits; the response to a creation
     *     is more precise (nanoseconds) than later reads (microseconds), so don't compare the strings.
     */
    ApiClientBase: ApiClientBase
    /**
     * @description A personal API client to create. Unknown members are rejected with 400 `Invalid JSON payload`,
     *     inside `site_roles` too.
     */
    ApiClientCreateRequest: ApiClientCreateRequest
    /** @description What an API client may do on one site. */
    ApiClientSiteRole: ApiClientSiteRole
    /**
     * @description A grant: a role on a site. The server trims both strings and also accepts the other common
     *     spellings of a UUID (upper case, braces, `urn:uuid:`, no hyphens); send the canonical one.
     *     Unknown members are rejected with 400 `Invalid JSON payload`.
     */
    ApiClientSiteRoleInput: ApiClientSiteRoleInput
    /**
     * @description The complete new state of a personal API client. Everything but `revoked` is replaced: a
     *     member that is omitted is **cleared**, not kept. Unknown members are rejected with 400
     *     `Invalid JSON payload`.
     */
    ApiClientUpdateRequest: ApiClientUpdateRequest
    /** @description HitKeep's own descriptions of its API. */
    ApiDescriptionList: ApiDescriptionList
    /** @description The session's expiry and the rules for extending it. */
    AuthSession: AuthSession
    /** @description Everything that the dashboard reads when it starts. */
    Bootstrap: Bootstrap
    /** @description An event, as the tracker script sends it. Unknown members are ignored. */
    BrowserEvent: BrowserEvent
    /** @description A page view, as the tracker script sends it. Unknown members are ignored. */
    BrowserPageview: BrowserPageview
    /** @description A sample of a web vital, as the tracker script sends it. Unknown members are ignored. */
    BrowserWebVital: BrowserWebVital
    /** @description One interval of a time series. */
    ChartDataPoint: ChartDataPoint
    /** @description A new account. Unknown members are ignored. */
    CloudSignupRequest: CloudSignupRequest
    /** @description Details of HitKeep Cloud; present only there. */
    CloudStatus: CloudStatus
    /** @description An error with a code for programs. */
    CodedError: CodedError
    /** @description The headline figures of the comparison period. */
    ComparisonStats: ComparisonStats
    /**
     * @description CSV in UTF-8 with a header line; without rows it is the header line alone. Times are written
     *     `2026-07-01 09:29:58.120411+00` or in RFC 3339, depending on the export.
     */
    CsvFile: CsvFile
    /** @description Sent by servers newer than 2.8.1 while their database is unavailable. */
    DatabaseUnavailable: DatabaseUnavailable
    /** @description How often the report about all sites is sent. */
    DigestSubscription: DigestSubscription
    /** @description An acknowledgement with a text for people. */
    DoneWithMessage: DoneWithMessage
    /** @description The sales of one product. */
    EcommerceProduct: EcommerceProduct
    /** @description Revenue of one interval. */
    EcommerceSeriesPoint: EcommerceSeriesPoint
    /**
     * @description The orders of one source: a combination of campaign and referrer. What isn't known is
     *     `(Unspecified)`, and `(Direct)` for the referrer.
     */
    EcommerceSource: EcommerceSource
    /**
     * @description Revenue of one period. Amounts are in the currency of the events; amounts of several
     *     currencies are added without conversion.
     */
    EcommerceSummary: EcommerceSummary
    /** @description Which sign-in to complete by a mailed link. Unknown members are rejected. */
    EmailLinkRequest: EmailLinkRequest
    /**
     * @description One line of plain English that ends with a line feed. It is meant for people, and for matching
     *     against the messages listed in this description; there is no machine-readable code.
     */
    ErrorText: ErrorText
    /**
     * @description Sessions with events of one name, by what they have in common. Each list has at most ten
     *     entries, largest first; a value that isn't known counts as `(Unknown)` or `(Direct)`.
     */
    EventAudience: EventAudience
    /** @description The events or fetches of one interval. */
    EventSeriesPoint: EventSeriesPoint
    /** @description An address, network or country whose visits are not recorded. */
    Exclusion: Exclusion
    /** @description What to exclude: addresses or a country. Unknown members are ignored. */
    ExclusionRequest: ExclusionRequest
    /**
     * @description A list of all rows in no fixed order, empty if there are none. Times are written `2026-07-01
     *     09:29:58.120411+00`, not in RFC 3339.
     */
    ExportedRows: ExportedRows
    /** @description A funnel's definition. */
    Funnel: Funnel
    /** @description A funnel to create. Unknown members are ignored, a given `id` too. */
    FunnelCreateRequest: FunnelCreateRequest
    /** @description The visitors of funnels in one interval. */
    FunnelSeriesPoint: FunnelSeriesPoint
    /** @description The result of a funnel in one period. */
    FunnelStats: FunnelStats
    /** @description One step of a funnel. */
    FunnelStep: FunnelStep
    /** @description The result of one step. */
    FunnelStepStats: FunnelStepStats
    /** @description What was found. */
    GeneratedOpportunities: GeneratedOpportunities
    /** @description A goal: a page or an event that counts as a conversion. */
    Goal: Goal
    /** @description A goal to create. Unknown members are ignored, a given `id` too. */
    GoalCreateRequest: GoalCreateRequest
    /** @description The conversions of one interval. */
    GoalSeriesPoint: GoalSeriesPoint
    /** @description The result of one goal. */
    GoalStats: GoalStats
    /** @description One recorded page view. Every member is present; unknown values are `null`. */
    Hit: Hit
    /** @description A page of the matching hits. */
    HitPage: HitPage
    /** @description An import. */
    Import: Import
    /** @description The clean-up of uploads that were never imported. */
    ImportCleanup: ImportCleanup
    /** @description What a clean-up did. */
    ImportCleanupResult: ImportCleanupResult
    /** @description A clean-up. */
    ImportCleanupRun: ImportCleanupRun
    /** @description The files of an export. Unknown members are ignored. */
    ImportCreateRequest: ImportCreateRequest
    /** @description A new import, ready to receive its files. */
    ImportCreated: ImportCreated
    /** @description A kind of data in an export. */
    ImportDataset: ImportDataset
    /** @description The events in an export. */
    ImportEventCoverage: ImportEventCoverage
    /** @description By what imported events can be divided. */
    ImportEventDimensionCoverage: ImportEventDimensionCoverage
    /** @description Which properties belong to which events. */
    ImportEventPropertyCoverage: ImportEventPropertyCoverage
    /** @description Why imported data is excluded. */
    ImportExclusionReason: ImportExclusionReason
    /** @description A file of an import. */
    ImportFile: ImportFile
    /** @description A site's imports. */
    ImportList: ImportList
    /** @description What is in an export. */
    ImportManifest: ImportManifest
    /** @description What happens on days that the site has data of its own for. */
    ImportOverlap: ImportOverlap
    /** @description How much of a file has arrived. */
    ImportProgress: ImportProgress
    /**
     * @description How far an import is: `uploading`, `validating`, `validated`, `queued`, `running` and
     *     `completed` follow each other; `validation_failed`, `failed` and `deleted` are final.
     * @enum {string}
     */
    ImportState: ImportState
    /** @description Something to know about an export. */
    ImportWarning: ImportWarning
    /** @description Another tool whose statistics can be imported. */
    Importer: Importer
    /** @description The first account. Unknown members are ignored. */
    InitialUserRequest: InitialUserRequest
    /** @description The instance's language model. */
    InstanceAi: InstanceAi
    /** @description An entry of the audit log of an instance. */
    InstanceAuditEntry: InstanceAuditEntry
    /** @description A page of the audit log of an instance. */
    InstanceAuditPage: InstanceAuditPage
    /** @description The backups of an instance. */
    InstanceBackups: InstanceBackups
    /** @description A cache. */
    InstanceCache: InstanceCache
    /** @description The caches of a node. */
    InstanceCaches: InstanceCaches
    /** @description A feature of the instance. */
    InstanceFeature: InstanceFeature
    /** @description The health of an instance. */
    InstanceHealth: InstanceHealth
    /** @description An instance. */
    InstanceInfo: InstanceInfo
    /** @description What was recorded in the last 24 hours. */
    InstanceIngest: InstanceIngest
    /** @description How an instance sends mail. */
    InstanceMail: InstanceMail
    /**
     * @description A role on the whole HitKeep instance. From strongest to weakest:
     *
     *     - `owner`: every permission on the instance.
     *     - `admin`: may see all sites and the system pages, run maintenance, read the audit log and
     *       manage site exclusions and imports.
     *     - `user`: no instance-wide permission; access comes from teams and sites.
     * @enum {string}
     */
    InstanceRole: InstanceRole
    /** @description How imports from Google Search Console are going. */
    InstanceSearchConsole: InstanceSearchConsole
    /** @description The list of spammers that an instance filters by. */
    InstanceSpamFilter: InstanceSpamFilter
    /** @description The storage of an instance. Sizes are in bytes, paths those of the server. */
    InstanceStorage: InstanceStorage
    /** @description A team of the instance. */
    InstanceTeam: InstanceTeam
    /** @description The invitation that was sent again. */
    InvitationResent: InvitationResent
    /**
     * @description The password was right, and the account has a second factor (TOTP or a passkey). No cookie has
     *     been set.
     */
    LoginMfaRequired: LoginMfaRequired
    /** @description The credentials. Unknown members are ignored. */
    LoginRequest: LoginRequest
    /** @description Either the session has been created, or a second factor is still required; `status` tells which. */
    LoginResult: LoginResult
    /** @description Signed in. The session is in the `Set-Cookie` header, not in this body. */
    LoginSucceeded: LoginSucceeded
    /** @description One entry of a top list. */
    MetricStat: MetricStat
    /** @description One JSON object a line, the rows of the file in no fixed order; empty if there are none. */
    NdjsonFile: NdjsonFile
    /** @description The checklist for new users. */
    Onboarding: Onboarding
    /** @description A step of the checklist. */
    OnboardingStep: OnboardingStep
    /**
     * @description A suggestion. Texts are given by keys of the dashboard's translations, with values to put
     *     in.
     */
    Opportunity: Opportunity
    /** @description The suggestions that the next e-mail report would have. */
    OpportunityDigest: OpportunityDigest
    /** @description A suggestion in an e-mail report. */
    OpportunityDigestItem: OpportunityDigestItem
    /** @description A figure that supports a suggestion. */
    OpportunityEvidence: OpportunityEvidence
    /**
     * @description What a suggestion is about. HitKeep's own reference leaves `performance` out.
     * @enum {string}
     */
    OpportunityKind: OpportunityKind
    /** @description A site's suggestions. */
    OpportunityList: OpportunityList
    /** @description The parts of a score, each from 0 to 100. */
    OpportunityScore: OpportunityScore
    /**
     * @description What has been made of a suggestion.
     * @enum {string}
     */
    OpportunityState: OpportunityState
    /** @description What to make of a suggestion. Unknown members are ignored. */
    OpportunityUpdateRequest: OpportunityUpdateRequest
    /**
     * Format: binary
     * @description A Parquet file, compressed with Snappy.
     */
    ParquetFile: ParquetFile
    /** @description A passkey. */
    Passkey: Passkey
    /**
     * @description What the browser returned (`navigator.credentials.create()` or `get()`), with binary values
     *     as base64url strings.
     */
    PasskeyCredential: PasskeyCredential
    /** @description The answer of the passkey. Unknown members are rejected. */
    PasskeyLoginFinish: PasskeyLoginFinish
    /** @description The challenge of a sign-in with a passkey. */
    PasskeyLoginStart: PasskeyLoginStart
    /** @description WebAuthn options for the browser, with binary values as base64url strings. */
    PasskeyOptions: PasskeyOptions
    /** @description A mailed token and a new password. Unknown members are ignored. */
    PasswordByToken: PasswordByToken
    /** @description What was done, for people. */
    PasswordResetRequested: PasswordResetRequested
    /** @description What somebody may do. */
    Permissions: Permissions
    /** @description An API client that belongs to one user. */
    PersonalApiClient: PersonalApiClient
    /** @description A personal API client together with its new token. */
    PersonalApiClientWithToken: PersonalApiClientWithToken
    /**
     * Format: int64
     * @description A number of CSS pixels, written without fraction and exponent. The server stores 32 bits: above
     *     2147483647 a number wraps around silently, e.g. 2147483648 is stored as -2147483648. Numbers of
     *     more than 64 bits are rejected.
     */
    PixelCount: PixelCount
    /** @description Preferences to store. Unknown members are rejected. */
    PreferencesUpdateRequest: PreferencesUpdateRequest
    /** @description A profile, complete: names that are left out are cleared. Unknown members are rejected. */
    ProfileUpdateRequest: ProfileUpdateRequest
    /** @description A QR code: a short address that counts its opens and redirects. */
    QrCode: QrCode
    /** @description The graphic of a QR code. */
    QrCodeGraphic: QrCodeGraphic
    /** @description The opens of one interval. */
    QrCodeOpens: QrCodeOpens
    /** @description A QR code, complete. Unknown members are ignored. */
    QrCodeRequest: QrCodeRequest
    /** @description The figures of a QR code in one period. Lists have at most ten entries, largest first. */
    QrCodeSummary: QrCodeSummary
    /**
     * Format: binary
     * @description The bytes as they were uploaded. They were never checked: they may be no image at all.
     */
    QrGraphic: QrGraphic
    /** @description A link that shows the figures of a QR code to anyone who has it. */
    QrShareLink: QrShareLink
    /** @description A new link of a QR code, with its token. */
    QrShareLinkWithToken: QrShareLinkWithToken
    /** @description New recovery codes. */
    RecoveryCodes: RecoveryCodes
    /**
     * @description How often reports are sent by e-mail. Members that are left out count as `false`, unknown
     *     ones are rejected.
     */
    ReportFrequencies: ReportFrequencies
    /** @description Somebody's reports by e-mail. */
    ReportSubscriptions: ReportSubscriptions
    /** @description A team's connection to Google Search Console. */
    SearchConsoleConnection: SearchConsoleConnection
    /** @description Search figures of one day. */
    SearchConsoleDay: SearchConsoleDay
    /** @description Which property of Google Search Console a site is mapped to. */
    SearchConsoleMapping: SearchConsoleMapping
    /** @description Search figures of one period. */
    SearchConsoleOverview: SearchConsoleOverview
    /** @description The properties of a Google account. */
    SearchConsoleProperties: SearchConsoleProperties
    /** @description A property of Google Search Console. */
    SearchConsoleProperty: SearchConsoleProperty
    /** @description Search figures of one value. */
    SearchConsoleRow: SearchConsoleRow
    /** @description Search figures by one dimension. */
    SearchConsoleRows: SearchConsoleRows
    /** @description Search figures by day. */
    SearchConsoleSeries: SearchConsoleSeries
    /** @description How the import from Google is going. */
    SearchConsoleSync: SearchConsoleSync
    /** @description A second factor. Unknown members are rejected. */
    SecondFactorCode: SecondFactorCode
    /** @description What was removed. */
    SecondFactorsRemoved: SecondFactorsRemoved
    /** @description An event observed by a server. Unknown members are ignored. */
    ServerEventRequest: ServerEventRequest
    /** @description A page view observed by a server. Unknown members are ignored. */
    ServerPageviewRequest: ServerPageviewRequest
    /** @description A link that shows the statistics of a site to anyone who has it. */
    ShareLink: ShareLink
    /** @description A new link of a site, with its token. */
    ShareLinkWithToken: ShareLinkWithToken
    /** @description A tracked site. */
    Site: Site
    /** @description A site, and whether its tracking works. */
    SiteActivation: SiteActivation
    /** @description A page of sites. */
    SiteActivationPage: SiteActivationPage
    /** @description A site to create. */
    SiteCreateRequest: SiteCreateRequest
    /** @description Somebody's role on a site. */
    SiteMember: SiteMember
    /** @description Whom to give which role. Unknown members are ignored. */
    SiteMemberRequest: SiteMemberRequest
    /** @description How often the report about one site is sent. */
    SiteReportSubscription: SiteReportSubscription
    /** @description How long data is kept. */
    SiteRetentionUpdate: SiteRetentionUpdate
    /**
     * @description A role on one site. From strongest to weakest, each including the ones below:
     *
     *     - `owner`: may also delete the site.
     *     - `admin`: may also manage the site's data (which server-side tracking needs) and its members.
     *     - `editor`: may also manage goals and funnels.
     *     - `viewer`: may read the site's statistics.
     * @enum {string}
     */
    SiteRole: SiteRole
    /**
     * @description The figures of one site for one period. Top lists have at most ten entries, largest first;
     *     entries with equal counts come in changing order, even in two calls in a row. `comparison`
     *     is present when `compare_from` was given; without `compare_to` its figures are all zero.
     */
    SiteStats: SiteStats
    /**
     * @description Whether page views of a site arrive. Times and names are absent until there is something to
     *     say.
     */
    SiteTrackingStatus: SiteTrackingStatus
    /** @description From where to where a site was moved. */
    SiteTransfer: SiteTransfer
    /** @description Where to move a site. */
    SiteTransferRequest: SiteTransferRequest
    /** @description A bare acknowledgement. */
    Status: Status
    /** @description A page of Stripe. */
    StripePage: StripePage
    /** @description An error in words. */
    SystemError: SystemError
    /** @description Public information about an instance. */
    SystemStatus: SystemStatus
    /** @description Why an operation can't be served. */
    SystemUnavailable: SystemUnavailable
    /** @description A team as seen by one of its members. */
    Team: Team
    /** @description An API client that belongs to a team. */
    TeamApiClient: TeamApiClient
    /**
     * @description A team's API client to create. Unknown members are rejected with 400 `Invalid JSON payload`,
     *     inside `site_roles` too.
     */
    TeamApiClientCreateRequest: TeamApiClientCreateRequest
    /**
     * @description The complete new state of a team's API client. Everything but `revoked` is replaced: a member
     *     that is omitted is **cleared**, not kept. Unknown members are rejected with 400 `Invalid JSON
     *     payload`.
     */
    TeamApiClientUpdateRequest: TeamApiClientUpdateRequest
    /** @description A team's API client together with its new token. */
    TeamApiClientWithToken: TeamApiClientWithToken
    /** @description An entry of the audit log of a team. */
    TeamAuditEntry: TeamAuditEntry
    /** @description A page of the audit log of a team. */
    TeamAuditPage: TeamAuditPage
    /** @description A team's database. */
    TeamDatabase: TeamDatabase
    /** @description The team that was deleted. */
    TeamDeleted: TeamDeleted
    /**
     * @description What the team is allowed. On a self-hosted instance, which sets no limits, the numbers are 0 and
     *     everything is allowed.
     */
    TeamEntitlements: TeamEntitlements
    /** @description An invitation to a team. */
    TeamInvitation: TeamInvitation
    /** @description The signed-in user's teams. */
    TeamList: TeamList
    /** @description Somebody's membership of a team. */
    TeamMember: TeamMember
    /** @description What was done. */
    TeamMemberAdded: TeamMemberAdded
    /** @description Whom to invite. Unknown members are rejected. */
    TeamMemberRequest: TeamMemberRequest
    /** @description The team's plan; absent when the instance has no plans. */
    TeamPlan: TeamPlan
    /** @description A team. Unknown members are rejected. */
    TeamRequest: TeamRequest
    /** @description How much the team uses; absent when it could not be counted. */
    TeamUsageSummary: TeamUsageSummary
    /** @description A code. Unknown members are rejected. */
    TotpCode: TotpCode
    /** @description A secret for an authenticator app. */
    TotpSetup: TotpSetup
    /**
     * @description Whether page views of a site arrive: none yet, within the last seven days, longer ago, or
     *     from a host that is not its domain.
     * @enum {string}
     */
    TrackingState: TrackingState
    /** @description An account. */
    User: User
    /** @description Why an account was not deleted. */
    UserOwnsTeams: UserOwnsTeams
    /** @description Preferences. */
    UserPreferences: UserPreferences
    /** @description A profile. */
    UserProfile: UserProfile
    /** @description The chosen metric for one group of visitors. */
    WebVitalGroup: WebVitalGroup
    /**
     * @description A metric of the speed of a page, in milliseconds, `CLS` without a unit: largest contentful
     *     paint, interaction to next paint, cumulative layout shift, first contentful paint or time to
     *     first byte.
     * @enum {string}
     */
    WebVitalMetric: WebVitalMetric
    /** @description One metric of a page. */
    WebVitalOfPage: WebVitalOfPage
    /** @description The chosen metric of a page, and all the others. */
    WebVitalPage: WebVitalPage
    /**
     * @description How good a value is, by Google's thresholds for the metric.
     * @enum {string}
     */
    WebVitalRating: WebVitalRating
    /** @description One metric in one interval. */
    WebVitalSeriesPoint: WebVitalSeriesPoint
    /** @description One metric of a site. */
    WebVitalSummary: WebVitalSummary
    /**
     * Format: binary
     * @description An Excel workbook.
     */
    XlsxFile: XlsxFile
  }
  responses: {
    /** @description The second factors of the account. */
    AccountSecurityRead: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': AccountSecurity
      }
    }
    /** @description Done. The body tells the active team. */
    ActiveTeamAnswered: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': ActiveTeam
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    AiFetchReadBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    ApiClientCreateBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description Something failed on the server. `Failed to audit api client action` is a trap: **the client
     *     exists by then, but its token is lost**. Don't retry; find the client in the list and rotate
     *     or delete it.
     */
    ApiClientCreateError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description Created. This is the only response that ever shows the token. */
    ApiClientCreated: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': PersonalApiClientWithToken
      }
    }
    /**
     * @description Something failed on the server. With `Failed to audit api client action` the client **is**
     *     gone.
     */
    ApiClientDeleteError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description Deleted. The token no longer works; the body is empty. */
    ApiClientDeleted: {
      headers: {
        [name: string]: unknown
      }
      content?: never
    }
    /**
     * @description The client is revoked or has expired, so it gets no new token. Make it usable again by an
     *     update first.
     */
    ApiClientInactive: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description All personal API clients, newest first, including revoked and expired ones. Never a token,
     *     never `null`, no pages.
     */
    ApiClientList: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': PersonalApiClient[]
      }
    }
    /**
     * @description No such client: it doesn't exist, or it belongs to someone else; the response is the same. Or
     *     the request was rejected because of its origin, see "Origin check" in the introduction.
     */
    ApiClientNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description Something failed on the server. With `Failed to audit api client action` the old token no
     *     longer works **and the new one is lost**; rotate again.
     */
    ApiClientRotateError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The client with its new token. The old token no longer works; grants and expiry are as before. */
    ApiClientRotated: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': PersonalApiClientWithToken
      }
    }
    /**
     * @description The request is invalid. The id is checked first, then (after the 404 for an unknown client)
     *     the body, in the order of these examples.
     */
    ApiClientUpdateBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description Something failed on the server. With `Failed to audit api client action` the change **has**
     *     been made.
     */
    ApiClientUpdateError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The updated client. */
    ApiClientUpdated: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': PersonalApiClient
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    BrowserTrackingBadRequest: {
      headers: {
        'Access-Control-Allow-Credentials': components['headers']['AllowedCredentials']
        'Access-Control-Allow-Origin': components['headers']['AllowedOrigin']
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description The sign-in took too long; begin again. 2.8.1 forgets a challenge at the moment it expires,
     *     so 409 is more likely.
     */
    ChallengeExpired: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The stream, until one side closes it. */
    ChangesStreamed: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/event-stream': AsyncIterable<{
          readonly event: string
          readonly data: AnalyticsChange
          readonly id: string | undefined
          readonly retry: number | undefined
        }>
      }
    }
    /** @description Created; the body is empty. */
    ConversionCreated: {
      headers: {
        [name: string]: unknown
      }
      content?: never
    }
    /** @description Something failed on the server; among the causes is a goal or funnel that does not exist. */
    ConversionDeleteError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 answers
     *     500.
     */
    DatabaseUnavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/json': DatabaseUnavailable
      }
    }
    /**
     * @description The caller may not delegate what the request asks for. **Every** error in `site_roles` is
     *     answered with 403, even a malformed value. The instance role is checked first, then the number
     *     of entries, then each entry in the order of these examples.
     */
    DelegationForbidden: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description Deleted; the body is empty. */
    Deleted: {
      headers: {
        [name: string]: unknown
      }
      content?: never
    }
    /** @description Deleted. JSON despite its label. */
    DeletedAsText: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': Status
      }
    }
    /** @description Done. */
    Done: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': Status
      }
    }
    /** @description Done. JSON despite its label. */
    DoneAsText: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': Status
      }
    }
    /** @description The products. */
    EcommerceProductsListed: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': EcommerceProduct[]
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    EcommerceReadBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The sources. */
    EcommerceSourcesListed: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': EcommerceSource[]
      }
    }
    /** @description The summary. */
    EcommerceSummaryRead: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': EcommerceSummary
      }
    }
    /** @description The intervals, oldest first. */
    EcommerceTimeSeriesRead: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': EcommerceSeriesPoint[]
      }
    }
    /** @description Another account has that address. */
    EmailTaken: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The audience. */
    EventAudienceRead: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': EventAudience
      }
    }
    /** @description The names. */
    EventNamesListed: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': string[]
      }
    }
    /** @description The properties. */
    EventPropertiesListed: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': string[]
      }
    }
    /** @description The values. */
    EventPropertyValuesRead: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': MetricStat[]
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    EventReadBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The intervals, oldest first. */
    EventTimeSeriesRead: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': EventSeriesPoint[]
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    FilteredReadBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    FunnelBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The result. */
    FunnelStatsRead: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': FunnelStats
      }
    }
    /** @description The intervals, oldest first. */
    FunnelTimeSeriesRead: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': FunnelSeriesPoint[]
      }
    }
    /** @description The funnels. */
    FunnelsListed: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': Funnel[]
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    GoalBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The intervals, oldest first. */
    GoalTimeSeriesRead: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': GoalSeriesPoint[]
      }
    }
    /** @description The goals. */
    GoalsListed: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': Goal[]
      }
    }
    /** @description All is well. */
    Healthy: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': 'ok'
      }
    }
    /** @description The hits. */
    HitsExported: {
      headers: {
        'Content-Disposition': components['headers']['ContentDisposition']
        [name: string]: unknown
      }
      content: {
        'application/json': ExportedRows
        'application/octet-stream': Blob
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob
        'application/x-ndjson': AsyncIterable<{
          [key: string]: unknown
        }>
        'text/csv': CsvFile
      }
    }
    /**
     * @description No such import, or the request was rejected because of its origin; see "Origin check" in the
     *     introduction.
     */
    ImportNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description The caller's instance role, or the one of the token, doesn't allow this. Tokens of teams
     *     never do.
     */
    InstanceRoleTooWeak: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description The caller is neither owner nor admin of that team. Unknown and archived teams get the same
     *     response.
     */
    IntegrationForbidden: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description Something failed on the server. */
    InternalServerError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The client's id is not a UUID. */
    InvalidApiClientId: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The body is not JSON, or a member has the wrong type. */
    InvalidBody: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    InvalidImportId: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description Not JSON, an unknown member or a value of the wrong type. */
    InvalidJson: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The site's id is not a UUID, or it is unknown. */
    InvalidOrUnknownSiteId: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The token is blank, or the id is not a UUID. */
    InvalidShareOrSiteId: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The token is blank. */
    InvalidShareToken: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The site's id is not a UUID. The message depends on the caller. */
    InvalidSiteId: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    InvalidSiteIdInHandler: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The team's id is not a UUID. */
    InvalidTeamId: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    InvalidTeamIdOfConnection: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description An id is not a UUID. */
    InvalidTeamOrApiClientId: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    InvalidTeamOrInvitationId: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description No such invitation, or the request was rejected because of its origin; see "Origin check" in
     *     the introduction.
     */
    InvitationNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description In a cluster, this node forwards tracking to the leader and could not reach it. */
    LeaderUnreachable: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The password was right. */
    LoginAnswered: {
      headers: {
        'Set-Cookie': components['headers']['SessionCookie']
        [name: string]: unknown
      }
      content: {
        'application/json': LoginResult
      }
    }
    /** @description Not a preflight request: use `POST`. */
    NoPreflight: {
      headers: {
        Allow: components['headers']['AllowedMethod']
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description What the path names doesn't exist, or belongs to another site. Or the request was rejected
     *     because of its origin, see "Origin check" in the introduction.
     */
    NotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The caller is not a member of that team. Unknown and archived teams get the same response. */
    NotTeamMember: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The suggestions. */
    OpportunitiesListed: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': OpportunityList
      }
    }
    /**
     * @description Rejected because of its origin, before the credentials were checked. See "Origin check" in the
     *     introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
     *     `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
     *     reject changing requests from another origin.
     */
    OriginRefused: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The challenge is one of another kind of sign-in. */
    OtherChallenge: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    PasswordTokenBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description Answered. The headers are there if what is asked for is allowed: `POST` with at most
     *     `Content-Type`, from any origin, known to the instance or not.
     */
    PreflightAnswered: {
      headers: {
        'Access-Control-Allow-Credentials': components['headers']['AllowedCredentials']
        'Access-Control-Allow-Headers': components['headers']['AllowedHeaders']
        'Access-Control-Allow-Methods': components['headers']['AllowedMethods']
        'Access-Control-Allow-Origin': components['headers']['AllowedOrigin']
        'Access-Control-Max-Age': components['headers']['AllowedMaxAge']
        [name: string]: unknown
      }
      content?: never
    }
    /** @description The profile. */
    ProfileRead: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': UserProfile
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    QrCodeBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The file. */
    QrCodeExported: {
      headers: {
        'Content-Disposition': components['headers']['ContentDisposition']
        [name: string]: unknown
      }
      content: {
        'application/json': ExportedRows
        'application/octet-stream': Blob
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob
        'application/x-ndjson': AsyncIterable<{
          [key: string]: unknown
        }>
        'text/csv': CsvFile
      }
    }
    /** @description The QR code. */
    QrCodeRead: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': QrCode
      }
    }
    /** @description The figures. */
    QrCodeSummaryRead: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': QrCodeSummary
      }
    }
    /** @description The intervals, oldest first. */
    QrCodeTimeSeriesRead: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': QrCodeOpens[]
      }
    }
    /** @description The QR codes. */
    QrCodesListed: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': QrCode[]
      }
    }
    /** @description The graphic, with the media type that was declared when it was uploaded. */
    QrGraphicRead: {
      headers: {
        'Cache-Control': components['headers']['ImageCaching']
        [name: string]: unknown
      }
      content: {
        'image/jpeg': Blob
        'image/png': Blob
        'image/webp': Blob
      }
    }
    /** @description Something failed on the server. */
    RoleLookupError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    SearchConsoleBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The team is not connected. */
    SearchConsoleNotConnected: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': CodedError
      }
    }
    /**
     * @description The site is not mapped to a property of Google Search Console, see
     *     `updateSearchConsoleProperty`.
     */
    SearchConsoleNotMapped: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    SecondFactorBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description The request is invalid. The response is the first error in the order of these examples; the
     *     name is checked last, after the 404 and the 403.
     */
    ServerEventBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    ServerPageviewBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
     *     the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 answers
     *     500).
     */
    ServiceUnavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/json': DatabaseUnavailable
        'text/plain': ErrorText
      }
    }
    /** @description No valid session. */
    SessionRequired: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description No such share link: it is unknown or deleted, or what it shares is not what the path names.
     *     Or the request was rejected because of its origin, see "Origin check" in the introduction.
     */
    ShareNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    SharedEcommerceReadBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    SharedEventReadBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    SharedFilteredReadBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    SharedFunnelBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    SharedQrCodeBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description Something failed on the server. */
    SharedQrExportError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description Signed in; the cookies are those of `login`. */
    SignedIn: {
      headers: {
        'Set-Cookie': components['headers']['SessionCookie']
        [name: string]: unknown
      }
      content: {
        'application/json': LoginSucceeded
      }
    }
    /**
     * @description The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
     *     has no grant for it. Grants are enforced strictly; a token without grants reaches no site.
     */
    SiteAccessDenied: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The domain is checked in the order of these examples. */
    SiteCreateBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The site could not be stored, most likely because the domain is taken on this instance. */
    SiteCreateConflict: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description Something failed on the server after the site was stored: its team's database doesn't know
     *     it yet.
     */
    SiteCreateError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description Something failed on the server. */
    SiteDeleteError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description A page of hits. */
    SiteHitsListed: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': HitPage
      }
    }
    /** @description Something failed on the server. */
    SiteOperationError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description The caller may not do this. `Forbidden`: neither a sufficient role on the site nor an
     *     instance role that may do it on all sites; an unknown site gives this too. `Access denied`:
     *     a token without a grant for the site.
     */
    SiteOrInstanceRoleTooWeak: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description No such site, which only callers learn whose instance role sees all sites. Or the request
     *     was rejected because of its origin, see "Origin check" in the introduction.
     */
    SiteOrOriginNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description Something failed on the server. HitKeep 2.8.1 answers so, too, when the site is unknown and the
     *     caller's instance role sees all sites.
     */
    SiteReadError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description The caller may not do this. `Access denied`: the site isn't visible to the caller, who has
     *     no role on it, works in another team at the moment, or uses a token without a grant for it.
     *     `Forbidden`: the role on the site, or the grant, is too weak.
     */
    SiteRoleTooWeak: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description A parameter is invalid. For the path, the message depends on the caller. */
    SiteStatsBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description No such site, or the request was rejected because of its origin; see "Origin check" in the
     *     introduction. For an unknown site, HitKeep 2.8.1 answers otherwise: 500 to callers whose
     *     instance role sees all sites, 403 to all others.
     */
    SiteStatsNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The statistics. */
    SiteStatsRead: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': SiteStats
      }
    }
    /**
     * @description Either this node of a cluster has no live updates or can't serve the request (plain text,
     *     without `Retry-After`), or the database is currently unavailable (JSON; only servers newer
     *     than 2.8.1).
     */
    StreamUnavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/json': DatabaseUnavailable
        'text/plain': ErrorText
      }
    }
    /** @description The instance has no Stripe key. */
    StripeNotConfigured: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description Stored; the body is empty. */
    SubscriptionStored: {
      headers: {
        [name: string]: unknown
      }
      content?: never
    }
    /**
     * @description Either this node lacks what the operation needs (without `Retry-After`), or the database is
     *     currently unavailable (only servers newer than 2.8.1).
     */
    SystemUnavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/json': SystemUnavailable
      }
    }
    /**
     * @description The caller is neither owner nor admin of that team. Unknown and archived teams get the same
     *     response, even for the instance owner.
     */
    TeamAccessDenied: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    TeamApiClientCreateBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description Something failed on the server. `Failed to audit api client action` is a trap: **the client
     *     exists by then, but its token is lost**. Don't retry; find the client in the list and rotate
     *     or delete it.
     */
    TeamApiClientCreateError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description Created. This is the only response that ever shows the token. */
    TeamApiClientCreated: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': TeamApiClientWithToken
      }
    }
    /**
     * @description All API clients of the team, newest first, including revoked and expired ones. Never a token,
     *     never `null`, no pages.
     */
    TeamApiClientList: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': TeamApiClient[]
      }
    }
    /** @description The client with its new token. The old token no longer works; grants and expiry are as before. */
    TeamApiClientRotated: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': TeamApiClientWithToken
      }
    }
    /**
     * @description The request is invalid. The ids are checked first, then (after the 404 for an unknown client)
     *     the body, in the order of these examples.
     */
    TeamApiClientUpdateBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The updated client. */
    TeamApiClientUpdated: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': TeamApiClient
      }
    }
    /**
     * @description The caller is neither owner nor admin of that team (unknown and archived teams are answered
     *     the same way), or `site_roles` is not acceptable. **Every** error in `site_roles` is answered
     *     with 403, even a malformed value; each entry is checked in the order of these examples.
     */
    TeamDelegationForbidden: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    TeamUpdateBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The teams. */
    TeamsListed: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': TeamList
      }
    }
    /**
     * @description Too many requests from this address. The response doesn't say when to retry: there is no
     *     `Retry-After` and no other rate header.
     */
    TooManyRequests: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The response is the first error in the order of these examples. */
    TotpCodeBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description No site of this instance has the URL's host. */
    TrackedSiteNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description Accepted; the body is empty. That doesn't mean that anything was recorded: requests with
     *     `dnt`, from excluded visitors and from known spammers get the same answer.
     */
    TrackingAccepted: {
      headers: {
        [name: string]: unknown
      }
      content?: never
    }
    /** @description The token has no grant with the role `admin` or `owner` for that site. */
    TrackingForbidden: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description Nothing was recorded. Either the node can't record it (plain text, without `Retry-After`), or
     *     the database is currently unavailable (JSON; only servers newer than 2.8.1).
     */
    TrackingUnavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/json': DatabaseUnavailable
        'text/plain': ErrorText
      }
    }
    /**
     * @description No usable credentials: none were sent, the session has ended or is not valid, or the token is
     *     unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
     *     doesn't accept count as none.
     */
    Unauthorized: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description Unknown, used or expired. */
    UnknownChallenge: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description No such user, or the request was rejected because of its origin; see "Origin check" in the
     *     introduction.
     */
    UserNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description Taken; the body is empty. That doesn't mean that anything was recorded: a page of an unknown
     *     site, excluded visitors and known spammers get the same answer.
     */
    VisitTaken: {
      headers: {
        'Access-Control-Allow-Credentials': components['headers']['AllowedCredentials']
        'Access-Control-Allow-Origin': components['headers']['AllowedOrigin']
        [name: string]: unknown
      }
      content?: never
    }
    /** @description The groups. */
    WebVitalGroupsListed: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': WebVitalGroup[]
      }
    }
    /** @description The pages. */
    WebVitalPagesListed: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': WebVitalPage[]
      }
    }
    /** @description The intervals with samples, oldest first. */
    WebVitalTimeSeriesRead: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': WebVitalSeriesPoint[]
      }
    }
    /** @description The metrics. */
    WebVitalsListed: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': WebVitalSummary[]
      }
    }
  }
  parameters: {
    /**
     * @description The API client's id.
     * @example 3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f30
     */
    ApiClientId: string
    /**
     * @description Counts only fetches by crawlers of this company, compared exactly.
     * @example OpenAI
     */
    AssistantFamily: string
    /**
     * @description Counts only fetches by this crawler, compared exactly.
     * @example GPTBot
     */
    AssistantName: string
    /**
     * @description Only entries of this action, compared exactly.
     * @example member.added
     */
    AuditAction: string
    /**
     * @description Only what this user did.
     * @example 7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d
     */
    AuditActor: string
    /**
     * @description Only entries from this time on, an RFC 3339 date-time; no limit by default. Other formats
     *     are rejected with 400.
     * @example 2026-06-01T00:00:00Z
     */
    AuditFrom: string | Date
    /**
     * @description The number of entries to skip. Negative numbers and anything else are rejected with 400.
     * @example 0
     */
    AuditOffset: number
    /**
     * @description Only entries with this outcome, `success` or `failure`. Anything else matches nothing.
     * @example failure
     */
    AuditOutcome: string
    /**
     * @description Only entries that contain this text, in whatever case.
     * @example grace
     */
    AuditQuery: string
    /**
     * @description Only entries that concern this kind of thing.
     * @example user
     */
    AuditTargetType: string
    /**
     * @description Only entries up to this time, an RFC 3339 date-time; no limit by default. Other formats are
     *     rejected with 400.
     * @example 2026-07-01T00:00:00Z
     */
    AuditTo: string | Date
    /**
     * @description Start of the comparison period, as an RFC 3339 date-time; other formats are ignored. Send
     *     `compare_to` as well: without it, the figures of the comparison are all zero.
     * @example 2026-05-01T00:00:00Z
     */
    CompareFrom: string | Date
    /**
     * @description End of the comparison period, as an RFC 3339 date-time. Has no effect without
     *     `compare_from`; other formats are ignored.
     * @example 2026-06-01T00:00:00Z
     */
    CompareTo: string | Date
    /**
     * @deprecated
     * @description The type of one more filter, in the older form. Requires `dimension_value`. Prefer `filter`.
     * @example country
     */
    DimensionKey: string
    /**
     * @deprecated
     * @description The value of one more filter, in the older form. Requires `dimension_key`. Prefer `filter`.
     * @example DE
     */
    DimensionValue: string
    /**
     * @description The name of the event, compared exactly.
     * @example signup
     */
    EventName: string
    /**
     * @description Counts only what concerns this path, compared exactly.
     * @example /pricing
     */
    ExactPath: string
    /**
     * @description The exclusion's id.
     * @example 4b6d8f0a-2c3e-4d5f-8a7b-9c1d3e5f7a8b
     */
    ExclusionId: string
    /**
     * @description The format of the file; upper and lower case are the same. An unknown one counts as `csv`.
     *     `xlsx` needs a DuckDB extension that the server downloads at run time: where it can't be
     *     had, the response is 500.
     * @example ndjson
     */
    ExportFormat: 'csv' | 'xlsx' | 'parquet' | 'json' | 'ndjson'
    /**
     * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
     *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
     *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
     *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
     *     servers know more.
     *
     *     The value is the label that the top lists show, compared exactly and with its case:
     *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
     *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
     *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
     *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
     * @example [
     *       "country:DE",
     *       "path:/pricing"
     *     ]
     */
    Filter: string[]
    /**
     * @description The type of one more filter, in the older form. Requires `filter_value`. Prefer `filter`.
     * @example path
     */
    FilterType: string
    /**
     * @description The value of one more filter, in the older form. Requires `filter_type`. Prefer `filter`.
     * @example /pricing
     */
    FilterValue: string
    /**
     * @description Counts only sessions that completed this funnel. Repeat the parameter for each funnel.
     * @example [
     *       "d7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e"
     *     ]
     */
    FunnelId: string[]
    /**
     * @description The funnel's id, as listed by `listFunnels`.
     * @example d7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e
     */
    FunnelPathId: string
    /**
     * @description Start of the period, as an RFC 3339 date-time or a date; 30 days before its end by default.
     *     Other formats are rejected with 400.
     * @example 2026-06-01
     */
    GenerateFrom: (string | Date) | string
    /**
     * @description End of the period, as an RFC 3339 date-time or a date; now by default. Other formats are
     *     rejected with 400.
     * @example 2026-07-01
     */
    GenerateTo: (string | Date) | string
    /**
     * @description Counts only sessions that reached this goal. Repeat the parameter for each goal.
     * @example [
     *       "b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d"
     *     ]
     */
    GoalId: string[]
    /**
     * @description The goal's id, as listed by `listGoals`.
     * @example b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d
     */
    GoalPathId: string
    /**
     * @description The number of entries to return. The server treats every number below 1 or above 50 as 25;
     *     anything but an integer is rejected with 400.
     * @example 25
     */
    GroupsLimit: number
    /**
     * @description Start of the period, as an RFC 3339 date-time; 24 hours ago by default. Other formats are
     *     ignored.
     * @example 2026-07-01T00:00:00Z
     */
    HitsFrom: string | Date
    /**
     * @description The sort order. The server treats anything but `asc` as `desc`.
     * @example desc
     */
    HitsOrder: 'asc' | 'desc'
    /**
     * @description Returns only hits whose path, host name, referrer, user agent or a `utm_*` value contains this
     *     string, case-insensitively.
     * @example pricing
     */
    HitsQuery: string
    /**
     * @description The sort key: `timestamp` (the default), `path` or `referrer`. Any other string means the
     *     default.
     * @example timestamp
     */
    HitsSort: string
    /**
     * @description End of the period, as an RFC 3339 date-time; now by default. Other formats are ignored.
     * @example 2026-07-02T00:00:00Z
     */
    HitsTo: string | Date
    /**
     * @description The import's id, as returned by `createImport`.
     * @example 2e4a6c8b-0d1f-4b3d-9c5e-7f9a1b3d5c6e
     */
    ImportId: string
    /**
     * @description The number of entries to return. The server treats 0 and every number above 200 as 100;
     *     negative numbers and anything else are rejected with 400.
     * @example 50
     */
    InstanceAuditLimit: number
    /**
     * @description The invitation's id, as listed by `listTeamInvitations`.
     * @example 9f1b3d5e-7a8c-4b0d-8e2f-4a6c8b0d1f3e
     */
    InvitationId: string
    /**
     * @description Counts only orders and checkouts with this item.
     * @example atlas-01
     */
    ItemId: string
    /**
     * @description Counts only orders and checkouts with an item of this name.
     * @example World atlas
     */
    ItemName: string
    /**
     * @description The `id` of the last event received; browsers send it by themselves.
     * @example 17
     */
    LastEventId: string
    /**
     * @description The number of hits to return. The server treats a larger number as 100, and zero, negative numbers
     *     and anything else as 10.
     * @example 50
     */
    Limit: number
    /**
     * @description The member's `user_id`, not the `id` of the membership.
     * @example e4a6c8d0-1b3d-4f5e-a7c9-2d4f6b8a0c1e
     */
    MemberUserId: string
    /**
     * @description The metric. Without it the response is 400 `metric is required`.
     * @example LCP
     */
    Metric: WebVitalMetric
    /**
     * @description The number of hits to skip. A negative one fails with **500** `Internal server error`; anything but
     *     an integer counts as 0.
     * @example 0
     */
    Offset: number
    /**
     * @description The opportunity's id, as listed by `listOpportunities`.
     * @example c2e4a6b8-0d1f-4c3e-9a5b-7d9f1c3e5a6b
     */
    OpportunityId: string
    /**
     * @description Returns only this metric; all by default.
     * @example LCP
     */
    OptionalMetric: WebVitalMetric
    /**
     * @description The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers
     *     send it by themselves; without it the response is 400, and a `Referer` doesn't replace it.
     * @example https://example.org
     */
    PageOrigin: string
    /**
     * @description The number of entries to return. The server treats every number below 1 or above 100 as 25;
     *     anything but an integer is rejected with 400.
     * @example 25
     */
    PagesLimit: number
    /**
     * @description The passkey's id, as listed by `getAccountSecurity`.
     * @example 5d7f9b1c-3e4a-4c6d-8f0b-2a4c6e8d0b1f
     */
    PasskeyId: string
    /**
     * @description The headers that the page wants to send.
     * @example content-type
     */
    PreflightHeaders: string
    /**
     * @description The method that the page wants to use.
     * @example POST
     */
    PreflightMethod: string
    /**
     * @description Counts only events that have this property with the value `property_value`; without that, it
     *     has no effect.
     * @example plan
     */
    PropertyKey: string
    /**
     * @description The value of `property_key`, as `getEventPropertyValues` lists it.
     * @example pro
     */
    PropertyValue: string
    /**
     * @description The QR code's id, as listed by `listQrCodes`.
     * @example 6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
     */
    QrCodeId: string
    /**
     * @description The token of a share link of the QR code: 64 hexadecimal digits, shown only when the link
     *     was created. The token of a site's link is not accepted.
     * @example fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210
     */
    QrShareToken: string
    /**
     * @description Start of the period, as an RFC 3339 date-time; 30 days ago by default. Other formats are
     *     rejected with 400.
     * @example 2026-06-01T00:00:00Z
     */
    RecentFrom: string | Date
    /**
     * @description End of the period, as an RFC 3339 date-time; now by default. Other formats are rejected with
     *     400.
     * @example 2026-07-01T00:00:00Z
     */
    RecentTo: string | Date
    /**
     * @description The site's id, as listed by `getReportSubscriptions`.
     * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
     */
    ReportSiteId: string
    /**
     * @description The property, as `listEventProperties` lists it.
     * @example plan
     */
    RequiredPropertyKey: string
    /**
     * @description Counts only fetches of this kind of resource. An unknown kind matches nothing.
     * @example html
     */
    ResourceType: 'html' | 'document' | 'image' | 'other'
    /**
     * @description Counts only searches in this country, given as the data has it: three letters, from Google
     *     in lower case.
     * @example deu
     */
    SearchCountry: string
    /**
     * @description Counts only searches on this kind of device: `DESKTOP`, `MOBILE` or `TABLET`. Upper and
     *     lower case are the same.
     * @example MOBILE
     */
    SearchDevice: string
    /**
     * @description The number of rows to return. Out of range it is rejected with 400.
     * @example 10
     */
    SearchLimit: number
    /**
     * @description Counts only this page, given by its whole URL as Google has it.
     * @example https://example.org/pricing
     */
    SearchPage: string
    /**
     * @description Counts only this funnel; all funnels by default. Repeat the parameter for each funnel.
     * @example [
     *       "d7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e"
     *     ]
     */
    SeriesFunnelId: string[]
    /**
     * @description Counts only conversions of this goal; all goals by default. Repeat the parameter for each
     *     goal.
     * @example [
     *       "b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d"
     *     ]
     */
    SeriesGoalId: string[]
    /**
     * @description The share link's id.
     * @example 0d2f4b6c-8e1a-4c3d-9f5e-7a9b1c3d5f7e
     */
    ShareId: string
    /**
     * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
     *     created.
     * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
     */
    ShareToken: string
    /**
     * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
     *     is answered with 404.
     * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
     */
    SharedSiteId: string
    /**
     * @description The number of entries to return. The server treats a larger number as 50, and zero and
     *     negative numbers as 10; anything but an integer is rejected with 400.
     * @example 10
     */
    ShopLimit: number
    /**
     * @description The site's id, as listed by `listSites`.
     * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
     */
    SiteId: string
    /**
     * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
     *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
     *     ignores other formats, dates without a time among them; later versions respond with 400
     *     `Invalid from`.
     * @example 2026-06-01T00:00:00Z
     */
    StatsFrom: string | Date
    /**
     * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
     *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
     *     400 `Invalid to`.
     * @example 2026-07-01T00:00:00Z
     */
    StatsTo: string | Date
    /**
     * @description The format of the file; upper and lower case are the same. An unknown one counts as `xlsx`,
     *     **the default**, which needs a DuckDB extension that the server downloads at run time: where
     *     it can't be had, the response is 500. So name a format.
     * @example ndjson
     */
    TakeoutFormat: 'xlsx' | 'csv' | 'parquet' | 'json' | 'ndjson'
    /**
     * @description The id of the team's API client.
     * @example c4d2e8f0-6a1b-4b3c-8d5e-7f9a0b1c2d3e
     */
    TeamApiClientId: string
    /**
     * @description The number of entries to return. The server treats 0 and every number above 200 as 25;
     *     negative numbers and anything else are rejected with 400.
     * @example 50
     */
    TeamAuditLimit: number
    /**
     * @description The team's id, as listed by `listTeams`.
     * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
     */
    TeamId: string
    /**
     * @description The user's id, as listed by `listUsers`.
     * @example e4a6c8d0-1b3d-4f5e-a7c9-2d4f6b8a0c1e
     */
    UserId: string
    /**
     * @description What to divide by. `path` and `rating` are rejected with 400 `Invalid dimension`.
     * @example country
     */
    VitalsDimension: 'browser' | 'country' | 'language' | 'device' | 'city' | 'provider' | 'asn'
    /**
     * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default.
     *     Other formats are rejected with 400.
     * @example 2026-06-01T00:00:00Z
     */
    VitalsFrom: string | Date
    /**
     * @description Counts only samples with this rating.
     * @example poor
     */
    VitalsRating: WebVitalRating
    /**
     * @description End of the period, as an RFC 3339 date-time; one day from now by default. Other formats are
     *     rejected with 400.
     * @example 2026-07-01T00:00:00Z
     */
    VitalsTo: string | Date
  }
  requestBodies: never
  headers: {
    /**
     * @description Present with `Access-Control-Allow-Origin`: browsers may send cookies, which the server
     *     ignores.
     * @example true
     */
    AllowedCredentials: string
    /**
     * @description The header that may be sent.
     * @example content-type
     */
    AllowedHeaders: string
    /**
     * @description For how many seconds a browser may remember the permission: a day.
     * @example 86400
     */
    AllowedMaxAge: string
    /**
     * @description The method that this path has.
     * @example POST
     */
    AllowedMethod: string
    /**
     * @description The method that may be used.
     * @example POST
     */
    AllowedMethods: string
    /**
     * @description The caller's own `Origin`, known to the instance or not.
     * @example https://example.org
     */
    AllowedOrigin: string
    /**
     * @description Two header lines that delete `hk_token` and `hk_remember_me`.
     * @example hk_token=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax
     */
    ClearedSessionCookie: string
    /**
     * @description Proposes a name for the file. The name is in quotes only for takeouts of QR codes.
     * @example attachment; filename=hits_1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0_1782896400.csv
     */
    ContentDisposition: string
    /**
     * @description The graphic may be cached by the browser for five minutes.
     * @example private, max-age=300
     */
    ImageCaching: string
    /**
     * @description Where to go on.
     * @example https://example.org/?hk_qr=6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
     */
    RedirectLocation: string
    /**
     * @description Names the request in the server's log. Servers newer than 2.8.1 send it on every answer: the
     *     caller's own value if that is sane and at most 128 characters long, else a UUID. 2.8.1 sends
     *     none.
     * @example 2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e
     */
    RequestId: string
    /**
     * @description How long to wait before the next attempt, in seconds. Newer servers send it with their JSON
     *     answer, at present always as 5; a plain-text 503 has none.
     * @example 5
     */
    RetryAfter: number
    /**
     * @description The session: `hk_token` with a JWT. `Secure` is added when the public URL of the instance is
     *     `https`. A header line of its own carries `hk_remember_me` where that cookie is set or
     *     renewed.
     * @example hk_token=eyJhbGciOiJIUzI1NiJ9.ZXhhbXBsZQ.c2lnbmF0dXJl; Path=/; HttpOnly; SameSite=Lax
     */
    SessionCookie: string
  }
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  listInstanceExclusions: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The exclusions. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': Exclusion[]
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  createInstanceExclusion: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description What to exclude. */
    requestBody: {
      content: {
        'application/json': ExclusionRequest
      }
    }
    responses: {
      /** @description The exclusion. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': Exclusion
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  deleteInstanceExclusion: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The exclusion's id.
         * @example 4b6d8f0a-2c3e-4d5f-8a7b-9c1d3e5f7a8b
         */
        ruleID: components['parameters']['ExclusionId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      /** @description The exclusion's id is not a UUID. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listAllSites: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The sites. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': Site[]
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  deleteAnySite: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['DeletedAsText']
      /** @description The site's id is not a UUID. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteDeleteError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getInstance: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The instance. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': InstanceInfo
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  listSiteActivations: {
    parameters: {
      query?: ListSiteActivationsQuery
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SiteActivationPage
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getInstanceAi: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The model. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': InstanceAi
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  listInstanceAuditEntries: {
    parameters: {
      query?: ListInstanceAuditEntriesQuery
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': InstanceAuditPage
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  exportInstanceAuditLog: {
    parameters: {
      query?: ExportInstanceAuditLogQuery
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The file. */
      200: {
        headers: {
          'Content-Disposition': components['headers']['ContentDisposition']
          [name: string]: unknown
        }
        content: {
          'application/json': InstanceAuditEntry[] | null
          'text/csv': string
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getInstanceBackups: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The backups. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': InstanceBackups
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getInstanceCaches: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The caches. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': InstanceCaches
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getInstanceHealth: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The health. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': InstanceHealth
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getImportCleanup: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The clean-up. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': ImportCleanup
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  runImportCleanup: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': ImportCleanupRun
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      /** @description The operator has switched the clean-up off. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SystemError
        }
      }
      429: components['responses']['TooManyRequests']
      /** @description It failed half-way (JSON), or the role could not be read (plain text). */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'application/json': ImportCleanupRun
          'text/plain': ErrorText
        }
      }
      503: components['responses']['SystemUnavailable']
    }
  }
  getInstanceIngest: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The counts. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': InstanceIngest
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getInstanceMail: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The settings. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': InstanceMail
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  sendTestMail: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description Whom to. */
    requestBody?: {
      content: {
        'application/json': {
          /** @description The address; the caller's own by default. */
          email?: string
        }
      }
    }
    responses: {
      /** @description Sent. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': DoneWithMessage
        }
      }
      /** @description The request is invalid. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SystemError
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      /**
       * @description The mail server refused the mail, in its own words (JSON), or the role could not be read
       *     (plain text).
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'application/json': SystemError
          'text/plain': ErrorText
        }
      }
      503: components['responses']['SystemUnavailable']
    }
  }
  getInstanceSearchConsole: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The imports. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': InstanceSearchConsole
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSpamFilter: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The list. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': InstanceSpamFilter
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  refreshSpamFilter: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Updated. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': DoneWithMessage
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      /** @description The list could not be loaded (JSON), or the role could not be read (plain text). */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'application/json': SystemError
          'text/plain': ErrorText
        }
      }
      503: components['responses']['SystemUnavailable']
    }
  }
  getInstanceStorage: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The storage. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': InstanceStorage
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  listAllTeams: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The teams. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': InstanceTeam[]
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  deleteAnyTeam: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Deleted. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': TeamDeleted
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      /** @description The caller's instance role doesn't allow this, or HitKeep Cloud manages the team. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['ServiceUnavailable']
    }
  }
  archiveAnyTeam: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['Done']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      /** @description The caller's instance role doesn't allow this, or HitKeep Cloud manages the team. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  listUsers: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The accounts. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': User[]
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  deleteUser: {
    parameters: {
      query?: {
        /**
         * @description Exactly `true` deletes the account even if it is the only owner of teams with other members:
         *     **all sites of those teams are deleted** with their data, and the teams are archived.
         *     HitKeep's own reference doesn't list this parameter.
         * @example true
         */
        force?: 'true'
      }
      header?: never
      path: {
        /**
         * @description The user's id, as listed by `listUsers`.
         * @example e4a6c8d0-1b3d-4f5e-a7c9-2d4f6b8a0c1e
         */
        id: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['DeletedAsText']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      /** @description The account is the only owner of teams with other members. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': UserOwnsTeams
        }
      }
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['DatabaseUnavailable']
    }
  }
  removeSecondFactors: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The user's id, as listed by `listUsers`.
         * @example e4a6c8d0-1b3d-4f5e-a7c9-2d4f6b8a0c1e
         */
        id: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Removed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SecondFactorsRemoved
        }
      }
      /** @description The user's id is not a UUID. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  updateUserRole: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The user's id, as listed by `listUsers`.
         * @example e4a6c8d0-1b3d-4f5e-a7c9-2d4f6b8a0c1e
         */
        id: components['parameters']['UserId']
      }
      cookie?: never
    }
    /** @description The role. */
    requestBody: {
      content: {
        'application/json': {
          /** @description `owner`, `admin` or `user`; any other string is stored too. */
          role: string
        }
      }
    }
    responses: {
      200: components['responses']['DoneAsText']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['InstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['DatabaseUnavailable']
    }
  }
  acceptInvitation: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description Token and password. */
    requestBody: {
      content: {
        'application/json': PasswordByToken
      }
    }
    responses: {
      /** @description Accepted. JSON despite its label. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': DoneWithMessage
        }
      }
      400: components['responses']['PasswordTokenBadRequest']
      /** @description HitKeep Cloud: the account would be in a second team. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  requestPasswordReset: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The address. */
    requestBody: {
      content: {
        'application/json': {
          /** @description The account's address. */
          email: string
        }
      }
    }
    responses: {
      /** @description Sent, if there is such an account. JSON despite its label. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': PasswordResetRequested
        }
      }
      400: components['responses']['InvalidBody']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      /** @description The mail could not be sent. */
      502: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['DatabaseUnavailable']
    }
  }
  requestEmailLink: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The challenge. */
    requestBody: {
      content: {
        'application/json': EmailLinkRequest
      }
    }
    responses: {
      /** @description Sent. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * @description Always `sent`.
             * @constant
             */
            status: 'sent'
          }
        }
      }
      400: components['responses']['SecondFactorBadRequest']
      403: components['responses']['OtherChallenge']
      404: components['responses']['OriginRefused']
      409: components['responses']['UnknownChallenge']
      410: components['responses']['ChallengeExpired']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      /** @description The mail server refused the mail. */
      502: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /**
       * @description Either the instance can't send mail or this node of a cluster can't serve the request (plain
       *     text, without `Retry-After`), or the database is currently unavailable (JSON; only servers
       *     newer than 2.8.1).
       */
      503: {
        headers: {
          'Retry-After': components['headers']['RetryAfter']
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'application/json': DatabaseUnavailable
          'text/plain': ErrorText
        }
      }
    }
  }
  openEmailLink: {
    parameters: {
      query: {
        /**
         * @description The token in the link.
         * @example 3b5d7f9a-1c2e-4f4a-8b6d-9e1f3a5c7e9b
         */
        token: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The dashboard, or its sign-in page with an error. */
      303: {
        headers: {
          Location: components['headers']['RedirectLocation']
          'Set-Cookie': components['headers']['SessionCookie']
          [name: string]: unknown
        }
        content: {
          'text/html': string
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  verifyRecoveryCode: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The challenge and the code. */
    requestBody: {
      content: {
        'application/json': SecondFactorCode
      }
    }
    responses: {
      200: components['responses']['SignedIn']
      400: components['responses']['SecondFactorBadRequest']
      /** @description The code is wrong or used. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      403: components['responses']['OtherChallenge']
      404: components['responses']['OriginRefused']
      409: components['responses']['UnknownChallenge']
      410: components['responses']['ChallengeExpired']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  verifyTotp: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The challenge and the code. */
    requestBody: {
      content: {
        'application/json': SecondFactorCode
      }
    }
    responses: {
      200: components['responses']['SignedIn']
      400: components['responses']['SecondFactorBadRequest']
      /** @description The code is wrong. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      403: components['responses']['OtherChallenge']
      404: components['responses']['OriginRefused']
      /** @description No such sign-in, or the account has no TOTP. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      410: components['responses']['ChallengeExpired']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  finishPasskeyLogin: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The answer of the passkey. */
    requestBody: {
      content: {
        'application/json': PasskeyLoginFinish
      }
    }
    responses: {
      200: components['responses']['SignedIn']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /** @description The passkey is unknown, or its answer does not fit the challenge. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /** @description The challenge is not one that a passkey can complete. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['OriginRefused']
      /** @description Unknown, used or expired. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /**
       * @description The sign-in took too long; begin again. 2.8.1 forgets a challenge at the moment it expires,
       *     so 409 is more likely.
       */
      410: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  startPasskeyLogin: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The challenge. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': PasskeyLoginStart
        }
      }
      400: components['responses']['InvalidJson']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  resetPassword: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description Token and password. */
    requestBody: {
      content: {
        'application/json': PasswordByToken
      }
    }
    responses: {
      /** @description Set. JSON despite its label. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': DoneWithMessage
        }
      }
      400: components['responses']['PasswordTokenBadRequest']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getSession: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The session. */
      200: {
        headers: {
          'Set-Cookie': components['headers']['SessionCookie']
          [name: string]: unknown
        }
        content: {
          'application/json': AuthSession
        }
      }
      401: components['responses']['SessionRequired']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  extendSession: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The current session. */
      200: {
        headers: {
          'Set-Cookie': components['headers']['SessionCookie']
          [name: string]: unknown
        }
        content: {
          'application/json': AuthSession
        }
      }
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  openCheckout: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The plan. */
    requestBody: {
      content: {
        'application/json': {
          /** @description The language of the page. */
          locale?: string
          /**
           * @description The plan.
           * @enum {string}
           */
          plan_code: 'pro' | 'business'
        }
      }
    }
    responses: {
      /** @description The address. Or the page of the dashboard, which means that the instance has no such operation. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': StripePage
          'text/html': string
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      /** @description The team has a paid plan: use `openBillingPortal`. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      501: components['responses']['StripeNotConfigured']
      /** @description Stripe refused or did not answer. */
      502: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['ServiceUnavailable']
    }
  }
  openBillingPortal: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The language. */
    requestBody?: {
      content: {
        'application/json': {
          /** @description The language of the page. */
          locale?: string
        }
      }
    }
    responses: {
      /** @description The address. Or the page of the dashboard, which means that the instance has no such operation. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': StripePage
          'text/html': string
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      /** @description The team has never paid. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      501: components['responses']['StripeNotConfigured']
      /** @description Stripe refused or did not answer. */
      502: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['ServiceUnavailable']
    }
  }
  signUp: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The account. */
    requestBody: {
      content: {
        'application/json': CloudSignupRequest
      }
    }
    responses: {
      /** @description The page of the dashboard: the instance has no such operation. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/html': string
        }
      }
      /** @description Opened. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description Where to pay; absent when nothing is to be paid. */
            checkout_url?: string
            /** @description The plan. */
            plan_code: string
            /** @description Where to go on; absent when nowhere. */
            redirect_url?: string
            /** @description What comes next. */
            status: string
          }
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /**
       * @description Sign-up is closed, or the request was rejected because of its origin; see "Origin check" in
       *     the introduction.
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      409: components['responses']['EmailTaken']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  receiveStripeEvent: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Stripe's signature of the body.
         * @example t=1782896400,v1=0123456789abcdef
         */
        'Stripe-Signature'?: string
      }
      path?: never
      cookie?: never
    }
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': {
          [key: string]: unknown
        }
      }
    }
    responses: {
      /** @description Processed; the body is empty. Or the page of the dashboard, which means that the instance has no such operation. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/html': string
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /** @description The instance has no billing. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      /** @description The event could not be processed; Stripe sends it again. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /** @description The instance has no secret for webhooks. */
      501: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
    }
  }
  getApiDescription: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The description. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            [key: string]: unknown
          }
        }
      }
      404: components['responses']['OriginRefused']
    }
  }
  listApiDescriptions: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The versions. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': ApiDescriptionList
        }
      }
      404: components['responses']['OriginRefused']
    }
  }
  getFavicon: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The bare domain.
         * @example example.org
         */
        domain: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The icon, to be cached for a day. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'image/x-icon': Blob
        }
      }
      /** @description Not a domain. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /**
       * @description The service has no such icon, which it answers in its own words. Or the request was rejected
       *     because of its origin, see "Origin check" in the introduction.
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      /** @description The icon could not be fetched. */
      502: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
    }
  }
  trackServerEvent: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ServerEventRequest
      }
    }
    responses: {
      202: components['responses']['TrackingAccepted']
      400: components['responses']['ServerEventBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['TrackingForbidden']
      404: components['responses']['TrackedSiteNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      502: components['responses']['LeaderUnreachable']
      503: components['responses']['TrackingUnavailable']
    }
  }
  trackServerPageview: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The page view. */
    requestBody: {
      content: {
        'application/json': ServerPageviewRequest
      }
    }
    responses: {
      202: components['responses']['TrackingAccepted']
      400: components['responses']['ServerPageviewBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['TrackingForbidden']
      404: components['responses']['TrackedSiteNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      502: components['responses']['LeaderUnreachable']
      503: components['responses']['TrackingUnavailable']
    }
  }
  createInitialUser: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The account. */
    requestBody: {
      content: {
        'application/json': InitialUserRequest
      }
    }
    responses: {
      /** @description Created and signed in. */
      201: {
        headers: {
          'Set-Cookie': components['headers']['SessionCookie']
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description The session: the JWT of the `hk_token` cookie. */
            token: string
          }
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /** @description The instance has an account already. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /**
       * @description HitKeep Cloud has no such operation, or the request was rejected because of its origin; see
       *     "Origin check" in the introduction.
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  completeSearchConsoleConnection: {
    parameters: {
      query: {
        /**
         * @description What `connectSearchConsole` put into the address at Google.
         * @example 0b1d3f5a-7c9e-4b2d-8f4a-6c8e0b2d4f6a
         */
        state: string
        /**
         * @description Google's code.
         * @example 4/example-code
         */
        code: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Connected: back to the dashboard. */
      302: {
        headers: {
          Location: components['headers']['RedirectLocation']
          [name: string]: unknown
        }
        content: {
          'text/html': string
        }
      }
      /** @description Something is missing, or the connection took longer than ten minutes. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      /**
       * @description The session is not the one that began the connection, or its user may no longer manage the
       *     team.
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /** @description Google refused the code or did not answer. */
      502: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['ServiceUnavailable']
    }
  }
  login: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The email address and the password. */
    requestBody: {
      content: {
        'application/json': LoginRequest
      }
    }
    responses: {
      200: components['responses']['LoginAnswered']
      400: components['responses']['InvalidBody']
      /** @description The email address is unknown or the password is wrong; the response is the same for both. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  logout: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Signed out. JSON despite its label; newer servers send no trailing line feed. */
      200: {
        headers: {
          'Set-Cookie': components['headers']['ClearedSessionCookie']
          [name: string]: unknown
        }
        content: {
          'text/plain': Status
        }
      }
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getQrShare: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The token of a share link of the QR code: 64 hexadecimal digits, shown only when the link
         *     was created. The token of a site's link is not accepted.
         * @example fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210
         */
        token: components['parameters']['QrShareToken']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['QrCodeRead']
      400: components['responses']['InvalidShareToken']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getQrShareGraphic: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The token of a share link of the QR code: 64 hexadecimal digits, shown only when the link
         *     was created. The token of a site's link is not accepted.
         * @example fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210
         */
        token: components['parameters']['QrShareToken']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['QrGraphicRead']
      400: components['responses']['InvalidShareToken']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getQrShareTimeSeries: {
    parameters: {
      query?: {
        /**
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
         *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
         *     ignores other formats, dates without a time among them; later versions respond with 400
         *     `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
         *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the QR code: 64 hexadecimal digits, shown only when the link
         *     was created. The token of a site's link is not accepted.
         * @example fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210
         */
        token: components['parameters']['QrShareToken']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['QrCodeTimeSeriesRead']
      400: components['responses']['InvalidShareToken']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getQrShareSummary: {
    parameters: {
      query?: {
        /**
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
         *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
         *     ignores other formats, dates without a time among them; later versions respond with 400
         *     `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
         *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the QR code: 64 hexadecimal digits, shown only when the link
         *     was created. The token of a site's link is not accepted.
         * @example fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210
         */
        token: components['parameters']['QrShareToken']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['QrCodeSummaryRead']
      400: components['responses']['InvalidShareToken']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  exportQrShare: {
    parameters: {
      query?: {
        /**
         * @description The format of the file; upper and lower case are the same. An unknown one counts as `xlsx`,
         *     **the default**, which needs a DuckDB extension that the server downloads at run time: where
         *     it can't be had, the response is 500. So name a format.
         * @example ndjson
         */
        format?: components['parameters']['TakeoutFormat']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the QR code: 64 hexadecimal digits, shown only when the link
         *     was created. The token of a site's link is not accepted.
         * @example fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210
         */
        token: components['parameters']['QrShareToken']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['QrCodeExported']
      400: components['responses']['InvalidShareToken']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SharedQrExportError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSharedSite: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The site. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': Site
        }
      }
      400: components['responses']['InvalidShareToken']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSharedEcommerceSummary: {
    parameters: {
      query?: GetSharedEcommerceSummaryQuery
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EcommerceSummaryRead']
      400: components['responses']['SharedEcommerceReadBadRequest']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listSharedEcommerceProducts: {
    parameters: {
      query?: ListSharedEcommerceProductsQuery
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EcommerceProductsListed']
      400: components['responses']['SharedEcommerceReadBadRequest']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listSharedEcommerceSources: {
    parameters: {
      query?: ListSharedEcommerceSourcesQuery
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EcommerceSourcesListed']
      400: components['responses']['SharedEcommerceReadBadRequest']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSharedEcommerceTimeSeries: {
    parameters: {
      query?: GetSharedEcommerceTimeSeriesQuery
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EcommerceTimeSeriesRead']
      400: components['responses']['SharedFilteredReadBadRequest']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSharedEventAudience: {
    parameters: {
      query: GetSharedEventAudienceQuery
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EventAudienceRead']
      400: components['responses']['SharedEventReadBadRequest']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSharedEventPropertyValues: {
    parameters: {
      query: GetSharedEventPropertyValuesQuery
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EventPropertyValuesRead']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listSharedEventNames: {
    parameters: {
      query?: {
        /**
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
         *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
         *     ignores other formats, dates without a time among them; later versions respond with 400
         *     `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
         *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EventNamesListed']
      400: components['responses']['InvalidShareOrSiteId']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listSharedEventProperties: {
    parameters: {
      query: {
        /**
         * @description The name of the event, compared exactly.
         * @example signup
         */
        event_name: components['parameters']['EventName']
        /**
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
         *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
         *     ignores other formats, dates without a time among them; later versions respond with 400
         *     `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
         *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EventPropertiesListed']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSharedEventTimeSeries: {
    parameters: {
      query: GetSharedEventTimeSeriesQuery
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EventTimeSeriesRead']
      400: components['responses']['SharedEventReadBadRequest']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listSharedFunnels: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['FunnelsListed']
      400: components['responses']['InvalidShareOrSiteId']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSharedFunnelTimeSeries: {
    parameters: {
      query?: {
        /**
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
         *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
         *     ignores other formats, dates without a time among them; later versions respond with 400
         *     `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
         *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
        /**
         * @description Counts only this funnel; all funnels by default. Repeat the parameter for each funnel.
         * @example [
         *       "d7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e"
         *     ]
         */
        funnel_id?: components['parameters']['SeriesFunnelId']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['FunnelTimeSeriesRead']
      400: components['responses']['SharedFunnelBadRequest']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSharedFunnelStats: {
    parameters: {
      query?: {
        /**
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
         *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
         *     ignores other formats, dates without a time among them; later versions respond with 400
         *     `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
         *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
        /**
         * @description The funnel's id, as listed by `listFunnels`.
         * @example d7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e
         */
        funnelID: components['parameters']['FunnelPathId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['FunnelStatsRead']
      400: components['responses']['SharedFunnelBadRequest']
      /**
       * @description No such funnel or share link, or the request was rejected because of its origin; see "Origin
       *     check" in the introduction.
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listSharedGoals: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['GoalsListed']
      400: components['responses']['InvalidShareOrSiteId']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSharedGoalTimeSeries: {
    parameters: {
      query?: {
        /**
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
         *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
         *     ignores other formats, dates without a time among them; later versions respond with 400
         *     `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
         *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
        /**
         * @description Counts only conversions of this goal; all goals by default. Repeat the parameter for each
         *     goal.
         * @example [
         *       "b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d"
         *     ]
         */
        goal_id?: components['parameters']['SeriesGoalId']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['GoalTimeSeriesRead']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listSharedSiteHits: {
    parameters: {
      query?: ListSharedSiteHitsQuery
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['SiteHitsListed']
      400: components['responses']['SharedFilteredReadBadRequest']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  exportSharedSiteHits: {
    parameters: {
      query?: ExportSharedSiteHitsQuery
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['HitsExported']
      400: components['responses']['SharedFilteredReadBadRequest']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['ServiceUnavailable']
    }
  }
  listSharedOpportunities: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['OpportunitiesListed']
      400: components['responses']['InvalidShareOrSiteId']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listSharedQrCodes: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['QrCodesListed']
      400: components['responses']['InvalidShareOrSiteId']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSharedQrCode: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
        /**
         * @description The QR code's id, as listed by `listQrCodes`.
         * @example 6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
         */
        qrID: components['parameters']['QrCodeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['QrCodeRead']
      400: components['responses']['SharedQrCodeBadRequest']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSharedQrCodeGraphic: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
        /**
         * @description The QR code's id, as listed by `listQrCodes`.
         * @example 6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
         */
        qrID: components['parameters']['QrCodeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['QrGraphicRead']
      400: components['responses']['SharedQrCodeBadRequest']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSharedQrCodeTimeSeries: {
    parameters: {
      query?: {
        /**
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
         *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
         *     ignores other formats, dates without a time among them; later versions respond with 400
         *     `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
         *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
        /**
         * @description The QR code's id, as listed by `listQrCodes`.
         * @example 6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
         */
        qrID: components['parameters']['QrCodeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['QrCodeTimeSeriesRead']
      400: components['responses']['SharedQrCodeBadRequest']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSharedQrCodeSummary: {
    parameters: {
      query?: {
        /**
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
         *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
         *     ignores other formats, dates without a time among them; later versions respond with 400
         *     `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
         *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
        /**
         * @description The QR code's id, as listed by `listQrCodes`.
         * @example 6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
         */
        qrID: components['parameters']['QrCodeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['QrCodeSummaryRead']
      400: components['responses']['SharedQrCodeBadRequest']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  exportSharedQrCode: {
    parameters: {
      query?: {
        /**
         * @description The format of the file; upper and lower case are the same. An unknown one counts as `xlsx`,
         *     **the default**, which needs a DuckDB extension that the server downloads at run time: where
         *     it can't be had, the response is 500. So name a format.
         * @example ndjson
         */
        format?: components['parameters']['TakeoutFormat']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
        /**
         * @description The QR code's id, as listed by `listQrCodes`.
         * @example 6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
         */
        qrID: components['parameters']['QrCodeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['QrCodeExported']
      400: components['responses']['SharedQrCodeBadRequest']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SharedQrExportError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  streamSharedSiteChanges: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `id` of the last event received; browsers send it by themselves.
         * @example 17
         */
        'Last-Event-ID'?: components['parameters']['LastEventId']
      }
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['ChangesStreamed']
      400: components['responses']['InvalidShareOrSiteId']
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['StreamUnavailable']
    }
  }
  getSharedSiteStats: {
    parameters: {
      query?: GetSharedSiteStatsQuery
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['SiteStatsRead']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listSharedWebVitalGroups: {
    parameters: {
      query: ListSharedWebVitalGroupsQuery
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['WebVitalGroupsListed']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listSharedWebVitalPages: {
    parameters: {
      query: ListSharedWebVitalPagesQuery
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['WebVitalPagesListed']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listSharedWebVitals: {
    parameters: {
      query?: ListSharedWebVitalsQuery
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['WebVitalsListed']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSharedWebVitalTimeSeries: {
    parameters: {
      query: GetSharedWebVitalTimeSeriesQuery
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, shown only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site to which the link belongs, as returned by `getSharedSite`. Any other id
         *     is answered with 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['WebVitalTimeSeriesRead']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['ShareNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listSites: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The sites. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': Site[]
        }
      }
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  createSite: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The site to create. Unknown members are ignored. */
    requestBody: {
      content: {
        'application/json': SiteCreateRequest
      }
    }
    responses: {
      /** @description The new site. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': Site
        }
      }
      400: components['responses']['SiteCreateBadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      409: components['responses']['SiteCreateConflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteCreateError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  deleteSite: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['DeletedAsText']
      400: components['responses']['InvalidSiteId']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteDeleteError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  exportChatbotEvents: {
    parameters: {
      query?: ExportChatbotEventsQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The events. */
      200: {
        headers: {
          'Content-Disposition': components['headers']['ContentDisposition']
          [name: string]: unknown
        }
        content: {
          'application/json': ExportedRows
          'application/octet-stream': Blob
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob
          'application/x-ndjson': AsyncIterable<{
            [key: string]: unknown
          }>
          'text/csv': CsvFile
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getAiFetchCorrelation: {
    parameters: {
      query?: GetAiFetchCorrelationQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The comparison. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': AiFetchCorrelation
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  exportAiFetches: {
    parameters: {
      query?: ExportAiFetchesQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The fetches. */
      200: {
        headers: {
          'Content-Disposition': components['headers']['ContentDisposition']
          [name: string]: unknown
        }
        content: {
          'application/json': ExportedRows
          'application/octet-stream': Blob
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob
          'application/x-ndjson': AsyncIterable<{
            [key: string]: unknown
          }>
          'text/csv': CsvFile
        }
      }
      400: components['responses']['AiFetchReadBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['ServiceUnavailable']
    }
  }
  getAiFetchOverview: {
    parameters: {
      query?: GetAiFetchOverviewQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The overview. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': AiFetchOverview
        }
      }
      400: components['responses']['AiFetchReadBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getAiFetchTimeSeries: {
    parameters: {
      query?: GetAiFetchTimeSeriesQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The intervals with fetches, oldest first. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': EventSeriesPoint[]
        }
      }
      400: components['responses']['AiFetchReadBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getEcommerceSummary: {
    parameters: {
      query?: GetEcommerceSummaryQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EcommerceSummaryRead']
      400: components['responses']['EcommerceReadBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listEcommerceProducts: {
    parameters: {
      query?: ListEcommerceProductsQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EcommerceProductsListed']
      400: components['responses']['EcommerceReadBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listEcommerceSources: {
    parameters: {
      query?: ListEcommerceSourcesQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EcommerceSourcesListed']
      400: components['responses']['EcommerceReadBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getEcommerceTimeSeries: {
    parameters: {
      query?: GetEcommerceTimeSeriesQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EcommerceTimeSeriesRead']
      400: components['responses']['FilteredReadBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getEventAudience: {
    parameters: {
      query: GetEventAudienceQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EventAudienceRead']
      400: components['responses']['EventReadBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getEventPropertyValues: {
    parameters: {
      query: GetEventPropertyValuesQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EventPropertyValuesRead']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listEventNames: {
    parameters: {
      query?: {
        /**
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
         *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
         *     ignores other formats, dates without a time among them; later versions respond with 400
         *     `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
         *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
      }
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EventNamesListed']
      400: components['responses']['InvalidSiteId']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listEventProperties: {
    parameters: {
      query: {
        /**
         * @description The name of the event, compared exactly.
         * @example signup
         */
        event_name: components['parameters']['EventName']
        /**
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
         *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
         *     ignores other formats, dates without a time among them; later versions respond with 400
         *     `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
         *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
      }
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EventPropertiesListed']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getEventTimeSeries: {
    parameters: {
      query: GetEventTimeSeriesQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EventTimeSeriesRead']
      400: components['responses']['EventReadBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listSiteExclusions: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The exclusions. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': Exclusion[]
        }
      }
      400: components['responses']['InvalidSiteId']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteOrInstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  createSiteExclusion: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    /** @description What to exclude. */
    requestBody: {
      content: {
        'application/json': ExclusionRequest
      }
    }
    responses: {
      /** @description The exclusion. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': Exclusion
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteOrInstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  deleteSiteExclusion: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The exclusion's id.
         * @example 4b6d8f0a-2c3e-4d5f-8a7b-9c1d3e5f7a8b
         */
        ruleID: components['parameters']['ExclusionId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteOrInstanceRoleTooWeak']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listFunnels: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['FunnelsListed']
      400: components['responses']['InvalidSiteId']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  createFunnel: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    /** @description The funnel. */
    requestBody: {
      content: {
        'application/json': FunnelCreateRequest
      }
    }
    responses: {
      201: components['responses']['ConversionCreated']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getFunnelTimeSeries: {
    parameters: {
      query?: {
        /**
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
         *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
         *     ignores other formats, dates without a time among them; later versions respond with 400
         *     `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
         *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
        /**
         * @description Counts only this funnel; all funnels by default. Repeat the parameter for each funnel.
         * @example [
         *       "d7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e"
         *     ]
         */
        funnel_id?: components['parameters']['SeriesFunnelId']
      }
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['FunnelTimeSeriesRead']
      400: components['responses']['FunnelBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  deleteFunnel: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The funnel's id, as listed by `listFunnels`.
         * @example d7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e
         */
        funnelID: components['parameters']['FunnelPathId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['Deleted']
      400: components['responses']['FunnelBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ConversionDeleteError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getFunnelStats: {
    parameters: {
      query?: {
        /**
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
         *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
         *     ignores other formats, dates without a time among them; later versions respond with 400
         *     `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
         *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
      }
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The funnel's id, as listed by `listFunnels`.
         * @example d7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e
         */
        funnelID: components['parameters']['FunnelPathId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['FunnelStatsRead']
      400: components['responses']['FunnelBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      /**
       * @description No such funnel, or the request was rejected because of its origin; see "Origin check" in the
       *     introduction.
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  listGoals: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['GoalsListed']
      400: components['responses']['InvalidSiteId']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  createGoal: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    /** @description The goal. */
    requestBody: {
      content: {
        'application/json': GoalCreateRequest
      }
    }
    responses: {
      201: components['responses']['ConversionCreated']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getGoalTimeSeries: {
    parameters: {
      query?: {
        /**
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
         *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
         *     ignores other formats, dates without a time among them; later versions respond with 400
         *     `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
         *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
        /**
         * @description Counts only conversions of this goal; all goals by default. Repeat the parameter for each
         *     goal.
         * @example [
         *       "b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d"
         *     ]
         */
        goal_id?: components['parameters']['SeriesGoalId']
      }
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['GoalTimeSeriesRead']
      400: components['responses']['GoalBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  deleteGoal: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The goal's id, as listed by `listGoals`.
         * @example b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d
         */
        goalID: components['parameters']['GoalPathId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['Deleted']
      400: components['responses']['GoalBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ConversionDeleteError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  listSiteHits: {
    parameters: {
      query?: ListSiteHitsQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['SiteHitsListed']
      400: components['responses']['FilteredReadBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  exportSiteHits: {
    parameters: {
      query?: ExportSiteHitsQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['HitsExported']
      400: components['responses']['FilteredReadBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['ServiceUnavailable']
    }
  }
  listImporters: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The tools. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': Importer[]
        }
      }
      400: components['responses']['InvalidSiteId']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteOrInstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  listImports: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The imports. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': ImportList
        }
      }
      400: components['responses']['InvalidSiteId']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteOrInstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  uploadImportChunk: {
    parameters: {
      query: {
        /**
         * @description How many bytes of the file come before this part; at most its length.
         * @example 0
         */
        offset: number
      }
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The import's id, as returned by `createImport`.
         * @example 2e4a6c8b-0d1f-4b3d-9c5e-7f9a1b3d5c6e
         */
        importID: components['parameters']['ImportId']
        /**
         * @description The file's id, as returned by `createImport`.
         * @example 7a9c1e3d-5f6b-4d8f-9b1d-3e5f7a9c1b3d
         */
        fileID: string
      }
      cookie?: never
    }
    /** @description The bytes. Their media type is not checked. */
    requestBody?: {
      content: {
        'application/octet-stream': Blob
      }
    }
    responses: {
      /** @description How much has arrived. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': ImportProgress
        }
      }
      /**
       * @description The request is invalid. `offset` is checked after the 404s and after the state of the
       *     import.
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteOrInstanceRoleTooWeak']
      /**
       * @description No such import, or the request was rejected because of its origin; see "Origin check" in the
       *     introduction.
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /** @description The part can't be appended. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /** @description The file would become longer than declared. */
      413: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  validateImport: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The import's id, as returned by `createImport`.
         * @example 2e4a6c8b-0d1f-4b3d-9c5e-7f9a1b3d5c6e
         */
        importID: components['parameters']['ImportId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The import, validated. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': Import
        }
      }
      /**
       * @description The upload can't be imported, or an id is not a UUID. Errors of the files are told in words
       *     that name the file.
       */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteOrInstanceRoleTooWeak']
      404: components['responses']['ImportNotFound']
      /** @description Not to be validated (any more), or the same content was imported before. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getImport: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The import's id, as returned by `createImport`.
         * @example 2e4a6c8b-0d1f-4b3d-9c5e-7f9a1b3d5c6e
         */
        importID: components['parameters']['ImportId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The import. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': Import
        }
      }
      400: components['responses']['InvalidImportId']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteOrInstanceRoleTooWeak']
      404: components['responses']['ImportNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  deleteImport: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The import's id, as returned by `createImport`.
         * @example 2e4a6c8b-0d1f-4b3d-9c5e-7f9a1b3d5c6e
         */
        importID: components['parameters']['ImportId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Deleted. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * @description Always `deleted`.
             * @constant
             */
            status: 'deleted'
          }
        }
      }
      400: components['responses']['InvalidImportId']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteOrInstanceRoleTooWeak']
      404: components['responses']['ImportNotFound']
      /** @description The import is running. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  startImport: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The import's id, as returned by `createImport`.
         * @example 2e4a6c8b-0d1f-4b3d-9c5e-7f9a1b3d5c6e
         */
        importID: components['parameters']['ImportId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The import, queued. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': Import
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteOrInstanceRoleTooWeak']
      404: components['responses']['ImportNotFound']
      /** @description Not validated, or started already. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      /**
       * @description Either imports are not run on this node of a cluster (plain text, without `Retry-After`), or
       *     the database is currently unavailable (JSON; only servers newer than 2.8.1).
       */
      503: {
        headers: {
          'Retry-After': components['headers']['RetryAfter']
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'application/json': DatabaseUnavailable
          'text/plain': ErrorText
        }
      }
    }
  }
  createImport: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The tool: its `key` in `listImporters`. Simple Analytics is written without a hyphen.
         * @example plausible
         */
        provider: 'plausible' | 'simpleanalytics'
      }
      cookie?: never
    }
    /** @description The files. */
    requestBody: {
      content: {
        'application/json': ImportCreateRequest
      }
    }
    responses: {
      /** @description Ready to receive the files. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': ImportCreated
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteOrInstanceRoleTooWeak']
      404: components['responses']['OriginRefused']
      /** @description All files together are larger than the instance allows. */
      413: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  trackAiFetch: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    /** @description The fetch. */
    requestBody: {
      content: {
        'application/json': AiFetchRequest
      }
    }
    responses: {
      /** @description Recorded; the body is empty. */
      202: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['SiteOrOriginNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSearchConsoleMapping: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The mapping. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SearchConsoleMapping
        }
      }
      400: components['responses']['InvalidOrUnknownSiteId']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['ServiceUnavailable']
    }
  }
  updateSearchConsoleProperty: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    /** @description The property. */
    requestBody: {
      content: {
        'application/json': {
          /** @description One of `listSearchConsoleProperties`. */
          property_uri: string
        }
      }
    }
    responses: {
      /** @description Mapped. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SearchConsoleMapping
        }
      }
      /** @description The request is invalid; in the order of these examples, after the 412. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['OriginRefused']
      412: components['responses']['SearchConsoleNotConnected']
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['ServiceUnavailable']
    }
  }
  deleteSearchConsoleProperty: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description No longer mapped. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SearchConsoleMapping
        }
      }
      400: components['responses']['InvalidOrUnknownSiteId']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['OriginRefused']
      412: components['responses']['SearchConsoleNotConnected']
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['ServiceUnavailable']
    }
  }
  syncSearchConsole: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Queued. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SearchConsoleMapping
        }
      }
      400: components['responses']['InvalidOrUnknownSiteId']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['OriginRefused']
      /** @description The team is not connected, or the site not mapped. */
      412: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': CodedError
        }
      }
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['ServiceUnavailable']
    }
  }
  listSiteMembers: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The members. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SiteMember[]
        }
      }
      400: components['responses']['InvalidSiteIdInHandler']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  addSiteMember: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    /** @description Whom and which role. */
    requestBody: {
      content: {
        'application/json': SiteMemberRequest
      }
    }
    responses: {
      200: components['responses']['DoneAsText']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['OriginRefused']
      /** @description HitKeep Cloud: the person is in no team. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['DatabaseUnavailable']
    }
  }
  removeSiteMember: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The member's `user_id`, not the `id` of the membership.
         * @example e4a6c8d0-1b3d-4f5e-a7c9-2d4f6b8a0c1e
         */
        userId: components['parameters']['MemberUserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['DoneAsText']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['DatabaseUnavailable']
    }
  }
  listOpportunities: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['OpportunitiesListed']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  previewOpportunityDigest: {
    parameters: {
      query?: {
        /**
         * @description Which report.
         * @example weekly
         */
        frequency?: 'daily' | 'weekly'
      }
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The preview. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': OpportunityDigest
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  generateOpportunities: {
    parameters: {
      query?: {
        /**
         * @description Start of the period, as an RFC 3339 date-time or a date; 30 days before its end by default.
         *     Other formats are rejected with 400.
         * @example 2026-06-01
         */
        from?: components['parameters']['GenerateFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time or a date; now by default. Other formats are
         *     rejected with 400.
         * @example 2026-07-01
         */
        to?: components['parameters']['GenerateTo']
      }
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was found. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': GeneratedOpportunities
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['SiteOrOriginNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  updateOpportunity: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The opportunity's id, as listed by `listOpportunities`.
         * @example c2e4a6b8-0d1f-4c3e-9a5b-7d9f1c3e5a6b
         */
        opportunityID: components['parameters']['OpportunityId']
      }
      cookie?: never
    }
    /** @description The new state. */
    requestBody: {
      content: {
        'application/json': OpportunityUpdateRequest
      }
    }
    responses: {
      /** @description The suggestion. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': Opportunity
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      /**
       * @description No such opportunity, or the request was rejected because of its origin; see "Origin check"
       *     in the introduction.
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  listQrCodes: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['QrCodesListed']
      400: components['responses']['InvalidSiteId']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  createQrCode: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    /** @description The QR code. */
    requestBody: {
      content: {
        'application/json': QrCodeRequest
      }
    }
    responses: {
      /** @description Created. JSON despite its label. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': QrCode
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getQrCode: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The QR code's id, as listed by `listQrCodes`.
         * @example 6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
         */
        qrID: components['parameters']['QrCodeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['QrCodeRead']
      400: components['responses']['QrCodeBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  archiveQrCode: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The QR code's id, as listed by `listQrCodes`.
         * @example 6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
         */
        qrID: components['parameters']['QrCodeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Archived; the body is empty. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['QrCodeBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  updateQrCode: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The QR code's id, as listed by `listQrCodes`.
         * @example 6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
         */
        qrID: components['parameters']['QrCodeId']
      }
      cookie?: never
    }
    /** @description The complete new state. */
    requestBody: {
      content: {
        'application/json': QrCodeRequest
      }
    }
    responses: {
      /** @description The QR code. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': QrCode
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getQrCodeGraphic: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The QR code's id, as listed by `listQrCodes`.
         * @example 6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
         */
        qrID: components['parameters']['QrCodeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['QrGraphicRead']
      400: components['responses']['QrCodeBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  uploadQrCodeGraphic: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The QR code's id, as listed by `listQrCodes`.
         * @example 6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
         */
        qrID: components['parameters']['QrCodeId']
      }
      cookie?: never
    }
    /** @description A form with the graphic. */
    requestBody: {
      content: {
        'multipart/form-data': {
          /**
           * Format: binary
           * @description The graphic.
           */
          asset: Blob
        }
      }
    }
    responses: {
      /** @description What is stored. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': QrCodeGraphic
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['NotFound']
      /** @description More than 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  deleteQrCodeGraphic: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The QR code's id, as listed by `listQrCodes`.
         * @example 6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
         */
        qrID: components['parameters']['QrCodeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      400: components['responses']['QrCodeBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getQrCodeTimeSeries: {
    parameters: {
      query?: {
        /**
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
         *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
         *     ignores other formats, dates without a time among them; later versions respond with 400
         *     `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
         *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
      }
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The QR code's id, as listed by `listQrCodes`.
         * @example 6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
         */
        qrID: components['parameters']['QrCodeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['QrCodeTimeSeriesRead']
      400: components['responses']['QrCodeBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listQrShareLinks: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The QR code's id, as listed by `listQrCodes`.
         * @example 6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
         */
        qrID: components['parameters']['QrCodeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The links. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': QrShareLink[]
        }
      }
      400: components['responses']['QrCodeBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  createQrShareLink: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The QR code's id, as listed by `listQrCodes`.
         * @example 6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
         */
        qrID: components['parameters']['QrCodeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Created. JSON despite its label. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': QrShareLinkWithToken
        }
      }
      400: components['responses']['QrCodeBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  deleteQrShareLink: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The QR code's id, as listed by `listQrCodes`.
         * @example 6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
         */
        qrID: components['parameters']['QrCodeId']
        /**
         * @description The share link's id.
         * @example 0d2f4b6c-8e1a-4c3d-9f5e-7a9b1c3d5f7e
         */
        shareID: components['parameters']['ShareId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getQrCodeSummary: {
    parameters: {
      query?: {
        /**
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
         *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
         *     ignores other formats, dates without a time among them; later versions respond with 400
         *     `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
         *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
      }
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The QR code's id, as listed by `listQrCodes`.
         * @example 6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
         */
        qrID: components['parameters']['QrCodeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['QrCodeSummaryRead']
      400: components['responses']['QrCodeBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  exportQrCode: {
    parameters: {
      query?: {
        /**
         * @description The format of the file; upper and lower case are the same. An unknown one counts as `xlsx`,
         *     **the default**, which needs a DuckDB extension that the server downloads at run time: where
         *     it can't be had, the response is 500. So name a format.
         * @example ndjson
         */
        format?: components['parameters']['TakeoutFormat']
      }
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The QR code's id, as listed by `listQrCodes`.
         * @example 6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
         */
        qrID: components['parameters']['QrCodeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['QrCodeExported']
      400: components['responses']['QrCodeBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['ServiceUnavailable']
    }
  }
  streamSiteChanges: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `id` of the last event received; browsers send it by themselves.
         * @example 17
         */
        'Last-Event-ID'?: components['parameters']['LastEventId']
      }
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['ChangesStreamed']
      400: components['responses']['InvalidSiteId']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['RoleLookupError']
      503: components['responses']['StreamUnavailable']
    }
  }
  updateSiteRetention: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    /** @description The new limit. */
    requestBody: {
      content: {
        'application/json': SiteRetentionUpdate
      }
    }
    responses: {
      200: components['responses']['SubscriptionStored']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      /**
       * @description The site could not be looked up, which is so for every site on 2.8.1. Or the request was
       *     rejected because of its origin, see "Origin check" in the introduction.
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  listSearchConsoleGroups: {
    parameters: {
      query: ListSearchConsoleGroupsQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The groups. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SearchConsoleRows
        }
      }
      /** @description The request is invalid. `dimension` is checked right after the role, before the id. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      412: components['responses']['SearchConsoleNotMapped']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSearchConsoleOverview: {
    parameters: {
      query?: GetSearchConsoleOverviewQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The figures. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SearchConsoleOverview
        }
      }
      400: components['responses']['SearchConsoleBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      412: components['responses']['SearchConsoleNotMapped']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listSearchConsolePages: {
    parameters: {
      query?: ListSearchConsolePagesQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The pages. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SearchConsoleRows
        }
      }
      400: components['responses']['SearchConsoleBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      412: components['responses']['SearchConsoleNotMapped']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listSearchConsoleQueries: {
    parameters: {
      query?: ListSearchConsoleQueriesQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The queries. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SearchConsoleRows
        }
      }
      400: components['responses']['SearchConsoleBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      412: components['responses']['SearchConsoleNotMapped']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSearchConsoleSeries: {
    parameters: {
      query?: GetSearchConsoleSeriesQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The days. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SearchConsoleSeries
        }
      }
      400: components['responses']['SearchConsoleBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      412: components['responses']['SearchConsoleNotMapped']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listShareLinks: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The links. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': ShareLink[]
        }
      }
      400: components['responses']['InvalidSiteId']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  createShareLink: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Created. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': ShareLinkWithToken
        }
      }
      400: components['responses']['InvalidSiteId']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  deleteShareLink: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
        /**
         * @description The share link's id.
         * @example 0d2f4b6c-8e1a-4c3d-9f5e-7a9b1c3d5f7e
         */
        shareID: components['parameters']['ShareId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteRoleTooWeak']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSiteStats: {
    parameters: {
      query?: GetSiteStatsQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['SiteStatsRead']
      400: components['responses']['SiteStatsBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['SiteStatsNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  exportSite: {
    parameters: {
      query?: {
        /**
         * @description The format of the file; upper and lower case are the same. An unknown one counts as `xlsx`,
         *     **the default**, which needs a DuckDB extension that the server downloads at run time: where
         *     it can't be had, the response is 500. So name a format.
         * @example ndjson
         */
        format?: components['parameters']['TakeoutFormat']
      }
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The file. */
      200: {
        headers: {
          'Content-Disposition': components['headers']['ContentDisposition']
          [name: string]: unknown
        }
        content: {
          'application/json': ExportedRows
          'application/octet-stream': Blob
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob
          'application/x-ndjson': AsyncIterable<{
            [key: string]: unknown
          }>
          'text/csv': CsvFile
        }
      }
      400: components['responses']['InvalidSiteIdInHandler']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getTrackingStatus: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The state of tracking. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SiteTrackingStatus
        }
      }
      400: components['responses']['InvalidSiteId']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['SiteOrOriginNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteOperationError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  transferSite: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    /** @description Where to. Unknown members are rejected. */
    requestBody: {
      content: {
        'application/json': SiteTransferRequest
      }
    }
    responses: {
      /** @description Moved. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SiteTransfer
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      /**
       * @description The role on the site is missing or too weak, or the caller is neither owner nor admin of the
       *     destination team, which may be unknown or archived.
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['ServiceUnavailable']
    }
  }
  listWebVitalGroups: {
    parameters: {
      query: ListWebVitalGroupsQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['WebVitalGroupsListed']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listWebVitalPages: {
    parameters: {
      query: ListWebVitalPagesQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['WebVitalPagesListed']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listWebVitals: {
    parameters: {
      query?: ListWebVitalsQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['WebVitalsListed']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getWebVitalTimeSeries: {
    parameters: {
      query: GetWebVitalTimeSeriesQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `listSites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['WebVitalTimeSeriesRead']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getStatus: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The status. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SystemStatus
        }
      }
      404: components['responses']['OriginRefused']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listApiClients: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['ApiClientList']
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  createApiClient: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The client to create. Only `name` is required. */
    requestBody: {
      content: {
        'application/json': ApiClientCreateRequest
      }
    }
    responses: {
      201: components['responses']['ApiClientCreated']
      400: components['responses']['ApiClientCreateBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['DelegationForbidden']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ApiClientCreateError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  updateApiClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The API client's id.
         * @example 3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f30
         */
        id: components['parameters']['ApiClientId']
      }
      cookie?: never
    }
    /** @description The complete new state of the client. */
    requestBody: {
      content: {
        'application/json': ApiClientUpdateRequest
      }
    }
    responses: {
      200: components['responses']['ApiClientUpdated']
      400: components['responses']['ApiClientUpdateBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['DelegationForbidden']
      404: components['responses']['ApiClientNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ApiClientUpdateError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  deleteApiClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The API client's id.
         * @example 3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f30
         */
        id: components['parameters']['ApiClientId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['ApiClientDeleted']
      400: components['responses']['InvalidApiClientId']
      401: components['responses']['Unauthorized']
      404: components['responses']['ApiClientNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ApiClientDeleteError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  rotateApiClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The API client's id.
         * @example 3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f30
         */
        id: components['parameters']['ApiClientId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['ApiClientRotated']
      400: components['responses']['InvalidApiClientId']
      401: components['responses']['Unauthorized']
      404: components['responses']['ApiClientNotFound']
      409: components['responses']['ApiClientInactive']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ApiClientRotateError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getAvatar: {
    parameters: {
      query?: {
        /**
         * @description Width and height in pixels; out of range the nearest bound counts.
         * @example 96
         */
        s?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The picture. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'image/jpeg': Blob
          'image/png': Blob
        }
      }
      401: components['responses']['Unauthorized']
      404: components['responses']['UserNotFound']
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /** @description The picture could not be fetched. */
      502: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getBootstrap: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description All of it. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': Bootstrap
        }
      }
      401: components['responses']['SessionRequired']
      404: components['responses']['UserNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getCurrentIp: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The address. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description The network of that address alone: a `/32` or `/128`. */
            cidr: string
            /** @description The address, IPv4 or IPv6. */
            ip: string
          }
        }
      }
      /** @description The caller's address can't be determined. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getOnboarding: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The checklist. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': Onboarding
        }
      }
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  dismissOnboarding: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Hidden; the body is empty. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  changePassword: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description Both passwords. */
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: password
           * @description The current password.
           */
          current_password: string
          /**
           * Format: password
           * @description The new password, of at least eight **bytes**.
           */
          new_password: string
        }
      }
    }
    responses: {
      200: components['responses']['DoneAsText']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      /** @description The current password is wrong. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['UserNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      /**
       * @description Either this node of a cluster can't serve the request (plain text, without `Retry-After`),
       *     or the database is currently unavailable (JSON; only servers newer than 2.8.1).
       */
      503: {
        headers: {
          'Retry-After': components['headers']['RetryAfter']
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'application/json': DatabaseUnavailable
          'text/plain': ErrorText
        }
      }
    }
  }
  getPermissions: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The permissions. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': Permissions
        }
      }
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getPreferences: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The languages to choose from when none is stored.
         * @example fr,en;q=0.8
         */
        'Accept-Language'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The preferences. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': UserPreferences
        }
      }
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  updatePreferences: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The preferences. */
    requestBody: {
      content: {
        'application/json': PreferencesUpdateRequest
      }
    }
    responses: {
      /** @description The stored preferences. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': UserPreferences
        }
      }
      /** @description The request is invalid. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getProfile: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['ProfileRead']
      401: components['responses']['Unauthorized']
      404: components['responses']['UserNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  updateProfile: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The new profile. */
    requestBody: {
      content: {
        'application/json': ProfileUpdateRequest
      }
    }
    responses: {
      200: components['responses']['ProfileRead']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      404: components['responses']['UserNotFound']
      409: components['responses']['EmailTaken']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getReportSubscriptions: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The subscriptions. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': ReportSubscriptions
        }
      }
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  updateDigestSubscription: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description How often. */
    requestBody: {
      content: {
        'application/json': ReportFrequencies
      }
    }
    responses: {
      204: components['responses']['SubscriptionStored']
      400: components['responses']['InvalidJson']
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  updateSiteReportSubscription: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `getReportSubscriptions`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        site_id: components['parameters']['ReportSiteId']
      }
      cookie?: never
    }
    /** @description How often. */
    requestBody: {
      content: {
        'application/json': ReportFrequencies
      }
    }
    responses: {
      204: components['responses']['SubscriptionStored']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      /** @description The user has no role on the site, or it is unknown. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getAccountSecurity: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['AccountSecurityRead']
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  finishPasskeyRegistration: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The answer of the browser. */
    requestBody: {
      content: {
        'application/json': PasskeyCredential
      }
    }
    responses: {
      200: components['responses']['AccountSecurityRead']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      /** @description The registration was begun by another user. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['OriginRefused']
      /** @description No registration was started, or it was completed. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /** @description The registration took too long; begin again. */
      410: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  startPasskeyRegistration: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The name of the passkey. */
    requestBody?: {
      content: {
        'application/json': {
          /** @description A name for the passkey. */
          name?: string
        }
      }
    }
    responses: {
      /** @description The options. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            publicKey: PasskeyOptions
          }
        }
      }
      400: components['responses']['InvalidJson']
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  deletePasskey: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The passkey's id, as listed by `getAccountSecurity`.
         * @example 5d7f9b1c-3e4a-4c6d-8f0b-2a4c6e8d0b1f
         */
        id: components['parameters']['PasskeyId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['Deleted']
      /** @description The passkey's id is not a UUID. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      /**
       * @description No such passkey, or the request was rejected because of its origin; see "Origin check" in
       *     the introduction.
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  regenerateRecoveryCodes: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The codes. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': RecoveryCodes
        }
      }
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      /** @description The account has no second factor that they could replace. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  disableTotp: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description A code of the app. */
    requestBody: {
      content: {
        'application/json': TotpCode
      }
    }
    responses: {
      200: components['responses']['AccountSecurityRead']
      400: components['responses']['TotpCodeBadRequest']
      401: components['responses']['Unauthorized']
      /**
       * @description TOTP is not enabled, or the request was rejected because of its origin; see "Origin check"
       *     in the introduction.
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  startTotpSetup: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The secret. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': TotpSetup
        }
      }
      401: components['responses']['Unauthorized']
      404: components['responses']['UserNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  verifyTotpSetup: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description A code of the app. */
    requestBody: {
      content: {
        'application/json': TotpCode
      }
    }
    responses: {
      200: components['responses']['AccountSecurityRead']
      400: components['responses']['TotpCodeBadRequest']
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      /** @description No setup was started, or it was completed. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /** @description The set-up took too long; begin again. */
      410: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  exportUser: {
    parameters: {
      query?: {
        /**
         * @description The format of the file; upper and lower case are the same. An unknown one counts as `xlsx`,
         *     **the default**, which needs a DuckDB extension that the server downloads at run time: where
         *     it can't be had, the response is 500. So name a format.
         * @example ndjson
         */
        format?: components['parameters']['TakeoutFormat']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The file. */
      200: {
        headers: {
          'Content-Disposition': components['headers']['ContentDisposition']
          [name: string]: unknown
        }
        content: {
          'application/json': ExportedRows
          'application/octet-stream': Blob
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob
          'application/x-ndjson': AsyncIterable<{
            [key: string]: unknown
          }>
          'text/csv': CsvFile
        }
      }
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['DatabaseUnavailable']
    }
  }
  listTeams: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['TeamsListed']
      401: components['responses']['Unauthorized']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  createTeam: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The team. */
    requestBody: {
      content: {
        'application/json': TeamRequest
      }
    }
    responses: {
      /** @description Created. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            team: Team
          }
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      /** @description The user may have no further team; self-hosted instances set no limit. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  setActiveTeam: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description The team. */
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: uuid
           * @description The team.
           */
          team_id: string
        }
      }
    }
    responses: {
      200: components['responses']['ActiveTeamAnswered']
      /** @description The request is invalid. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['NotTeamMember']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  replaceTeam: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
      }
      cookie?: never
    }
    /** @description Name and logo. */
    requestBody: {
      content: {
        'application/json': TeamRequest
      }
    }
    responses: {
      200: components['responses']['Done']
      400: components['responses']['TeamUpdateBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['TeamAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  updateTeam: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
      }
      cookie?: never
    }
    /** @description Name and logo. */
    requestBody: {
      content: {
        'application/json': TeamRequest
      }
    }
    responses: {
      200: components['responses']['Done']
      400: components['responses']['TeamUpdateBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['TeamAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  listTeamApiClients: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['TeamApiClientList']
      400: components['responses']['InvalidTeamId']
      401: components['responses']['Unauthorized']
      403: components['responses']['TeamAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  createTeamApiClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
      }
      cookie?: never
    }
    /** @description The client to create. Only `name` is required. */
    requestBody: {
      content: {
        'application/json': TeamApiClientCreateRequest
      }
    }
    responses: {
      201: components['responses']['TeamApiClientCreated']
      400: components['responses']['TeamApiClientCreateBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['TeamDelegationForbidden']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['TeamApiClientCreateError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  updateTeamApiClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
        /**
         * @description The id of the team's API client.
         * @example c4d2e8f0-6a1b-4b3c-8d5e-7f9a0b1c2d3e
         */
        clientId: components['parameters']['TeamApiClientId']
      }
      cookie?: never
    }
    /** @description The complete new state of the client. */
    requestBody: {
      content: {
        'application/json': TeamApiClientUpdateRequest
      }
    }
    responses: {
      200: components['responses']['TeamApiClientUpdated']
      400: components['responses']['TeamApiClientUpdateBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['TeamDelegationForbidden']
      404: components['responses']['ApiClientNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ApiClientUpdateError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  deleteTeamApiClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
        /**
         * @description The id of the team's API client.
         * @example c4d2e8f0-6a1b-4b3c-8d5e-7f9a0b1c2d3e
         */
        clientId: components['parameters']['TeamApiClientId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['ApiClientDeleted']
      400: components['responses']['InvalidTeamOrApiClientId']
      401: components['responses']['Unauthorized']
      403: components['responses']['TeamAccessDenied']
      404: components['responses']['ApiClientNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ApiClientDeleteError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  rotateTeamApiClient: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
        /**
         * @description The id of the team's API client.
         * @example c4d2e8f0-6a1b-4b3c-8d5e-7f9a0b1c2d3e
         */
        clientId: components['parameters']['TeamApiClientId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['TeamApiClientRotated']
      400: components['responses']['InvalidTeamOrApiClientId']
      401: components['responses']['Unauthorized']
      403: components['responses']['TeamAccessDenied']
      404: components['responses']['ApiClientNotFound']
      409: components['responses']['ApiClientInactive']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ApiClientRotateError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  archiveTeam: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['ActiveTeamAnswered']
      /** @description The id is not a UUID (plain text), or the team can't be archived (JSON). */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': CodedError
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      /**
       * @description The caller is not the owner of the team. Self-hosted 2.8.1 always answers in plain text; its
       *     code has the JSON too.
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': CodedError
          'text/plain': ErrorText
        }
      }
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  listTeamAuditEntries: {
    parameters: {
      query?: ListTeamAuditEntriesQuery
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': TeamAuditPage
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['TeamAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  disconnectSearchConsole: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['Done']
      400: components['responses']['InvalidTeamIdOfConnection']
      401: components['responses']['Unauthorized']
      403: components['responses']['IntegrationForbidden']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['ServiceUnavailable']
    }
  }
  connectSearchConsole: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
      }
      cookie?: never
    }
    /** @description Where to go afterwards. */
    requestBody?: {
      content: {
        'application/json': {
          /** @description A path of the dashboard. */
          return_path?: string
        }
      }
    }
    responses: {
      /** @description Where to agree. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * Format: uri
             * @description The address at Google.
             */
            auth_url: string
          }
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['IntegrationForbidden']
      404: components['responses']['OriginRefused']
      /** @description The instance has no credentials of Google's API. */
      412: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': CodedError
        }
      }
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['ServiceUnavailable']
    }
  }
  listSearchConsoleProperties: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The properties. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SearchConsoleProperties
        }
      }
      400: components['responses']['InvalidTeamIdOfConnection']
      401: components['responses']['Unauthorized']
      403: components['responses']['IntegrationForbidden']
      404: components['responses']['OriginRefused']
      412: components['responses']['SearchConsoleNotConnected']
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /** @description Google refused or did not answer. */
      502: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': CodedError
        }
      }
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSearchConsoleConnection: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The connection. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SearchConsoleConnection
        }
      }
      400: components['responses']['InvalidTeamIdOfConnection']
      401: components['responses']['Unauthorized']
      403: components['responses']['IntegrationForbidden']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      503: components['responses']['ServiceUnavailable']
    }
  }
  listTeamInvitations: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The invitations. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': TeamInvitation[]
        }
      }
      400: components['responses']['InvalidTeamId']
      401: components['responses']['Unauthorized']
      403: components['responses']['TeamAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  revokeTeamInvitation: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
        /**
         * @description The invitation's id, as listed by `listTeamInvitations`.
         * @example 9f1b3d5e-7a8c-4b0d-8e2f-4a6c8b0d1f3e
         */
        inviteId: components['parameters']['InvitationId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['Done']
      400: components['responses']['InvalidTeamOrInvitationId']
      401: components['responses']['Unauthorized']
      403: components['responses']['TeamAccessDenied']
      404: components['responses']['InvitationNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  resendTeamInvitation: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
        /**
         * @description The invitation's id, as listed by `listTeamInvitations`.
         * @example 9f1b3d5e-7a8c-4b0d-8e2f-4a6c8b0d1f3e
         */
        inviteId: components['parameters']['InvitationId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Sent. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': InvitationResent
        }
      }
      400: components['responses']['InvalidTeamOrInvitationId']
      401: components['responses']['Unauthorized']
      403: components['responses']['TeamAccessDenied']
      404: components['responses']['InvitationNotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  leaveTeam: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['ActiveTeamAnswered']
      /** @description The id is not a UUID (plain text), or the user can't leave (JSON). */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': CodedError
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      /** @description The user is no member of the team, or it is unknown or archived. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': CodedError
        }
      }
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  listTeamMembers: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The members. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': TeamMember[]
        }
      }
      400: components['responses']['InvalidTeamId']
      401: components['responses']['Unauthorized']
      403: components['responses']['NotTeamMember']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  addTeamMember: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
      }
      cookie?: never
    }
    /** @description Whom, and as what. */
    requestBody: {
      content: {
        'application/json': TeamMemberRequest
      }
    }
    responses: {
      /** @description Invited, or the role was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': TeamMemberAdded
        }
      }
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      /**
       * @description The caller is neither owner nor admin of the team, which may be unknown or archived, may not
       *     give that role, or the team is full.
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['OriginRefused']
      /** @description Not possible as things are. Only the attempt to make somebody owner is answered in JSON. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': CodedError
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  removeTeamMember: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
        /**
         * @description The member's `user_id`, not the `id` of the membership.
         * @example e4a6c8d0-1b3d-4f5e-a7c9-2d4f6b8a0c1e
         */
        userId: components['parameters']['MemberUserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['Done']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['TeamAccessDenied']
      /**
       * @description No such member, or the request was rejected because of its origin; see "Origin check" in the
       *     introduction.
       */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  transferTeamOwnership: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `listTeams`.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
      }
      cookie?: never
    }
    /** @description The new owner. */
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: uuid
           * @description A member of the team.
           */
          target_user_id: string
        }
      }
    }
    responses: {
      200: components['responses']['Done']
      /** @description The request is invalid (plain text), or the new owner is no member of the team (JSON). */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': CodedError
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      /**
       * @description The caller is not the owner of the team. 2.8.1 always answers in plain text; its code has
       *     the JSON too.
       */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': CodedError
          'text/plain': ErrorText
        }
      }
      404: components['responses']['OriginRefused']
      /** @description The new owner is the owner already. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': CodedError
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      503: components['responses']['DatabaseUnavailable']
    }
  }
  getLiveness: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['Healthy']
    }
  }
  trackPageview: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers
         *     send it by themselves; without it the response is 400, and a `Referer` doesn't replace it.
         * @example https://example.org
         */
        Origin?: components['parameters']['PageOrigin']
      }
      path?: never
      cookie?: never
    }
    /** @description What happened. */
    requestBody: {
      content: {
        'application/json': BrowserPageview
      }
    }
    responses: {
      202: components['responses']['VisitTaken']
      400: components['responses']['BrowserTrackingBadRequest']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      502: components['responses']['LeaderUnreachable']
      503: components['responses']['TrackingUnavailable']
    }
  }
  preflightPageviews: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers
         *     send it by themselves; without it the response is 400, and a `Referer` doesn't replace it.
         * @example https://example.org
         */
        Origin?: components['parameters']['PageOrigin']
        /**
         * @description The method that the page wants to use.
         * @example POST
         */
        'Access-Control-Request-Method'?: components['parameters']['PreflightMethod']
        /**
         * @description The headers that the page wants to send.
         * @example content-type
         */
        'Access-Control-Request-Headers'?: components['parameters']['PreflightHeaders']
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['PreflightAnswered']
      405: components['responses']['NoPreflight']
    }
  }
  trackEvent: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers
         *     send it by themselves; without it the response is 400, and a `Referer` doesn't replace it.
         * @example https://example.org
         */
        Origin?: components['parameters']['PageOrigin']
      }
      path?: never
      cookie?: never
    }
    /** @description What happened. */
    requestBody: {
      content: {
        'application/json': BrowserEvent
      }
    }
    responses: {
      202: components['responses']['VisitTaken']
      400: components['responses']['BrowserTrackingBadRequest']
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      502: components['responses']['LeaderUnreachable']
      503: components['responses']['TrackingUnavailable']
    }
  }
  preflightEvents: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers
         *     send it by themselves; without it the response is 400, and a `Referer` doesn't replace it.
         * @example https://example.org
         */
        Origin?: components['parameters']['PageOrigin']
        /**
         * @description The method that the page wants to use.
         * @example POST
         */
        'Access-Control-Request-Method'?: components['parameters']['PreflightMethod']
        /**
         * @description The headers that the page wants to send.
         * @example content-type
         */
        'Access-Control-Request-Headers'?: components['parameters']['PreflightHeaders']
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['PreflightAnswered']
      405: components['responses']['NoPreflight']
    }
  }
  trackWebVital: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers
         *     send it by themselves; without it the response is 400, and a `Referer` doesn't replace it.
         * @example https://example.org
         */
        Origin?: components['parameters']['PageOrigin']
      }
      path?: never
      cookie?: never
    }
    /** @description What happened. */
    requestBody: {
      content: {
        'application/json': BrowserWebVital
      }
    }
    responses: {
      202: components['responses']['VisitTaken']
      /** @description The request is invalid. The response is the first error in the order of these examples. */
      400: {
        headers: {
          'Access-Control-Allow-Credentials': components['headers']['AllowedCredentials']
          'Access-Control-Allow-Origin': components['headers']['AllowedOrigin']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      500: components['responses']['InternalServerError']
      502: components['responses']['LeaderUnreachable']
      503: components['responses']['TrackingUnavailable']
    }
  }
  preflightWebVitals: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers
         *     send it by themselves; without it the response is 400, and a `Referer` doesn't replace it.
         * @example https://example.org
         */
        Origin?: components['parameters']['PageOrigin']
        /**
         * @description The method that the page wants to use.
         * @example POST
         */
        'Access-Control-Request-Method'?: components['parameters']['PreflightMethod']
        /**
         * @description The headers that the page wants to send.
         * @example content-type
         */
        'Access-Control-Request-Headers'?: components['parameters']['PreflightHeaders']
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: components['responses']['PreflightAnswered']
      405: components['responses']['NoPreflight']
    }
  }
  openQrCode: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The token in `redirect_url`.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The destination. */
      302: {
        headers: {
          Location: components['headers']['RedirectLocation']
          [name: string]: unknown
        }
        content: {
          'text/html': string
        }
      }
      400: components['responses']['InvalidShareToken']
      /** @description No such QR code. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      429: components['responses']['TooManyRequests']
      /** @description Something failed on the server. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      503: components['responses']['ServiceUnavailable']
    }
  }
  getReadiness: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['Healthy']
      /** @description The node is not ready. */
      503: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
    }
  }
}
export type AccountSecurity = {
  /** @description The passkeys. */
  passkeys: Passkey[]
  /** @description Whether recovery codes were made. */
  recovery_codes_generated: boolean
  /** @description How many of them are left. */
  recovery_codes_remaining: number
  /** @description Whether sign-ins need a TOTP code. */
  totp_enabled: boolean
  /** @description Whether a TOTP set-up waits for its first code; it may beside an enabled TOTP. */
  totp_pending: boolean
}
export type ActiveTeam = {
  /**
   * Format: uuid
   * @description The active team.
   */
  active_team_id: string
  /** @description The active team first, then the others. */
  recent_team_ids: string[]
  /**
   * @description Always `ok`.
   * @constant
   */
  status: 'ok'
}
export type AiCitationYield = {
  /** @description Sessions that came to the path from any AI assistant after a fetch, within the window. */
  ai_referred_visits: number
  /** @description The crawler. */
  assistant_name: string
  /** @description Visits in percent of fetches. */
  citation_yield_pct: number
  /** @description Its fetches of the path; one that several visits followed counts once for each of them. */
  fetch_count: number
  /** @description The path. */
  path: string
}
export type AiFailureHotspot = {
  /** @description The crawler. */
  assistant_name: string
  /** @description The same in percent. */
  error_rate_pct: number
  /** @description Fetches that were answered with 400 and more. */
  error_requests: number
  /** @description The first part of the path. */
  path_prefix: string
  /** @description Fetches. */
  total_requests: number
}
export type AiFetchCorrelation = {
  /** @description Totals. */
  summary: AiFetchCorrelationSummary
  /** @description Paths and crawlers by the visits that followed, the best first. */
  citation_yield: AiCitationYield[]
  /** @description Parts of the site by the share of errors. */
  failure_hotspots: AiFailureHotspot[]
  /** @description Paths by fetches, those with the fewest visits first among equals. */
  opportunity_pages: AiOpportunityPage[]
}
export type AiFetchCorrelationSummary = {
  /** @description The number of such sessions. */
  ai_referred_visits: number
  /** @description How many of these were visited from an AI assistant afterwards. */
  correlated_paths: number
  /** @description The number of different paths that were fetched. */
  fetched_paths: number
  /** @description The number of fetches. */
  total_fetches: number
  /** @description Fetches that no such visit followed. */
  uncorrelated_fetches: number
}
export type AiFetchOverview = {
  /** @description Responses from 400 to 499, in percent. */
  error_rate_4xx: number
  /** @description Responses from 500 to 599, in percent. */
  error_rate_5xx: number
  /** @description The median response time, in milliseconds; 0 if none is known. */
  median_response_ms: number
  /** @description Kinds of resources: `html`, `document`, `image` and `other`. */
  resource_type_split: MetricStat[]
  /** @description Crawlers. */
  top_assistants: MetricStat[]
  /** @description Paths by responses of 400 and more. */
  top_error_paths: MetricStat[]
  /** @description Their companies. */
  top_families: MetricStat[]
  /** @description Paths. */
  top_paths: MetricStat[]
  /** @description Bytes served. */
  total_bytes: number
  /** @description The number of fetches. */
  total_requests: number
  /** @description The number of different crawlers. */
  unique_assistants: number
  /** @description The number of different paths. */
  unique_paths: number
}
export type AiFetchRequest = {
  /** @description How long it was, in bytes. */
  bytes_served?: number | null
  /** @description Its media type, which decides the `resource_type`. */
  content_type?: string | null
  /** @description The host that served it. */
  hostname?: string | null
  /** @description The path that was fetched; not blank. */
  path: string
  /** @description How long it took, in milliseconds. */
  response_ms?: number | null
  /** @description The status of the response. */
  status_code: number
  /**
   * @description The crawler's `User-Agent`. It must be the one of a known AI crawler: HitKeep finds name and
   *     company by it.
   */
  user_agent: string
}
export type AiOpportunityPage = {
  /** @description Sessions that came to it from AI assistants. */
  ai_referred_visits: number
  /** @description The same in percent. */
  error_rate_pct: number
  /** @description Fetches that were answered with 400 and more. */
  error_requests: number
  /** @description Fetches. */
  fetch_count: number
  /** @description The path. */
  path: string
}
export type AnalyticsChange = {
  /**
   * Format: date-time
   * @description The minute in which it changed.
   */
  bucket_start: string
  /**
   * Format: date-time
   * @description When it changed, to the nanosecond.
   */
  changed_at: string
  /** @description How many records of each kind came; empty when events were missed. */
  counts: {
    [key: string]: number
  }
  /**
   * @description The kinds of data that changed: `hits`, `events`, `ecommerce`, `web_vitals`, `ai_fetch`,
   *     `imports`, `goals`, `funnels` or `opportunities`.
   */
  kinds: string[]
  /**
   * Format: uuid
   * @description The site.
   */
  site_id: string
}
export type ApiClientBase = {
  /** @description The client's name, trimmed. */
  name: string
  /** @description A note, trimmed; empty when there is none. */
  description: string
  /**
   * Format: date-time
   * @description When the client was created.
   */
  created_at: string
  /**
   * Format: date-time
   * @description When the token expires; absent when it never does.
   */
  expires_at?: string
  /**
   * Format: uuid
   * @description The client's id.
   */
  id: string
  /**
   * @description The highest instance role that the token may use. A call is limited to the weaker of this
   *     and the owner's current role.
   */
  instance_role: InstanceRole
  /**
   * Format: date-time
   * @description When the token was last looked up; absent when it never was. Look-ups are cached for up to
   *     five minutes, so this lags behind.
   */
  last_used_at?: string
  /**
   * Format: date-time
   * @description When the client was revoked; absent unless it is.
   */
  revoked_at?: string
  /** @description The sites that the token has access to, ordered by `site_id`; empty when there are none. */
  site_roles: ApiClientSiteRole[]
  /**
   * Format: date-time
   * @description When the client was last changed **or used**: a use that sets `last_used_at` sets this too.
   */
  updated_at: string
}
export type ApiClientCreateRequest = {
  /**
   * @description A name for the client; it need not be unique. It needs at least one non-whitespace
   *     character. The server trims it and then allows 120 **bytes** of UTF-8, so fewer than 120
   *     characters when some are not ASCII.
   */
  name: string
  /**
   * @description A free-text note. The server trims it and then allows 500 **bytes** of UTF-8. Absent and
   *     `null` mean an empty description.
   */
  description?: string | null
  /**
   * Format: date-time
   * @description When the token expires, as an RFC 3339 date-time with any offset. Absent and `null` mean
   *     that it never expires. A time in the past is accepted and creates a client that can't be
   *     used; an empty string is rejected with 400 `Invalid JSON payload`.
   */
  expires_at?: (string | Date) | null
  /**
   * @description The highest instance role that the token may use, at most the caller's own. Absent, `null`
   *     and a blank string mean `user`. The server trims it; it is case-sensitive.
   * @default user
   */
  instance_role?: InstanceRole | null
  /**
   * @description The sites that the token has access to. Absent, `null` and an empty list mean **none**,
   *     and such a token has access to no site. At most 100 entries; if a site occurs several
   *     times, the last entry wins, and each entry counts towards the 100.
   */
  site_roles?: ApiClientSiteRoleInput[] | null
}
export type ApiClientSiteRole = {
  role: SiteRole
  /**
   * Format: uuid
   * @description The site, in canonical lower-case form.
   */
  site_id: string
}
export type ApiClientSiteRoleInput = {
  role: SiteRole
  /**
   * Format: uuid
   * @description The site's id. A string that isn't a UUID is rejected with **403** `invalid delegated site
   *     role site_id`, not with 400.
   */
  site_id: string
}
export type ApiClientUpdateRequest = {
  /**
   * @description A name for the client; it need not be unique. It needs at least one non-whitespace
   *     character. The server trims it and then allows 120 **bytes** of UTF-8, so fewer than 120
   *     characters when some are not ASCII.
   */
  name: string
  /**
   * @description A free-text note. The server trims it and then allows 500 **bytes** of UTF-8. Absent and
   *     `null` clear it.
   */
  description?: string | null
  /**
   * Format: date-time
   * @description When the token expires, as an RFC 3339 date-time with any offset. Absent and `null` clear
   *     it, so that the token never expires. A time in the past is accepted and creates a client
   *     that can't be used; an empty string is rejected with 400 `Invalid JSON payload`.
   */
  expires_at?: (string | Date) | null
  /**
   * @description The highest instance role that the token may use, at most the caller's own. Unlike on
   *     creation it is required: without it the response is 400 `Invalid instance role`.
   */
  instance_role: InstanceRole
  /**
   * @description `true` revokes the client (keeping the time of an earlier revocation), `false` restores
   *     it. Absent and `null` leave it unchanged.
   */
  revoked?: boolean | null
  /**
   * @description The sites that the token has access to. Absent, `null` and an empty list remove **all**
   *     sites from the client. At most 100 entries; if a site occurs several times, the last entry
   *     wins, and each entry counts towards the 100.
   */
  site_roles?: ApiClientSiteRoleInput[] | null
}
export type ApiDescriptionList = {
  /** @description The newest version. */
  latest: string
  /** @description All versions. */
  versions: {
    /** @description The version of the API. */
    version: string
    /** @description Whether it is the newest. */
    latest: boolean
    /** @description The path of its description on this instance. */
    openapi_url: string
  }[]
}
export type AuthSession = {
  /** @description How long a fresh session lasts on this instance, in seconds; 900 by default. */
  duration_seconds: number
  /**
   * Format: date-time
   * @description When the session ends unless it is extended.
   */
  expires_at: string
  /** @description Whether the session can be extended. */
  extendable: boolean
  /**
   * Format: date-time
   * @description When the session, or its last extension, began.
   */
  issued_at: string
  /**
   * Format: date-time
   * @description When that cookie ends; absent unless `remembered`.
   */
  remember_expires_at?: string
  /** @description How long such a cookie lasts on this instance, in days; 30 by default. */
  remember_me_duration_days: number
  /** @description Whether the session is backed by a valid `hk_remember_me` cookie. */
  remembered: boolean
  /** @description Whether the dashboard user may adjust the timing. */
  timing_adjustable: boolean
  /** @description How long before its end the dashboard warns, in seconds; 120 by default. */
  warning_seconds: number
}
export type Bootstrap = {
  permissions: Permissions
  preferences: UserPreferences
  profile: UserProfile
  session: AuthSession
  /** @description What `listSites` returns. */
  sites: Site[]
  status: SystemStatus
  teams: TeamList
}
export type BrowserEvent = {
  /** @description The name. Left out it is recorded as empty. */
  n?: string
  /** @description Its properties. */
  p?: {
    [key: string]: unknown
  } | null
  /**
   * Format: uuid
   * @description The session, as the tracker made it up. All zeros are accepted.
   */
  sid?: string
  /** @description What sends this. */
  tsrc?: string
  /** @description Its version. */
  tv?: string
}
export type BrowserPageview = {
  /** @description The browser's language. */
  lang?: string | null
  /**
   * Format: uuid
   * @description The page view, as the tracker made it up.
   */
  page_id?: string
  /** @description The path with its query. Left out it is recorded as empty. */
  path?: string
  /**
   * Format: uuid
   * @description The QR code that led here.
   */
  qr?: string | null
  /** @description Where the visitor came from. */
  referrer?: string | null
  /** @description Height of the screen, in CSS pixels. */
  sc_h?: number | null
  /** @description Width of the screen, in CSS pixels. */
  sc_w?: number | null
  /**
   * Format: uuid
   * @description The session, as the tracker made it up. All zeros are accepted.
   */
  session_id?: string
  /** @description What sends this, such as `hk.js`. */
  tsrc?: string
  /** @description Its version. */
  tv?: string
  /** @description The value of `utm_campaign`. */
  u_cmp?: string | null
  /** @description The value of `utm_content`. */
  u_cnt?: string | null
  /** @description The value of `utm_medium`. */
  u_med?: string | null
  /** @description The value of `utm_source`. */
  u_src?: string | null
  /** @description The value of `utm_term`. */
  u_trm?: string | null
  /** @description The `User-Agent`; without it none is recorded, the one of the request is not used. */
  ua?: string | null
  /**
   * @description Whether the tracker considers the visitor new.
   * @default false
   */
  unique?: boolean
  /** @description Height of the window, in CSS pixels. */
  vp_h?: number | null
  /** @description Width of the window, in CSS pixels. */
  vp_w?: number | null
}
export type BrowserWebVital = {
  /** @description The id of the sample. */
  mid?: string
  n: WebVitalMetric
  /** @description How the page was reached, such as `navigate` or `reload`. */
  nt?: string
  /** @description The path, which begins with `/`. */
  p: string
  /**
   * Format: uuid
   * @description The page view; not all zeros.
   */
  pid: string
  /**
   * Format: uuid
   * @description The session; not all zeros.
   */
  sid: string
  /** @description What sends this, such as `hk.js`. */
  tsrc?: string
  /** @description Its version. */
  tv?: string
  /**
   * @description The value: milliseconds, for `CLS` without a unit. Left out it is 0.
   * @default 0
   */
  v?: number | null
}
export type ChartDataPoint = {
  /** @description Page views in the interval. */
  pageviews: number
  /**
   * Format: date-time
   * @description When the interval starts.
   */
  time: string
  /** @description Visitors in the interval. */
  visitors: number
}
export type CloudSignupRequest = {
  /** @description Whether the terms were accepted, as they must be. */
  accepted_tos?: boolean
  /** @description The e-mail address. */
  email: string
  /** @description The given name. */
  given_name?: string
  /** @description Where the data is to be stored, which must fit the host. */
  jurisdiction?: string
  /** @description The last name. */
  last_name?: string
  /** @description The language of mails. */
  locale?: string
  /**
   * Format: password
   * @description The password, of at least eight bytes.
   */
  password: string
  /**
   * @description The plan.
   * @enum {string}
   */
  plan_code: 'free' | 'pro' | 'business'
  /** @description The name of the team. */
  team_name: string
}
export type CloudStatus = {
  /** @description Whether this instance is hosted by HitKeep. */
  hosted: boolean
  /** @description The jurisdiction in which the data is stored; absent when not set. */
  jurisdiction?: string
  /** @description The region in which the data is stored; absent when not set. */
  region?: string
  /** @description Whether new accounts can be opened. */
  signup_enabled: boolean
  /** @description Where to get support; absent when not set. */
  support_url?: string
  /** @description Where to upgrade the plan; absent when not set. */
  upgrade_url?: string
}
export type CodedError = {
  /** @description What went wrong, for programs; the examples list the codes. */
  code: string
  /** @description What went wrong, for people. */
  message: string
  /**
   * @description Always `error`.
   * @constant
   */
  status: 'error'
}
export type ComparisonStats = {
  /** @description Average session duration, in seconds. */
  avg_session_duration: number
  /** @description Sessions with a single page view, in percent of all sessions. */
  bounce_rate: number
  /** @description The time series of that period. */
  chart_data: ChartDataPoint[] | null
  /** @description The result of each goal. */
  goals: GoalStats[] | null
  /** @description Average number of page views per session. */
  pages_per_session: number
  /** @description Total conversions of all goals. */
  total_conversions: number
  /** @description Page views. */
  total_pageviews: number
  /** @description Sessions. */
  unique_sessions: number
  /** @description Page views with a `utm_campaign`. */
  utm_campaign_hits: number
  /** @description Page views with a `utm_content`. */
  utm_content_hits: number
  /** @description Page views with a `utm_medium`. */
  utm_medium_hits: number
  /** @description Page views with a `utm_source`. */
  utm_source_hits: number
  /** @description Page views with a `utm_term`. */
  utm_term_hits: number
}
export type CsvFile = string
export type DatabaseUnavailable = {
  /**
   * @description Why the database is unavailable. `database_recovering`: a recovery is running and finishes
   *     by itself. `database_needs_attention`: recovery waits for the operator.
   *     `database_unavailable`: any other cause.
   * @enum {string}
   */
  code: 'database_recovering' | 'database_needs_attention' | 'database_unavailable'
  /** @description A human-readable explanation. */
  message: string
  /**
   * @description How long to wait before the next attempt, in seconds. The `Retry-After` header has the
   *     same number.
   */
  retry_after_seconds: number
  /**
   * @description Always `error`.
   * @constant
   */
  status: 'error'
}
export type DigestSubscription = {
  /** @description Whether it is sent every day. */
  daily: boolean
  /** @description Whether it is sent every month. */
  monthly: boolean
  /** @description Whether it is sent every week. */
  weekly: boolean
}
export type DoneWithMessage = {
  /** @description What was done. */
  message: string
  /**
   * @description Always `ok`.
   * @constant
   */
  status: 'ok'
}
export type EcommerceProduct = {
  /** @description Its id, as the events name it; empty if they don't. */
  item_id: string
  /** @description Its name, as the events give it; empty if they don't. */
  item_name: string
  /** @description The number of orders with it. */
  orders: number
  /** @description How many were sold. */
  quantity: number
  /** @description Price by quantity, summed over all orders. */
  revenue: number
}
export type EcommerceSeriesPoint = {
  /** @description The number of orders. */
  orders: number
  /** @description The sum of its orders. */
  revenue: number
  /**
   * Format: date-time
   * @description When the interval starts, in the offset of `from`, else in UTC.
   */
  time: string
}
export type EcommerceSource = {
  /** @description The number of orders. */
  orders: number
  /** @description The host that the visitor came from. */
  referrer: string
  /** @description The sum of the orders. */
  revenue: number
  /** @description The value of `utm_campaign`. */
  utm_campaign: string
  /** @description The value of `utm_medium`. */
  utm_medium: string
  /** @description The value of `utm_source`. */
  utm_source: string
}
export type EcommerceSummary = {
  /** @description Revenue by order; 0 without orders. */
  average_order_value: number
  /** @description Orders in percent of checkouts begun; it can exceed 100. */
  checkout_conversion_rate: number
  /** @description The number of checkouts that were begun. */
  checkout_starts: number
  /**
   * @description The most frequent currency; of two equally frequent ones sometimes one, sometimes the other.
   *     Empty if no event names one.
   */
  currency: string
  /** @description The number of orders. */
  orders: number
  /** @description The sum of all orders. */
  revenue: number
  /** @description Autonomous systems by checkouts begun. */
  top_asns: MetricStat[]
  /** @description Cities by checkouts begun. */
  top_cities: MetricStat[]
  /** @description Network providers by checkouts begun. */
  top_providers: MetricStat[]
}
export type EmailLinkRequest = {
  /**
   * Format: uuid
   * @description The `challenge_token` of the sign-in.
   */
  challenge_token: string
  /**
   * @description Where the link leads after the sign-in: a path of the dashboard. Anything else leads to the
   *     dashboard's start.
   */
  return_url?: string
}
export type ErrorText = string
export type EventAudience = {
  /** @description Why imported data is missing from the figures; absent when none is. */
  imported_excluded?: ImportExclusionReason[]
  /** @description Autonomous systems. */
  top_asns: MetricStat[]
  /** @description Cities. */
  top_cities: MetricStat[]
  /** @description Countries. */
  top_countries: MetricStat[]
  /** @description Device types. */
  top_devices: MetricStat[]
  /** @description Pages with their query. */
  top_pages: MetricStat[]
  /** @description Network providers. */
  top_providers: MetricStat[]
  /** @description Hosts that visitors came from. */
  top_referrers: MetricStat[]
}
export type EventSeriesPoint = {
  /** @description The number of them. */
  count: number
  /**
   * Format: date-time
   * @description When the interval starts, in UTC whatever the offset of `from` is.
   */
  time: string
}
export type Exclusion = {
  /** @description The note; absent when there is none. */
  description?: string
  /**
   * @description What is excluded.
   * @enum {string}
   */
  type: 'cidr' | 'country'
  /** @description The network, in normal form; present for `cidr` only. */
  cidr?: string
  /** @description The country, in upper case; present for `country` only. */
  country_code?: string
  /**
   * Format: date-time
   * @description When it was created.
   */
  created_at: string
  /**
   * Format: uuid
   * @description Who created it; absent when that is no longer known.
   */
  created_by?: string
  /**
   * Format: uuid
   * @description The exclusion's id.
   */
  id: string
  /**
   * Format: uuid
   * @description Its site; absent when it applies to all sites.
   */
  site_id?: string
}
export type ExclusionRequest =
  | {
      /** @description A note. The server trims it and then allows 255 **bytes** of UTF-8. */
      description?: string
      /**
       * @description What is excluded; it may be left out. Upper and lower case are the same.
       * @constant
       */
      type?: 'cidr'
      /**
       * @description An address or a network, IPv4 or IPv6. Bits behind the prefix are cut (`192.0.2.9/25`
       *     becomes `192.0.2.0/25`), and an address becomes a `/32` or `/128`.
       */
      cidr: string
    }
  | {
      /** @description A note. The server trims it and then allows 255 **bytes** of UTF-8. */
      description?: string
      /**
       * @description What is excluded. Upper and lower case are the same.
       * @constant
       */
      type: 'country'
      /**
       * @description A two-letter country code; upper and lower case are the same. One that isn't assigned is
       *     rejected.
       */
      country_code: string
    }
export type ExportedRows = {
  [key: string]: unknown
}[]
export type Funnel = {
  /** @description Its name. */
  name: string
  /**
   * Format: date-time
   * @description When it was created.
   */
  created_at: string
  /**
   * Format: uuid
   * @description The funnel's id.
   */
  id: string
  /**
   * Format: uuid
   * @description Its site.
   */
  site_id: string
  /** @description The steps in order. */
  steps: FunnelStep[] | null
}
export type FunnelCreateRequest = {
  /** @description A name; it need not be unique. */
  name: string
  /** @description The steps in order, two or more. */
  steps: FunnelStep[]
}
export type FunnelSeriesPoint = {
  /**
   * @description Sessions that did a last step in the interval, whether or not they did the others: this can
   *     exceed `entries`.
   */
  completions: number
  /** @description Sessions that did a first step in the interval. */
  entries: number
  /**
   * Format: date-time
   * @description When the interval starts, in UTC.
   */
  time: string
}
export type FunnelStats = {
  /** @description Its name. */
  name: string
  /**
   * Format: uuid
   * @description The funnel.
   */
  funnel_id: string
  /** @description Completions in percent of entries. */
  overall_conversion_rate: number
  /** @description Its steps in order. */
  steps: FunnelStepStats[]
  /** @description Sessions that did all steps. */
  total_completions: number
  /** @description Sessions that did the first step. */
  total_entries: number
}
export type FunnelStep = {
  /**
   * @description What completes the step: `event` or `path`. The server stores and returns any other string,
   *     too; such a step is never completed.
   */
  type: string
  /** @description The event's name or the page path. */
  value: string
}
export type FunnelStepStats = {
  /** @description Type and value of the step, e.g. `path: /checkout`. */
  name: string
  /** @description The same in percent of the step before; 100 in the first. */
  conversion_rate: number
  /** @description How many fewer than in the step before; 0 in the first. */
  dropoff: number
  /** @description Its place, from 0. */
  step_index: number
  /** @description Sessions that did this step and all before it, in whatever order. */
  visitors: number
}
export type GeneratedOpportunities = {
  /** @description Whether a language model took part: `disabled` when the instance has none. */
  ai_status: string
  /** @description The suggestions that were found in this run; those known before are not repeated. */
  opportunities: Opportunity[]
}
export type Goal = {
  /** @description Its name, which other goals may have too. */
  name: string
  /**
   * @description What it looks at: `event` or `path`.
   * @enum {string}
   */
  type: 'event' | 'path'
  /**
   * Format: date-time
   * @description When it was created.
   */
  created_at: string
  /**
   * Format: uuid
   * @description The goal's id.
   */
  id: string
  /**
   * Format: uuid
   * @description Its site.
   */
  site_id: string
  /** @description The event's name, or the path, compared exactly. */
  value: string
}
export type GoalCreateRequest = {
  /** @description A name; it need not be unique. */
  name: string
  /**
   * @description What it looks at.
   * @enum {string}
   */
  type: 'event' | 'path'
  /** @description The event's name, or the path, compared exactly; a path isn't checked. */
  value: string
}
export type GoalSeriesPoint = {
  /** @description Conversions of all chosen goals together. */
  conversions: number
  /**
   * Format: date-time
   * @description When the interval starts, in UTC.
   */
  time: string
}
export type GoalStats = {
  /** @description Its name. */
  name: string
  /** @description Conversions per session, in percent. */
  conversion_rate: number
  /** @description Number of conversions. */
  conversions: number
  /**
   * Format: uuid
   * @description The goal's id.
   */
  goal_id: string
}
export type Hit = {
  /** @description The number of the autonomous system. */
  asn: number | null
  /** @description The organisation that runs the autonomous system. */
  asn_org: string | null
  /** @description The city. */
  city: string | null
  /**
   * @description The two-letter country code; `ZZ` if the country of a visitor reported by a server isn't known, and
   *     `null` if the one of a browser isn't.
   */
  country_code: string | null
  /** @description The host name. */
  hostname: string | null
  /**
   * Format: uuid
   * @description The hit's id.
   */
  id: string
  /** @description Whether the tracker considered the visitor new. */
  is_unique: boolean | null
  /** @description The browser's language. */
  language: string | null
  /**
   * Format: uuid
   * @description The page view it belongs to.
   */
  page_id: string
  /** @description The path, with its query. */
  path: string
  /** @description The network provider. */
  provider: string | null
  /**
   * Format: uuid
   * @description The QR code that led here.
   */
  qr_code_id: string | null
  /** @description Where the visitor came from. */
  referrer: string | null
  /** @description The region. */
  region: string | null
  /** @description Height of the screen, in CSS pixels. */
  screen_height: number | null
  /** @description Width of the screen, in CSS pixels. */
  screen_width: number | null
  /**
   * Format: uuid
   * @description The session it belongs to.
   */
  session_id: string
  /**
   * Format: uuid
   * @description Its site.
   */
  site_id: string
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string
  /** @description The browser's `User-Agent`. */
  user_agent: string | null
  /** @description The value of `utm_campaign`. */
  utm_campaign: string | null
  /** @description The value of `utm_content`. */
  utm_content: string | null
  /** @description The value of `utm_medium`. */
  utm_medium: string | null
  /** @description The value of `utm_source`. */
  utm_source: string | null
  /** @description The value of `utm_term`. */
  utm_term: string | null
  /** @description Height of the window, in CSS pixels. */
  viewport_height: number | null
  /** @description Width of the window, in CSS pixels. */
  viewport_width: number | null
}
export type HitPage = {
  /** @description The hits of this page. */
  data: Hit[]
  /** @description The total number of matching hits, regardless of `limit` and `offset`. */
  total: number
}
export type Import = {
  /** @description How much of them has arrived. */
  bytes_received: number
  /** @description How long all files are. */
  bytes_total: number
  /**
   * Format: date-time
   * @description When it was created.
   */
  created_at: string
  /** @description What went wrong; absent when nothing did. */
  error?: string
  /** @description The files; lists of imports leave them out. */
  files?: ImportFile[]
  /**
   * Format: date-time
   * @description When it ended; absent until then.
   */
  finished_at?: string
  /**
   * Format: uuid
   * @description The import's id.
   */
  id: string
  /** @description What is in the export; absent until it is validated. */
  manifest?: ImportManifest
  /** @description The tool. */
  provider: string
  /** @description Rows imported so far. */
  rows_imported: number
  /** @description Rows read by the validation. */
  rows_scanned: number
  /**
   * Format: uuid
   * @description Its site.
   */
  site_id: string
  /** @description Names the content; absent until it is validated. */
  source_hash?: string
  /**
   * Format: date-time
   * @description When it began to run; absent until then.
   */
  started_at?: string
  status: ImportState
  /**
   * Format: date-time
   * @description When it was last changed.
   */
  updated_at: string
  /**
   * Format: date-time
   * @description When it was validated; absent until then.
   */
  validated_at?: string
}
export type ImportCleanup = {
  /** @description Whether they are deleted. */
  enabled: boolean
  /** @description How large these were. */
  last_cleaned_bytes: number
  /** @description Their files. */
  last_cleaned_files: number
  /** @description Imports that the last run cleaned. */
  last_cleaned_imports: number
  /** @description Why; absent when it never did. */
  last_error?: string
  /**
   * Format: date-time
   * @description When it last failed; absent when it never did.
   */
  last_failed_at?: string
  /** @description Imports that it gave up. */
  last_marked_failed: number
  /**
   * Format: date-time
   * @description When it last ran; absent when it never did.
   */
  last_run?: string
  /** @description How often in succession. */
  recent_failures: number
  /** @description After how many days. */
  retention_days: number
  /** @description How large these are. */
  stale_bytes: number
  /** @description Their files. */
  stale_files: number
  /** @description Imports that the next run would clean. */
  stale_imports: number
}
export type ImportCleanupResult = {
  /** @description How large these were. */
  bytes_cleaned: number
  /** @description What went wrong; absent when nothing did. */
  errors?: string[]
  /** @description Files that it deleted. */
  files_cleaned: number
  /** @description Imports that it cleaned. */
  imports_cleaned: number
  /** @description Imports that it gave up. */
  imports_marked_failed: number
}
export type ImportCleanupRun = {
  /** @description What was done, for people. */
  message?: string
  result: ImportCleanupResult
  /**
   * @description `ok`, or `error` in a 500.
   * @enum {string}
   */
  status: 'ok' | 'error'
}
export type ImportCreateRequest = {
  /** @description The files. */
  files: {
    /**
     * @description Its name, which must end in `.csv`, or in `.zip` for an archive of such files; directories
     *     in it are cut off.
     */
    filename: string
    /** @description Its SHA-256 digest in hexadecimal; if given, the validation compares it. */
    sha256?: string
    /** @description How long it is; the chunks must add up to it. */
    size_bytes: number
  }[]
}
export type ImportCreated = {
  /** @description How long the chunks should be, in bytes: 8 MiB. Other lengths are accepted too. */
  chunk_size: number
  /** @description The files with their ids. */
  files: ImportFile[]
  /**
   * Format: uuid
   * @description The import's id.
   */
  import_id: string
  /** @description The tool. */
  provider: string
  /**
   * @description Always `uploading`.
   * @constant
   */
  status: 'uploading'
}
export type ImportDataset = {
  /** @description The kind, for people. */
  name: string
  /** @description Events; absent where it has none. */
  events?: number
  /** @description The files that have it. */
  files: string[]
  /** @description The kind, for programs. */
  key: string
  /** @description Page views; absent where it has none. */
  pageviews?: number
  /** @description Rows that can be imported. */
  rows_accepted: number
  /** @description Rows read. */
  rows_scanned: number
  /** @description Rows that can't. */
  rows_skipped: number
  /** @description Visitors; absent where it has none. */
  visitors?: number
  /** @description Visits; absent where it has none. */
  visits?: number
}
export type ImportEventCoverage = {
  /** @description The names of the events. */
  event_names: string[] | null
  /** @description Events. */
  events: number
  /** @description The names of their properties. */
  property_keys: string[] | null
  /** @description Rows that can be imported. */
  rows_accepted: number
  /** @description Rows read. */
  rows_scanned: number
  /** @description Visitors. */
  visitors: number
}
export type ImportEventDimensionCoverage = {
  /** @description By these. */
  available: string[]
  /** @description Why not; absent when it is by all. */
  reason?: string
  /** @description Not by these. */
  unavailable: string[]
}
export type ImportEventPropertyCoverage = {
  /** @description Their events. */
  attributed_events: number
  /** @description Their names. */
  attributed_property_keys: string[] | null
  /** @description Rows of properties whose event is known. */
  attributed_rows: number
  /** @description Their visitors. */
  attributed_visitors: number
  /** @description Their events. */
  unattributed_events: number
  /** @description Their names. */
  unattributed_property_keys: string[] | null
  /** @description How these are stored; absent when there are none. */
  unattributed_relationship?: string
  /** @description Rows of properties whose event isn't known. */
  unattributed_rows: number
  /** @description Their visitors. */
  unattributed_visitors: number
  /** @description What that means, for people; absent when there are none. */
  unavailable_relationship_message?: string
}
export type ImportExclusionReason = {
  /** @description Further detail; absent when there is none. */
  detail?: string
  /** @description A machine-readable reason. */
  reason: string
}
export type ImportFile = {
  /** @description How much of it has arrived. */
  bytes_received: number
  /** @description Its name without directories. */
  filename: string
  /**
   * Format: uuid
   * @description The file's id, which its chunks are sent to.
   */
  id: string
  /** @description Its SHA-256 digest in hexadecimal, as declared or as found; absent until known. */
  sha256?: string
  /** @description How long it is, as declared. */
  size_bytes: number
  /**
   * @description `uploaded` once all bytes have arrived.
   * @enum {string}
   */
  status: 'pending' | 'uploaded'
}
export type ImportList = {
  /** @description The imports, newest first; deleted ones are left out. */
  imports: Import[]
}
export type ImportManifest = {
  /** @description What the files have. */
  datasets: ImportDataset[]
  /**
   * Format: date-time
   * @description The last day; absent when there is none.
   */
  date_end?: string
  /**
   * Format: date-time
   * @description The first day; absent when there is none.
   */
  date_start?: string
  event_coverage: ImportEventCoverage
  event_dimension_coverage: ImportEventDimensionCoverage
  event_property_coverage: ImportEventPropertyCoverage
  /** @description The files that are understood. */
  files: string[]
  /** @description The files that aren't. */
  ignored_files: string[]
  /** @description Files that such an export may have and that are missing. */
  missing_files: string[]
  overlap: ImportOverlap
  /** @description The tool. */
  provider: string
  /** @description Rows that can be imported. */
  rows_accepted: number
  /** @description Rows read. */
  rows_scanned: number
  /** @description Rows that can't. */
  rows_skipped: number
  /** @description Names the content: the same export always has the same. */
  source_hash: string
  /** @description What to know before it is imported. */
  warnings: ImportWarning[]
}
export type ImportOverlap = {
  /** @description About how many events. */
  estimated_skipped_events: number
  /** @description About how many page views. */
  estimated_skipped_pageviews: number
  /** @description About how many rows are skipped. */
  estimated_skipped_rows: number
  /** @description Days with events of its own. */
  native_event_days: number
  /** @description Kinds of such events. */
  native_event_keys: number
  /** @description Days with page views of its own. */
  native_traffic_days: number
  /**
   * @description Always `skip_native_day`: nothing is imported for such a day.
   * @constant
   */
  policy: 'skip_native_day'
}
export type ImportProgress = {
  /** @description How much of it has arrived. */
  bytes_received: number
  /** @description Whether that is all of it. */
  complete: boolean
  /**
   * Format: uuid
   * @description The file.
   */
  file_id: string
  /**
   * Format: uuid
   * @description The import.
   */
  import_id: string
}
export type ImportState =
  | 'uploading'
  | 'validating'
  | 'validated'
  | 'validation_failed'
  | 'queued'
  | 'running'
  | 'completed'
  | 'failed'
  | 'deleted'
export type ImportWarning = {
  /** @description The warning, for programs. */
  code: string
  /** @description The file concerned; absent when it is none. */
  file?: string
  /** @description The warning, for people. */
  message: string
}
export type Importer = {
  /** @description Its name for people. */
  name: string
  /** @description How the names of its files end. */
  accepted_extensions: string[]
  /**
   * @description What is imported: `traffic_aggregates`, `dimension_aggregates`, `event_aggregates` or
   *     `event_properties`.
   */
  capabilities: string[]
  /** @description The name of the tool in paths. */
  key: string
}
export type InitialUserRequest = {
  /** @description The address, which later sign-ins compare with upper and lower case. */
  email: string
  /** @description The given name. */
  given_name?: string
  /** @description The last name. */
  last_name?: string
  /**
   * Format: password
   * @description The password, of at least eight **bytes**.
   */
  password: string
}
export type InstanceAi = {
  /** @description Whether it has an address of its own. */
  base_url_configured: boolean
  /** @description Whether nothing more is allowed in it. */
  budget_exhausted: boolean
  /** @description How long a window is, in minutes. */
  budget_window_minutes: number
  /**
   * @description Who set it up.
   * @enum {string}
   */
  config_mode: 'cloud_managed' | 'self_hosted'
  /** @description Whether it is set up. */
  configured: boolean
  /** @description Whether it is on. */
  enabled: boolean
  /**
   * Format: date-time
   * @description When one was last tried; absent when none was.
   */
  last_attempt_at?: string
  /** @description What went wrong last; absent when nothing did. */
  last_error_category?: string
  /**
   * Format: date-time
   * @description When a request last succeeded; absent when none did.
   */
  last_success_at?: string
  /** @description The model; absent when not set up. */
  model?: string
  /** @description Whose model it is; absent when not set up. */
  provider?: string
  /** @description Where it runs; absent when not set. */
  region?: string
  /** @description How many are allowed. */
  request_limit: number
  /** @description Requests in the present window. */
  requests_used: number
  /**
   * @description All in all.
   * @enum {string}
   */
  status: 'disabled' | 'not_configured' | 'configured' | 'budget_exhausted' | 'needs_attention'
  /** @description How many are allowed. */
  token_limit: number
  /** @description Tokens in the present window. */
  tokens_used: number
}
export type InstanceAuditEntry = {
  /** @description What was done, such as `mail.test`. */
  action: string
  /** @description The actor's address at that time; empty when unknown. */
  actor_email_snapshot: string
  /**
   * Format: uuid
   * @description Who did it; absent when it was nobody with an account.
   */
  actor_id?: string
  /** @description The actor's role at that time; empty when unknown. */
  actor_role_snapshot: string
  /**
   * Format: date-time
   * @description When it was done.
   */
  created_at: string
  /** @description What was done, in words; absent when there is nothing to say. */
  details?: string
  /**
   * Format: uuid
   * @description The entry's id.
   */
  id: string
  /** @description The address that the request came from; absent when unknown. */
  ip_address?: string
  /** @description That address's country; absent when unknown. */
  ip_country_code?: string
  /**
   * @description Whether the action succeeded.
   * @enum {string}
   */
  outcome: 'success' | 'failure'
  /** @description The `X-Request-Id` of the request; absent when it had none. */
  request_id?: string
  /** @description Its id; absent when it has none. */
  target_id?: string
  /** @description Its name at that time; absent when it has none. */
  target_label?: string
  /** @description What was concerned, such as `user` or `system`; absent when nothing was. */
  target_type?: string
  /**
   * Format: uuid
   * @description The person concerned; absent when it was none.
   */
  target_user_id?: string
  /**
   * Format: uuid
   * @description The team; absent when it concerns none.
   */
  team_id?: string
  /** @description The `User-Agent` of the request; absent when it had none. */
  user_agent?: string
}
export type InstanceAuditPage = {
  /** @description The entries of this page, newest first. */
  entries: InstanceAuditEntry[]
  /** @description Whether there are more. */
  has_more: boolean
  /** @description The limit that was applied. */
  limit: number
  /** @description The number of entries that were skipped. */
  offset: number
  /** @description The number of matching entries. */
  total: number
}
export type InstanceBackups = {
  /** @description Where to; empty when they are not made. */
  config_path: string
  /** @description Whether they are made. */
  enabled: boolean
  /** @description How often, in minutes. */
  interval_min: number
  /**
   * Format: date-time
   * @description When the last one was made; absent when none was.
   */
  last_backup?: string
  /** @description Why; absent when none did. */
  last_error?: string
  /**
   * Format: date-time
   * @description When one last failed; absent when none did.
   */
  last_failed_at?: string
  /**
   * Format: date-time
   * @description When the next one is due; absent when none is.
   */
  next_backup?: string
  /** @description How many failed in succession. */
  recent_failures: number
  /** @description How many are kept. */
  retention: number
}
export type InstanceCache = {
  /** @description How many it can have. */
  max_size: number
  /** @description How many entries it has. */
  size: number
  /** @description How long an entry lasts, as Go writes durations. */
  ttl: string
}
export type InstanceCaches = {
  /** @description API tokens: on other nodes of a cluster, a change of a client may take that long. */
  api_client_cache: InstanceCache
  /** @description Roles: a change of a role may take that long to work. */
  permissions_cache: InstanceCache
  /** @description Addresses with their rates. */
  rate_limiter_cache: InstanceCache
  /**
   * @description `pressure` when the cache of permissions or of API clients is over 90 % full.
   * @enum {string}
   */
  status: 'healthy' | 'pressure'
}
export type InstanceFeature = {
  /** @description More about it; absent when there is nothing to say. */
  detail?: string
  /** @description Whether it is on. */
  enabled: boolean
  /** @description The feature. */
  key: string
}
export type InstanceHealth = {
  /** @description `ok`, or an error message. */
  database: string
  /** @description Whether this node is the leader of its cluster. */
  is_leader: boolean
  /**
   * @description `degraded` when the database or the workers report an error.
   * @enum {string}
   */
  status: 'healthy' | 'degraded'
  /** @description `ok`, or an error message. */
  workers: string
}
export type InstanceInfo = {
  /** @description The running version. */
  version: string
  /** @description Settings to know of; empty when there are none. */
  config_flags: {
    [key: string]: unknown
  }
  /** @description The features, on and off. */
  enabled_features: InstanceFeature[]
  /** @description Its public URL, which the origin check compares. */
  public_url: string
  /**
   * @description `cloud` on HitKeep Cloud, `oss` on every other instance.
   * @enum {string}
   */
  runtime_mode: 'oss' | 'cloud'
  /** @description How long it has been running, as Go writes durations, e.g. `1h13m5.121s`. */
  uptime: string
}
export type InstanceIngest = {
  /** @description Page views by second. */
  hits_per_second: number
  /** @description Events. */
  recent_events: number
  /** @description Page views. */
  recent_hits: number
  /**
   * @description Requests that were rejected, or dropped because of an exclusion or an unknown site, since
   *     the process started.
   */
  recent_rejections: number
  /** @description Requests that were dropped as spam, since the process started. */
  recent_spam: number
}
export type InstanceMail = {
  /** @description Whether it can. */
  configured: boolean
  /** @description The way, such as `smtp`. */
  driver: string
  /** @description How the connection is encrypted. */
  encryption: string
  /** @description The sender. */
  from_address: string
  /** @description The sender's name. */
  from_name: string
  /** @description The mail server. */
  host: string
  /**
   * Format: date-time
   * @description When `sendTestMail` was last used; absent when not since the process started.
   */
  last_test_at?: string
  /** @description Whether it worked; absent when not used. */
  last_test_ok?: boolean
  /** @description Whether it has a password; that is never shown. */
  password_set: boolean
  /** @description Its port. */
  port: number
  /** @description The account, partly hidden. */
  username: string
}
export type InstanceRole = 'owner' | 'admin' | 'user'
export type InstanceSearchConsole = {
  /** @description Teams that are connected. */
  connected_teams: number
  /**
   * @description Whether the instance has credentials of Google's API.
   * @enum {string}
   */
  credentials_status: 'configured' | 'missing'
  /** @description Imports that failed. */
  failed_syncs: number
  /**
   * Format: date-time
   * @description When one was last tried; absent when none was.
   */
  last_attempt_at?: string
  /**
   * Format: date-time
   * @description When one last succeeded; absent when none did.
   */
  last_success_at?: string
  /** @description Sites that are mapped. */
  mapped_sites: number
  /** @description Imports that need somebody. */
  needs_attention_syncs: number
  /**
   * Format: date-time
   * @description When one is tried again; absent when none is planned.
   */
  next_retry_at?: string
  /** @description Imports that wait. */
  pending_syncs: number
  /** @description Imports that run. */
  running_syncs: number
  /**
   * @description All in all.
   * @enum {string}
   */
  status: 'healthy' | 'idle' | 'syncing' | 'degraded' | 'needs_attention' | 'not_configured'
  /**
   * @description How the imports are.
   * @enum {string}
   */
  sync_status: 'healthy' | 'idle' | 'pending' | 'running' | 'failed' | 'needs_attention'
  /**
   * @description Whether imports run.
   * @enum {string}
   */
  worker_status: 'enabled' | 'disabled'
}
export type InstanceSpamFilter = {
  /** @description Whether it is updated by itself. */
  auto_update: boolean
  /** @description Where it is on the server. */
  db_path: string
  /** @description What went wrong last; absent when nothing did. */
  last_error?: string
  /**
   * Format: date-time
   * @description How old it is; absent when it has never been loaded.
   */
  last_refresh?: string
  /** @description How many rules it has. */
  rule_count: number
}
export type InstanceStorage = {
  /** @description The directory of backups; empty when there are none. */
  backup_path: string
  /** @description The directory of data. */
  data_path: string
  /** @description How much of the disk is free. */
  disk_available_bytes: number
  /** @description How large the disk is. */
  disk_total_bytes: number
  /** @description How large it is. */
  shared_db_bytes: number
  /** @description The database of accounts and settings. */
  shared_db_path: string
  /** @description The list of spammers. */
  spam_cache_path: string
  /** @description The number of databases of teams. */
  tenant_db_count: number
  /** @description Those databases; absent when there are none. */
  tenant_dbs?: TeamDatabase[]
}
export type InstanceTeam = {
  /** @description Its name. */
  name: string
  /**
   * Format: date-time
   * @description When it was created.
   */
  created_at: string
  /**
   * Format: uuid
   * @description The team's id.
   */
  id: string
  /** @description Whether it is archived. */
  is_archived: boolean
  /** @description Whether it is the default team, which everybody is a member of. */
  is_default: boolean
  /** @description The number of its members. */
  member_count: number
  /** @description The number of its sites. */
  site_count: number
}
export type InvitationResent = {
  invite: TeamInvitation
  /**
   * @description Always `ok`.
   * @constant
   */
  status: 'ok'
}
export type LoginMfaRequired = {
  /**
   * Format: uuid
   * @description Identifies this sign-in when the second factor is sent.
   */
  challenge_token: string
  /** @description The second factors that this account can use. */
  factors: ('totp' | 'passkey' | 'recovery_code' | 'email_link')[]
  /**
   * @description The WebAuthn request options for `navigator.credentials.get()`, with binary values as
   *     base64url strings. Present only when `factors` contains `passkey`.
   */
  passkey?: {
    [key: string]: unknown
  }
  /**
   * @description Always `mfa_required`.
   * @constant
   */
  status: 'mfa_required'
}
export type LoginRequest = {
  /**
   * @description The account's e-mail address. Its format isn't checked; an unknown address gets the same
   *     response as a wrong password.
   */
  email: string
  /**
   * Format: password
   * @description The account's password.
   */
  password: string
  /**
   * @description Whether to set the long-lived `hk_remember_me` cookie too.
   * @default false
   */
  remember_me?: boolean
}
export type LoginResult = LoginSucceeded | LoginMfaRequired
export type LoginSucceeded = {
  /**
   * @description Always `ok`.
   * @constant
   */
  status: 'ok'
}
export type MetricStat = {
  /** @description The counted value. */
  name: string
  /** @description The count. */
  value: number
}
export type NdjsonFile = unknown
export type Onboarding = {
  /** @description Whether all steps are done. */
  complete: boolean
  /** @description Whether the user has hidden it. */
  dismissed: boolean
  /** @description The steps in order. */
  steps: OnboardingStep[]
}
export type OnboardingStep = {
  /** @description Whether it is done. */
  complete: boolean
  /** @description How much of it is done; absent when nothing is. */
  current?: number
  /**
   * @description The step.
   * @enum {string}
   */
  key:
    | 'create_site'
    | 'verify_tracking'
    | 'automatic_events'
    | 'invite_teammate'
    | 'schedule_report'
  /** @description Its domain; absent when it is none. */
  site_domain?: string
  /**
   * Format: uuid
   * @description The site concerned; absent when it is none.
   */
  site_id?: string
  /** @description How much there is to do. */
  target?: number
}
export type Opportunity = {
  /** @description The key of what to do. */
  action_key: string
  /** @description The ids of the figures that the texts mention. */
  cited_evidence_ids: string[]
  /**
   * @description How sure it is.
   * @enum {string}
   */
  confidence: 'high' | 'medium'
  /** @description The values in these texts. */
  copy_params: {
    [key: string]: unknown
  }
  /**
   * Format: date-time
   * @description When it was stored.
   */
  created_at: string
  /** @description Which version of the rules found it. */
  detector_version: string
  /** @description The key of its line in e-mail reports. */
  digest_key: string
  /** @description The figures that support it. */
  evidence: OpportunityEvidence[]
  /**
   * Format: date-time
   * @description When it was found.
   */
  generated_at: string
  /**
   * Format: uuid
   * @description The suggestion's id.
   */
  id: string
  /** @description The key of the label of that. */
  impact_label_key: string
  /** @description What it would bring, as text. */
  impact_value: string
  kind: OpportunityKind
  /** @description The icon of that link. */
  route_icon: string
  /** @description The key of the label of a link to the dashboard. */
  route_label_key: string
  /** @description The values in that link. */
  route_params: {
    [key: string]: unknown
  }
  /** @description How important it is, from 0 to 100. */
  score: number
  /** @description How the score came about. */
  score_breakdown: OpportunityScore
  /**
   * Format: uuid
   * @description Its site.
   */
  site_id: string
  status: OpportunityState
  /** @description The key of its summary. */
  summary_key: string
  /** @description The key of its title. */
  title_key: string
  /** @description The key of its type, the same for all suggestions of the type. */
  type_key: string
  /**
   * Format: date-time
   * @description When it was last changed.
   */
  updated_at: string
}
export type OpportunityDigest = {
  /**
   * @description How often the report is sent.
   * @enum {string}
   */
  frequency: 'daily' | 'weekly'
  /** @description The suggestions, at most a few of them. */
  items: OpportunityDigestItem[]
  /**
   * @description Why or why not.
   * @enum {string}
   */
  reason: 'ready' | 'no_opportunities' | 'unsupported_frequency'
  /** @description Whether there is anything to send. */
  should_send: boolean
}
export type OpportunityDigestItem = {
  /** @description The key of what to do. */
  action_key: string
  /** @description The part of the report that it belongs to. */
  category: string
  /** @description The ids of the figures that the texts mention. */
  cited_evidence_ids: string[]
  /**
   * @description How sure it is.
   * @enum {string}
   */
  confidence: 'high' | 'medium'
  /** @description The values in these texts. */
  copy_params: {
    [key: string]: unknown
  }
  /** @description The key of its line in e-mail reports. */
  digest_key: string
  /** @description The figures that support it. */
  evidence: OpportunityEvidence[]
  /**
   * Format: uuid
   * @description The suggestion's id.
   */
  id: string
  /** @description The key of the label of that. */
  impact_label_key: string
  /** @description What it would bring, as text. */
  impact_value: string
  kind: OpportunityKind
  /** @description The icon of that link. */
  route_icon: string
  /** @description The key of the label of a link to the dashboard. */
  route_label_key: string
  /** @description The values in that link. */
  route_params: {
    [key: string]: unknown
  }
  /** @description How important it is, from 0 to 100. */
  score: number
  /** @description How the score came about. */
  score_breakdown: OpportunityScore
  /**
   * Format: uuid
   * @description Its site.
   */
  site_id: string
  status: OpportunityState
  /** @description The key of its title. */
  title_key: string
  /** @description The key of its type, the same for all suggestions of the type. */
  type_key: string
}
export type OpportunityEvidence = {
  /** @description The key of a detail; absent when there is none. */
  detail_key?: string
  /** @description The values in that detail. */
  detail_params?: {
    [key: string]: unknown
  }
  /** @description Names the figure. */
  id: string
  /** @description The key of its label. */
  label_key: string
  /** @description The figure, as text. */
  value: string
}
export type OpportunityKind = 'conversion' | 'traffic' | 'ai' | 'search' | 'setup' | 'performance'
export type OpportunityList = {
  /** @description The suggestions. */
  opportunities: Opportunity[]
}
export type OpportunityScore = {
  /** @description How clear the next step is. */
  actionability: number
  /** @description How little it costs. */
  effort: number
  /** @description How well the evidence fits. */
  evidence_fit: number
  /** @description How new the data is. */
  freshness: number
  /** @description How much it would bring. */
  impact: number
  /** @description How much data there is. */
  sample: number
  /** @description The score. */
  total: number
  /** @description How urgent it is. */
  urgency: number
}
export type OpportunityState = 'new' | 'saved' | 'done' | 'dismissed'
export type OpportunityUpdateRequest = {
  status: OpportunityState
}
export type ParquetFile = Blob
export type Passkey = {
  /** @description Its name. */
  name: string
  /**
   * Format: date-time
   * @description When it was registered.
   */
  created_at: string
  /**
   * Format: uuid
   * @description The passkey's id.
   */
  id: string
  /**
   * Format: date-time
   * @description When it was last used or changed.
   */
  updated_at: string
}
export type PasskeyCredential = {
  /**
   * @description Always `public-key`.
   * @constant
   */
  type: 'public-key'
  /** @description The id of the credential. */
  id: string
  /** @description The same id. */
  rawId: string
  /** @description The attestation or the assertion. */
  response: {
    [key: string]: unknown
  }
} & {
  [key: string]: unknown
}
export type PasskeyLoginFinish = {
  /**
   * Format: uuid
   * @description The `challenge_token` of `startPasskeyLogin`, or of a `login` that asks for a passkey.
   */
  challenge_token: string
  credential: PasskeyCredential
  /**
   * @description Whether to set the long-lived `hk_remember_me` cookie too.
   * @default false
   */
  remember_me?: boolean
}
export type PasskeyLoginStart = {
  /**
   * Format: uuid
   * @description Names the sign-in for `finishPasskeyLogin`.
   */
  challenge_token: string
  publicKey: PasskeyOptions
}
export type PasskeyOptions = {
  [key: string]: unknown
}
export type PasswordByToken = {
  /**
   * Format: password
   * @description The new password, of at least eight **bytes**.
   */
  password: string
  /** @description The token in the link. */
  token: string
}
export type PasswordResetRequested = {
  /** @description The text. */
  message: string
}
export type Permissions = {
  /** @description What that role allows. */
  active_team_capabilities: string[]
  /**
   * Format: uuid
   * @description The team that the user works in at present; absent when there is none.
   */
  active_team_id?: string
  /** @description The role in it: `owner`, `admin` or `member`; absent when there is none. */
  active_team_role?: string
  /** @description The same as `instance_permissions`. */
  instance_capabilities: string[]
  /** @description What the instance role allows. */
  instance_permissions: string[]
  /**
   * @description The instance role: `owner`, `admin` or `user`, or any other string that `updateUserRole`
   *     stored.
   */
  instance_role: string
  /** @description The role on each site that the user has one on, by the id of the site. */
  permissions: {
    [key: string]: string
  }
  /** @description What is allowed on each site, by the id of the site. */
  site_capabilities: {
    [key: string]: string[]
  }
}
export type PersonalApiClient = ApiClientBase & {
  /**
   * @description Always `personal`.
   * @constant
   */
  owner_type: 'personal'
  /**
   * Format: uuid
   * @description The user it belongs to.
   */
  user_id: string
}
export type PersonalApiClientWithToken = {
  client: PersonalApiClient
  /**
   * @description The secret that a caller sends as `Authorization: Bearer` or `X-API-Key`: 64 lower-case
   *     hexadecimal digits, without a prefix. It is shown in this response only; the server stores
   *     just its SHA-256 digest.
   */
  token: string
}
export type PixelCount = (number | bigint) | null
export type PreferencesUpdateRequest = {
  /**
   * @description A language tag. Only its first part is stored, in lower case, and it needn't be a language
   *     that exists: `xx-nope` becomes `xx`.
   */
  default_locale: string
  /**
   * Format: date-time
   * @deprecated
   * @description Accepted and ignored.
   */
  dismissed_onboarding_at?: (string | Date) | null
}
export type ProfileUpdateRequest = {
  /** @description The e-mail address, at most 320 bytes, trimmed. It is not verified. */
  email: string
  /** @description The given name, at most 120 bytes, trimmed. */
  given_name?: string
  /** @description The last name, at most 120 bytes, trimmed. */
  last_name?: string
}
export type QrCode = {
  /** @description Its name. */
  name: string
  /**
   * Format: date-time
   * @description When it was archived; absent unless it is.
   */
  archived_at?: string
  /**
   * Format: date-time
   * @description When it was created.
   */
  created_at: string
  /**
   * Format: uuid
   * @description Who created it; absent when that is no longer known.
   */
  created_by?: string
  /** @description Further parameters that the redirect adds; absent when it adds none. */
  custom_params?: {
    [key: string]: string
  }
  /** @description Where it redirects to, as it was given; spaces in it are possible. */
  destination_url: string
  /** @description Whether a graphic was uploaded. */
  has_asset: boolean
  /**
   * Format: uuid
   * @description The code's id.
   */
  id: string
  /**
   * Format: uri
   * @description What the code encodes: the address that redirects.
   */
  redirect_url?: string
  /**
   * Format: uuid
   * @description Its site.
   */
  site_id: string
  /** @description How the dashboard draws it; absent when not set. */
  style?: {
    [key: string]: unknown
  }
  /** @description The first digits of the SHA-256 digest of that address's token. */
  token_hint?: string
  /**
   * Format: date-time
   * @description When it was last changed.
   */
  updated_at: string
  /** @description The `utm_campaign` that the redirect adds; absent when it adds none. */
  utm_campaign?: string
  /** @description The `utm_content` that the redirect adds; absent when it adds none. */
  utm_content?: string
  /** @description The `utm_medium` that the redirect adds; absent when it adds none. */
  utm_medium?: string
  /** @description The `utm_source` that the redirect adds; absent when it adds none. */
  utm_source?: string
  /** @description The `utm_term` that the redirect adds; absent when it adds none. */
  utm_term?: string
}
export type QrCodeGraphic = {
  /** @description How long it is, in bytes. */
  byte_size: number
  /** @description The SHA-256 digest of the bytes, in hexadecimal. */
  checksum: string
  /**
   * @description The media type that was declared.
   * @enum {string}
   */
  content_type: 'image/png' | 'image/jpeg' | 'image/webp'
  /**
   * Format: date-time
   * @description When the first graphic was uploaded.
   */
  created_at: string
  /** @description The name of the file. */
  filename: string
  /** @description Its height in pixels; absent when the bytes are no image that is understood. */
  height?: number
  /**
   * Format: uuid
   * @description The QR code.
   */
  qr_code_id: string
  /**
   * Format: uuid
   * @description Its site.
   */
  site_id: string
  /**
   * Format: date-time
   * @description When this one was uploaded.
   */
  updated_at: string
  /** @description Its width in pixels; absent when the bytes are no image that is understood. */
  width?: number
}
export type QrCodeOpens = {
  /** @description The number of opens. */
  opens: number
  /**
   * Format: date-time
   * @description When the interval starts, in UTC.
   */
  time: string
}
export type QrCodeRequest = {
  /** @description A name; the server trims it and then allows 120 **bytes** of UTF-8. */
  name: string
  /** @description Further parameters that the redirect adds. */
  custom_params?: {
    [key: string]: string
  } | null
  /** @description Where it redirects to: an absolute `http` or `https` URL on any host. */
  destination_url: string
  /** @description How the dashboard draws it; the server only stores it. */
  style?: {
    [key: string]: unknown
  } | null
  /** @description The `utm_campaign` that the redirect adds. */
  utm_campaign?: string
  /** @description The `utm_content` that the redirect adds. */
  utm_content?: string
  /** @description The `utm_medium` that the redirect adds. */
  utm_medium?: string
  /** @description The `utm_source` that the redirect adds. */
  utm_source?: string
  /** @description The `utm_term` that the redirect adds. */
  utm_term?: string
}
export type QrCodeSummary = {
  /** @description How often the code was opened. */
  open_count: number
  /** @description Page views of the site that it led to. */
  pageviews: number
  qr_code: QrCode
  /** @description Their countries. */
  top_countries: MetricStat[]
  /** @description Their device types. */
  top_devices: MetricStat[]
  /** @description Pages that they viewed. */
  top_pages: MetricStat[]
  /** @description Hosts that the opens came from. */
  top_referrers: MetricStat[]
  /** @description Visitors who came by it. */
  visitors: number
}
export type QrGraphic = Blob
export type QrShareLink = {
  /**
   * Format: date-time
   * @description When it was created.
   */
  created_at: string
  /**
   * Format: uuid
   * @description The link's id.
   */
  id: string
  /**
   * Format: uuid
   * @description The QR code.
   */
  qr_code_id: string
  /**
   * Format: uuid
   * @description The site.
   */
  site_id: string
  /** @description The first digits of the SHA-256 digest of the link's token. */
  token_hint: string
}
export type QrShareLinkWithToken = QrShareLink & {
  /**
   * Format: uri
   * @description The page that shows the figures. It is shown in this response only.
   */
  url: string
  /**
   * @description The token of the shared operations: 64 hexadecimal digits. It is shown in this response
   *     only.
   */
  token: string
}
export type RecoveryCodes = {
  /** @description The codes, each good for one sign-in. They are shown in this response only. */
  codes: string[]
  /** @description How many there are. */
  remaining: number
}
export type ReportFrequencies = {
  /**
   * @description Every day.
   * @default false
   */
  daily?: boolean
  /**
   * @description Every month.
   * @default false
   */
  monthly?: boolean
  /**
   * @description Every week.
   * @default false
   */
  weekly?: boolean
}
export type ReportSubscriptions = {
  /** @description The report about all sites. */
  digest: DigestSubscription
  /**
   * @description The reports about single sites: all sites of the active team that the user can see,
   *     subscribed or not.
   */
  sites: SiteReportSubscription[]
}
export type SearchConsoleConnection = {
  /** @description Whether the caller may connect and disconnect. */
  can_manage: boolean
  /** @description Whether the instance has credentials of Google's API. */
  configured: boolean
  /** @description Whether the team is connected. */
  connected: boolean
  /** @description The Google account; absent unless connected. */
  connected_account_label?: string
  /**
   * @description The same as `configured`.
   * @enum {string}
   */
  credential_status: 'configured' | 'missing'
  /**
   * Format: date-time
   * @description When it was last connected; absent when it never was.
   */
  last_connected_at?: string
  /**
   * Format: date-time
   * @description When it was last disconnected; absent when it never was.
   */
  last_disconnected_at?: string
  /**
   * @description Who provides the credentials.
   * @enum {string}
   */
  managed_credentials_mode: 'managed' | 'self_hosted'
  /** @description Whether the operator has to do something. */
  needs_admin_action: boolean
  /**
   * @description How it is.
   * @enum {string}
   */
  status: 'connected' | 'disconnected' | 'credentials_missing'
}
export type SearchConsoleDay = {
  /** @description The average position in the results, weighted by impressions; 0 without impressions. */
  average_position: number
  /** @description Clicks. */
  clicks: number
  /** @description Clicks by impressions, from 0 to 1. */
  ctr: number
  /**
   * Format: date
   * @description The day, in Google's time zone (Pacific Time).
   */
  date: string
  /** @description How often the site was shown. */
  impressions: number
}
export type SearchConsoleMapping = {
  /** @description Whether the caller may change it. */
  can_manage: boolean
  /** @description Whether it is mapped. */
  mapped: boolean
  /**
   * Format: date-time
   * @description Since when; absent unless mapped.
   */
  mapped_at?: string
  /** @description The account's permission on it; absent unless mapped. */
  property_permission_level?: string
  /** @description The property; absent unless mapped. */
  property_uri?: string
  /**
   * Format: uuid
   * @description The site.
   */
  site_id: string
  sync_status?: SearchConsoleSync
  /**
   * Format: uuid
   * @description Its team.
   */
  team_id: string
}
export type SearchConsoleOverview = {
  /** @description The average position in the results, weighted by impressions; 0 without impressions. */
  average_position: number
  /** @description Clicks. */
  clicks: number
  /** @description Clicks by impressions, from 0 to 1. */
  ctr: number
  /**
   * @description Where they come from.
   * @constant
   */
  data_source: 'google_search_console'
  /** @description How often the site was shown. */
  impressions: number
}
export type SearchConsoleProperties = {
  /** @description The properties. */
  properties: SearchConsoleProperty[]
}
export type SearchConsoleProperty = {
  /** @description The account's permission on it, in Google's words, such as `siteOwner`. */
  permission_level: string
  /** @description The property, such as `sc-domain:example.org` or `https://example.org/`. */
  uri: string
}
export type SearchConsoleRow = {
  /** @description The average position in the results, weighted by impressions; 0 without impressions. */
  average_position: number
  /** @description Clicks. */
  clicks: number
  /** @description Clicks by impressions, from 0 to 1. */
  ctr: number
  /** @description How often the site was shown. */
  impressions: number
  /** @description The value. */
  value: string
}
export type SearchConsoleRows = {
  /**
   * @description Where they come from.
   * @constant
   */
  data_source: 'google_search_console'
  /**
   * @description The dimension.
   * @enum {string}
   */
  dimension: 'query' | 'page' | 'country' | 'device'
  /** @description The values with the most clicks. */
  rows: SearchConsoleRow[]
}
export type SearchConsoleSeries = {
  /**
   * @description Where they come from.
   * @constant
   */
  data_source: 'google_search_console'
  /** @description The days with data, oldest first. */
  series: SearchConsoleDay[]
}
export type SearchConsoleSync = {
  /**
   * Format: date
   * @description The last day that was imported; absent when none was.
   */
  imported_end_date?: string
  /**
   * Format: date
   * @description The first day that was imported; absent when none was.
   */
  imported_start_date?: string
  /**
   * Format: date-time
   * @description When it was last tried; absent when it never was.
   */
  last_attempt_at?: string
  /**
   * @description Why the last sync failed; absent if it succeeded.
   * @enum {string}
   */
  last_error_category?:
    | 'quota_limited'
    | 'authorization_revoked'
    | 'token_refresh_failed'
    | 'property_access_lost'
    | 'credentials_invalid'
    | 'credentials_missing'
    | 'api_disabled'
    | 'google_unavailable'
    | 'unknown'
  /**
   * Format: date-time
   * @description When it last succeeded; absent when it never did.
   */
  last_success_at?: string
  /** @description Whether `syncSearchConsole` asked for it. */
  manual: boolean
  /**
   * Format: date-time
   * @description When it is tried again; absent when not planned.
   */
  next_retry_at?: string
  /**
   * @description How it is.
   * @enum {string}
   */
  state: 'pending' | 'running' | 'succeeded' | 'failed' | 'needs_attention'
}
export type SecondFactorCode = {
  /**
   * Format: uuid
   * @description The `challenge_token` of the sign-in.
   */
  challenge_token: string
  /** @description The code. */
  code: string
}
export type SecondFactorsRemoved = {
  /** @description The number of passkeys that were deleted. */
  passkeys_deleted: number
  /** @description The number of remember-me sessions that were ended. */
  sessions_invalidated: number
  /**
   * @description Always `ok`.
   * @constant
   */
  status: 'ok'
  /** @description Whether TOTP was on. */
  totp_disabled: boolean
}
export type ServerEventRequest = {
  /** @description The event's name; trimmed, not blank. */
  name: string
  /**
   * @description The page, as an absolute `http` or `https` URL. Its host, in lower case and without
   *     `www.`, identifies the site; path and query are recorded, and `utm_*` and `hk_qr` are
   *     taken from the query.
   */
  url: string
  /** @description Additional properties of the event. */
  properties?: {
    [key: string]: unknown
  } | null
  /**
   * @description Whether the visitor asked not to be tracked. With `true`, the response is 202 and nothing
   *     is recorded.
   * @default false
   */
  dnt?: boolean
  /** @description Where the visitor came from. Used only to detect spam. */
  referrer?: string | null
  /**
   * Format: uuid
   * @description The session it belongs to. If omitted, the server starts a session of its own.
   */
  session_id?: string
  /**
   * Format: date-time
   * @description When it happened, as an RFC 3339 date-time with any offset.
   */
  timestamp: string | Date
  /** @description The visitor's `User-Agent`; not blank. */
  user_agent: string
  /**
   * @description The visitor's address, IPv4 or IPv6. It determines the country and is checked against the
   *     exclusions.
   */
  visitor_ip: string
}
export type ServerPageviewRequest = {
  /**
   * @description The page, as an absolute `http` or `https` URL. Its host, in lower case and without
   *     `www.`, identifies the site; path and query are recorded, and `utm_*` and `hk_qr` are
   *     taken from the query.
   */
  url: string
  /**
   * @description Whether the visitor asked not to be tracked. With `true`, the response is 202 and nothing
   *     is recorded.
   * @default false
   */
  dnt?: boolean
  /** @description The visitor's language, such as `de-DE`. */
  language?: string | null
  /**
   * Format: uuid
   * @description The page view. If omitted, the server generates one.
   */
  page_id?: string
  /** @description Where the visitor came from. */
  referrer?: string | null
  /** @description Height of the screen, in CSS pixels; see `PixelCount` for its range. */
  screen_height?: PixelCount
  /** @description Width of the screen, in CSS pixels; see `PixelCount` for its range. */
  screen_width?: PixelCount
  /**
   * Format: uuid
   * @description The session it belongs to. If omitted, the server starts a session of its own.
   */
  session_id?: string
  /**
   * Format: date-time
   * @description When it happened, as an RFC 3339 date-time with any offset.
   */
  timestamp: string | Date
  /** @description The visitor's `User-Agent`; not blank. */
  user_agent: string
  /** @description Height of the window, in CSS pixels; see `PixelCount` for its range. */
  viewport_height?: PixelCount
  /** @description Width of the window, in CSS pixels; see `PixelCount` for its range. */
  viewport_width?: PixelCount
  /**
   * @description The visitor's address, IPv4 or IPv6. It determines the country and is checked against the
   *     exclusions.
   */
  visitor_ip: string
}
export type ShareLink = {
  /**
   * Format: date-time
   * @description When it was created.
   */
  created_at: string
  /**
   * Format: uuid
   * @description The link's id.
   */
  id: string
  /**
   * Format: uuid
   * @description The site.
   */
  site_id: string
  /** @description The first digits of the SHA-256 digest of the link's token. */
  token_hint: string
}
export type ShareLinkWithToken = {
  /**
   * Format: uri
   * @description The page that shows the statistics. It is shown in this response only.
   */
  url: string
  /**
   * Format: date-time
   * @description When it was created.
   */
  created_at: string
  /**
   * Format: uuid
   * @description The link's id.
   */
  id: string
  /**
   * @description The token of the shared operations: 64 hexadecimal digits. It is shown in this response
   *     only.
   */
  token: string
  /** @description The first digits of the SHA-256 digest of the token. */
  token_hint: string
}
export type Site = {
  /**
   * Format: date-time
   * @description When the site was created. The response to a creation is more precise (nanoseconds) than later
   *     reads (microseconds).
   */
  created_at: string
  /**
   * @description How many days data is kept; 0 for no limit. The response to a creation shows 0, every later read
   *     the default of the instance, 365 days.
   */
  data_retention_days: number
  /** @description Its domain, in lower case and without `www.`. */
  domain: string
  /**
   * Format: uuid
   * @description The site's id.
   */
  id: string
  /** @description The owner's e-mail address. Present only in the administrators' list of all sites. */
  owner_email?: string
  /**
   * Format: uuid
   * @description The user who created it.
   */
  user_id: string
}
export type SiteActivation = {
  /** @description How many of them are `live`. */
  active_sites: number
  /** @description Where HitKeep Cloud stores it; absent elsewhere. */
  cloud_region?: string
  /** @description Events of the last seven days. */
  events_last_7d: number
  /**
   * Format: date-time
   * @description The first page view; absent when there is none.
   */
  first_hit_at?: string
  /** @description Page views of the last 24 hours. */
  hits_last_24h: number
  /** @description Page views of the last seven days. */
  hits_last_7d: number
  /**
   * Format: date-time
   * @description The latest event; absent when there is none.
   */
  last_event_at?: string
  /** @description Its name; absent when there is none. */
  last_event_name?: string
  /**
   * Format: date-time
   * @description The latest page view by its own time, which may be in the future; absent when there is none.
   */
  last_hit_at?: string
  /** @description The address of the team's owner. */
  owner_email: string
  /** @description The team's plan, for programs; absent without plans. */
  plan_code?: string
  /** @description The team's plan, for people; absent without plans. */
  plan_name?: string
  /** @description Its domain. */
  site_domain: string
  /**
   * Format: uuid
   * @description The site.
   */
  site_id: string
  /** @description Sites of the team. */
  sites_count: number
  /** @description Whether page views arrive. */
  status: TrackingState
  /**
   * Format: uuid
   * @description Its team.
   */
  team_id: string
  /** @description The team's name. */
  team_name: string
  /** @description What sent the latest page view; absent when unknown. */
  tracker_source?: string
  /** @description Its version; absent when unknown. */
  tracker_version?: string
}
export type SiteActivationPage = {
  /** @description Whether there are more. */
  has_more: boolean
  /** @description The limit that was applied. */
  limit: number
  /** @description The number of sites that were skipped. */
  offset: number
  /** @description The sites of this page. */
  rows: SiteActivation[]
  /** @description The number of matching sites. */
  total: number
}
export type SiteCreateRequest = {
  /**
   * @description The bare domain, such as `example.org`: no scheme, port or path, and no leading `www.`, which is
   *     recorded with it. Other subdomains need sites of their own: visits of a host that is no site's
   *     domain are dropped. The server trims and lower-cases the domain.
   */
  domain: string
}
export type SiteMember = {
  /**
   * Format: date-time
   * @description Since when.
   */
  added_at: string
  /** @description The person's e-mail address. */
  email: string
  /**
   * Format: uuid
   * @description The membership's id; other operations want the `user_id`.
   */
  id: string
  /** @description The role: `owner`, `admin`, `editor` or `viewer`. The server stores any other string too. */
  role: string
  /**
   * Format: uuid
   * @description The person.
   */
  user_id: string
}
export type SiteMemberRequest = {
  /** @description The person's e-mail address. It isn't checked: even an empty one makes an account. */
  email: string
  /**
   * @description The role: `owner`, `admin`, `editor` or `viewer`. It isn't checked: any other string is
   *     stored and gives no access.
   */
  role: string
}
export type SiteReportSubscription = {
  /** @description Whether it is sent every day. */
  daily: boolean
  /** @description Its domain. */
  domain: string
  /** @description Whether it is sent every month. */
  monthly: boolean
  /**
   * Format: uuid
   * @description The site.
   */
  site_id: string
  /** @description Whether it is sent every week. */
  weekly: boolean
}
export type SiteRetentionUpdate = {
  /** @description The number of days; 0 means no limit. */
  days: number
}
export type SiteRole = 'owner' | 'admin' | 'editor' | 'viewer'
export type SiteStats = {
  /** @description Page views by AI crawlers. */
  ai_bot_hits: number
  /** @description Sessions that came from AI assistants. */
  ai_source_visits: number
  /** @description Average session duration, in seconds. */
  avg_session_duration: number
  /** @description Sessions with a single page view, in percent of all sessions. */
  bounce_rate: number
  /**
   * @description The time series. Periods of less than 48 hours have a bucket for each hour, less than 180
   *     days for each day, and longer ones for each month; both ends are included, and buckets
   *     without data are there with zeros. With an offset in `from`, the buckets are days and hours
   *     of that offset, else of UTC. With `goal_id` or `funnel_id` there is one bucket more at the
   *     end.
   */
  chart_data: ChartDataPoint[]
  comparison?: ComparisonStats
  /** @description The funnels of the site, without figures. A server whose list is empty may send `null`. */
  funnels: Funnel[] | null
  /** @description The result of each of the site's goals. */
  goals: GoalStats[]
  /** @description Why imported data is missing from the figures; absent when none is. */
  imported_excluded?: ImportExclusionReason[]
  /** @description Visitors of the last five minutes, regardless of the period. */
  live_visitors: number
  /** @description Average number of page views per session. */
  pages_per_session: number
  /** @description AI crawlers. */
  top_ai_bots: MetricStat[]
  /** @description AI assistants that visitors came from. */
  top_ai_sources: MetricStat[]
  /** @description Autonomous systems. A server whose list is empty may send `null`. */
  top_asns: MetricStat[] | null
  /** @description Browsers. */
  top_browsers: MetricStat[]
  /** @description Cities. A server whose list is empty may send `null`. */
  top_cities: MetricStat[] | null
  /** @description Countries. */
  top_countries: MetricStat[]
  /** @description Device types. */
  top_devices: MetricStat[]
  /** @description Last pages of sessions. */
  top_exit_pages: MetricStat[]
  /** @description First pages of sessions. */
  top_landing_pages: MetricStat[]
  /** @description Languages. */
  top_languages: MetricStat[]
  /** @description Pages by views. */
  top_pages: MetricStat[]
  /** @description Network providers. A server whose list is empty may send `null`. */
  top_providers: MetricStat[] | null
  /** @description Where visitors came from. */
  top_referrers: MetricStat[]
  /** @description Values of `utm_campaign`. */
  top_utm_campaigns: MetricStat[]
  /** @description Values of `utm_content`. */
  top_utm_contents: MetricStat[]
  /** @description Values of `utm_medium`. */
  top_utm_mediums: MetricStat[]
  /** @description Values of `utm_source`. */
  top_utm_sources: MetricStat[]
  /** @description Values of `utm_term`. */
  top_utm_terms: MetricStat[]
  /** @description Page views. */
  total_pageviews: number
  /** @description Sessions. */
  unique_sessions: number
  /** @description Page views with a `utm_campaign`. */
  utm_campaign_hits: number
  /** @description Page views with a `utm_content`. */
  utm_content_hits: number
  /** @description Page views with a `utm_medium`. */
  utm_medium_hits: number
  /** @description Page views with a `utm_source`. */
  utm_source_hits: number
  /** @description Page views with a `utm_term`. */
  utm_term_hits: number
}
export type SiteTrackingStatus = {
  /** @description The domain of the site. */
  configured_domain: string
  /**
   * Format: date-time
   * @description The first page view.
   */
  first_hit_at?: string
  /**
   * Format: date-time
   * @description The latest event that the tracker script made by itself, such as an outbound click.
   */
  last_automatic_event_at?: string
  /** @description The name of that event. */
  last_automatic_event_name?: string
  /**
   * Format: date-time
   * @description The latest event.
   */
  last_event_at?: string
  /** @description The name of the latest event. */
  last_event_name?: string
  /**
   * Format: date-time
   * @description The latest page view by its own time: one that was reported with a time in the future counts
   *     with that time.
   */
  last_hit_at?: string
  /** @description The host of the latest page view. */
  last_hostname?: string
  /**
   * Format: uuid
   * @description The site.
   */
  site_id: string
  /**
   * @description How tracking works:
   *
   *     - `waiting`: no page view yet.
   *     - `live`: the last page view is at most seven days old.
   *     - `dormant`: it is older.
   *     - `domain_mismatch`: it came from a host that is not the domain of the site.
   */
  status: TrackingState
  /**
   * Format: uuid
   * @description The id of the site's team.
   */
  tenant_id: string
  /** @description What sent the latest page view, as the tracker names itself. */
  tracker_source?: string
  /** @description Its version. */
  tracker_version?: string
  /**
   * Format: date-time
   * @description When this was last changed.
   */
  updated_at?: string
}
export type SiteTransfer = {
  /**
   * Format: uuid
   * @description The team that has it now.
   */
  destination_team_id: string
  /**
   * Format: uuid
   * @description The site.
   */
  site_id: string
  /**
   * Format: uuid
   * @description The team that had it.
   */
  source_team_id: string
  /**
   * @description Always `ok`.
   * @constant
   */
  status: 'ok'
}
export type SiteTransferRequest = {
  /**
   * Format: uuid
   * @description The destination team.
   */
  team_id: string
}
export type Status = {
  /**
   * @description Always `ok`.
   * @constant
   */
  status: 'ok'
}
export type StripePage = {
  /**
   * Format: uri
   * @description Its address.
   */
  url: string
}
export type SystemError = {
  /** @description What went wrong, for people. */
  message: string
  /**
   * @description Always `error`.
   * @constant
   */
  status: 'error'
}
export type SystemStatus = {
  /** @description The running version. */
  version: string
  cloud?: CloudStatus
  /** @description `true` while the instance has no user yet. */
  needs_setup: boolean
}
export type SystemUnavailable = {
  /**
   * @description What the database lacks, for programs; absent unless that is the cause.
   * @enum {string}
   */
  code?: 'database_recovering' | 'database_needs_attention' | 'database_unavailable'
  /** @description What is missing, for people. */
  message: string
  /**
   * @description How long to wait before the next attempt, in seconds; absent unless the database is the
   *     cause.
   */
  retry_after_seconds?: number
  /**
   * @description Always `error`.
   * @constant
   */
  status: 'error'
}
export type Team = {
  /** @description Its name. */
  name: string
  /**
   * Format: date-time
   * @description When the team was created.
   */
  created_at: string
  entitlements?: TeamEntitlements
  /**
   * Format: uuid
   * @description The team's id, called `tenant_id` elsewhere.
   */
  id: string
  /** @description The URL of its logo; empty when it has none. */
  logo_url: string
  plan?: TeamPlan
  /**
   * @description The signed-in user's role in the team. `owner` and `admin` may manage its API clients;
   *     `member` may not.
   * @enum {string}
   */
  role: 'owner' | 'admin' | 'member'
  usage?: TeamUsageSummary
}
export type TeamApiClient = ApiClientBase & {
  /**
   * @description Always `user`.
   * @constant
   */
  instance_role: 'user'
  /**
   * @description Always `team`.
   * @constant
   */
  owner_type: 'team'
  /**
   * Format: uuid
   * @description The team it belongs to, the id in the path.
   */
  tenant_id: string
}
export type TeamApiClientCreateRequest = {
  /**
   * @description A name for the client; it need not be unique. It needs at least one non-whitespace
   *     character. The server trims it and then allows 120 **bytes** of UTF-8, so fewer than 120
   *     characters when some are not ASCII.
   */
  name: string
  /**
   * @description A free-text note. The server trims it and then allows 500 **bytes** of UTF-8. Absent and
   *     `null` mean an empty description.
   */
  description?: string | null
  /**
   * Format: date-time
   * @description When the token expires, as an RFC 3339 date-time with any offset. Absent and `null` mean
   *     that it never expires. A time in the past is accepted and creates a client that can't be
   *     used; an empty string is rejected with 400 `Invalid JSON payload`.
   */
  expires_at?: (string | Date) | null
  /**
   * @deprecated
   * @description Accepted for the sake of a common request format and ignored: a team's client always gets
   *     the instance role `user`. Leave it out.
   */
  instance_role?: string | null
  /**
   * @description The sites that the token has access to. Each site must belong to the team. Absent, `null`
   *     and an empty list mean **none**, and such a token has access to no site. At most 100
   *     entries; if a site occurs several times, the last entry wins, and each entry counts
   *     towards the 100.
   */
  site_roles?: ApiClientSiteRoleInput[] | null
}
export type TeamApiClientUpdateRequest = {
  /**
   * @description A name for the client; it need not be unique. It needs at least one non-whitespace
   *     character. The server trims it and then allows 120 **bytes** of UTF-8, so fewer than 120
   *     characters when some are not ASCII.
   */
  name: string
  /**
   * @description A free-text note. The server trims it and then allows 500 **bytes** of UTF-8. Absent and
   *     `null` clear it.
   */
  description?: string | null
  /**
   * Format: date-time
   * @description When the token expires, as an RFC 3339 date-time with any offset. Absent and `null` clear
   *     it, so that the token never expires. A time in the past is accepted and creates a client
   *     that can't be used; an empty string is rejected with 400 `Invalid JSON payload`.
   */
  expires_at?: (string | Date) | null
  /**
   * @deprecated
   * @description Accepted for the sake of a common request format and ignored: a team's client always gets
   *     the instance role `user`. Leave it out.
   */
  instance_role?: string | null
  /**
   * @description `true` revokes the client (keeping the time of an earlier revocation), `false` restores
   *     it. Absent and `null` leave it unchanged.
   */
  revoked?: boolean | null
  /**
   * @description The sites that the token has access to. Each site must belong to the team. Absent, `null`
   *     and an empty list remove **all** sites from the client. At most 100 entries; if a site
   *     occurs several times, the last entry wins, and each entry counts towards the 100.
   */
  site_roles?: ApiClientSiteRoleInput[] | null
}
export type TeamApiClientWithToken = {
  client: TeamApiClient
  /**
   * @description The secret that a caller sends as `Authorization: Bearer` or `X-API-Key`: 64 lower-case
   *     hexadecimal digits, without a prefix. It is shown in this response only; the server stores
   *     just its SHA-256 digest.
   */
  token: string
}
export type TeamAuditEntry = {
  /** @description What was done, such as `member.added`. */
  action: string
  /** @description The actor's present address; absent when there is none. */
  actor_email?: string
  /** @description The actor's address at that time; absent when unknown. */
  actor_email_snapshot?: string
  /** @description The actor's role at that time; absent when unknown. */
  actor_role_snapshot?: string
  /**
   * Format: uuid
   * @description Who did it; absent when it was nobody with an account.
   */
  actor_user_id?: string
  /**
   * Format: date-time
   * @description When it was done.
   */
  created_at: string
  /** @description What was done, in words. */
  details: string
  /**
   * Format: uuid
   * @description The entry's id.
   */
  id: string
  /** @description The address that the request came from; absent when unknown. */
  ip_address?: string
  /** @description That address's country; absent when unknown. */
  ip_country_code?: string
  /**
   * @description Whether the action succeeded. Absent in old entries.
   * @enum {string}
   */
  outcome?: 'success' | 'failure'
  /** @description The `X-Request-Id` of the request; absent when it had none. */
  request_id?: string
  /** @description That person's present address; absent when there is none. */
  target_email?: string
  /** @description Its id; absent when it has none. */
  target_id?: string
  /** @description Its name at that time; absent when it has none. */
  target_label?: string
  /** @description What was concerned, such as `user` or `site`; absent when nothing was. */
  target_type?: string
  /**
   * Format: uuid
   * @description The person concerned; absent when it was none.
   */
  target_user_id?: string
  /**
   * Format: uuid
   * @description The team.
   */
  team_id: string
  /** @description The `User-Agent` of the request; absent when it had none. */
  user_agent?: string
}
export type TeamAuditPage = {
  /** @description The `action` that was asked for; absent when none was. */
  action?: string
  /** @description The entries of this page, newest first. */
  entries: TeamAuditEntry[]
  /** @description Whether there are more. */
  has_more: boolean
  /** @description The limit that was applied. */
  limit: number
  /** @description The number of entries that were skipped. */
  offset: number
  /** @description The number of matching entries. */
  total: number
}
export type TeamDatabase = {
  /** @description Its name. */
  name: string
  /** @description How large it is. */
  bytes: number
  /** @description Where it is. */
  path: string
  /**
   * Format: uuid
   * @description The team.
   */
  tenant_id: string
}
export type TeamDeleted = {
  /** @description Its name. */
  name: string
  /**
   * @description Always `ok`.
   * @constant
   */
  status: 'ok'
  /**
   * Format: uuid
   * @description Its id.
   */
  team_id: string
}
export type TeamEntitlements = {
  /** @description Whether own branding is included. */
  allow_custom_branding: boolean
  /** @description Whether single sign-on is included. */
  allow_sso: boolean
  /** @description Limit on the days that data is kept; 0 means no limit. */
  max_retention_days: number
  /** @description Limit on sites; 0 means no limit. */
  max_sites_per_team: number
  /** @description Limit on members; 0 means no limit. */
  max_team_members: number
}
export type TeamInvitation = {
  /**
   * Format: date-time
   * @description When it was accepted; absent unless it was.
   */
  accepted_at?: string
  /**
   * Format: date-time
   * @description When it was created or last sent again.
   */
  created_at: string
  /**
   * Format: uuid
   * @description Who invited; absent when that is no longer known.
   */
  created_by?: string
  /** @description The invited address. */
  email: string
  /**
   * Format: date-time
   * @description Until when it can be accepted: seven days from then.
   */
  expires_at: string
  /**
   * Format: uuid
   * @description The invitation's id.
   */
  id: string
  /**
   * Format: uuid
   * @description The account of that address; absent when it has none.
   */
  invited_user_id?: string
  /**
   * Format: date-time
   * @description When it was revoked; absent unless it was.
   */
  revoked_at?: string
  /**
   * @description The role that it gives.
   * @enum {string}
   */
  role: 'owner' | 'admin' | 'member'
  /**
   * @description An expired invitation stays `pending`.
   * @enum {string}
   */
  status: 'pending' | 'accepted' | 'revoked'
  /**
   * Format: uuid
   * @description The team.
   */
  team_id: string
}
export type TeamList = {
  /**
   * Format: uuid
   * @description The team that the user works in at present. It decides which sites `listSites` shows and on
   *     which sites the user may make grants.
   */
  active_team_id: string
  /** @description The active team first, then the others. */
  recent_team_ids: string[]
  /**
   * @description The teams, archived ones left out: first those that the user owns, then those administered,
   *     then the rest.
   */
  teams: Team[]
}
export type TeamMember = {
  /**
   * Format: date-time
   * @description Since when.
   */
  added_at: string
  /** @description The person's e-mail address. */
  email: string
  /**
   * Format: uuid
   * @description The membership's id; other operations want the `user_id`.
   */
  id: string
  /**
   * @description The role in the team.
   * @enum {string}
   */
  role: 'owner' | 'admin' | 'member'
  /**
   * Format: uuid
   * @description The person.
   */
  user_id: string
}
export type TeamMemberAdded = {
  invite?: TeamInvitation
  /** @description Whether an invitation was made; else somebody who is a member got the role. */
  is_invite: boolean
  /**
   * @description Always `ok`.
   * @constant
   */
  status: 'ok'
}
export type TeamMemberRequest = {
  /** @description The e-mail address. */
  email: string
  /**
   * @description The role. Owners are made by `transferTeamOwnership` only.
   * @default member
   * @enum {string}
   */
  role?: 'owner' | 'admin' | 'member'
}
export type TeamPlan = {
  /** @description The plan, for people. */
  name: string
  /** @description The plan, for programs. */
  code: string
  /** @description Where to get support; absent when not set. */
  support_url?: string
  /** @description Where to change it; absent when not set. */
  upgrade_url?: string
}
export type TeamRequest = {
  /** @description A name, trimmed, at most 120 **bytes** of UTF-8; it need not be unique. */
  name: string
  /**
   * @description The URL of a logo, or a path on this instance that starts with `/`; at most 2048 bytes. Left
   *     out it means none. The scheme isn't checked: treat the value as untrusted.
   */
  logo_url?: string
}
export type TeamUsageSummary = {
  /** @description Members of the team. */
  current_members: number
  /** @description Invitations not yet accepted. */
  current_pending_invites: number
  /** @description Sites of the team. */
  current_sites: number
}
export type TotpCode = {
  /** @description Six digits from the authenticator app. */
  code: string
}
export type TotpSetup = {
  /**
   * Format: date-time
   * @description Until when `verifyTotpSetup` can confirm it: ten minutes from now.
   */
  expires_at: string
  /** @description The same as a URL, to be shown as a QR code: six digits, 30 seconds, SHA-1. */
  otpauth_url: string
  /** @description The secret in Base32. */
  secret: string
}
export type TrackingState = 'waiting' | 'live' | 'dormant' | 'domain_mismatch'
export type User = {
  /**
   * Format: date-time
   * @description When it was created.
   */
  created_at: string
  /** @description The e-mail address; it may be empty. */
  email: string
  /** @description The given name; absent when empty. */
  given_name?: string
  /**
   * Format: uuid
   * @description The user's id.
   */
  id: string
  /** @description The instance role: `owner`, `admin` or `user`. The server stores any other string too. */
  instance_role?: string
  /** @description The last name; absent when empty. */
  last_name?: string
}
export type UserOwnsTeams = {
  /**
   * @description Always `user_owns_teams`.
   * @constant
   */
  code: 'user_owns_teams'
  /** @description What to do, for people. */
  message: string
  /**
   * @description Always `error`.
   * @constant
   */
  status: 'error'
  /** @description The teams with other members that would be left without an owner. */
  teams: Team[]
}
export type UserPreferences = {
  /** @description The language: of the dashboard and of mails. */
  default_locale: string
  /**
   * Format: date-time
   * @description When the checklist of `getOnboarding` was hidden; absent unless it is. Only
   *     `dismissOnboarding` sets it.
   */
  dismissed_onboarding_at?: string
}
export type UserProfile = {
  /** @description The path of the picture on this instance, see `getAvatar`. */
  avatar_url: string
  /** @description The name to show: both names, else a part of the address. */
  display_name: string
  /** @description The e-mail address. */
  email: string
  /** @description The given name; absent when empty. */
  given_name?: string
  /**
   * Format: uuid
   * @description The user's id.
   */
  id: string
  /** @description The last name; absent when empty. */
  last_name?: string
}
export type WebVitalGroup = {
  /** @description The label of the group, such as `Firefox` or `DE`; `(Unknown)` if it isn't known. */
  name: string
  /** @description How many of them are good. */
  good: number
  /** @description How many of them need improvement. */
  needs_improvement: number
  /**
   * @description The 75th percentile: three quarters of the samples are at least as good. In milliseconds,
   *     for `CLS` without a unit.
   */
  p75: number
  /** @description How many of them are poor. */
  poor: number
  /** @description The rating of `p75`. */
  rating: WebVitalRating
  /** @description The number of samples. */
  samples: number
}
export type WebVitalMetric = 'LCP' | 'INP' | 'CLS' | 'FCP' | 'TTFB'
export type WebVitalOfPage = {
  /** @description How many of them are good. */
  good: number
  /** @description How many of them need improvement. */
  needs_improvement: number
  /**
   * @description The 75th percentile: three quarters of the samples are at least as good. In milliseconds,
   *     for `CLS` without a unit.
   */
  p75: number
  /** @description How many of them are poor. */
  poor: number
  /** @description The rating of `p75`. */
  rating: WebVitalRating
  /** @description The number of samples. */
  samples: number
}
export type WebVitalPage = {
  /** @description How many of them are good. */
  good: number
  /** @description All metrics of the page by their names; those without samples are absent. */
  metrics: {
    [key: string]: WebVitalOfPage
  }
  /** @description How many of them need improvement. */
  needs_improvement: number
  /**
   * @description The 75th percentile: three quarters of the samples are at least as good. In milliseconds,
   *     for `CLS` without a unit.
   */
  p75: number
  /** @description The path. */
  path: string
  /** @description How many of them are poor. */
  poor: number
  /** @description The rating of `p75`. */
  rating: WebVitalRating
  /** @description The number of samples. */
  samples: number
}
export type WebVitalRating = 'good' | 'needs_improvement' | 'poor'
export type WebVitalSeriesPoint = {
  /** @description How many of them are good. */
  good: number
  /** @description How many of them need improvement. */
  needs_improvement: number
  /**
   * @description The 75th percentile: three quarters of the samples are at least as good. In milliseconds,
   *     for `CLS` without a unit.
   */
  p75: number
  /** @description How many of them are poor. */
  poor: number
  /** @description The number of samples. */
  samples: number
  /**
   * Format: date-time
   * @description When the interval starts, in UTC.
   */
  time: string
}
export type WebVitalSummary = {
  /** @description How many of them are good. */
  good: number
  /** @description The metric. */
  metric: WebVitalMetric
  /** @description How many of them need improvement. */
  needs_improvement: number
  /**
   * @description The 75th percentile: three quarters of the samples are at least as good. In milliseconds,
   *     for `CLS` without a unit.
   */
  p75: number
  /** @description How many of them are poor. */
  poor: number
  /** @description The rating of `p75`. */
  rating: WebVitalRating
  /** @description The number of samples. */
  samples: number
}
export type XlsxFile = Blob
export type ListSiteActivationsQuery = {
  /**
   * @description Only sites in this state. An unknown one matches nothing.
   * @example waiting
   */
  status?: TrackingState
  /**
   * @description Only sites of teams whose name contains this text, in whatever case.
   * @example agency
   */
  team?: string
  /**
   * @description Only sites whose domain contains this text, in whatever case.
   * @example example
   */
  domain?: string
  /**
   * @description Only sites with a latest page view from this time on, an RFC 3339 date-time.
   * @example 2026-06-01T00:00:00Z
   */
  last_seen_from?: string | Date
  /**
   * @description Only sites with a latest page view up to this time, an RFC 3339 date-time.
   * @example 2026-07-01T00:00:00Z
   */
  last_seen_to?: string | Date
  /**
   * @description The number of sites to return. The server treats every number below 1 or above 200 as 50,
   *     and ignores anything else.
   * @example 50
   */
  limit?: number
  /**
   * @description The number of sites to skip. The server treats negative numbers as 0, and ignores anything
   *     else.
   * @example 0
   */
  offset?: number
}
export type ListInstanceAuditEntriesQuery = {
  /**
   * @description Only entries of this action, compared exactly.
   * @example member.added
   */
  action?: components['parameters']['AuditAction']
  /**
   * @description Only entries that concern this kind of thing.
   * @example user
   */
  target_type?: components['parameters']['AuditTargetType']
  /**
   * @description Only entries with this outcome, `success` or `failure`. Anything else matches nothing.
   * @example failure
   */
  outcome?: components['parameters']['AuditOutcome']
  /**
   * @description Only what this user did.
   * @example 7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d
   */
  actor_id?: components['parameters']['AuditActor']
  /**
   * @description Only entries from this time on, an RFC 3339 date-time; no limit by default. Other formats
   *     are rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['AuditFrom']
  /**
   * @description Only entries up to this time, an RFC 3339 date-time; no limit by default. Other formats are
   *     rejected with 400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['AuditTo']
  /**
   * @description Only entries that contain this text, in whatever case.
   * @example grace
   */
  query?: components['parameters']['AuditQuery']
  /**
   * @description The number of entries to return. The server treats 0 and every number above 200 as 100;
   *     negative numbers and anything else are rejected with 400.
   * @example 50
   */
  limit?: components['parameters']['InstanceAuditLimit']
  /**
   * @description The number of entries to skip. Negative numbers and anything else are rejected with 400.
   * @example 0
   */
  offset?: components['parameters']['AuditOffset']
}
export type ExportInstanceAuditLogQuery = {
  /**
   * @description Only entries of this action, compared exactly.
   * @example member.added
   */
  action?: components['parameters']['AuditAction']
  /**
   * @description Only entries that concern this kind of thing.
   * @example user
   */
  target_type?: components['parameters']['AuditTargetType']
  /**
   * @description Only entries with this outcome, `success` or `failure`. Anything else matches nothing.
   * @example failure
   */
  outcome?: components['parameters']['AuditOutcome']
  /**
   * @description Only what this user did.
   * @example 7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d
   */
  actor_id?: components['parameters']['AuditActor']
  /**
   * @description Only entries from this time on, an RFC 3339 date-time; no limit by default. Other formats
   *     are rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['AuditFrom']
  /**
   * @description Only entries up to this time, an RFC 3339 date-time; no limit by default. Other formats are
   *     rejected with 400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['AuditTo']
  /**
   * @description Only entries that contain this text, in whatever case.
   * @example grace
   */
  query?: components['parameters']['AuditQuery']
  /**
   * @description The format of the file. Anything but `csv` means JSON.
   * @example csv
   */
  format?: 'json' | 'csv'
  /**
   * @description The number of entries to return. The server treats a larger number as 50000, and 0 as 10000;
   *     negative numbers and anything else are rejected with 400.
   * @example 10000
   */
  limit?: number
}
export type GetSharedEcommerceSummaryQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
   *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
   *     ignores other formats, dates without a time among them; later versions respond with 400
   *     `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
   *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
   *
   *     The value is the label that the top lists show, compared exactly and with its case:
   *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
   *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
   *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
   *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of one more filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of one more filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Counts only orders and checkouts with this item.
   * @example atlas-01
   */
  item_id?: components['parameters']['ItemId']
  /**
   * @description Counts only orders and checkouts with an item of this name.
   * @example World atlas
   */
  item_name?: components['parameters']['ItemName']
  /**
   * @description The number of entries to return. The server treats a larger number as 50, and zero and
   *     negative numbers as 10; anything but an integer is rejected with 400.
   * @example 10
   */
  limit?: components['parameters']['ShopLimit']
}
export type ListSharedEcommerceProductsQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
   *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
   *     ignores other formats, dates without a time among them; later versions respond with 400
   *     `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
   *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
   *
   *     The value is the label that the top lists show, compared exactly and with its case:
   *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
   *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
   *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
   *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of one more filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of one more filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Counts only orders and checkouts with this item.
   * @example atlas-01
   */
  item_id?: components['parameters']['ItemId']
  /**
   * @description Counts only orders and checkouts with an item of this name.
   * @example World atlas
   */
  item_name?: components['parameters']['ItemName']
  /**
   * @description The number of entries to return. The server treats a larger number as 50, and zero and
   *     negative numbers as 10; anything but an integer is rejected with 400.
   * @example 10
   */
  limit?: components['parameters']['ShopLimit']
}
export type ListSharedEcommerceSourcesQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
   *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
   *     ignores other formats, dates without a time among them; later versions respond with 400
   *     `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
   *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
   *
   *     The value is the label that the top lists show, compared exactly and with its case:
   *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
   *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
   *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
   *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of one more filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of one more filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Counts only orders and checkouts with this item.
   * @example atlas-01
   */
  item_id?: components['parameters']['ItemId']
  /**
   * @description Counts only orders and checkouts with an item of this name.
   * @example World atlas
   */
  item_name?: components['parameters']['ItemName']
  /**
   * @description The number of entries to return. The server treats a larger number as 50, and zero and
   *     negative numbers as 10; anything but an integer is rejected with 400.
   * @example 10
   */
  limit?: components['parameters']['ShopLimit']
}
export type GetSharedEcommerceTimeSeriesQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
   *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
   *     ignores other formats, dates without a time among them; later versions respond with 400
   *     `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
   *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
   *
   *     The value is the label that the top lists show, compared exactly and with its case:
   *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
   *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
   *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
   *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of one more filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of one more filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Counts only orders and checkouts with this item.
   * @example atlas-01
   */
  item_id?: components['parameters']['ItemId']
  /**
   * @description Counts only orders and checkouts with an item of this name.
   * @example World atlas
   */
  item_name?: components['parameters']['ItemName']
}
export type GetSharedEventAudienceQuery = {
  /**
   * @description The name of the event, compared exactly.
   * @example signup
   */
  event_name: components['parameters']['EventName']
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
   *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
   *     ignores other formats, dates without a time among them; later versions respond with 400
   *     `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
   *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Counts only events that have this property with the value `property_value`; without that, it
   *     has no effect.
   * @example plan
   */
  property_key?: components['parameters']['PropertyKey']
  /**
   * @description The value of `property_key`, as `getEventPropertyValues` lists it.
   * @example pro
   */
  property_value?: components['parameters']['PropertyValue']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
   *
   *     The value is the label that the top lists show, compared exactly and with its case:
   *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
   *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
   *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
   *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @deprecated
   * @description The type of one more filter, in the older form. Requires `dimension_value`. Prefer `filter`.
   * @example country
   */
  dimension_key?: components['parameters']['DimensionKey']
  /**
   * @deprecated
   * @description The value of one more filter, in the older form. Requires `dimension_key`. Prefer `filter`.
   * @example DE
   */
  dimension_value?: components['parameters']['DimensionValue']
}
export type GetSharedEventPropertyValuesQuery = {
  /**
   * @description The name of the event, compared exactly.
   * @example signup
   */
  event_name: components['parameters']['EventName']
  /**
   * @description The property, as `listEventProperties` lists it.
   * @example plan
   */
  property_key: components['parameters']['RequiredPropertyKey']
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
   *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
   *     ignores other formats, dates without a time among them; later versions respond with 400
   *     `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
   *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
}
export type GetSharedEventTimeSeriesQuery = {
  /**
   * @description The name of the event, compared exactly.
   * @example signup
   */
  event_name: components['parameters']['EventName']
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
   *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
   *     ignores other formats, dates without a time among them; later versions respond with 400
   *     `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
   *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Counts only events that have this property with the value `property_value`; without that, it
   *     has no effect.
   * @example plan
   */
  property_key?: components['parameters']['PropertyKey']
  /**
   * @description The value of `property_key`, as `getEventPropertyValues` lists it.
   * @example pro
   */
  property_value?: components['parameters']['PropertyValue']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
   *
   *     The value is the label that the top lists show, compared exactly and with its case:
   *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
   *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
   *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
   *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @deprecated
   * @description The type of one more filter, in the older form. Requires `dimension_value`. Prefer `filter`.
   * @example country
   */
  dimension_key?: components['parameters']['DimensionKey']
  /**
   * @deprecated
   * @description The value of one more filter, in the older form. Requires `dimension_key`. Prefer `filter`.
   * @example DE
   */
  dimension_value?: components['parameters']['DimensionValue']
}
export type ListSharedSiteHitsQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 24 hours ago by default. Other formats are
   *     ignored.
   * @example 2026-07-01T00:00:00Z
   */
  from?: components['parameters']['HitsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; now by default. Other formats are ignored.
   * @example 2026-07-02T00:00:00Z
   */
  to?: components['parameters']['HitsTo']
  /**
   * @description The number of hits to return. The server treats a larger number as 100, and zero, negative numbers
   *     and anything else as 10.
   * @example 50
   */
  limit?: components['parameters']['Limit']
  /**
   * @description The number of hits to skip. A negative one fails with **500** `Internal server error`; anything but
   *     an integer counts as 0.
   * @example 0
   */
  offset?: components['parameters']['Offset']
  /**
   * @description Returns only hits whose path, host name, referrer, user agent or a `utm_*` value contains this
   *     string, case-insensitively.
   * @example pricing
   */
  q?: components['parameters']['HitsQuery']
  /**
   * @description The sort key: `timestamp` (the default), `path` or `referrer`. Any other string means the
   *     default.
   * @example timestamp
   */
  sort?: components['parameters']['HitsSort']
  /**
   * @description The sort order. The server treats anything but `asc` as `desc`.
   * @example desc
   */
  order?: components['parameters']['HitsOrder']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
   *
   *     The value is the label that the top lists show, compared exactly and with its case:
   *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
   *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
   *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
   *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of one more filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of one more filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
}
export type ExportSharedSiteHitsQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 24 hours ago by default. Other formats are
   *     ignored.
   * @example 2026-07-01T00:00:00Z
   */
  from?: components['parameters']['HitsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; now by default. Other formats are ignored.
   * @example 2026-07-02T00:00:00Z
   */
  to?: components['parameters']['HitsTo']
  /**
   * @description Returns only hits whose path, host name, referrer, user agent or a `utm_*` value contains this
   *     string, case-insensitively.
   * @example pricing
   */
  q?: components['parameters']['HitsQuery']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
   *
   *     The value is the label that the top lists show, compared exactly and with its case:
   *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
   *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
   *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
   *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of one more filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of one more filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description The format of the file; upper and lower case are the same. An unknown one counts as `csv`.
   *     `xlsx` needs a DuckDB extension that the server downloads at run time: where it can't be
   *     had, the response is 500.
   * @example ndjson
   */
  format?: components['parameters']['ExportFormat']
}
export type GetSharedSiteStatsQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
   *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
   *     ignores other formats, dates without a time among them; later versions respond with 400
   *     `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
   *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Start of the comparison period, as an RFC 3339 date-time; other formats are ignored. Send
   *     `compare_to` as well: without it, the figures of the comparison are all zero.
   * @example 2026-05-01T00:00:00Z
   */
  compare_from?: components['parameters']['CompareFrom']
  /**
   * @description End of the comparison period, as an RFC 3339 date-time. Has no effect without
   *     `compare_from`; other formats are ignored.
   * @example 2026-06-01T00:00:00Z
   */
  compare_to?: components['parameters']['CompareTo']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
   *
   *     The value is the label that the top lists show, compared exactly and with its case:
   *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
   *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
   *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
   *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of one more filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of one more filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Counts only sessions that reached this goal. Repeat the parameter for each goal.
   * @example [
   *       "b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d"
   *     ]
   */
  goal_id?: components['parameters']['GoalId']
  /**
   * @description Counts only sessions that completed this funnel. Repeat the parameter for each funnel.
   * @example [
   *       "d7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e"
   *     ]
   */
  funnel_id?: components['parameters']['FunnelId']
}
export type ListSharedWebVitalGroupsQuery = {
  /**
   * @description The metric. Without it the response is 400 `metric is required`.
   * @example LCP
   */
  metric: components['parameters']['Metric']
  /**
   * @description What to divide by. `path` and `rating` are rejected with 400 `Invalid dimension`.
   * @example country
   */
  dimension: components['parameters']['VitalsDimension']
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default.
   *     Other formats are rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['VitalsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default. Other formats are
   *     rejected with 400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['VitalsTo']
  /**
   * @description Counts only what concerns this path, compared exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Counts only samples with this rating.
   * @example poor
   */
  rating?: components['parameters']['VitalsRating']
  /**
   * @description The number of entries to return. The server treats every number below 1 or above 50 as 25;
   *     anything but an integer is rejected with 400.
   * @example 25
   */
  limit?: components['parameters']['GroupsLimit']
}
export type ListSharedWebVitalPagesQuery = {
  /**
   * @description The metric. Without it the response is 400 `metric is required`.
   * @example LCP
   */
  metric: components['parameters']['Metric']
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default.
   *     Other formats are rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['VitalsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default. Other formats are
   *     rejected with 400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['VitalsTo']
  /**
   * @description Counts only what concerns this path, compared exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Counts only samples with this rating.
   * @example poor
   */
  rating?: components['parameters']['VitalsRating']
  /**
   * @description The number of entries to return. The server treats every number below 1 or above 100 as 25;
   *     anything but an integer is rejected with 400.
   * @example 25
   */
  limit?: components['parameters']['PagesLimit']
}
export type ListSharedWebVitalsQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default.
   *     Other formats are rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['VitalsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default. Other formats are
   *     rejected with 400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['VitalsTo']
  /**
   * @description Counts only what concerns this path, compared exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Counts only samples with this rating.
   * @example poor
   */
  rating?: components['parameters']['VitalsRating']
  /**
   * @description Returns only this metric; all by default.
   * @example LCP
   */
  metric?: components['parameters']['OptionalMetric']
}
export type GetSharedWebVitalTimeSeriesQuery = {
  /**
   * @description The metric. Without it the response is 400 `metric is required`.
   * @example LCP
   */
  metric: components['parameters']['Metric']
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default.
   *     Other formats are rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['VitalsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default. Other formats are
   *     rejected with 400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['VitalsTo']
  /**
   * @description Counts only what concerns this path, compared exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Counts only samples with this rating.
   * @example poor
   */
  rating?: components['parameters']['VitalsRating']
}
export type ExportChatbotEventsQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
   *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
   *     ignores other formats, dates without a time among them; later versions respond with 400
   *     `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
   *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
   *
   *     The value is the label that the top lists show, compared exactly and with its case:
   *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
   *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
   *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
   *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description Exports only events with one value of this property. Requires `scope_value`.
   * @example bot_id
   */
  scope_key?: 'provider' | 'bot_id' | 'surface' | 'model'
  /**
   * @description The value of `scope_key`, which it requires.
   * @example shop-helper
   */
  scope_value?: string
  /**
   * @description The format of the file; upper and lower case are the same. An unknown one counts as `csv`.
   *     `xlsx` needs a DuckDB extension that the server downloads at run time: where it can't be
   *     had, the response is 500.
   * @example ndjson
   */
  format?: components['parameters']['ExportFormat']
}
export type GetAiFetchCorrelationQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days ago by default. Other formats are
   *     rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['RecentFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; now by default. Other formats are rejected with
   *     400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['RecentTo']
  /**
   * @description Counts only fetches by this crawler, compared exactly.
   * @example GPTBot
   */
  assistant_name?: components['parameters']['AssistantName']
  /**
   * @description Counts only fetches by crawlers of this company, compared exactly.
   * @example OpenAI
   */
  assistant_family?: components['parameters']['AssistantFamily']
  /**
   * @description Counts only fetches of this kind of resource. An unknown kind matches nothing.
   * @example html
   */
  resource_type?: components['parameters']['ResourceType']
  /**
   * @description Counts only what concerns this path, compared exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Within how many days after a fetch a visit counts. Out of range it is rejected with 400.
   * @example 30
   */
  window_days?: number
}
export type ExportAiFetchesQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days ago by default. Other formats are
   *     rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['RecentFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; now by default. Other formats are rejected with
   *     400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['RecentTo']
  /**
   * @description Counts only fetches by this crawler, compared exactly.
   * @example GPTBot
   */
  assistant_name?: components['parameters']['AssistantName']
  /**
   * @description Counts only fetches by crawlers of this company, compared exactly.
   * @example OpenAI
   */
  assistant_family?: components['parameters']['AssistantFamily']
  /**
   * @description Counts only fetches of this kind of resource. An unknown kind matches nothing.
   * @example html
   */
  resource_type?: components['parameters']['ResourceType']
  /**
   * @description Counts only what concerns this path, compared exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description The format of the file; upper and lower case are the same. An unknown one counts as `csv`.
   *     `xlsx` needs a DuckDB extension that the server downloads at run time: where it can't be
   *     had, the response is 500.
   * @example ndjson
   */
  format?: components['parameters']['ExportFormat']
}
export type GetAiFetchOverviewQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days ago by default. Other formats are
   *     rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['RecentFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; now by default. Other formats are rejected with
   *     400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['RecentTo']
  /**
   * @description Counts only fetches by this crawler, compared exactly.
   * @example GPTBot
   */
  assistant_name?: components['parameters']['AssistantName']
  /**
   * @description Counts only fetches by crawlers of this company, compared exactly.
   * @example OpenAI
   */
  assistant_family?: components['parameters']['AssistantFamily']
  /**
   * @description Counts only fetches of this kind of resource. An unknown kind matches nothing.
   * @example html
   */
  resource_type?: components['parameters']['ResourceType']
  /**
   * @description Counts only what concerns this path, compared exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
}
export type GetAiFetchTimeSeriesQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days ago by default. Other formats are
   *     rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['RecentFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; now by default. Other formats are rejected with
   *     400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['RecentTo']
  /**
   * @description Counts only fetches by this crawler, compared exactly.
   * @example GPTBot
   */
  assistant_name?: components['parameters']['AssistantName']
  /**
   * @description Counts only fetches by crawlers of this company, compared exactly.
   * @example OpenAI
   */
  assistant_family?: components['parameters']['AssistantFamily']
  /**
   * @description Counts only fetches of this kind of resource. An unknown kind matches nothing.
   * @example html
   */
  resource_type?: components['parameters']['ResourceType']
  /**
   * @description Counts only what concerns this path, compared exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
}
export type GetEcommerceSummaryQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
   *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
   *     ignores other formats, dates without a time among them; later versions respond with 400
   *     `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
   *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
   *
   *     The value is the label that the top lists show, compared exactly and with its case:
   *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
   *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
   *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
   *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of one more filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of one more filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Counts only orders and checkouts with this item.
   * @example atlas-01
   */
  item_id?: components['parameters']['ItemId']
  /**
   * @description Counts only orders and checkouts with an item of this name.
   * @example World atlas
   */
  item_name?: components['parameters']['ItemName']
  /**
   * @description The number of entries to return. The server treats a larger number as 50, and zero and
   *     negative numbers as 10; anything but an integer is rejected with 400.
   * @example 10
   */
  limit?: components['parameters']['ShopLimit']
}
export type ListEcommerceProductsQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
   *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
   *     ignores other formats, dates without a time among them; later versions respond with 400
   *     `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
   *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
   *
   *     The value is the label that the top lists show, compared exactly and with its case:
   *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
   *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
   *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
   *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of one more filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of one more filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Counts only orders and checkouts with this item.
   * @example atlas-01
   */
  item_id?: components['parameters']['ItemId']
  /**
   * @description Counts only orders and checkouts with an item of this name.
   * @example World atlas
   */
  item_name?: components['parameters']['ItemName']
  /**
   * @description The number of entries to return. The server treats a larger number as 50, and zero and
   *     negative numbers as 10; anything but an integer is rejected with 400.
   * @example 10
   */
  limit?: components['parameters']['ShopLimit']
}
export type ListEcommerceSourcesQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
   *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
   *     ignores other formats, dates without a time among them; later versions respond with 400
   *     `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
   *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
   *
   *     The value is the label that the top lists show, compared exactly and with its case:
   *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
   *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
   *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
   *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of one more filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of one more filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Counts only orders and checkouts with this item.
   * @example atlas-01
   */
  item_id?: components['parameters']['ItemId']
  /**
   * @description Counts only orders and checkouts with an item of this name.
   * @example World atlas
   */
  item_name?: components['parameters']['ItemName']
  /**
   * @description The number of entries to return. The server treats a larger number as 50, and zero and
   *     negative numbers as 10; anything but an integer is rejected with 400.
   * @example 10
   */
  limit?: components['parameters']['ShopLimit']
}
export type GetEcommerceTimeSeriesQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
   *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
   *     ignores other formats, dates without a time among them; later versions respond with 400
   *     `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
   *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
   *
   *     The value is the label that the top lists show, compared exactly and with its case:
   *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
   *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
   *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
   *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of one more filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of one more filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Counts only orders and checkouts with this item.
   * @example atlas-01
   */
  item_id?: components['parameters']['ItemId']
  /**
   * @description Counts only orders and checkouts with an item of this name.
   * @example World atlas
   */
  item_name?: components['parameters']['ItemName']
}
export type GetEventAudienceQuery = {
  /**
   * @description The name of the event, compared exactly.
   * @example signup
   */
  event_name: components['parameters']['EventName']
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
   *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
   *     ignores other formats, dates without a time among them; later versions respond with 400
   *     `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
   *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Counts only events that have this property with the value `property_value`; without that, it
   *     has no effect.
   * @example plan
   */
  property_key?: components['parameters']['PropertyKey']
  /**
   * @description The value of `property_key`, as `getEventPropertyValues` lists it.
   * @example pro
   */
  property_value?: components['parameters']['PropertyValue']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
   *
   *     The value is the label that the top lists show, compared exactly and with its case:
   *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
   *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
   *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
   *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @deprecated
   * @description The type of one more filter, in the older form. Requires `dimension_value`. Prefer `filter`.
   * @example country
   */
  dimension_key?: components['parameters']['DimensionKey']
  /**
   * @deprecated
   * @description The value of one more filter, in the older form. Requires `dimension_key`. Prefer `filter`.
   * @example DE
   */
  dimension_value?: components['parameters']['DimensionValue']
}
export type GetEventPropertyValuesQuery = {
  /**
   * @description The name of the event, compared exactly.
   * @example signup
   */
  event_name: components['parameters']['EventName']
  /**
   * @description The property, as `listEventProperties` lists it.
   * @example plan
   */
  property_key: components['parameters']['RequiredPropertyKey']
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
   *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
   *     ignores other formats, dates without a time among them; later versions respond with 400
   *     `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
   *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
}
export type GetEventTimeSeriesQuery = {
  /**
   * @description The name of the event, compared exactly.
   * @example signup
   */
  event_name: components['parameters']['EventName']
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
   *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
   *     ignores other formats, dates without a time among them; later versions respond with 400
   *     `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
   *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Counts only events that have this property with the value `property_value`; without that, it
   *     has no effect.
   * @example plan
   */
  property_key?: components['parameters']['PropertyKey']
  /**
   * @description The value of `property_key`, as `getEventPropertyValues` lists it.
   * @example pro
   */
  property_value?: components['parameters']['PropertyValue']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
   *
   *     The value is the label that the top lists show, compared exactly and with its case:
   *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
   *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
   *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
   *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @deprecated
   * @description The type of one more filter, in the older form. Requires `dimension_value`. Prefer `filter`.
   * @example country
   */
  dimension_key?: components['parameters']['DimensionKey']
  /**
   * @deprecated
   * @description The value of one more filter, in the older form. Requires `dimension_key`. Prefer `filter`.
   * @example DE
   */
  dimension_value?: components['parameters']['DimensionValue']
}
export type ListSiteHitsQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 24 hours ago by default. Other formats are
   *     ignored.
   * @example 2026-07-01T00:00:00Z
   */
  from?: components['parameters']['HitsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; now by default. Other formats are ignored.
   * @example 2026-07-02T00:00:00Z
   */
  to?: components['parameters']['HitsTo']
  /**
   * @description The number of hits to return. The server treats a larger number as 100, and zero, negative numbers
   *     and anything else as 10.
   * @example 50
   */
  limit?: components['parameters']['Limit']
  /**
   * @description The number of hits to skip. A negative one fails with **500** `Internal server error`; anything but
   *     an integer counts as 0.
   * @example 0
   */
  offset?: components['parameters']['Offset']
  /**
   * @description Returns only hits whose path, host name, referrer, user agent or a `utm_*` value contains this
   *     string, case-insensitively.
   * @example pricing
   */
  q?: components['parameters']['HitsQuery']
  /**
   * @description The sort key: `timestamp` (the default), `path` or `referrer`. Any other string means the
   *     default.
   * @example timestamp
   */
  sort?: components['parameters']['HitsSort']
  /**
   * @description The sort order. The server treats anything but `asc` as `desc`.
   * @example desc
   */
  order?: components['parameters']['HitsOrder']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
   *
   *     The value is the label that the top lists show, compared exactly and with its case:
   *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
   *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
   *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
   *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of one more filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of one more filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
}
export type ExportSiteHitsQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 24 hours ago by default. Other formats are
   *     ignored.
   * @example 2026-07-01T00:00:00Z
   */
  from?: components['parameters']['HitsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; now by default. Other formats are ignored.
   * @example 2026-07-02T00:00:00Z
   */
  to?: components['parameters']['HitsTo']
  /**
   * @description Returns only hits whose path, host name, referrer, user agent or a `utm_*` value contains this
   *     string, case-insensitively.
   * @example pricing
   */
  q?: components['parameters']['HitsQuery']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
   *
   *     The value is the label that the top lists show, compared exactly and with its case:
   *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
   *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
   *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
   *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of one more filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of one more filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description The format of the file; upper and lower case are the same. An unknown one counts as `csv`.
   *     `xlsx` needs a DuckDB extension that the server downloads at run time: where it can't be
   *     had, the response is 500.
   * @example ndjson
   */
  format?: components['parameters']['ExportFormat']
}
export type ListSearchConsoleGroupsQuery = {
  /**
   * @description What to divide by; upper and lower case are the same.
   * @example country
   */
  dimension: 'country' | 'device'
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days ago by default. Other formats are
   *     rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['RecentFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; now by default. Other formats are rejected with
   *     400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['RecentTo']
  /**
   * @description Counts only this page, given by its whole URL as Google has it.
   * @example https://example.org/pricing
   */
  page?: components['parameters']['SearchPage']
  /**
   * @description Counts only what concerns this path, compared exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Counts only searches in this country, given as the data has it: three letters, from Google
   *     in lower case.
   * @example deu
   */
  country?: components['parameters']['SearchCountry']
  /**
   * @description Counts only searches on this kind of device: `DESKTOP`, `MOBILE` or `TABLET`. Upper and
   *     lower case are the same.
   * @example MOBILE
   */
  device?: components['parameters']['SearchDevice']
  /**
   * @description The number of rows to return. Out of range it is rejected with 400.
   * @example 10
   */
  limit?: components['parameters']['SearchLimit']
}
export type GetSearchConsoleOverviewQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days ago by default. Other formats are
   *     rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['RecentFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; now by default. Other formats are rejected with
   *     400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['RecentTo']
  /**
   * @description Counts only this page, given by its whole URL as Google has it.
   * @example https://example.org/pricing
   */
  page?: components['parameters']['SearchPage']
  /**
   * @description Counts only what concerns this path, compared exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Counts only searches in this country, given as the data has it: three letters, from Google
   *     in lower case.
   * @example deu
   */
  country?: components['parameters']['SearchCountry']
  /**
   * @description Counts only searches on this kind of device: `DESKTOP`, `MOBILE` or `TABLET`. Upper and
   *     lower case are the same.
   * @example MOBILE
   */
  device?: components['parameters']['SearchDevice']
  /**
   * @description The number of rows to return. Out of range it is rejected with 400.
   * @example 10
   */
  limit?: components['parameters']['SearchLimit']
}
export type ListSearchConsolePagesQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days ago by default. Other formats are
   *     rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['RecentFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; now by default. Other formats are rejected with
   *     400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['RecentTo']
  /**
   * @description Counts only this page, given by its whole URL as Google has it.
   * @example https://example.org/pricing
   */
  page?: components['parameters']['SearchPage']
  /**
   * @description Counts only what concerns this path, compared exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Counts only searches in this country, given as the data has it: three letters, from Google
   *     in lower case.
   * @example deu
   */
  country?: components['parameters']['SearchCountry']
  /**
   * @description Counts only searches on this kind of device: `DESKTOP`, `MOBILE` or `TABLET`. Upper and
   *     lower case are the same.
   * @example MOBILE
   */
  device?: components['parameters']['SearchDevice']
  /**
   * @description The number of rows to return. Out of range it is rejected with 400.
   * @example 10
   */
  limit?: components['parameters']['SearchLimit']
}
export type ListSearchConsoleQueriesQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days ago by default. Other formats are
   *     rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['RecentFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; now by default. Other formats are rejected with
   *     400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['RecentTo']
  /**
   * @description Counts only this page, given by its whole URL as Google has it.
   * @example https://example.org/pricing
   */
  page?: components['parameters']['SearchPage']
  /**
   * @description Counts only what concerns this path, compared exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Counts only searches in this country, given as the data has it: three letters, from Google
   *     in lower case.
   * @example deu
   */
  country?: components['parameters']['SearchCountry']
  /**
   * @description Counts only searches on this kind of device: `DESKTOP`, `MOBILE` or `TABLET`. Upper and
   *     lower case are the same.
   * @example MOBILE
   */
  device?: components['parameters']['SearchDevice']
  /**
   * @description The number of rows to return. Out of range it is rejected with 400.
   * @example 10
   */
  limit?: components['parameters']['SearchLimit']
}
export type GetSearchConsoleSeriesQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days ago by default. Other formats are
   *     rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['RecentFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; now by default. Other formats are rejected with
   *     400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['RecentTo']
  /**
   * @description Counts only this page, given by its whole URL as Google has it.
   * @example https://example.org/pricing
   */
  page?: components['parameters']['SearchPage']
  /**
   * @description Counts only what concerns this path, compared exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Counts only searches in this country, given as the data has it: three letters, from Google
   *     in lower case.
   * @example deu
   */
  country?: components['parameters']['SearchCountry']
  /**
   * @description Counts only searches on this kind of device: `DESKTOP`, `MOBILE` or `TABLET`. Upper and
   *     lower case are the same.
   * @example MOBILE
   */
  device?: components['parameters']['SearchDevice']
  /**
   * @description The number of rows to return. Out of range it is rejected with 400.
   * @example 10
   */
  limit?: components['parameters']['SearchLimit']
}
export type GetSiteStatsQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. The time
   *     zone of the buckets is the one of this offset in statistics of pages and of e-commerce. 2.8.1
   *     ignores other formats, dates without a time among them; later versions respond with 400
   *     `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
   *     today. 2.8.1 ignores other formats, dates without a time among them; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Start of the comparison period, as an RFC 3339 date-time; other formats are ignored. Send
   *     `compare_to` as well: without it, the figures of the comparison are all zero.
   * @example 2026-05-01T00:00:00Z
   */
  compare_from?: components['parameters']['CompareFrom']
  /**
   * @description End of the comparison period, as an RFC 3339 date-time. Has no effect without
   *     `compare_from`; other formats are ignored.
   * @example 2026-06-01T00:00:00Z
   */
  compare_to?: components['parameters']['CompareTo']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
   *
   *     The value is the label that the top lists show, compared exactly and with its case:
   *     `device:Mobile`, `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and as `referrer` the
   *     host, not the URL. The labels of unknown values work as well: `referrer:(Direct)`,
   *     `country:(Unknown)`, `utm_source:(Unspecified)`. `path` is the path with its query. A `language` is
   *     compared by its first part, so `en-GB` is `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of one more filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of one more filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Counts only sessions that reached this goal. Repeat the parameter for each goal.
   * @example [
   *       "b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d"
   *     ]
   */
  goal_id?: components['parameters']['GoalId']
  /**
   * @description Counts only sessions that completed this funnel. Repeat the parameter for each funnel.
   * @example [
   *       "d7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e"
   *     ]
   */
  funnel_id?: components['parameters']['FunnelId']
}
export type ListWebVitalGroupsQuery = {
  /**
   * @description The metric. Without it the response is 400 `metric is required`.
   * @example LCP
   */
  metric: components['parameters']['Metric']
  /**
   * @description What to divide by. `path` and `rating` are rejected with 400 `Invalid dimension`.
   * @example country
   */
  dimension: components['parameters']['VitalsDimension']
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default.
   *     Other formats are rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['VitalsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default. Other formats are
   *     rejected with 400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['VitalsTo']
  /**
   * @description Counts only what concerns this path, compared exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Counts only samples with this rating.
   * @example poor
   */
  rating?: components['parameters']['VitalsRating']
  /**
   * @description The number of entries to return. The server treats every number below 1 or above 50 as 25;
   *     anything but an integer is rejected with 400.
   * @example 25
   */
  limit?: components['parameters']['GroupsLimit']
}
export type ListWebVitalPagesQuery = {
  /**
   * @description The metric. Without it the response is 400 `metric is required`.
   * @example LCP
   */
  metric: components['parameters']['Metric']
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default.
   *     Other formats are rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['VitalsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default. Other formats are
   *     rejected with 400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['VitalsTo']
  /**
   * @description Counts only what concerns this path, compared exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Counts only samples with this rating.
   * @example poor
   */
  rating?: components['parameters']['VitalsRating']
  /**
   * @description The number of entries to return. The server treats every number below 1 or above 100 as 25;
   *     anything but an integer is rejected with 400.
   * @example 25
   */
  limit?: components['parameters']['PagesLimit']
}
export type ListWebVitalsQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default.
   *     Other formats are rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['VitalsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default. Other formats are
   *     rejected with 400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['VitalsTo']
  /**
   * @description Counts only what concerns this path, compared exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Counts only samples with this rating.
   * @example poor
   */
  rating?: components['parameters']['VitalsRating']
  /**
   * @description Returns only this metric; all by default.
   * @example LCP
   */
  metric?: components['parameters']['OptionalMetric']
}
export type GetWebVitalTimeSeriesQuery = {
  /**
   * @description The metric. Without it the response is 400 `metric is required`.
   * @example LCP
   */
  metric: components['parameters']['Metric']
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default.
   *     Other formats are rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['VitalsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default. Other formats are
   *     rejected with 400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['VitalsTo']
  /**
   * @description Counts only what concerns this path, compared exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Counts only samples with this rating.
   * @example poor
   */
  rating?: components['parameters']['VitalsRating']
}
export type ListTeamAuditEntriesQuery = {
  /**
   * @description Only entries of this action, compared exactly.
   * @example member.added
   */
  action?: components['parameters']['AuditAction']
  /**
   * @description Only entries with this outcome, `success` or `failure`. Anything else matches nothing.
   * @example failure
   */
  outcome?: components['parameters']['AuditOutcome']
  /**
   * @description Only entries that concern this kind of thing.
   * @example user
   */
  target_type?: components['parameters']['AuditTargetType']
  /**
   * @description Only entries that contain this text, in whatever case.
   * @example grace
   */
  query?: components['parameters']['AuditQuery']
  /**
   * @description Only entries from this time on, an RFC 3339 date-time; no limit by default. Other formats
   *     are rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['AuditFrom']
  /**
   * @description Only entries up to this time, an RFC 3339 date-time; no limit by default. Other formats are
   *     rejected with 400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['AuditTo']
  /**
   * @description The number of entries to return. The server treats 0 and every number above 200 as 25;
   *     negative numbers and anything else are rejected with 400.
   * @example 50
   */
  limit?: components['parameters']['TeamAuditLimit']
  /**
   * @description The number of entries to skip. Negative numbers and anything else are rejected with 400.
   * @example 0
   */
  offset?: components['parameters']['AuditOffset']
}
