// Generated from the OpenAPI description by `specwright generate`. Do not edit; README.md in this folder says what to change instead.

import type { paths as Paths } from './schema.js'

/**
 * Read the session
 *
 * Returns when the session ends and the rules for extending it. Reading it doesn't extend the
 * session. When only `hk_remember_me` is valid, the response sets a new `hk_token`.
 *
 * `GET /api/auth/session`
 *
 * - `200`: The session.
 * - `401`: No valid session.
 * - `404`: Rejected because of its origin, before the credentials were checked. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   reject changing requests from another origin.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 answers
 *   500.
 */
export const getSession = {
  operationId: 'getSession',
  method: 'GET',
  path: '/api/auth/session',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Paths['/api/auth/session']['get'],
} as const

/**
 * Extend the session
 *
 * Sets a new `hk_token` cookie with the full session length, and renews `hk_remember_me` if
 * there is one. There is no request body. This operation has a strict rate limit: two requests
 * a second with bursts of five from one address.
 *
 * `POST /api/auth/session/extend`
 *
 * - `200`: The current session.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept count as none.
 * - `404`: Rejected because of its origin, before the credentials were checked. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   reject changing requests from another origin.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 answers
 *   500.
 */
export const extendSession = {
  operationId: 'extendSession',
  method: 'POST',
  path: '/api/auth/session/extend',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Paths['/api/auth/session/extend']['post'],
} as const

/**
 * Record an event from a server
 *
 * Records one event observed by a server, for the time and visitor given in the body.
 *
 * The host of `url` identifies the site, so the path has no site id. The token needs a grant
 * with the role `admin` or `owner` for that site. A session is not accepted. 2.8.1 does not
 * check the origin here. The limit is 20 requests a second with bursts of 40 from one address.
 * The body may be up to 64 KiB long.
 *
 * `POST /api/ingest/server/event`
 *
 * - `202`: Accepted; the body is empty. That doesn't mean that anything was recorded: requests with
 *   `dnt`, from excluded visitors and from known spammers get the same answer.
 * - `400`: The request is invalid. The response is the first error in the order of these examples; the
 *   name is checked last, after the 404 and the 403.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept count as none.
 * - `403`: The token has no grant with the role `admin` or `owner` for that site.
 * - `404`: No site of this instance has the URL's host.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server.
 * - `502`: In a cluster, this node forwards tracking to the leader and could not reach it.
 * - `503`: Nothing was recorded. Either the node can't record it (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1).
 */
export const trackServerEvent = {
  operationId: 'trackServerEvent',
  method: 'POST',
  path: '/api/ingest/server/event',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    202: {},
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    502: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Paths['/api/ingest/server/event']['post'],
} as const

/**
 * Record a page view from a server
 *
 * Records one page view observed by a server, for the time and visitor given in the body.
 *
 * The host of `url` identifies the site, so the path has no site id. The token needs a grant
 * with the role `admin` or `owner` for that site. A session is not accepted. 2.8.1 does not
 * check the origin here. The limit is 20 requests a second with bursts of 40 from one address.
 * The body may be up to 64 KiB long.
 *
 * `POST /api/ingest/server/pageview`
 *
 * - `202`: Accepted; the body is empty. That doesn't mean that anything was recorded: requests with
 *   `dnt`, from excluded visitors and from known spammers get the same answer.
 * - `400`: The request is invalid. The response is the first error in the order of these examples.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept count as none.
 * - `403`: The token has no grant with the role `admin` or `owner` for that site.
 * - `404`: No site of this instance has the URL's host.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server.
 * - `502`: In a cluster, this node forwards tracking to the leader and could not reach it.
 * - `503`: Nothing was recorded. Either the node can't record it (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1).
 */
export const trackServerPageview = {
  operationId: 'trackServerPageview',
  method: 'POST',
  path: '/api/ingest/server/pageview',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    202: {},
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    502: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Paths['/api/ingest/server/pageview']['post'],
} as const

