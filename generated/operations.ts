// Generated from the OpenAPI description by `npm run generate`. Do not edit; README.md in this folder says what to change instead.

import type { paths as Paths } from './schema.js'

/**
 * Read the session
 *
 * Tells when the session ends and by which rules. It doesn't extend it: sessions don't slide
 * by themselves. When only `hk_remember_me` is valid, the answer sets a fresh `hk_token`.
 *
 * `GET /api/auth/session`
 *
 * - `200`: The session.
 * - `401`: There is no valid session.
 * - `404`: Refused for its origin, before the credentials were looked at. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   refuse changing requests from another origin.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `503`: The database can't be used at the moment. Only servers newer than 2.8.1 answer this; 2.8.1
 *   answers 500.
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
 * Sets a fresh `hk_token` cookie with the full length of a session, and renews
 * `hk_remember_me` where there is one. There is no request body. This is one of the tightly
 * limited operations: two requests a second and bursts of five from one address.
 *
 * `POST /api/auth/session/extend`
 *
 * - `200`: The session as it is now.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token
 *   is unknown, revoked, expired or of an archived team. Credentials of a kind that the
 *   operation doesn't take count as none.
 * - `404`: Refused for its origin, before the credentials were looked at. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   refuse changing requests from another origin.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server.
 * - `503`: The database can't be used at the moment. Only servers newer than 2.8.1 answer this; 2.8.1
 *   answers 500.
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
 * Records one event that a server saw, at the time and for the visitor that the body names.
 *
 * The host of `url` names the site, and the token needs a grant with the role `admin` or
 * `owner` for it, which is why there is no site id in the path. A session is not accepted.
 * 2.8.1 makes no origin check here. The limit is 20 requests a second and bursts of 40 from
 * one address. The body may be up to 64 KiB long.
 *
 * `POST /api/ingest/server/event`
 *
 * - `202`: Accepted; the body is empty. It doesn't prove that anything is recorded: requests with
 *   `dnt`, from excluded visitors and from known spammers get the same answer.
 * - `400`: The request is not as described. The first failure in the order of these examples is
 *   answered; the name is looked at last, after the 404 and the 403.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token
 *   is unknown, revoked, expired or of an archived team. Credentials of a kind that the
 *   operation doesn't take count as none.
 * - `403`: The token has no grant with the role `admin` or `owner` for that site.
 * - `404`: No site of this instance has the URL's host.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server.
 * - `502`: In a cluster, this node passes tracking on to the leading node and could not reach it.
 * - `503`: Nothing was recorded. Either the node can't take it (plain text, without `Retry-After`), or
 *   the database can't be used at the moment (JSON; only servers newer than 2.8.1).
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
 * Records one page view that a server saw, at the time and for the visitor that the body
 * names.
 *
 * The host of `url` names the site, and the token needs a grant with the role `admin` or
 * `owner` for it, which is why there is no site id in the path. A session is not accepted.
 * 2.8.1 makes no origin check here. The limit is 20 requests a second and bursts of 40 from
 * one address. The body may be up to 64 KiB long.
 *
 * `POST /api/ingest/server/pageview`
 *
 * - `202`: Accepted; the body is empty. It doesn't prove that anything is recorded: requests with
 *   `dnt`, from excluded visitors and from known spammers get the same answer.
 * - `400`: The request is not as described. The first failure in the order of these examples is
 *   answered.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token
 *   is unknown, revoked, expired or of an archived team. Credentials of a kind that the
 *   operation doesn't take count as none.
 * - `403`: The token has no grant with the role `admin` or `owner` for that site.
 * - `404`: No site of this instance has the URL's host.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server.
 * - `502`: In a cluster, this node passes tracking on to the leading node and could not reach it.
 * - `503`: Nothing was recorded. Either the node can't take it (plain text, without `Retry-After`), or
 *   the database can't be used at the moment (JSON; only servers newer than 2.8.1).
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
 * Checks the password. Without a second factor, the answer sets the session in the `hk_token`
 * cookie; the body never has it. `remember_me` adds a long-lived `hk_remember_me` cookie.
 *
 * With a second factor (TOTP or a passkey), the answer is 200 as well, with `status`
 * `mfa_required` and **no cookie**: the sign-in has to be finished by one of the `factors`,
 * with the `challenge_token`, at `/api/auth/mfa/totp/verify`,
 * `/api/auth/mfa/recovery-code/verify`, by the link in a mail, or by the passkey. Those
 * operations are not part of this description.
 *
 * This is one of the tightly limited operations: two requests a second and bursts of five from
 * one address.
 *
 * `POST /api/login`
 *
 * - `200`: The password was right.
 * - `400`: The body is not JSON, or a member has a wrong type.
 * - `401`: The address is unknown or the password is wrong; the answer is the same for both.
 * - `404`: Refused for its origin, before the credentials were looked at. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   refuse changing requests from another origin.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`),
 *   or the database can't be used at the moment (JSON; only servers newer than 2.8.1, as 2.8.1
 *   answers 500).
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
 * Deletes the cookies `hk_token` and `hk_remember_me` and makes the latter invalid on the
 * server. It needs no session. A session JWT that someone kept stays valid until it ends by
 * itself.
 *
 * The answer is JSON, but the server labels it `text/plain`.
 *
 * `POST /api/logout`
 *
 * - `200`: Signed out. JSON in spite of its label; the line feed at its end is missing from newer servers.
 * - `404`: Refused for its origin, before the credentials were looked at. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   refuse changing requests from another origin.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `503`: The database can't be used at the moment. Only servers newer than 2.8.1 answer this; 2.8.1
 *   answers 500.
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
 * Lists the sites that the caller may see, the newest first: with a session, those in the
 * active team; with a token, only those it has a grant for. A token of a personal client sees
 * them within the team that is active for its owner at the moment. The list has no pages.
 *
 * `GET /api/sites`
 *
 * - `200`: The sites.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token
 *   is unknown, revoked, expired or of an archived team. Credentials of a kind that the
 *   operation doesn't take count as none.
 * - `404`: Refused for its origin, before the credentials were looked at. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   refuse changing requests from another origin.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`),
 *   or the database can't be used at the moment (JSON; only servers newer than 2.8.1, as 2.8.1
 *   answers 500).
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
 * Creates a site in the team that is active for the signed-in user, who becomes its owner. An
 * API token is not accepted. A domain can only be used once on an instance. Success is
 * **200**, not 201.
 *
 * `POST /api/sites`
 *
 * - `200`: The new site.
 * - `400`: The request is not as described. The domain is checked in the order of these examples.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token
 *   is unknown, revoked, expired or of an archived team. Credentials of a kind that the
 *   operation doesn't take count as none.
 * - `404`: Refused for its origin, before the credentials were looked at. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   refuse changing requests from another origin.
 * - `409`: The site could not be stored, in all likelihood because the domain is taken on this
 *   instance.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server after the site was stored: its team's database doesn't know
 *   it yet.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`),
 *   or the database can't be used at the moment (JSON; only servers newer than 2.8.1, as 2.8.1
 *   answers 500).
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
 * Answers with the single page views of one site for one period, the last 24 hours unless
 * `from` and `to` say otherwise, a part at a time. To read them all, raise `offset` by the
 * number of hits received until it reaches `total`. New hits move the parts while you read:
 * give `to` a fixed moment, or sort upwards.
 *
 * A token needs a grant for the site; the weaker of the grant and the role that the owner of
 * the token has on the site at present must allow reading, which every role does. Tokens of
 * teams are refused with 401, as the server's code has it: it looks for the user behind the
 * token, and a team's client has none.
 *
 * `GET /api/sites/{id}/hits`
 *
 * - path `id`: The site. `GET /api/sites` lists the ids.
 * - query `from`: Where the period begins, as an RFC 3339 date-time. By default 24 hours ago. Another format
 *   is ignored.
 * - query `to`: Where the period ends, as an RFC 3339 date-time. By default now. Another format is ignored.
 * - query `limit`: How many hits to return. The server takes a larger number as 100 and anything else that is
 *   out of range as 10.
 * - query `offset`: How many hits to skip.
 * - query `q`: Only return hits whose path, host name, referrer, user agent or `utm_*` value contains this
 *   text, in upper or lower case.
 * - query `sort`: What to sort by: `timestamp` (the default), `path` or `referrer`. Any other text is taken as
 *   the default.
 * - query `order`: Whether to sort upwards or downwards.
 * - query `filter`: Only count hits that match, each filter written `type:value` and all of them together. Give
 *   the parameter once for each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`,
 *   `device`, `country`, `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`,
 *   `utm_content`, `utm_medium`, `utm_source`, `utm_term` and `qr_code_id`; upper and lower case
 *   are the same in a type. Newer servers know more.
 * - query `filter_type`: The type of one more filter, in an older form. It needs `filter_value` beside it. Prefer
 *   `filter`.
 * - query `filter_value`: The value of one more filter, in an older form. It needs `filter_type` beside it. Prefer
 *   `filter`.
 *
 * - `200`: One part of the hits.
 * - `400`: A parameter is not as described. In the path, the text depends on who asks.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token
 *   is unknown, revoked, expired or of an archived team. Credentials of a kind that the
 *   operation doesn't take count as none.
 * - `403`: The caller may not see that site: it is unknown, not in the team that is active for the
 *   user, or the token has no grant for it. Grants are looked at strictly; a token without any
 *   opens no site.
 * - `404`: Refused for its origin, before the credentials were looked at. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   refuse changing requests from another origin.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`),
 *   or the database can't be used at the moment (JSON; only servers newer than 2.8.1, as 2.8.1
 *   answers 500).
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
 * Answers with the figures of one site for one period: the last 30 days unless `from` and `to`
 * say otherwise. With `compare_from` and `compare_to` the headline figures of a second period
 * come along.
 *
 * A token needs a grant for the site; the weaker of the grant and the role that the owner of
 * the token has on the site at present must allow reading, which every role does. Tokens of
 * teams are refused with 401, as the server's code has it: it looks for the user behind the
 * token, and a team's client has none.
 *
 * `GET /api/sites/{id}/stats`
 *
 * - path `id`: The site. `GET /api/sites` lists the ids.
 * - query `from`: Where the period begins, as an RFC 3339 date-time. By default 30 days before the default
 *   end. Another format is ignored by some versions and answered with 400 `Invalid from` by
 *   later ones.
 * - query `to`: Where the period ends, as an RFC 3339 date-time. By default one day from now, so that today
 *   is in it. Another format is ignored by some versions and answered with 400 `Invalid to` by
 *   later ones.
 * - query `compare_from`: Where the period to compare with begins, as an RFC 3339 date-time. It needs `compare_to`
 *   beside it; another format is ignored.
 * - query `compare_to`: Where the period to compare with ends, as an RFC 3339 date-time. It needs `compare_from`
 *   beside it; another format is ignored.
 * - query `filter`: Only count hits that match, each filter written `type:value` and all of them together. Give
 *   the parameter once for each filter. Types: `path`, `hostname`, `referrer`, `referrer_host`,
 *   `device`, `country`, `city`, `provider`, `asn`, `browser`, `language`, `utm_campaign`,
 *   `utm_content`, `utm_medium`, `utm_source`, `utm_term` and `qr_code_id`; upper and lower case
 *   are the same in a type. Newer servers know more.
 * - query `filter_type`: The type of one more filter, in an older form. It needs `filter_value` beside it. Prefer
 *   `filter`.
 * - query `filter_value`: The value of one more filter, in an older form. It needs `filter_type` beside it. Prefer
 *   `filter`.
 * - query `goal_id`: Only count sessions that reached this goal. Give the parameter once for each goal.
 * - query `funnel_id`: Only count sessions that went through this funnel. Give the parameter once for each funnel.
 *
 * - `200`: The figures.
 * - `400`: A parameter is not as described. In the path, the text depends on who asks.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token
 *   is unknown, revoked, expired or of an archived team. Credentials of a kind that the
 *   operation doesn't take count as none.
 * - `403`: The caller may not see that site: it is unknown, not in the team that is active for the
 *   user, or the token has no grant for it. Grants are looked at strictly; a token without any
 *   opens no site.
 * - `404`: There is no such site, or the request was refused for its origin; see "Origin check" in the
 *   introduction.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`),
 *   or the database can't be used at the moment (JSON; only servers newer than 2.8.1, as 2.8.1
 *   answers 500).
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
 * Tells the version of the instance and whether it still waits for its first user. Anyone may
 * ask, as often as they like: there is no rate limit. Newer servers send more members.
 *
 * `GET /api/status`
 *
 * - `200`: The status.
 * - `404`: Refused for its origin, before the credentials were looked at. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   refuse changing requests from another origin.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`),
 *   or the database can't be used at the moment (JSON; only servers newer than 2.8.1, as 2.8.1
 *   answers 500).
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
 * Lists the API clients that belong to the signed-in user, the newest first, with revoked and
 * expired ones. The list has no pages and never shows a token. There is no operation that
 * reads a single client.
 *
 * `GET /api/user/api-clients`
 *
 * - `200`: All personal API clients, the newest first, revoked and expired ones too. Never a token,
 *   never `null`, no pages.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token
 *   is unknown, revoked, expired or of an archived team. Credentials of a kind that the
 *   operation doesn't take count as none.
 * - `404`: Refused for its origin, before the credentials were looked at. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   refuse changing requests from another origin.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server.
 * - `503`: The database can't be used at the moment. Only servers newer than 2.8.1 answer this; 2.8.1
 *   answers 500.
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
 * Creates an API client that belongs to the signed-in user, and answers with the client and
 * its token. **The token is shown in this answer only.** Nothing reads it again;
 * `rotateApiClient` makes a new one.
 *
 * ### Who may call
 *
 * Only a person with a session: the `hk_token` cookie, or `hk_remember_me` instead of it. An
 * API token is not accepted, so a token can't make tokens: without a valid cookie the answer
 * is 401, whatever `Authorization` or `X-API-Key` say.
 *
 * ### What the token may do
 *
 * - `instance_role` may be at most the caller's own and is `user` by default.
 * - **Sites need explicit grants.** Statistics, MCP and server-side tracking only open the
 *   sites in `site_roles`; an empty or absent list means no access to any site.
 * - A grant may be at most the caller's own role on that site, in the team that is active for
 *   the caller at the moment (`GET /api/user/teams` tells which). That goes for admins of the
 *   instance too. Only the owner of the instance may grant any role on any site; a site that
 *   doesn't exist then fails with 500.
 * - When the token is used, the weaker of the grant and the owner's present role on the site
 *   counts. So a grant on a site on which the owner has no role is accepted here and still
 *   opens nothing (403).
 *
 * ### What is refused, in order
 *
 * 1. 404 `Not found`: the origin, see "Origin check" in the introduction.
 * 2. 429: too many requests from this address.
 * 3. 401: no session.
 * 4. 400: the body, then `name`, `description` and `instance_role`.
 * 5. 403: `instance_role` above the caller's own.
 * 6. 403: `site_roles`, for **every** fault in it, malformed ids and unknown roles included.
 * 7. 500: storing the client, then writing the audit log.
 *
 * ### When it fails half-way
 *
 * `Failed to audit api client action` (500) comes **after** the client has been stored. The
 * client exists, and its token is lost. A blind repetition makes a second client. List the
 * clients and rotate or delete the new one.
 *
 * ### If you come from HitKeep's reference page
 *
 * The page's sample body can't be sent as it stands. `"instance_role": "example"` is refused
 * with 400 `Invalid instance role`, and with that mended, `"role": "example"` is refused with
 * 403 `invalid delegated site role`. Its curl and fetch samples send no `Origin`; outside a
 * page of the instance itself, a 2.8.1 server therefore answers them with 404 `Not found`,
 * while 2.12.0 and later let them pass. They aim at `https://hitkeep.com`, which serves the
 * documentation, not the API. The page shows the 201 only, and none of the limits, roles and
 * refusals above.
 *
 * ### Details
 *
 * The body is cut at 1 MiB, so a longer one is refused with 400. `Content-Type` is not
 * checked. 2.8.1 matches names of members without regard to case and takes the last of
 * duplicates; newer servers tell upper from lower case and refuse duplicates and invalid UTF-8
 * with 400. A client of a team is made by `createTeamApiClient`.
 *
 * `POST /api/user/api-clients`
 *
 * - `201`: Created. This is the only answer that ever shows the token.
 * - `400`: The request is not as described. The first failure in the order of these examples is
 *   answered.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token
 *   is unknown, revoked, expired or of an archived team. Credentials of a kind that the
 *   operation doesn't take count as none.
 * - `403`: The caller can't hand out what the request asks for. **Every** fault in `site_roles` is
 *   answered with 403, even one of form. The instance role is checked first, then the number of
 *   entries, then each entry in the order of these examples.
 * - `404`: Refused for its origin, before the credentials were looked at. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   refuse changing requests from another origin.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server. `Failed to audit api client action` is a trap: **the client
 *   exists by then, but its token is lost**. Don't repeat the call; find the client in the list
 *   and rotate or delete it.
 * - `503`: The database can't be used at the moment. Only servers newer than 2.8.1 answer this; 2.8.1
 *   answers 500.
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
 * Replaces everything that can be set on the client and answers with the client as it is then.
 * **It is not a patch**: leaving out `site_roles`, `description` or `expires_at` clears them,
 * and `instance_role` is required. Only `revoked` is kept when it is left out. To change one
 * thing, take the values of the members listed here from `listApiClients`, change that one,
 * and send them all; other members of the client, such as `id`, are refused with 400.
 *
 * The token stays the same; other nodes of a cluster may need up to five minutes to notice the
 * change. The rules for roles and grants, and the 403s, are those of `createApiClient`, and
 * the present caller's roles count.
 *
 * `PUT /api/user/api-clients/{id}`
 *
 * - path `id`: The API client.
 *
 * - `200`: The client as it is now.
 * - `400`: The request is not as described. The id is looked at first, then (after the 404 for an
 *   unknown client) the body, in the order of these examples.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token
 *   is unknown, revoked, expired or of an archived team. Credentials of a kind that the
 *   operation doesn't take count as none.
 * - `403`: The caller can't hand out what the request asks for. **Every** fault in `site_roles` is
 *   answered with 403, even one of form. The instance role is checked first, then the number of
 *   entries, then each entry in the order of these examples.
 * - `404`: There is no such client here: it doesn't exist, or it belongs to someone else, which is
 *   answered the same way. Or the request was refused for its origin, see "Origin check" in the
 *   introduction.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server. With `Failed to audit api client action` the change **has**
 *   been made.
 * - `503`: The database can't be used at the moment. Only servers newer than 2.8.1 answer this; 2.8.1
 *   answers 500.
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
 * Deletes the client for good. Its token is dead at once on the node that answers, and after
 * at most five minutes on the others of a cluster. To be able to bring it back, revoke it by
 * `updateApiClient` instead.
 *
 * `DELETE /api/user/api-clients/{id}`
 *
 * - path `id`: The API client.
 *
 * - `204`: Deleted. The token is dead from now on; the body is empty.
 * - `400`: The client's id is not a UUID.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token
 *   is unknown, revoked, expired or of an archived team. Credentials of a kind that the
 *   operation doesn't take count as none.
 * - `404`: There is no such client here: it doesn't exist, or it belongs to someone else, which is
 *   answered the same way. Or the request was refused for its origin, see "Origin check" in the
 *   introduction.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server. With `Failed to audit api client action` the client **is**
 *   gone.
 * - `503`: The database can't be used at the moment. Only servers newer than 2.8.1 answer this; 2.8.1
 *   answers 500.
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
 * Makes a new token for the client and answers with it. **The token is shown in this answer
 * only.** The old one is dead at once on the node that answers, and within five minutes on the
 * others of a cluster; grants, roles and expiry stay. There is no request body, and one that
 * is sent is ignored.
 *
 * A revoked or expired client is refused with 409. Don't repeat the call blindly: each success
 * replaces the token again.
 *
 * `POST /api/user/api-clients/{id}/rotate`
 *
 * - path `id`: The API client.
 *
 * - `200`: The client with its new token. The old token is dead from now on; grants and expiry are as
 *   before.
 * - `400`: The client's id is not a UUID.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token
 *   is unknown, revoked, expired or of an archived team. Credentials of a kind that the
 *   operation doesn't take count as none.
 * - `404`: There is no such client here: it doesn't exist, or it belongs to someone else, which is
 *   answered the same way. Or the request was refused for its origin, see "Origin check" in the
 *   introduction.
 * - `409`: The client is revoked or has expired, so it gets no new token. Make it usable again by an
 *   update first.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server. With `Failed to audit api client action` the old token is
 *   dead **and the new one is lost**; rotate again.
 * - `503`: The database can't be used at the moment. Only servers newer than 2.8.1 answer this; 2.8.1
 *   answers 500.
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
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token
 *   is unknown, revoked, expired or of an archived team. Credentials of a kind that the
 *   operation doesn't take count as none.
 * - `404`: Refused for its origin, before the credentials were looked at. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   refuse changing requests from another origin.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server.
 * - `503`: The database can't be used at the moment. Only servers newer than 2.8.1 answer this; 2.8.1
 *   answers 500.
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
 * Lists the API clients of the team, the newest first, with revoked and expired ones. The list
 * has no pages and never shows a token. Only owners and admins of the team may see it.
 *
 * `GET /api/user/teams/{id}/api-clients`
 *
 * - path `id`: The team. `GET /api/user/teams` lists the ids.
 *
 * - `200`: All API clients of the team, the newest first, revoked and expired ones too. Never a token,
 *   never `null`, no pages.
 * - `400`: The team's id is not a UUID.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token
 *   is unknown, revoked, expired or of an archived team. Credentials of a kind that the
 *   operation doesn't take count as none.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams are answered
 *   the same way, and being owner of the instance doesn't help.
 * - `404`: Refused for its origin, before the credentials were looked at. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   refuse changing requests from another origin.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server.
 * - `503`: The database can't be used at the moment. Only servers newer than 2.8.1 answer this; 2.8.1
 *   answers 500.
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
 * Creates an API client that belongs to the team, and answers with the client and its token.
 * **The token is shown in this answer only.** Only owners and admins of the team may do this,
 * with a session; an API token is not accepted.
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
 * - path `id`: The team. `GET /api/user/teams` lists the ids.
 *
 * - `201`: Created. This is the only answer that ever shows the token.
 * - `400`: The request is not as described. The first failure in the order of these examples is
 *   answered.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token
 *   is unknown, revoked, expired or of an archived team. Credentials of a kind that the
 *   operation doesn't take count as none.
 * - `403`: The caller is neither owner nor admin of that team (unknown and archived teams are answered
 *   the same way), or `site_roles` is not acceptable. **Every** fault in `site_roles` is
 *   answered with 403, even one of form; each entry is checked in the order of these examples.
 * - `404`: Refused for its origin, before the credentials were looked at. See "Origin check" in the
 *   introduction: with 2.8.1 this answers a changing request without a matching `Origin` (or
 *   `Referer`), and any request whose `Sec-Fetch-Site` is not `same-origin`; newer servers only
 *   refuse changing requests from another origin.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server. `Failed to audit api client action` is a trap: **the client
 *   exists by then, but its token is lost**. Don't repeat the call; find the client in the list
 *   and rotate or delete it.
 * - `503`: The database can't be used at the moment. Only servers newer than 2.8.1 answer this; 2.8.1
 *   answers 500.
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
 * Replaces everything that can be set on the client and answers with the client as it is then.
 * **It is not a patch**: leaving out `site_roles`, `description` or `expires_at` clears them;
 * only `revoked` is kept when it is left out. The token stays the same. The rules for grants
 * are those of `createTeamApiClient`.
 *
 * `PUT /api/user/teams/{id}/api-clients/{clientId}`
 *
 * - path `id`: The team. `GET /api/user/teams` lists the ids.
 * - path `clientId`: The API client of that team.
 *
 * - `200`: The client as it is now.
 * - `400`: The request is not as described. The ids are looked at first, then (after the 404 for an
 *   unknown client) the body, in the order of these examples.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token
 *   is unknown, revoked, expired or of an archived team. Credentials of a kind that the
 *   operation doesn't take count as none.
 * - `403`: The caller is neither owner nor admin of that team (unknown and archived teams are answered
 *   the same way), or `site_roles` is not acceptable. **Every** fault in `site_roles` is
 *   answered with 403, even one of form; each entry is checked in the order of these examples.
 * - `404`: There is no such client here: it doesn't exist, or it belongs to someone else, which is
 *   answered the same way. Or the request was refused for its origin, see "Origin check" in the
 *   introduction.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server. With `Failed to audit api client action` the change **has**
 *   been made.
 * - `503`: The database can't be used at the moment. Only servers newer than 2.8.1 answer this; 2.8.1
 *   answers 500.
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
 * Deletes the client for good. Its token is dead at once on the node that answers, and after
 * at most five minutes on the others of a cluster. To be able to bring it back, revoke it by
 * `updateTeamApiClient` instead.
 *
 * `DELETE /api/user/teams/{id}/api-clients/{clientId}`
 *
 * - path `id`: The team. `GET /api/user/teams` lists the ids.
 * - path `clientId`: The API client of that team.
 *
 * - `204`: Deleted. The token is dead from now on; the body is empty.
 * - `400`: One of the ids is not a UUID.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token
 *   is unknown, revoked, expired or of an archived team. Credentials of a kind that the
 *   operation doesn't take count as none.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams are answered
 *   the same way, and being owner of the instance doesn't help.
 * - `404`: There is no such client here: it doesn't exist, or it belongs to someone else, which is
 *   answered the same way. Or the request was refused for its origin, see "Origin check" in the
 *   introduction.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server. With `Failed to audit api client action` the client **is**
 *   gone.
 * - `503`: The database can't be used at the moment. Only servers newer than 2.8.1 answer this; 2.8.1
 *   answers 500.
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
 * Makes a new token for the client and answers with it. **The token is shown in this answer
 * only.** The old one is dead at once on the node that answers, and within five minutes on the
 * others of a cluster; grants, roles and expiry stay. There is no request body, and one that
 * is sent is ignored.
 *
 * A revoked or expired client is refused with 409. Don't repeat the call blindly: each success
 * replaces the token again.
 *
 * `POST /api/user/teams/{id}/api-clients/{clientId}/rotate`
 *
 * - path `id`: The team. `GET /api/user/teams` lists the ids.
 * - path `clientId`: The API client of that team.
 *
 * - `200`: The client with its new token. The old token is dead from now on; grants and expiry are as
 *   before.
 * - `400`: One of the ids is not a UUID.
 * - `401`: No usable credentials: none were sent, the session has ended or is not valid, or the token
 *   is unknown, revoked, expired or of an archived team. Credentials of a kind that the
 *   operation doesn't take count as none.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams are answered
 *   the same way, and being owner of the instance doesn't help.
 * - `404`: There is no such client here: it doesn't exist, or it belongs to someone else, which is
 *   answered the same way. Or the request was refused for its origin, see "Origin check" in the
 *   introduction.
 * - `409`: The client is revoked or has expired, so it gets no new token. Make it usable again by an
 *   update first.
 * - `429`: Too many requests from this address. The answer doesn't say when to come back: there is no
 *   `Retry-After` and no other rate header.
 * - `500`: Something failed on the server. With `Failed to audit api client action` the old token is
 *   dead **and the new one is lost**; rotate again.
 * - `503`: The database can't be used at the moment. Only servers newer than 2.8.1 answer this; 2.8.1
 *   answers 500.
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
