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
     * @description Accepts an invitation with the token of its link, which works once. 2.8.1 keeps such tokens in
     *     memory for an hour, so **the link may be invalid long before the invitation expires**: have it
     *     sent again then, see `resendTeamInvitation`. It **sets the password of the account, of an
     *     existing one too**, accepts all pending invitations of the address, and makes the joined team
     *     the active one. It doesn't sign in. The token of a password reset is accepted too. The rate
     *     limit is 2 requests per second, with bursts of 5.
     *
     *     An invitation gives its role when it is accepted, except in the instance's default team, in
     *     which everybody is a `member` from the invitation on: there the role stays `member`, see
     *     `addTeamMember`.
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
     * Have a link mailed to set a new password
     * @description Mails a link to set a new password to the address. It works for an hour, and not after a restart
     *     of the server. An unknown address gets the same response, and no mail, so this doesn't tell who
     *     has an account, unless the mail can't be sent: then a known address gives
     *     502. The rate limit is 2 requests per second, with bursts of 5.
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
     * Have a link mailed to complete a sign-in
     * @description Mails a link that completes the sign-in to the address of the account. It works as long as
     *     the challenge: five minutes from the sign-in. `login` lists `email_link` among the factors
     *     only on instances that can send mail. The rate limit is 2 requests per second, with bursts
     *     of 5.
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
     * Follow a mailed sign-in link
     * @description The target of a mailed link, for a browser: sets the session and redirects to the dashboard.
     *     A link that is unknown, used or expired redirects to the sign-in page with
     *     `error=mfa_link_invalid`, so the status is the same. The rate limit is 2 requests per
     *     second, with bursts of 5.
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
     * @description Takes one of the recovery codes, which can't be used again, and sets the session that
     *     `login` held back. A wrong code gives 401, and the challenge lives on. The rate limit is 2
     *     requests per second, with bursts of 5.
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
     * @description Takes the code of an authenticator app and sets the session that `login` held back. A wrong
     *     code gives 401, and the challenge lives on. The same code is accepted again during its 30
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
     * @description Checks the passkey and sets the session: of a sign-in that began with `startPasskeyLogin`,
     *     or of a `login` that asked for a second factor. The rate limit is 2 requests per second,
     *     with bursts of 5.
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
     * Begin a sign-in with a passkey
     * @description Returns the options for `navigator.credentials.get()`. No address is needed: the passkey
     *     tells whose it is. The challenge can be used once, for five minutes. There is no need of a
     *     request body. The rate limit is 2 requests per second, with bursts of 5.
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
     * Set a new password with a mailed token
     * @description Sets the password with the token of a mailed link, which works once, for an hour, and ends all
     *     remember-me sessions of the account. It doesn't sign in. The token of an invitation is accepted
     *     too: it sets the password, and the invitation stays pending. The rate limit is 2 requests per
     *     second, with bursts of 5.
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
     * @description Sets a new `hk_token` cookie with the full session length, and renews `hk_remember_me` if there
     *     is one; a valid `hk_remember_me` alone is enough. The rate limit is 2 requests per second, with
     *     bursts of 5.
     *
     *     A session of a user who has been deleted goes on, and can be extended, until it ends.
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
     *     only**: other instances don't have this operation, and 2.8.1 answers 200 with its dashboard
     *     page.
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
     *     Cloud only**: other instances don't have this operation, and 2.8.1 answers 200 with its
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
     *     Cloud only**: other instances don't have this operation, and 2.8.1 answers 200 with its
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
     *     Cloud only**: other instances don't have this operation, and 2.8.1 answers 200 with its
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
     * @description Returns the OpenAPI description that the instance publishes of itself. Anyone may call it;
     *     there is no rate limit.
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
     * @description Lists which versions of its API the instance describes itself. Those descriptions differ
     *     from what the server does in many places: this one doesn't follow them. Anyone may call it;
     *     there is no rate limit.
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
     * @description Passes on the icon of a domain as an icon service on the internet (DuckDuckGo's) has it, so
     *     that a browser needn't ask there itself. Anyone may call it, without credentials. The status
     *     is the one of that service: an unknown icon is its 404.
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
     * @description Records one event observed by a server, for the time and visitor given in the body. A time
     *     in the future is recorded as it is, and found at that time.
     *
     *     The host of `url` identifies the site, so the path has no site id; subdomains other than `www.`
     *     are not mapped to their site and give 404. The token needs a grant with the role `admin` or
     *     `owner` for that site. A session is not accepted. 2.8.1 does not check the origin here. The rate
     *     limit is 20 requests per second, with bursts of 40. The body may be up to 64 KiB long.
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
     * @description Records one page view observed by a server, for the time and visitor given in the body. A
     *     time in the future is recorded as it is, and found at that time.
     *
     *     The host of `url` identifies the site, so the path has no site id; subdomains other than `www.`
     *     are not mapped to their site and give 404. The token needs a grant with the role `admin` or
     *     `owner` for that site. A session is not accepted. 2.8.1 does not check the origin here. The rate
     *     limit is 20 requests per second, with bursts of 40. The body may be up to 64 KiB long.
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
     * @description Creates the first account of a fresh instance, as its owner and with a team, and signs in:
     *     the session is in the cookie and, only here, in the body too. Possible while `getStatus`
     *     says `needs_setup`. The rate limit is 2 requests per second, with bursts of 5.
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
     * @description The address that Google sends the browser to after a person has agreed; a program has no use
     *     for it. The session must be the one that began the connection. The rate limit is 2 requests
     *     per second, with bursts of 5.
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
     * @description Checks the password. Without a second factor, the response sets the session in the
     *     `hk_token` cookie; the body never contains it. `remember_me` adds a long-lived
     *     `hk_remember_me` cookie. The address is compared with upper and lower case: write it as it
     *     was registered.
     *
     *     With a second factor (TOTP or a passkey), the response is 200 too, with `status`
     *     `mfa_required` and **no cookie**: complete the sign-in with one of the `factors` and the
     *     `challenge_token`, within five minutes: with `verifyTotp`, `verifyRecoveryCode`,
     *     `requestEmailLink`, or with the passkey by `finishPasskeyLogin`.
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
     * Export everything about a shared QR code
     * @description Returns what `exportQrCode` returns, for the QR code of a share link. Anybody who has the
     *     link gets it: the rows hold the **token of the redirect in clear**, and digests of the
     *     tokens of share links.
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
     * Read which site is shared
     * @description Returns the site of a share link, whose id the other shared operations need. Like all of
     *     them, it needs no credentials and ignores those that are sent; each answers as the operation
     *     with a session does, with the same defaults and errors.
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
     * List the best products of a shared shop
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
     * List where shared revenue came from
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
     * Read where shared events came from
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
     * Read a shared funnel's result
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
     * @description Returns what `listSiteHits` returns, user agents and places included, with the same
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
     * Export everything about a shared site's QR code
     * @description Returns what `exportQrCode` returns, for the site of a share link. Anybody who has the link
     *     gets it: the rows hold the **token of the redirect in clear**, and digests of the tokens of
     *     share links.
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
     * Be told when shared statistics change
     * @description Sends what `streamSiteChanges` sends, for the site of a share link.
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
     * @description Lists the sites visible to the caller, newest first: with a session, those in the **active
     *     team**, for the owner of the instance too; with a token, only those it has a grant for. A
     *     personal client's token sees them within its owner's active team. The list isn't paginated.
     */
    get: operations['listSites']
    put?: never
    /**
     * Create a site
     * @description Creates a site in the signed-in user's active team; the user becomes its owner. Members of a
     *     team may do this too, not only its owner and admins. An API token is not accepted. A domain
     *     can be used only once on an instance. The success status is **200**, not 201.
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
     * @description Deletes the site with all that was recorded for it, for good. It needs the role `owner` on
     *     the site; the owner of the instance may delete any site.
     *
     *     A site that doesn't exist, or no longer, gives **500** `Failed to delete site` to those who
     *     pass the check of roles, not 404.
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
     * @description Returns revenue, orders and checkouts of one period, by default the last 30 days. The
     *     figures come from the events `purchase` (or `order_completed`), `begin_checkout`
     *     (`checkout_started`), `view_item` (`product_viewed`) and `add_to_cart`, as `trackEvent` and
     *     `trackServerEvent` report them.
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
     * List the best products
     * @description Lists the products that were sold in the period, by revenue.
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
     * List where revenue came from
     * @description Lists the campaigns and referrers of the sessions that ordered in the period, by revenue.
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
     *     under 180 days, otherwise months. Buckets without data are zero. With an offset in `from`,
     *     the buckets are days and hours of that offset.
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
     * Read where events came from
     * @description Counts the **sessions** with events of one name by page, referrer, device, country, city and
     *     network. `filter` chooses events by the page views of their session.
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
     * @description Returns the values of one property with the number of **sessions** whose events had each,
     *     the 20 most frequent ones first. Values that are objects or lists are counted by their JSON.
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
     * @description Lists the names of all events in the period, in alphabetical order. An event that the
     *     tracker sent without a name is the empty string.
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
     * @description Lists the names of the properties that events of this name had in the period, in
     *     alphabetical order. Properties within properties are not listed.
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
     *     under 180 days, otherwise months. Buckets without data are zero. `filter` chooses events by
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
     * @description Lists what is excluded for the site alone, newest first; `listInstanceExclusions` lists what
     *     is excluded for all sites. With a session, owners and admins of the instance can do this for
     *     every site.
     */
    get: operations['listSiteExclusions']
    put?: never
    /**
     * Exclude visits of a site
     * @description Excludes an address, a network or a country from now on; what was recorded stays. The same
     *     may be excluded twice. With a session, owners and admins of the instance can do this for
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
     * Stop excluding visits of a site
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
     * @description Lists the funnels of the site, newest first, without figures; those are in `getFunnelStats`.
     */
    get: operations['listFunnels']
    put?: never
    /**
     * Create a funnel
     * @description Creates a funnel, which counts in the statistics at once, for earlier periods too.
     *
     *     The types of steps aren't checked: a misspelled one is stored, and no visitor ever completes
     *     such a step.
     *
     *     **The response is empty**: it doesn't name the new funnel. Find its id with `listFunnels`,
     *     where it comes first.
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
     * @description Counts sessions that did the first and the last steps of all funnels, or of those given,
     *     over time. Buckets are in UTC: hours for periods under 48 hours, days under 180 days,
     *     otherwise months. Buckets without data are zero. A site without funnels gives an empty list,
     *     as does an id that is none of its funnels.
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
     * @description Deletes a funnel; what was recorded stays. A funnel that doesn't exist gives **500**, not
     *     404.
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
     * Read a funnel's result
     * @description Returns how many sessions of the period, by default the last 30 days, did each step.
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
     * @description Lists the goals of the site, newest first, without figures; those are in `getSiteStats`.
     */
    get: operations['listGoals']
    put?: never
    /**
     * Create a goal
     * @description Creates a goal, which counts in the statistics at once, for earlier periods too.
     *
     *     **The response is empty**: it doesn't name the new goal. Find its id with `listGoals`, where
     *     it comes first. A second call creates a second goal of the same name.
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
     * @description Counts the conversions of all goals, or of those given, over time. Buckets are in UTC: hours
     *     for periods under 48 hours, days under 180 days, otherwise months. Buckets without data are
     *     zero. A site without goals gives an empty list, as does an id that is none of its goals.
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
     * @description Deletes a goal; what was recorded stays. A goal that doesn't exist gives **500**, not 404.
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
     * @description Returns the individual page views of one site for one period, by default the last 24 hours,
     *     one page at a time. To read them all, raise `offset` by the number of hits received until it
     *     reaches `total`. New hits shift the pages while you read: set `to` to a fixed time, or sort
     *     in ascending order. `exportSiteHits` returns them in one file.
     *
     *     Page views with a time in the future are found at that time. A token needs a grant for the
     *     site; the weaker of the grant and the role that the owner of the token currently has on the
     *     site must allow reading, which every role does. Team tokens with a grant are rejected with
     *     401: the server looks up the user behind the token, and a team's client has none. Without a
     *     grant they get 403 like any other.
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
     * @description Returns the page views of one period, by default the **last 24 hours**, as one file without
     *     a limit of rows. The parameters choose them as for `listSiteHits`. Read the response as a
     *     stream: it can be long.
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
     * @description Lists the tools whose exports the instance understands; it is the same for all sites. With a
     *     session, owners and admins of the instance can do this for every site.
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
     * @description Lists the imports of the site, newest first, without their files; deleted ones are left out.
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
     * Upload a part of a file
     * @description Appends bytes to a file. Send the parts in order, each with the number of bytes before it as
     *     `offset`; the response tells how much has arrived, which is where to go on after a lost
     *     connection. A part that has arrived before is accepted again, and anything sent to a complete
     *     file is ignored; a gap, or a part that begins before and goes on after what has arrived, gives
     *     409. With a session, owners and admins of the instance can do this for every site.
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
     * Check an upload
     * @description Reads the uploaded files and tells what would be imported. Only an import that is `uploading`
     *     can be validated.
     *
     *     **A failure is final**: it sets `validation_failed`, also when a file was incomplete, and the
     *     upload must begin again with `createImport`. With a session, owners and admins of the instance
     *     can do this for every site.
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
     * @description Returns one import, deleted ones too: ask again until `status` is `completed` or `failed`.
     *     With a session, owners and admins of the instance can do this for every site.
     */
    get: operations['getImport']
    put?: never
    post?: never
    /**
     * Delete an import
     * @description Deletes the uploaded files, and what was imported from them leaves the statistics. An import
     *     that is queued or running gives 409. It stays readable by its id, with the status `deleted`,
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
     * Import what was uploaded
     * @description Queues a validated import. Days that the site has data of its own for are skipped. With a
     *     session, owners and admins of the instance can do this for every site.
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
     * Start an upload to import
     * @description Declares the files of an export of another tool and returns where to send them. The steps of
     *     an import:
     *
     *     1. `createImport`, this operation.
     *     2. `uploadImportChunk` until every file is complete.
     *     3. `validateImport`, **once all files are complete**: a failed validation is final.
     *     4. `startImport`, then `getImport` until `status` is `completed`.
     *
     *     Nothing reaches the statistics before the last step. Uploads that are never started are deleted
     *     after some days (7 by default). The success status is **200**. With a session, owners and admins
     *     of the instance can do this for every site.
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
     * @description Returns the property that the site is mapped to, and how its import is going. Team tokens
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
     * @description Maps the site to a property of the connected account, and queues a first import. The
     *     property must be the one of the site's domain. A missing connection (412) is noticed before
     *     a malformed body (400). Team tokens are rejected with 401. For an unknown site, callers
     *     whose instance role sees all sites get 400 `Invalid site_id`.
     */
    put: operations['updateSearchConsoleProperty']
    post?: never
    /**
     * End a site's mapping to a property
     * @description Ends the mapping: nothing more is imported, and the operations of "Search Console" answer
     *     412. Team tokens are rejected with 401. For an unknown site, callers whose instance role sees
     *          all sites get 400 `Invalid site_id`.
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
     * @description Queues an import of the mapped property without waiting for the daily one. Team tokens are
     *     rejected with 401. For an unknown site, callers whose instance role sees all sites get 400
     *     `Invalid site_id`.
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
     * @description Lists the people with a role of their own on the site. Owners and admins of its team have
     *     access without being listed.
     */
    get: operations['listSiteMembers']
    put?: never
    /**
     * Give somebody a role on a site
     * @description Gives the person the role, or changes the role of a member. Somebody without an account gets
     *     one, becomes a member of the instance's default team, and is sent an invitation by e-mail; that
     *     is answered with 200 even if the mail can't be sent. Team tokens fail with 500.
     *
     *     **Nothing is checked**, neither the address nor the role. The role counts only while the
     *     person's active team is the one of the site, in which the person must be already: else the
     *     response is 500. Of several roles the weakest counts, so a role given to an owner or to an
     *     admin of the team **takes rights away**.
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
     * Take away somebody's role on a site
     * @description Removes a member of the site. Roles that come from the team stay. The last owner can't be
     *     removed. Somebody who is no member gives **500** `Failed to remove member`, not 404.
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
     * @description Lists all suggestions that were found for the site, whatever was made of them, the most
     *     important first. `generateOpportunities` looks for new ones.
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
     * @description Returns which suggestions the next report by e-mail would have, without sending it.
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
     * Look for suggestions
     * @description Looks for suggestions in the statistics of one period, by default the last 30 days, and stores
     *     them. The start must be before the end, and the period at most 366 days long. The call is
     *     recorded in the team's audit log.
     *
     *     With an instance that is connected to a language model, figures of the site are sent there
     *     to word the suggestions.
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
     * @description Sets what has been made of a suggestion, and returns it. Any state may follow any other. The
     *     call is recorded in the team's audit log.
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
     * @description Lists the QR codes of the site, the last changed first. Archived ones are left out, though
     *     they still redirect.
     */
    get: operations['listQrCodes']
    put?: never
    /**
     * Create a QR code
     * @description Creates a QR code and returns it. Draw the code from `redirect_url`; HitKeep draws none. Opens
     *     are counted without cookies, and `hk_qr` in the address of the destination connects them with
     *     the page views there.
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
     * @description Returns one QR code, an archived one too.
     */
    get: operations['getQrCode']
    put?: never
    post?: never
    /**
     * Archive a QR code
     * @description Takes the QR code off the list. **It goes on redirecting**, and stays readable by its id;
     *     nothing brings it back to the list. Archiving it again succeeds.
     */
    delete: operations['archiveQrCode']
    options?: never
    head?: never
    /**
     * Replace a QR code
     * @description Replaces everything that can be set on the QR code and returns it; the address that the code
     *     encodes stays. **It is not a patch**, despite its method: `name` and `destination_url` are
     *     required, and members that are left out are cleared. An archived code gives 404.
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
     * @description Returns the graphic that was uploaded for the QR code. `Range` and conditional requests are
     *     understood.
     */
    get: operations['getQrCodeGraphic']
    /**
     * Upload a QR code's graphic
     * @description Stores the graphic of the QR code in place of an earlier one, and returns what is known of
     *     it. Send a form with the part `asset`. Only the media type that the part declares is
     *     checked, never the bytes. At most 2 MiB (2097152 bytes).
     */
    put: operations['uploadQrCodeGraphic']
    post?: never
    /**
     * Delete a QR code's graphic
     * @description Deletes the graphic. A code without one gives 404.
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
     * @description Creates a link that shows the figures of this QR code, and nothing else of the site, to anyone
     *     who has it. **Its token is shown in this response only.**
     *
     *     The response is JSON, but the server labels it `text/plain`. The page at `url` is the
     *     dashboard's; programs use the token with `getQrShare` and the like. It also opens
     *     `exportQrShare`, whose file holds the token of the redirect.
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
     * Stop sharing a QR code by a link
     * @description Deletes a share link of the QR code; its token stops working at once.
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
     * Export everything about a QR code
     * @description Returns everything that is stored about the QR code as one file: the code itself, its
     *     graphic, opens, share links, and the page views and events that it led to. `record_type`
     *     tells what a row is. Read the response as a stream. The rows hold the **token of the
     *     redirect in clear**, and digests of the tokens of share links.
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
     * Be told when statistics change
     * @description Keeps the connection open and sends a server-sent event whenever data of the site comes in,
     *     so that a page needn't poll. The events don't hold the figures: read those again.
     *
     *     After a lost connection, send the `id` of the last event as `Last-Event-ID` to get those missed;
     *     if they are no longer known, an `analytics.resync` comes first.
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
     * @description Meant to set after how many days the data of the site is deleted.
     *
     *     **On 2.8.1 it doesn't work**: whoever calls, and whatever the body is, the response is 404
     *     `Site not found`, as the look-up of the site fails. The operator can set the instance's
     *     default instead. What is described here beside the 404 is what the code means to do. It
     *     needs the role `admin` or `owner` on the site; tokens of teams are rejected with 401.
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
     * @description Lists the countries or kinds of devices with the most clicks in Google Search. The data is
     *     imported from Google once a day, some days behind; after the team has disconnected Google,
     *     what was imported can still be read.
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
     * @description Returns clicks, impressions and position in Google Search in one period, by default the last
     *     30 days. The data is imported from Google once a day, some days behind; after the team has
     *     disconnected Google, what was imported can still be read.
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
     * @description Lists the pages, by their whole URLs, with the most clicks in Google Search. The data is
     *     imported from Google once a day, some days behind; after the team has disconnected Google,
     *     what was imported can still be read.
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
     * @description Lists the queries with the most clicks in Google Search. The data is imported from Google
     *     once a day, some days behind; after the team has disconnected Google, what was imported can
     *     still be read.
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
     *     out. The data is imported from Google once a day, some days behind; after the team has
     *     disconnected Google, what was imported can still be read.
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
     * @description Lists the share links of the site, newest first, without their tokens: a link that was lost
     *     can only be replaced.
     */
    get: operations['listShareLinks']
    put?: never
    /**
     * Share the statistics of a site
     * @description Creates a link that shows the statistics of the site to anyone who has it, without an account
     *     and without an end. **Its token is shown in this response only.** The success status is **200**.
     *     Team tokens are rejected with 401.
     *
     *     The page at `url` is the dashboard's; programs use the token with `getSharedSite`, which
     *     tells the id of the site, and with the other operations of "Shared statistics". They show
     *     single hits and exports too, and QR codes with the tokens of their redirects.
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
     * @description Deletes a share link of the site; its token stops working at once.
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
     *     People reach a site only while its team is their **active** team, see `setActiveTeam`. A
     *     token needs a grant for the site; the weaker of the grant and the role that the owner of the
     *     token currently has on the site must allow reading, which every role does. Team tokens with
     *     a grant are rejected with 401: the server looks up the user behind the token, and a team's
     *     client has none. Without a grant they get 403 like any other.
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
     * Export everything about a site
     * @description Returns everything that is stored about the site as one file: page views, events, web
     *     vitals, AI fetches, goals, funnels, QR codes with their opens and share links. `record_type`
     *     tells what a row is, and all kinds of rows have the same columns. Rows come in no fixed
     *     order. Read the response as a stream. `Range` requests are understood.
     *
     *     The rows of QR codes hold the **token of the redirect in clear**.
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
     * @description Tells whether page views of the site arrive, when the first and the last ones came and which
     *     tracker sent them: what to ask after the script has been put into a page.
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
     * @description Moves the site with everything recorded for it to another team. A mapping to a Google Search
     *     Console property is removed with it.
     *
     *     The caller needs the role `admin` or `owner` on the site **and** must be owner or admin of the
     *     destination team. Team tokens are rejected with 401. Moving it to the team where it is changes
     *     nothing and succeeds.
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
     * @description Divides the samples of one metric by a property of the visitors, the worst `p75` first.
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
     * @description Lists pages with their values, those with the worst `p75` of the chosen metric first.
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
     * @description Returns one metric over time: by the hour for periods up to 48 hours, else by the day, never
     *     by the month. Intervals without samples are **left out**, and the times are in UTC.
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
     * @description Changes the password of the signed-in user and ends all remember-me sessions, also those of
     *     other devices. Sessions that are open go on until they end, and API tokens work as before. The
     *     rate limit is 2 requests per second, with bursts of 5.
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
     * Export everything about all reachable sites
     * @description Returns everything that is stored about the sites that the signed-in user can reach in any
     *     team, as one file; for owner and admins of the instance these are all its sites. See
     *     `exportSite` for the form of the file. Read the response as a stream.
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
     * List own teams
     * @description Lists the teams that the signed-in user is a member of, and tells which one is active:
     *     `setActiveTeam` changes that. The id of a team is what the operations on teams need.
     */
    get: operations['listTeams']
    put?: never
    /**
     * Create a team
     * @description Creates a team owned by the signed-in user, and **makes it the active team**. On HitKeep
     *     Cloud an account has one team only.
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
     * @description Makes one of the signed-in user's teams the active one, for all sessions. It decides which
     *     sites the user sees and reaches, and with them every personal API token of the user: **a
     *     token stops reaching the sites of the other teams**.
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
     * Set name and logo of a team, the old way
     * @deprecated
     * @description An older alias of `updateTeam`: use that.
     */
    put: operations['replaceTeam']
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Set name and logo of a team
     * @description Sets the name and the logo of the team. `name` is required; a logo that is left out is
     *     removed.
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
     * Create an API client for a team
     * @description Creates an API client that belongs to the team, and returns the client and its token. **The
     *     token is returned only once.** Only owners and admins of the team may do this, with a session;
     *     an API token is not accepted.
     *
     *     It differs from `createApiClient` in this: the client lives on when its maker leaves the
     *     team; its instance role is always `user`; each site in `site_roles` must belong to the team,
     *     and any of the four roles may be granted, whatever the caller's own role on the site is.
     *
     *     Tokens of teams work by their grants alone, whichever team is active for whom. **Thirteen
     *     operations reject them with 401**, as these look for the user behind the token:
     *     `getSiteStats`, `listSiteHits`, `exportSiteHits`, `exportAiFetches`, `exportChatbotEvents`,
     *     `updateSiteRetention`, `transferSite`, `createSiteExclusion`, `createShareLink`, and the
     *     four on the mapping of a site to Search Console. `addSiteMember` fails with 500. All other
     *     operations on sites accept them.
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
     * Replace the token of a team's API client
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
     * @description Archives a team that has no sites any more: its members no longer see it, and its API tokens
     *     stop working. Only its owner may do this, and nothing brings it back. It may be the owner's
     *     only own team; the default team becomes active then. The instance's owner can archive teams
     *     with sites too, see `archiveAnyTeam`.
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
     * @description Ends the connection; nothing more is imported. What was imported stays readable, and a team
     *     that isn't connected gets 200 too.
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
     * @description Returns the address at Google where a person has to agree; Google then sends the browser to
     *     `completeSearchConsoleConnection`. It is valid for ten minutes. The body may be left out.
     *     Missing credentials (412) are noticed before a malformed body (400).
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
     * List the properties to map sites to
     * @description Asks Google for the properties that the connected account has.
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
     * @description Tells whether the team is connected to Google Search Console.
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
     * @description Lists the invitations that are neither accepted nor revoked, newest first, expired ones too:
     *     compare `expires_at`.
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
     * @description Revokes a pending invitation. The account that it made stays, and so does the link as a way
     *     to set its password, for the hour that it works.
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
     * Send an invitation again
     * @description Sends a pending invitation again with a new link, and renews its seven days, of an expired
     *     one too. The link itself works for an hour only, see `acceptInvitation`.
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
     * @description Ends the signed-in user's own membership. The last owner can't leave, see
     *     `transferTeamOwnership`, and nobody can leave the only team.
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
     * @description Lists the members of the team: owners, admins, then the others. Every member may see them.
     *     In the instance's default team everybody with an account is listed, invited people too who
     *     haven't accepted yet.
     */
    get: operations['listTeamMembers']
    put?: never
    /**
     * Invite somebody to a team, or change a role
     * @description Invites somebody by e-mail, or changes the role of somebody who is a member already. The
     *     response is 200 even if the mail can't be sent: `resendTeamInvitation` sends it again.
     *
     *     - **New address**: an account is made at once, as `member` of the instance's default team,
     *       before anything is accepted.
     *     - **Default team**: since everybody is a member of it, an invitation as `admin` **doesn't
     *       give that role** when it is accepted. Add the person again then, which changes the role
     *       (`is_invite` is `false`). Inviting an address twice is such a change too.
     *     - **Other teams**: the person becomes a member on acceptance, with the role of the
     *       invitation. Inviting an address twice gives 409.
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
     * Remove somebody from a team
     * @description Ends somebody's membership of the team. The last owner can't be removed.
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
     * Hand a team over to another member
     * @description Makes another member the owner of the team; the caller, who must be its owner, becomes an
     *     admin. This is the only way to make somebody owner by these operations.
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
     * @description Answers as soon as the process does, whatever state it is in: for liveness probes. Anyone
     *     may call it; there is neither a rate limit nor an origin check, and a path in the public URL
     *     is not put before it.
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
     * @description Records a page view at the present time. This is what the tracker script sends. The site is
     *     found by the `Origin` of the page; what comes from a host that is no site's domain, such as
     *     a subdomain, is dropped with the same response. There is no credential: anyone can send
     *     this. The rate limit is 20 requests per second, with bursts of 40. Bodies aren't limited in
     *     length.
     */
    post: operations['trackPageview']
    delete?: never
    /**
     * Ask whether a page may send page views
     * @description The CORS preflight request that browsers send by themselves. A request without `Origin` and
     *     `Access-Control-Request-Method` is no preflight and gives 405.
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
     * @description Records an event at the present time. Unlike `trackServerEvent`, it takes an event without a
     *     name. This is what the tracker script sends. The site is found by the `Origin` of the page;
     *     what comes from a host that is no site's domain, such as a subdomain, is dropped with the
     *     same response. There is no credential: anyone can send this. The rate limit is 20 requests
     *     per second, with bursts of 40. Bodies aren't limited in length.
     */
    post: operations['trackEvent']
    delete?: never
    /**
     * Ask whether a page may send events
     * @description The CORS preflight request that browsers send by themselves. A request without `Origin` and
     *     `Access-Control-Request-Method` is no preflight and gives 405.
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
     * @description Records a sample of a web vital at the present time. This is what the tracker script sends.
     *     The site is found by the `Origin` of the page; what comes from a host that is no site's
     *     domain, such as a subdomain, is dropped with the same response. There is no credential:
     *     anyone can send this. The rate limit is 20 requests per second, with bursts of 40. Bodies
     *     aren't limited in length.
     */
    post: operations['trackWebVital']
    delete?: never
    /**
     * Ask whether a page may send web vitals
     * @description The CORS preflight request that browsers send by themselves. A request without `Origin` and
     *     `Access-Control-Request-Method` is no preflight and gives 405.
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
     * @description Counts an open of a QR code and redirects to its destination, with its parameters and
     *     `hk_qr` added. This is what the code encodes, for anyone. Archived codes redirect too. The
     *     rate limit is 20 requests per second, with bursts of 40. A client that follows redirects
     *     never sees this response.
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
     * @description Tells whether this node serves requests: it is the leader of its cluster, and the database
     *     answers. For readiness probes and load balancers; anyone may call it, without a rate limit
     *     or an origin check, and a path in the public URL is not put before it.
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
