// Generated from the OpenAPI description by `specwright generate`. Do not edit; README.md in this folder says what to change instead.

export interface paths {
  '/api/auth/session': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the session
     * @description Returns when the session ends and the rules for extending it. Reading it doesn't extend the
     *     session. When only `hk_remember_me` is valid, the response sets a new `hk_token`.
     */
    get: operations['getSession']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/session/extend': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Extend the session
     * @description Sets a new `hk_token` cookie with the full session length, and renews `hk_remember_me` if
     *     there is one. There is no request body. This operation has a strict rate limit: two requests
     *     a second with bursts of five from one address.
     */
    post: operations['extendSession']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/ingest/server/event': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Record an event from a server
     * @description Records one event observed by a server, for the time and visitor given in the body.
     *
     *     The host of `url` identifies the site, so the path has no site id. The token needs a grant
     *     with the role `admin` or `owner` for that site. A session is not accepted. 2.8.1 does not
     *     check the origin here. The limit is 20 requests a second with bursts of 40 from one address.
     *     The body may be up to 64 KiB long.
     */
    post: operations['trackServerEvent']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/ingest/server/pageview': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Record a page view from a server
     * @description Records one page view observed by a server, for the time and visitor given in the body.
     *
     *     The host of `url` identifies the site, so the path has no site id. The token needs a grant
     *     with the role `admin` or `owner` for that site. A session is not accepted. 2.8.1 does not
     *     check the origin here. The limit is 20 requests a second with bursts of 40 from one address.
     *     The body may be up to 64 KiB long.
     */
    post: operations['trackServerPageview']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/login': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Sign in with a password
     * @description Checks the password. Without a second factor, the response sets the session in the
     *     `hk_token` cookie; the body never contains it. `remember_me` adds a long-lived
     *     `hk_remember_me` cookie.
     *
     *     With a second factor (TOTP or a passkey), the response is 200 too, with `status`
     *     `mfa_required` and **no cookie**: the client completes the sign-in with one of the `factors`
     *     and the `challenge_token`, at `/api/auth/mfa/totp/verify`,
     *     `/api/auth/mfa/recovery-code/verify`, by the emailed link, or with the passkey. Those
     *     operations are not part of this description.
     *
     *     This operation has a strict rate limit: two requests a second with bursts of five from one
     *     address.
     */
    post: operations['login']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/logout': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Sign out
     * @description Deletes the cookies `hk_token` and `hk_remember_me` and invalidates the latter on the
     *     server. It needs no session. A copied session JWT stays valid until it expires.
     *
     *     The response is JSON, but the server labels it `text/plain`.
     */
    post: operations['logout']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the visible sites
     * @description Lists the sites visible to the caller, newest first: with a session, those in the active
     *     team; with a token, only those it has a grant for. A personal client's token sees them
     *     within its owner's active team. The list is not paginated.
     */
    get: operations['listSites']
    put?: never
    /**
     * Create a site
     * @description Creates a site in the signed-in user's active team; the user becomes its owner. An API token
     *     is not accepted. A domain can be used only once on an instance. The success status is
     *     **200**, not 201.
     */
    post: operations['createSite']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/hits': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a site's hits
     * @description Returns the individual page views of one site for one period, by default the last 24 hours,
     *     one page at a time. To read them all, raise `offset` by the number of hits received until it
     *     reaches `total`. New hits shift the pages while you read: set `to` to a fixed time, or sort
     *     in ascending order.
     *
     *     A token needs a grant for the site; the weaker of the grant and the role that the owner of
     *     the token currently has on the site must allow reading, which every role does. Team tokens
     *     with a grant are rejected with 401: the server looks up the user behind the token, and a
     *     team's client has none. Without a grant they get 403 like any other.
     */
    get: operations['listSiteHits']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/stats': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a site's statistics
     * @description Returns the statistics of one site for one period, by default the last 30 days. With
     *     `compare_from` and `compare_to`, the response includes the headline figures of a second
     *     period.
     *
     *     A token needs a grant for the site; the weaker of the grant and the role that the owner of
     *     the token currently has on the site must allow reading, which every role does. Team tokens
     *     with a grant are rejected with 401: the server looks up the user behind the token, and a
     *     team's client has none. Without a grant they get 403 like any other.
     */
    get: operations['getSiteStats']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/status': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the status of the instance
     * @description Returns the version of the instance and whether it still needs its first user. Anyone may
     *     call it; there is no rate limit. Newer servers send more members.
     */
    get: operations['getStatus']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/api-clients': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List personal API clients
     * @description Lists the API clients that belong to the signed-in user, newest first, including revoked and
     *     expired ones. The list is not paginated and never shows a token. No operation reads a single
     *     client.
     */
    get: operations['listApiClients']
    put?: never
    /**
     * Create a personal API client
     * @description Creates an API client that belongs to the signed-in user, and returns the client and its
     *     token. **The token is shown in this response only.** It can't be read again;
     *     `rotateApiClient` creates a new one.
     *
     *     ### Who may call
     *
     *     Only a signed-in user: with the `hk_token` cookie, or `hk_remember_me` in its place. An API
     *     token is not accepted, so a token can't create tokens: without a valid cookie the response
     *     is 401, whatever `Authorization` or `X-API-Key` contain.
     *
     *     ### What the token may do
     *
     *     - `instance_role` may be at most the caller's own and is `user` by default.
     *     - **Sites need explicit grants.** Statistics, MCP and server-side tracking reach only the
     *       sites in `site_roles`; an empty or absent list means no access to any site.
     *     - A grant may be at most the caller's own role on that site, in the caller's active team
     *       (`GET /api/user/teams` tells which). This applies to instance admins too. Only the owner
     *       of the instance may grant any role on any site; a site that doesn't exist then fails with
     *       500.
     *     - When the token is used, the weaker of the grant and the owner's current role on the site
     *       applies. So a grant on a site where the owner has no role is accepted here and still gives
     *       no access (403).
     *
     *     ### What is rejected, in order
     *
     *     1. 404 `Not found`: the origin, see "Origin check" in the introduction.
     *     2. 429: too many requests from this address.
     *     3. 401: no session.
     *     4. 400: the body, then `name`, `description` and `instance_role`.
     *     5. 403: `instance_role` above the caller's own.
     *     6. 403: `site_roles`, for **every** error in it, malformed ids and unknown roles included.
     *     7. 500: storing the client, then writing the audit log.
     *
     *     ### When it fails halfway
     *
     *     `Failed to audit api client action` (500) comes **after** the client has been stored. The
     *     client exists, and its token is lost. A blind retry creates a second client. List the
     *     clients and rotate or delete the new one.
     *
     *     ### Coming from HitKeep's reference page
     *
     *     The page's sample body can't be sent as is. `"instance_role": "example"` is rejected with
     *     400 `Invalid instance role`, and with that fixed, `"role": "example"` is rejected with 403
     *     `invalid delegated site role`. Its curl and fetch samples send no `Origin`; outside a page
     *     of the instance itself, a 2.8.1 server therefore answers them with 404 `Not found`, while
     *     2.12.0 and later let them pass. They call `https://hitkeep.com`, which serves the
     *     documentation, not the API. The page shows only the 201, and none of the limits, roles and
     *     errors above.
     *
     *     ### Details
     *
     *     The body is truncated at 1 MiB, so a longer one is rejected with 400. `Content-Type` is not
     *     checked. 2.8.1 matches member names case-insensitively and uses the last of duplicates;
     *     newer servers are case-sensitive and reject duplicates and invalid UTF-8 with 400.
     *     `createTeamApiClient` creates a team's client.
     */
    post: operations['createApiClient']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/api-clients/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Replace or revoke a personal API client
     * @description Replaces everything that can be set on the client and returns the updated client. **It is
     *     not a patch**: omitting `site_roles`, `description` or `expires_at` clears them, and
     *     `instance_role` is required. Only `revoked` is kept when it is omitted. To change one thing,
     *     read the client with `listApiClients`, change that value, and send all the members listed
     *     here; other members of the client, such as `id`, are rejected with 400.
     *
     *     The token stays the same; other nodes of a cluster may need up to five minutes to notice the
     *     change. The rules for roles and grants, and the 403s, are those of `createApiClient`, and
     *     the current caller's roles apply.
     */
    put: operations['updateApiClient']
    post?: never
    /**
     * Delete a personal API client
     * @description Deletes the client for good. Its token stops working immediately on the node that handles
     *     the request, and within five minutes on the other nodes of a cluster. To be able to bring it
     *     back, revoke it by `updateApiClient` instead.
     */
    delete: operations['deleteApiClient']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/api-clients/{id}/rotate': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Replace the token of a personal API client
     * @description Creates a new token for the client and returns it. **The token is shown in this response
     *     only.** The old one stops working immediately on the node that handles the request, and
     *     within five minutes on the other nodes of a cluster; grants, roles and expiry stay. There is
     *     no request body; one that is sent is ignored.
     *
     *     A revoked or expired client is rejected with 409. Don't retry blindly: each success replaces
     *     the token again.
     */
    post: operations['rotateApiClient']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/teams': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List own teams
     * @description Lists the teams that the signed-in user is a member of, and tells which one is active. The
     *     id of a team is what the operations on team API clients need.
     */
    get: operations['listTeams']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/teams/{id}/api-clients': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a team's API clients
     * @description Lists the API clients of the team, newest first, including revoked and expired ones. The
     *     list is not paginated and never shows a token. Only owners and admins of the team may see
     *     it.
     */
    get: operations['listTeamApiClients']
    put?: never
    /**
     * Create an API client for a team
     * @description Creates an API client that belongs to the team, and returns the client and its token. **The
     *     token is shown in this response only.** Only owners and admins of the team may do this, with
     *     a session; an API token is not accepted.
     *
     *     It differs from `createApiClient` in this: the client lives on when its maker leaves the
     *     team; its instance role is always `user`; each site in `site_roles` must belong to the team,
     *     and any of the four roles may be granted, whatever the caller's own role on the site is.
     *
     *     Tokens of teams list sites and record page views and events. **They can't read statistics**:
     *     as the server's code has it, `getSiteStats` and `listSiteHits` look for the user behind the
     *     token, and answer 401 since a team's client has none.
     *
     *     `Failed to audit api client action` (500) comes **after** the client has been stored: the
     *     client exists, and its token is lost.
     */
    post: operations['createTeamApiClient']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/teams/{id}/api-clients/{clientId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Replace or revoke a team's API client
     * @description Replaces everything that can be set on the client and returns the updated client. **It is
     *     not a patch**: omitting `site_roles`, `description` or `expires_at` clears them; only
     *     `revoked` is kept when it is omitted. The token stays the same. The rules for grants are
     *     those of `createTeamApiClient`.
     */
    put: operations['updateTeamApiClient']
    post?: never
    /**
     * Delete a team's API client
     * @description Deletes the client for good. Its token stops working immediately on the node that handles
     *     the request, and within five minutes on the other nodes of a cluster. To be able to bring it
     *     back, revoke it by `updateTeamApiClient` instead.
     */
    delete: operations['deleteTeamApiClient']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/teams/{id}/api-clients/{clientId}/rotate': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Replace the token of a team's API client
     * @description Creates a new token for the client and returns it. **The token is shown in this response
     *     only.** The old one stops working immediately on the node that handles the request, and
     *     within five minutes on the other nodes of a cluster; grants, roles and expiry stay. There is
     *     no request body; one that is sent is ignored.
     *
     *     A revoked or expired client is rejected with 409. Don't retry blindly: each success replaces
     *     the token again.
     */
    post: operations['rotateTeamApiClient']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
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
    /** @description The session's expiry and the rules for extending it. */
    AuthSession: AuthSession
    /** @description One interval of a time series. */
    ChartDataPoint: ChartDataPoint
    /** @description Details of HitKeep Cloud; present only there. */
    CloudStatus: CloudStatus
    /** @description The headline figures of the comparison period. */
    ComparisonStats: ComparisonStats
    /** @description Sent by servers newer than 2.8.1 while their database is unavailable. */
    DatabaseUnavailable: DatabaseUnavailable
    /**
     * @description One line of plain English that ends with a line feed. It is meant for people, and for matching
     *     against the messages listed in this description; there is no machine-readable code.
     */
    ErrorText: ErrorText
    /** @description A funnel's definition. */
    Funnel: Funnel
    /** @description One step of a funnel. */
    FunnelStep: FunnelStep
    /** @description The result of one goal. */
    GoalStats: GoalStats
    /** @description One recorded page view. Every member is present; unknown values are `null`. */
    Hit: Hit
    /** @description A page of the matching hits. */
    HitPage: HitPage
    /** @description Why imported data is excluded. */
    ImportExclusionReason: ImportExclusionReason
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
    /** @description An event observed by a server. Unknown members are ignored. */
    ServerEventRequest: ServerEventRequest
    /** @description A page view observed by a server. Unknown members are ignored. */
    ServerPageviewRequest: ServerPageviewRequest
    /** @description A tracked site. */
    Site: Site
    /** @description A site to create. */
    SiteCreateRequest: SiteCreateRequest
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
     * @description The figures of one site for one period. Top lists have at most ten entries, largest first.
     *     `comparison` is present when `compare_from` was given; without `compare_to` its figures are all
     *     zero.
     */
    SiteStats: SiteStats
    /** @description A bare acknowledgement. */
    Status: Status
    /** @description Public information about an instance. */
    SystemStatus: SystemStatus
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
    /**
     * @description What the team is allowed. On a self-hosted instance, which sets no limits, the numbers are 0 and
     *     everything is allowed.
     */
    TeamEntitlements: TeamEntitlements
    /** @description The signed-in user's teams. */
    TeamList: TeamList
    /** @description The team's plan; absent when the instance has no plans. */
    TeamPlan: TeamPlan
    /** @description How much the team uses; absent when it could not be counted. */
    TeamUsageSummary: TeamUsageSummary
  }
  responses: {
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
    /** @description The team's id is not a UUID. */
    InvalidTeamId: {
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
    /**
     * @description The site isn't visible to the caller: it is unknown, not in the user's active team, or the
     *     token has no grant for it. Grants are enforced strictly; a token without grants reaches no
     *     site.
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
    /** @description A parameter is invalid. For the path, the message depends on the caller. */
    SiteHitsBadRequest: {
      headers: {
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
  }
  parameters: {
    /**
     * @description The API client's id.
     * @example 3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f30
     */
    ApiClientId: string
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
     * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
     *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
     *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
     *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
     *     servers know more.
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
     * @description Counts only sessions that reached this goal. Repeat the parameter for each goal.
     * @example [
     *       "b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d"
     *     ]
     */
    GoalId: string[]
    /**
     * @description Start of the period, as an RFC 3339 date-time; 24 hours ago by default. Other formats are
     *     ignored.
     * @example 2026-07-01T00:00:00Z
     */
    HitsFrom: string | Date
    /**
     * @description The sort order.
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
     * @description The number of hits to return. The server treats a larger number as 100, and any other value
     *     out of range as 10.
     * @example 50
     */
    Limit: number
    /**
     * @description The number of hits to skip.
     * @example 0
     */
    Offset: number
    /**
     * @description The site's id, as listed by `GET /api/sites`.
     * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
     */
    SiteId: string
    /**
     * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. Some
     *     versions ignore other formats, later ones respond with 400 `Invalid from`.
     * @example 2026-06-01T00:00:00Z
     */
    StatsFrom: string | Date
    /**
     * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
     *     today. Some versions ignore other formats, later ones respond with 400 `Invalid to`.
     * @example 2026-07-01T00:00:00Z
     */
    StatsTo: string | Date
    /**
     * @description The id of the team's API client.
     * @example c4d2e8f0-6a1b-4b3c-8d5e-7f9a0b1c2d3e
     */
    TeamApiClientId: string
    /**
     * @description The team's id, as listed by `GET /api/user/teams`.
     * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
     */
    TeamId: string
  }
  requestBodies: never
  headers: {
    /**
     * @description Two header lines that delete `hk_token` and `hk_remember_me`.
     * @example hk_token=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax
     */
    ClearedSessionCookie: string
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
          [name: string]: unknown
        }
        content: {
          'application/json': AuthSession
        }
      }
      /** @description No valid session. */
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
      /** @description The body is not JSON, or a member has the wrong type. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': ErrorText
        }
      }
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
  listSiteHits: {
    parameters: {
      query?: ListSiteHitsQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `GET /api/sites`.
         * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
         */
        id: components['parameters']['SiteId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: components['responses']['SiteHitsListed']
      400: components['responses']['SiteHitsBadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['SiteAccessDenied']
      404: components['responses']['OriginRefused']
      429: components['responses']['TooManyRequests']
      500: components['responses']['SiteReadError']
      503: components['responses']['ServiceUnavailable']
    }
  }
  getSiteStats: {
    parameters: {
      query?: GetSiteStatsQuery
      header?: never
      path: {
        /**
         * @description The site's id, as listed by `GET /api/sites`.
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
  listTeamApiClients: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The team's id, as listed by `GET /api/user/teams`.
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
         * @description The team's id, as listed by `GET /api/user/teams`.
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
         * @description The team's id, as listed by `GET /api/user/teams`.
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
         * @description The team's id, as listed by `GET /api/user/teams`.
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
         * @description The team's id, as listed by `GET /api/user/teams`.
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
export type ErrorText = string
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
export type FunnelStep = {
  /**
   * @description What completes the step: `event` or `path`. The server stores and returns any other string,
   *     too; such a step is never completed.
   */
  type: string
  /** @description The event's name or the page path. */
  value: string
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
  /** @description The two-letter country code. */
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
export type ImportExclusionReason = {
  /** @description Further detail; absent when there is none. */
  detail?: string
  /** @description A machine-readable reason. */
  reason: string
}
export type InstanceRole = 'owner' | 'admin' | 'user'
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
export type Site = {
  /**
   * Format: date-time
   * @description When the site was created.
   */
  created_at: string
  /**
   * @description How many days data is kept; 0 for no limit. The response to a creation may show 0 even
   *     when the instance sets a default.
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
export type SiteCreateRequest = {
  /**
   * @description The bare domain, such as `example.org`: no scheme, port or path, and no leading `www.`
   *     (subdomains are tracked with it). The server trims and lower-cases it.
   */
  domain: string
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
  /** @description The time series. The interval depends on the length of the period. */
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
export type Status = {
  /**
   * @description Always `ok`.
   * @constant
   */
  status: 'ok'
}
export type SystemStatus = {
  /** @description The running version. */
  version: string
  cloud?: CloudStatus
  /** @description `true` while the instance has no user yet. */
  needs_setup: boolean
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
export type TeamUsageSummary = {
  /** @description Members of the team. */
  current_members: number
  /** @description Invitations not yet accepted. */
  current_pending_invites: number
  /** @description Sites of the team. */
  current_sites: number
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
   * @description The number of hits to return. The server treats a larger number as 100, and any other value
   *     out of range as 10.
   * @example 50
   */
  limit?: components['parameters']['Limit']
  /**
   * @description The number of hits to skip.
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
   * @description The sort order.
   * @example desc
   */
  order?: components['parameters']['HitsOrder']
  /**
   * @description Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
   *     each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
   *     `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
   *     `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
   *     servers know more.
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
export type GetSiteStatsQuery = {
  /**
   * @description Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. Some
   *     versions ignore other formats, later ones respond with 400 `Invalid from`.
   * @example 2026-06-01T00:00:00Z
   */
  from?: components['parameters']['StatsFrom']
  /**
   * @description End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
   *     today. Some versions ignore other formats, later ones respond with 400 `Invalid to`.
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
