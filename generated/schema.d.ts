// Generated from the OpenAPI description by `specwright generate`. Do not edit; README.md in this folder says what to change instead.

export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /** @description The second factors of an account. */
    AccountSecurity: AccountSecurity
    /** @description The new active team. */
    ActiveTeam: ActiveTeam
    /** @description How many visits followed the fetches of one path by one crawler. */
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
    /** @description A path that is often fetched but brings few visits. */
    AiOpportunityPage: AiOpportunityPage
    /** @description What changed in the statistics of a site. */
    AnalyticsChange: AnalyticsChange
    /**
     * @description What personal and team API clients have in common. No member is ever `null`: unset times are
     *     omitted. Times are in UTC with up to nine fractional digits. The response to a creation has
     *     nanoseconds, later reads have microseconds, so don't compare times as strings.
     */
    ApiClientBase: ApiClientBase
    /**
     * @description A personal API client to create. Unknown members, also those inside `site_roles`, are rejected
     *     with 400 `Invalid JSON payload`.
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
     * @description The complete new state of a personal API client. Everything except `revoked` is replaced: an
     *     omitted member is **cleared**, not kept. Unknown members are rejected with 400 `Invalid JSON
     *     payload`.
     */
    ApiClientUpdateRequest: ApiClientUpdateRequest
    /** @description HitKeep's own descriptions of its API. */
    ApiDescriptionList: ApiDescriptionList
    /** @description The session's expiry and the rules for extending it. */
    AuthSession: AuthSession
    /** @description Everything the dashboard reads at startup. */
    Bootstrap: Bootstrap
    /** @description An event as the tracker script sends it. Unknown members are ignored. */
    BrowserEvent: BrowserEvent
    /** @description A page view as the tracker script sends it. Unknown members are ignored. */
    BrowserPageview: BrowserPageview
    /** @description A web vital sample as the tracker script sends it. Unknown members are ignored. */
    BrowserWebVital: BrowserWebVital
    /** @description One interval of a time series. */
    ChartDataPoint: ChartDataPoint
    /** @description A new account. Unknown members are ignored. */
    CloudSignupRequest: CloudSignupRequest
    /** @description Details about HitKeep Cloud. Present only there. */
    CloudStatus: CloudStatus
    /** @description An error with a code. */
    CodedError: CodedError
    /** @description The headline figures of the comparison period. */
    ComparisonStats: ComparisonStats
    /**
     * @description CSV in UTF-8 with a header line, which is there even without rows. Depending on the export,
     *     times are written as `2026-07-01 09:29:58.120411+00` or in RFC 3339.
     */
    CsvFile: CsvFile
    /** @description Sent by servers newer than 2.8.1 while their database is unavailable. */
    DatabaseUnavailable: DatabaseUnavailable
    /** @description When the report on all sites is sent. */
    DigestSubscription: DigestSubscription
    /** @description An acknowledgement with a message. */
    DoneWithMessage: DoneWithMessage
    /** @description The sales of one product. */
    EcommerceProduct: EcommerceProduct
    /** @description The revenue of one interval. */
    EcommerceSeriesPoint: EcommerceSeriesPoint
    /**
     * @description The orders from one source, a combination of campaign and referrer. Unknown values are
     *     `(Unspecified)`, and `(Direct)` for the referrer.
     */
    EcommerceSource: EcommerceSource
    /**
     * @description The revenue of one period. Amounts are in the currency of the events. If there are several
     *     currencies, amounts are added up without conversion.
     */
    EcommerceSummary: EcommerceSummary
    /** @description The sign-in to complete with an e-mailed link. Unknown members are rejected. */
    EmailLinkRequest: EmailLinkRequest
    /**
     * @description One line of English text that ends with a line feed. There is no machine-readable code: compare
     *     the text with the messages listed in this description.
     */
    ErrorText: ErrorText
    /**
     * @description The sessions with events of one name, grouped in different ways. Each list has at most ten
     *     entries, largest first. Unknown values count as `(Unknown)` or `(Direct)`.
     */
    EventAudience: EventAudience
    /** @description The events or fetches in one interval. */
    EventSeriesPoint: EventSeriesPoint
    /** @description An address, network or country whose visits are not recorded. */
    Exclusion: Exclusion
    /** @description What to exclude: addresses or a country. Unknown members are ignored. */
    ExclusionRequest: ExclusionRequest
    /**
     * @description All rows in no particular order; empty if there are none. Times are written as `2026-07-01
     *     09:29:58.120411+00`, not in RFC 3339.
     */
    ExportedRows: ExportedRows
    /** @description A funnel's definition. */
    Funnel: Funnel
    /** @description A funnel to create. Unknown members are ignored, including an `id`. */
    FunnelCreateRequest: FunnelCreateRequest
    /** @description The entries and completions of funnels in one interval. */
    FunnelSeriesPoint: FunnelSeriesPoint
    /** @description The results of a funnel in one period. */
    FunnelStats: FunnelStats
    /** @description One step of a funnel. */
    FunnelStep: FunnelStep
    /** @description The results of one step. */
    FunnelStepStats: FunnelStepStats
    /** @description The result of a run. */
    GeneratedOpportunities: GeneratedOpportunities
    /** @description A goal: a page or an event that counts as a conversion. */
    Goal: Goal
    /** @description A goal to create. Unknown members are ignored, including an `id`. */
    GoalCreateRequest: GoalCreateRequest
    /** @description The conversions in one interval. */
    GoalSeriesPoint: GoalSeriesPoint
    /** @description The result of one goal. */
    GoalStats: GoalStats
    /** @description One recorded page view. Every member is present; unknown values are `null`. */
    Hit: Hit
    /** @description A page of the matching hits. */
    HitPage: HitPage
    /** @description An import of another tool's statistics. */
    Import: Import
    /** @description The state of the job that deletes uploads that were never imported. */
    ImportCleanup: ImportCleanup
    /** @description The result of a clean-up. */
    ImportCleanupResult: ImportCleanupResult
    /** @description The outcome of a clean-up. */
    ImportCleanupRun: ImportCleanupRun
    /** @description The files of an export. Unknown members are ignored. */
    ImportCreateRequest: ImportCreateRequest
    /** @description A new import, ready to receive its files. */
    ImportCreated: ImportCreated
    /** @description A kind of data in an export. */
    ImportDataset: ImportDataset
    /** @description The events in an export. */
    ImportEventCoverage: ImportEventCoverage
    /** @description The dimensions by which imported events can be grouped. */
    ImportEventDimensionCoverage: ImportEventDimensionCoverage
    /** @description How many properties can be attributed to an event. */
    ImportEventPropertyCoverage: ImportEventPropertyCoverage
    /** @description Why imported data is excluded. */
    ImportExclusionReason: ImportExclusionReason
    /** @description A file of an import. */
    ImportFile: ImportFile
    /** @description A site's imports. */
    ImportList: ImportList
    /** @description The content of an export. */
    ImportManifest: ImportManifest
    /** @description What happens on days for which the site already has its own data. */
    ImportOverlap: ImportOverlap
    /** @description The upload progress of a file. */
    ImportProgress: ImportProgress
    /**
     * @description The state of an import. `uploading`, `validating`, `validated`, `queued`, `running` and
     *     `completed` follow each other; `validation_failed`, `failed` and `deleted` are final.
     * @enum {string}
     */
    ImportState: ImportState
    /** @description A warning about an export. */
    ImportWarning: ImportWarning
    /** @description A tool whose statistics can be imported. */
    Importer: Importer
    /** @description The first account. Unknown members are ignored. */
    InitialUserRequest: InitialUserRequest
    /** @description The language model that the instance uses for opportunities. */
    InstanceAi: InstanceAi
    /** @description An entry of the instance's audit log. */
    InstanceAuditEntry: InstanceAuditEntry
    /** @description A page of the instance's audit log. */
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
    /** @description Version and configuration of an instance. */
    InstanceInfo: InstanceInfo
    /** @description What was recorded in the last 24 hours, and what was rejected. */
    InstanceIngest: InstanceIngest
    /** @description The e-mail settings of an instance. */
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
    /** @description The state of the imports from Google Search Console. */
    InstanceSearchConsole: InstanceSearchConsole
    /** @description The spam list that the instance filters visits with. */
    InstanceSpamFilter: InstanceSpamFilter
    /** @description The storage of an instance. Sizes are in bytes, and paths are on the server. */
    InstanceStorage: InstanceStorage
    /** @description A team of the instance. */
    InstanceTeam: InstanceTeam
    /** @description The resent invitation. */
    InvitationResent: InvitationResent
    /**
     * @description The password is correct, but the account has a second factor (TOTP or a passkey). No cookie has
     *     been set.
     */
    LoginMfaRequired: LoginMfaRequired
    /** @description The credentials. Unknown members are ignored. */
    LoginRequest: LoginRequest
    /** @description Either the session was created or a second factor is still required, depending on `status`. */
    LoginResult: LoginResult
    /** @description Signed in. The session is in the `Set-Cookie` header, not in this body. */
    LoginSucceeded: LoginSucceeded
    /** @description One entry of a top list. */
    MetricStat: MetricStat
    /** @description One JSON object per line, in no particular order; empty if there are no rows. */
    NdjsonFile: NdjsonFile
    /** @description The checklist for new users. */
    Onboarding: Onboarding
    /** @description A step of the checklist. */
    OnboardingStep: OnboardingStep
    /** @description A suggestion. Texts are keys of the dashboard's translations, with values to insert. */
    Opportunity: Opportunity
    /** @description The suggestions that the next e-mail report would contain. */
    OpportunityDigest: OpportunityDigest
    /** @description A suggestion in an e-mail report. */
    OpportunityDigestItem: OpportunityDigestItem
    /** @description A figure that supports a suggestion. */
    OpportunityEvidence: OpportunityEvidence
    /**
     * @description The topic of a suggestion. HitKeep's own reference doesn't list `performance`.
     * @enum {string}
     */
    OpportunityKind: OpportunityKind
    /** @description A site's suggestions. */
    OpportunityList: OpportunityList
    /** @description The parts of a score, each from 0 to 100. */
    OpportunityScore: OpportunityScore
    /**
     * @description The state of a suggestion.
     * @enum {string}
     */
    OpportunityState: OpportunityState
    /** @description The new state of a suggestion. Unknown members are ignored. */
    OpportunityUpdateRequest: OpportunityUpdateRequest
    /**
     * Format: binary
     * @description A Parquet file, compressed with Snappy.
     */
    ParquetFile: ParquetFile
    /** @description A passkey. */
    Passkey: Passkey
    /**
     * @description The credential returned by `navigator.credentials.create()` or `get()`, with binary values
     *     encoded as base64url strings.
     */
    PasskeyCredential: PasskeyCredential
    /** @description The passkey's response. Unknown members are rejected. */
    PasskeyLoginFinish: PasskeyLoginFinish
    /** @description The challenge of a sign-in with a passkey. */
    PasskeyLoginStart: PasskeyLoginStart
    /** @description WebAuthn options to pass to the browser, with binary values encoded as base64url strings. */
    PasskeyOptions: PasskeyOptions
    /** @description A token from an e-mail and a new password. Unknown members are ignored. */
    PasswordByToken: PasswordByToken
    /** @description A human-readable confirmation. */
    PasswordResetRequested: PasswordResetRequested
    /** @description The roles and permissions of the signed-in user. */
    Permissions: Permissions
    /** @description An API client that belongs to one user. */
    PersonalApiClient: PersonalApiClient
    /** @description A personal API client together with its new token. */
    PersonalApiClientWithToken: PersonalApiClientWithToken
    /**
     * Format: int64
     * @description A number of CSS pixels, written without fraction or exponent. The server stores 32 bits: larger
     *     numbers wrap around silently, so 2147483648 is stored as -2147483648. Numbers of more than 64
     *     bits are rejected.
     */
    PixelCount: PixelCount
    /** @description The new preferences. Unknown members are rejected. */
    PreferencesUpdateRequest: PreferencesUpdateRequest
    /** @description The complete profile: omitted names are cleared. Unknown members are rejected. */
    ProfileUpdateRequest: ProfileUpdateRequest
    /** @description A QR code, whose short URL counts opens and redirects. */
    QrCode: QrCode
    /** @description The graphic of a QR code. */
    QrCodeGraphic: QrCodeGraphic
    /** @description The opens in one interval. */
    QrCodeOpens: QrCodeOpens
    /** @description A complete QR code. Unknown members are ignored. */
    QrCodeRequest: QrCodeRequest
    /** @description The figures of a QR code in one period. Lists have at most ten entries, largest first. */
    QrCodeSummary: QrCodeSummary
    /**
     * Format: binary
     * @description The file as it was uploaded. Its content was never checked and might not be an image.
     */
    QrGraphic: QrGraphic
    /** @description A link that shows the figures of a QR code to anyone who has it. */
    QrShareLink: QrShareLink
    /** @description A new share link of a QR code, with its token. */
    QrShareLinkWithToken: QrShareLinkWithToken
    /** @description New recovery codes. */
    RecoveryCodes: RecoveryCodes
    /**
     * @description How often a report is sent by e-mail. Omitted members count as `false`; unknown members are
     *     rejected.
     */
    ReportFrequencies: ReportFrequencies
    /** @description The e-mail reports of the signed-in user. */
    ReportSubscriptions: ReportSubscriptions
    /** @description A team's connection to Google Search Console. */
    SearchConsoleConnection: SearchConsoleConnection
    /** @description The search figures of one day. */
    SearchConsoleDay: SearchConsoleDay
    /** @description The Google Search Console property that a site is mapped to. */
    SearchConsoleMapping: SearchConsoleMapping
    /** @description The search figures of one period. */
    SearchConsoleOverview: SearchConsoleOverview
    /** @description The properties of a Google account. */
    SearchConsoleProperties: SearchConsoleProperties
    /** @description A property of Google Search Console. */
    SearchConsoleProperty: SearchConsoleProperty
    /** @description The search figures of one query, page, country or device. */
    SearchConsoleRow: SearchConsoleRow
    /** @description Search figures by one dimension. */
    SearchConsoleRows: SearchConsoleRows
    /** @description Search figures by day. */
    SearchConsoleSeries: SearchConsoleSeries
    /** @description The state of the import from Google. */
    SearchConsoleSync: SearchConsoleSync
    /** @description A second factor. Unknown members are rejected. */
    SecondFactorCode: SecondFactorCode
    /** @description The second factors and sessions that were removed. */
    SecondFactorsRemoved: SecondFactorsRemoved
    /** @description An event observed by a server. Unknown members are ignored. */
    ServerEventRequest: ServerEventRequest
    /** @description A page view observed by a server. Unknown members are ignored. */
    ServerPageviewRequest: ServerPageviewRequest
    /** @description A link that shows the statistics of a site to anyone who has it. */
    ShareLink: ShareLink
    /** @description A new share link of a site, with its token. */
    ShareLinkWithToken: ShareLinkWithToken
    /** @description A tracked site. */
    Site: Site
    /** @description A site and the state of its tracking. */
    SiteActivation: SiteActivation
    /** @description A page of sites. */
    SiteActivationPage: SiteActivationPage
    /** @description A site to create. */
    SiteCreateRequest: SiteCreateRequest
    /** @description A user's role on a site. */
    SiteMember: SiteMember
    /** @description A user and a role. Unknown members are ignored. */
    SiteMemberRequest: SiteMemberRequest
    /** @description When the report on one site is sent. */
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
     * @description The figures of one site for one period. Top lists have at most ten entries, largest first; the
     *     order of entries with equal counts can change from call to call. `comparison` is present if
     *     `compare_from` was given; without `compare_to`, its figures are all zero.
     */
    SiteStats: SiteStats
    /** @description Whether page views of a site arrive. Times and names are absent until they are known. */
    SiteTrackingStatus: SiteTrackingStatus
    /** @description A completed move of a site. */
    SiteTransfer: SiteTransfer
    /** @description The destination of a site. */
    SiteTransferRequest: SiteTransferRequest
    /** @description A bare acknowledgement. */
    Status: Status
    /** @description A page at Stripe. */
    StripePage: StripePage
    /** @description An error with a message. */
    SystemError: SystemError
    /** @description Public information about an instance. */
    SystemStatus: SystemStatus
    /** @description The reason why the operation isn't available. */
    SystemUnavailable: SystemUnavailable
    /** @description A team as seen by one of its members. */
    Team: Team
    /** @description An API client that belongs to a team. */
    TeamApiClient: TeamApiClient
    /**
     * @description A team API client to create. Unknown members, also those inside `site_roles`, are rejected with
     *     400 `Invalid JSON payload`.
     */
    TeamApiClientCreateRequest: TeamApiClientCreateRequest
    /**
     * @description The complete new state of a team API client. Everything except `revoked` is replaced: an omitted
     *     member is **cleared**, not kept. Unknown members are rejected with 400 `Invalid JSON payload`.
     */
    TeamApiClientUpdateRequest: TeamApiClientUpdateRequest
    /** @description A team's API client together with its new token. */
    TeamApiClientWithToken: TeamApiClientWithToken
    /** @description An entry of a team's audit log. */
    TeamAuditEntry: TeamAuditEntry
    /** @description A page of a team's audit log. */
    TeamAuditPage: TeamAuditPage
    /** @description A team's database. */
    TeamDatabase: TeamDatabase
    /** @description The team that was deleted. */
    TeamDeleted: TeamDeleted
    /**
     * @description The limits and features of the team. On a self-hosted instance there are no limits (all numbers
     *     are 0) and all features are allowed.
     */
    TeamEntitlements: TeamEntitlements
    /** @description An invitation to a team. */
    TeamInvitation: TeamInvitation
    /** @description The signed-in user's teams. */
    TeamList: TeamList
    /** @description A user's membership of a team. */
    TeamMember: TeamMember
    /** @description The result of adding a member. */
    TeamMemberAdded: TeamMemberAdded
    /** @description The person to invite. Unknown members are rejected. */
    TeamMemberRequest: TeamMemberRequest
    /** @description The team's plan. Absent on instances without plans. */
    TeamPlan: TeamPlan
    /** @description A team. Unknown members are rejected. */
    TeamRequest: TeamRequest
    /** @description What the team uses. Absent if it couldn't be counted. */
    TeamUsageSummary: TeamUsageSummary
    /** @description A TOTP code. Unknown members are rejected. */
    TotpCode: TotpCode
    /** @description The secret to add to an authenticator app. */
    TotpSetup: TotpSetup
    /**
     * @description Whether page views of a site arrive. `waiting`: none yet. `live`: the last one is at most seven
     *     days old. `dormant`: it is older. `domain_mismatch`: it came from a host that isn't the site's
     *     domain.
     * @enum {string}
     */
    TrackingState: TrackingState
    /** @description An account. */
    User: User
    /** @description The reason why the account wasn't deleted. */
    UserOwnsTeams: UserOwnsTeams
    /** @description Preferences. */
    UserPreferences: UserPreferences
    /** @description A profile. */
    UserProfile: UserProfile
    /** @description The metric for one group of visitors. */
    WebVitalGroup: WebVitalGroup
    /**
     * @description A web vital: largest contentful paint (`LCP`), interaction to next paint (`INP`), cumulative
     *     layout shift (`CLS`), first contentful paint (`FCP`) or time to first byte (`TTFB`). In
     *     milliseconds, except `CLS`, which has no unit.
     * @enum {string}
     */
    WebVitalMetric: WebVitalMetric
    /** @description One metric of a page. */
    WebVitalOfPage: WebVitalOfPage
    /** @description The selected metric of a page, and all metrics of the page. */
    WebVitalPage: WebVitalPage
    /**
     * @description The rating of a value, by Google's thresholds for the metric.
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
    /** @description The new active team. */
    ActiveTeamAnswered: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': ActiveTeam
      }
    }
    /** @description The request is invalid. The checks run in the order of these examples. */
    AiFetchReadBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The checks run in the order of these examples. */
    ApiClientCreateBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description Something failed on the server. With `Failed to audit api client action`, **the client was
     *     created but its token is lost**. Don't retry: find the client in the list and rotate or delete
     *     it.
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
    /** @description Created. The token is returned only in this response. */
    ApiClientCreated: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': PersonalApiClientWithToken
      }
    }
    /**
     * @description Something failed on the server. With `Failed to audit api client action`, the client **was**
     *     deleted.
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
    /** @description The client is revoked or expired and can't get a new token. Restore it with an update first. */
    ApiClientInactive: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description All personal API clients, newest first, including revoked and expired ones. The list isn't
     *     paginated and contains no tokens.
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
     * @description No such client. A client that belongs to someone else gets the same response. Or the origin
     *     check rejected the request; see "Origin check" in the introduction.
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
     * @description Something failed on the server. With `Failed to audit api client action`, the old token no
     *     longer works **and the new one is lost**: rotate again.
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
    /** @description The client with its new token. The old token no longer works; grants and expiry stay the same. */
    ApiClientRotated: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': PersonalApiClientWithToken
      }
    }
    /**
     * @description The request is invalid. First the id is checked, then, after the 404 for an unknown client, the
     *     body, in the order of these examples.
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
     * @description Something failed on the server. With `Failed to audit api client action`, the change **was**
     *     made.
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
    /** @description The request is invalid. The checks run in the order of these examples. */
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
     * @description The sign-in has expired. Start again. 2.8.1 removes a challenge when it expires, so 409 is more
     *     likely.
     */
    ChallengeExpired: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The stream, which lasts until one side closes it. */
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
    /** @description Something failed on the server, for example because the goal or funnel doesn't exist. */
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
     * @description The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
     *     with 500.
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
     * @description The caller may not grant the requested access. **Every** error in `site_roles` gives 403, even a
     *     malformed value. First the instance role is checked, then the number of entries, then each entry
     *     in the order of these examples.
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
    /** @description Deleted. The body is JSON although it is labelled `text/plain`. */
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
    /** @description Done. The body is JSON although it is labelled `text/plain`. */
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
    /** @description The request is invalid. The checks run in the order of these examples. */
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
    /** @description Another account has this e-mail address. */
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
    /** @description The request is invalid. The checks run in the order of these examples. */
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
    /** @description The request is invalid. The checks run in the order of these examples. */
    FilteredReadBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The checks run in the order of these examples. */
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
    /** @description The request is invalid. The checks run in the order of these examples. */
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
    /** @description Healthy. */
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
     * @description No such import, or the origin check rejected the request; see "Origin check" in the
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
    /** @description The instance role of the caller or of the token is too weak. Team tokens are never accepted. */
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
    /** @description The request is invalid. The checks run in the order of these examples. */
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
    /** @description The request is invalid. The checks run in the order of these examples. */
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
    /** @description The request is invalid. The checks run in the order of these examples. */
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
    /** @description The request is invalid. The checks run in the order of these examples. */
    InvalidTeamOrInvitationId: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description No such invitation, or the origin check rejected the request; see "Origin check" in the
     *     introduction.
     */
    InvitationNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description In a cluster, this node forwards tracking requests to the leader, which it could not reach. */
    LeaderUnreachable: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The password is correct. */
    LoginAnswered: {
      headers: {
        'Set-Cookie': components['headers']['SessionCookie']
        [name: string]: unknown
      }
      content: {
        'application/json': LoginResult
      }
    }
    /** @description Not a preflight request. Use `POST`. */
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
     * @description The resource doesn't exist or belongs to another site. Or the origin check rejected the request;
     *     see "Origin check" in the introduction.
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
     * @description The origin check rejected the request, before its credentials were checked; see "Origin check"
     *     in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
     *     `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
     *     only changing requests from other origins.
     */
    OriginRefused: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The challenge belongs to another kind of sign-in. */
    OtherChallenge: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The checks run in the order of these examples. */
    PasswordTokenBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description The response to the preflight. It has the headers if the request is allowed: `POST` with no
     *     other header than `Content-Type`, from any origin, even if the instance has no such site.
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
    /** @description The request is invalid. The checks run in the order of these examples. */
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
    /** @description The request is invalid. The checks run in the order of these examples. */
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
    /** @description The site isn't mapped to a Google Search Console property; see `updateSearchConsoleProperty`. */
    SearchConsoleNotMapped: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The checks run in the order of these examples. */
    SecondFactorBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description The request is invalid. The checks run in the order of these examples; the name is checked last,
     *     after the 404 and the 403.
     */
    ServerEventBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The checks run in the order of these examples. */
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
     *     the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
     *     with 500).
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
     * @description No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
     *     origin check rejected the request; see "Origin check" in the introduction.
     */
    ShareNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The checks run in the order of these examples. */
    SharedEcommerceReadBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The checks run in the order of these examples. */
    SharedEventReadBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The checks run in the order of these examples. */
    SharedFilteredReadBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The checks run in the order of these examples. */
    SharedFunnelBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The checks run in the order of these examples. */
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
    /** @description Signed in. Sets the same cookies as `login`. */
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
     *     has no grant for it. A token without grants has access to no site.
     */
    SiteAccessDenied: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The checks run in the order of these examples. */
    SiteCreateBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The site could not be stored, most likely because the domain is already in use on this instance. */
    SiteCreateConflict: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description Something failed on the server after the site was stored: it is missing in its team's database. */
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
     * @description `Forbidden`: the caller has neither a sufficient role on the site nor a sufficient instance
     *     role; also for unknown sites. `Access denied`: the token has no grant for the site.
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
     * @description No such site. Only callers whose instance role sees all sites get this response. Or the origin
     *     check rejected the request; see "Origin check" in the introduction.
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
     * @description Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
     *     instance role sees all sites.
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
     * @description `Access denied`: the caller has no role on the site, has another active team, or uses a token
     *     without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
     */
    SiteRoleTooWeak: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description A parameter is invalid. The message for an invalid site id depends on the caller. */
    SiteStatsBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description No such site, or the origin check rejected the request; see "Origin check" in the introduction.
     *     For an unknown site, 2.8.1 instead responds with 500 to callers whose instance role sees all
     *     sites, and with 403 to all others.
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
     * @description Either this node lacks a required service (without `Retry-After`), or the database is currently
     *     unavailable (only servers newer than 2.8.1).
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
    /** @description The request is invalid. The checks run in the order of these examples. */
    TeamApiClientCreateBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description Something failed on the server. With `Failed to audit api client action`, **the client was
     *     created but its token is lost**. Don't retry: find the client in the list and rotate or delete
     *     it.
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
    /** @description Created. The token is returned only in this response. */
    TeamApiClientCreated: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': TeamApiClientWithToken
      }
    }
    /**
     * @description All API clients of the team, newest first, including revoked and expired ones. The list isn't
     *     paginated and contains no tokens.
     */
    TeamApiClientList: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': TeamApiClient[]
      }
    }
    /** @description The client with its new token. The old token no longer works; grants and expiry stay the same. */
    TeamApiClientRotated: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': TeamApiClientWithToken
      }
    }
    /**
     * @description The request is invalid. First the ids are checked, then, after the 404 for an unknown client,
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
     * @description The caller is neither owner nor admin of the team, which can also be unknown or archived, or
     *     `site_roles` isn't acceptable. **Every** error in `site_roles` gives 403, even a malformed
     *     value. Each entry is checked in the order of these examples.
     */
    TeamDelegationForbidden: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The checks run in the order of these examples. */
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
     * @description Too many requests from this IP address. There is no `Retry-After` and no other rate limit
     *     header.
     */
    TooManyRequests: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The request is invalid. The checks run in the order of these examples. */
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
     * @description Accepted; the body is empty. This doesn't mean that anything was recorded: requests with `dnt`,
     *     from excluded visitors and from known spammers get the same response.
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
     * @description Nothing was recorded. Either this node can't record data (plain text, without `Retry-After`), or
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
     * @description No valid credentials: none were sent, the session is invalid or expired, or the token is
     *     unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
     *     doesn't accept are ignored.
     */
    Unauthorized: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description The challenge is unknown, used or expired. */
    UnknownChallenge: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /** @description No such user, or the origin check rejected the request; see "Origin check" in the introduction. */
    UserNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': ErrorText
      }
    }
    /**
     * @description Accepted; the body is empty. This doesn't mean that anything was recorded: unknown sites,
     *     excluded visitors and known spammers get the same response.
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
     * @description Only fetches by crawlers of this company. Must match exactly.
     * @example OpenAI
     */
    AssistantFamily: string
    /**
     * @description Only fetches by this crawler. Must match exactly.
     * @example GPTBot
     */
    AssistantName: string
    /**
     * @description Only entries with this action. Must match exactly.
     * @example member.added
     */
    AuditAction: string
    /**
     * @description Only entries of actions by this user.
     * @example 7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d
     */
    AuditActor: string
    /**
     * @description Only entries at or after this RFC 3339 date-time. Other formats are rejected with 400.
     * @example 2026-06-01T00:00:00Z
     */
    AuditFrom: string | Date
    /**
     * @description The number of entries to skip. Negative numbers, and anything that isn't an integer, are
     *     rejected with 400.
     * @example 0
     */
    AuditOffset: number
    /**
     * @description Only entries with this outcome: `success` or `failure`. Anything else matches nothing.
     * @example failure
     */
    AuditOutcome: string
    /**
     * @description Only entries that contain this text, case-insensitively.
     * @example grace
     */
    AuditQuery: string
    /**
     * @description Only entries with this type of target.
     * @example user
     */
    AuditTargetType: string
    /**
     * @description Only entries at or before this RFC 3339 date-time. Other formats are rejected with 400.
     * @example 2026-07-01T00:00:00Z
     */
    AuditTo: string | Date
    /**
     * @description Start of the comparison period, as an RFC 3339 date-time. Other formats are ignored. Also set
     *     `compare_to`: without it, all figures of the comparison are zero.
     * @example 2026-05-01T00:00:00Z
     */
    CompareFrom: string | Date
    /**
     * @description End of the comparison period, as an RFC 3339 date-time. Other formats are ignored. Has no effect
     *     without `compare_from`.
     * @example 2026-06-01T00:00:00Z
     */
    CompareTo: string | Date
    /**
     * @deprecated
     * @description The type of an additional filter, in the older form. Requires `dimension_value`. Prefer
     *     `filter`.
     * @example country
     */
    DimensionKey: string
    /**
     * @deprecated
     * @description The value of an additional filter, in the older form. Requires `dimension_key`. Prefer `filter`.
     * @example DE
     */
    DimensionValue: string
    /**
     * @description The name of the event. Must match exactly.
     * @example signup
     */
    EventName: string
    /**
     * @description Only data of this path. Must match exactly.
     * @example /pricing
     */
    ExactPath: string
    /**
     * @description The exclusion's id.
     * @example 4b6d8f0a-2c3e-4d5f-8a7b-9c1d3e5f7a8b
     */
    ExclusionId: string
    /**
     * @description The format of the file, case-insensitive. An unknown format counts as `csv`. `xlsx` needs a
     *     DuckDB extension which the server downloads at run time; if it isn't available, the response is
     *     500.
     * @example ndjson
     */
    ExportFormat: 'csv' | 'xlsx' | 'parquet' | 'json' | 'ndjson'
    /**
     * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
     *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
     *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
     *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
     *
     *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
     *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
     *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
     *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
     *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
     * @example [
     *       "country:DE",
     *       "path:/pricing"
     *     ]
     */
    Filter: string[]
    /**
     * @description The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
     * @example path
     */
    FilterType: string
    /**
     * @description The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
     * @example /pricing
     */
    FilterValue: string
    /**
     * @description Only sessions that completed this funnel. Repeat the parameter for each funnel.
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
     * @description Only sessions that reached this goal. Repeat the parameter for each goal.
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
     * @description The number of entries to return. Numbers below 1 or above 50 count as 25. Anything that isn't an
     *     integer is rejected with 400.
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
     * @description The sort order. Anything but `asc` counts as `desc`.
     * @example desc
     */
    HitsOrder: 'asc' | 'desc'
    /**
     * @description Only hits whose path, host name, referrer, user agent or any `utm_*` value contains this string,
     *     case-insensitively.
     * @example pricing
     */
    HitsQuery: string
    /**
     * @description The sort key: `timestamp` (the default), `path` or `referrer`. Anything else counts as the
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
     * @description The number of entries to return. 0 and numbers above 200 count as 100. Negative numbers, and
     *     anything that isn't an integer, are rejected with 400.
     * @example 50
     */
    InstanceAuditLimit: number
    /**
     * @description The invitation's id, as listed by `listTeamInvitations`.
     * @example 9f1b3d5e-7a8c-4b0d-8e2f-4a6c8b0d1f3e
     */
    InvitationId: string
    /**
     * @description Only orders and checkouts with this item.
     * @example atlas-01
     */
    ItemId: string
    /**
     * @description Only orders and checkouts with an item of this name.
     * @example World atlas
     */
    ItemName: string
    /**
     * @description The `id` of the last event received. Browsers send it automatically.
     * @example 17
     */
    LastEventId: string
    /**
     * @description The number of hits to return. Larger numbers count as 100. Numbers below 1, and anything that
     *     isn't an integer, count as 10.
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
     * @description The number of hits to skip. A negative number fails with **500** `Internal server error`;
     *     anything that isn't an integer counts as 0.
     * @example 0
     */
    Offset: number
    /**
     * @description The opportunity's id, as listed by `listOpportunities`.
     * @example c2e4a6b8-0d1f-4c3e-9a5b-7d9f1c3e5a6b
     */
    OpportunityId: string
    /**
     * @description Only this metric; all metrics by default.
     * @example LCP
     */
    OptionalMetric: WebVitalMetric
    /**
     * @description The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers send
     *     it automatically. Without it the response is 400; a `Referer` can't replace it.
     * @example https://example.org
     */
    PageOrigin: string
    /**
     * @description The number of entries to return. Numbers below 1 or above 100 count as 25. Anything that isn't
     *     an integer is rejected with 400.
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
     * @description Only events whose property of this name has the value `property_value`, without which this has
     *     no effect.
     * @example plan
     */
    PropertyKey: string
    /**
     * @description The value of the property `property_key`, as listed by `getEventPropertyValues`.
     * @example pro
     */
    PropertyValue: string
    /**
     * @description The QR code's id, as listed by `listQrCodes`.
     * @example 6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
     */
    QrCodeId: string
    /**
     * @description The token of a share link of the QR code: 64 hexadecimal digits, returned only when the link was
     *     created. The token of a site's link is not accepted.
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
     * @description The property, as listed by `listEventProperties`.
     * @example plan
     */
    RequiredPropertyKey: string
    /**
     * @description Only fetches of this kind of resource. An unknown kind matches nothing.
     * @example html
     */
    ResourceType: 'html' | 'document' | 'image' | 'other'
    /**
     * @description Only searches in this country, as a three-letter code in lower case, such as `deu`.
     * @example deu
     */
    SearchCountry: string
    /**
     * @description Only searches on this type of device: `DESKTOP`, `MOBILE` or `TABLET`, case-insensitive.
     * @example MOBILE
     */
    SearchDevice: string
    /**
     * @description The number of rows to return. Values out of range are rejected with 400.
     * @example 10
     */
    SearchLimit: number
    /**
     * @description Only this page, given as the full URL that Google has.
     * @example https://example.org/pricing
     */
    SearchPage: string
    /**
     * @description Only this funnel; all funnels by default. Repeat the parameter for each funnel.
     * @example [
     *       "d7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e"
     *     ]
     */
    SeriesFunnelId: string[]
    /**
     * @description Only conversions of this goal; all goals by default. Repeat the parameter for each goal.
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
     * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
     *     created.
     * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
     */
    ShareToken: string
    /**
     * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
     * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
     */
    SharedSiteId: string
    /**
     * @description The number of entries to return. Larger numbers count as 50, and numbers below 1 as 10. Anything
     *     that isn't an integer is rejected with 400.
     * @example 10
     */
    ShopLimit: number
    /**
     * @description The site's id, as listed by `listSites`.
     * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
     */
    SiteId: string
    /**
     * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
     *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
     *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
     * @example 2026-06-01T00:00:00Z
     */
    StatsFrom: string | Date
    /**
     * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
     *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
     *     400 `Invalid to`.
     * @example 2026-07-01T00:00:00Z
     */
    StatsTo: string | Date
    /**
     * @description The format of the file, case-insensitive. An unknown format counts as `xlsx`, **the default**.
     *     That needs a DuckDB extension which the server downloads at run time, and if it isn't available,
     *     the response is 500. Therefore, always set a format.
     * @example ndjson
     */
    TakeoutFormat: 'xlsx' | 'csv' | 'parquet' | 'json' | 'ndjson'
    /**
     * @description The id of the team's API client.
     * @example c4d2e8f0-6a1b-4b3c-8d5e-7f9a0b1c2d3e
     */
    TeamApiClientId: string
    /**
     * @description The number of entries to return. 0 and numbers above 200 count as 25. Negative numbers, and
     *     anything that isn't an integer, are rejected with 400.
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
     * @description The dimension to group by. `path` and `rating` are rejected with 400 `Invalid dimension`.
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
     * @description Only samples with this rating.
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
     * @description Present together with `Access-Control-Allow-Origin`. Browsers may send cookies, but the server
     *     ignores them.
     * @example true
     */
    AllowedCredentials: string
    /**
     * @description The request headers that are allowed.
     * @example content-type
     */
    AllowedHeaders: string
    /**
     * @description How long browsers may cache the permission, in seconds: one day.
     * @example 86400
     */
    AllowedMaxAge: string
    /**
     * @description The method that this path supports.
     * @example POST
     */
    AllowedMethod: string
    /**
     * @description The method that is allowed.
     * @example POST
     */
    AllowedMethods: string
    /**
     * @description The `Origin` of the request, even if the instance has no such site.
     * @example https://example.org
     */
    AllowedOrigin: string
    /**
     * @description Two header lines that delete `hk_token` and `hk_remember_me`.
     * @example hk_token=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax
     */
    ClearedSessionCookie: string
    /**
     * @description A suggested file name, quoted only in takeouts of QR codes.
     * @example attachment; filename=hits_1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0_1782896400.csv
     */
    ContentDisposition: string
    /**
     * @description Browsers may cache the graphic for five minutes.
     * @example private, max-age=300
     */
    ImageCaching: string
    /**
     * @description The target of the redirect.
     * @example https://example.org/?hk_qr=6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b
     */
    RedirectLocation: string
    /**
     * @description Identifies the request in the server's log. Sent with every response by servers newer than
     *     2.8.1, but not by 2.8.1. It is the caller's own `X-Request-Id` if that is well-formed and has at
     *     most 128 characters, otherwise a UUID.
     * @example 2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e
     */
    RequestId: string
    /**
     * @description How long to wait before the next attempt, in seconds. Sent with the JSON body of newer servers,
     *     currently always 5, but not with a plain-text 503.
     * @example 5
     */
    RetryAfter: number
    /**
     * @description The session cookie `hk_token`, which holds a JWT. It is `Secure` if the instance's public URL is
     *     `https`. A second header line sets `hk_remember_me` where that cookie is set or renewed.
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description A page of the list. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SiteActivationPage
        }
      }
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description A page of the list. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': InstanceAuditPage
        }
      }
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The state of the clean-up. */
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
      /** @description The operator has disabled the clean-up. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': SystemError
        }
      }
      429: components['responses']['TooManyRequests']
      /** @description The clean-up failed half-way (JSON), or the role could not be read (plain text). */
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
    /** @description The recipient. */
    requestBody?: {
      content: {
        'application/json': {
          /** @description The e-mail address; the caller's own by default. */
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
       * @description The mail server rejected the e-mail (JSON, with its message), or the role could not
       *     be read (plain text).
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
      /** @description The state of the imports. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
         * @description Only the exact value `true` has an effect: the account is deleted even if it is the
         *     only owner of teams with other members. **All sites of those teams are deleted**
         *     with their data, and the teams are archived. HitKeep's own reference doesn't list
         *     this parameter.
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
          /** @description `owner`, `admin` or `user`. Any other string is stored too. */
          role: string
        }
      }
    }
    responses: {
      200: components['responses']['DoneAsText']
      /** @description The request is invalid. The checks run in the order of these examples. */
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
    /** @description The token and a password. */
    requestBody: {
      content: {
        'application/json': PasswordByToken
      }
    }
    responses: {
      /** @description Accepted. The body is JSON although it is labelled `text/plain`. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': DoneWithMessage
        }
      }
      400: components['responses']['PasswordTokenBadRequest']
      /** @description HitKeep Cloud: the account is already in a team. */
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
    /** @description The e-mail address. */
    requestBody: {
      content: {
        'application/json': {
          /** @description The account's e-mail address. */
          email: string
        }
      }
    }
    responses: {
      /** @description Sent if the account exists. The body is JSON although it is labelled `text/plain`. */
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
      /** @description The e-mail could not be sent. */
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
      /** @description The mail server rejected the e-mail. */
      502: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /**
       * @description Either the instance can't send e-mail or this node of a cluster can't serve the
       *     request (plain text, without `Retry-After`), or the database is currently
       *     unavailable (JSON; only servers newer than 2.8.1).
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
      /** @description Redirects to the dashboard, or to its sign-in page with an error. */
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
      /** @description The challenge is unknown, used or expired, or the account has no TOTP. */
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
    /** @description The passkey's response. */
    requestBody: {
      content: {
        'application/json': PasskeyLoginFinish
      }
    }
    responses: {
      200: components['responses']['SignedIn']
      /** @description The request is invalid. The checks run in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /** @description The passkey is unknown, or its response doesn't match the challenge. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /** @description A passkey can't complete this challenge. */
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
       * @description The sign-in has expired. Start again. 2.8.1 removes a challenge when it expires, so
       *     409 is more likely.
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
    /** @description The token and the new password. */
    requestBody: {
      content: {
        'application/json': PasswordByToken
      }
    }
    responses: {
      /** @description Set. The body is JSON although it is labelled `text/plain`. */
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
      /** @description The URL. Or the dashboard page, if the instance doesn't have this operation. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': StripePage
          'text/html': string
        }
      }
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description Stripe rejected the request or didn't respond. */
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
      /** @description The URL. Or the dashboard page, if the instance doesn't have this operation. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': StripePage
          'text/html': string
        }
      }
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description Stripe rejected the request or didn't respond. */
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
      /** @description The dashboard page: the instance doesn't have this operation. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/html': string
        }
      }
      /** @description Created. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description The page to pay on. Absent if the plan is free. */
            checkout_url?: string
            /** @description The plan. */
            plan_code: string
            /** @description The page to continue on. Absent if there is none. */
            redirect_url?: string
            /** @description The next step. */
            status: string
          }
        }
      }
      /** @description The request is invalid. The checks run in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /**
       * @description Sign-up is closed, or the origin check rejected the request; see "Origin check" in
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
      /**
       * @description Processed; the body is empty. Or the dashboard page, if the instance doesn't have
       *     this operation.
       */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/html': string
        }
      }
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The event could not be processed. Stripe sends it again. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /** @description No webhook secret is configured on the instance. */
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
      /** @description The icon. It can be cached for a day. */
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
       * @description The service has no such icon and responds with its own text. Or the origin check
       *     rejected the request; see "Origin check" in the introduction.
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
      /** @description The request is invalid. The checks run in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /** @description The instance already has an account. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /**
       * @description HitKeep Cloud doesn't have this operation, or the origin check rejected the request;
       *     see "Origin check" in the introduction.
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
         * @description The state that `connectSearchConsole` put into the URL at Google.
         * @example 0b1d3f5a-7c9e-4b2d-8f4a-6c8e0b2d4f6a
         */
        state: string
        /**
         * @description The authorisation code from Google.
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
      /** @description Connected. Redirects to the dashboard. */
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
       * @description The session isn't the one that started the connection, or its user may no longer
       *     manage the team.
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
      /** @description Google rejected the code or didn't respond. */
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
    /** @description The e-mail address and the password. */
    requestBody: {
      content: {
        'application/json': LoginRequest
      }
    }
    responses: {
      200: components['responses']['LoginAnswered']
      400: components['responses']['InvalidBody']
      /**
       * @description The e-mail address is unknown or the password is wrong; the response is the same for
       *     both.
       */
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
      /**
       * @description Signed out. The body is JSON although it is labelled `text/plain`. Newer servers
       *     send no trailing line feed.
       */
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
         * @description The token of a share link of the QR code: 64 hexadecimal digits, returned only when the link was
         *     created. The token of a site's link is not accepted.
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
         * @description The token of a share link of the QR code: 64 hexadecimal digits, returned only when the link was
         *     created. The token of a site's link is not accepted.
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
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
         *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
         *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
         *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the QR code: 64 hexadecimal digits, returned only when the link was
         *     created. The token of a site's link is not accepted.
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
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
         *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
         *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
         *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the QR code: 64 hexadecimal digits, returned only when the link was
         *     created. The token of a site's link is not accepted.
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
         * @description The format of the file, case-insensitive. An unknown format counts as `xlsx`, **the default**.
         *     That needs a DuckDB extension which the server downloads at run time, and if it isn't available,
         *     the response is 500. Therefore, always set a format.
         * @example ndjson
         */
        format?: components['parameters']['TakeoutFormat']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the QR code: 64 hexadecimal digits, returned only when the link was
         *     created. The token of a site's link is not accepted.
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EventPropertyValuesRead']
      /** @description The request is invalid. The checks run in the order of these examples. */
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
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
         *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
         *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
         *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description The name of the event. Must match exactly.
         * @example signup
         */
        event_name: components['parameters']['EventName']
        /**
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
         *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
         *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
         *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['EventPropertiesListed']
      /** @description The request is invalid. The checks run in the order of these examples. */
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
         *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
         *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
         *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
        /**
         * @description Only this funnel; all funnels by default. Repeat the parameter for each funnel.
         * @example [
         *       "d7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e"
         *     ]
         */
        funnel_id?: components['parameters']['SeriesFunnelId']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
         *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
         *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
         *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
       * @description No such funnel or share link, or the origin check rejected the request; see "Origin
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
         *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
         *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
         *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
        /**
         * @description Only conversions of this goal; all goals by default. Repeat the parameter for each goal.
         * @example [
         *       "b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d"
         *     ]
         */
        goal_id?: components['parameters']['SeriesGoalId']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['GoalTimeSeriesRead']
      /** @description The request is invalid. The checks run in the order of these examples. */
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
         *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
         *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
         *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
         *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
         *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
         *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description The format of the file, case-insensitive. An unknown format counts as `xlsx`, **the default**.
         *     That needs a DuckDB extension which the server downloads at run time, and if it isn't available,
         *     the response is 500. Therefore, always set a format.
         * @example ndjson
         */
        format?: components['parameters']['TakeoutFormat']
      }
      header?: never
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description The `id` of the last event received. Browsers send it automatically.
         * @example 17
         */
        'Last-Event-ID'?: components['parameters']['LastEventId']
      }
      path: {
        /**
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['SiteStatsRead']
      /** @description The request is invalid. The checks run in the order of these examples. */
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['WebVitalGroupsListed']
      /** @description The request is invalid. The checks run in the order of these examples. */
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['WebVitalPagesListed']
      /** @description The request is invalid. The checks run in the order of these examples. */
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['WebVitalsListed']
      /** @description The request is invalid. The checks run in the order of these examples. */
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
         * @description The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
         *     created.
         * @example abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789
         */
        token: components['parameters']['ShareToken']
        /**
         * @description The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SharedSiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['WebVitalTimeSeriesRead']
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
         *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
         *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
         *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
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
         * @description The name of the event. Must match exactly.
         * @example signup
         */
        event_name: components['parameters']['EventName']
        /**
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
         *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
         *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
         *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
         *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
         *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
         *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
        /**
         * @description Only this funnel; all funnels by default. Repeat the parameter for each funnel.
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
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
         *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
         *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
         *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
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
       * @description No such funnel, or the origin check rejected the request; see "Origin check" in the
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
         *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
         *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
         *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
         *     400 `Invalid to`.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
        /**
         * @description Only conversions of this goal; all goals by default. Repeat the parameter for each goal.
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
         * @description The position of the chunk in the file, in bytes.
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
    /** @description The bytes of the chunk. The media type isn't checked. */
    requestBody?: {
      content: {
        'application/octet-stream': Blob
      }
    }
    responses: {
      /** @description The progress of the upload. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': ImportProgress
        }
      }
      /**
       * @description The request is invalid. `offset` is checked after the 404 and 409 for the state of
       *     the import.
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
       * @description No such import, or the origin check rejected the request; see "Origin check" in the
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
      /** @description The chunk can't be appended. */
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
      /** @description The upload can't be imported, or an id is not a UUID. Messages about a file name it. */
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
      /**
       * @description The import can't be validated in its current state, or the same content was already
       *     imported.
       */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
         * @description The `key` of the tool in `listImporters`, such as `plausible` or `simpleanalytics`.
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The total size of the files exceeds the instance's limit. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
          /** @description The `uri` of a property from `listSearchConsoleProperties`. */
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
      /**
       * @description The request is invalid. The checks run in the order of these examples, after the
       *     412.
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
      /** @description The team isn't connected, or the site isn't mapped. */
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
    /** @description The user and the role. */
    requestBody: {
      content: {
        'application/json': SiteMemberRequest
      }
    }
    responses: {
      200: components['responses']['DoneAsText']
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description HitKeep Cloud: the user isn't in a team. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
         * @description The frequency of the report.
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The new suggestions. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': GeneratedOpportunities
        }
      }
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
       * @description No such opportunity, or the origin check rejected the request; see "Origin check" in
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
      /** @description Created. The body is JSON although it is labelled `text/plain`. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': QrCode
        }
      }
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The details of the graphic. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': QrCodeGraphic
        }
      }
      /** @description The request is invalid. The checks run in the order of these examples. */
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
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
         *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
         *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
         *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
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
      /** @description Created. The body is JSON although it is labelled `text/plain`. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
         * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
         *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
         *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
         *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
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
         * @description The format of the file, case-insensitive. An unknown format counts as `xlsx`, **the default**.
         *     That needs a DuckDB extension which the server downloads at run time, and if it isn't available,
         *     the response is 500. Therefore, always set a format.
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
         * @description The `id` of the last event received. Browsers send it automatically.
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
       * @description The site could not be looked up, as is the case for every site on 2.8.1. Or the
       *     origin check rejected the request; see "Origin check" in the introduction.
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
      /** @description The request is invalid. `dimension` is checked after the role, but before the id. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
         * @description The format of the file, case-insensitive. An unknown format counts as `xlsx`, **the default**.
         *     That needs a DuckDB extension which the server downloads at run time, and if it isn't available,
         *     the response is 500. Therefore, always set a format.
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
    /** @description The destination. Unknown members are rejected. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
         * @description Width and height in pixels. Values out of range are clamped.
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
      /** @description Everything in one object. */
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
            /** @description The address as a network: a `/32` or `/128`. */
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
    /** @description The current and the new password. */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
         * @description The preferred languages, used only if no language is stored.
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
    /** @description The new frequencies. */
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
    /** @description The new frequencies. */
    requestBody: {
      content: {
        'application/json': ReportFrequencies
      }
    }
    responses: {
      204: components['responses']['SubscriptionStored']
      /** @description The request is invalid. The checks run in the order of these examples. */
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
    /** @description The browser's response. */
    requestBody: {
      content: {
        'application/json': PasskeyCredential
      }
    }
    responses: {
      200: components['responses']['AccountSecurityRead']
      /** @description The request is invalid. The checks run in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      /** @description Another user started the registration. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      404: components['responses']['OriginRefused']
      /** @description No registration was started, or it is already completed. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /** @description The registration has expired. Start again. */
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
       * @description No such passkey, or the origin check rejected the request; see "Origin check" in the
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
      /** @description The account has no second factor to recover. */
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
    /** @description A code from the authenticator app. */
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
       * @description TOTP is not enabled, or the origin check rejected the request; see "Origin check" in
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
    /** @description A code from the authenticator app. */
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
      /** @description No set-up was started, or it is already completed. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      /** @description The set-up has expired. Start again. */
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
         * @description The format of the file, case-insensitive. An unknown format counts as `xlsx`, **the default**.
         *     That needs a DuckDB extension which the server downloads at run time, and if it isn't available,
         *     the response is 500. Therefore, always set a format.
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
      /** @description The request is invalid. The checks run in the order of these examples. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
      401: components['responses']['Unauthorized']
      /** @description The user can't have another team. Self-hosted instances have no limit. */
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
    /** @description The name and logo. */
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
    /** @description The name and logo. */
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
       * @description The caller is not the owner of the team. Self-hosted 2.8.1 always responds in plain
       *     text, although its code has the JSON too.
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
      /** @description A page of the audit log. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': TeamAuditPage
        }
      }
      /** @description The request is invalid. The checks run in the order of these examples. */
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
    /** @description The page to continue on. */
    requestBody?: {
      content: {
        'application/json': {
          /** @description A dashboard path. */
          return_path?: string
        }
      }
    }
    responses: {
      /** @description The URL of the consent page. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * Format: uri
             * @description The URL at Google.
             */
            auth_url: string
          }
        }
      }
      /** @description The request is invalid. The checks run in the order of these examples. */
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
      /** @description The instance has no credentials for Google's API. */
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
      /** @description Google rejected the request or didn't respond. */
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
      /** @description The user isn't a member of the team, or the team is unknown or archived. */
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
    /** @description The address and the role. */
    requestBody: {
      content: {
        'application/json': TeamMemberRequest
      }
    }
    responses: {
      /** @description The invitation was sent, or the role was changed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': TeamMemberAdded
        }
      }
      /** @description The request is invalid. The checks run in the order of these examples. */
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
       * @description The caller is neither owner nor admin of the team or may not grant that role, the
       *     team is unknown or archived, or its member limit is reached.
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
      /**
       * @description The current state doesn't allow the change. Only the attempt to make someone owner
       *     gets JSON.
       */
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
      /** @description The request is invalid. The checks run in the order of these examples. */
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
       * @description No such member, or the origin check rejected the request; see "Origin check" in the
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
      /**
       * @description The request is invalid (plain text), or the new owner isn't a member of the team
       *     (JSON).
       */
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
       * @description The caller is not the owner of the team. 2.8.1 always responds in plain text,
       *     although its code has the JSON too.
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
      /** @description The new owner already is the owner. */
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
         * @description The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers send
         *     it automatically. Without it the response is 400; a `Referer` can't replace it.
         * @example https://example.org
         */
        Origin?: components['parameters']['PageOrigin']
      }
      path?: never
      cookie?: never
    }
    /** @description The recorded data. */
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
         * @description The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers send
         *     it automatically. Without it the response is 400; a `Referer` can't replace it.
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
         * @description The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers send
         *     it automatically. Without it the response is 400; a `Referer` can't replace it.
         * @example https://example.org
         */
        Origin?: components['parameters']['PageOrigin']
      }
      path?: never
      cookie?: never
    }
    /** @description The recorded data. */
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
         * @description The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers send
         *     it automatically. Without it the response is 400; a `Referer` can't replace it.
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
         * @description The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers send
         *     it automatically. Without it the response is 400; a `Referer` can't replace it.
         * @example https://example.org
         */
        Origin?: components['parameters']['PageOrigin']
      }
      path?: never
      cookie?: never
    }
    /** @description The recorded data. */
    requestBody: {
      content: {
        'application/json': BrowserWebVital
      }
    }
    responses: {
      202: components['responses']['VisitTaken']
      /** @description The request is invalid. The checks run in the order of these examples. */
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
         * @description The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers send
         *     it automatically. Without it the response is 400; a `Referer` can't replace it.
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
      /** @description Redirects to the destination. */
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
  /** @description Whether recovery codes were generated. */
  recovery_codes_generated: boolean
  /** @description The number of unused recovery codes. */
  recovery_codes_remaining: number
  /** @description Whether sign-ins need a TOTP code. */
  totp_enabled: boolean
  /**
   * @description Whether a TOTP set-up is waiting for its first code. TOTP can already be enabled at the
   *     same time.
   */
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
  /**
   * @description The number of sessions that came to the path from any AI assistant within the window
   *     after a fetch.
   */
  ai_referred_visits: number
  /** @description The crawler. */
  assistant_name: string
  /** @description Visits as a percentage of fetches. */
  citation_yield_pct: number
  /** @description The number of fetches. A fetch followed by several visits counts once per visit. */
  fetch_count: number
  /** @description The path. */
  path: string
}
export type AiFailureHotspot = {
  /** @description The crawler. */
  assistant_name: string
  /** @description Failed fetches as a percentage of all fetches. */
  error_rate_pct: number
  /** @description The number of fetches with a status of 400 or above. */
  error_requests: number
  /** @description The first segment of the path. */
  path_prefix: string
  /** @description The number of fetches. */
  total_requests: number
}
export type AiFetchCorrelation = {
  /** @description Totals. */
  summary: AiFetchCorrelationSummary
  /** @description Pairs of path and crawler with the visits that followed, highest yield first. */
  citation_yield: AiCitationYield[]
  /** @description Parts of the site with the highest error rate first. */
  failure_hotspots: AiFailureHotspot[]
  /** @description Paths with the most fetches first; among equals, those with the fewest visits first. */
  opportunity_pages: AiOpportunityPage[]
}
export type AiFetchCorrelationSummary = {
  /** @description The number of sessions that came from an AI assistant to a fetched path. */
  ai_referred_visits: number
  /** @description The number of those paths that were later visited from an AI assistant. */
  correlated_paths: number
  /** @description The number of distinct paths that were fetched. */
  fetched_paths: number
  /** @description The number of fetches. */
  total_fetches: number
  /** @description The number of fetches that no visit from an AI assistant followed. */
  uncorrelated_fetches: number
}
export type AiFetchOverview = {
  /** @description The percentage of fetches with a status from 400 to 499. */
  error_rate_4xx: number
  /** @description The percentage of fetches with a status from 500 to 599. */
  error_rate_5xx: number
  /** @description The median response time, in milliseconds. 0 if unknown. */
  median_response_ms: number
  /** @description Fetches by kind of resource: `html`, `document`, `image` and `other`. */
  resource_type_split: MetricStat[]
  /** @description The top crawlers. */
  top_assistants: MetricStat[]
  /** @description The paths with the most responses of 400 or above. */
  top_error_paths: MetricStat[]
  /** @description The top companies that run crawlers. */
  top_families: MetricStat[]
  /** @description The top paths. */
  top_paths: MetricStat[]
  /** @description The number of bytes served. */
  total_bytes: number
  /** @description The number of fetches. */
  total_requests: number
  /** @description The number of distinct crawlers. */
  unique_assistants: number
  /** @description The number of distinct paths. */
  unique_paths: number
}
export type AiFetchRequest = {
  /** @description The size of the response, in bytes. */
  bytes_served?: number | null
  /** @description The media type of the response. Determines the `resource_type`. */
  content_type?: string | null
  /** @description The host that served the path. */
  hostname?: string | null
  /** @description The path that was fetched. Must not be blank. */
  path: string
  /** @description The response time, in milliseconds. */
  response_ms?: number | null
  /** @description The status of the response. */
  status_code: number
  /**
   * @description The crawler's `User-Agent`. Must belong to a known AI crawler: HitKeep derives the
   *     crawler's name and company from it.
   */
  user_agent: string
}
export type AiOpportunityPage = {
  /** @description The number of sessions that came to the path from an AI assistant. */
  ai_referred_visits: number
  /** @description Failed fetches as a percentage of all fetches. */
  error_rate_pct: number
  /** @description The number of fetches with a status of 400 or above. */
  error_requests: number
  /** @description The number of fetches. */
  fetch_count: number
  /** @description The path. */
  path: string
}
export type AnalyticsChange = {
  /**
   * Format: date-time
   * @description The minute in which the data changed.
   */
  bucket_start: string
  /**
   * Format: date-time
   * @description When the data changed, to the nanosecond.
   */
  changed_at: string
  /** @description The number of new records of each kind. Empty if events were missed. */
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
   * @description When the token expires. Absent if it never does.
   */
  expires_at?: string
  /**
   * Format: uuid
   * @description The client's id.
   */
  id: string
  /**
   * @description The highest instance role that the token may use. Each call is limited to the weaker of
   *     this role and the owner's current one.
   */
  instance_role: InstanceRole
  /**
   * Format: date-time
   * @description When the token was last used. Absent if it never was. Lags by up to five minutes,
   *     because tokens are cached.
   */
  last_used_at?: string
  /**
   * Format: date-time
   * @description When the client was revoked. Absent if it isn't revoked.
   */
  revoked_at?: string
  /** @description The sites that the token can access, ordered by `site_id`. Can be empty. */
  site_roles: ApiClientSiteRole[]
  /**
   * Format: date-time
   * @description When the client was last changed **or used**: each update of `last_used_at` updates this
   *     too.
   */
  updated_at: string
}
export type ApiClientCreateRequest = {
  /**
   * @description The client's name, which doesn't have to be unique. It must contain at least one
   *     non-whitespace character. After trimming, the limit is 120 **bytes** of UTF-8, which is
   *     fewer than 120 characters if some aren't ASCII.
   */
  name: string
  /**
   * @description A free-text note. The server trims it and then allows 500 **bytes** of UTF-8. Absent and
   *     `null` mean an empty description.
   */
  description?: string | null
  /**
   * Format: date-time
   * @description When the token expires, as an RFC 3339 date-time with any offset. If absent or `null`,
   *     it never expires. A time in the past is accepted and creates an unusable client; an
   *     empty string is rejected with 400 `Invalid JSON payload`.
   */
  expires_at?: (string | Date) | null
  /**
   * @description The highest instance role that the token may use, at most the caller's own. If absent,
   *     `null` or blank, it is `user`. The server trims the value; case matters.
   * @default user
   */
  instance_role?: InstanceRole | null
  /**
   * @description The sites that the token can access. If absent, `null` or empty, the token has access to
   *     **no** site. At most 100 entries. If a site occurs more than once, the last entry wins,
   *     and every entry counts towards the limit.
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
   * @description The client's name, which doesn't have to be unique. It must contain at least one
   *     non-whitespace character. After trimming, the limit is 120 **bytes** of UTF-8, which is
   *     fewer than 120 characters if some aren't ASCII.
   */
  name: string
  /**
   * @description A free-text note. The server trims it and then allows 500 **bytes** of UTF-8. Absent and
   *     `null` clear it.
   */
  description?: string | null
  /**
   * Format: date-time
   * @description When the token expires, as an RFC 3339 date-time with any offset. If absent or `null`,
   *     it never expires. A time in the past is accepted and makes the client unusable; an empty
   *     string is rejected with 400 `Invalid JSON payload`.
   */
  expires_at?: (string | Date) | null
  /**
   * @description The highest instance role that the token may use, at most the caller's own. Unlike on
   *     creation, it is required: without it, the response is 400 `Invalid instance role`.
   */
  instance_role: InstanceRole
  /**
   * @description `true` revokes the client and keeps the time of an earlier revocation, `false` restores
   *     it. If absent or `null`, it stays as it is.
   */
  revoked?: boolean | null
  /**
   * @description The sites that the token can access. If absent, `null` or empty, **all** grants are
   *     removed. At most 100 entries. If a site occurs more than once, the last entry wins, and
   *     every entry counts towards the limit.
   */
  site_roles?: ApiClientSiteRoleInput[] | null
}
export type ApiDescriptionList = {
  /** @description The newest version. */
  latest: string
  /** @description All available versions. */
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
  /** @description Lifetime of a new session on this instance, in seconds; 900 by default. */
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
   * @description When the session started or was last extended.
   */
  issued_at: string
  /**
   * Format: date-time
   * @description When the `hk_remember_me` cookie expires. Absent unless `remembered` is `true`.
   */
  remember_expires_at?: string
  /** @description Lifetime of the `hk_remember_me` cookie on this instance, in days; 30 by default. */
  remember_me_duration_days: number
  /** @description Whether the session is backed by a valid `hk_remember_me` cookie. */
  remembered: boolean
  /** @description Whether users can change these durations in the dashboard. */
  timing_adjustable: boolean
  /** @description How long before expiry the dashboard shows a warning, in seconds; 120 by default. */
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
  /** @description The name. If omitted, it is recorded as empty. */
  n?: string
  /** @description The properties of the event. */
  p?: {
    [key: string]: unknown
  } | null
  /**
   * Format: uuid
   * @description The session id generated by the tracker. All zeros are accepted.
   */
  sid?: string
  /** @description The tracker, such as `hk.js`. */
  tsrc?: string
  /** @description The version of the tracker. */
  tv?: string
}
export type BrowserPageview = {
  /** @description The browser's language. */
  lang?: string | null
  /**
   * Format: uuid
   * @description The page view id generated by the tracker.
   */
  page_id?: string
  /** @description The path with its query. If omitted, it is recorded as empty. */
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
   * @description The session id generated by the tracker. All zeros are accepted.
   */
  session_id?: string
  /** @description The tracker, such as `hk.js`. */
  tsrc?: string
  /** @description The version of the tracker. */
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
  /**
   * @description The browser's `User-Agent`. If omitted, none is recorded; the header of the request
   *     isn't used.
   */
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
  /** @description The path, starting with `/`. */
  p: string
  /**
   * Format: uuid
   * @description The page view id. Must not be all zeros.
   */
  pid: string
  /**
   * Format: uuid
   * @description The session id. Must not be all zeros.
   */
  sid: string
  /** @description The tracker, such as `hk.js`. */
  tsrc?: string
  /** @description The version of the tracker. */
  tv?: string
  /**
   * @description The value, in milliseconds, or without a unit for `CLS`. 0 if omitted.
   * @default 0
   */
  v?: number | null
}
export type ChartDataPoint = {
  /** @description The number of page views. */
  pageviews: number
  /**
   * Format: date-time
   * @description When the interval starts.
   */
  time: string
  /** @description The number of visitors. */
  visitors: number
}
export type CloudSignupRequest = {
  /** @description Whether the terms of service were accepted. Must be `true`. */
  accepted_tos?: boolean
  /** @description The e-mail address. */
  email: string
  /** @description The given name. */
  given_name?: string
  /** @description Where to store the data. Must match the host. */
  jurisdiction?: string
  /** @description The last name. */
  last_name?: string
  /** @description The language of e-mails. */
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
  /** @description The jurisdiction in which data is stored. Absent if not set. */
  jurisdiction?: string
  /** @description The region in which data is stored. Absent if not set. */
  region?: string
  /** @description Whether new accounts can be created. */
  signup_enabled: boolean
  /** @description Where to get support. Absent if not set. */
  support_url?: string
  /** @description Where to upgrade the plan. Absent if not set. */
  upgrade_url?: string
}
export type CodedError = {
  /** @description The error code, one of those in the examples. */
  code: string
  /** @description A human-readable explanation. */
  message: string
  /**
   * @description Always `error`.
   * @constant
   */
  status: 'error'
}
export type ComparisonStats = {
  /** @description The average duration of a session, in seconds. */
  avg_session_duration: number
  /** @description Sessions with a single page view as a percentage of all sessions. */
  bounce_rate: number
  /** @description The time series of that period. */
  chart_data: ChartDataPoint[] | null
  /** @description The result of each goal. */
  goals: GoalStats[] | null
  /** @description The average number of page views per session. */
  pages_per_session: number
  /** @description The number of conversions of all goals. */
  total_conversions: number
  /** @description The number of page views. */
  total_pageviews: number
  /** @description The number of sessions. */
  unique_sessions: number
  /** @description The number of page views with a `utm_campaign`. */
  utm_campaign_hits: number
  /** @description The number of page views with a `utm_content`. */
  utm_content_hits: number
  /** @description The number of page views with a `utm_medium`. */
  utm_medium_hits: number
  /** @description The number of page views with a `utm_source`. */
  utm_source_hits: number
  /** @description The number of page views with a `utm_term`. */
  utm_term_hits: number
}
export type CsvFile = string
export type DatabaseUnavailable = {
  /**
   * @description Why the database is unavailable. `database_recovering`: a recovery is in progress and
   *     needs no action. `database_needs_attention`: the recovery waits for the operator.
   *     `database_unavailable`: any other cause.
   * @enum {string}
   */
  code: 'database_recovering' | 'database_needs_attention' | 'database_unavailable'
  /** @description A human-readable explanation. */
  message: string
  /** @description How long to wait before the next attempt, in seconds; the same as in `Retry-After`. */
  retry_after_seconds: number
  /**
   * @description Always `error`.
   * @constant
   */
  status: 'error'
}
export type DigestSubscription = {
  /** @description Whether it is sent daily. */
  daily: boolean
  /** @description Whether it is sent monthly. */
  monthly: boolean
  /** @description Whether it is sent weekly. */
  weekly: boolean
}
export type DoneWithMessage = {
  /** @description A human-readable description of what was done. */
  message: string
  /**
   * @description Always `ok`.
   * @constant
   */
  status: 'ok'
}
export type EcommerceProduct = {
  /** @description The product's id in the events. Empty if they have none. */
  item_id: string
  /** @description The product's name in the events. Empty if they have none. */
  item_name: string
  /** @description The number of orders that contain the product. */
  orders: number
  /** @description The quantity sold. */
  quantity: number
  /** @description Price times quantity, summed over all orders. */
  revenue: number
}
export type EcommerceSeriesPoint = {
  /** @description The number of orders. */
  orders: number
  /** @description The sum of the orders. */
  revenue: number
  /**
   * Format: date-time
   * @description When the interval starts, in the UTC offset of `from`, or in UTC without `from`.
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
  /** @description Revenue per order. 0 without orders. */
  average_order_value: number
  /** @description Orders as a percentage of started checkouts. Can exceed 100. */
  checkout_conversion_rate: number
  /** @description The number of started checkouts. */
  checkout_starts: number
  /**
   * @description The most frequent currency. If several are equally frequent, any of them, which can
   *     change between calls. Empty if no event has one.
   */
  currency: string
  /** @description The number of orders. */
  orders: number
  /** @description The sum of all orders. */
  revenue: number
  /** @description The top autonomous systems by started checkouts. */
  top_asns: MetricStat[]
  /** @description The top cities by started checkouts. */
  top_cities: MetricStat[]
  /** @description The top network providers by started checkouts. */
  top_providers: MetricStat[]
}
export type EmailLinkRequest = {
  /**
   * Format: uuid
   * @description The `challenge_token` of the sign-in.
   */
  challenge_token: string
  /** @description The dashboard path to open after the sign-in. Anything else opens the start page. */
  return_url?: string
}
export type ErrorText = string
export type EventAudience = {
  /** @description Why imported data is missing from the figures. Absent if none is missing. */
  imported_excluded?: ImportExclusionReason[]
  /** @description The top autonomous systems. */
  top_asns: MetricStat[]
  /** @description The top cities. */
  top_cities: MetricStat[]
  /** @description The top countries. */
  top_countries: MetricStat[]
  /** @description The top device types. */
  top_devices: MetricStat[]
  /** @description The top pages, including their query. */
  top_pages: MetricStat[]
  /** @description The top network providers. */
  top_providers: MetricStat[]
  /** @description The top hosts that visitors came from. */
  top_referrers: MetricStat[]
}
export type EventSeriesPoint = {
  /** @description The number of events or fetches. */
  count: number
  /**
   * Format: date-time
   * @description When the interval starts, in UTC regardless of the offset of `from`.
   */
  time: string
}
export type Exclusion = {
  /** @description The note. Absent if there is none. */
  description?: string
  /**
   * @description The type of the exclusion.
   * @enum {string}
   */
  type: 'cidr' | 'country'
  /** @description The network in canonical form. Present only if `type` is `cidr`. */
  cidr?: string
  /** @description The country code in upper case. Present only if `type` is `country`. */
  country_code?: string
  /**
   * Format: date-time
   * @description When the exclusion was created.
   */
  created_at: string
  /**
   * Format: uuid
   * @description The user who created it. Absent if no longer known.
   */
  created_by?: string
  /**
   * Format: uuid
   * @description The exclusion's id.
   */
  id: string
  /**
   * Format: uuid
   * @description The site. Absent if the exclusion applies to all sites.
   */
  site_id?: string
}
export type ExclusionRequest =
  | {
      /** @description A note. The server trims it and then allows 255 **bytes** of UTF-8. */
      description?: string
      /**
       * @description The type of the exclusion, case-insensitive. Optional.
       * @constant
       */
      type?: 'cidr'
      /**
       * @description An IPv4 or IPv6 address or network. Host bits are cleared (`192.0.2.9/25`
       *     becomes `192.0.2.0/25`), and a single address becomes a `/32` or `/128`.
       */
      cidr: string
    }
  | {
      /** @description A note. The server trims it and then allows 255 **bytes** of UTF-8. */
      description?: string
      /**
       * @description The type of the exclusion, case-insensitive.
       * @constant
       */
      type: 'country'
      /** @description A two-letter country code, case-insensitive. Unassigned codes are rejected. */
      country_code: string
    }
export type ExportedRows = {
  [key: string]: unknown
}[]
export type Funnel = {
  /** @description The funnel's name. */
  name: string
  /**
   * Format: date-time
   * @description When the funnel was created.
   */
  created_at: string
  /**
   * Format: uuid
   * @description The funnel's id.
   */
  id: string
  /**
   * Format: uuid
   * @description The site.
   */
  site_id: string
  /** @description The steps in order. */
  steps: FunnelStep[] | null
}
export type FunnelCreateRequest = {
  /** @description The name, which doesn't have to be unique. */
  name: string
  /** @description The steps in order, at least two. */
  steps: FunnelStep[]
}
export type FunnelSeriesPoint = {
  /**
   * @description The number of sessions that completed a last step in the interval, even without the
   *     other steps. Can exceed `entries`.
   */
  completions: number
  /** @description The number of sessions that completed a first step in the interval. */
  entries: number
  /**
   * Format: date-time
   * @description When the interval starts, in UTC.
   */
  time: string
}
export type FunnelStats = {
  /** @description The funnel's name. */
  name: string
  /**
   * Format: uuid
   * @description The funnel.
   */
  funnel_id: string
  /** @description Completions as a percentage of entries. */
  overall_conversion_rate: number
  /** @description The steps in order. */
  steps: FunnelStepStats[]
  /** @description The number of sessions that completed all steps. */
  total_completions: number
  /** @description The number of sessions that completed the first step. */
  total_entries: number
}
export type FunnelStep = {
  /**
   * @description What completes the step: `event` or `path`. The server stores any other string too, but
   *     such a step is never completed.
   */
  type: string
  /** @description The name of the event, or the path. */
  value: string
}
export type FunnelStepStats = {
  /** @description The type and value of the step, such as `path: /checkout`. */
  name: string
  /** @description Visitors as a percentage of those of the previous step. 100 in the first step. */
  conversion_rate: number
  /** @description The number of sessions lost since the previous step. 0 in the first step. */
  dropoff: number
  /** @description The zero-based position of the step. */
  step_index: number
  /** @description The number of sessions that completed this step and all steps before it, in any order. */
  visitors: number
}
export type GeneratedOpportunities = {
  /** @description Whether a language model was used, or why not: `disabled` if the instance has none. */
  ai_status: string
  /** @description The suggestions found in this run. Known ones are not repeated. */
  opportunities: Opportunity[]
}
export type Goal = {
  /** @description The goal's name, which isn't necessarily unique. */
  name: string
  /**
   * @description Whether an event or a visited path counts as a conversion.
   * @enum {string}
   */
  type: 'event' | 'path'
  /**
   * Format: date-time
   * @description When the goal was created.
   */
  created_at: string
  /**
   * Format: uuid
   * @description The goal's id.
   */
  id: string
  /**
   * Format: uuid
   * @description The site.
   */
  site_id: string
  /** @description The name of the event, or the path. Must match exactly. */
  value: string
}
export type GoalCreateRequest = {
  /** @description The name, which doesn't have to be unique. */
  name: string
  /**
   * @description Whether an event or a visited path counts as a conversion.
   * @enum {string}
   */
  type: 'event' | 'path'
  /**
   * @description The name of the event, or the path. Must match exactly. The format of a path isn't
   *     checked.
   */
  value: string
}
export type GoalSeriesPoint = {
  /** @description The number of conversions of all selected goals together. */
  conversions: number
  /**
   * Format: date-time
   * @description When the interval starts, in UTC.
   */
  time: string
}
export type GoalStats = {
  /** @description The goal's name. */
  name: string
  /** @description Conversions per session, in percent. */
  conversion_rate: number
  /** @description The number of conversions. */
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
   * @description The two-letter country code. If unknown, `ZZ` for hits reported by a server and `null`
   *     for hits from a browser.
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
   * @description The site.
   */
  site_id: string
  /**
   * Format: date-time
   * @description When the page was viewed.
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
  /** @description The number of bytes received so far. */
  bytes_received: number
  /** @description The total size of the files, in bytes. */
  bytes_total: number
  /**
   * Format: date-time
   * @description When the import was created.
   */
  created_at: string
  /** @description The error. Absent if there was none. */
  error?: string
  /** @description The files. Absent in lists of imports. */
  files?: ImportFile[]
  /**
   * Format: date-time
   * @description When the import finished. Absent until then.
   */
  finished_at?: string
  /**
   * Format: uuid
   * @description The import's id.
   */
  id: string
  /** @description The content of the export. Absent until the import is validated. */
  manifest?: ImportManifest
  /** @description The tool that the data comes from. */
  provider: string
  /** @description The number of rows imported so far. */
  rows_imported: number
  /** @description The number of rows that the validation read. */
  rows_scanned: number
  /**
   * Format: uuid
   * @description The site.
   */
  site_id: string
  /** @description A hash of the uploaded content. Absent until the import is validated. */
  source_hash?: string
  /**
   * Format: date-time
   * @description When the import started to run. Absent until then.
   */
  started_at?: string
  status: ImportState
  /**
   * Format: date-time
   * @description When the import was last changed.
   */
  updated_at: string
  /**
   * Format: date-time
   * @description When the import was validated. Absent until then.
   */
  validated_at?: string
}
export type ImportCleanup = {
  /** @description Whether the job runs. */
  enabled: boolean
  /** @description The total size of the files that the last run deleted, in bytes. */
  last_cleaned_bytes: number
  /** @description The number of their files. */
  last_cleaned_files: number
  /** @description The number of imports that the last run cleaned up. */
  last_cleaned_imports: number
  /** @description The error of the last failure. Absent if the job never failed. */
  last_error?: string
  /**
   * Format: date-time
   * @description When the job last failed. Absent if it never did.
   */
  last_failed_at?: string
  /** @description The number of imports that the last run marked as failed. */
  last_marked_failed: number
  /**
   * Format: date-time
   * @description When the job last ran. Absent if it never did.
   */
  last_run?: string
  /** @description The number of failures since the last success. */
  recent_failures: number
  /** @description How long uploads are kept, in days. */
  retention_days: number
  /** @description The total size of these files, in bytes. */
  stale_bytes: number
  /** @description The number of their files. */
  stale_files: number
  /** @description The number of imports that the next run would clean up. */
  stale_imports: number
}
export type ImportCleanupResult = {
  /** @description The total size of these files, in bytes. */
  bytes_cleaned: number
  /** @description The errors. Absent if there were none. */
  errors?: string[]
  /** @description The number of files that were deleted. */
  files_cleaned: number
  /** @description The number of imports that were cleaned up. */
  imports_cleaned: number
  /** @description The number of imports that were marked as failed. */
  imports_marked_failed: number
}
export type ImportCleanupRun = {
  /** @description A human-readable summary. */
  message?: string
  result: ImportCleanupResult
  /**
   * @description `ok`, or `error` with status 500.
   * @enum {string}
   */
  status: 'ok' | 'error'
}
export type ImportCreateRequest = {
  /** @description The files. */
  files: {
    /**
     * @description The file's name. Must end in `.csv`, or in `.zip` for an archive of CSV
     *     files. Directories in it are removed.
     */
    filename: string
    /** @description The file's SHA-256 digest in hexadecimal. If given, the validation checks it. */
    sha256?: string
    /** @description The file's size, in bytes. The chunks must add up to it. */
    size_bytes: number
  }[]
}
export type ImportCreated = {
  /** @description The recommended size of a chunk, in bytes: 8 MiB. Other sizes are accepted too. */
  chunk_size: number
  /** @description The files and their ids. */
  files: ImportFile[]
  /**
   * Format: uuid
   * @description The import's id.
   */
  import_id: string
  /** @description The tool that the data comes from. */
  provider: string
  /**
   * @description Always `uploading`.
   * @constant
   */
  status: 'uploading'
}
export type ImportDataset = {
  /** @description The name of the kind, such as `Visitors`. */
  name: string
  /** @description The number of events. Absent if the data has none. */
  events?: number
  /** @description The files that contain it. */
  files: string[]
  /** @description The key of the kind, such as `visitors`. */
  key: string
  /** @description The number of page views. Absent if the data has none. */
  pageviews?: number
  /** @description The number of rows that can be imported. */
  rows_accepted: number
  /** @description The number of rows read. */
  rows_scanned: number
  /** @description The number of rows that can't be imported. */
  rows_skipped: number
  /** @description The number of visitors. Absent if the data has none. */
  visitors?: number
  /** @description The number of visits. Absent if the data has none. */
  visits?: number
}
export type ImportEventCoverage = {
  /** @description The names of the events. */
  event_names: string[] | null
  /** @description The number of events. */
  events: number
  /** @description The names of the events' properties. */
  property_keys: string[] | null
  /** @description The number of rows that can be imported. */
  rows_accepted: number
  /** @description The number of rows read. */
  rows_scanned: number
  /** @description The number of visitors. */
  visitors: number
}
export type ImportEventDimensionCoverage = {
  /** @description The available dimensions. */
  available: string[]
  /** @description Why some dimensions are unavailable. Absent if all are available. */
  reason?: string
  /** @description The unavailable dimensions. */
  unavailable: string[]
}
export type ImportEventPropertyCoverage = {
  /** @description Their events. */
  attributed_events: number
  /** @description Their names. */
  attributed_property_keys: string[] | null
  /** @description The number of property rows whose event is known. */
  attributed_rows: number
  /** @description Their visitors. */
  attributed_visitors: number
  /** @description Their events. */
  unattributed_events: number
  /** @description Their names. */
  unattributed_property_keys: string[] | null
  /** @description How unattributed properties are stored. Absent if there are none. */
  unattributed_relationship?: string
  /** @description The number of property rows whose event isn't known. */
  unattributed_rows: number
  /** @description Their visitors. */
  unattributed_visitors: number
  /** @description A human-readable explanation of the consequences. Absent if there are none. */
  unavailable_relationship_message?: string
}
export type ImportExclusionReason = {
  /** @description Further details. Absent if there are none. */
  detail?: string
  /** @description A machine-readable reason. */
  reason: string
}
export type ImportFile = {
  /** @description The number of bytes received so far. */
  bytes_received: number
  /** @description The file's name without directories. */
  filename: string
  /**
   * Format: uuid
   * @description The file's id, to which its chunks are uploaded.
   */
  id: string
  /** @description The file's SHA-256 digest in hexadecimal, as declared or computed. Absent until known. */
  sha256?: string
  /** @description The declared size, in bytes. */
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
  /** @description The kinds of data in the files. */
  datasets: ImportDataset[]
  /**
   * Format: date-time
   * @description The last day with data. Absent if there is none.
   */
  date_end?: string
  /**
   * Format: date-time
   * @description The first day with data. Absent if there is none.
   */
  date_start?: string
  event_coverage: ImportEventCoverage
  event_dimension_coverage: ImportEventDimensionCoverage
  event_property_coverage: ImportEventPropertyCoverage
  /** @description The files that were recognised. */
  files: string[]
  /** @description The files that weren't recognised. */
  ignored_files: string[]
  /** @description The files that such an export can contain and that are missing. */
  missing_files: string[]
  overlap: ImportOverlap
  /** @description The tool that the data comes from. */
  provider: string
  /** @description The number of rows that can be imported. */
  rows_accepted: number
  /** @description The number of rows read. */
  rows_scanned: number
  /** @description The number of rows that can't be imported. */
  rows_skipped: number
  /** @description A hash of the content. The same export always has the same hash. */
  source_hash: string
  /** @description Warnings to consider before the import. */
  warnings: ImportWarning[]
}
export type ImportOverlap = {
  /** @description The estimated number of skipped events. */
  estimated_skipped_events: number
  /** @description The estimated number of skipped page views. */
  estimated_skipped_pageviews: number
  /** @description The estimated number of skipped rows. */
  estimated_skipped_rows: number
  /** @description The number of days with the site's own events. */
  native_event_days: number
  /** @description The number of distinct events among them. */
  native_event_keys: number
  /** @description The number of days with the site's own page views. */
  native_traffic_days: number
  /**
   * @description Always `skip_native_day`: nothing is imported for such a day.
   * @constant
   */
  policy: 'skip_native_day'
}
export type ImportProgress = {
  /** @description The number of bytes received so far. */
  bytes_received: number
  /** @description Whether the file is complete. */
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
  /** @description The code of the warning. */
  code: string
  /** @description The file that the warning is about. Absent if it isn't about one file. */
  file?: string
  /** @description A human-readable message. */
  message: string
}
export type Importer = {
  /** @description The name of the tool. */
  name: string
  /** @description The accepted file extensions. */
  accepted_extensions: string[]
  /**
   * @description The kinds of data that are imported: `traffic_aggregates`, `dimension_aggregates`,
   *     `event_aggregates` or `event_properties`.
   */
  capabilities: string[]
  /** @description The key of the tool, which paths contain. */
  key: string
}
export type InitialUserRequest = {
  /** @description The e-mail address. Later sign-ins compare it case-sensitively. */
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
  /** @description Whether a custom base URL is configured. */
  base_url_configured: boolean
  /** @description Whether a limit of the current window is used up. */
  budget_exhausted: boolean
  /** @description The length of a window, in minutes. */
  budget_window_minutes: number
  /**
   * @description Whether HitKeep Cloud or the operator configures the model.
   * @enum {string}
   */
  config_mode: 'cloud_managed' | 'self_hosted'
  /** @description Whether provider and model are configured. */
  configured: boolean
  /** @description Whether the language model is enabled. */
  enabled: boolean
  /**
   * Format: date-time
   * @description The time of the last request. Absent if there was none.
   */
  last_attempt_at?: string
  /** @description The category of the last error. Absent if there was none. */
  last_error_category?: string
  /**
   * Format: date-time
   * @description The time of the last successful request. Absent if there was none.
   */
  last_success_at?: string
  /** @description The name of the model. Absent if not configured. */
  model?: string
  /** @description The provider of the model. Absent if not configured. */
  provider?: string
  /** @description The region in which the model runs. Absent if not configured. */
  region?: string
  /** @description The maximum per window. */
  request_limit: number
  /** @description The number of requests in the current window. */
  requests_used: number
  /**
   * @description The overall state.
   * @enum {string}
   */
  status: 'disabled' | 'not_configured' | 'configured' | 'budget_exhausted' | 'needs_attention'
  /** @description The maximum per window. */
  token_limit: number
  /** @description The number of tokens used in the current window. */
  tokens_used: number
}
export type InstanceAuditEntry = {
  /** @description The action, such as `mail.test`. */
  action: string
  /** @description The actor's e-mail address at that time. Empty if unknown. */
  actor_email_snapshot: string
  /**
   * Format: uuid
   * @description The user who performed the action. Absent if it wasn't a user.
   */
  actor_id?: string
  /** @description The actor's role at that time. Empty if unknown. */
  actor_role_snapshot: string
  /**
   * Format: date-time
   * @description When the action took place.
   */
  created_at: string
  /** @description A human-readable description. Absent if there is none. */
  details?: string
  /**
   * Format: uuid
   * @description The entry's id.
   */
  id: string
  /** @description The IP address of the request. Absent if unknown. */
  ip_address?: string
  /** @description The country of the IP address. Absent if unknown. */
  ip_country_code?: string
  /**
   * @description Whether the action succeeded.
   * @enum {string}
   */
  outcome: 'success' | 'failure'
  /** @description The `X-Request-Id` of the request. Absent if it had none. */
  request_id?: string
  /** @description The target's id. Absent if it has none. */
  target_id?: string
  /** @description The target's name at that time. Absent if it has none. */
  target_label?: string
  /** @description The type of the target, such as `user` or `system`. Absent if there is no target. */
  target_type?: string
  /**
   * Format: uuid
   * @description The user affected by the action. Absent if there is none.
   */
  target_user_id?: string
  /**
   * Format: uuid
   * @description The team. Absent if the action isn't about a team.
   */
  team_id?: string
  /** @description The `User-Agent` of the request. Absent if it had none. */
  user_agent?: string
}
export type InstanceAuditPage = {
  /** @description The entries of this page, newest first. */
  entries: InstanceAuditEntry[]
  /** @description Whether there are more pages. */
  has_more: boolean
  /** @description The limit that was applied. */
  limit: number
  /** @description The number of skipped entries. */
  offset: number
  /** @description The number of matching entries. */
  total: number
}
export type InstanceBackups = {
  /** @description The destination. Empty if backups are disabled. */
  config_path: string
  /** @description Whether backups are enabled. */
  enabled: boolean
  /** @description The time between backups, in minutes. */
  interval_min: number
  /**
   * Format: date-time
   * @description The time of the last backup. Absent if there is none.
   */
  last_backup?: string
  /** @description The error of the last failure. Absent if there was none. */
  last_error?: string
  /**
   * Format: date-time
   * @description The time of the last failure. Absent if there was none.
   */
  last_failed_at?: string
  /**
   * Format: date-time
   * @description The time of the next backup. Absent if none is due.
   */
  next_backup?: string
  /** @description The number of failures since the last success. */
  recent_failures: number
  /** @description The number of backups to keep. */
  retention: number
}
export type InstanceCache = {
  /** @description The maximum number of entries. */
  max_size: number
  /** @description The number of entries. */
  size: number
  /** @description The lifetime of an entry as a Go duration, such as `5m`. */
  ttl: string
}
export type InstanceCaches = {
  /**
   * @description API tokens. A changed API client can take up to the lifetime of an entry to apply on
   *     other nodes of a cluster.
   */
  api_client_cache: InstanceCache
  /** @description Roles. A changed role can take up to the lifetime of an entry to apply. */
  permissions_cache: InstanceCache
  /** @description Request rates by IP address. */
  rate_limiter_cache: InstanceCache
  /**
   * @description `pressure` when the cache of permissions or of API clients is over 90 % full.
   * @enum {string}
   */
  status: 'healthy' | 'pressure'
}
export type InstanceFeature = {
  /** @description Further details, such as `smtp`. Absent if there are none. */
  detail?: string
  /** @description Whether the feature is enabled. */
  enabled: boolean
  /** @description The name of the feature. */
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
  /** @description Selected settings. Can be empty. */
  config_flags: {
    [key: string]: unknown
  }
  /** @description The features, both enabled and disabled ones. */
  enabled_features: InstanceFeature[]
  /** @description The public URL of the instance. The origin check compares requests with it. */
  public_url: string
  /**
   * @description `cloud` on HitKeep Cloud, `oss` on every other instance.
   * @enum {string}
   */
  runtime_mode: 'oss' | 'cloud'
  /** @description The time since the process started, as a Go duration such as `1h13m5.121s`. */
  uptime: string
}
export type InstanceIngest = {
  /** @description Page views per second. */
  hits_per_second: number
  /** @description The number of events. */
  recent_events: number
  /** @description The number of page views. */
  recent_hits: number
  /**
   * @description The number of requests since the process started that were rejected, or dropped because
   *     of an exclusion or an unknown site.
   */
  recent_rejections: number
  /** @description The number of requests since the process started that were dropped as spam. */
  recent_spam: number
}
export type InstanceMail = {
  /** @description Whether the instance can send e-mail. */
  configured: boolean
  /** @description The mail driver, such as `smtp`. */
  driver: string
  /** @description The encryption of the connection, such as `tls` or `none`. */
  encryption: string
  /** @description The sender's address. */
  from_address: string
  /** @description The sender's name. */
  from_name: string
  /** @description The mail server. */
  host: string
  /**
   * Format: date-time
   * @description When `sendTestMail` was last called. Absent if it hasn't been called since the process
   *     started.
   */
  last_test_at?: string
  /** @description Whether the last test e-mail was sent. Absent without `last_test_at`. */
  last_test_ok?: boolean
  /** @description Whether a password is set. The password itself is never returned. */
  password_set: boolean
  /** @description The port of the mail server. */
  port: number
  /** @description The user name on the mail server, partly masked. */
  username: string
}
export type InstanceRole = 'owner' | 'admin' | 'user'
export type InstanceSearchConsole = {
  /** @description The number of connected teams. */
  connected_teams: number
  /**
   * @description Whether the instance has credentials for Google's API.
   * @enum {string}
   */
  credentials_status: 'configured' | 'missing'
  /** @description The number of failed imports. */
  failed_syncs: number
  /**
   * Format: date-time
   * @description The time of the last import. Absent if there was none.
   */
  last_attempt_at?: string
  /**
   * Format: date-time
   * @description The time of the last successful import. Absent if there was none.
   */
  last_success_at?: string
  /** @description The number of mapped sites. */
  mapped_sites: number
  /** @description The number of imports that need someone to act. */
  needs_attention_syncs: number
  /**
   * Format: date-time
   * @description The time of the next retry. Absent if none is planned.
   */
  next_retry_at?: string
  /** @description The number of pending imports. */
  pending_syncs: number
  /** @description The number of running imports. */
  running_syncs: number
  /**
   * @description The overall state.
   * @enum {string}
   */
  status: 'healthy' | 'idle' | 'syncing' | 'degraded' | 'needs_attention' | 'not_configured'
  /**
   * @description The state of the imports.
   * @enum {string}
   */
  sync_status: 'healthy' | 'idle' | 'pending' | 'running' | 'failed' | 'needs_attention'
  /**
   * @description Whether the import worker runs.
   * @enum {string}
   */
  worker_status: 'enabled' | 'disabled'
}
export type InstanceSpamFilter = {
  /** @description Whether the list is updated automatically. */
  auto_update: boolean
  /** @description The path of the list on the server. */
  db_path: string
  /** @description The last error. Absent if there was none. */
  last_error?: string
  /**
   * Format: date-time
   * @description When the list was last refreshed. Absent if it was never loaded.
   */
  last_refresh?: string
  /** @description The number of rules. */
  rule_count: number
}
export type InstanceStorage = {
  /** @description The backup directory. Empty if backups are disabled. */
  backup_path: string
  /** @description The data directory. */
  data_path: string
  /** @description The free disk space. */
  disk_available_bytes: number
  /** @description The total disk space. */
  disk_total_bytes: number
  /** @description The size of that database. */
  shared_db_bytes: number
  /** @description The path of the database with accounts and settings. */
  shared_db_path: string
  /** @description The path of the spam list. */
  spam_cache_path: string
  /** @description The number of team databases. */
  tenant_db_count: number
  /** @description The team databases. Absent if there are none. */
  tenant_dbs?: TeamDatabase[]
}
export type InstanceTeam = {
  /** @description The team's name. */
  name: string
  /**
   * Format: date-time
   * @description When the team was created.
   */
  created_at: string
  /**
   * Format: uuid
   * @description The team's id.
   */
  id: string
  /** @description Whether the team is archived. */
  is_archived: boolean
  /** @description Whether this is the default team, of which every user is a member. */
  is_default: boolean
  /** @description The number of members. */
  member_count: number
  /** @description The number of sites. */
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
   * @description The WebAuthn request options for `navigator.credentials.get()`, with binary values
   *     encoded as base64url strings. Present only if `factors` contains `passkey`.
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
  /** @description Whether the user has dismissed the checklist. */
  dismissed: boolean
  /** @description The steps in order. */
  steps: OnboardingStep[]
}
export type OnboardingStep = {
  /** @description Whether it is done. */
  complete: boolean
  /** @description Progress so far. Absent at 0. */
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
  /** @description The site's domain. Absent without `site_id`. */
  site_domain?: string
  /**
   * Format: uuid
   * @description The site to complete the step for. Absent if the step isn't about one site.
   */
  site_id?: string
  /** @description The progress at which the step is complete. */
  target?: number
}
export type Opportunity = {
  /** @description The key of the recommended action. */
  action_key: string
  /** @description The ids of the figures that the texts mention. */
  cited_evidence_ids: string[]
  /**
   * @description The confidence in the suggestion.
   * @enum {string}
   */
  confidence: 'high' | 'medium'
  /** @description The values to insert into these texts. */
  copy_params: {
    [key: string]: unknown
  }
  /**
   * Format: date-time
   * @description When the suggestion was stored.
   */
  created_at: string
  /** @description The version of the rules that found the suggestion. */
  detector_version: string
  /** @description The key of the line in e-mail reports. */
  digest_key: string
  /** @description The figures that support the suggestion. */
  evidence: OpportunityEvidence[]
  /**
   * Format: date-time
   * @description When the suggestion was found.
   */
  generated_at: string
  /**
   * Format: uuid
   * @description The suggestion's id.
   */
  id: string
  /** @description The key of the label of `impact_value`. */
  impact_label_key: string
  /** @description The expected impact, as text. */
  impact_value: string
  kind: OpportunityKind
  /** @description The icon of that link. */
  route_icon: string
  /** @description The key of the label of a dashboard link. */
  route_label_key: string
  /** @description The values to insert into that link. */
  route_params: {
    [key: string]: unknown
  }
  /** @description The importance, from 0 to 100. */
  score: number
  /** @description The parts of the score. */
  score_breakdown: OpportunityScore
  /**
   * Format: uuid
   * @description The site.
   */
  site_id: string
  status: OpportunityState
  /** @description The key of the summary. */
  summary_key: string
  /** @description The key of the title. */
  title_key: string
  /** @description The key of the suggestion's type. */
  type_key: string
  /**
   * Format: date-time
   * @description When the suggestion was last changed.
   */
  updated_at: string
}
export type OpportunityDigest = {
  /**
   * @description How often the report is sent.
   * @enum {string}
   */
  frequency: 'daily' | 'weekly'
  /** @description The top suggestions. */
  items: OpportunityDigestItem[]
  /**
   * @description Why it would be sent or not.
   * @enum {string}
   */
  reason: 'ready' | 'no_opportunities' | 'unsupported_frequency'
  /** @description Whether there is anything to send. */
  should_send: boolean
}
export type OpportunityDigestItem = {
  /** @description The key of the recommended action. */
  action_key: string
  /** @description The section of the report. */
  category: string
  /** @description The ids of the figures that the texts mention. */
  cited_evidence_ids: string[]
  /**
   * @description The confidence in the suggestion.
   * @enum {string}
   */
  confidence: 'high' | 'medium'
  /** @description The values to insert into these texts. */
  copy_params: {
    [key: string]: unknown
  }
  /** @description The key of the line in e-mail reports. */
  digest_key: string
  /** @description The figures that support the suggestion. */
  evidence: OpportunityEvidence[]
  /**
   * Format: uuid
   * @description The suggestion's id.
   */
  id: string
  /** @description The key of the label of `impact_value`. */
  impact_label_key: string
  /** @description The expected impact, as text. */
  impact_value: string
  kind: OpportunityKind
  /** @description The icon of that link. */
  route_icon: string
  /** @description The key of the label of a dashboard link. */
  route_label_key: string
  /** @description The values to insert into that link. */
  route_params: {
    [key: string]: unknown
  }
  /** @description The importance, from 0 to 100. */
  score: number
  /** @description The parts of the score. */
  score_breakdown: OpportunityScore
  /**
   * Format: uuid
   * @description The site.
   */
  site_id: string
  status: OpportunityState
  /** @description The key of the title. */
  title_key: string
  /** @description The key of the suggestion's type. */
  type_key: string
}
export type OpportunityEvidence = {
  /** @description The key of a further detail. Absent if there is none. */
  detail_key?: string
  /** @description The values to insert into that detail. */
  detail_params?: {
    [key: string]: unknown
  }
  /** @description The figure's id. */
  id: string
  /** @description The key of the label. */
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
  /** @description How little effort the suggestion takes. */
  effort: number
  /** @description How well the evidence supports the suggestion. */
  evidence_fit: number
  /** @description How recent the data is. */
  freshness: number
  /** @description The expected impact. */
  impact: number
  /** @description The amount of data. */
  sample: number
  /** @description The total score. */
  total: number
  /** @description The urgency. */
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
  /** @description The same id again. */
  rawId: string
  /** @description The attestation (registration) or assertion (sign-in). */
  response: {
    [key: string]: unknown
  }
} & {
  [key: string]: unknown
}
export type PasskeyLoginFinish = {
  /**
   * Format: uuid
   * @description The `challenge_token` from `startPasskeyLogin`, or from a `login` that offers a passkey.
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
   * @description Identifies this sign-in in `finishPasskeyLogin`.
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
  /** @description The token in the link of the e-mail. */
  token: string
}
export type PasswordResetRequested = {
  /** @description The message. */
  message: string
}
export type Permissions = {
  /** @description The permissions that this role grants. */
  active_team_capabilities: string[]
  /**
   * Format: uuid
   * @description The user's active team. Absent if there is none.
   */
  active_team_id?: string
  /**
   * @description The user's role in the active team: `owner`, `admin` or `member`. Absent without an
   *     active team.
   */
  active_team_role?: string
  /** @description The same as `instance_permissions`. */
  instance_capabilities: string[]
  /** @description The permissions that the instance role grants. */
  instance_permissions: string[]
  /**
   * @description The instance role: `owner`, `admin`, `user`, or any other string set with
   *     `updateUserRole`.
   */
  instance_role: string
  /** @description The user's role on each site, keyed by site id. Sites without a role are left out. */
  permissions: {
    [key: string]: string
  }
  /** @description The user's permissions on each site, keyed by site id. */
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
   * @description The secret to send as `Authorization: Bearer` or `X-API-Key`: 64 lower-case hexadecimal
   *     digits without a prefix. It is returned only once; the server stores only its SHA-256
   *     digest.
   */
  token: string
}
export type PixelCount = (number | bigint) | null
export type PreferencesUpdateRequest = {
  /**
   * @description A language tag. Only the first subtag is stored, in lower case, and it isn't checked:
   *     `xx-nope` becomes `xx`.
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
  /** @description The e-mail address, at most 320 bytes after trimming. It isn't verified. */
  email: string
  /** @description The given name, at most 120 bytes after trimming. */
  given_name?: string
  /** @description The last name, at most 120 bytes after trimming. */
  last_name?: string
}
export type QrCode = {
  /** @description The code's name. */
  name: string
  /**
   * Format: date-time
   * @description When the code was archived. Absent if it isn't archived.
   */
  archived_at?: string
  /**
   * Format: date-time
   * @description When the code was created.
   */
  created_at: string
  /**
   * Format: uuid
   * @description The user who created it. Absent if no longer known.
   */
  created_by?: string
  /** @description Further query parameters that the redirect adds. Absent if it adds none. */
  custom_params?: {
    [key: string]: string
  }
  /** @description The URL to redirect to, exactly as given; it can contain spaces. */
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
   * @description The URL that the code encodes and that redirects.
   */
  redirect_url?: string
  /**
   * Format: uuid
   * @description The site.
   */
  site_id: string
  /** @description How the dashboard draws the code. Absent if not set. */
  style?: {
    [key: string]: unknown
  }
  /** @description The first digits of the SHA-256 digest of the token in `redirect_url`. */
  token_hint?: string
  /**
   * Format: date-time
   * @description When the code was last changed.
   */
  updated_at: string
  /** @description The `utm_campaign` that the redirect adds. Absent if it adds none. */
  utm_campaign?: string
  /** @description The `utm_content` that the redirect adds. Absent if it adds none. */
  utm_content?: string
  /** @description The `utm_medium` that the redirect adds. Absent if it adds none. */
  utm_medium?: string
  /** @description The `utm_source` that the redirect adds. Absent if it adds none. */
  utm_source?: string
  /** @description The `utm_term` that the redirect adds. Absent if it adds none. */
  utm_term?: string
}
export type QrCodeGraphic = {
  /** @description The size of the file, in bytes. */
  byte_size: number
  /** @description The SHA-256 digest of the file, in hexadecimal. */
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
  /** @description The height in pixels. Absent if the file isn't a readable image. */
  height?: number
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
  /**
   * Format: date-time
   * @description When this one was uploaded.
   */
  updated_at: string
  /** @description The width in pixels. Absent if the file isn't a readable image. */
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
  /** @description The name, at most 120 **bytes** of UTF-8 after trimming. */
  name: string
  /** @description Further query parameters that the redirect adds. */
  custom_params?: {
    [key: string]: string
  } | null
  /** @description The URL to redirect to: an absolute `http` or `https` URL on any host. */
  destination_url: string
  /** @description How the dashboard draws the code. The server only stores it. */
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
  /** @description The number of opens. */
  open_count: number
  /** @description The number of page views that followed. */
  pageviews: number
  qr_code: QrCode
  /** @description The top countries of the opens. */
  top_countries: MetricStat[]
  /** @description The top device types of the opens. */
  top_devices: MetricStat[]
  /** @description The top pages that these visitors viewed. */
  top_pages: MetricStat[]
  /** @description The top hosts that opens came from. */
  top_referrers: MetricStat[]
  /** @description The number of visitors who came through the code. */
  visitors: number
}
export type QrGraphic = Blob
export type QrShareLink = {
  /**
   * Format: date-time
   * @description When the link was created.
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
   * @description The URL of the page that shows the figures. It is returned only once.
   */
  url: string
  /**
   * @description The token for the shared operations: 64 hexadecimal digits. It is returned only
   *     once.
   */
  token: string
}
export type RecoveryCodes = {
  /** @description The codes, each valid for one sign-in. They are returned only once. */
  codes: string[]
  /** @description The number of codes. */
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
  /** @description The report on all sites. */
  digest: DigestSubscription
  /**
   * @description The reports on single sites. Contains all sites of the active team that the user can
   *     see, subscribed or not.
   */
  sites: SiteReportSubscription[]
}
export type SearchConsoleConnection = {
  /** @description Whether the caller may connect and disconnect the team. */
  can_manage: boolean
  /** @description Whether the instance has credentials for Google's API. */
  configured: boolean
  /** @description Whether the team is connected. */
  connected: boolean
  /** @description The Google account. Absent unless connected. */
  connected_account_label?: string
  /**
   * @description The same as `configured`.
   * @enum {string}
   */
  credential_status: 'configured' | 'missing'
  /**
   * Format: date-time
   * @description When the team was last connected. Absent if it never was.
   */
  last_connected_at?: string
  /**
   * Format: date-time
   * @description When the team was last disconnected. Absent if it never was.
   */
  last_disconnected_at?: string
  /**
   * @description Whether HitKeep Cloud or the operator provides the credentials.
   * @enum {string}
   */
  managed_credentials_mode: 'managed' | 'self_hosted'
  /** @description Whether the operator has to act. */
  needs_admin_action: boolean
  /**
   * @description The state of the connection.
   * @enum {string}
   */
  status: 'connected' | 'disconnected' | 'credentials_missing'
}
export type SearchConsoleDay = {
  /** @description The average position in the results, weighted by impressions. 0 without impressions. */
  average_position: number
  /** @description The number of clicks. */
  clicks: number
  /** @description Clicks per impression, from 0 to 1. */
  ctr: number
  /**
   * Format: date
   * @description The day in Google's time zone (Pacific Time).
   */
  date: string
  /** @description The number of times the site was shown. */
  impressions: number
}
export type SearchConsoleMapping = {
  /** @description Whether the caller may change the mapping. */
  can_manage: boolean
  /** @description Whether the site is mapped. */
  mapped: boolean
  /**
   * Format: date-time
   * @description When the site was mapped. Absent unless mapped.
   */
  mapped_at?: string
  /** @description The account's permission on the property. Absent unless mapped. */
  property_permission_level?: string
  /** @description The property. Absent unless mapped. */
  property_uri?: string
  /**
   * Format: uuid
   * @description The site.
   */
  site_id: string
  sync_status?: SearchConsoleSync
  /**
   * Format: uuid
   * @description The site's team.
   */
  team_id: string
}
export type SearchConsoleOverview = {
  /** @description The average position in the results, weighted by impressions. 0 without impressions. */
  average_position: number
  /** @description The number of clicks. */
  clicks: number
  /** @description Clicks per impression, from 0 to 1. */
  ctr: number
  /**
   * @description The source of the figures.
   * @constant
   */
  data_source: 'google_search_console'
  /** @description The number of times the site was shown. */
  impressions: number
}
export type SearchConsoleProperties = {
  /** @description The properties. */
  properties: SearchConsoleProperty[]
}
export type SearchConsoleProperty = {
  /** @description The account's permission on the property, as named by Google, such as `siteOwner`. */
  permission_level: string
  /** @description The property, such as `sc-domain:example.org` or `https://example.org/`. */
  uri: string
}
export type SearchConsoleRow = {
  /** @description The average position in the results, weighted by impressions. 0 without impressions. */
  average_position: number
  /** @description The number of clicks. */
  clicks: number
  /** @description Clicks per impression, from 0 to 1. */
  ctr: number
  /** @description The number of times the site was shown. */
  impressions: number
  /** @description The query, page, country or device. */
  value: string
}
export type SearchConsoleRows = {
  /**
   * @description The source of the figures.
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
   * @description The source of the figures.
   * @constant
   */
  data_source: 'google_search_console'
  /** @description The days with data, oldest first. */
  series: SearchConsoleDay[]
}
export type SearchConsoleSync = {
  /**
   * Format: date
   * @description The last imported day. Absent if none was imported.
   */
  imported_end_date?: string
  /**
   * Format: date
   * @description The first imported day. Absent if none was imported.
   */
  imported_start_date?: string
  /**
   * Format: date-time
   * @description The time of the last import. Absent if there was none.
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
   * @description The time of the last successful import. Absent if there was none.
   */
  last_success_at?: string
  /** @description Whether `syncSearchConsole` requested the import. */
  manual: boolean
  /**
   * Format: date-time
   * @description The time of the next retry. Absent if none is planned.
   */
  next_retry_at?: string
  /**
   * @description The state.
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
  /** @description The number of deleted passkeys. */
  passkeys_deleted: number
  /** @description The number of remember-me sessions that were revoked. */
  sessions_invalidated: number
  /**
   * @description Always `ok`.
   * @constant
   */
  status: 'ok'
  /** @description Whether TOTP was enabled and is disabled now. */
  totp_disabled: boolean
}
export type ServerEventRequest = {
  /** @description The event's name. Must not be blank; the server trims it. */
  name: string
  /**
   * @description The page, as an absolute `http` or `https` URL. Its host, in lower case and without
   *     `www.`, identifies the site. Path and query are recorded, and `utm_*` and `hk_qr` are
   *     read from the query.
   */
  url: string
  /** @description Additional properties of the event. */
  properties?: {
    [key: string]: unknown
  } | null
  /**
   * @description Whether the visitor asked not to be tracked. If `true`, the response is 202 and nothing
   *     is recorded.
   * @default false
   */
  dnt?: boolean
  /** @description Where the visitor came from. Used only to detect spam. */
  referrer?: string | null
  /**
   * Format: uuid
   * @description The session. If omitted, the server starts a new one.
   */
  session_id?: string
  /**
   * Format: date-time
   * @description When it happened, as an RFC 3339 date-time with any offset.
   */
  timestamp: string | Date
  /** @description The visitor's `User-Agent`. Must not be blank. */
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
   *     `www.`, identifies the site. Path and query are recorded, and `utm_*` and `hk_qr` are
   *     read from the query.
   */
  url: string
  /**
   * @description Whether the visitor asked not to be tracked. If `true`, the response is 202 and nothing
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
   * @description The session. If omitted, the server starts a new one.
   */
  session_id?: string
  /**
   * Format: date-time
   * @description When it happened, as an RFC 3339 date-time with any offset.
   */
  timestamp: string | Date
  /** @description The visitor's `User-Agent`. Must not be blank. */
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
   * @description When the link was created.
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
   * @description The URL of the page that shows the statistics. It is returned only once.
   */
  url: string
  /**
   * Format: date-time
   * @description When the link was created.
   */
  created_at: string
  /**
   * Format: uuid
   * @description The link's id.
   */
  id: string
  /** @description The token for the shared operations: 64 hexadecimal digits. It is returned only once. */
  token: string
  /** @description The first digits of the SHA-256 digest of the token. */
  token_hint: string
}
export type Site = {
  /**
   * Format: date-time
   * @description When the site was created. Has nanoseconds in the response to a creation and
   *     microseconds in later reads.
   */
  created_at: string
  /**
   * @description How long data is kept, in days; 0 means no limit. The response to a creation always
   *     shows 0; later reads show the instance's default, 365 days.
   */
  data_retention_days: number
  /** @description The site's domain, in lower case and without `www.`. */
  domain: string
  /**
   * Format: uuid
   * @description The site's id.
   */
  id: string
  /** @description The owner's e-mail address. Present only in `listAllSites`. */
  owner_email?: string
  /**
   * Format: uuid
   * @description The user who created it.
   */
  user_id: string
}
export type SiteActivation = {
  /** @description The number of the team's sites that are `live`. */
  active_sites: number
  /** @description The region of HitKeep Cloud that stores the site. Absent on other instances. */
  cloud_region?: string
  /** @description The number of events in the last seven days. */
  events_last_7d: number
  /**
   * Format: date-time
   * @description The time of the first page view. Absent if there is none.
   */
  first_hit_at?: string
  /** @description The number of page views in the last 24 hours. */
  hits_last_24h: number
  /** @description The number of page views in the last seven days. */
  hits_last_7d: number
  /**
   * Format: date-time
   * @description The time of the latest event. Absent if there is none.
   */
  last_event_at?: string
  /** @description The name of the latest event. Absent if there is none. */
  last_event_name?: string
  /**
   * Format: date-time
   * @description The latest time of a page view, which can be in the future. Absent if there is none.
   */
  last_hit_at?: string
  /** @description The e-mail address of the team's owner. */
  owner_email: string
  /** @description The code of the team's plan. Absent on instances without plans. */
  plan_code?: string
  /** @description The name of the team's plan. Absent on instances without plans. */
  plan_name?: string
  /** @description The site's domain. */
  site_domain: string
  /**
   * Format: uuid
   * @description The site.
   */
  site_id: string
  /** @description The number of the team's sites. */
  sites_count: number
  /** @description The state of the site's tracking. */
  status: TrackingState
  /**
   * Format: uuid
   * @description The site's team.
   */
  team_id: string
  /** @description The team's name. */
  team_name: string
  /** @description The tracker that sent the latest page view, such as `hk.js`. Absent if unknown. */
  tracker_source?: string
  /** @description The version of that tracker. Absent if unknown. */
  tracker_version?: string
}
export type SiteActivationPage = {
  /** @description Whether there are more pages. */
  has_more: boolean
  /** @description The limit that was applied. */
  limit: number
  /** @description The number of skipped sites. */
  offset: number
  /** @description The sites of this page. */
  rows: SiteActivation[]
  /** @description The number of matching sites. */
  total: number
}
export type SiteCreateRequest = {
  /**
   * @description The bare domain, such as `example.org`, without scheme, port, path or `www.`. Visits of
   *     `www.` count as visits of the bare domain; every other subdomain needs a site of its
   *     own, because visits of unknown hosts are dropped. The server trims and lower-cases the
   *     domain.
   */
  domain: string
}
export type SiteMember = {
  /**
   * Format: date-time
   * @description When the user was added.
   */
  added_at: string
  /** @description The user's e-mail address. */
  email: string
  /**
   * Format: uuid
   * @description The membership's id. Other operations need the `user_id`.
   */
  id: string
  /** @description The role: `owner`, `admin`, `editor`, `viewer`, or any other string that was stored. */
  role: string
  /**
   * Format: uuid
   * @description The user.
   */
  user_id: string
}
export type SiteMemberRequest = {
  /** @description The user's e-mail address. It isn't checked: even an empty one creates an account. */
  email: string
  /**
   * @description The role: `owner`, `admin`, `editor` or `viewer`. It isn't checked: any other string is
   *     stored and grants no access.
   */
  role: string
}
export type SiteReportSubscription = {
  /** @description Whether it is sent daily. */
  daily: boolean
  /** @description The site's domain. */
  domain: string
  /** @description Whether it is sent monthly. */
  monthly: boolean
  /**
   * Format: uuid
   * @description The site.
   */
  site_id: string
  /** @description Whether it is sent weekly. */
  weekly: boolean
}
export type SiteRetentionUpdate = {
  /** @description The number of days; 0 means no limit. */
  days: number
}
export type SiteRole = 'owner' | 'admin' | 'editor' | 'viewer'
export type SiteStats = {
  /** @description The number of page views by AI crawlers. */
  ai_bot_hits: number
  /** @description The number of sessions that came from AI assistants. */
  ai_source_visits: number
  /** @description The average duration of a session, in seconds. */
  avg_session_duration: number
  /** @description Sessions with a single page view as a percentage of all sessions. */
  bounce_rate: number
  /**
   * @description The time series: one bucket per hour for periods under 48 hours, per day under 180 days,
   *     and per month otherwise. Both ends are included, and buckets without data are zero.
   *     Buckets are in the UTC offset of `from`, or in UTC without `from`. With `goal_id` or
   *     `funnel_id`, there is one additional bucket at the end.
   */
  chart_data: ChartDataPoint[]
  comparison?: ComparisonStats
  /** @description The definitions of the site's funnels. Can be `null` if empty. */
  funnels: Funnel[] | null
  /** @description The results of the site's goals. */
  goals: GoalStats[]
  /** @description Why imported data is missing from the figures. Absent if none is missing. */
  imported_excluded?: ImportExclusionReason[]
  /** @description The number of visitors in the last five minutes, regardless of the period. */
  live_visitors: number
  /** @description The average number of page views per session. */
  pages_per_session: number
  /** @description The top AI crawlers. */
  top_ai_bots: MetricStat[]
  /** @description The top AI assistants that visitors came from. */
  top_ai_sources: MetricStat[]
  /** @description The top autonomous systems. Can be `null` if empty. */
  top_asns: MetricStat[] | null
  /** @description The top browsers. */
  top_browsers: MetricStat[]
  /** @description The top cities. Can be `null` if empty. */
  top_cities: MetricStat[] | null
  /** @description The top countries. */
  top_countries: MetricStat[]
  /** @description The top device types. */
  top_devices: MetricStat[]
  /** @description The top last pages of sessions. */
  top_exit_pages: MetricStat[]
  /** @description The top first pages of sessions. */
  top_landing_pages: MetricStat[]
  /** @description The top languages. */
  top_languages: MetricStat[]
  /** @description The top pages by views. */
  top_pages: MetricStat[]
  /** @description The top network providers. Can be `null` if empty. */
  top_providers: MetricStat[] | null
  /** @description The top hosts that visitors came from. */
  top_referrers: MetricStat[]
  /** @description The top values of `utm_campaign`. */
  top_utm_campaigns: MetricStat[]
  /** @description The top values of `utm_content`. */
  top_utm_contents: MetricStat[]
  /** @description The top values of `utm_medium`. */
  top_utm_mediums: MetricStat[]
  /** @description The top values of `utm_source`. */
  top_utm_sources: MetricStat[]
  /** @description The top values of `utm_term`. */
  top_utm_terms: MetricStat[]
  /** @description The number of page views. */
  total_pageviews: number
  /** @description The number of sessions. */
  unique_sessions: number
  /** @description The number of page views with a `utm_campaign`. */
  utm_campaign_hits: number
  /** @description The number of page views with a `utm_content`. */
  utm_content_hits: number
  /** @description The number of page views with a `utm_medium`. */
  utm_medium_hits: number
  /** @description The number of page views with a `utm_source`. */
  utm_source_hits: number
  /** @description The number of page views with a `utm_term`. */
  utm_term_hits: number
}
export type SiteTrackingStatus = {
  /** @description The domain of the site. */
  configured_domain: string
  /**
   * Format: date-time
   * @description The time of the first page view.
   */
  first_hit_at?: string
  /**
   * Format: date-time
   * @description The time of the latest event that the tracker script recorded automatically, such as an
   *     outbound click.
   */
  last_automatic_event_at?: string
  /** @description The name of that event. */
  last_automatic_event_name?: string
  /**
   * Format: date-time
   * @description The time of the latest event.
   */
  last_event_at?: string
  /** @description The name of the latest event. */
  last_event_name?: string
  /**
   * Format: date-time
   * @description The latest time of a page view, which can be in the future if it was reported so.
   */
  last_hit_at?: string
  /** @description The host of the latest page view. */
  last_hostname?: string
  /**
   * Format: uuid
   * @description The site.
   */
  site_id: string
  /** @description The state of the site's tracking. */
  status: TrackingState
  /**
   * Format: uuid
   * @description The id of the site's team.
   */
  tenant_id: string
  /** @description The tracker that sent the latest page view, such as `hk.js`. */
  tracker_source?: string
  /** @description The version of that tracker. */
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
   * @description The team that owns the site now.
   */
  destination_team_id: string
  /**
   * Format: uuid
   * @description The site.
   */
  site_id: string
  /**
   * Format: uuid
   * @description The team that owned the site before.
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
   * @description The URL of the page.
   */
  url: string
}
export type SystemError = {
  /** @description A human-readable explanation. */
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
   * @description Why the database is unavailable. Absent for other causes.
   * @enum {string}
   */
  code?: 'database_recovering' | 'database_needs_attention' | 'database_unavailable'
  /** @description A human-readable explanation. */
  message: string
  /**
   * @description How long to wait before the next attempt, in seconds. Absent unless the database is the
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
  /** @description The team's name. */
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
  /** @description The URL of the team's logo. Empty if it has none. */
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
   * @description The team that the client belongs to.
   */
  tenant_id: string
}
export type TeamApiClientCreateRequest = {
  /**
   * @description The client's name, which doesn't have to be unique. It must contain at least one
   *     non-whitespace character. After trimming, the limit is 120 **bytes** of UTF-8, which is
   *     fewer than 120 characters if some aren't ASCII.
   */
  name: string
  /**
   * @description A free-text note. The server trims it and then allows 500 **bytes** of UTF-8. Absent and
   *     `null` mean an empty description.
   */
  description?: string | null
  /**
   * Format: date-time
   * @description When the token expires, as an RFC 3339 date-time with any offset. If absent or `null`,
   *     it never expires. A time in the past is accepted and creates an unusable client; an
   *     empty string is rejected with 400 `Invalid JSON payload`.
   */
  expires_at?: (string | Date) | null
  /**
   * @deprecated
   * @description Accepted but ignored: a team API client always has the instance role `user`. Leave it
   *     out.
   */
  instance_role?: string | null
  /**
   * @description The sites that the token can access, all of which must belong to the team. If absent,
   *     `null` or empty, the token has access to **no** site. At most 100 entries. If a site
   *     occurs more than once, the last entry wins, and every entry counts towards the limit.
   */
  site_roles?: ApiClientSiteRoleInput[] | null
}
export type TeamApiClientUpdateRequest = {
  /**
   * @description The client's name, which doesn't have to be unique. It must contain at least one
   *     non-whitespace character. After trimming, the limit is 120 **bytes** of UTF-8, which is
   *     fewer than 120 characters if some aren't ASCII.
   */
  name: string
  /**
   * @description A free-text note. The server trims it and then allows 500 **bytes** of UTF-8. Absent and
   *     `null` clear it.
   */
  description?: string | null
  /**
   * Format: date-time
   * @description When the token expires, as an RFC 3339 date-time with any offset. If absent or `null`,
   *     it never expires. A time in the past is accepted and makes the client unusable; an empty
   *     string is rejected with 400 `Invalid JSON payload`.
   */
  expires_at?: (string | Date) | null
  /**
   * @deprecated
   * @description Accepted but ignored: a team API client always has the instance role `user`. Leave it
   *     out.
   */
  instance_role?: string | null
  /**
   * @description `true` revokes the client and keeps the time of an earlier revocation, `false` restores
   *     it. If absent or `null`, it stays as it is.
   */
  revoked?: boolean | null
  /**
   * @description The sites that the token can access, all of which must belong to the team. If absent,
   *     `null` or empty, **all** grants are removed. At most 100 entries. If a site occurs more
   *     than once, the last entry wins, and every entry counts towards the limit.
   */
  site_roles?: ApiClientSiteRoleInput[] | null
}
export type TeamApiClientWithToken = {
  client: TeamApiClient
  /**
   * @description The secret to send as `Authorization: Bearer` or `X-API-Key`: 64 lower-case hexadecimal
   *     digits without a prefix. It is returned only once; the server stores only its SHA-256
   *     digest.
   */
  token: string
}
export type TeamAuditEntry = {
  /** @description The action, such as `member.added`. */
  action: string
  /** @description The actor's current e-mail address. Absent if there is none. */
  actor_email?: string
  /** @description The actor's e-mail address at that time. Absent if unknown. */
  actor_email_snapshot?: string
  /** @description The actor's role at that time. Absent if unknown. */
  actor_role_snapshot?: string
  /**
   * Format: uuid
   * @description The user who performed the action. Absent if it wasn't a user.
   */
  actor_user_id?: string
  /**
   * Format: date-time
   * @description When the action took place.
   */
  created_at: string
  /** @description A human-readable description. */
  details: string
  /**
   * Format: uuid
   * @description The entry's id.
   */
  id: string
  /** @description The IP address of the request. Absent if unknown. */
  ip_address?: string
  /** @description The country of the IP address. Absent if unknown. */
  ip_country_code?: string
  /**
   * @description Whether the action succeeded. Absent in old entries.
   * @enum {string}
   */
  outcome?: 'success' | 'failure'
  /** @description The `X-Request-Id` of the request. Absent if it had none. */
  request_id?: string
  /** @description That user's current e-mail address. Absent if there is none. */
  target_email?: string
  /** @description The target's id. Absent if it has none. */
  target_id?: string
  /** @description The target's name at that time. Absent if it has none. */
  target_label?: string
  /** @description The type of the target, such as `user` or `site`. Absent if there is no target. */
  target_type?: string
  /**
   * Format: uuid
   * @description The user affected by the action. Absent if there is none.
   */
  target_user_id?: string
  /**
   * Format: uuid
   * @description The team.
   */
  team_id: string
  /** @description The `User-Agent` of the request. Absent if it had none. */
  user_agent?: string
}
export type TeamAuditPage = {
  /** @description The `action` parameter of the request. Absent if it wasn't set. */
  action?: string
  /** @description The entries of this page, newest first. */
  entries: TeamAuditEntry[]
  /** @description Whether there are more pages. */
  has_more: boolean
  /** @description The limit that was applied. */
  limit: number
  /** @description The number of skipped entries. */
  offset: number
  /** @description The number of matching entries. */
  total: number
}
export type TeamDatabase = {
  /** @description The team's name. */
  name: string
  /** @description The size of the database, in bytes. */
  bytes: number
  /** @description The path of the database on the server. */
  path: string
  /**
   * Format: uuid
   * @description The team.
   */
  tenant_id: string
}
export type TeamDeleted = {
  /** @description The team's name. */
  name: string
  /**
   * @description Always `ok`.
   * @constant
   */
  status: 'ok'
  /**
   * Format: uuid
   * @description The team's id.
   */
  team_id: string
}
export type TeamEntitlements = {
  /** @description Whether custom branding is included. */
  allow_custom_branding: boolean
  /** @description Whether single sign-on is included. */
  allow_sso: boolean
  /** @description The longest time to keep data, in days; 0 means no limit. */
  max_retention_days: number
  /** @description The maximum number of sites; 0 means no limit. */
  max_sites_per_team: number
  /** @description The maximum number of members; 0 means no limit. */
  max_team_members: number
}
export type TeamInvitation = {
  /**
   * Format: date-time
   * @description When the invitation was accepted. Absent if it wasn't.
   */
  accepted_at?: string
  /**
   * Format: date-time
   * @description When the invitation was created or last resent.
   */
  created_at: string
  /**
   * Format: uuid
   * @description The user who sent the invitation. Absent if no longer known.
   */
  created_by?: string
  /** @description The invited address. */
  email: string
  /**
   * Format: date-time
   * @description When the invitation expires, seven days after `created_at`.
   */
  expires_at: string
  /**
   * Format: uuid
   * @description The invitation's id.
   */
  id: string
  /**
   * Format: uuid
   * @description The user with that address. Absent if there is none.
   */
  invited_user_id?: string
  /**
   * Format: date-time
   * @description When the invitation was revoked. Absent if it wasn't.
   */
  revoked_at?: string
  /**
   * @description The role that the invitation grants.
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
   * @description The user's active team. It determines which sites `listSites` returns and for which
   *     sites the user can grant access.
   */
  active_team_id: string
  /** @description The active team first, then the others. */
  recent_team_ids: string[]
  /**
   * @description The teams except archived ones: first those that the user owns, then those the user
   *     administers, then the rest.
   */
  teams: Team[]
}
export type TeamMember = {
  /**
   * Format: date-time
   * @description When the user was added.
   */
  added_at: string
  /** @description The user's e-mail address. */
  email: string
  /**
   * Format: uuid
   * @description The membership's id. Other operations need the `user_id`.
   */
  id: string
  /**
   * @description The role in the team.
   * @enum {string}
   */
  role: 'owner' | 'admin' | 'member'
  /**
   * Format: uuid
   * @description The user.
   */
  user_id: string
}
export type TeamMemberAdded = {
  invite?: TeamInvitation
  /**
   * @description Whether an invitation was created. If `false`, the role of an existing member was
   *     changed.
   */
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
   * @description The role. Only `transferTeamOwnership` can make someone the owner.
   * @default member
   * @enum {string}
   */
  role?: 'owner' | 'admin' | 'member'
}
export type TeamPlan = {
  /** @description The name of the plan. */
  name: string
  /** @description The code of the plan. */
  code: string
  /** @description Where to get support. Absent if not set. */
  support_url?: string
  /** @description Where to change the plan. Absent if not set. */
  upgrade_url?: string
}
export type TeamRequest = {
  /** @description The name, at most 120 **bytes** of UTF-8 after trimming. It doesn't have to be unique. */
  name: string
  /**
   * @description The URL of the logo, or a path on this instance that starts with `/`; at most 2048
   *     bytes. If omitted, the team has no logo. The scheme isn't checked, so treat the value as
   *     untrusted.
   */
  logo_url?: string
}
export type TeamUsageSummary = {
  /** @description The number of members. */
  current_members: number
  /** @description The number of pending invitations. */
  current_pending_invites: number
  /** @description The number of sites. */
  current_sites: number
}
export type TotpCode = {
  /** @description Six digits from the authenticator app. */
  code: string
}
export type TotpSetup = {
  /**
   * Format: date-time
   * @description The deadline for `verifyTotpSetup`, ten minutes after the response.
   */
  expires_at: string
  /**
   * @description The secret as an `otpauth:` URL to show as a QR code. Codes have six digits, change
   *     every 30 seconds and use SHA-1.
   */
  otpauth_url: string
  /** @description The secret in Base32. */
  secret: string
}
export type TrackingState = 'waiting' | 'live' | 'dormant' | 'domain_mismatch'
export type User = {
  /**
   * Format: date-time
   * @description When the account was created.
   */
  created_at: string
  /** @description The e-mail address. Can be empty. */
  email: string
  /** @description The given name. Absent if empty. */
  given_name?: string
  /**
   * Format: uuid
   * @description The user's id.
   */
  id: string
  /**
   * @description The instance role: `owner`, `admin`, `user`, or any other string set with
   *     `updateUserRole`.
   */
  instance_role?: string
  /** @description The last name. Absent if empty. */
  last_name?: string
}
export type UserOwnsTeams = {
  /**
   * @description Always `user_owns_teams`.
   * @constant
   */
  code: 'user_owns_teams'
  /** @description A human-readable explanation. */
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
  /** @description The language of the dashboard and of e-mails. */
  default_locale: string
  /**
   * Format: date-time
   * @description When the onboarding checklist was dismissed with `dismissOnboarding`. Absent if it
   *     wasn't.
   */
  dismissed_onboarding_at?: string
}
export type UserProfile = {
  /** @description The path of the profile picture on this instance; see `getAvatar`. */
  avatar_url: string
  /** @description The name to display: the full name, or part of the e-mail address if no name is set. */
  display_name: string
  /** @description The e-mail address. */
  email: string
  /** @description The given name. Absent if empty. */
  given_name?: string
  /**
   * Format: uuid
   * @description The user's id.
   */
  id: string
  /** @description The last name. Absent if empty. */
  last_name?: string
}
export type WebVitalGroup = {
  /** @description The label of the group, such as `Firefox` or `DE`, or `(Unknown)`. */
  name: string
  /** @description The number of good samples. */
  good: number
  /** @description The number of samples that need improvement. */
  needs_improvement: number
  /**
   * @description The 75th percentile: three quarters of the samples are at least as good. In
   *     milliseconds, or without a unit for `CLS`.
   */
  p75: number
  /** @description The number of poor samples. */
  poor: number
  /** @description The rating of `p75`. */
  rating: WebVitalRating
  /** @description The number of samples. */
  samples: number
}
export type WebVitalMetric = 'LCP' | 'INP' | 'CLS' | 'FCP' | 'TTFB'
export type WebVitalOfPage = {
  /** @description The number of good samples. */
  good: number
  /** @description The number of samples that need improvement. */
  needs_improvement: number
  /**
   * @description The 75th percentile: three quarters of the samples are at least as good. In
   *     milliseconds, or without a unit for `CLS`.
   */
  p75: number
  /** @description The number of poor samples. */
  poor: number
  /** @description The rating of `p75`. */
  rating: WebVitalRating
  /** @description The number of samples. */
  samples: number
}
export type WebVitalPage = {
  /** @description The number of good samples. */
  good: number
  /** @description All metrics of the page, keyed by name. Metrics without samples are absent. */
  metrics: {
    [key: string]: WebVitalOfPage
  }
  /** @description The number of samples that need improvement. */
  needs_improvement: number
  /**
   * @description The 75th percentile: three quarters of the samples are at least as good. In
   *     milliseconds, or without a unit for `CLS`.
   */
  p75: number
  /** @description The path. */
  path: string
  /** @description The number of poor samples. */
  poor: number
  /** @description The rating of `p75`. */
  rating: WebVitalRating
  /** @description The number of samples. */
  samples: number
}
export type WebVitalRating = 'good' | 'needs_improvement' | 'poor'
export type WebVitalSeriesPoint = {
  /** @description The number of good samples. */
  good: number
  /** @description The number of samples that need improvement. */
  needs_improvement: number
  /**
   * @description The 75th percentile: three quarters of the samples are at least as good. In
   *     milliseconds, or without a unit for `CLS`.
   */
  p75: number
  /** @description The number of poor samples. */
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
  /** @description The number of good samples. */
  good: number
  /** @description The metric. */
  metric: WebVitalMetric
  /** @description The number of samples that need improvement. */
  needs_improvement: number
  /**
   * @description The 75th percentile: three quarters of the samples are at least as good. In
   *     milliseconds, or without a unit for `CLS`.
   */
  p75: number
  /** @description The number of poor samples. */
  poor: number
  /** @description The rating of `p75`. */
  rating: WebVitalRating
  /** @description The number of samples. */
  samples: number
}
export type XlsxFile = Blob
export type ListSiteActivationsQuery = {
  /**
   * @description Only sites in this state. An unknown state matches nothing.
   * @example waiting
   */
  status?: TrackingState
  /**
   * @description Only sites of teams whose name contains this text, case-insensitively.
   * @example agency
   */
  team?: string
  /**
   * @description Only sites whose domain contains this text, case-insensitively.
   * @example example
   */
  domain?: string
  /**
   * @description Only sites whose latest page view is at or after this RFC 3339 date-time.
   * @example 2026-06-01T00:00:00Z
   */
  last_seen_from?: string | Date
  /**
   * @description Only sites whose latest page view is at or before this RFC 3339 date-time.
   * @example 2026-07-01T00:00:00Z
   */
  last_seen_to?: string | Date
  /**
   * @description The number of sites to return. Numbers below 1 or above 200, and anything that isn't
   *     an integer, count as 50.
   * @example 50
   */
  limit?: number
  /**
   * @description The number of sites to skip. Negative numbers, and anything that isn't an integer,
   *     count as 0.
   * @example 0
   */
  offset?: number
}
export type ListInstanceAuditEntriesQuery = {
  /**
   * @description Only entries with this action. Must match exactly.
   * @example member.added
   */
  action?: components['parameters']['AuditAction']
  /**
   * @description Only entries with this type of target.
   * @example user
   */
  target_type?: components['parameters']['AuditTargetType']
  /**
   * @description Only entries with this outcome: `success` or `failure`. Anything else matches nothing.
   * @example failure
   */
  outcome?: components['parameters']['AuditOutcome']
  /**
   * @description Only entries of actions by this user.
   * @example 7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d
   */
  actor_id?: components['parameters']['AuditActor']
  /**
   * @description Only entries at or after this RFC 3339 date-time. Other formats are rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['AuditFrom']
  /**
   * @description Only entries at or before this RFC 3339 date-time. Other formats are rejected with 400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['AuditTo']
  /**
   * @description Only entries that contain this text, case-insensitively.
   * @example grace
   */
  query?: components['parameters']['AuditQuery']
  /**
   * @description The number of entries to return. 0 and numbers above 200 count as 100. Negative numbers, and
   *     anything that isn't an integer, are rejected with 400.
   * @example 50
   */
  limit?: components['parameters']['InstanceAuditLimit']
  /**
   * @description The number of entries to skip. Negative numbers, and anything that isn't an integer, are
   *     rejected with 400.
   * @example 0
   */
  offset?: components['parameters']['AuditOffset']
}
export type ExportInstanceAuditLogQuery = {
  /**
   * @description Only entries with this action. Must match exactly.
   * @example member.added
   */
  action?: components['parameters']['AuditAction']
  /**
   * @description Only entries with this type of target.
   * @example user
   */
  target_type?: components['parameters']['AuditTargetType']
  /**
   * @description Only entries with this outcome: `success` or `failure`. Anything else matches nothing.
   * @example failure
   */
  outcome?: components['parameters']['AuditOutcome']
  /**
   * @description Only entries of actions by this user.
   * @example 7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d
   */
  actor_id?: components['parameters']['AuditActor']
  /**
   * @description Only entries at or after this RFC 3339 date-time. Other formats are rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['AuditFrom']
  /**
   * @description Only entries at or before this RFC 3339 date-time. Other formats are rejected with 400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['AuditTo']
  /**
   * @description Only entries that contain this text, case-insensitively.
   * @example grace
   */
  query?: components['parameters']['AuditQuery']
  /**
   * @description The format of the file. Anything but `csv` means JSON.
   * @example csv
   */
  format?: 'json' | 'csv'
  /**
   * @description The number of entries to return. Larger numbers count as 50000, and 0 counts as
   *     10000. Negative numbers, and anything that isn't an integer, are rejected with 400.
   * @example 10000
   */
  limit?: number
}
export type GetSharedEcommerceSummaryQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
   *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
   *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
   *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
   *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
   *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
   *
   *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
   *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
   *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
   *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
   *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Only orders and checkouts with this item.
   * @example atlas-01
   */
  item_id?: components['parameters']['ItemId']
  /**
   * @description Only orders and checkouts with an item of this name.
   * @example World atlas
   */
  item_name?: components['parameters']['ItemName']
  /**
   * @description The number of entries to return. Larger numbers count as 50, and numbers below 1 as 10. Anything
   *     that isn't an integer is rejected with 400.
   * @example 10
   */
  limit?: components['parameters']['ShopLimit']
}
export type ListSharedEcommerceProductsQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
   *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
   *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
   *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
   *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
   *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
   *
   *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
   *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
   *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
   *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
   *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Only orders and checkouts with this item.
   * @example atlas-01
   */
  item_id?: components['parameters']['ItemId']
  /**
   * @description Only orders and checkouts with an item of this name.
   * @example World atlas
   */
  item_name?: components['parameters']['ItemName']
  /**
   * @description The number of entries to return. Larger numbers count as 50, and numbers below 1 as 10. Anything
   *     that isn't an integer is rejected with 400.
   * @example 10
   */
  limit?: components['parameters']['ShopLimit']
}
export type ListSharedEcommerceSourcesQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
   *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
   *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
   *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
   *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
   *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
   *
   *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
   *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
   *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
   *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
   *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Only orders and checkouts with this item.
   * @example atlas-01
   */
  item_id?: components['parameters']['ItemId']
  /**
   * @description Only orders and checkouts with an item of this name.
   * @example World atlas
   */
  item_name?: components['parameters']['ItemName']
  /**
   * @description The number of entries to return. Larger numbers count as 50, and numbers below 1 as 10. Anything
   *     that isn't an integer is rejected with 400.
   * @example 10
   */
  limit?: components['parameters']['ShopLimit']
}
export type GetSharedEcommerceTimeSeriesQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
   *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
   *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
   *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
   *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
   *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
   *
   *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
   *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
   *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
   *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
   *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Only orders and checkouts with this item.
   * @example atlas-01
   */
  item_id?: components['parameters']['ItemId']
  /**
   * @description Only orders and checkouts with an item of this name.
   * @example World atlas
   */
  item_name?: components['parameters']['ItemName']
}
export type GetSharedEventAudienceQuery = {
  /**
   * @description The name of the event. Must match exactly.
   * @example signup
   */
  event_name: components['parameters']['EventName']
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
   *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
   *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
   *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Only events whose property of this name has the value `property_value`, without which this has
   *     no effect.
   * @example plan
   */
  property_key?: components['parameters']['PropertyKey']
  /**
   * @description The value of the property `property_key`, as listed by `getEventPropertyValues`.
   * @example pro
   */
  property_value?: components['parameters']['PropertyValue']
  /**
   * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
   *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
   *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
   *
   *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
   *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
   *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
   *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
   *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @deprecated
   * @description The type of an additional filter, in the older form. Requires `dimension_value`. Prefer
   *     `filter`.
   * @example country
   */
  dimension_key?: components['parameters']['DimensionKey']
  /**
   * @deprecated
   * @description The value of an additional filter, in the older form. Requires `dimension_key`. Prefer `filter`.
   * @example DE
   */
  dimension_value?: components['parameters']['DimensionValue']
}
export type GetSharedEventPropertyValuesQuery = {
  /**
   * @description The name of the event. Must match exactly.
   * @example signup
   */
  event_name: components['parameters']['EventName']
  /**
   * @description The property, as listed by `listEventProperties`.
   * @example plan
   */
  property_key: components['parameters']['RequiredPropertyKey']
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
   *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
   *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
   *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
}
export type GetSharedEventTimeSeriesQuery = {
  /**
   * @description The name of the event. Must match exactly.
   * @example signup
   */
  event_name: components['parameters']['EventName']
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
   *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
   *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
   *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Only events whose property of this name has the value `property_value`, without which this has
   *     no effect.
   * @example plan
   */
  property_key?: components['parameters']['PropertyKey']
  /**
   * @description The value of the property `property_key`, as listed by `getEventPropertyValues`.
   * @example pro
   */
  property_value?: components['parameters']['PropertyValue']
  /**
   * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
   *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
   *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
   *
   *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
   *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
   *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
   *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
   *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @deprecated
   * @description The type of an additional filter, in the older form. Requires `dimension_value`. Prefer
   *     `filter`.
   * @example country
   */
  dimension_key?: components['parameters']['DimensionKey']
  /**
   * @deprecated
   * @description The value of an additional filter, in the older form. Requires `dimension_key`. Prefer `filter`.
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
   * @description The number of hits to return. Larger numbers count as 100. Numbers below 1, and anything that
   *     isn't an integer, count as 10.
   * @example 50
   */
  limit?: components['parameters']['Limit']
  /**
   * @description The number of hits to skip. A negative number fails with **500** `Internal server error`;
   *     anything that isn't an integer counts as 0.
   * @example 0
   */
  offset?: components['parameters']['Offset']
  /**
   * @description Only hits whose path, host name, referrer, user agent or any `utm_*` value contains this string,
   *     case-insensitively.
   * @example pricing
   */
  q?: components['parameters']['HitsQuery']
  /**
   * @description The sort key: `timestamp` (the default), `path` or `referrer`. Anything else counts as the
   *     default.
   * @example timestamp
   */
  sort?: components['parameters']['HitsSort']
  /**
   * @description The sort order. Anything but `asc` counts as `desc`.
   * @example desc
   */
  order?: components['parameters']['HitsOrder']
  /**
   * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
   *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
   *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
   *
   *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
   *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
   *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
   *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
   *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
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
   * @description Only hits whose path, host name, referrer, user agent or any `utm_*` value contains this string,
   *     case-insensitively.
   * @example pricing
   */
  q?: components['parameters']['HitsQuery']
  /**
   * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
   *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
   *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
   *
   *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
   *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
   *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
   *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
   *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description The format of the file, case-insensitive. An unknown format counts as `csv`. `xlsx` needs a
   *     DuckDB extension which the server downloads at run time; if it isn't available, the response is
   *     500.
   * @example ndjson
   */
  format?: components['parameters']['ExportFormat']
}
export type GetSharedSiteStatsQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
   *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
   *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
   *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Start of the comparison period, as an RFC 3339 date-time. Other formats are ignored. Also set
   *     `compare_to`: without it, all figures of the comparison are zero.
   * @example 2026-05-01T00:00:00Z
   */
  compare_from?: components['parameters']['CompareFrom']
  /**
   * @description End of the comparison period, as an RFC 3339 date-time. Other formats are ignored. Has no effect
   *     without `compare_from`.
   * @example 2026-06-01T00:00:00Z
   */
  compare_to?: components['parameters']['CompareTo']
  /**
   * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
   *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
   *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
   *
   *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
   *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
   *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
   *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
   *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Only sessions that reached this goal. Repeat the parameter for each goal.
   * @example [
   *       "b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d"
   *     ]
   */
  goal_id?: components['parameters']['GoalId']
  /**
   * @description Only sessions that completed this funnel. Repeat the parameter for each funnel.
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
   * @description The dimension to group by. `path` and `rating` are rejected with 400 `Invalid dimension`.
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
   * @description Only data of this path. Must match exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Only samples with this rating.
   * @example poor
   */
  rating?: components['parameters']['VitalsRating']
  /**
   * @description The number of entries to return. Numbers below 1 or above 50 count as 25. Anything that isn't an
   *     integer is rejected with 400.
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
   * @description Only data of this path. Must match exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Only samples with this rating.
   * @example poor
   */
  rating?: components['parameters']['VitalsRating']
  /**
   * @description The number of entries to return. Numbers below 1 or above 100 count as 25. Anything that isn't
   *     an integer is rejected with 400.
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
   * @description Only data of this path. Must match exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Only samples with this rating.
   * @example poor
   */
  rating?: components['parameters']['VitalsRating']
  /**
   * @description Only this metric; all metrics by default.
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
   * @description Only data of this path. Must match exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Only samples with this rating.
   * @example poor
   */
  rating?: components['parameters']['VitalsRating']
}
export type ExportChatbotEventsQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
   *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
   *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
   *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
   *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
   *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
   *
   *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
   *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
   *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
   *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
   *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The property to filter events by. Requires `scope_value`.
   * @example bot_id
   */
  scope_key?: 'provider' | 'bot_id' | 'surface' | 'model'
  /**
   * @description The value of the property. Requires `scope_key`.
   * @example shop-helper
   */
  scope_value?: string
  /**
   * @description The format of the file, case-insensitive. An unknown format counts as `csv`. `xlsx` needs a
   *     DuckDB extension which the server downloads at run time; if it isn't available, the response is
   *     500.
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
   * @description Only fetches by this crawler. Must match exactly.
   * @example GPTBot
   */
  assistant_name?: components['parameters']['AssistantName']
  /**
   * @description Only fetches by crawlers of this company. Must match exactly.
   * @example OpenAI
   */
  assistant_family?: components['parameters']['AssistantFamily']
  /**
   * @description Only fetches of this kind of resource. An unknown kind matches nothing.
   * @example html
   */
  resource_type?: components['parameters']['ResourceType']
  /**
   * @description Only data of this path. Must match exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description The number of days after a fetch within which a visit counts. Values out of range
   *     are rejected with 400.
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
   * @description Only fetches by this crawler. Must match exactly.
   * @example GPTBot
   */
  assistant_name?: components['parameters']['AssistantName']
  /**
   * @description Only fetches by crawlers of this company. Must match exactly.
   * @example OpenAI
   */
  assistant_family?: components['parameters']['AssistantFamily']
  /**
   * @description Only fetches of this kind of resource. An unknown kind matches nothing.
   * @example html
   */
  resource_type?: components['parameters']['ResourceType']
  /**
   * @description Only data of this path. Must match exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description The format of the file, case-insensitive. An unknown format counts as `csv`. `xlsx` needs a
   *     DuckDB extension which the server downloads at run time; if it isn't available, the response is
   *     500.
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
   * @description Only fetches by this crawler. Must match exactly.
   * @example GPTBot
   */
  assistant_name?: components['parameters']['AssistantName']
  /**
   * @description Only fetches by crawlers of this company. Must match exactly.
   * @example OpenAI
   */
  assistant_family?: components['parameters']['AssistantFamily']
  /**
   * @description Only fetches of this kind of resource. An unknown kind matches nothing.
   * @example html
   */
  resource_type?: components['parameters']['ResourceType']
  /**
   * @description Only data of this path. Must match exactly.
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
   * @description Only fetches by this crawler. Must match exactly.
   * @example GPTBot
   */
  assistant_name?: components['parameters']['AssistantName']
  /**
   * @description Only fetches by crawlers of this company. Must match exactly.
   * @example OpenAI
   */
  assistant_family?: components['parameters']['AssistantFamily']
  /**
   * @description Only fetches of this kind of resource. An unknown kind matches nothing.
   * @example html
   */
  resource_type?: components['parameters']['ResourceType']
  /**
   * @description Only data of this path. Must match exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
}
export type GetEcommerceSummaryQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
   *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
   *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
   *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
   *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
   *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
   *
   *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
   *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
   *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
   *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
   *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Only orders and checkouts with this item.
   * @example atlas-01
   */
  item_id?: components['parameters']['ItemId']
  /**
   * @description Only orders and checkouts with an item of this name.
   * @example World atlas
   */
  item_name?: components['parameters']['ItemName']
  /**
   * @description The number of entries to return. Larger numbers count as 50, and numbers below 1 as 10. Anything
   *     that isn't an integer is rejected with 400.
   * @example 10
   */
  limit?: components['parameters']['ShopLimit']
}
export type ListEcommerceProductsQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
   *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
   *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
   *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
   *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
   *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
   *
   *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
   *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
   *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
   *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
   *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Only orders and checkouts with this item.
   * @example atlas-01
   */
  item_id?: components['parameters']['ItemId']
  /**
   * @description Only orders and checkouts with an item of this name.
   * @example World atlas
   */
  item_name?: components['parameters']['ItemName']
  /**
   * @description The number of entries to return. Larger numbers count as 50, and numbers below 1 as 10. Anything
   *     that isn't an integer is rejected with 400.
   * @example 10
   */
  limit?: components['parameters']['ShopLimit']
}
export type ListEcommerceSourcesQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
   *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
   *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
   *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
   *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
   *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
   *
   *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
   *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
   *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
   *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
   *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Only orders and checkouts with this item.
   * @example atlas-01
   */
  item_id?: components['parameters']['ItemId']
  /**
   * @description Only orders and checkouts with an item of this name.
   * @example World atlas
   */
  item_name?: components['parameters']['ItemName']
  /**
   * @description The number of entries to return. Larger numbers count as 50, and numbers below 1 as 10. Anything
   *     that isn't an integer is rejected with 400.
   * @example 10
   */
  limit?: components['parameters']['ShopLimit']
}
export type GetEcommerceTimeSeriesQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
   *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
   *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
   *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
   *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
   *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
   *
   *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
   *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
   *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
   *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
   *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Only orders and checkouts with this item.
   * @example atlas-01
   */
  item_id?: components['parameters']['ItemId']
  /**
   * @description Only orders and checkouts with an item of this name.
   * @example World atlas
   */
  item_name?: components['parameters']['ItemName']
}
export type GetEventAudienceQuery = {
  /**
   * @description The name of the event. Must match exactly.
   * @example signup
   */
  event_name: components['parameters']['EventName']
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
   *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
   *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
   *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Only events whose property of this name has the value `property_value`, without which this has
   *     no effect.
   * @example plan
   */
  property_key?: components['parameters']['PropertyKey']
  /**
   * @description The value of the property `property_key`, as listed by `getEventPropertyValues`.
   * @example pro
   */
  property_value?: components['parameters']['PropertyValue']
  /**
   * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
   *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
   *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
   *
   *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
   *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
   *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
   *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
   *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @deprecated
   * @description The type of an additional filter, in the older form. Requires `dimension_value`. Prefer
   *     `filter`.
   * @example country
   */
  dimension_key?: components['parameters']['DimensionKey']
  /**
   * @deprecated
   * @description The value of an additional filter, in the older form. Requires `dimension_key`. Prefer `filter`.
   * @example DE
   */
  dimension_value?: components['parameters']['DimensionValue']
}
export type GetEventPropertyValuesQuery = {
  /**
   * @description The name of the event. Must match exactly.
   * @example signup
   */
  event_name: components['parameters']['EventName']
  /**
   * @description The property, as listed by `listEventProperties`.
   * @example plan
   */
  property_key: components['parameters']['RequiredPropertyKey']
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
   *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
   *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
   *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
}
export type GetEventTimeSeriesQuery = {
  /**
   * @description The name of the event. Must match exactly.
   * @example signup
   */
  event_name: components['parameters']['EventName']
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
   *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
   *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
   *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Only events whose property of this name has the value `property_value`, without which this has
   *     no effect.
   * @example plan
   */
  property_key?: components['parameters']['PropertyKey']
  /**
   * @description The value of the property `property_key`, as listed by `getEventPropertyValues`.
   * @example pro
   */
  property_value?: components['parameters']['PropertyValue']
  /**
   * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
   *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
   *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
   *
   *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
   *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
   *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
   *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
   *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @deprecated
   * @description The type of an additional filter, in the older form. Requires `dimension_value`. Prefer
   *     `filter`.
   * @example country
   */
  dimension_key?: components['parameters']['DimensionKey']
  /**
   * @deprecated
   * @description The value of an additional filter, in the older form. Requires `dimension_key`. Prefer `filter`.
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
   * @description The number of hits to return. Larger numbers count as 100. Numbers below 1, and anything that
   *     isn't an integer, count as 10.
   * @example 50
   */
  limit?: components['parameters']['Limit']
  /**
   * @description The number of hits to skip. A negative number fails with **500** `Internal server error`;
   *     anything that isn't an integer counts as 0.
   * @example 0
   */
  offset?: components['parameters']['Offset']
  /**
   * @description Only hits whose path, host name, referrer, user agent or any `utm_*` value contains this string,
   *     case-insensitively.
   * @example pricing
   */
  q?: components['parameters']['HitsQuery']
  /**
   * @description The sort key: `timestamp` (the default), `path` or `referrer`. Anything else counts as the
   *     default.
   * @example timestamp
   */
  sort?: components['parameters']['HitsSort']
  /**
   * @description The sort order. Anything but `asc` counts as `desc`.
   * @example desc
   */
  order?: components['parameters']['HitsOrder']
  /**
   * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
   *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
   *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
   *
   *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
   *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
   *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
   *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
   *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
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
   * @description Only hits whose path, host name, referrer, user agent or any `utm_*` value contains this string,
   *     case-insensitively.
   * @example pricing
   */
  q?: components['parameters']['HitsQuery']
  /**
   * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
   *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
   *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
   *
   *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
   *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
   *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
   *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
   *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description The format of the file, case-insensitive. An unknown format counts as `csv`. `xlsx` needs a
   *     DuckDB extension which the server downloads at run time; if it isn't available, the response is
   *     500.
   * @example ndjson
   */
  format?: components['parameters']['ExportFormat']
}
export type ListSearchConsoleGroupsQuery = {
  /**
   * @description The dimension to group by, case-insensitive.
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
   * @description Only this page, given as the full URL that Google has.
   * @example https://example.org/pricing
   */
  page?: components['parameters']['SearchPage']
  /**
   * @description Only data of this path. Must match exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Only searches in this country, as a three-letter code in lower case, such as `deu`.
   * @example deu
   */
  country?: components['parameters']['SearchCountry']
  /**
   * @description Only searches on this type of device: `DESKTOP`, `MOBILE` or `TABLET`, case-insensitive.
   * @example MOBILE
   */
  device?: components['parameters']['SearchDevice']
  /**
   * @description The number of rows to return. Values out of range are rejected with 400.
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
   * @description Only this page, given as the full URL that Google has.
   * @example https://example.org/pricing
   */
  page?: components['parameters']['SearchPage']
  /**
   * @description Only data of this path. Must match exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Only searches in this country, as a three-letter code in lower case, such as `deu`.
   * @example deu
   */
  country?: components['parameters']['SearchCountry']
  /**
   * @description Only searches on this type of device: `DESKTOP`, `MOBILE` or `TABLET`, case-insensitive.
   * @example MOBILE
   */
  device?: components['parameters']['SearchDevice']
  /**
   * @description The number of rows to return. Values out of range are rejected with 400.
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
   * @description Only this page, given as the full URL that Google has.
   * @example https://example.org/pricing
   */
  page?: components['parameters']['SearchPage']
  /**
   * @description Only data of this path. Must match exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Only searches in this country, as a three-letter code in lower case, such as `deu`.
   * @example deu
   */
  country?: components['parameters']['SearchCountry']
  /**
   * @description Only searches on this type of device: `DESKTOP`, `MOBILE` or `TABLET`, case-insensitive.
   * @example MOBILE
   */
  device?: components['parameters']['SearchDevice']
  /**
   * @description The number of rows to return. Values out of range are rejected with 400.
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
   * @description Only this page, given as the full URL that Google has.
   * @example https://example.org/pricing
   */
  page?: components['parameters']['SearchPage']
  /**
   * @description Only data of this path. Must match exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Only searches in this country, as a three-letter code in lower case, such as `deu`.
   * @example deu
   */
  country?: components['parameters']['SearchCountry']
  /**
   * @description Only searches on this type of device: `DESKTOP`, `MOBILE` or `TABLET`, case-insensitive.
   * @example MOBILE
   */
  device?: components['parameters']['SearchDevice']
  /**
   * @description The number of rows to return. Values out of range are rejected with 400.
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
   * @description Only this page, given as the full URL that Google has.
   * @example https://example.org/pricing
   */
  page?: components['parameters']['SearchPage']
  /**
   * @description Only data of this path. Must match exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Only searches in this country, as a three-letter code in lower case, such as `deu`.
   * @example deu
   */
  country?: components['parameters']['SearchCountry']
  /**
   * @description Only searches on this type of device: `DESKTOP`, `MOBILE` or `TABLET`, case-insensitive.
   * @example MOBILE
   */
  device?: components['parameters']['SearchDevice']
  /**
   * @description The number of rows to return. Values out of range are rejected with 400.
   * @example 10
   */
  limit?: components['parameters']['SearchLimit']
}
export type GetSiteStatsQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
   *     page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
   *     formats, including dates without a time; later versions respond with 400 `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
   *     today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
   *     400 `Invalid to`.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['StatsTo']
  /**
   * @description Start of the comparison period, as an RFC 3339 date-time. Other formats are ignored. Also set
   *     `compare_to`: without it, all figures of the comparison are zero.
   * @example 2026-05-01T00:00:00Z
   */
  compare_from?: components['parameters']['CompareFrom']
  /**
   * @description End of the comparison period, as an RFC 3339 date-time. Other formats are ignored. Has no effect
   *     without `compare_from`.
   * @example 2026-06-01T00:00:00Z
   */
  compare_to?: components['parameters']['CompareTo']
  /**
   * @description Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
   *     filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
   *     `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
   *
   *     The value is a label from the top lists and must match exactly, including case: `device:Mobile`,
   *     `country:DE`, `browser:Firefox`, `asn:AS64500 Example Net`, and for `referrer` the host, not the
   *     URL. The labels for unknown values work too: `referrer:(Direct)`, `country:(Unknown)`,
   *     `utm_source:(Unspecified)`. A `path` includes the query. Only the first part of a `language`
   *     counts, so `en-GB` equals `en`. Two filters of the same type match nothing.
   * @example [
   *       "country:DE",
   *       "path:/pricing"
   *     ]
   */
  filter?: components['parameters']['Filter']
  /**
   * @description The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
   * @example path
   */
  filter_type?: components['parameters']['FilterType']
  /**
   * @description The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
   * @example /pricing
   */
  filter_value?: components['parameters']['FilterValue']
  /**
   * @description Only sessions that reached this goal. Repeat the parameter for each goal.
   * @example [
   *       "b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d"
   *     ]
   */
  goal_id?: components['parameters']['GoalId']
  /**
   * @description Only sessions that completed this funnel. Repeat the parameter for each funnel.
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
   * @description The dimension to group by. `path` and `rating` are rejected with 400 `Invalid dimension`.
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
   * @description Only data of this path. Must match exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Only samples with this rating.
   * @example poor
   */
  rating?: components['parameters']['VitalsRating']
  /**
   * @description The number of entries to return. Numbers below 1 or above 50 count as 25. Anything that isn't an
   *     integer is rejected with 400.
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
   * @description Only data of this path. Must match exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Only samples with this rating.
   * @example poor
   */
  rating?: components['parameters']['VitalsRating']
  /**
   * @description The number of entries to return. Numbers below 1 or above 100 count as 25. Anything that isn't
   *     an integer is rejected with 400.
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
   * @description Only data of this path. Must match exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Only samples with this rating.
   * @example poor
   */
  rating?: components['parameters']['VitalsRating']
  /**
   * @description Only this metric; all metrics by default.
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
   * @description Only data of this path. Must match exactly.
   * @example /pricing
   */
  path?: components['parameters']['ExactPath']
  /**
   * @description Only samples with this rating.
   * @example poor
   */
  rating?: components['parameters']['VitalsRating']
}
export type ListTeamAuditEntriesQuery = {
  /**
   * @description Only entries with this action. Must match exactly.
   * @example member.added
   */
  action?: components['parameters']['AuditAction']
  /**
   * @description Only entries with this outcome: `success` or `failure`. Anything else matches nothing.
   * @example failure
   */
  outcome?: components['parameters']['AuditOutcome']
  /**
   * @description Only entries with this type of target.
   * @example user
   */
  target_type?: components['parameters']['AuditTargetType']
  /**
   * @description Only entries that contain this text, case-insensitively.
   * @example grace
   */
  query?: components['parameters']['AuditQuery']
  /**
   * @description Only entries at or after this RFC 3339 date-time. Other formats are rejected with 400.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['AuditFrom']
  /**
   * @description Only entries at or before this RFC 3339 date-time. Other formats are rejected with 400.
   * @example 2026-07-01T00:00:00Z
   */
  to?: components['parameters']['AuditTo']
  /**
   * @description The number of entries to return. 0 and numbers above 200 count as 25. Negative numbers, and
   *     anything that isn't an integer, are rejected with 400.
   * @example 50
   */
  limit?: components['parameters']['TeamAuditLimit']
  /**
   * @description The number of entries to skip. Negative numbers, and anything that isn't an integer, are
   *     rejected with 400.
   * @example 0
   */
  offset?: components['parameters']['AuditOffset']
}