/**
 * Sign in with a password
 *
 * Checks the password. Without a second factor, the response sets the session in the
 * `hk_token` cookie; the body never contains it. `remember_me` adds a long-lived
 * `hk_remember_me` cookie.
 *
 * With a second factor (TOTP or a passkey), the response is 200 too, with `status`
 * `mfa_required` and **no cookie**: the client completes the sign-in with one of the `factors`
 * and the `challenge_token`, at `/api/auth/mfa/totp/verify`,
 * `/api/auth/mfa/recovery-code/verify`, by the emailed link, or with the passkey. Those
 * operations are not part of this description.
 *
 * This operation has a strict rate limit: two requests a second with bursts of five from one
 * address.
 *
 * `POST /api/login`
 *
 * - `200`: The password was right.
 * - `400`: The body is not JSON, or a member has the wrong type.
 * - `401`: The email address is unknown or the password is wrong; the response is the same for both.
 * - `404`: Rejected because of its origin, before the credentials were checked. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   reject changing requests from another origin.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 answers
 *   500).
 */
export const login = {
  operationId: 'login',
  method: 'POST',
  path: '/api/login',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Paths['/api/login']['post'],
} as const

/**
 * Sign out
 *
 * Deletes the cookies `hk_token` and `hk_remember_me` and invalidates the latter on the
 * server. It needs no session. A copied session JWT stays valid until it expires.
 *
 * The response is JSON, but the server labels it `text/plain`.
 *
 * `POST /api/logout`
 *
 * - `200`: Signed out. JSON despite its label; newer servers send no trailing line feed.
 * - `404`: Rejected because of its origin, before the credentials were checked. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   reject changing requests from another origin.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 answers
 *   500.
 */
