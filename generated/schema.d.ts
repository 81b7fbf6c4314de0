// Generated from the OpenAPI description by `npm run generate`. Do not edit; README.md in this folder says what to change instead.

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
     * @description Tells when the session ends and by which rules. It doesn't extend it: sessions don't slide
     *     by themselves. When only `hk_remember_me` is valid, the answer sets a fresh `hk_token`.
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
     * @description Sets a fresh `hk_token` cookie with the full length of a session, and renews
     *     `hk_remember_me` where there is one. There is no request body. This is one of the tightly
     *     limited operations: two requests a second and bursts of five from one address.
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
     * @description Records one event that a server saw, at the time and for the visitor that the body names.
     *
     *     The host of `url` names the site, and the token needs a grant with the role `admin` or
     *     `owner` for it, which is why there is no site id in the path. A session is not accepted.
     *     2.8.1 makes no origin check here. The limit is 20 requests a second and bursts of 40 from
     *     one address. The body may be up to 64 KiB long.
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
     * @description Records one page view that a server saw, at the time and for the visitor that the body
     *     names.
     *
     *     The host of `url` names the site, and the token needs a grant with the role `admin` or
     *     `owner` for it, which is why there is no site id in the path. A session is not accepted.
     *     2.8.1 makes no origin check here. The limit is 20 requests a second and bursts of 40 from
     *     one address. The body may be up to 64 KiB long.
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
     * @description Checks the password. Without a second factor, the answer sets the session in the `hk_token`
     *     cookie; the body never has it. `remember_me` adds a long-lived `hk_remember_me` cookie.
     *
     *     With a second factor (TOTP or a passkey), the answer is 200 as well, with `status`
     *     `mfa_required` and **no cookie**: the sign-in has to be finished by one of the `factors`,
     *     with the `challenge_token`, at `/api/auth/mfa/totp/verify`,
     *     `/api/auth/mfa/recovery-code/verify`, by the link in a mail, or by the passkey. Those
     *     operations are not part of this description.
     *
     *     This is one of the tightly limited operations: two requests a second and bursts of five from
     *     one address.
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
     * @description Deletes the cookies `hk_token` and `hk_remember_me` and makes the latter invalid on the
     *     server. It needs no session. A session JWT that someone kept stays valid until it ends by
     *     itself.
     *
     *     The answer is JSON, but the server labels it `text/plain`.
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
     * @description Lists the sites that the caller may see, the newest first: with a session, those in the
     *     active team; with a token, only those it has a grant for. A token of a personal client sees
     *     them within the team that is active for its owner at the moment. The list has no pages.
     */
    get: operations['listSites']
    put?: never
    /**
     * Create a site
     * @description Creates a site in the team that is active for the signed-in user, who becomes its owner. An
     *     API token is not accepted. A domain can only be used once on an instance. Success is
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
     * @description Answers with the single page views of one site for one period, the last 24 hours unless
     *     `from` and `to` say otherwise, a part at a time. To read them all, raise `offset` by the
     *     number of hits received until it reaches `total`. New hits move the parts while you read:
     *     give `to` a fixed moment, or sort upwards.
     *
     *     A token needs a grant for the site; the weaker of the grant and the role that the owner of
     *     the token has on the site at present must allow reading, which every role does. Tokens of
     *     teams are refused with 401, as the server's code has it: it looks for the user behind the
     *     token, and a team's client has none.
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
     * @description Answers with the figures of one site for one period: the last 30 days unless `from` and `to`
     *     say otherwise. With `compare_from` and `compare_to` the headline figures of a second period
     *     come along.
     *
     *     A token needs a grant for the site; the weaker of the grant and the role that the owner of
     *     the token has on the site at present must allow reading, which every role does. Tokens of
     *     teams are refused with 401, as the server's code has it: it looks for the user behind the
     *     token, and a team's client has none.
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
     * @description Tells the version of the instance and whether it still waits for its first user. Anyone may
     *     ask, as often as they like: there is no rate limit. Newer servers send more members.
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
     * @description Lists the API clients that belong to the signed-in user, the newest first, with revoked and
     *     expired ones. The list has no pages and never shows a token. There is no operation that
     *     reads a single client.
     */
    get: operations['listApiClients']
    put?: never
    /**
     * Create a personal API client
     * @description Creates an API client that belongs to the signed-in user, and answers with the client and
     *     its token. **The token is shown in this answer only.** Nothing reads it again;
     *     `rotateApiClient` makes a new one.
     *
     *     ### Who may call
     *
     *     Only a person with a session: the `hk_token` cookie, or `hk_remember_me` instead of it. An
     *     API token is not accepted, so a token can't make tokens: without a valid cookie the answer
     *     is 401, whatever `Authorization` or `X-API-Key` say.
     *
     *     ### What the token may do
     *
     *     - `instance_role` may be at most the caller's own and is `user` by default.
     *     - **Sites need explicit grants.** Statistics, MCP and server-side tracking only open the
     *       sites in `site_roles`; an empty or absent list means no access to any site.
     *     - A grant may be at most the caller's own role on that site, in the team that is active for
     *       the caller at the moment (`GET /api/user/teams` tells which). That goes for admins of the
     *       instance too. Only the owner of the instance may grant any role on any site; a site that
     *       doesn't exist then fails with 500.
     *     - When the token is used, the weaker of the grant and the owner's present role on the site
     *       counts. So a grant on a site on which the owner has no role is accepted here and still
     *       opens nothing (403).
     *
     *     ### What is refused, in order
     *
     *     1. 404 `Not found`: the origin, see "Origin check" in the introduction.
     *     2. 429: too many requests from this address.
     *     3. 401: no session.
     *     4. 400: the body, then `name`, `description` and `instance_role`.
     *     5. 403: `instance_role` above the caller's own.
     *     6. 403: `site_roles`, for **every** fault in it, malformed ids and unknown roles included.
     *     7. 500: storing the client, then writing the audit log.
     *
     *     ### When it fails half-way
     *
     *     `Failed to audit api client action` (500) comes **after** the client has been stored. The
     *     client exists, and its token is lost. A blind repetition makes a second client. List the
     *     clients and rotate or delete the new one.
     *
     *     ### If you come from HitKeep's reference page
     *
     *     The page's sample body can't be sent as it stands. `"instance_role": "example"` is refused
     *     with 400 `Invalid instance role`, and with that mended, `"role": "example"` is refused with
     *     403 `invalid delegated site role`. Its curl and fetch samples send no `Origin`; outside a
     *     page of the instance itself, a 2.8.1 server therefore answers them with 404 `Not found`,
     *     while 2.12.0 and later let them pass. They aim at `https://hitkeep.com`, which serves the
     *     documentation, not the API. The page shows the 201 only, and none of the limits, roles and
     *     refusals above.
     *
     *     ### Details
     *
     *     The body is cut at 1 MiB, so a longer one is refused with 400. `Content-Type` is not
     *     checked. 2.8.1 matches names of members without regard to case and takes the last of
     *     duplicates; newer servers tell upper from lower case and refuse duplicates and invalid UTF-8
     *     with 400. A client of a team is made by `createTeamApiClient`.
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
     * @description Replaces everything that can be set on the client and answers with the client as it is then.
     *     **It is not a patch**: leaving out `site_roles`, `description` or `expires_at` clears them,
     *     and `instance_role` is required. Only `revoked` is kept when it is left out. To change one
     *     thing, take the values of the members listed here from `listApiClients`, change that one,
     *     and send them all; other members of the client, such as `id`, are refused with 400.
     *
     *     The token stays the same; other nodes of a cluster may need up to five minutes to notice the
     *     change. The rules for roles and grants, and the 403s, are those of `createApiClient`, and
     *     the present caller's roles count.
     */
    put: operations['updateApiClient']
    post?: never
    /**
     * Delete a personal API client
     * @description Deletes the client for good. Its token is dead at once on the node that answers, and after
     *     at most five minutes on the others of a cluster. To be able to bring it back, revoke it by
     *     `updateApiClient` instead.
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
     * @description Makes a new token for the client and answers with it. **The token is shown in this answer
     *     only.** The old one is dead at once on the node that answers, and within five minutes on the
     *     others of a cluster; grants, roles and expiry stay. There is no request body, and one that
     *     is sent is ignored.
     *
     *     A revoked or expired client is refused with 409. Don't repeat the call blindly: each success
     *     replaces the token again.
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
     * @description Lists the API clients of the team, the newest first, with revoked and expired ones. The list
     *     has no pages and never shows a token. Only owners and admins of the team may see it.
     */
    get: operations['listTeamApiClients']
    put?: never
    /**
     * Create an API client for a team
     * @description Creates an API client that belongs to the team, and answers with the client and its token.
     *     **The token is shown in this answer only.** Only owners and admins of the team may do this,
     *     with a session; an API token is not accepted.
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
     * @description Replaces everything that can be set on the client and answers with the client as it is then.
     *     **It is not a patch**: leaving out `site_roles`, `description` or `expires_at` clears them;
     *     only `revoked` is kept when it is left out. The token stays the same. The rules for grants
     *     are those of `createTeamApiClient`.
     */
    put: operations['updateTeamApiClient']
    post?: never
    /**
     * Delete a team's API client
     * @description Deletes the client for good. Its token is dead at once on the node that answers, and after
     *     at most five minutes on the others of a cluster. To be able to bring it back, revoke it by
     *     `updateTeamApiClient` instead.
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
     * @description Makes a new token for the client and answers with it. **The token is shown in this answer
     *     only.** The old one is dead at once on the node that answers, and within five minutes on the
     *     others of a cluster; grants, roles and expiry stay. There is no request body, and one that
     *     is sent is ignored.
     *
     *     A revoked or expired client is refused with 409. Don't repeat the call blindly: each success
     *     replaces the token again.
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
     * @description What personal and team-owned API clients have in common. No member is ever `null`: a moment
     *     that isn't set is left out. Times are in UTC with up to nine digits of fraction; the answer
     *     to a creation is finer (nanoseconds) than later reads (microseconds), so don't compare the
     *     texts.
     */
    ApiClientBase: {
      /** @description Its name, trimmed. */
      name: string
      /** @description The note for people, trimmed; empty when there is none. */
      description: string
      /**
       * Format: date-time
       * @description When the client was created.
       */
      created_at: string
      /**
       * Format: date-time
       * @description When the token stops working; absent when it never does.
       */
      expires_at?: string
      /**
       * Format: uuid
       * @description The client.
       */
      id: string
      /**
       * @description The highest instance role that the token may use. What counts in a call is the weaker of
       *     this and the present role of the owner.
       */
      instance_role: components['schemas']['InstanceRole']
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
      /** @description The sites that the token may reach, ordered by `site_id`; empty when there are none. */
      site_roles: components['schemas']['ApiClientSiteRole'][]
      /**
       * Format: date-time
       * @description When the client was last changed **or used**: a use that sets `last_used_at` sets this too.
       */
      updated_at: string
    }
    /**
     * @description A personal API client to create. Members that are not listed here are refused with 400
     *     `Invalid JSON payload`, inside `site_roles` too.
     */
    ApiClientCreateRequest: {
      /**
       * @description A name to recognise the client by; it need not be unique. At least one character that isn't
       *     white space. The server trims it and then allows 120 **bytes** of UTF-8, so fewer than 120
       *     characters when some are not ASCII.
       */
      name: string
      /**
       * @description A note for people. The server trims it and then allows 500 **bytes** of UTF-8. Absent and
       *     `null` mean an empty description.
       */
      description?: string | null
      /**
       * Format: date-time
       * @description When the token stops working, as an RFC 3339 date-time with any offset. Absent and `null`
       *     mean that it never does. A moment in the past is accepted and makes a client that can't be
       *     used; an empty text is refused with 400 `Invalid JSON payload`.
       */
      expires_at?: string | null
      /**
       * @description The highest instance role that the token may use, at most the caller's own. Absent, `null`
       *     and a blank text mean `user`. The server trims it and tells upper from lower case.
       * @default user
       */
      instance_role?: components['schemas']['InstanceRole'] | null
      /**
       * @description The sites that the token may reach. Absent, `null` and an empty list mean **none**, and such
       *     a token opens no site. At most 100 entries; of several entries for one site the last one
       *     counts, and each of them counts towards the 100.
       */
      site_roles?: components['schemas']['ApiClientSiteRoleInput'][] | null
    }
    /** @description What an API client may do on one site. */
    ApiClientSiteRole: {
      role: components['schemas']['SiteRole']
      /**
       * Format: uuid
       * @description The site, in canonical lower-case form.
       */
      site_id: string
    }
    /**
     * @description One grant: this role on this site. The server trims both texts and also takes the other
     *     common spellings of a UUID (upper case, braces, `urn:uuid:`, no hyphens); send the canonical
     *     one. Other members are refused with 400 `Invalid JSON payload`.
     */
    ApiClientSiteRoleInput: {
      role: components['schemas']['SiteRole']
      /**
       * Format: uuid
       * @description The site to open. A text that isn't a UUID is refused with **403** `invalid delegated site
       *     role site_id`, not with 400.
       */
      site_id: string
    }
    /**
     * @description The complete new state of a personal API client. Everything but `revoked` is replaced: a
     *     member that is left out is **cleared**, not kept. Other members are refused with 400
     *     `Invalid JSON payload`.
     */
    ApiClientUpdateRequest: {
      /**
       * @description A name to recognise the client by; it need not be unique. At least one character that isn't
       *     white space. The server trims it and then allows 120 **bytes** of UTF-8, so fewer than 120
       *     characters when some are not ASCII.
       */
      name: string
      /**
       * @description A note for people. The server trims it and then allows 500 **bytes** of UTF-8. Absent and
       *     `null` clear it.
       */
      description?: string | null
      /**
       * Format: date-time
       * @description When the token stops working, as an RFC 3339 date-time with any offset. Absent and `null`
       *     clear it, so that the token never expires. A moment in the past is accepted and makes a
       *     client that can't be used; an empty text is refused with 400 `Invalid JSON payload`.
       */
      expires_at?: string | null
      /**
       * @description The highest instance role that the token may use, at most the caller's own. Unlike on
       *     creation it is required: without it the answer is 400 `Invalid instance role`.
       */
      instance_role: components['schemas']['InstanceRole']
      /**
       * @description `true` revokes the client (and keeps the moment of an earlier revocation), `false` makes it
       *     usable again. Absent and `null` leave it as it is.
       */
      revoked?: boolean | null
      /**
       * @description The sites that the token may reach. Absent, `null` and an empty list take **all** sites away
       *     from the client. At most 100 entries; of several entries for one site the last one counts,
       *     and each of them counts towards the 100.
       */
      site_roles?: components['schemas']['ApiClientSiteRoleInput'][] | null
    }
    /** @description How long the session lasts and by which rules. */
    AuthSession: {
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
      /** @description Whether a valid `hk_remember_me` cookie stands behind the session. */
      remembered: boolean
      /** @description Whether the person at the dashboard may adjust the timing. */
      timing_adjustable: boolean
      /** @description How long before its end the dashboard warns, in seconds; 120 by default. */
      warning_seconds: number
    }
    /** @description One step of a time series. */
    ChartDataPoint: {
      /** @description Page views in it. */
      pageviews: number
      /**
       * Format: date-time
       * @description Where the step begins.
       */
      time: string
      /** @description Visitors in it. */
      visitors: number
    }
    /** @description Only there on HitKeep Cloud: what is particular to the hosted offer. */
    CloudStatus: {
      /** @description Whether this instance is hosted by HitKeep. */
      hosted: boolean
      /** @description Under which law the data is kept; absent when not set. */
      jurisdiction?: string
      /** @description Where the data is kept; absent when not set. */
      region?: string
      /** @description Whether new accounts can be opened. */
      signup_enabled: boolean
      /** @description Where to ask for help; absent when not set. */
      support_url?: string
      /** @description Where to change the plan; absent when not set. */
      upgrade_url?: string
    }
    /** @description The headline figures of the period to compare with. */
    ComparisonStats: {
      /** @description Mean length of a session, in seconds. */
      avg_session_duration: number
      /** @description Share of sessions with a single page view. */
      bounce_rate: number
      /** @description The time series of that period. */
      chart_data: components['schemas']['ChartDataPoint'][] | null
      /** @description How each goal did. */
      goals: components['schemas']['GoalStats'][] | null
      /** @description Mean number of page views in a session. */
      pages_per_session: number
      /** @description Conversions of all goals together. */
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
    /** @description Sent by servers newer than 2.8.1 while their database can't be used. */
    DatabaseUnavailable: {
      /**
       * @description Why the database can't be used. `database_recovering`: recovery is running and ends by
       *     itself. `database_needs_attention`: recovery waits for the operator. `database_unavailable`:
       *     any other cause.
       * @enum {string}
       */
      code: 'database_recovering' | 'database_needs_attention' | 'database_unavailable'
      /** @description The same in a sentence for people. */
      message: string
      /**
       * @description How long to wait before the next attempt, in seconds. The `Retry-After` header has the same
       *     number.
       */
      retry_after_seconds: number
      /**
       * @description Always `error`.
       * @constant
       */
      status: 'error'
    }
    /**
     * @description One line of plain English that ends with a line feed. It is meant for people and for
     *     matching against the texts that this description lists; there is no machine-readable code
     *     beside it.
     */
    ErrorText: string
    /** @description A funnel as it is defined. */
    Funnel: {
      /** @description Its name. */
      name: string
      /**
       * Format: date-time
       * @description When it was created.
       */
      created_at: string
      /**
       * Format: uuid
       * @description The funnel.
       */
      id: string
      /**
       * Format: uuid
       * @description Its site.
       */
      site_id: string
      /** @description Its steps in order. */
      steps: components['schemas']['FunnelStep'][] | null
    }
    /** @description One step of a funnel. */
    FunnelStep: {
      /**
       * @description What the step waits for.
       * @enum {string}
       */
      type: 'event' | 'path'
      /** @description The event's name or the page's path. */
      value: string
    }
    /** @description How one goal did. */
    GoalStats: {
      /** @description Its name. */
      name: string
      /** @description Conversions per session, in percent. */
      conversion_rate: number
      /** @description How often it was reached. */
      conversions: number
      /**
       * Format: uuid
       * @description The goal.
       */
      goal_id: string
    }
    /** @description One recorded page view. Every member is always there; what is not known is `null`. */
    Hit: {
      /** @description The number of the autonomous system. */
      asn: number | null
      /** @description Who runs the autonomous system. */
      asn_org: string | null
      /** @description The city. */
      city: string | null
      /** @description The country, as two letters. */
      country_code: string | null
      /** @description The host name. */
      hostname: string | null
      /**
       * Format: uuid
       * @description The hit.
       */
      id: string
      /** @description Whether the tracker took the visitor for a new one. */
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
      /** @description The browser's name for itself. */
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
    /** @description A part of the hits that matched. */
    HitPage: {
      /** @description The hits of this part. */
      data: components['schemas']['Hit'][]
      /** @description How many hits match altogether, whatever `limit` and `offset` are. */
      total: number
    }
    /** @description Why imported data is not part of the figures. */
    ImportExclusionReason: {
      /** @description More about it; absent when there is nothing more. */
      detail?: string
      /** @description The reason, for programs. */
      reason: string
    }
    /**
     * @description A role on the whole HitKeep instance. From the strongest to the weakest:
     *
     *     - `owner`: every permission on the instance.
     *     - `admin`: may see all sites and the system pages, run maintenance, read the audit log and
     *       manage site exclusions and imports.
     *     - `user`: no permission on the instance as such; what a user may do comes from teams and
     *       sites.
     * @enum {string}
     */
    InstanceRole: 'owner' | 'admin' | 'user'
    /**
     * @description The password was right, and the account has a second factor (TOTP or a passkey). No cookie
     *     has been set.
     */
    LoginMfaRequired: {
      /**
       * Format: uuid
       * @description Names this sign-in when the second factor is sent.
       */
      challenge_token: string
      /** @description The ways to finish that this account has. */
      factors: ('totp' | 'passkey' | 'recovery_code' | 'email_link')[]
      /**
       * @description The WebAuthn request options for `navigator.credentials.get()`, with binary values as
       *     base64url texts. Only there when `factors` names `passkey`.
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
    /** @description Who signs in. Members that are not listed here are ignored. */
    LoginRequest: {
      /**
       * @description The account's e-mail address. Its form isn't checked; an unknown one is answered like a
       *     wrong password.
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
    /** @description Either the session is there, or a second factor is still due. `status` tells which. */
    LoginResult: components['schemas']['LoginSucceeded'] | components['schemas']['LoginMfaRequired']
    /** @description Signed in. The session is in the `Set-Cookie` header, not in this body. */
    LoginSucceeded: {
      /**
       * @description Always `ok`.
       * @constant
       */
      status: 'ok'
    }
    /** @description One line of a top list. */
    MetricStat: {
      /** @description What was counted. */
      name: string
      /** @description How often. */
      value: number
    }
    /** @description An API client that belongs to one user. */
    PersonalApiClient: components['schemas']['ApiClientBase'] & {
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
    /** @description A personal API client together with its new token. */
    PersonalApiClientWithToken: {
      client: components['schemas']['PersonalApiClient']
      /**
       * @description The secret that a caller sends as `Authorization: Bearer` or `X-API-Key`: 64 lower-case
       *     hexadecimal digits, without a prefix. It is shown in this answer only; the server stores
       *     just its SHA-256 digest.
       */
      token: string
    }
    /** @description An event that a server saw. Members that are not listed here are ignored. */
    ServerEventRequest: {
      /** @description The event's name; trimmed, not blank. */
      name: string
      /**
       * @description The page, as an absolute `http` or `https` URL. Its host, in lower case and without `www.`,
       *     names the site; path and query are recorded, and `utm_*` and `hk_qr` are taken from the
       *     query.
       */
      url: string
      /** @description Anything worth knowing about the event. */
      properties?: {
        [key: string]: unknown
      } | null
      /**
       * @description Whether the visitor asked not to be tracked. `true` is answered with 202, and nothing is
       *     recorded.
       * @default false
       */
      dnt?: boolean
      /** @description Where the visitor came from. It is only used to recognise spam. */
      referrer?: string | null
      /**
       * Format: uuid
       * @description The session that it belongs to. Left out, it makes a session of its own.
       */
      session_id?: string
      /**
       * Format: date-time
       * @description When it happened, as an RFC 3339 date-time with any offset.
       */
      timestamp: string
      /** @description The visitor's `User-Agent`; not blank. */
      user_agent: string
      /**
       * @description The visitor's address, IPv4 or IPv6. It decides the country and is checked against the
       *     exclusions.
       */
      visitor_ip: string
    }
    /** @description A page view that a server saw. Members that are not listed here are ignored. */
    ServerPageviewRequest: {
      /**
       * @description The page, as an absolute `http` or `https` URL. Its host, in lower case and without `www.`,
       *     names the site; path and query are recorded, and `utm_*` and `hk_qr` are taken from the
       *     query.
       */
      url: string
      /**
       * @description Whether the visitor asked not to be tracked. `true` is answered with 202, and nothing is
       *     recorded.
       * @default false
       */
      dnt?: boolean
      /** @description The visitor's language, such as `de-DE`. */
      language?: string | null
      /**
       * Format: uuid
       * @description The page view. Left out, the server makes one up.
       */
      page_id?: string
      /** @description Where the visitor came from. */
      referrer?: string | null
      /** @description Height of the screen, in CSS pixels. */
      screen_height?: number | null
      /** @description Width of the screen, in CSS pixels. */
      screen_width?: number | null
      /**
       * Format: uuid
       * @description The session that it belongs to. Left out, it makes a session of its own.
       */
      session_id?: string
      /**
       * Format: date-time
       * @description When it happened, as an RFC 3339 date-time with any offset.
       */
      timestamp: string
      /** @description The visitor's `User-Agent`; not blank. */
      user_agent: string
      /** @description Height of the window, in CSS pixels. */
      viewport_height?: number | null
      /** @description Width of the window, in CSS pixels. */
      viewport_width?: number | null
      /**
       * @description The visitor's address, IPv4 or IPv6. It decides the country and is checked against the
       *     exclusions.
       */
      visitor_ip: string
    }
    /** @description A tracked site. */
    Site: {
      /**
       * Format: date-time
       * @description When the site was created.
       */
      created_at: string
      /**
       * @description How many days data is kept; 0 where no limit is set. The answer to a creation may still show
       *     0 where the instance sets a default.
       */
      data_retention_days: number
      /** @description Its domain, in lower case and without `www.`. */
      domain: string
      /**
       * Format: uuid
       * @description The site.
       */
      id: string
      /** @description The owner's e-mail address. Only the administrators' list of all sites has it. */
      owner_email?: string
      /**
       * Format: uuid
       * @description The user who created it.
       */
      user_id: string
    }
    /** @description A site to create. */
    SiteCreateRequest: {
      /**
       * @description The bare domain, such as `example.org`: no scheme, no port, no path, and no `www.` in front
       *     (subdomains are tracked with it). The server trims it and puts it in lower case.
       */
      domain: string
    }
    /**
     * @description A role on one site. From the strongest to the weakest, each including the ones below it:
     *
     *     - `owner`: may also delete the site.
     *     - `admin`: may also manage the site's data (which server-side tracking needs) and its
     *       members.
     *     - `editor`: may also manage goals and funnels.
     *     - `viewer`: may read the site's statistics.
     * @enum {string}
     */
    SiteRole: 'owner' | 'admin' | 'editor' | 'viewer'
    /**
     * @description The figures of one site for one period. A top list has at most ten lines, the largest first.
     *     `comparison` is only there when both ends of a period to compare with were given.
     */
    SiteStats: {
      /** @description Page views by AI crawlers. */
      ai_bot_hits: number
      /** @description Sessions that came from AI assistants. */
      ai_source_visits: number
      /** @description Mean length of a session, in seconds. */
      avg_session_duration: number
      /** @description Share of sessions with a single page view. */
      bounce_rate: number
      /** @description The time series. The step follows from the length of the period. */
      chart_data: components['schemas']['ChartDataPoint'][]
      comparison?: components['schemas']['ComparisonStats']
      /** @description The funnels of the site, without figures. A server whose list is empty may send `null`. */
      funnels: components['schemas']['Funnel'][] | null
      /** @description How each goal of the site did. */
      goals: components['schemas']['GoalStats'][]
      /** @description Why imported data is missing from the figures; absent when none is. */
      imported_excluded?: components['schemas']['ImportExclusionReason'][]
      /** @description Visitors of the last five minutes, whatever period was asked for. */
      live_visitors: number
      /** @description Mean number of page views in a session. */
      pages_per_session: number
      /** @description AI crawlers. */
      top_ai_bots: components['schemas']['MetricStat'][]
      /** @description AI assistants that visitors came from. */
      top_ai_sources: components['schemas']['MetricStat'][]
      /** @description Autonomous systems. A server whose list is empty may send `null`. */
      top_asns: components['schemas']['MetricStat'][] | null
      /** @description Browsers. */
      top_browsers: components['schemas']['MetricStat'][]
      /** @description Cities. A server whose list is empty may send `null`. */
      top_cities: components['schemas']['MetricStat'][] | null
      /** @description Countries. */
      top_countries: components['schemas']['MetricStat'][]
      /** @description Kinds of device. */
      top_devices: components['schemas']['MetricStat'][]
      /** @description Last pages of sessions. */
      top_exit_pages: components['schemas']['MetricStat'][]
      /** @description First pages of sessions. */
      top_landing_pages: components['schemas']['MetricStat'][]
      /** @description Languages. */
      top_languages: components['schemas']['MetricStat'][]
      /** @description Pages by views. */
      top_pages: components['schemas']['MetricStat'][]
      /** @description Network providers. A server whose list is empty may send `null`. */
      top_providers: components['schemas']['MetricStat'][] | null
      /** @description Where visitors came from. */
      top_referrers: components['schemas']['MetricStat'][]
      /** @description Values of `utm_campaign`. */
      top_utm_campaigns: components['schemas']['MetricStat'][]
      /** @description Values of `utm_content`. */
      top_utm_contents: components['schemas']['MetricStat'][]
      /** @description Values of `utm_medium`. */
      top_utm_mediums: components['schemas']['MetricStat'][]
      /** @description Values of `utm_source`. */
      top_utm_sources: components['schemas']['MetricStat'][]
      /** @description Values of `utm_term`. */
      top_utm_terms: components['schemas']['MetricStat'][]
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
    /** @description A bare acknowledgement. */
    Status: {
      /**
       * @description Always `ok`.
       * @constant
       */
      status: 'ok'
    }
    /** @description What an instance says about itself to anyone. */
    SystemStatus: {
      /** @description The version that runs. */
      version: string
      cloud?: components['schemas']['CloudStatus']
      /** @description `true` while the instance has no user yet. */
      needs_setup: boolean
    }
    /** @description A team as one of its members sees it. */
    Team: {
      /** @description Its name. */
      name: string
      /**
       * Format: date-time
       * @description When the team was created.
       */
      created_at: string
      entitlements?: components['schemas']['TeamEntitlements']
      /**
       * Format: uuid
       * @description The team. Elsewhere it is called `tenant_id`.
       */
      id: string
      /** @description Where its logo is; empty when it has none. */
      logo_url: string
      plan?: components['schemas']['TeamPlan']
      /**
       * @description The signed-in user's role in the team. `owner` and `admin` may manage its API clients;
       *     `member` may not.
       * @enum {string}
       */
      role: 'owner' | 'admin' | 'member'
      usage?: components['schemas']['TeamUsageSummary']
    }
    /** @description An API client that belongs to a team. */
    TeamApiClient: components['schemas']['ApiClientBase'] & {
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
       * @description The team it belongs to: the same id that the path has.
       */
      tenant_id: string
    }
    /**
     * @description A team's API client to create. Members that are not listed here are refused with 400
     *     `Invalid JSON payload`, inside `site_roles` too.
     */
    TeamApiClientCreateRequest: {
      /**
       * @description A name to recognise the client by; it need not be unique. At least one character that isn't
       *     white space. The server trims it and then allows 120 **bytes** of UTF-8, so fewer than 120
       *     characters when some are not ASCII.
       */
      name: string
      /**
       * @description A note for people. The server trims it and then allows 500 **bytes** of UTF-8. Absent and
       *     `null` mean an empty description.
       */
      description?: string | null
      /**
       * Format: date-time
       * @description When the token stops working, as an RFC 3339 date-time with any offset. Absent and `null`
       *     mean that it never does. A moment in the past is accepted and makes a client that can't be
       *     used; an empty text is refused with 400 `Invalid JSON payload`.
       */
      expires_at?: string | null
      /**
       * @deprecated
       * @description Accepted for the sake of a common request format and ignored: a team's client always gets
       *     the instance role `user`. Leave it out.
       */
      instance_role?: string | null
      /**
       * @description The sites that the token may reach. Each site must belong to the team. Absent, `null` and an
       *     empty list mean **none**, and such a token opens no site. At most 100 entries; of several
       *     entries for one site the last one counts, and each of them counts towards the 100.
       */
      site_roles?: components['schemas']['ApiClientSiteRoleInput'][] | null
    }
    /**
     * @description The complete new state of a team's API client. Everything but `revoked` is replaced: a
     *     member that is left out is **cleared**, not kept. Other members are refused with 400
     *     `Invalid JSON payload`.
     */
    TeamApiClientUpdateRequest: {
      /**
       * @description A name to recognise the client by; it need not be unique. At least one character that isn't
       *     white space. The server trims it and then allows 120 **bytes** of UTF-8, so fewer than 120
       *     characters when some are not ASCII.
       */
      name: string
      /**
       * @description A note for people. The server trims it and then allows 500 **bytes** of UTF-8. Absent and
       *     `null` clear it.
       */
      description?: string | null
      /**
       * Format: date-time
       * @description When the token stops working, as an RFC 3339 date-time with any offset. Absent and `null`
       *     clear it, so that the token never expires. A moment in the past is accepted and makes a
       *     client that can't be used; an empty text is refused with 400 `Invalid JSON payload`.
       */
      expires_at?: string | null
      /**
       * @deprecated
       * @description Accepted for the sake of a common request format and ignored: a team's client always gets
       *     the instance role `user`. Leave it out.
       */
      instance_role?: string | null
      /**
       * @description `true` revokes the client (and keeps the moment of an earlier revocation), `false` makes it
       *     usable again. Absent and `null` leave it as it is.
       */
      revoked?: boolean | null
      /**
       * @description The sites that the token may reach. Each site must belong to the team. Absent, `null` and an
       *     empty list take **all** sites away from the client. At most 100 entries; of several entries
       *     for one site the last one counts, and each of them counts towards the 100.
       */
      site_roles?: components['schemas']['ApiClientSiteRoleInput'][] | null
    }
    /** @description A team's API client together with its new token. */
    TeamApiClientWithToken: {
      client: components['schemas']['TeamApiClient']
      /**
       * @description The secret that a caller sends as `Authorization: Bearer` or `X-API-Key`: 64 lower-case
       *     hexadecimal digits, without a prefix. It is shown in this answer only; the server stores
       *     just its SHA-256 digest.
       */
      token: string
    }
    /** @description What the team is allowed; absent when the instance sets no limits. */
    TeamEntitlements: {
      /** @description Whether own branding is included. */
      allow_custom_branding: boolean
      /** @description Whether single sign-on is included. */
      allow_sso: boolean
      /** @description Limit on the days that data is kept. */
      max_retention_days: number
      /** @description Limit on sites. */
      max_sites_per_team: number
      /** @description Limit on members. */
      max_team_members: number
    }
    /** @description The signed-in user's teams. */
    TeamList: {
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
      teams: components['schemas']['Team'][]
    }
    /** @description The team's plan; absent when the instance has no plans. */
    TeamPlan: {
      /** @description The plan, for people. */
      name: string
      /** @description The plan, for programs. */
      code: string
      /** @description Where to ask for help; absent when not set. */
      support_url?: string
      /** @description Where to change it; absent when not set. */
      upgrade_url?: string
    }
    /** @description How much the team uses; absent when it could not be counted. */
    TeamUsageSummary: {
      /** @description Members of the team. */
      current_members: number
      /** @description Invitations not yet accepted. */
      current_pending_invites: number
      /** @description Sites of the team. */
      current_sites: number
    }
  }
  responses: {
    /**
     * @description The request is not as described. The first failure in the order of these examples is
     *     answered.
     */
    ApiClientCreateBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /**
     * @description Something failed on the server. `Failed to audit api client action` is a trap: **the client
     *     exists by then, but its token is lost**. Don't repeat the call; find the client in the list
     *     and rotate or delete it.
     */
    ApiClientCreateError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /** @description Created. This is the only answer that ever shows the token. */
    ApiClientCreated: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['PersonalApiClientWithToken']
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
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /** @description Deleted. The token is dead from now on; the body is empty. */
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
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /**
     * @description All personal API clients, the newest first, revoked and expired ones too. Never a token,
     *     never `null`, no pages.
     */
    ApiClientList: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['PersonalApiClient'][]
      }
    }
    /**
     * @description There is no such client here: it doesn't exist, or it belongs to someone else, which is
     *     answered the same way. Or the request was refused for its origin, see "Origin check" in the
     *     introduction.
     */
    ApiClientNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /**
     * @description Something failed on the server. With `Failed to audit api client action` the old token is
     *     dead **and the new one is lost**; rotate again.
     */
    ApiClientRotateError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /**
     * @description The client with its new token. The old token is dead from now on; grants and expiry are as
     *     before.
     */
    ApiClientRotated: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['PersonalApiClientWithToken']
      }
    }
    /**
     * @description The request is not as described. The id is looked at first, then (after the 404 for an
     *     unknown client) the body, in the order of these examples.
     */
    ApiClientUpdateBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
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
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /** @description The client as it is now. */
    ApiClientUpdated: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['PersonalApiClient']
      }
    }
    /**
     * @description The database can't be used at the moment. Only servers newer than 2.8.1 answer this; 2.8.1
     *     answers 500.
     */
    DatabaseUnavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['DatabaseUnavailable']
      }
    }
    /**
     * @description The caller can't hand out what the request asks for. **Every** fault in `site_roles` is
     *     answered with 403, even one of form. The instance role is checked first, then the number of
     *     entries, then each entry in the order of these examples.
     */
    DelegationForbidden: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /** @description Something failed on the server. */
    InternalServerError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /** @description The client's id is not a UUID. */
    InvalidApiClientId: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /** @description The team's id is not a UUID. */
    InvalidTeamId: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /** @description One of the ids is not a UUID. */
    InvalidTeamOrApiClientId: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /** @description In a cluster, this node passes tracking on to the leading node and could not reach it. */
    LeaderUnreachable: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /** @description The password was right. */
    LoginAnswered: {
      headers: {
        'Set-Cookie': components['headers']['SessionCookie']
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['LoginResult']
      }
    }
    /**
     * @description Refused for its origin, before the credentials were looked at. See "Origin check" in the
     *     introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
     *     `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
     *     refuse changing requests from another origin.
     */
    OriginRefused: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /**
     * @description The request is not as described. The first failure in the order of these examples is
     *     answered; the name is looked at last, after the 404 and the 403.
     */
    ServerEventBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /**
     * @description The request is not as described. The first failure in the order of these examples is
     *     answered.
     */
    ServerPageviewBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /**
     * @description Either this node of a cluster can't serve the request (plain text, without `Retry-After`),
     *     or the database can't be used at the moment (JSON; only servers newer than 2.8.1, as 2.8.1
     *     answers 500).
     */
    ServiceUnavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['DatabaseUnavailable']
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /**
     * @description The caller may not see that site: it is unknown, not in the team that is active for the
     *     user, or the token has no grant for it. Grants are looked at strictly; a token without any
     *     opens no site.
     */
    SiteAccessDenied: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /** @description The request is not as described. The domain is checked in the order of these examples. */
    SiteCreateBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /**
     * @description The site could not be stored, in all likelihood because the domain is taken on this
     *     instance.
     */
    SiteCreateConflict: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
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
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /** @description A parameter is not as described. In the path, the text depends on who asks. */
    SiteHitsBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /** @description One part of the hits. */
    SiteHitsListed: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['HitPage']
      }
    }
    /** @description Something failed on the server. */
    SiteReadError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /** @description A parameter is not as described. In the path, the text depends on who asks. */
    SiteStatsBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /**
     * @description There is no such site, or the request was refused for its origin; see "Origin check" in the
     *     introduction.
     */
    SiteStatsNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /** @description The figures. */
    SiteStatsRead: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['SiteStats']
      }
    }
    /**
     * @description The caller is neither owner nor admin of that team. Unknown and archived teams are answered
     *     the same way, and being owner of the instance doesn't help.
     */
    TeamAccessDenied: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /**
     * @description The request is not as described. The first failure in the order of these examples is
     *     answered.
     */
    TeamApiClientCreateBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /**
     * @description Something failed on the server. `Failed to audit api client action` is a trap: **the client
     *     exists by then, but its token is lost**. Don't repeat the call; find the client in the list
     *     and rotate or delete it.
     */
    TeamApiClientCreateError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /** @description Created. This is the only answer that ever shows the token. */
    TeamApiClientCreated: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['TeamApiClientWithToken']
      }
    }
    /**
     * @description All API clients of the team, the newest first, revoked and expired ones too. Never a token,
     *     never `null`, no pages.
     */
    TeamApiClientList: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['TeamApiClient'][]
      }
    }
    /**
     * @description The client with its new token. The old token is dead from now on; grants and expiry are as
     *     before.
     */
    TeamApiClientRotated: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['TeamApiClientWithToken']
      }
    }
    /**
     * @description The request is not as described. The ids are looked at first, then (after the 404 for an
     *     unknown client) the body, in the order of these examples.
     */
    TeamApiClientUpdateBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /** @description The client as it is now. */
    TeamApiClientUpdated: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['TeamApiClient']
      }
    }
    /**
     * @description The caller is neither owner nor admin of that team (unknown and archived teams are answered
     *     the same way), or `site_roles` is not acceptable. **Every** fault in `site_roles` is
     *     answered with 403, even one of form; each entry is checked in the order of these examples.
     */
    TeamDelegationForbidden: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /** @description The teams. */
    TeamsListed: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['TeamList']
      }
    }
    /**
     * @description Too many requests from this address. The answer doesn't say when to come back: there is no
     *     `Retry-After` and no other rate header.
     */
    TooManyRequests: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /** @description No site of this instance has the URL's host. */
    TrackedSiteNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /**
     * @description Accepted; the body is empty. It doesn't prove that anything is recorded: requests with
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
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /**
     * @description Nothing was recorded. Either the node can't take it (plain text, without `Retry-After`), or
     *     the database can't be used at the moment (JSON; only servers newer than 2.8.1).
     */
    TrackingUnavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['DatabaseUnavailable']
        'text/plain': components['schemas']['ErrorText']
      }
    }
    /**
     * @description No usable credentials: none were sent, the session has ended or is not valid, or the token
     *     is unknown, revoked, expired or of an archived team. Credentials of a kind that the
     *     operation doesn't take count as none.
     */
    Unauthorized: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'text/plain': components['schemas']['ErrorText']
      }
    }
  }
  parameters: {
    /**
     * @description The API client.
     * @example 3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f30
     */
    ApiClientId: string
    /**
     * @description Where the period to compare with begins, as an RFC 3339 date-time. It needs `compare_to`
     *     beside it; another format is ignored.
     * @example 2026-05-01T00:00:00Z
     */
    CompareFrom: string
    /**
     * @description Where the period to compare with ends, as an RFC 3339 date-time. It needs `compare_from`
     *     beside it; another format is ignored.
     * @example 2026-06-01T00:00:00Z
     */
    CompareTo: string
    /**
     * @description Only count hits that match, each filter written `type:value` and all of them together. Give
     *     the parameter once for each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`,
     *     `device`, `country`, `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`,
     *     `utm_content`, `utm_medium`, `utm_source`, `utm_term` and `qr_code_id`; upper and lower case
     *     are the same in a type. Newer servers know more.
     * @example [
     *       "country:DE",
     *       "path:/pricing"
     *     ]
     */
    Filter: string[]
    /**
     * @description The type of one more filter, in an older form. It needs `filter_value` beside it. Prefer
     *     `filter`.
     * @example path
     */
    FilterType: string
    /**
     * @description The value of one more filter, in an older form. It needs `filter_type` beside it. Prefer
     *     `filter`.
     * @example /pricing
     */
    FilterValue: string
    /**
     * @description Only count sessions that went through this funnel. Give the parameter once for each funnel.
     * @example [
     *       "d7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e"
     *     ]
     */
    FunnelId: string[]
    /**
     * @description Only count sessions that reached this goal. Give the parameter once for each goal.
     * @example [
     *       "b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d"
     *     ]
     */
    GoalId: string[]
    /**
     * @description Where the period begins, as an RFC 3339 date-time. By default 24 hours ago. Another format
     *     is ignored.
     * @example 2026-07-01T00:00:00Z
     */
    HitsFrom: string
    /**
     * @description Whether to sort upwards or downwards.
     * @example desc
     */
    HitsOrder: 'asc' | 'desc'
    /**
     * @description Only return hits whose path, host name, referrer, user agent or `utm_*` value contains this
     *     text, in upper or lower case.
     * @example pricing
     */
    HitsQuery: string
    /**
     * @description What to sort by: `timestamp` (the default), `path` or `referrer`. Any other text is taken as
     *     the default.
     * @example timestamp
     */
    HitsSort: string
    /**
     * @description Where the period ends, as an RFC 3339 date-time. By default now. Another format is ignored.
     * @example 2026-07-02T00:00:00Z
     */
    HitsTo: string
    /**
     * @description How many hits to return. The server takes a larger number as 100 and anything else that is
     *     out of range as 10.
     * @example 50
     */
    Limit: number
    /**
     * @description How many hits to skip.
     * @example 0
     */
    Offset: number
    /**
     * @description The site. `GET /api/sites` lists the ids.
     * @example 1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0
     */
    SiteId: string
    /**
     * @description Where the period begins, as an RFC 3339 date-time. By default 30 days before the default
     *     end. Another format is ignored by some versions and answered with 400 `Invalid from` by
     *     later ones.
     * @example 2026-06-01T00:00:00Z
     */
    StatsFrom: string
    /**
     * @description Where the period ends, as an RFC 3339 date-time. By default one day from now, so that today
     *     is in it. Another format is ignored by some versions and answered with 400 `Invalid to` by
     *     later ones.
     * @example 2026-07-01T00:00:00Z
     */
    StatsTo: string
    /**
     * @description The API client of that team.
     * @example c4d2e8f0-6a1b-4b3c-8d5e-7f9a0b1c2d3e
     */
    TeamApiClientId: string
    /**
     * @description The team. `GET /api/user/teams` lists the ids.
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
          'application/json': components['schemas']['AuthSession']
        }
      }
      /** @description There is no valid session. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': components['schemas']['ErrorText']
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
      /** @description The session as it is now. */
      200: {
        headers: {
          'Set-Cookie': components['headers']['SessionCookie']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AuthSession']
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
        'application/json': components['schemas']['ServerEventRequest']
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
        'application/json': components['schemas']['ServerPageviewRequest']
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
    /** @description The address and the password. */
    requestBody: {
      content: {
        'application/json': components['schemas']['LoginRequest']
      }
    }
    responses: {
      200: components['responses']['LoginAnswered']
      /** @description The body is not JSON, or a member has a wrong type. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': components['schemas']['ErrorText']
        }
      }
      /** @description The address is unknown or the password is wrong; the answer is the same for both. */
      401: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': components['schemas']['ErrorText']
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
      /** @description Signed out. JSON in spite of its label; the line feed at its end is missing from newer servers. */
      200: {
        headers: {
          'Set-Cookie': components['headers']['ClearedSessionCookie']
          [name: string]: unknown
        }
        content: {
          'text/plain': components['schemas']['Status']
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
          'application/json': components['schemas']['Site'][]
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
    /** @description The site to create. Members that are not listed are ignored. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SiteCreateRequest']
      }
    }
    responses: {
      /** @description The new site. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Site']
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
      query?: {
        /**
         * @description Where the period begins, as an RFC 3339 date-time. By default 24 hours ago. Another format
         *     is ignored.
         * @example 2026-07-01T00:00:00Z
         */
        from?: components['parameters']['HitsFrom']
        /**
         * @description Where the period ends, as an RFC 3339 date-time. By default now. Another format is ignored.
         * @example 2026-07-02T00:00:00Z
         */
        to?: components['parameters']['HitsTo']
        /**
         * @description How many hits to return. The server takes a larger number as 100 and anything else that is
         *     out of range as 10.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /**
         * @description How many hits to skip.
         * @example 0
         */
        offset?: components['parameters']['Offset']
        /**
         * @description Only return hits whose path, host name, referrer, user agent or `utm_*` value contains this
         *     text, in upper or lower case.
         * @example pricing
         */
        q?: components['parameters']['HitsQuery']
        /**
         * @description What to sort by: `timestamp` (the default), `path` or `referrer`. Any other text is taken as
         *     the default.
         * @example timestamp
         */
        sort?: components['parameters']['HitsSort']
        /**
         * @description Whether to sort upwards or downwards.
         * @example desc
         */
        order?: components['parameters']['HitsOrder']
        /**
         * @description Only count hits that match, each filter written `type:value` and all of them together. Give
         *     the parameter once for each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`,
         *     `device`, `country`, `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`,
         *     `utm_content`, `utm_medium`, `utm_source`, `utm_term` and `qr_code_id`; upper and lower case
         *     are the same in a type. Newer servers know more.
         * @example [
         *       "country:DE",
         *       "path:/pricing"
         *     ]
         */
        filter?: components['parameters']['Filter']
        /**
         * @description The type of one more filter, in an older form. It needs `filter_value` beside it. Prefer
         *     `filter`.
         * @example path
         */
        filter_type?: components['parameters']['FilterType']
        /**
         * @description The value of one more filter, in an older form. It needs `filter_type` beside it. Prefer
         *     `filter`.
         * @example /pricing
         */
        filter_value?: components['parameters']['FilterValue']
      }
      header?: never
      path: {
        /**
         * @description The site. `GET /api/sites` lists the ids.
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
      query?: {
        /**
         * @description Where the period begins, as an RFC 3339 date-time. By default 30 days before the default
         *     end. Another format is ignored by some versions and answered with 400 `Invalid from` by
         *     later ones.
         * @example 2026-06-01T00:00:00Z
         */
        from?: components['parameters']['StatsFrom']
        /**
         * @description Where the period ends, as an RFC 3339 date-time. By default one day from now, so that today
         *     is in it. Another format is ignored by some versions and answered with 400 `Invalid to` by
         *     later ones.
         * @example 2026-07-01T00:00:00Z
         */
        to?: components['parameters']['StatsTo']
        /**
         * @description Where the period to compare with begins, as an RFC 3339 date-time. It needs `compare_to`
         *     beside it; another format is ignored.
         * @example 2026-05-01T00:00:00Z
         */
        compare_from?: components['parameters']['CompareFrom']
        /**
         * @description Where the period to compare with ends, as an RFC 3339 date-time. It needs `compare_from`
         *     beside it; another format is ignored.
         * @example 2026-06-01T00:00:00Z
         */
        compare_to?: components['parameters']['CompareTo']
        /**
         * @description Only count hits that match, each filter written `type:value` and all of them together. Give
         *     the parameter once for each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`,
         *     `device`, `country`, `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`,
         *     `utm_content`, `utm_medium`, `utm_source`, `utm_term` and `qr_code_id`; upper and lower case
         *     are the same in a type. Newer servers know more.
         * @example [
         *       "country:DE",
         *       "path:/pricing"
         *     ]
         */
        filter?: components['parameters']['Filter']
        /**
         * @description The type of one more filter, in an older form. It needs `filter_value` beside it. Prefer
         *     `filter`.
         * @example path
         */
        filter_type?: components['parameters']['FilterType']
        /**
         * @description The value of one more filter, in an older form. It needs `filter_type` beside it. Prefer
         *     `filter`.
         * @example /pricing
         */
        filter_value?: components['parameters']['FilterValue']
        /**
         * @description Only count sessions that reached this goal. Give the parameter once for each goal.
         * @example [
         *       "b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d"
         *     ]
         */
        goal_id?: components['parameters']['GoalId']
        /**
         * @description Only count sessions that went through this funnel. Give the parameter once for each funnel.
         * @example [
         *       "d7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e"
         *     ]
         */
        funnel_id?: components['parameters']['FunnelId']
      }
      header?: never
      path: {
        /**
         * @description The site. `GET /api/sites` lists the ids.
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
          'application/json': components['schemas']['SystemStatus']
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
        'application/json': components['schemas']['ApiClientCreateRequest']
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
         * @description The API client.
         * @example 3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f30
         */
        id: components['parameters']['ApiClientId']
      }
      cookie?: never
    }
    /** @description The complete new state of the client. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ApiClientUpdateRequest']
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
         * @description The API client.
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
         * @description The API client.
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
         * @description The team. `GET /api/user/teams` lists the ids.
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
         * @description The team. `GET /api/user/teams` lists the ids.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
      }
      cookie?: never
    }
    /** @description The client to create. Only `name` is required. */
    requestBody: {
      content: {
        'application/json': components['schemas']['TeamApiClientCreateRequest']
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
         * @description The team. `GET /api/user/teams` lists the ids.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
        /**
         * @description The API client of that team.
         * @example c4d2e8f0-6a1b-4b3c-8d5e-7f9a0b1c2d3e
         */
        clientId: components['parameters']['TeamApiClientId']
      }
      cookie?: never
    }
    /** @description The complete new state of the client. */
    requestBody: {
      content: {
        'application/json': components['schemas']['TeamApiClientUpdateRequest']
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
         * @description The team. `GET /api/user/teams` lists the ids.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
        /**
         * @description The API client of that team.
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
         * @description The team. `GET /api/user/teams` lists the ids.
         * @example 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60
         */
        id: components['parameters']['TeamId']
        /**
         * @description The API client of that team.
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
