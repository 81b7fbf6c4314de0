// Generated from the OpenAPI description by `specwright generate`. Do not edit; README.md in this folder says what to change instead.

import type { operations } from './schema.js'

export interface paths {
  '/api/admin/exclusions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the exclusions for all sites
     * @description Lists the exclusions that apply to every site, newest first.
     */
    get: operations['listInstanceExclusions']
    put?: never
    /**
     * Create an exclusion for all sites
     * @description Excludes visits from an address, a network or a country on every site from now on. Recorded
     *     visits stay. Duplicates are accepted.
     */
    post: operations['createInstanceExclusion']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/exclusions/{ruleID}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete an exclusion for all sites
     * @description Deletes an exclusion that applies to every site.
     */
    delete: operations['deleteInstanceExclusion']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/sites': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List all sites of the instance
     * @description Lists the sites of all teams, newest first, with their owners' e-mail addresses.
     *     `data_retention_days` is always 0 here, regardless of the actual value. The list isn't
     *     paginated.
     */
    get: operations['listAllSites']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/sites/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete any site
     * @description Permanently deletes a site of any team, with all its recorded data. An unknown site gives
     *     **500**, not 404.
     */
    delete: operations['deleteAnySite']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/system': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the version and features of the instance
     * @description Returns the version, the public URL and the enabled features.
     */
    get: operations['getInstance']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/system/activation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List sites with the state of their tracking
     * @description Lists all sites of the instance and the state of their tracking, one page at a time.
     */
    get: operations['listSiteActivations']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/system/ai': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the state of the language model
     * @description Returns whether a language model writes the texts of suggestions, and how much of its budget
     *     is used.
     */
    get: operations['getInstanceAi']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/system/audit': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the instance's audit log
     * @description Returns the instance's audit log, newest entries first, one page at a time.
     */
    get: operations['listInstanceAuditEntries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/system/audit/export': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Export the instance's audit log as a file
     * @description Returns the matching entries of the instance's audit log as one file, newest first: as JSON, or
     *     as CSV with `format=csv`.
     *
     *     If nothing matches, the JSON is `null`, **not an empty list**, and the CSV is only the header
     *     line.
     */
    get: operations['exportInstanceAuditLog']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/system/backups': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the state of the backups
     * @description Returns whether backups are enabled and whether the last ones succeeded.
     */
    get: operations['getInstanceBackups']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/system/caches': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the state of the caches
     * @description Returns the sizes of this node's caches and the lifetimes of their entries.
     */
    get: operations['getInstanceCaches']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/system/health': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the health of the instance
     * @description Returns the state of the database and the background workers. For a check without
     *     credentials, use `getReadiness`.
     */
    get: operations['getInstanceHealth']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/system/import-stage-cleanup': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the state of the upload clean-up
     * @description Returns the settings and results of the job that deletes uploads that were never imported.
     */
    get: operations['getImportCleanup']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/system/import-stage-cleanup/run': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Clean up old uploads now
     * @description Deletes uploads that were never imported and are older than the retention time. The call is
     *     recorded in the audit log.
     */
    post: operations['runImportCleanup']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/system/ingest': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read how much is being recorded
     * @description Returns how much is being recorded on all sites together.
     */
    get: operations['getInstanceIngest']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/system/mail': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the e-mail settings
     * @description Returns the e-mail settings without secrets. Without a mail server, invitations to teams and
     *     sites get 200 but are never delivered, and `requestPasswordReset` gets 502.
     */
    get: operations['getInstanceMail']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/system/mail/test': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Send a test e-mail
     * @description Sends an e-mail and waits for the mail server's response. Without a body, it goes to the
     *     caller or to the owner of the token. The call is recorded in the audit log.
     */
    post: operations['sendTestMail']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/system/search-console': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the state of the Search Console imports
     * @description Returns the numbers of connections, mappings and imports of all teams.
     */
    get: operations['getInstanceSearchConsole']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/system/spam-filter': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the state of the spam filter
     * @description Returns the age and size of the spam list.
     */
    get: operations['getSpamFilter']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/system/spam-filter/refresh': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Update the spam filter
     * @description Downloads the newest spam list from the internet and applies it. The call is recorded in the
     *     audit log.
     */
    post: operations['refreshSpamFilter']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/system/storage': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the storage usage
     * @description Returns the paths and sizes of the databases, and the disk usage.
     */
    get: operations['getInstanceStorage']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/teams': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List all teams of the instance
     * @description Lists all teams, newest first, including archived ones. The list isn't paginated.
     */
    get: operations['listAllTeams']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/teams/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete an archived team
     * @description Permanently deletes an archived team without sites, with all its data.
     */
    delete: operations['deleteAnyTeam']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/teams/{id}/archive': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Archive any team
     * @description Archives a team: its members no longer see it, and its API tokens stop working. Unlike
     *     `archiveTeam`, it accepts a team that has sites.
     */
    post: operations['archiveAnyTeam']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/users': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List all accounts
     * @description Lists all accounts of the instance, newest first, including invited users who have never
     *     signed in. The list isn't paginated.
     */
    get: operations['listUsers']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/users/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete an account
     * @description Deletes an account. **All sites that this user created are deleted too, with their recorded
     *     data**, whichever team they belong to. If the account is the only owner of a team with other
     *     members, the response is 409 unless `force` is set. An unknown user gives **200**. Callers can't
     *     delete their own account.
     *
     *     An open session of the deleted user stays valid until it expires: lists are empty, the profile
     *     is 404, and creating a site gives a misleading 409.
     *
     *     The response to a success is JSON, but the server labels it `text/plain`.
     */
    delete: operations['deleteUser']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/users/{id}/disable-2fa': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Remove a user's second factors
     * @description Disables TOTP and deletes the passkeys and recovery codes of a user who has lost them. Also
     *     revokes the user's remember-me sessions; an open session stays valid until it expires.
     */
    post: operations['removeSecondFactors']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/users/{id}/role': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Set a user's instance role
     * @description Sets a user's instance role, which takes effect within 30 seconds. **Nothing is checked**: an
     *     unknown or missing role is stored and grants no permission, and owners can demote themselves. An
     *     unknown user gives 500.
     *
     *     The response is JSON, but the server labels it `text/plain`.
     */
    post: operations['updateUserRole']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/accept-invite': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Accept an invitation
     * @description Accepts an invitation with the token of its link, which works once. 2.8.1 keeps these tokens in
     *     memory for an hour, so **the link can become invalid long before the invitation expires**; in
     *     that case, use `resendTeamInvitation`. The call **sets the account's password, even that of an
     *     existing account**, accepts all pending invitations of the address, and makes the joined team
     *     the active one. It doesn't sign in. Password reset tokens are accepted too. The rate limit is 2
     *     requests per second, with bursts of 5.
     *
     *     The invited role applies from the acceptance on, except in the instance's default team: everyone
     *     is already a `member` of it when invited, and stays so; see `addTeamMember`.
     *
     *     The response is JSON, but the server labels it `text/plain`.
     */
    post: operations['acceptInvitation']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/forgot-password': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Request a password reset
     * @description Sends an e-mail with a link to set a new password. The link is valid for an hour, or until the
     *     server restarts. Unknown addresses get the same response but no e-mail, so the response doesn't
     *     reveal who has an account, unless e-mail can't be sent: then known addresses get 502. The rate
     *     limit is 2 requests per second, with bursts of 5.
     *
     *     The response is JSON, but the server labels it `text/plain`.
     */
    post: operations['requestPasswordReset']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/mfa/email-link/request': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Request a link by e-mail to complete a sign-in
     * @description Sends an e-mail to the account with a link that completes the sign-in. The link is valid as
     *     long as the challenge, five minutes after the sign-in. `login` lists `email_link` among the
     *     factors only on instances that can send e-mail. The rate limit is 2 requests per second,
     *     with bursts of 5.
     */
    post: operations['requestEmailLink']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/mfa/email-link/verify': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Follow a sign-in link
     * @description The target of an e-mailed link, for browsers: sets the session and redirects to the
     *     dashboard. An unknown, used or expired link has the same status, but redirects to the
     *     sign-in page with `error=mfa_link_invalid`. The rate limit is 2 requests per second, with
     *     bursts of 5.
     */
    get: operations['openEmailLink']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/mfa/recovery-code/verify': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Complete a sign-in with a recovery code
     * @description Completes a `login` with one of the recovery codes, which can't be used again, and sets the
     *     session. A wrong code gives 401, and the challenge stays valid. The rate limit is 2 requests
     *     per second, with bursts of 5.
     */
    post: operations['verifyRecoveryCode']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/mfa/totp/verify': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Complete a sign-in with a TOTP code
     * @description Completes a `login` with a code from an authenticator app and sets the session. A wrong code
     *     gives 401, and the challenge stays valid. A code is accepted more than once during its 30
     *     seconds. The rate limit is 2 requests per second, with bursts of 5.
     */
    post: operations['verifyTotp']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/passkey/login/finish': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Complete a sign-in with a passkey
     * @description Verifies the passkey's response and sets the session. Completes a sign-in that started with
     *     `startPasskeyLogin`, or a `login` that requires a second factor. The rate limit is 2
     *     requests per second, with bursts of 5.
     */
    post: operations['finishPasskeyLogin']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/passkey/login/start': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Start a sign-in with a passkey
     * @description Returns the options for `navigator.credentials.get()`. No e-mail address is needed: the
     *     passkey identifies the account. The challenge is valid once, for five minutes. A request
     *     body isn't needed. The rate limit is 2 requests per second, with bursts of 5.
     */
    post: operations['startPasskeyLogin']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/reset-password': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Reset a password
     * @description Sets a new password with the token from an e-mailed link, which works once within an hour, and
     *     revokes all remember-me sessions of the account. It doesn't sign in. Invitation tokens are
     *     accepted too: they set the password, and the invitation stays pending. The rate limit is 2
     *     requests per second, with bursts of 5.
     *
     *     The response is JSON, but the server labels it `text/plain`.
     */
    post: operations['resetPassword']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/session': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the session
     * @description Returns the expiry of the session and the rules for extending it, without extending it. If
     *     only `hk_remember_me` is valid, the response sets a new `hk_token`.
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
     * @description Sets a new `hk_token` cookie with the full lifetime, and renews `hk_remember_me` if present. A
     *     valid `hk_remember_me` cookie alone is enough. The rate limit is 2 requests per second, with
     *     bursts of 5.
     *
     *     The session of a deleted user stays valid and can be extended until it expires.
     */
    post: operations['extendSession']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/cloud/billing/checkout': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Buy a plan
     * @description Returns the URL of a page at Stripe to buy a plan for the active team. **HitKeep Cloud
     *     only**: other instances don't have this operation, and 2.8.1 responds with 200 and its
     *     dashboard page.
     */
    post: operations['openCheckout']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/cloud/billing/portal': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Open the billing portal
     * @description Returns the URL of a page at Stripe to manage the active team's plan and payments. **HitKeep
     *     Cloud only**: other instances don't have this operation, and 2.8.1 responds with 200 and its
     *     dashboard page.
     */
    post: operations['openBillingPortal']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/cloud/signup': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Create an account on HitKeep Cloud
     * @description Creates an account with a team. The e-mail address is then verified with a link. **HitKeep
     *     Cloud only**: other instances don't have this operation, and 2.8.1 responds with 200 and its
     *     dashboard page.
     */
    post: operations['signUp']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/cloud/webhooks/stripe': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Receive an event from Stripe
     * @description The endpoint that Stripe calls; it has no other use. The body must be signed in
     *     `Stripe-Signature`. The rate limit is 30 requests per second, with bursts of 60. **HitKeep
     *     Cloud only**: other instances don't have this operation, and 2.8.1 responds with 200 and its
     *     dashboard page.
     */
    post: operations['receiveStripeEvent']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/docs/v1/openapi.json': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read HitKeep's own API description
     * @description Returns the OpenAPI description that the instance itself publishes. No credentials, no rate
     *     limit.
     */
    get: operations['getApiDescription']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/docs/versions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List HitKeep's own API descriptions
     * @description Lists the API descriptions that the instance itself publishes. They differ from the server's
     *     behaviour in many places, where this description follows the server. No credentials, no rate
     *     limit.
     */
    get: operations['listApiDescriptions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/favicon/{domain}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a domain's icon
     * @description Proxies the domain's icon from DuckDuckGo's icon service, so browsers don't contact the
     *     service themselves. No credentials. The status is that of the service, such as 404 for an
     *     unknown icon.
     */
    get: operations['getFavicon']
    put?: never
    post?: never
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
     * @description Records an event observed by a server, for the time and visitor in the body. A time in the
     *     future is accepted, and the event appears at that time.
     *
     *     The host of `url` identifies the site. Subdomains other than `www.` don't belong to the site and
     *     give 404. Sessions are not accepted. 2.8.1 doesn't check the origin here. The rate limit is 20
     *     requests per second, with bursts of 40. The body can have up to 64 KiB.
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
     * @description Records a page view observed by a server, for the time and visitor in the body. A time in the
     *     future is accepted, and the page view appears at that time.
     *
     *     The host of `url` identifies the site. Subdomains other than `www.` don't belong to the site and
     *     give 404. Sessions are not accepted. 2.8.1 doesn't check the origin here. The rate limit is 20
     *     requests per second, with bursts of 40. The body can have up to 64 KiB.
     */
    post: operations['trackServerPageview']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/initial-user': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Create the first account
     * @description Creates the first account of a new instance, with a team and the instance role `owner`, and
     *     signs in. Here alone, the session is in the body as well as in the cookie. Allowed only
     *     while `needs_setup` in `getStatus` is `true`. The rate limit is 2 requests per second, with
     *     bursts of 5.
     */
    post: operations['createInitialUser']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/integrations/google-search-console/oauth/callback': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Complete a connection to Search Console
     * @description The endpoint to which Google redirects the browser after the user's consent; not meant for
     *     programs. The session must be the one that started the connection. The rate limit is 2
     *     requests per second, with bursts of 5.
     */
    get: operations['completeSearchConsoleConnection']
    put?: never
    post?: never
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
     * @description Checks the password. Without a second factor, the response sets the session in the `hk_token`
     *     cookie; the body never contains it. With `remember_me`, it also sets a long-lived
     *     `hk_remember_me` cookie. E-mail addresses are case-sensitive: write the address as it was
     *     registered.
     *
     *     With a second factor (TOTP or a passkey), the response is also 200, but with `status`
     *     `mfa_required` and **no cookie**. Complete the sign-in within five minutes with the
     *     `challenge_token` and one of the `factors`: `verifyTotp`, `verifyRecoveryCode`,
     *     `requestEmailLink` or `finishPasskeyLogin`.
     *
     *     The rate limit is 2 requests per second, with bursts of 5.
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
     * @description Deletes the cookies `hk_token` and `hk_remember_me`, and revokes the latter on the server. Works
     *     without a session. A copy of the session's JWT stays valid until it expires.
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
  '/api/qr-share/{token}/qr-code': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a shared QR code
     * @description Returns what `getQrCode` returns, for the QR code of a share link.
     */
    get: operations['getQrShare']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/qr-share/{token}/qr-code/asset': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a shared QR code's graphic
     * @description Returns what `getQrCodeGraphic` returns, for the QR code of a share link.
     */
    get: operations['getQrShareGraphic']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/qr-share/{token}/qr-code/opens/timeseries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Count opens of a shared QR code over time
     * @description Returns what `getQrCodeTimeSeries` returns, for the QR code of a share link.
     */
    get: operations['getQrShareTimeSeries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/qr-share/{token}/qr-code/summary': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a shared QR code's figures
     * @description Returns what `getQrCodeSummary` returns, for the QR code of a share link.
     */
    get: operations['getQrShareSummary']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/qr-share/{token}/qr-code/takeout': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Export all data of a shared QR code
     * @description Returns what `exportQrCode` returns, for the QR code of a share link. Anyone with the link
     *     can read it. The rows contain the **redirect's token in plain text** and the digests of
     *     share link tokens.
     */
    get: operations['exportQrShare']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/site': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the site of a share link
     * @description Returns the site of a share link. The other shared operations need its id. None of them
     *     needs credentials, and any that are sent are ignored. Each behaves like the operation for a
     *     session, with the same defaults and errors.
     */
    get: operations['getSharedSite']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/ecommerce': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a shared shop's revenue
     * @description Returns what `getEcommerceSummary` returns, with the same parameters, defaults and limits,
     *     for the site of a share link. HitKeep's own reference doesn't list this operation.
     */
    get: operations['getSharedEcommerceSummary']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/ecommerce/products': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a shared shop's top products
     * @description Returns what `listEcommerceProducts` returns, with the same parameters, defaults and limits,
     *     for the site of a share link. HitKeep's own reference doesn't list this operation.
     */
    get: operations['listSharedEcommerceProducts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/ecommerce/sources': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a shared shop's sources of revenue
     * @description Returns what `listEcommerceSources` returns, with the same parameters, defaults and limits,
     *     for the site of a share link. HitKeep's own reference doesn't list this operation.
     */
    get: operations['listSharedEcommerceSources']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/ecommerce/timeseries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read shared revenue over time
     * @description Returns what `getEcommerceTimeSeries` returns, with the same parameters, defaults and
     *     limits, for the site of a share link. HitKeep's own reference doesn't list this operation.
     */
    get: operations['getSharedEcommerceTimeSeries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/events/audience': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a shared event's audience
     * @description Returns what `getEventAudience` returns, with the same parameters, defaults and limits, for
     *     the site of a share link.
     */
    get: operations['getSharedEventAudience']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/events/breakdown': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Count sessions by the values of a shared event's property
     * @description Returns what `getEventPropertyValues` returns, with the same parameters, defaults and
     *     limits, for the site of a share link.
     */
    get: operations['getSharedEventPropertyValues']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/events/names': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the names of a shared site's events
     * @description Returns what `listEventNames` returns, with the same parameters, defaults and limits, for
     *     the site of a share link.
     */
    get: operations['listSharedEventNames']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/events/properties': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a shared event's properties
     * @description Returns what `listEventProperties` returns, with the same parameters, defaults and limits,
     *     for the site of a share link.
     */
    get: operations['listSharedEventProperties']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/events/timeseries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Count shared events over time
     * @description Returns what `getEventTimeSeries` returns, with the same parameters, defaults and limits,
     *     for the site of a share link.
     */
    get: operations['getSharedEventTimeSeries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/funnels': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a shared site's funnels
     * @description Returns what `listFunnels` returns, with the same parameters, defaults and limits, for the
     *     site of a share link.
     */
    get: operations['listSharedFunnels']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/funnels/timeseries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Count entries and completions of shared funnels over time
     * @description Returns what `getFunnelTimeSeries` returns, with the same parameters, defaults and limits,
     *     for the site of a share link.
     */
    get: operations['getSharedFunnelTimeSeries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/funnels/{funnelID}/stats': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a shared funnel's results
     * @description Returns what `getFunnelStats` returns, with the same parameters, defaults and limits, for
     *     the site of a share link.
     */
    get: operations['getSharedFunnelStats']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/goals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a shared site's goals
     * @description Returns what `listGoals` returns, with the same parameters, defaults and limits, for the
     *     site of a share link.
     */
    get: operations['listSharedGoals']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/goals/timeseries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Count shared conversions over time
     * @description Returns what `getGoalTimeSeries` returns, with the same parameters, defaults and limits, for
     *     the site of a share link.
     */
    get: operations['getSharedGoalTimeSeries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/hits': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a shared site's hits
     * @description Returns what `listSiteHits` returns, including user agents and locations, with the same
     *     parameters and defaults, for the site of a share link.
     */
    get: operations['listSharedSiteHits']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/hits/export': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Export a shared site's hits as a file
     * @description Returns what `exportSiteHits` returns, with the same parameters, defaults and limits, for
     *     the site of a share link.
     */
    get: operations['exportSharedSiteHits']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/opportunities': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a shared site's suggestions
     * @description Returns what `listOpportunities` returns, with the same parameters, defaults and limits, for
     *     the site of a share link.
     */
    get: operations['listSharedOpportunities']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/qr-codes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a shared site's QR codes
     * @description Returns what `listQrCodes` returns, for the site of a share link.
     */
    get: operations['listSharedQrCodes']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/qr-codes/{qrID}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a QR code of a shared site
     * @description Returns what `getQrCode` returns, for the site of a share link.
     */
    get: operations['getSharedQrCode']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/qr-codes/{qrID}/asset': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the graphic of a shared site's QR code
     * @description Returns what `getQrCodeGraphic` returns, for the site of a share link.
     */
    get: operations['getSharedQrCodeGraphic']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/qr-codes/{qrID}/opens/timeseries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Count opens of a shared site's QR code over time
     * @description Returns what `getQrCodeTimeSeries` returns, for the site of a share link.
     */
    get: operations['getSharedQrCodeTimeSeries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/qr-codes/{qrID}/summary': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the figures of a shared site's QR code
     * @description Returns what `getQrCodeSummary` returns, for the site of a share link.
     */
    get: operations['getSharedQrCodeSummary']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/qr-codes/{qrID}/takeout': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Export all data of a shared site's QR code
     * @description Returns what `exportQrCode` returns, for the site of a share link. Anyone with the link can
     *     read it. The rows contain the **redirect's token in plain text** and the digests of share
     *     link tokens.
     */
    get: operations['exportSharedQrCode']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/realtime': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Stream changes of shared statistics
     * @description Streams the same events as `streamSiteChanges`, for the site of a share link.
     */
    get: operations['streamSharedSiteChanges']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/stats': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a shared site's statistics
     * @description Returns what `getSiteStats` returns, with the same parameters and defaults, for the site of
     *     a share link.
     */
    get: operations['getSharedSiteStats']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/web-vitals/breakdown': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Compare a shared web vital between groups of visitors
     * @description Returns what `listWebVitalGroups` returns, with the same parameters, defaults and limits,
     *     for the site of a share link.
     */
    get: operations['listSharedWebVitalGroups']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/web-vitals/pages': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the slowest pages of a shared site
     * @description Returns what `listWebVitalPages` returns, with the same parameters, defaults and limits, for
     *     the site of a share link.
     */
    get: operations['listSharedWebVitalPages']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/web-vitals/summary': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a shared site's web vitals
     * @description Returns what `listWebVitals` returns, with the same parameters, defaults and limits, for the
     *     site of a share link.
     */
    get: operations['listSharedWebVitals']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/share/{token}/sites/{id}/web-vitals/timeseries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a shared web vital over time
     * @description Returns what `getWebVitalTimeSeries` returns, with the same parameters, defaults and limits,
     *     for the site of a share link.
     */
    get: operations['getSharedWebVitalTimeSeries']
    put?: never
    post?: never
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
     * @description Lists the sites visible to the caller, newest first. With a session, these are the sites of
     *     the **active team**, even for the owner of the instance. With a token, they are the sites it
     *     has grants for, and for a personal token only those in its owner's active team. The list
     *     isn't paginated.
     */
    get: operations['listSites']
    put?: never
    /**
     * Create a site
     * @description Creates a site in the signed-in user's active team and makes the user its owner. Every member of
     *     the team can do this. API tokens are not accepted. A domain can be used only once per instance.
     *     The success status is **200**, not 201.
     *
     *     Internationalised domains are accepted in their ASCII form only (`xn--…`).
     */
    post: operations['createSite']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete a site
     * @description Permanently deletes the site with all its recorded data. The owner of the instance can delete
     *     any site.
     *
     *     An unknown or deleted site gives **500** `Failed to delete site`, not 404, to callers who pass
     *     the role check.
     */
    delete: operations['deleteSite']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/ai-chatbots/export': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Export a site's chatbot events as a file
     * @description Returns the events whose names begin with `assistant.` as one file. Known properties
     *     (provider, bot, surface, model and intent) have columns of their own, and another column has
     *     all properties as JSON. Read the response as a stream. Team tokens are rejected with 401.
     */
    get: operations['exportChatbotEvents']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/ai-fetch/correlation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Compare AI fetches with the visits that follow
     * @description Compares fetches by AI crawlers with later visits from AI assistants to the same paths,
     *     within a window of days. The parameters select fetches, not visits: a visit counts whichever
     *     assistant it came from.
     */
    get: operations['getAiFetchCorrelation']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/ai-fetch/export': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Export fetches by AI crawlers as a file
     * @description Returns the fetches of one period, by default the last 30 days, as one file. Read the
     *     response as a stream. Team tokens are rejected with 401.
     */
    get: operations['exportAiFetches']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/ai-fetch/overview': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read totals of fetches by AI crawlers
     * @description Returns totals and top lists of the fetches by AI crawlers in one period, by default the
     *     last 30 days up to now.
     */
    get: operations['getAiFetchOverview']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/ai-fetch/timeseries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Count fetches by AI crawlers over time
     * @description Counts fetches over time: per hour for periods under 48 hours, per day under 180 days,
     *     otherwise per month. Intervals without fetches are **left out**.
     */
    get: operations['getAiFetchTimeSeries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/ecommerce': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a shop's revenue
     * @description Returns revenue, orders and checkouts of one period, by default the last 30 days. They are
     *     computed from the events `purchase` (or `order_completed`), `begin_checkout`
     *     (`checkout_started`), `view_item` (`product_viewed`) and `add_to_cart`, recorded with
     *     `trackEvent` and `trackServerEvent`.
     */
    get: operations['getEcommerceSummary']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/ecommerce/products': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the top products
     * @description Lists the products sold in the period, highest revenue first.
     */
    get: operations['listEcommerceProducts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/ecommerce/sources': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the sources of revenue
     * @description Lists the campaigns and referrers of sessions with orders in the period, highest revenue
     *     first.
     */
    get: operations['listEcommerceSources']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/ecommerce/timeseries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read revenue over time
     * @description Returns revenue and orders over time. Buckets are hours for periods under 48 hours, days
     *     under 180 days, otherwise months. Buckets without data are zero. With a UTC offset in
     *     `from`, buckets are hours and days in that offset.
     */
    get: operations['getEcommerceTimeSeries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/events/audience': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read an event's audience
     * @description Counts the **sessions** with events of one name by page, referrer, device, country, city and
     *     network. `filter` selects events by the page views of their session.
     */
    get: operations['getEventAudience']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/events/breakdown': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Count sessions by the values of an event's property
     * @description Returns the 20 most frequent values of one property, with the number of **sessions** whose
     *     events have each. Values that are objects or lists count as JSON.
     */
    get: operations['getEventPropertyValues']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/events/names': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the names of a site's events
     * @description Lists the names of all events in the period, in alphabetical order. Events without a name
     *     are listed as an empty string.
     */
    get: operations['listEventNames']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/events/properties': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List an event's properties
     * @description Lists the names of the properties of one event in the period, in alphabetical order. Nested
     *     properties are not listed.
     */
    get: operations['listEventProperties']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/events/timeseries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Count events over time
     * @description Counts the events of one name over time. Buckets are hours for periods under 48 hours, days
     *     under 180 days, otherwise months. Buckets without data are zero. `filter` selects events by
     *     the page views of their session.
     */
    get: operations['getEventTimeSeries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/exclusions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a site's exclusions
     * @description Lists the exclusions of this site, newest first. `listInstanceExclusions` lists those for
     *     all sites. With a session, owners and admins of the instance can do this for every site.
     */
    get: operations['listSiteExclusions']
    put?: never
    /**
     * Create an exclusion for a site
     * @description Excludes visits from an address, a network or a country from now on. Recorded visits stay.
     *     Duplicates are accepted. With a session, owners and admins of the instance can do this for
     *     every site. Team tokens are rejected with 401.
     */
    post: operations['createSiteExclusion']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/exclusions/{ruleID}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete an exclusion of a site
     * @description Deletes an exclusion of the site. With a session, owners and admins of the instance can do
     *     this for every site.
     */
    delete: operations['deleteSiteExclusion']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/funnels': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a site's funnels
     * @description Lists the site's funnels, newest first. For their figures, use `getFunnelStats`.
     */
    get: operations['listFunnels']
    put?: never
    /**
     * Create a funnel
     * @description Creates a funnel. It applies to the statistics immediately, also to earlier periods.
     *
     *     The types of steps aren't checked: a misspelled type is stored, and no visitor can complete that
     *     step.
     *
     *     **The response is empty.** To get the id of the new funnel, call `listFunnels`, where it comes
     *     first.
     */
    post: operations['createFunnel']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/funnels/timeseries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Count entries and completions over time
     * @description Counts the sessions that complete the first and the last step over time, for all funnels or
     *     the given ones. Buckets are in UTC: hours for periods under 48 hours, days under 180 days,
     *     otherwise months. Buckets without data are zero. If the site has no funnel, or none with the
     *     given id, the list is empty.
     */
    get: operations['getFunnelTimeSeries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/funnels/{funnelID}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete a funnel
     * @description Deletes a funnel. Recorded data stays. An unknown funnel gives **500**, not 404.
     */
    delete: operations['deleteFunnel']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/funnels/{funnelID}/stats': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a funnel's results
     * @description Returns the number of sessions that completed each step in one period, by default the last
     *     30 days.
     */
    get: operations['getFunnelStats']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/goals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a site's goals
     * @description Lists the site's goals, newest first. For their figures, use `getSiteStats`.
     */
    get: operations['listGoals']
    put?: never
    /**
     * Create a goal
     * @description Creates a goal. It applies to the statistics immediately, also to earlier periods.
     *
     *     **The response is empty.** To get the id of the new goal, call `listGoals`, where it comes
     *     first. A repeated call creates another goal with the same name.
     */
    post: operations['createGoal']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/goals/timeseries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Count conversions over time
     * @description Counts conversions over time, for all goals or the given ones. Buckets are in UTC: hours for
     *     periods under 48 hours, days under 180 days, otherwise months. Buckets without data are
     *     zero. If the site has no goal, or none with the given id, the list is empty.
     */
    get: operations['getGoalTimeSeries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/goals/{goalID}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete a goal
     * @description Deletes a goal. Recorded data stays. An unknown goal gives **500**, not 404.
     */
    delete: operations['deleteGoal']
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
     * @description Returns the individual page views of one site in one period, by default the **last 24 hours**,
     *     one page at a time. To read all of them, increase `offset` by the number of hits received until
     *     it reaches `total`. New hits shift the pages while you read, so set `to` to a fixed time or sort
     *     in ascending order. `exportSiteHits` returns all hits in one file.
     *
     *     Page views recorded for a time in the future appear at that time. A token needs a grant for the
     *     site, and its owner must currently have a role on it. Team tokens with a grant are rejected with
     *     401, because the server looks up the token's user and a team has none; without a grant, they get
     *     403 like any other token.
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
  '/api/sites/{id}/hits/export': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Export a site's hits as a file
     * @description Returns the page views of one period, by default the **last 24 hours**, as one file without a
     *     row limit. The parameters select hits as in `listSiteHits`. Read the response as a stream.
     *
     *     As with `listSiteHits`, tokens of teams are rejected with 401.
     */
    get: operations['exportSiteHits']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/importers': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the tools to import from
     * @description Lists the tools whose exports the instance can import. The list is the same for all sites.
     *     With a session, owners and admins of the instance can do this for every site.
     */
    get: operations['listImporters']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/imports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a site's imports
     * @description Lists the site's imports, newest first, without their files and without deleted imports.
     *     With a session, owners and admins of the instance can do this for every site.
     */
    get: operations['listImports']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/imports/uploads/{importID}/files/{fileID}/chunks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Upload a chunk of a file
     * @description Appends bytes to a file. Send the chunks in order, each with its position in the file as
     *     `offset`. The response has the number of bytes received so far, which is the offset to
     *     continue at after a lost connection. A chunk that was already received is accepted again,
     *     and anything sent to a complete file is ignored. A gap, or a chunk that overlaps only partly
     *     with what was received, gives 409. With a session, owners and admins of the instance can do
     *     this for every site.
     */
    put: operations['uploadImportChunk']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/imports/uploads/{importID}/validate': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Validate an upload
     * @description Reads the uploaded files and returns what would be imported. Only an import whose status is
     *     `uploading` can be validated.
     *
     *     **A failure is final**: it sets the status `validation_failed`, even if a file was only
     *     incomplete, and you have to start over with `createImport`. With a session, owners and admins of
     *     the instance can do this for every site.
     */
    post: operations['validateImport']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/imports/{importID}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read an import
     * @description Returns one import, including a deleted one. Poll it until `status` is `completed` or
     *     `failed`. With a session, owners and admins of the instance can do this for every site.
     */
    get: operations['getImport']
    put?: never
    post?: never
    /**
     * Delete an import
     * @description Deletes the uploaded files and removes the imported data from the statistics. A queued or
     *     running import gives 409. The import stays readable by its id, with the status `deleted`,
     *     and deleting it again succeeds. With a session, owners and admins of the instance can do
     *     this for every site.
     */
    delete: operations['deleteImport']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/imports/{importID}/start': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Run a validated import
     * @description Queues a validated import. Days for which the site already has its own data are skipped.
     *     With a session, owners and admins of the instance can do this for every site.
     */
    post: operations['startImport']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/imports/{provider}/uploads': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Start an import
     * @description Declares the files of another tool's export and returns the ids to upload them to. The steps of
     *     an import are:
     *
     *     1. `createImport`, this operation.
     *     2. `uploadImportChunk` until every file is complete.
     *     3. `validateImport`, **once all files are complete**, because a failed validation is final.
     *     4. `startImport`, then `getImport` until `status` is `completed`.
     *
     *     The statistics don't change before the last step. Uploads that are never started are deleted
     *     after 7 days by default. The success status is **200**. With a session, owners and admins of the
     *     instance can do this for every site.
     */
    post: operations['createImport']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/ingest/ai-fetch': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Record a fetch by an AI crawler
     * @description Records that an AI crawler fetched a page or file, as seen in a web server's log. The time is
     *     that of this request.
     *
     *     On 2.8.1, requests without `Sec-Fetch-Site` don't need an `Origin`. Unlike
     *     `trackServerPageview`, this operation has the general rate limit of 10 requests per second.
     */
    post: operations['trackAiFetch']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/integrations/google-search-console': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a site's mapping to Search Console
     * @description Returns the property that the site is mapped to, and the state of its import. Team tokens
     *     are rejected with 401. For an unknown site, callers whose instance role sees all sites get
     *     400 `Invalid site_id`.
     */
    get: operations['getSearchConsoleMapping']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/integrations/google-search-console/property': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Map a site to a property
     * @description Maps the site to a property of the connected account and queues a first import. The property
     *     must match the site's domain. A missing connection (412) is reported before a malformed body
     *     (400). Team tokens are rejected with 401. For an unknown site, callers whose instance role
     *     sees all sites get 400 `Invalid site_id`.
     */
    put: operations['updateSearchConsoleProperty']
    post?: never
    /**
     * Remove a site's mapping to a property
     * @description Removes the mapping: nothing more is imported, and the operations of "Search Console"
     *     respond with 412. Team tokens are rejected with 401. For an unknown site, callers whose
     *     instance role sees all sites get 400 `Invalid site_id`.
     */
    delete: operations['deleteSearchConsoleProperty']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/integrations/google-search-console/sync': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Import from Search Console now
     * @description Queues an import for the mapped property instead of waiting for the daily one. Team tokens
     *     are rejected with 401. For an unknown site, callers whose instance role sees all sites get
     *     400 `Invalid site_id`.
     */
    post: operations['syncSearchConsole']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/members': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a site's members
     * @description Lists the users with a role on the site itself. Owners and admins of its team have access
     *     without being listed.
     */
    get: operations['listSiteMembers']
    put?: never
    /**
     * Add a site member
     * @description Gives a user a role on the site, or changes a member's role. For an address without an account,
     *     an account is created, added to the instance's default team, and invited by e-mail. The response
     *     is 200 even if the e-mail can't be sent. Team tokens fail with 500.
     *
     *     **Neither the address nor the role is checked.** The user must already be a member of the site's
     *     team, otherwise the response is 500, and the role applies only while that team is the user's
     *     active one. If a user has several roles, the weakest applies, so adding an owner or admin of the
     *     team with a weaker role **takes permissions away**.
     */
    post: operations['addSiteMember']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/members/{userId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Remove a site member
     * @description Removes a member from the site. Roles that come from the team stay. The last owner can't be
     *     removed. A user who isn't a member gives **500** `Failed to remove member`, not 404.
     */
    delete: operations['removeSiteMember']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/opportunities': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a site's suggestions
     * @description Lists all suggestions for the site in any state, most important first. To search for new
     *     ones, use `generateOpportunities`.
     */
    get: operations['listOpportunities']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/opportunities/digest-preview': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Preview the suggestions of an e-mail report
     * @description Returns the suggestions that the next e-mail report would contain, without sending it.
     */
    get: operations['previewOpportunityDigest']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/opportunities/generate': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Generate suggestions
     * @description Searches the statistics of one period, by default the last 30 days, for suggestions and stores
     *     them. The period must not exceed 366 days. The call is recorded in the team's audit log.
     *
     *     If the instance uses a language model, figures of the site are sent to it to write the texts.
     */
    post: operations['generateOpportunities']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/opportunities/{opportunityID}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Save, finish or dismiss a suggestion
     * @description Sets the state of a suggestion and returns it. Every transition is allowed. The call is
     *     recorded in the team's audit log.
     */
    patch: operations['updateOpportunity']
    trace?: never
  }
  '/api/sites/{id}/qr-codes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a site's QR codes
     * @description Lists the site's QR codes, most recently changed first. Archived codes are left out,
     *     although they still redirect.
     */
    get: operations['listQrCodes']
    put?: never
    /**
     * Create a QR code
     * @description Creates a QR code and returns it. HitKeep doesn't draw the code: draw it yourself from
     *     `redirect_url`. Opens are counted without cookies, and the parameter `hk_qr` of the destination
     *     URL connects them with page views.
     *
     *     The response is JSON, but the server labels it `text/plain`.
     */
    post: operations['createQrCode']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/qr-codes/{qrID}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a QR code
     * @description Returns one QR code, including an archived one.
     */
    get: operations['getQrCode']
    put?: never
    post?: never
    /**
     * Archive a QR code
     * @description Removes the QR code from the list. **It keeps redirecting** and stays readable by its id.
     *     This can't be undone. Archiving it again succeeds.
     */
    delete: operations['archiveQrCode']
    options?: never
    head?: never
    /**
     * Replace a QR code
     * @description Replaces all settings of the QR code and returns it. The URL that the code encodes stays the
     *     same. **Despite its method, this isn't a patch**: `name` and `destination_url` are required,
     *     and omitted members are cleared. An archived code gives 404.
     */
    patch: operations['updateQrCode']
    trace?: never
  }
  '/api/sites/{id}/qr-codes/{qrID}/asset': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a QR code's graphic
     * @description Returns the graphic that was uploaded for the QR code. Supports `Range` and conditional
     *     requests.
     */
    get: operations['getQrCodeGraphic']
    /**
     * Upload a QR code's graphic
     * @description Stores a graphic for the QR code, replacing an earlier one, and returns its details. Send a
     *     form with the part `asset`, at most 2 MiB (2097152 bytes). Only the declared media type of
     *     the part is checked, not its content.
     */
    put: operations['uploadQrCodeGraphic']
    post?: never
    /**
     * Delete a QR code's graphic
     * @description Deletes the graphic. A QR code without a graphic gives 404.
     */
    delete: operations['deleteQrCodeGraphic']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/qr-codes/{qrID}/opens/timeseries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Count opens over time
     * @description Counts the opens of the QR code over time. Buckets are in UTC: hours for periods under 48
     *     hours, days under 180 days, otherwise months. Buckets without opens are zero.
     */
    get: operations['getQrCodeTimeSeries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/qr-codes/{qrID}/share': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a QR code's share links
     * @description Lists the share links of the QR code, newest first, without their tokens.
     */
    get: operations['listQrShareLinks']
    put?: never
    /**
     * Share a QR code
     * @description Creates a link that shows the figures of this QR code, but nothing else of the site, to anyone
     *     who has it. **The token is returned only once.**
     *
     *     The response is JSON, but the server labels it `text/plain`. `url` is a page for people;
     *     programs pass the token to `getQrShare` and the other operations of "Shared QR codes". One of
     *     these is `exportQrShare`, whose file contains the redirect's token.
     */
    post: operations['createQrShareLink']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/qr-codes/{qrID}/share/{shareID}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete a QR code's share link
     * @description Deletes a share link of the QR code; its token stops working immediately.
     */
    delete: operations['deleteQrShareLink']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/qr-codes/{qrID}/summary': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a QR code's figures
     * @description Returns the opens of the QR code in one period, by default the last 30 days, and the page
     *     views that followed.
     */
    get: operations['getQrCodeSummary']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/qr-codes/{qrID}/takeout': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Export all data of a QR code
     * @description Returns all data of the QR code as one file: the code itself, its graphic, opens and share
     *     links, and the page views and events that followed. The column `record_type` has the kind of
     *     each row. Read the response as a stream. The rows contain the **redirect's token in plain
     *     text** and the digests of share link tokens.
     */
    get: operations['exportQrCode']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/realtime': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Stream changes of a site's statistics
     * @description Keeps the connection open and sends a server-sent event whenever new data of the site arrives,
     *     as an alternative to polling. Events don't contain figures: read the statistics again.
     *
     *     After a lost connection, send the `id` of the last event as `Last-Event-ID` to receive the
     *     missed ones. If they are no longer available, the first event is `analytics.resync`.
     */
    get: operations['streamSiteChanges']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/retention': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Set how long a site's data is kept
     * @description Sets the number of days after which the site's data is deleted.
     *
     *     **This doesn't work on 2.8.1**: the response to every valid request is 404 `Site not found`,
     *     because the server fails to look up the site. The operator can set the instance's default
     *     instead. Apart from the 404, this describes what the server intends to do. Team tokens are
     *     rejected with 401.
     */
    put: operations['updateSiteRetention']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/search-console/breakdowns': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Compare search figures by country or device
     * @description Lists the countries or device types with the most clicks in Google Search. Data is imported
     *     from Google once a day and lags some days behind. It stays readable after the team
     *     disconnects from Google.
     */
    get: operations['listSearchConsoleGroups']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/search-console/overview': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read search figures
     * @description Returns clicks, impressions and average position in Google Search for one period, by default
     *     the last 30 days. Data is imported from Google once a day and lags some days behind. It
     *     stays readable after the team disconnects from Google.
     */
    get: operations['getSearchConsoleOverview']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/search-console/pages': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List pages found by search
     * @description Lists the pages, by their whole URLs, with the most clicks in Google Search. Data is
     *     imported from Google once a day and lags some days behind. It stays readable after the team
     *     disconnects from Google.
     */
    get: operations['listSearchConsolePages']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/search-console/queries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List search queries
     * @description Lists the queries with the most clicks in Google Search. Data is imported from Google once a
     *     day and lags some days behind. It stays readable after the team disconnects from Google.
     */
    get: operations['listSearchConsoleQueries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/search-console/series': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read search figures by day
     * @description Returns clicks, impressions and position in Google Search by day. Days without data are left
     *     out. Data is imported from Google once a day and lags some days behind. It stays readable
     *     after the team disconnects from Google.
     */
    get: operations['getSearchConsoleSeries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/share': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a site's share links
     * @description Lists the site's share links, newest first, without their tokens. A lost link can only be
     *     replaced.
     */
    get: operations['listShareLinks']
    put?: never
    /**
     * Share the statistics of a site
     * @description Creates a link that shows the site's statistics to anyone who has it, without an account. It
     *     doesn't expire. **The token is returned only once.** The success status is **200**. Team tokens
     *     are rejected with 401.
     *
     *     `url` is a page for people; programs pass the token to `getSharedSite`, which returns the site's
     *     id, and to the other operations of "Shared statistics". These include single hits and exports,
     *     and QR codes with their redirect tokens.
     */
    post: operations['createShareLink']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/share/{shareID}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Stop sharing by a link
     * @description Deletes a share link of the site; its token stops working immediately.
     */
    delete: operations['deleteShareLink']
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
     *     Users reach a site only while its team is their **active** team; see `setActiveTeam`. A token
     *     needs a grant for the site, and its owner must currently have a role on it. Team tokens with a
     *     grant are rejected with 401, because the server looks up the token's user and a team has none;
     *     without a grant, they get 403 like any other token.
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
  '/api/sites/{id}/takeout': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Export all data of a site
     * @description Returns all data of the site as one file: page views, events, web vitals, AI fetches, goals,
     *     funnels, and QR codes with their opens and share links. All rows have the same columns, and
     *     `record_type` has the kind of each row. Rows come in no particular order. Read the response as a
     *     stream. Supports `Range` requests.
     *
     *     The rows of QR codes contain the **redirect's token in plain text**.
     */
    get: operations['exportSite']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/tracking/status': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Check a site's tracking
     * @description Returns whether page views of the site arrive, when the first and last ones arrived and
     *     which tracker sent them. Use it to check the installation of the tracker script.
     */
    get: operations['getTrackingStatus']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/transfer-team': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Move a site to another team
     * @description Moves the site with all its recorded data to another team. Its mapping to a Google Search
     *     Console property is removed.
     *
     *     The caller needs the role `admin` or `owner` on the site **and** in the destination team. Team
     *     tokens are rejected with 401. Moving a site to its current team succeeds and changes nothing.
     */
    post: operations['transferSite']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/web-vitals/breakdown': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Compare a web vital between groups of visitors
     * @description Groups the samples of one metric by a property of the visitors, worst `p75` first.
     */
    get: operations['listWebVitalGroups']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/web-vitals/pages': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the slowest pages
     * @description Lists pages with their values, worst `p75` of the selected metric first.
     */
    get: operations['listWebVitalPages']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/web-vitals/summary': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a site's web vitals
     * @description Returns each metric that has samples in the period, by default the last 30 days, in
     *     alphabetical order.
     */
    get: operations['listWebVitals']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{id}/web-vitals/timeseries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a web vital over time
     * @description Returns one metric over time, in UTC: per hour for periods up to 48 hours, otherwise per
     *     day, never per month. Intervals without samples are **left out**.
     */
    get: operations['getWebVitalTimeSeries']
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
     * @description Returns the version of the instance and whether it still needs its first user. No
     *     credentials, no rate limit. Newer servers return more members.
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
     *     expired ones. The list isn't paginated and contains no tokens. There is no operation to read
     *     a single client.
     */
    get: operations['listApiClients']
    put?: never
    /**
     * Create a personal API client
     * @description Creates an API client that belongs to the signed-in user, and returns the client and its token.
     *     **The token is returned only once.** It can't be read again; `rotateApiClient` creates a new
     *     one.
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
     *     - **Sites need explicit grants.** Statistics, MCP and server-side tracking reach only the sites
     *       in `site_roles`; an empty or absent list means no access to any site.
     *     - A grant may be at most the caller's own role on that site, in the caller's active team (see
     *       `listTeams`). This applies to instance admins too. Only the owner of the instance may grant
     *       any role on any site; a site that doesn't exist then fails with 500.
     *     - When the token is used, the weaker of the grant and the owner's current role on the site
     *       applies. So a grant on a site where the owner has no role is accepted here and still gives no
     *       access (403).
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
     *     `Failed to audit api client action` (500) comes **after** the client has been stored. The client
     *     exists, but its token is lost. A blind retry creates a second client. List the clients and
     *     rotate or delete the new one.
     *
     *     ### Coming from HitKeep's reference page
     *
     *     The page's sample body can't be sent as is. `"instance_role": "example"` is rejected with 400
     *     `Invalid instance role`, and with that fixed, `"role": "example"` is rejected with 403 `invalid
     *     delegated site role`. Its curl and fetch samples send no `Origin`; outside a page of the
     *     instance itself, 2.8.1 therefore responds to them with 404 `Not found`, while 2.12.0 and later
     *     let them pass. They call `https://hitkeep.com`, which serves the documentation, not the API. The
     *     page shows only the 201, and none of the limits, roles and errors above.
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
     * @description Replaces all settings of the client and returns it. **This isn't a patch**: omitting
     *     `site_roles`, `description` or `expires_at` clears them, and `instance_role` is required. Only
     *     `revoked` keeps its value if omitted. To change one setting, read the client with
     *     `listApiClients`, change the value, and send all members listed here; other members of the
     *     client, such as `id`, are rejected with 400.
     *
     *     The token stays the same. Other nodes of a cluster can need up to five minutes to notice the
     *     change. The rules for roles and grants, and the 403 responses, are those of `createApiClient`,
     *     with the roles of the current caller.
     */
    put: operations['updateApiClient']
    post?: never
    /**
     * Delete a personal API client
     * @description Permanently deletes the client. Its token stops working immediately on the node that handles
     *     the request, and within five minutes on the other nodes of a cluster. If you may need it
     *     again, revoke it with `updateApiClient` instead.
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
     * @description Creates a new token for the client and returns it. **The token is returned only once.** The old
     *     one stops working immediately on the node that handles the request, and within five minutes on
     *     the other nodes of a cluster; grants, roles and expiry stay the same.
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
  '/api/user/avatar': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the signed-in user's picture
     * @description Proxies the Gravatar picture of the signed-in user's e-mail address, or Gravatar's default
     *     picture, so browsers don't contact Gravatar themselves.
     */
    get: operations['getAvatar']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/bootstrap': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read everything the dashboard needs at startup
     * @description Returns session, profile, preferences, teams, permissions, sites and status in one response.
     *     It exists for HitKeep's own dashboard and can change at any time; prefer the individual
     *     operations.
     */
    get: operations['getBootstrap']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/current-ip': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the caller's IP address
     * @description Returns the caller's IP address as the instance sees it, also as a network, which
     *     `createSiteExclusion` accepts to exclude your own visits. Behind a proxy it is the forwarded
     *     address.
     */
    get: operations['getCurrentIp']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/onboarding': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the onboarding checklist
     * @description Returns how far the signed-in user's active team is with setting up HitKeep.
     */
    get: operations['getOnboarding']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/onboarding/dismiss': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Dismiss the onboarding checklist
     * @description Hides the signed-in user's onboarding checklist permanently.
     */
    post: operations['dismissOnboarding']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/password': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Change the signed-in user's password
     * @description Changes the signed-in user's password and revokes all remember-me sessions, including those on
     *     other devices. Open sessions stay valid until they expire, and API tokens keep working. The rate
     *     limit is 2 requests per second, with bursts of 5.
     *
     *     The response is JSON, but the server labels it `text/plain`.
     */
    post: operations['changePassword']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/permissions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the signed-in user's roles and permissions
     * @description Returns the signed-in user's instance role, site roles and role in the active team, and the
     *     permissions that each grants. Instance and site roles also limit the user's API tokens; see
     *     `createApiClient`.
     */
    get: operations['getPermissions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/preferences': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the signed-in user's preferences
     * @description Returns the preferences of the signed-in user. If no language is stored, it is the first
     *     language of `Accept-Language` that the dashboard supports, or else `en-US`.
     */
    get: operations['getPreferences']
    /**
     * Set the signed-in user's preferences
     * @description Stores the language of the signed-in user and returns the preferences.
     */
    put: operations['updatePreferences']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/profile': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the signed-in user's profile
     * @description Returns the profile of the signed-in user. A deleted user gets 404 until the session ends.
     */
    get: operations['getProfile']
    /**
     * Replace the signed-in user's profile
     * @description Replaces the e-mail address and names of the signed-in user and returns the profile. The new
     *     address applies to the next sign-in and isn't verified.
     */
    put: operations['updateProfile']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/report-subscriptions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the signed-in user's report subscriptions
     * @description Returns the e-mail reports that the signed-in user receives: for each site of the active
     *     team, and for all sites together.
     */
    get: operations['getReportSubscriptions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/report-subscriptions/digest': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Subscribe to the report on all sites
     * @description Sets how often the signed-in user receives the report on all sites. All three frequencies
     *     are replaced.
     */
    put: operations['updateDigestSubscription']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/report-subscriptions/sites/{site_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Subscribe to the report on a site
     * @description Sets how often the signed-in user receives the report on one site, which the user must be
     *     able to see. All three frequencies are replaced.
     */
    put: operations['updateSiteReportSubscription']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/security': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the account's second factors
     * @description Returns which second factors the signed-in user has set up.
     */
    get: operations['getAccountSecurity']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/security/passkeys/register/finish': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Finish registering a passkey
     * @description Verifies and stores a new passkey. From then on, password sign-ins need a second factor. The
     *     rate limit is 2 requests per second, with bursts of 5.
     */
    post: operations['finishPasskeyRegistration']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/security/passkeys/register/start': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Start registering a passkey
     * @description Returns the options for `navigator.credentials.create()`, valid for five minutes. The
     *     browser must be on the instance's own origin. The rate limit is 2 requests per second, with
     *     bursts of 5.
     */
    post: operations['startPasskeyRegistration']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/security/passkeys/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete a passkey
     * @description Deletes a passkey of the signed-in user. If it was the last second factor, sign-ins need
     *     only the password again. The rate limit is 2 requests per second, with bursts of 5.
     */
    delete: operations['deletePasskey']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/security/recovery-codes/regenerate': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Generate new recovery codes
     * @description Generates ten recovery codes; older ones stop working. **They are returned only once.** The
     *     rate limit is 2 requests per second, with bursts of 5.
     */
    post: operations['regenerateRecoveryCodes']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/security/totp/disable': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Disable TOTP
     * @description Disables TOTP, given a valid code. Recovery codes stay valid. The rate limit is 2 requests
     *     per second, with bursts of 5.
     */
    post: operations['disableTotp']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/security/totp/setup/start': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Start setting up TOTP
     * @description Generates a secret for an authenticator app. Sign-ins require it only after
     *     `verifyTotpSetup`. If TOTP is already enabled, the old secret stays valid until the new one
     *     is confirmed. The rate limit is 2 requests per second, with bursts of 5.
     */
    post: operations['startTotpSetup']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/security/totp/setup/verify': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Confirm TOTP
     * @description Enables TOTP, given a first code for the secret from `startTotpSetup`. Also generate
     *     recovery codes with `regenerateRecoveryCodes`: without them, a lost phone locks you out of
     *     the account. The rate limit is 2 requests per second, with bursts of 5.
     */
    post: operations['verifyTotpSetup']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/takeout': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Export all data of all accessible sites
     * @description Returns all data of the sites that the signed-in user can access in any team, as one file.
     *     For owners and admins of the instance, these are all sites. See `exportSite` for the format.
     *     Read the response as a stream.
     */
    get: operations['exportUser']
    put?: never
    post?: never
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
     * List the signed-in user's teams
     * @description Lists the teams of which the signed-in user is a member, and which of them is active;
     *     `setActiveTeam` changes it.
     */
    get: operations['listTeams']
    put?: never
    /**
     * Create a team
     * @description Creates a team owned by the signed-in user and **makes it the active team**. On HitKeep
     *     Cloud, an account has only one team.
     */
    post: operations['createTeam']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/teams/active': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Switch to another team
     * @description Makes one of the signed-in user's teams the active one, in all sessions. It determines which
     *     sites the user can access. This includes the user's personal API tokens: **they lose access
     *     to the sites of other teams**.
     */
    put: operations['setActiveTeam']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/teams/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Set a team's name and logo (older alias)
     * @deprecated
     * @description An older alias of `updateTeam`, which you should use instead.
     */
    put: operations['replaceTeam']
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Set a team's name and logo
     * @description Sets the team's name and logo. `name` is required, and an omitted logo is removed.
     */
    patch: operations['updateTeam']
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
     *     list isn't paginated and contains no tokens.
     */
    get: operations['listTeamApiClients']
    put?: never
    /**
     * Create a team API client
     * @description Creates an API client that belongs to the team, and returns the client and its token. **The
     *     token is returned only once.** API tokens are not accepted.
     *
     *     Differences from `createApiClient`: the client outlives its creator's membership of the team;
     *     its instance role is always `user`; every site in `site_roles` must belong to the team; and any
     *     of the four roles can be granted, regardless of the caller's own role on the site.
     *
     *     Team tokens depend only on their grants, not on anyone's active team. **Thirteen operations
     *     reject them with 401**, because they look up the token's user: `getSiteStats`, `listSiteHits`,
     *     `exportSiteHits`, `exportAiFetches`, `exportChatbotEvents`, `updateSiteRetention`,
     *     `transferSite`, `createSiteExclusion`, `createShareLink`, and the four operations on a site's
     *     mapping to Search Console. `addSiteMember` fails with 500. All other operations on sites accept
     *     them.
     *
     *     The 500 `Failed to audit api client action` is sent **after** the client has been stored: the
     *     client exists, but its token is lost.
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
     * Replace or revoke a team API client
     * @description Replaces all settings of the client and returns it. **This isn't a patch**: omitting
     *     `site_roles`, `description` or `expires_at` clears them. Only `revoked` keeps its value if
     *     omitted. The token stays the same. The rules for grants are those of `createTeamApiClient`.
     */
    put: operations['updateTeamApiClient']
    post?: never
    /**
     * Delete a team API client
     * @description Permanently deletes the client. Its token stops working immediately on the node that handles
     *     the request, and within five minutes on the other nodes of a cluster. If you may need it
     *     again, revoke it with `updateTeamApiClient` instead.
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
     * Replace the token of a team API client
     * @description Creates a new token for the client and returns it. **The token is returned only once.** The old
     *     one stops working immediately on the node that handles the request, and within five minutes on
     *     the other nodes of a cluster; grants, roles and expiry stay the same.
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
  '/api/user/teams/{id}/archive': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Archive a team
     * @description Archives a team without sites: its members no longer see it, and its API tokens stop
     *     working. This can't be undone. If it is the owner's only own team, the default team becomes
     *     the active one. The owner of the instance can also archive teams with sites, with
     *     `archiveAnyTeam`.
     */
    post: operations['archiveTeam']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/teams/{id}/audit': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a team's audit log
     * @description Returns the audit log of the team, newest entries first, one page at a time.
     */
    get: operations['listTeamAuditEntries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/teams/{id}/integrations/google-search-console': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Disconnect a team from Search Console
     * @description Disconnects the team, so nothing more is imported. Imported data stays readable. A team that
     *     isn't connected gets 200 too.
     */
    delete: operations['disconnectSearchConsole']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/teams/{id}/integrations/google-search-console/connect': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Connect a team to Search Console
     * @description Returns the URL of Google's consent page, valid for ten minutes. After the user's consent,
     *     Google redirects the browser to `completeSearchConsoleConnection`. The body is optional.
     *     Missing credentials (412) are reported before a malformed body (400).
     */
    post: operations['connectSearchConsole']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/teams/{id}/integrations/google-search-console/properties': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the Search Console properties of a team
     * @description Fetches the properties of the connected account from Google, to map sites to.
     */
    get: operations['listSearchConsoleProperties']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/teams/{id}/integrations/google-search-console/status': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a team's connection to Search Console
     * @description Returns whether the team is connected to Google Search Console.
     */
    get: operations['getSearchConsoleConnection']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/teams/{id}/invites': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a team's pending invitations
     * @description Lists the invitations that are neither accepted nor revoked, newest first. These include
     *     expired ones; check `expires_at`.
     */
    get: operations['listTeamInvitations']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/teams/{id}/invites/{inviteId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Revoke an invitation
     * @description Revokes a pending invitation. The account created for it stays, and within its hour of
     *     validity the link can still set that account's password.
     */
    delete: operations['revokeTeamInvitation']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/teams/{id}/invites/{inviteId}/resend': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Resend an invitation
     * @description Sends a pending or expired invitation again with a new link, and extends it to seven days
     *     from now. The link itself is valid for only one hour; see `acceptInvitation`.
     */
    post: operations['resendTeamInvitation']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/teams/{id}/leave': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Leave a team
     * @description Removes the signed-in user from the team. The last owner can't leave (see
     *     `transferTeamOwnership`), and users can't leave their only team.
     */
    delete: operations['leaveTeam']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/teams/{id}/members': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a team's members
     * @description Lists the members of the team: owners first, then admins, then other members. In the
     *     instance's default team, these are all users with an account, including invited users who
     *     haven't accepted yet.
     */
    get: operations['listTeamMembers']
    put?: never
    /**
     * Invite a team member, or change a role
     * @description Invites someone by e-mail, or changes the role of an existing member. The response is 200 even
     *     if the e-mail can't be sent; `resendTeamInvitation` sends it again.
     *
     *     - **New address**: an account is created immediately, as a `member` of the instance's default
     *       team, before the invitation is accepted.
     *     - **Default team**: because everyone is a member of it, accepting an invitation as `admin`
     *       **doesn't grant that role**. Call this operation again afterwards, which changes the role
     *       (`is_invite` is `false`). Inviting an address twice changes the role too.
     *     - **Other teams**: the person becomes a member with the invited role by accepting. Inviting an
     *       address twice gives 409.
     */
    post: operations['addTeamMember']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/teams/{id}/members/{userId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Remove a team member
     * @description Removes a member from the team. The last owner can't be removed.
     */
    delete: operations['removeTeamMember']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/user/teams/{id}/transfer-ownership': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Transfer a team to another member
     * @description Makes another member the owner of the team; the caller, who must be its owner, becomes an
     *     admin. No other operation makes a member the owner.
     */
    post: operations['transferTeamOwnership']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/healthz': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Check that the process runs
     * @description Responds as long as the process runs, regardless of its state. Intended for liveness probes.
     *     No credentials, no rate limit, no origin check, and no path prefix from the public URL.
     */
    get: operations['getLiveness']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/ingest': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Record a page view from a browser
     * @description Records a page view at the current time, as sent by the tracker script. The `Origin` of the
     *     page identifies the site. Data from a host that isn't the domain of a site, such as a
     *     subdomain, is dropped with the same response. There are no credentials: anyone can send
     *     data. The rate limit is 20 requests per second, with bursts of 40. The size of bodies isn't
     *     limited.
     */
    post: operations['trackPageview']
    delete?: never
    /**
     * Preflight a page view
     * @description The CORS preflight request that browsers send automatically. A request without `Origin` and
     *     `Access-Control-Request-Method` isn't a preflight and gives 405.
     */
    options: operations['preflightPageviews']
    head?: never
    patch?: never
    trace?: never
  }
  '/ingest/event': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Record an event from a browser
     * @description Records an event at the current time, as sent by the tracker script. Unlike
     *     `trackServerEvent`, it accepts events without a name. The `Origin` of the page identifies
     *     the site. Data from a host that isn't the domain of a site, such as a subdomain, is dropped
     *     with the same response. There are no credentials: anyone can send data. The rate limit is 20
     *     requests per second, with bursts of 40. The size of bodies isn't limited.
     */
    post: operations['trackEvent']
    delete?: never
    /**
     * Preflight an event
     * @description The CORS preflight request that browsers send automatically. A request without `Origin` and
     *     `Access-Control-Request-Method` isn't a preflight and gives 405.
     */
    options: operations['preflightEvents']
    head?: never
    patch?: never
    trace?: never
  }
  '/ingest/web-vitals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Record a web vital from a browser
     * @description Records a web vital sample at the current time, as sent by the tracker script. The `Origin`
     *     of the page identifies the site. Data from a host that isn't the domain of a site, such as a
     *     subdomain, is dropped with the same response. There are no credentials: anyone can send
     *     data. The rate limit is 20 requests per second, with bursts of 40. The size of bodies isn't
     *     limited.
     */
    post: operations['trackWebVital']
    delete?: never
    /**
     * Preflight a web vital
     * @description The CORS preflight request that browsers send automatically. A request without `Origin` and
     *     `Access-Control-Request-Method` isn't a preflight and gives 405.
     */
    options: operations['preflightWebVitals']
    head?: never
    patch?: never
    trace?: never
  }
  '/q/{token}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Follow a QR code
     * @description Counts an open of a QR code and redirects to its destination, adding the code's parameters
     *     and `hk_qr`. This is the URL that the code encodes, and needs no credentials. Archived codes
     *     redirect too. The rate limit is 20 requests per second, with bursts of 40. Clients that
     *     follow redirects don't see this response.
     */
    get: operations['openQrCode']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/readyz': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Check that a node is ready
     * @description Returns whether this node can serve requests: it is the leader of its cluster, and the
     *     database responds. Intended for readiness probes and load balancers. No credentials, no rate
     *     limit, no origin check, and no path prefix from the public URL.
     */
    get: operations['getReadiness']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