export const logout = {
  operationId: 'logout',
  method: 'POST',
  path: '/api/logout',
  parameters: [],
  responses: {
    200: { 'text/plain': { contentMediaType: 'application/json' } },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [],
  types: {} as Paths['/api/logout']['post'],
} as const

/**
 * List the visible sites
 *
 * Lists the sites visible to the caller, newest first: with a session, those in the active
 * team; with a token, only those it has a grant for. A personal client's token sees them
 * within its owner's active team. The list is not paginated.
 *
 * `GET /api/sites`
 *
 * - `200`: The sites.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept count as none.
 * - `404`: Rejected because of its origin, before the credentials were checked. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   reject changing requests from another origin.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 answers
 *   500).
 */
export const listSites = {
  operationId: 'listSites',
  method: 'GET',
  path: '/api/sites',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Paths['/api/sites']['get'],
} as const

/**
 * Create a site
 *
 * Creates a site in the signed-in user's active team; the user becomes its owner. An API token
 * is not accepted. A domain can be used only once on an instance. The success status is
 * **200**, not 201.
 *
 * `POST /api/sites`
 *
 * - `200`: The new site.
 * - `400`: The request is invalid. The domain is checked in the order of these examples.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept count as none.
 * - `404`: Rejected because of its origin, before the credentials were checked. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   reject changing requests from another origin.
 * - `409`: The site could not be stored, most likely because the domain is taken on this instance.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server after the site was stored: its team's database doesn't know
 *   it yet.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 answers
 *   500).
 */
export const createSite = {
  operationId: 'createSite',
  method: 'POST',
  path: '/api/sites',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    409: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Paths['/api/sites']['post'],
} as const

/**
 * List a site's hits
 *
 * Returns the individual page views of one site for one period, by default the last 24 hours,
 * one page at a time. To read them all, raise `offset` by the number of hits received until it
 * reaches `total`. New hits shift the pages while you read: set `to` to a fixed time, or sort
 * in ascending order.
 *
 * A token needs a grant for the site; the weaker of the grant and the role that the owner of
 * the token currently has on the site must allow reading, which every role does. Team tokens
 * with a grant are rejected with 401: the server looks up the user behind the token, and a
 * team's client has none. Without a grant they get 403 like any other.
 *
 * `GET /api/sites/{id}/hits`
 *
 * - path `id`: The site's id, as listed by `GET /api/sites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 24 hours ago by default. Other formats are
 *   ignored.
 * - query `to`: End of the period, as an RFC 3339 date-time; now by default. Other formats are ignored.
 * - query `limit`: The number of hits to return. The server treats a larger number as 100, and any other value
 *   out of range as 10.
 * - query `offset`: The number of hits to skip.
 * - query `q`: Returns only hits whose path, host name, referrer, user agent or a `utm_*` value contains this
 *   string, case-insensitively.
 * - query `sort`: The sort key: `timestamp` (the default), `path` or `referrer`. Any other string means the
 *   default.
 * - query `order`: The sort order.
 * - query `filter`: Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
 *   each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
 *   `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
 *   servers know more.
 * - query `filter_type`: The type of one more filter, in the older form. Requires `filter_value`. Prefer `filter`.
 * - query `filter_value`: The value of one more filter, in the older form. Requires `filter_type`. Prefer `filter`.
 *
 * - `200`: A page of hits.
 * - `400`: A parameter is invalid. For the path, the message depends on the caller.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept count as none.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the
 *   token has no grant for it. Grants are enforced strictly; a token without grants reaches no
 *   site.
 * - `404`: Rejected because of its origin, before the credentials were checked. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   reject changing requests from another origin.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server. HitKeep 2.8.1 answers so, too, when the site is unknown and the
 *   caller's instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 answers
 *   500).
 */
export const listSiteHits = {
  operationId: 'listSiteHits',
  method: 'GET',
  path: '/api/sites/{id}/hits',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'limit', in: 'query' },
    { name: 'offset', in: 'query' },
    { name: 'q', in: 'query' },
    { name: 'sort', in: 'query' },
    { name: 'order', in: 'query' },
    { name: 'filter', in: 'query' },
    { name: 'filter_type', in: 'query' },
    { name: 'filter_value', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Paths['/api/sites/{id}/hits']['get'],
} as const

/**
 * Read a site's statistics
 *
 * Returns the statistics of one site for one period, by default the last 30 days. With
 * `compare_from` and `compare_to`, the response includes the headline figures of a second
 * period.
 *
 * A token needs a grant for the site; the weaker of the grant and the role that the owner of
 * the token currently has on the site must allow reading, which every role does. Team tokens
 * with a grant are rejected with 401: the server looks up the user behind the token, and a
 * team's client has none. Without a grant they get 403 like any other.
 *
 * `GET /api/sites/{id}/stats`
 *
 * - path `id`: The site's id, as listed by `GET /api/sites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. Some
 *   versions ignore other formats, later ones respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, so that it includes
 *   today. Some versions ignore other formats, later ones respond with 400 `Invalid to`.
 * - query `compare_from`: Start of the comparison period, as an RFC 3339 date-time; other formats are ignored. Send
 *   `compare_to` as well: without it, the figures of the comparison are all zero.
 * - query `compare_to`: End of the comparison period, as an RFC 3339 date-time. Has no effect without
 *   `compare_from`; other formats are ignored.
 * - query `filter`: Counts only hits that match all filters, each written `type:value`. Repeat the parameter for
 *   each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`,
 *   `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`; upper and lower case are the same in a type. Newer
 *   servers know more.
 * - query `filter_type`: The type of one more filter, in the older form. Requires `filter_value`. Prefer `filter`.
 * - query `filter_value`: The value of one more filter, in the older form. Requires `filter_type`. Prefer `filter`.
 * - query `goal_id`: Counts only sessions that reached this goal. Repeat the parameter for each goal.
 * - query `funnel_id`: Counts only sessions that completed this funnel. Repeat the parameter for each funnel.
 *
 * - `200`: The statistics.
 * - `400`: A parameter is invalid. For the path, the message depends on the caller.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept count as none.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the
 *   token has no grant for it. Grants are enforced strictly; a token without grants reaches no
 *   site.
 * - `404`: No such site, or the request was rejected because of its origin; see "Origin check" in the
 *   introduction. For an unknown site, HitKeep 2.8.1 answers otherwise: 500 to callers whose
 *   instance role sees all sites, 403 to all others.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server. HitKeep 2.8.1 answers so, too, when the site is unknown and the
 *   caller's instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 answers
 *   500).
 */
export const getSiteStats = {
  operationId: 'getSiteStats',
  method: 'GET',
  path: '/api/sites/{id}/stats',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'compare_from', in: 'query' },
    { name: 'compare_to', in: 'query' },
    { name: 'filter', in: 'query' },
    { name: 'filter_type', in: 'query' },
    { name: 'filter_value', in: 'query' },
    { name: 'goal_id', in: 'query' },
    { name: 'funnel_id', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Paths['/api/sites/{id}/stats']['get'],
} as const

/**
 * Read the status of the instance
 *
 * Returns the version of the instance and whether it still needs its first user. Anyone may
 * call it; there is no rate limit. Newer servers send more members.
 *
 * `GET /api/status`
 *
 * - `200`: The status.
 * - `404`: Rejected because of its origin, before the credentials were checked. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   reject changing requests from another origin.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 answers
 *   500).
 */
export const getStatus = {
  operationId: 'getStatus',
  method: 'GET',
  path: '/api/status',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    404: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Paths['/api/status']['get'],
} as const

/**
 * List personal API clients
 *
 * Lists the API clients that belong to the signed-in user, newest first, including revoked and
 * expired ones. The list is not paginated and never shows a token. No operation reads a single
 * client.
 *
 * `GET /api/user/api-clients`
 *
 * - `200`: All personal API clients, newest first, including revoked and expired ones. Never a token,
 *   never `null`, no pages.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept count as none.
 * - `404`: Rejected because of its origin, before the credentials were checked. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   reject changing requests from another origin.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 answers
 *   500.
 */
export const listApiClients = {
  operationId: 'listApiClients',
  method: 'GET',
  path: '/api/user/api-clients',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Paths['/api/user/api-clients']['get'],
} as const

/**
 * Create a personal API client
 *
 * Creates an API client that belongs to the signed-in user, and returns the client and its
 * token. **The token is shown in this response only.** It can't be read again;
 * `rotateApiClient` creates a new one.
 *
 * ### Who may call
 *
 * Only a signed-in user: with the `hk_token` cookie, or `hk_remember_me` in its place. An API
 * token is not accepted, so a token can't create tokens: without a valid cookie the response
 * is 401, whatever `Authorization` or `X-API-Key` contain.
 *
 * ### What the token may do
 *
 * - `instance_role` may be at most the caller's own and is `user` by default.
 * - **Sites need explicit grants.** Statistics, MCP and server-side tracking reach only the
 *   sites in `site_roles`; an empty or absent list means no access to any site.
 * - A grant may be at most the caller's own role on that site, in the caller's active team
 *   (`GET /api/user/teams` tells which). This applies to instance admins too. Only the owner
 *   of the instance may grant any role on any site; a site that doesn't exist then fails with
 *   500.
 * - When the token is used, the weaker of the grant and the owner's current role on the site
 *   applies. So a grant on a site where the owner has no role is accepted here and still gives
 *   no access (403).
 *
 * ### What is rejected, in order
 *
 * 1. 404 `Not found`: the origin, see "Origin check" in the introduction.
 * 2. 429: too many requests from this address.
 * 3. 401: no session.
 * 4. 400: the body, then `name`, `description` and `instance_role`.
 * 5. 403: `instance_role` above the caller's own.
 * 6. 403: `site_roles`, for **every** error in it, malformed ids and unknown roles included.
 * 7. 500: storing the client, then writing the audit log.
 *
 * ### When it fails halfway
 *
 * `Failed to audit api client action` (500) comes **after** the client has been stored. The
 * client exists, and its token is lost. A blind retry creates a second client. List the
 * clients and rotate or delete the new one.
 *
 * ### Coming from HitKeep's reference page
 *
 * The page's sample body can't be sent as is. `"instance_role": "example"` is rejected with
 * 400 `Invalid instance role`, and with that fixed, `"role": "example"` is rejected with 403
 * `invalid delegated site role`. Its curl and fetch samples send no `Origin`; outside a page
 * of the instance itself, a 2.8.1 server therefore answers them with 404 `Not found`, while
 * 2.12.0 and later let them pass. They call `https://hitkeep.com`, which serves the
 * documentation, not the API. The page shows only the 201, and none of the limits, roles and
 * errors above.
 *
 * ### Details
 *
 * The body is truncated at 1 MiB, so a longer one is rejected with 400. `Content-Type` is not
 * checked. 2.8.1 matches member names case-insensitively and uses the last of duplicates;
 * newer servers are case-sensitive and reject duplicates and invalid UTF-8 with 400.
 * `createTeamApiClient` creates a team's client.
 *
 * `POST /api/user/api-clients`
 *
 * - `201`: Created. This is the only response that ever shows the token.
 * - `400`: The request is invalid. The response is the first error in the order of these examples.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept count as none.
 * - `403`: The caller may not delegate what the request asks for. **Every** error in `site_roles` is
 *   answered with 403, even a malformed value. The instance role is checked first, then the number
 *   of entries, then each entry in the order of these examples.
 * - `404`: Rejected because of its origin, before the credentials were checked. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   reject changing requests from another origin.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server. `Failed to audit api client action` is a trap: **the client
 *   exists by then, but its token is lost**. Don't retry; find the client in the list and rotate
 *   or delete it.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 answers
 *   500.
 */
export const createApiClient = {
  operationId: 'createApiClient',
  method: 'POST',
  path: '/api/user/api-clients',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    201: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Paths['/api/user/api-clients']['post'],
} as const

/**
 * Replace or revoke a personal API client
 *
 * Replaces everything that can be set on the client and returns the updated client. **It is
 * not a patch**: omitting `site_roles`, `description` or `expires_at` clears them, and
 * `instance_role` is required. Only `revoked` is kept when it is omitted. To change one thing,
 * read the client with `listApiClients`, change that value, and send all the members listed
 * here; other members of the client, such as `id`, are rejected with 400.
 *
 * The token stays the same; other nodes of a cluster may need up to five minutes to notice the
 * change. The rules for roles and grants, and the 403s, are those of `createApiClient`, and
 * the current caller's roles apply.
 *
 * `PUT /api/user/api-clients/{id}`
 *
 * - path `id`: The API client's id.
 *
 * - `200`: The updated client.
 * - `400`: The request is invalid. The id is checked first, then (after the 404 for an unknown client)
 *   the body, in the order of these examples.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept count as none.
 * - `403`: The caller may not delegate what the request asks for. **Every** error in `site_roles` is
 *   answered with 403, even a malformed value. The instance role is checked first, then the number
 *   of entries, then each entry in the order of these examples.
 * - `404`: No such client: it doesn't exist, or it belongs to someone else; the response is the same. Or
 *   the request was rejected because of its origin, see "Origin check" in the introduction.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server. With `Failed to audit api client action` the change **has**
 *   been made.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 answers
 *   500.
 */
export const updateApiClient = {
  operationId: 'updateApiClient',
  method: 'PUT',
  path: '/api/user/api-clients/{id}',
  parameters: [{ name: 'id', in: 'path', required: true }],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Paths['/api/user/api-clients/{id}']['put'],
} as const

/**
 * Delete a personal API client
 *
 * Deletes the client for good. Its token stops working immediately on the node that handles
 * the request, and within five minutes on the other nodes of a cluster. To be able to bring it
 * back, revoke it by `updateApiClient` instead.
 *
 * `DELETE /api/user/api-clients/{id}`
 *
 * - path `id`: The API client's id.
 *
 * - `204`: Deleted. The token no longer works; the body is empty.
 * - `400`: The client's id is not a UUID.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept count as none.
 * - `404`: No such client: it doesn't exist, or it belongs to someone else; the response is the same. Or
 *   the request was rejected because of its origin, see "Origin check" in the introduction.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server. With `Failed to audit api client action` the client **is**
 *   gone.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 answers
 *   500.
 */
export const deleteApiClient = {
  operationId: 'deleteApiClient',
  method: 'DELETE',
  path: '/api/user/api-clients/{id}',
  parameters: [{ name: 'id', in: 'path', required: true }],
  responses: {
    204: {},
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Paths['/api/user/api-clients/{id}']['delete'],
} as const

/**
 * Replace the token of a personal API client
 *
 * Creates a new token for the client and returns it. **The token is shown in this response
 * only.** The old one stops working immediately on the node that handles the request, and
 * within five minutes on the other nodes of a cluster; grants, roles and expiry stay. There is
 * no request body; one that is sent is ignored.
 *
 * A revoked or expired client is rejected with 409. Don't retry blindly: each success replaces
 * the token again.
 *
 * `POST /api/user/api-clients/{id}/rotate`
 *
 * - path `id`: The API client's id.
 *
 * - `200`: The client with its new token. The old token no longer works; grants and expiry are as before.
 * - `400`: The client's id is not a UUID.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept count as none.
 * - `404`: No such client: it doesn't exist, or it belongs to someone else; the response is the same. Or
 *   the request was rejected because of its origin, see "Origin check" in the introduction.
 * - `409`: The client is revoked or has expired, so it gets no new token. Make it usable again by an
 *   update first.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server. With `Failed to audit api client action` the old token no
 *   longer works **and the new one is lost**; rotate again.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 answers
 *   500.
 */
export const rotateApiClient = {
  operationId: 'rotateApiClient',
  method: 'POST',
  path: '/api/user/api-clients/{id}/rotate',
  parameters: [{ name: 'id', in: 'path', required: true }],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    409: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Paths['/api/user/api-clients/{id}/rotate']['post'],
} as const

/**
 * List own teams
 *
 * Lists the teams that the signed-in user is a member of, and tells which one is active. The
 * id of a team is what the operations on team API clients need.
 *
 * `GET /api/user/teams`
 *
 * - `200`: The teams.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept count as none.
 * - `404`: Rejected because of its origin, before the credentials were checked. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   reject changing requests from another origin.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 answers
 *   500.
 */
export const listTeams = {
  operationId: 'listTeams',
  method: 'GET',
  path: '/api/user/teams',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Paths['/api/user/teams']['get'],
} as const

/**
 * List a team's API clients
 *
 * Lists the API clients of the team, newest first, including revoked and expired ones. The
 * list is not paginated and never shows a token. Only owners and admins of the team may see
 * it.
 *
 * `GET /api/user/teams/{id}/api-clients`
 *
 * - path `id`: The team's id, as listed by `GET /api/user/teams`.
 *
 * - `200`: All API clients of the team, newest first, including revoked and expired ones. Never a token,
 *   never `null`, no pages.
 * - `400`: The team's id is not a UUID.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept count as none.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams get the same
 *   response, even for the instance owner.
 * - `404`: Rejected because of its origin, before the credentials were checked. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   reject changing requests from another origin.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 answers
 *   500.
 */
export const listTeamApiClients = {
  operationId: 'listTeamApiClients',
  method: 'GET',
  path: '/api/user/teams/{id}/api-clients',
  parameters: [{ name: 'id', in: 'path', required: true }],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Paths['/api/user/teams/{id}/api-clients']['get'],
} as const

/**
 * Create an API client for a team
 *
 * Creates an API client that belongs to the team, and returns the client and its token. **The
 * token is shown in this response only.** Only owners and admins of the team may do this, with
 * a session; an API token is not accepted.
 *
 * It differs from `createApiClient` in this: the client lives on when its maker leaves the
 * team; its instance role is always `user`; each site in `site_roles` must belong to the team,
 * and any of the four roles may be granted, whatever the caller's own role on the site is.
 *
 * Tokens of teams list sites and record page views and events. **They can't read statistics**:
 * as the server's code has it, `getSiteStats` and `listSiteHits` look for the user behind the
 * token, and answer 401 since a team's client has none.
 *
 * `Failed to audit api client action` (500) comes **after** the client has been stored: the
 * client exists, and its token is lost.
 *
 * `POST /api/user/teams/{id}/api-clients`
 *
 * - path `id`: The team's id, as listed by `GET /api/user/teams`.
 *
 * - `201`: Created. This is the only response that ever shows the token.
 * - `400`: The request is invalid. The response is the first error in the order of these examples.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept count as none.
 * - `403`: The caller is neither owner nor admin of that team (unknown and archived teams are answered
 *   the same way), or `site_roles` is not acceptable. **Every** error in `site_roles` is answered
 *   with 403, even a malformed value; each entry is checked in the order of these examples.
 * - `404`: Rejected because of its origin, before the credentials were checked. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   reject changing requests from another origin.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server. `Failed to audit api client action` is a trap: **the client
 *   exists by then, but its token is lost**. Don't retry; find the client in the list and rotate
 *   or delete it.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 answers
 *   500.
 */
export const createTeamApiClient = {
  operationId: 'createTeamApiClient',
  method: 'POST',
  path: '/api/user/teams/{id}/api-clients',
  parameters: [{ name: 'id', in: 'path', required: true }],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    201: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Paths['/api/user/teams/{id}/api-clients']['post'],
} as const

/**
 * Replace or revoke a team's API client
 *
 * Replaces everything that can be set on the client and returns the updated client. **It is
 * not a patch**: omitting `site_roles`, `description` or `expires_at` clears them; only
 * `revoked` is kept when it is omitted. The token stays the same. The rules for grants are
 * those of `createTeamApiClient`.
 *
 * `PUT /api/user/teams/{id}/api-clients/{clientId}`
 *
 * - path `id`: The team's id, as listed by `GET /api/user/teams`.
 * - path `clientId`: The id of the team's API client.
 *
 * - `200`: The updated client.
 * - `400`: The request is invalid. The ids are checked first, then (after the 404 for an unknown client)
 *   the body, in the order of these examples.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept count as none.
 * - `403`: The caller is neither owner nor admin of that team (unknown and archived teams are answered
 *   the same way), or `site_roles` is not acceptable. **Every** error in `site_roles` is answered
 *   with 403, even a malformed value; each entry is checked in the order of these examples.
 * - `404`: No such client: it doesn't exist, or it belongs to someone else; the response is the same. Or
 *   the request was rejected because of its origin, see "Origin check" in the introduction.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server. With `Failed to audit api client action` the change **has**
 *   been made.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 answers
 *   500.
 */
export const updateTeamApiClient = {
  operationId: 'updateTeamApiClient',
  method: 'PUT',
  path: '/api/user/teams/{id}/api-clients/{clientId}',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'clientId', in: 'path', required: true },
  ],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Paths['/api/user/teams/{id}/api-clients/{clientId}']['put'],
} as const

/**
 * Delete a team's API client
 *
 * Deletes the client for good. Its token stops working immediately on the node that handles
 * the request, and within five minutes on the other nodes of a cluster. To be able to bring it
 * back, revoke it by `updateTeamApiClient` instead.
 *
 * `DELETE /api/user/teams/{id}/api-clients/{clientId}`
 *
 * - path `id`: The team's id, as listed by `GET /api/user/teams`.
 * - path `clientId`: The id of the team's API client.
 *
 * - `204`: Deleted. The token no longer works; the body is empty.
 * - `400`: An id is not a UUID.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept count as none.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams get the same
 *   response, even for the instance owner.
 * - `404`: No such client: it doesn't exist, or it belongs to someone else; the response is the same. Or
 *   the request was rejected because of its origin, see "Origin check" in the introduction.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server. With `Failed to audit api client action` the client **is**
 *   gone.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 answers
 *   500.
 */
export const deleteTeamApiClient = {
  operationId: 'deleteTeamApiClient',
  method: 'DELETE',
  path: '/api/user/teams/{id}/api-clients/{clientId}',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'clientId', in: 'path', required: true },
  ],
  responses: {
    204: {},
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Paths['/api/user/teams/{id}/api-clients/{clientId}']['delete'],
} as const

/**
 * Replace the token of a team's API client
 *
 * Creates a new token for the client and returns it. **The token is shown in this response
 * only.** The old one stops working immediately on the node that handles the request, and
 * within five minutes on the other nodes of a cluster; grants, roles and expiry stay. There is
 * no request body; one that is sent is ignored.
 *
 * A revoked or expired client is rejected with 409. Don't retry blindly: each success replaces
 * the token again.
 *
 * `POST /api/user/teams/{id}/api-clients/{clientId}/rotate`
 *
 * - path `id`: The team's id, as listed by `GET /api/user/teams`.
 * - path `clientId`: The id of the team's API client.
 *
 * - `200`: The client with its new token. The old token no longer works; grants and expiry are as before.
 * - `400`: An id is not a UUID.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept count as none.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams get the same
 *   response, even for the instance owner.
 * - `404`: No such client: it doesn't exist, or it belongs to someone else; the response is the same. Or
 *   the request was rejected because of its origin, see "Origin check" in the introduction.
 * - `409`: The client is revoked or has expired, so it gets no new token. Make it usable again by an
 *   update first.
 * - `429`: Too many requests from this address. The response doesn't say when to retry: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server. With `Failed to audit api client action` the old token no
 *   longer works **and the new one is lost**; rotate again.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 answers
 *   500.
 */
export const rotateTeamApiClient = {
  operationId: 'rotateTeamApiClient',
  method: 'POST',
  path: '/api/user/teams/{id}/api-clients/{clientId}/rotate',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'clientId', in: 'path', required: true },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    409: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Paths['/api/user/teams/{id}/api-clients/{clientId}/rotate']['post'],
} as const
