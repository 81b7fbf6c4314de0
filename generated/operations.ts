// Generated from the OpenAPI description by `specwright generate`. Do not edit; README.md in this folder says what to change instead.

import type { operations as Operations } from './schema.js'

/**
 * List the exclusions for all sites
 *
 * Lists the exclusions that apply to every site, newest first.
 *
 * `GET /api/admin/exclusions`
 *
 * - `200`: The exclusions.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listInstanceExclusions = {
  operationId: 'listInstanceExclusions',
  method: 'GET',
  path: '/api/admin/exclusions',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['listInstanceExclusions'],
} as const

/**
 * Create an exclusion for all sites
 *
 * Excludes visits from an address, a network or a country on every site from now on. Recorded
 * visits stay. Duplicates are accepted.
 *
 * `POST /api/admin/exclusions`
 *
 * - `201`: The exclusion.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const createInstanceExclusion = {
  operationId: 'createInstanceExclusion',
  method: 'POST',
  path: '/api/admin/exclusions',
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
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['createInstanceExclusion'],
} as const

/**
 * Delete an exclusion for all sites
 *
 * Deletes an exclusion that applies to every site.
 *
 * `DELETE /api/admin/exclusions/{ruleID}`
 *
 * - path `ruleID`: The exclusion's id.
 *
 * - `204`: Deleted; the body is empty.
 * - `400`: The exclusion's id is not a UUID.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The resource doesn't exist or belongs to another site. Or the origin check rejected the request;
 *   see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const deleteInstanceExclusion = {
  operationId: 'deleteInstanceExclusion',
  method: 'DELETE',
  path: '/api/admin/exclusions/{ruleID}',
  parameters: [{ name: 'ruleID', in: 'path', required: true }],
  responses: {
    204: {},
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['deleteInstanceExclusion'],
} as const

/**
 * List all sites of the instance
 *
 * Lists the sites of all teams, newest first, with their owners' e-mail addresses.
 * `data_retention_days` is always 0 here, regardless of the actual value. The list isn't
 * paginated.
 *
 * `GET /api/admin/sites`
 *
 * - `200`: The sites.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const listAllSites = {
  operationId: 'listAllSites',
  method: 'GET',
  path: '/api/admin/sites',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['listAllSites'],
} as const

/**
 * Delete any site
 *
 * Permanently deletes a site of any team, with all its recorded data. An unknown site gives
 * **500**, not 404.
 *
 * `DELETE /api/admin/sites/{id}`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: Deleted. The body is JSON although it is labelled `text/plain`.
 * - `400`: The site's id is not a UUID.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const deleteAnySite = {
  operationId: 'deleteAnySite',
  method: 'DELETE',
  path: '/api/admin/sites/{id}',
  parameters: [{ name: 'id', in: 'path', required: true }],
  responses: {
    200: { 'text/plain': { contentMediaType: 'application/json' } },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['deleteAnySite'],
} as const

/**
 * Read the version and features of the instance
 *
 * Returns the version, the public URL and the enabled features.
 *
 * `GET /api/admin/system`
 *
 * - `200`: The instance.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getInstance = {
  operationId: 'getInstance',
  method: 'GET',
  path: '/api/admin/system',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['getInstance'],
} as const

/**
 * List sites with the state of their tracking
 *
 * Lists all sites of the instance and the state of their tracking, one page at a time.
 *
 * `GET /api/admin/system/activation`
 *
 * - query `status`: Only sites in this state. An unknown state matches nothing.
 * - query `team`: Only sites of teams whose name contains this text, case-insensitively.
 * - query `domain`: Only sites whose domain contains this text, case-insensitively.
 * - query `last_seen_from`: Only sites whose latest page view is at or after this RFC 3339 date-time.
 * - query `last_seen_to`: Only sites whose latest page view is at or before this RFC 3339 date-time.
 * - query `limit`: The number of sites to return. Numbers below 1 or above 200, and anything that isn't
 *   an integer, count as 50.
 * - query `offset`: The number of sites to skip. Negative numbers, and anything that isn't an integer,
 *   count as 0.
 *
 * - `200`: A page of the list.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 *
 * The list comes in pages: `items` returns its items one by one, `pages` page by page.
 */
export const listSiteActivations = {
  operationId: 'listSiteActivations',
  method: 'GET',
  path: '/api/admin/system/activation',
  parameters: [
    { name: 'status', in: 'query' },
    { name: 'team', in: 'query' },
    { name: 'domain', in: 'query' },
    { name: 'last_seen_from', in: 'query' },
    { name: 'last_seen_to', in: 'query' },
    { name: 'limit', in: 'query' },
    { name: 'offset', in: 'query' },
  ],
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
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  pagination: {
    by: 'offset',
    parameter: 'offset',
    limit: 'limit',
    size: 200,
    items: ['rows'],
    total: ['total'],
    more: ['has_more'],
  },
  types: {} as Operations['listSiteActivations'],
} as const

/**
 * Read the state of the language model
 *
 * Returns whether a language model writes the texts of suggestions, and how much of its budget
 * is used.
 *
 * `GET /api/admin/system/ai`
 *
 * - `200`: The model.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getInstanceAi = {
  operationId: 'getInstanceAi',
  method: 'GET',
  path: '/api/admin/system/ai',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['getInstanceAi'],
} as const

/**
 * Read the instance's audit log
 *
 * Returns the instance's audit log, newest entries first, one page at a time.
 *
 * `GET /api/admin/system/audit`
 *
 * - query `action`: Only entries with this action. Must match exactly.
 * - query `target_type`: Only entries with this type of target.
 * - query `outcome`: Only entries with this outcome: `success` or `failure`. Anything else matches nothing.
 * - query `actor_id`: Only entries of actions by this user.
 * - query `from`: Only entries at or after this RFC 3339 date-time. Other formats are rejected with 400.
 * - query `to`: Only entries at or before this RFC 3339 date-time. Other formats are rejected with 400.
 * - query `query`: Only entries that contain this text, case-insensitively.
 * - query `limit`: The number of entries to return. 0 and numbers above 200 count as 100. Negative numbers, and
 *   anything that isn't an integer, are rejected with 400.
 * - query `offset`: The number of entries to skip. Negative numbers, and anything that isn't an integer, are
 *   rejected with 400.
 *
 * - `200`: A page of the list.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 *
 * The list comes in pages: `items` returns its items one by one, `pages` page by page.
 */
export const listInstanceAuditEntries = {
  operationId: 'listInstanceAuditEntries',
  method: 'GET',
  path: '/api/admin/system/audit',
  parameters: [
    { name: 'action', in: 'query' },
    { name: 'target_type', in: 'query' },
    { name: 'outcome', in: 'query' },
    { name: 'actor_id', in: 'query' },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'query', in: 'query' },
    { name: 'limit', in: 'query' },
    { name: 'offset', in: 'query' },
  ],
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
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  pagination: {
    by: 'offset',
    parameter: 'offset',
    limit: 'limit',
    size: 200,
    items: ['entries'],
    total: ['total'],
    more: ['has_more'],
  },
  types: {} as Operations['listInstanceAuditEntries'],
} as const

/**
 * Export the instance's audit log as a file
 *
 * Returns the matching entries of the instance's audit log as one file, newest first: as JSON, or
 * as CSV with `format=csv`.
 *
 * If nothing matches, the JSON is `null`, **not an empty list**, and the CSV is only the header
 * line.
 *
 * `GET /api/admin/system/audit/export`
 *
 * - query `action`: Only entries with this action. Must match exactly.
 * - query `target_type`: Only entries with this type of target.
 * - query `outcome`: Only entries with this outcome: `success` or `failure`. Anything else matches nothing.
 * - query `actor_id`: Only entries of actions by this user.
 * - query `from`: Only entries at or after this RFC 3339 date-time. Other formats are rejected with 400.
 * - query `to`: Only entries at or before this RFC 3339 date-time. Other formats are rejected with 400.
 * - query `query`: Only entries that contain this text, case-insensitively.
 * - query `format`: The format of the file. Anything but `csv` means JSON.
 * - query `limit`: The number of entries to return. Larger numbers count as 50000, and 0 counts as
 *   10000. Negative numbers, and anything that isn't an integer, are rejected with 400.
 *
 * - `200`: The file.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const exportInstanceAuditLog = {
  operationId: 'exportInstanceAuditLog',
  method: 'GET',
  path: '/api/admin/system/audit/export',
  parameters: [
    { name: 'action', in: 'query' },
    { name: 'target_type', in: 'query' },
    { name: 'outcome', in: 'query' },
    { name: 'actor_id', in: 'query' },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'query', in: 'query' },
    { name: 'format', in: 'query' },
    { name: 'limit', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {}, 'text/csv': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['exportInstanceAuditLog'],
} as const

/**
 * Read the state of the backups
 *
 * Returns whether backups are enabled and whether the last ones succeeded.
 *
 * `GET /api/admin/system/backups`
 *
 * - `200`: The backups.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getInstanceBackups = {
  operationId: 'getInstanceBackups',
  method: 'GET',
  path: '/api/admin/system/backups',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['getInstanceBackups'],
} as const

/**
 * Read the state of the caches
 *
 * Returns the sizes of this node's caches and the lifetimes of their entries.
 *
 * `GET /api/admin/system/caches`
 *
 * - `200`: The caches.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getInstanceCaches = {
  operationId: 'getInstanceCaches',
  method: 'GET',
  path: '/api/admin/system/caches',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['getInstanceCaches'],
} as const

/**
 * Read the health of the instance
 *
 * Returns the state of the database and the background workers. For a check without
 * credentials, use `getReadiness`.
 *
 * `GET /api/admin/system/health`
 *
 * - `200`: The health.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getInstanceHealth = {
  operationId: 'getInstanceHealth',
  method: 'GET',
  path: '/api/admin/system/health',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['getInstanceHealth'],
} as const

/**
 * Read the state of the upload clean-up
 *
 * Returns the settings and results of the job that deletes uploads that were never imported.
 *
 * `GET /api/admin/system/import-stage-cleanup`
 *
 * - `200`: The state of the clean-up.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getImportCleanup = {
  operationId: 'getImportCleanup',
  method: 'GET',
  path: '/api/admin/system/import-stage-cleanup',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['getImportCleanup'],
} as const

/**
 * Clean up old uploads now
 *
 * Deletes uploads that were never imported and are older than the retention time. The call is
 * recorded in the audit log.
 *
 * `POST /api/admin/system/import-stage-cleanup/run`
 *
 * - `200`: Done.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `409`: The operator has disabled the clean-up.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: The clean-up failed half-way (JSON), or the role could not be read (plain text).
 * - `503`: Either this node lacks a required service (without `Retry-After`), or the database is currently
 *   unavailable (only servers newer than 2.8.1).
 */
export const runImportCleanup = {
  operationId: 'runImportCleanup',
  method: 'POST',
  path: '/api/admin/system/import-stage-cleanup/run',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    409: { 'application/json': {} },
    429: { 'text/plain': {} },
    500: { 'application/json': {}, 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['runImportCleanup'],
} as const

/**
 * Read how much is being recorded
 *
 * Returns how much is being recorded on all sites together.
 *
 * `GET /api/admin/system/ingest`
 *
 * - `200`: The counts.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getInstanceIngest = {
  operationId: 'getInstanceIngest',
  method: 'GET',
  path: '/api/admin/system/ingest',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['getInstanceIngest'],
} as const

/**
 * Read the e-mail settings
 *
 * Returns the e-mail settings without secrets. Without a mail server, invitations to teams and
 * sites get 200 but are never delivered, and `requestPasswordReset` gets 502.
 *
 * `GET /api/admin/system/mail`
 *
 * - `200`: The settings.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getInstanceMail = {
  operationId: 'getInstanceMail',
  method: 'GET',
  path: '/api/admin/system/mail',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['getInstanceMail'],
} as const

/**
 * Send a test e-mail
 *
 * Sends an e-mail and waits for the mail server's response. Without a body, it goes to the
 * caller or to the owner of the token. The call is recorded in the audit log.
 *
 * `POST /api/admin/system/mail/test`
 *
 * - `200`: Sent.
 * - `400`: The request is invalid.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: The mail server rejected the e-mail (JSON, with its message), or the role could not
 *   be read (plain text).
 * - `503`: Either this node lacks a required service (without `Retry-After`), or the database is currently
 *   unavailable (only servers newer than 2.8.1).
 */
export const sendTestMail = {
  operationId: 'sendTestMail',
  method: 'POST',
  path: '/api/admin/system/mail/test',
  parameters: [],
  requestBody: { content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'application/json': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'application/json': {}, 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['sendTestMail'],
} as const

/**
 * Read the state of the Search Console imports
 *
 * Returns the numbers of connections, mappings and imports of all teams.
 *
 * `GET /api/admin/system/search-console`
 *
 * - `200`: The state of the imports.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getInstanceSearchConsole = {
  operationId: 'getInstanceSearchConsole',
  method: 'GET',
  path: '/api/admin/system/search-console',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['getInstanceSearchConsole'],
} as const

/**
 * Read the state of the spam filter
 *
 * Returns the age and size of the spam list.
 *
 * `GET /api/admin/system/spam-filter`
 *
 * - `200`: The list.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getSpamFilter = {
  operationId: 'getSpamFilter',
  method: 'GET',
  path: '/api/admin/system/spam-filter',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['getSpamFilter'],
} as const

/**
 * Update the spam filter
 *
 * Downloads the newest spam list from the internet and applies it. The call is recorded in the
 * audit log.
 *
 * `POST /api/admin/system/spam-filter/refresh`
 *
 * - `200`: Updated.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: The list could not be loaded (JSON), or the role could not be read (plain text).
 * - `503`: Either this node lacks a required service (without `Retry-After`), or the database is currently
 *   unavailable (only servers newer than 2.8.1).
 */
export const refreshSpamFilter = {
  operationId: 'refreshSpamFilter',
  method: 'POST',
  path: '/api/admin/system/spam-filter/refresh',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'application/json': {}, 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['refreshSpamFilter'],
} as const

/**
 * Read the storage usage
 *
 * Returns the paths and sizes of the databases, and the disk usage.
 *
 * `GET /api/admin/system/storage`
 *
 * - `200`: The storage.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getInstanceStorage = {
  operationId: 'getInstanceStorage',
  method: 'GET',
  path: '/api/admin/system/storage',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['getInstanceStorage'],
} as const

/**
 * List all teams of the instance
 *
 * Lists all teams, newest first, including archived ones. The list isn't paginated.
 *
 * `GET /api/admin/teams`
 *
 * - `200`: The teams.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const listAllTeams = {
  operationId: 'listAllTeams',
  method: 'GET',
  path: '/api/admin/teams',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['listAllTeams'],
} as const

/**
 * Delete an archived team
 *
 * Permanently deletes an archived team without sites, with all its data.
 *
 * `DELETE /api/admin/teams/{id}`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 *
 * - `200`: Deleted.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller's instance role doesn't allow this, or HitKeep Cloud manages the team.
 * - `404`: The resource doesn't exist or belongs to another site. Or the origin check rejected the request;
 *   see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const deleteAnyTeam = {
  operationId: 'deleteAnyTeam',
  method: 'DELETE',
  path: '/api/admin/teams/{id}',
  parameters: [{ name: 'id', in: 'path', required: true }],
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
  types: {} as Operations['deleteAnyTeam'],
} as const

/**
 * Archive any team
 *
 * Archives a team: its members no longer see it, and its API tokens stop working. Unlike
 * `archiveTeam`, it accepts a team that has sites.
 *
 * `POST /api/admin/teams/{id}/archive`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 *
 * - `200`: Done.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller's instance role doesn't allow this, or HitKeep Cloud manages the team.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const archiveAnyTeam = {
  operationId: 'archiveAnyTeam',
  method: 'POST',
  path: '/api/admin/teams/{id}/archive',
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
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['archiveAnyTeam'],
} as const

/**
 * List all accounts
 *
 * Lists all accounts of the instance, newest first, including invited users who have never
 * signed in. The list isn't paginated.
 *
 * `GET /api/admin/users`
 *
 * - `200`: The accounts.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const listUsers = {
  operationId: 'listUsers',
  method: 'GET',
  path: '/api/admin/users',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['listUsers'],
} as const

/**
 * Delete an account
 *
 * Deletes an account. **All sites that this user created are deleted too, with their recorded
 * data**, whichever team they belong to. If the account is the only owner of a team with other
 * members, the response is 409 unless `force` is set. An unknown user gives **200**. Callers can't
 * delete their own account.
 *
 * An open session of the deleted user stays valid until it expires: lists are empty, the profile
 * is 404, and creating a site gives a misleading 409.
 *
 * The response to a success is JSON, but the server labels it `text/plain`.
 *
 * `DELETE /api/admin/users/{id}`
 *
 * - path `id`: The user's id, as listed by `listUsers`.
 * - query `force`: Only the exact value `true` has an effect: the account is deleted even if it is the
 *   only owner of teams with other members. **All sites of those teams are deleted**
 *   with their data, and the teams are archived. HitKeep's own reference doesn't list
 *   this parameter.
 *
 * - `200`: Deleted. The body is JSON although it is labelled `text/plain`.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `409`: The account is the only owner of teams with other members.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const deleteUser = {
  operationId: 'deleteUser',
  method: 'DELETE',
  path: '/api/admin/users/{id}',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'force', in: 'query' },
  ],
  responses: {
    200: { 'text/plain': { contentMediaType: 'application/json' } },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    409: { 'application/json': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['deleteUser'],
} as const

/**
 * Remove a user's second factors
 *
 * Disables TOTP and deletes the passkeys and recovery codes of a user who has lost them. Also
 * revokes the user's remember-me sessions; an open session stays valid until it expires.
 *
 * `POST /api/admin/users/{id}/disable-2fa`
 *
 * - path `id`: The user's id, as listed by `listUsers`.
 *
 * - `200`: Removed.
 * - `400`: The user's id is not a UUID.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The resource doesn't exist or belongs to another site. Or the origin check rejected the request;
 *   see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const removeSecondFactors = {
  operationId: 'removeSecondFactors',
  method: 'POST',
  path: '/api/admin/users/{id}/disable-2fa',
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
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['removeSecondFactors'],
} as const

/**
 * Set a user's instance role
 *
 * Sets a user's instance role, which takes effect within 30 seconds. **Nothing is checked**: an
 * unknown or missing role is stored and grants no permission, and owners can demote themselves. An
 * unknown user gives 500.
 *
 * The response is JSON, but the server labels it `text/plain`.
 *
 * `POST /api/admin/users/{id}/role`
 *
 * - path `id`: The user's id, as listed by `listUsers`.
 *
 * - `200`: Done. The body is JSON although it is labelled `text/plain`.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The instance role of the caller or of the token is too weak. Team tokens are never accepted.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const updateUserRole = {
  operationId: 'updateUserRole',
  method: 'POST',
  path: '/api/admin/users/{id}/role',
  parameters: [{ name: 'id', in: 'path', required: true }],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'text/plain': { contentMediaType: 'application/json' } },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['updateUserRole'],
} as const

/**
 * Accept an invitation
 *
 * Accepts an invitation with the token of its link, which works once. 2.8.1 keeps these tokens in
 * memory for an hour, so **the link can become invalid long before the invitation expires**; in
 * that case, use `resendTeamInvitation`. The call **sets the account's password, even that of an
 * existing account**, accepts all pending invitations of the address, and makes the joined team
 * the active one. It doesn't sign in. Password reset tokens are accepted too. The rate limit is 2
 * requests per second, with bursts of 5.
 *
 * The invited role applies from the acceptance on, except in the instance's default team: everyone
 * is already a `member` of it when invited, and stays so; see `addTeamMember`.
 *
 * The response is JSON, but the server labels it `text/plain`.
 *
 * `POST /api/auth/accept-invite`
 *
 * - `200`: Accepted. The body is JSON although it is labelled `text/plain`.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `403`: HitKeep Cloud: the account is already in a team.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const acceptInvitation = {
  operationId: 'acceptInvitation',
  method: 'POST',
  path: '/api/auth/accept-invite',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'text/plain': { contentMediaType: 'application/json' } },
    400: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [],
  types: {} as Operations['acceptInvitation'],
} as const

/**
 * Request a password reset
 *
 * Sends an e-mail with a link to set a new password. The link is valid for an hour, or until the
 * server restarts. Unknown addresses get the same response but no e-mail, so the response doesn't
 * reveal who has an account, unless e-mail can't be sent: then known addresses get 502. The rate
 * limit is 2 requests per second, with bursts of 5.
 *
 * The response is JSON, but the server labels it `text/plain`.
 *
 * `POST /api/auth/forgot-password`
 *
 * - `200`: Sent if the account exists. The body is JSON although it is labelled `text/plain`.
 * - `400`: The body is not JSON, or a member has the wrong type.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `502`: The e-mail could not be sent.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const requestPasswordReset = {
  operationId: 'requestPasswordReset',
  method: 'POST',
  path: '/api/auth/forgot-password',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'text/plain': { contentMediaType: 'application/json' } },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    502: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [],
  types: {} as Operations['requestPasswordReset'],
} as const

/**
 * Request a link by e-mail to complete a sign-in
 *
 * Sends an e-mail to the account with a link that completes the sign-in. The link is valid as
 * long as the challenge, five minutes after the sign-in. `login` lists `email_link` among the
 * factors only on instances that can send e-mail. The rate limit is 2 requests per second,
 * with bursts of 5.
 *
 * `POST /api/auth/mfa/email-link/request`
 *
 * - `200`: Sent.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `403`: The challenge belongs to another kind of sign-in.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `409`: The challenge is unknown, used or expired.
 * - `410`: The sign-in has expired. Start again. 2.8.1 removes a challenge when it expires, so 409 is more
 *   likely.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `502`: The mail server rejected the e-mail.
 * - `503`: Either the instance can't send e-mail or this node of a cluster can't serve the
 *   request (plain text, without `Retry-After`), or the database is currently
 *   unavailable (JSON; only servers newer than 2.8.1).
 */
export const requestEmailLink = {
  operationId: 'requestEmailLink',
  method: 'POST',
  path: '/api/auth/mfa/email-link/request',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    409: { 'text/plain': {} },
    410: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    502: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['requestEmailLink'],
} as const

/**
 * Follow a sign-in link
 *
 * The target of an e-mailed link, for browsers: sets the session and redirects to the
 * dashboard. An unknown, used or expired link has the same status, but redirects to the
 * sign-in page with `error=mfa_link_invalid`. The rate limit is 2 requests per second, with
 * bursts of 5.
 *
 * `GET /api/auth/mfa/email-link/verify`
 *
 * - query `token`: The token in the link.
 *
 * - `303`: Redirects to the dashboard, or to its sign-in page with an error.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const openEmailLink = {
  operationId: 'openEmailLink',
  method: 'GET',
  path: '/api/auth/mfa/email-link/verify',
  parameters: [{ name: 'token', in: 'query', required: true }],
  responses: {
    303: { 'text/html': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['openEmailLink'],
} as const

/**
 * Complete a sign-in with a recovery code
 *
 * Completes a `login` with one of the recovery codes, which can't be used again, and sets the
 * session. A wrong code gives 401, and the challenge stays valid. The rate limit is 2 requests
 * per second, with bursts of 5.
 *
 * `POST /api/auth/mfa/recovery-code/verify`
 *
 * - `200`: Signed in. Sets the same cookies as `login`.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: The code is wrong or used.
 * - `403`: The challenge belongs to another kind of sign-in.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `409`: The challenge is unknown, used or expired.
 * - `410`: The sign-in has expired. Start again. 2.8.1 removes a challenge when it expires, so 409 is more
 *   likely.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const verifyRecoveryCode = {
  operationId: 'verifyRecoveryCode',
  method: 'POST',
  path: '/api/auth/mfa/recovery-code/verify',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    409: { 'text/plain': {} },
    410: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['verifyRecoveryCode'],
} as const

/**
 * Complete a sign-in with a TOTP code
 *
 * Completes a `login` with a code from an authenticator app and sets the session. A wrong code
 * gives 401, and the challenge stays valid. A code is accepted more than once during its 30
 * seconds. The rate limit is 2 requests per second, with bursts of 5.
 *
 * `POST /api/auth/mfa/totp/verify`
 *
 * - `200`: Signed in. Sets the same cookies as `login`.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: The code is wrong.
 * - `403`: The challenge belongs to another kind of sign-in.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `409`: The challenge is unknown, used or expired, or the account has no TOTP.
 * - `410`: The sign-in has expired. Start again. 2.8.1 removes a challenge when it expires, so 409 is more
 *   likely.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const verifyTotp = {
  operationId: 'verifyTotp',
  method: 'POST',
  path: '/api/auth/mfa/totp/verify',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    409: { 'text/plain': {} },
    410: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['verifyTotp'],
} as const

/**
 * Complete a sign-in with a passkey
 *
 * Verifies the passkey's response and sets the session. Completes a sign-in that started with
 * `startPasskeyLogin`, or a `login` that requires a second factor. The rate limit is 2
 * requests per second, with bursts of 5.
 *
 * `POST /api/auth/passkey/login/finish`
 *
 * - `200`: Signed in. Sets the same cookies as `login`.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: The passkey is unknown, or its response doesn't match the challenge.
 * - `403`: A passkey can't complete this challenge.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `409`: Unknown, used or expired.
 * - `410`: The sign-in has expired. Start again. 2.8.1 removes a challenge when it expires, so
 *   409 is more likely.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const finishPasskeyLogin = {
  operationId: 'finishPasskeyLogin',
  method: 'POST',
  path: '/api/auth/passkey/login/finish',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    409: { 'text/plain': {} },
    410: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['finishPasskeyLogin'],
} as const

/**
 * Start a sign-in with a passkey
 *
 * Returns the options for `navigator.credentials.get()`. No e-mail address is needed: the
 * passkey identifies the account. The challenge is valid once, for five minutes. A request
 * body isn't needed. The rate limit is 2 requests per second, with bursts of 5.
 *
 * `POST /api/auth/passkey/login/start`
 *
 * - `200`: The challenge.
 * - `400`: Not JSON, an unknown member or a value of the wrong type.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const startPasskeyLogin = {
  operationId: 'startPasskeyLogin',
  method: 'POST',
  path: '/api/auth/passkey/login/start',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['startPasskeyLogin'],
} as const

/**
 * Reset a password
 *
 * Sets a new password with the token from an e-mailed link, which works once within an hour, and
 * revokes all remember-me sessions of the account. It doesn't sign in. Invitation tokens are
 * accepted too: they set the password, and the invitation stays pending. The rate limit is 2
 * requests per second, with bursts of 5.
 *
 * The response is JSON, but the server labels it `text/plain`.
 *
 * `POST /api/auth/reset-password`
 *
 * - `200`: Set. The body is JSON although it is labelled `text/plain`.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const resetPassword = {
  operationId: 'resetPassword',
  method: 'POST',
  path: '/api/auth/reset-password',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'text/plain': { contentMediaType: 'application/json' } },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [],
  types: {} as Operations['resetPassword'],
} as const

/**
 * Read the session
 *
 * Returns the expiry of the session and the rules for extending it, without extending it. If
 * only `hk_remember_me` is valid, the response sets a new `hk_token`.
 *
 * `GET /api/auth/session`
 *
 * - `200`: The session.
 * - `401`: No valid session.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
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
  security: [{ sessionCookie: [] }, { rememberMeCookie: [] }],
  types: {} as Operations['getSession'],
} as const

/**
 * Extend the session
 *
 * Sets a new `hk_token` cookie with the full lifetime, and renews `hk_remember_me` if present. A
 * valid `hk_remember_me` cookie alone is enough. The rate limit is 2 requests per second, with
 * bursts of 5.
 *
 * The session of a deleted user stays valid and can be extended until it expires.
 *
 * `POST /api/auth/session/extend`
 *
 * - `200`: The current session.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
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
  security: [{ sessionCookie: [] }, { rememberMeCookie: [] }],
  types: {} as Operations['extendSession'],
} as const

/**
 * Buy a plan
 *
 * Returns the URL of a page at Stripe to buy a plan for the active team. **HitKeep Cloud
 * only**: other instances don't have this operation, and 2.8.1 responds with 200 and its
 * dashboard page.
 *
 * `POST /api/cloud/billing/checkout`
 *
 * - `200`: The URL. Or the dashboard page, if the instance doesn't have this operation.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `409`: The team has a paid plan: use `openBillingPortal`.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `501`: The instance has no Stripe key.
 * - `502`: Stripe rejected the request or didn't respond.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const openCheckout = {
  operationId: 'openCheckout',
  method: 'POST',
  path: '/api/cloud/billing/checkout',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {}, 'text/html': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    409: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    501: { 'text/plain': {} },
    502: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['openCheckout'],
} as const

/**
 * Open the billing portal
 *
 * Returns the URL of a page at Stripe to manage the active team's plan and payments. **HitKeep
 * Cloud only**: other instances don't have this operation, and 2.8.1 responds with 200 and its
 * dashboard page.
 *
 * `POST /api/cloud/billing/portal`
 *
 * - `200`: The URL. Or the dashboard page, if the instance doesn't have this operation.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `409`: The team has never paid.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `501`: The instance has no Stripe key.
 * - `502`: Stripe rejected the request or didn't respond.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const openBillingPortal = {
  operationId: 'openBillingPortal',
  method: 'POST',
  path: '/api/cloud/billing/portal',
  parameters: [],
  requestBody: { content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {}, 'text/html': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    409: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    501: { 'text/plain': {} },
    502: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['openBillingPortal'],
} as const

/**
 * Create an account on HitKeep Cloud
 *
 * Creates an account with a team. The e-mail address is then verified with a link. **HitKeep
 * Cloud only**: other instances don't have this operation, and 2.8.1 responds with 200 and its
 * dashboard page.
 *
 * `POST /api/cloud/signup`
 *
 * - `200`: The dashboard page: the instance doesn't have this operation.
 * - `201`: Created.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: Sign-up is closed, or the origin check rejected the request; see "Origin check" in
 *   the introduction.
 * - `409`: Another account has this e-mail address.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const signUp = {
  operationId: 'signUp',
  method: 'POST',
  path: '/api/cloud/signup',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'text/html': {} },
    201: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    409: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['signUp'],
} as const

/**
 * Receive an event from Stripe
 *
 * The endpoint that Stripe calls; it has no other use. The body must be signed in
 * `Stripe-Signature`. The rate limit is 30 requests per second, with bursts of 60. **HitKeep
 * Cloud only**: other instances don't have this operation, and 2.8.1 responds with 200 and its
 * dashboard page.
 *
 * `POST /api/cloud/webhooks/stripe`
 *
 * - header `Stripe-Signature`: Stripe's signature of the body.
 *
 * - `200`: Processed; the body is empty. Or the dashboard page, if the instance doesn't have
 *   this operation.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: The instance has no billing.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: The event could not be processed. Stripe sends it again.
 * - `501`: No webhook secret is configured on the instance.
 */
export const receiveStripeEvent = {
  operationId: 'receiveStripeEvent',
  method: 'POST',
  path: '/api/cloud/webhooks/stripe',
  parameters: [{ name: 'Stripe-Signature', in: 'header' }],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'text/html': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    501: { 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['receiveStripeEvent'],
} as const

/**
 * Read HitKeep's own API description
 *
 * Returns the OpenAPI description that the instance itself publishes. No credentials, no rate
 * limit.
 *
 * `GET /api/docs/v1/openapi.json`
 *
 * - `200`: The description.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 */
export const getApiDescription = {
  operationId: 'getApiDescription',
  method: 'GET',
  path: '/api/docs/v1/openapi.json',
  parameters: [],
  responses: { 200: { 'application/json': {} }, 404: { 'text/plain': {} } },
  security: [],
  types: {} as Operations['getApiDescription'],
} as const

/**
 * List HitKeep's own API descriptions
 *
 * Lists the API descriptions that the instance itself publishes. They differ from the server's
 * behaviour in many places, where this description follows the server. No credentials, no rate
 * limit.
 *
 * `GET /api/docs/versions`
 *
 * - `200`: The versions.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 */
export const listApiDescriptions = {
  operationId: 'listApiDescriptions',
  method: 'GET',
  path: '/api/docs/versions',
  parameters: [],
  responses: { 200: { 'application/json': {} }, 404: { 'text/plain': {} } },
  security: [],
  types: {} as Operations['listApiDescriptions'],
} as const

/**
 * Read a domain's icon
 *
 * Proxies the domain's icon from DuckDuckGo's icon service, so browsers don't contact the
 * service themselves. No credentials. The status is that of the service, such as 404 for an
 * unknown icon.
 *
 * `GET /api/favicon/{domain}`
 *
 * - path `domain`: The bare domain.
 *
 * - `200`: The icon. It can be cached for a day.
 * - `400`: Not a domain.
 * - `404`: The service has no such icon and responds with its own text. Or the origin check
 *   rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `502`: The icon could not be fetched.
 */
export const getFavicon = {
  operationId: 'getFavicon',
  method: 'GET',
  path: '/api/favicon/{domain}',
  parameters: [{ name: 'domain', in: 'path', required: true }],
  responses: {
    200: { 'image/x-icon': { codec: 'bytes' } },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    502: { 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getFavicon'],
} as const

/**
 * Record an event from a server
 *
 * Records an event observed by a server, for the time and visitor in the body. A time in the
 * future is accepted, and the event appears at that time.
 *
 * The host of `url` identifies the site. Subdomains other than `www.` don't belong to the site and
 * give 404. Sessions are not accepted. 2.8.1 doesn't check the origin here. The rate limit is 20
 * requests per second, with bursts of 40. The body can have up to 64 KiB.
 *
 * `POST /api/ingest/server/event`
 *
 * - `202`: Accepted; the body is empty. This doesn't mean that anything was recorded: requests with `dnt`,
 *   from excluded visitors and from known spammers get the same response.
 * - `400`: The request is invalid. The checks run in the order of these examples; the name is checked last,
 *   after the 404 and the 403.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The token has no grant with the role `admin` or `owner` for that site.
 * - `404`: No site of this instance has the URL's host.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `502`: In a cluster, this node forwards tracking requests to the leader, which it could not reach.
 * - `503`: Nothing was recorded. Either this node can't record data (plain text, without `Retry-After`), or
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
  types: {} as Operations['trackServerEvent'],
} as const

/**
 * Record a page view from a server
 *
 * Records a page view observed by a server, for the time and visitor in the body. A time in the
 * future is accepted, and the page view appears at that time.
 *
 * The host of `url` identifies the site. Subdomains other than `www.` don't belong to the site and
 * give 404. Sessions are not accepted. 2.8.1 doesn't check the origin here. The rate limit is 20
 * requests per second, with bursts of 40. The body can have up to 64 KiB.
 *
 * `POST /api/ingest/server/pageview`
 *
 * - `202`: Accepted; the body is empty. This doesn't mean that anything was recorded: requests with `dnt`,
 *   from excluded visitors and from known spammers get the same response.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The token has no grant with the role `admin` or `owner` for that site.
 * - `404`: No site of this instance has the URL's host.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `502`: In a cluster, this node forwards tracking requests to the leader, which it could not reach.
 * - `503`: Nothing was recorded. Either this node can't record data (plain text, without `Retry-After`), or
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
  types: {} as Operations['trackServerPageview'],
} as const

/**
 * Create the first account
 *
 * Creates the first account of a new instance, with a team and the instance role `owner`, and
 * signs in. Here alone, the session is in the body as well as in the cookie. Allowed only
 * while `needs_setup` in `getStatus` is `true`. The rate limit is 2 requests per second, with
 * bursts of 5.
 *
 * `POST /api/initial-user`
 *
 * - `201`: Created and signed in.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `403`: The instance already has an account.
 * - `404`: HitKeep Cloud doesn't have this operation, or the origin check rejected the request;
 *   see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const createInitialUser = {
  operationId: 'createInitialUser',
  method: 'POST',
  path: '/api/initial-user',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    201: { 'application/json': {} },
    400: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['createInitialUser'],
} as const

/**
 * Complete a connection to Search Console
 *
 * The endpoint to which Google redirects the browser after the user's consent; not meant for
 * programs. The session must be the one that started the connection. The rate limit is 2
 * requests per second, with bursts of 5.
 *
 * `GET /api/integrations/google-search-console/oauth/callback`
 *
 * - query `state`: The state that `connectSearchConsole` put into the URL at Google.
 * - query `code`: The authorisation code from Google.
 *
 * - `302`: Connected. Redirects to the dashboard.
 * - `400`: Something is missing, or the connection took longer than ten minutes.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The session isn't the one that started the connection, or its user may no longer
 *   manage the team.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `502`: Google rejected the code or didn't respond.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const completeSearchConsoleConnection = {
  operationId: 'completeSearchConsoleConnection',
  method: 'GET',
  path: '/api/integrations/google-search-console/oauth/callback',
  parameters: [
    { name: 'state', in: 'query', required: true },
    { name: 'code', in: 'query', required: true },
  ],
  responses: {
    302: { 'text/html': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    502: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['completeSearchConsoleConnection'],
} as const

/**
 * Sign in with a password
 *
 * Checks the password. Without a second factor, the response sets the session in the `hk_token`
 * cookie; the body never contains it. With `remember_me`, it also sets a long-lived
 * `hk_remember_me` cookie. E-mail addresses are case-sensitive: write the address as it was
 * registered.
 *
 * With a second factor (TOTP or a passkey), the response is also 200, but with `status`
 * `mfa_required` and **no cookie**. Complete the sign-in within five minutes with the
 * `challenge_token` and one of the `factors`: `verifyTotp`, `verifyRecoveryCode`,
 * `requestEmailLink` or `finishPasskeyLogin`.
 *
 * The rate limit is 2 requests per second, with bursts of 5.
 *
 * `POST /api/login`
 *
 * - `200`: The password is correct.
 * - `400`: The body is not JSON, or a member has the wrong type.
 * - `401`: The e-mail address is unknown or the password is wrong; the response is the same for
 *   both.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
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
  types: {} as Operations['login'],
} as const

/**
 * Sign out
 *
 * Deletes the cookies `hk_token` and `hk_remember_me`, and revokes the latter on the server. Works
 * without a session. A copy of the session's JWT stays valid until it expires.
 *
 * The response is JSON, but the server labels it `text/plain`.
 *
 * `POST /api/logout`
 *
 * - `200`: Signed out. The body is JSON although it is labelled `text/plain`. Newer servers
 *   send no trailing line feed.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
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
  types: {} as Operations['logout'],
} as const

/**
 * Read a shared QR code
 *
 * Returns what `getQrCode` returns, for the QR code of a share link.
 *
 * `GET /api/qr-share/{token}/qr-code`
 *
 * - path `token`: The token of a share link of the QR code: 64 hexadecimal digits, returned only when the link was
 *   created. The token of a site's link is not accepted.
 *
 * - `200`: The QR code.
 * - `400`: The token is blank.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getQrShare = {
  operationId: 'getQrShare',
  method: 'GET',
  path: '/api/qr-share/{token}/qr-code',
  parameters: [{ name: 'token', in: 'path', required: true }],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getQrShare'],
} as const

/**
 * Read a shared QR code's graphic
 *
 * Returns what `getQrCodeGraphic` returns, for the QR code of a share link.
 *
 * `GET /api/qr-share/{token}/qr-code/asset`
 *
 * - path `token`: The token of a share link of the QR code: 64 hexadecimal digits, returned only when the link was
 *   created. The token of a site's link is not accepted.
 *
 * - `200`: The graphic, with the media type that was declared when it was uploaded.
 * - `400`: The token is blank.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getQrShareGraphic = {
  operationId: 'getQrShareGraphic',
  method: 'GET',
  path: '/api/qr-share/{token}/qr-code/asset',
  parameters: [{ name: 'token', in: 'path', required: true }],
  responses: {
    200: {
      'image/jpeg': { codec: 'bytes' },
      'image/png': { codec: 'bytes' },
      'image/webp': { codec: 'bytes' },
    },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getQrShareGraphic'],
} as const

/**
 * Count opens of a shared QR code over time
 *
 * Returns what `getQrCodeTimeSeries` returns, for the QR code of a share link.
 *
 * `GET /api/qr-share/{token}/qr-code/opens/timeseries`
 *
 * - path `token`: The token of a share link of the QR code: 64 hexadecimal digits, returned only when the link was
 *   created. The token of a site's link is not accepted.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 *
 * - `200`: The intervals, oldest first.
 * - `400`: The token is blank.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getQrShareTimeSeries = {
  operationId: 'getQrShareTimeSeries',
  method: 'GET',
  path: '/api/qr-share/{token}/qr-code/opens/timeseries',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getQrShareTimeSeries'],
} as const

/**
 * Read a shared QR code's figures
 *
 * Returns what `getQrCodeSummary` returns, for the QR code of a share link.
 *
 * `GET /api/qr-share/{token}/qr-code/summary`
 *
 * - path `token`: The token of a share link of the QR code: 64 hexadecimal digits, returned only when the link was
 *   created. The token of a site's link is not accepted.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 *
 * - `200`: The figures.
 * - `400`: The token is blank.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getQrShareSummary = {
  operationId: 'getQrShareSummary',
  method: 'GET',
  path: '/api/qr-share/{token}/qr-code/summary',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getQrShareSummary'],
} as const

/**
 * Export all data of a shared QR code
 *
 * Returns what `exportQrCode` returns, for the QR code of a share link. Anyone with the link
 * can read it. The rows contain the **redirect's token in plain text** and the digests of
 * share link tokens.
 *
 * `GET /api/qr-share/{token}/qr-code/takeout`
 *
 * - path `token`: The token of a share link of the QR code: 64 hexadecimal digits, returned only when the link was
 *   created. The token of a site's link is not accepted.
 * - query `format`: The format of the file, case-insensitive. An unknown format counts as `xlsx`, **the default**.
 *   That needs a DuckDB extension which the server downloads at run time, and if it isn't available,
 *   the response is 500. Therefore, always set a format.
 *
 * - `200`: The file.
 * - `400`: The token is blank.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const exportQrShare = {
  operationId: 'exportQrShare',
  method: 'GET',
  path: '/api/qr-share/{token}/qr-code/takeout',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'format', in: 'query' },
  ],
  responses: {
    200: {
      'application/json': {},
      'application/octet-stream': { codec: 'bytes' },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { codec: 'bytes' },
      'application/x-ndjson': { codec: 'sequences', items: 'lines' },
      'text/csv': {},
    },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['exportQrShare'],
} as const

/**
 * Read the site of a share link
 *
 * Returns the site of a share link. The other shared operations need its id. None of them
 * needs credentials, and any that are sent are ignored. Each behaves like the operation for a
 * session, with the same defaults and errors.
 *
 * `GET /api/share/{token}/site`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 *
 * - `200`: The site.
 * - `400`: The token is blank.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getSharedSite = {
  operationId: 'getSharedSite',
  method: 'GET',
  path: '/api/share/{token}/site',
  parameters: [{ name: 'token', in: 'path', required: true }],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getSharedSite'],
} as const

/**
 * Read a shared shop's revenue
 *
 * Returns what `getEcommerceSummary` returns, with the same parameters, defaults and limits,
 * for the site of a share link. HitKeep's own reference doesn't list this operation.
 *
 * `GET /api/share/{token}/sites/{id}/ecommerce`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 * - query `filter`: Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
 *   filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
 *   `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
 * - query `filter_type`: The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
 * - query `filter_value`: The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
 * - query `item_id`: Only orders and checkouts with this item.
 * - query `item_name`: Only orders and checkouts with an item of this name.
 * - query `limit`: The number of entries to return. Larger numbers count as 50, and numbers below 1 as 10. Anything
 *   that isn't an integer is rejected with 400.
 *
 * - `200`: The summary.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getSharedEcommerceSummary = {
  operationId: 'getSharedEcommerceSummary',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/ecommerce',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'filter', in: 'query' },
    { name: 'filter_type', in: 'query' },
    { name: 'filter_value', in: 'query' },
    { name: 'item_id', in: 'query' },
    { name: 'item_name', in: 'query' },
    { name: 'limit', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getSharedEcommerceSummary'],
} as const

/**
 * List a shared shop's top products
 *
 * Returns what `listEcommerceProducts` returns, with the same parameters, defaults and limits,
 * for the site of a share link. HitKeep's own reference doesn't list this operation.
 *
 * `GET /api/share/{token}/sites/{id}/ecommerce/products`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 * - query `filter`: Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
 *   filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
 *   `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
 * - query `filter_type`: The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
 * - query `filter_value`: The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
 * - query `item_id`: Only orders and checkouts with this item.
 * - query `item_name`: Only orders and checkouts with an item of this name.
 * - query `limit`: The number of entries to return. Larger numbers count as 50, and numbers below 1 as 10. Anything
 *   that isn't an integer is rejected with 400.
 *
 * - `200`: The products.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listSharedEcommerceProducts = {
  operationId: 'listSharedEcommerceProducts',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/ecommerce/products',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'filter', in: 'query' },
    { name: 'filter_type', in: 'query' },
    { name: 'filter_value', in: 'query' },
    { name: 'item_id', in: 'query' },
    { name: 'item_name', in: 'query' },
    { name: 'limit', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['listSharedEcommerceProducts'],
} as const

/**
 * List a shared shop's sources of revenue
 *
 * Returns what `listEcommerceSources` returns, with the same parameters, defaults and limits,
 * for the site of a share link. HitKeep's own reference doesn't list this operation.
 *
 * `GET /api/share/{token}/sites/{id}/ecommerce/sources`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 * - query `filter`: Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
 *   filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
 *   `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
 * - query `filter_type`: The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
 * - query `filter_value`: The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
 * - query `item_id`: Only orders and checkouts with this item.
 * - query `item_name`: Only orders and checkouts with an item of this name.
 * - query `limit`: The number of entries to return. Larger numbers count as 50, and numbers below 1 as 10. Anything
 *   that isn't an integer is rejected with 400.
 *
 * - `200`: The sources.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listSharedEcommerceSources = {
  operationId: 'listSharedEcommerceSources',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/ecommerce/sources',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'filter', in: 'query' },
    { name: 'filter_type', in: 'query' },
    { name: 'filter_value', in: 'query' },
    { name: 'item_id', in: 'query' },
    { name: 'item_name', in: 'query' },
    { name: 'limit', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['listSharedEcommerceSources'],
} as const

/**
 * Read shared revenue over time
 *
 * Returns what `getEcommerceTimeSeries` returns, with the same parameters, defaults and
 * limits, for the site of a share link. HitKeep's own reference doesn't list this operation.
 *
 * `GET /api/share/{token}/sites/{id}/ecommerce/timeseries`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 * - query `filter`: Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
 *   filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
 *   `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
 * - query `filter_type`: The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
 * - query `filter_value`: The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
 * - query `item_id`: Only orders and checkouts with this item.
 * - query `item_name`: Only orders and checkouts with an item of this name.
 *
 * - `200`: The intervals, oldest first.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getSharedEcommerceTimeSeries = {
  operationId: 'getSharedEcommerceTimeSeries',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/ecommerce/timeseries',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'filter', in: 'query' },
    { name: 'filter_type', in: 'query' },
    { name: 'filter_value', in: 'query' },
    { name: 'item_id', in: 'query' },
    { name: 'item_name', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getSharedEcommerceTimeSeries'],
} as const

/**
 * Read a shared event's audience
 *
 * Returns what `getEventAudience` returns, with the same parameters, defaults and limits, for
 * the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/events/audience`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - query `event_name`: The name of the event. Must match exactly.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 * - query `property_key`: Only events whose property of this name has the value `property_value`, without which this has
 *   no effect.
 * - query `property_value`: The value of the property `property_key`, as listed by `getEventPropertyValues`.
 * - query `filter`: Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
 *   filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
 *   `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
 * - query `dimension_key`: The type of an additional filter, in the older form. Requires `dimension_value`. Prefer
 *   `filter`.
 * - query `dimension_value`: The value of an additional filter, in the older form. Requires `dimension_key`. Prefer `filter`.
 *
 * - `200`: The audience.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getSharedEventAudience = {
  operationId: 'getSharedEventAudience',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/events/audience',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'event_name', in: 'query', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'property_key', in: 'query' },
    { name: 'property_value', in: 'query' },
    { name: 'filter', in: 'query' },
    { name: 'dimension_key', in: 'query' },
    { name: 'dimension_value', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getSharedEventAudience'],
} as const

/**
 * Count sessions by the values of a shared event's property
 *
 * Returns what `getEventPropertyValues` returns, with the same parameters, defaults and
 * limits, for the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/events/breakdown`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - query `event_name`: The name of the event. Must match exactly.
 * - query `property_key`: The property, as listed by `listEventProperties`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 *
 * - `200`: The values.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getSharedEventPropertyValues = {
  operationId: 'getSharedEventPropertyValues',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/events/breakdown',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'event_name', in: 'query', required: true },
    { name: 'property_key', in: 'query', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getSharedEventPropertyValues'],
} as const

/**
 * List the names of a shared site's events
 *
 * Returns what `listEventNames` returns, with the same parameters, defaults and limits, for
 * the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/events/names`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 *
 * - `200`: The names.
 * - `400`: The token is blank, or the id is not a UUID.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listSharedEventNames = {
  operationId: 'listSharedEventNames',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/events/names',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['listSharedEventNames'],
} as const

/**
 * List a shared event's properties
 *
 * Returns what `listEventProperties` returns, with the same parameters, defaults and limits,
 * for the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/events/properties`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - query `event_name`: The name of the event. Must match exactly.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 *
 * - `200`: The properties.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listSharedEventProperties = {
  operationId: 'listSharedEventProperties',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/events/properties',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'event_name', in: 'query', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['listSharedEventProperties'],
} as const

/**
 * Count shared events over time
 *
 * Returns what `getEventTimeSeries` returns, with the same parameters, defaults and limits,
 * for the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/events/timeseries`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - query `event_name`: The name of the event. Must match exactly.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 * - query `property_key`: Only events whose property of this name has the value `property_value`, without which this has
 *   no effect.
 * - query `property_value`: The value of the property `property_key`, as listed by `getEventPropertyValues`.
 * - query `filter`: Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
 *   filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
 *   `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
 * - query `dimension_key`: The type of an additional filter, in the older form. Requires `dimension_value`. Prefer
 *   `filter`.
 * - query `dimension_value`: The value of an additional filter, in the older form. Requires `dimension_key`. Prefer `filter`.
 *
 * - `200`: The intervals, oldest first.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getSharedEventTimeSeries = {
  operationId: 'getSharedEventTimeSeries',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/events/timeseries',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'event_name', in: 'query', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'property_key', in: 'query' },
    { name: 'property_value', in: 'query' },
    { name: 'filter', in: 'query' },
    { name: 'dimension_key', in: 'query' },
    { name: 'dimension_value', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getSharedEventTimeSeries'],
} as const

/**
 * List a shared site's funnels
 *
 * Returns what `listFunnels` returns, with the same parameters, defaults and limits, for the
 * site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/funnels`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 *
 * - `200`: The funnels.
 * - `400`: The token is blank, or the id is not a UUID.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listSharedFunnels = {
  operationId: 'listSharedFunnels',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/funnels',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['listSharedFunnels'],
} as const

/**
 * Count entries and completions of shared funnels over time
 *
 * Returns what `getFunnelTimeSeries` returns, with the same parameters, defaults and limits,
 * for the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/funnels/timeseries`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 * - query `funnel_id`: Only this funnel; all funnels by default. Repeat the parameter for each funnel.
 *
 * - `200`: The intervals, oldest first.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getSharedFunnelTimeSeries = {
  operationId: 'getSharedFunnelTimeSeries',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/funnels/timeseries',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'funnel_id', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getSharedFunnelTimeSeries'],
} as const

/**
 * Read a shared funnel's results
 *
 * Returns what `getFunnelStats` returns, with the same parameters, defaults and limits, for
 * the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/funnels/{funnelID}/stats`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - path `funnelID`: The funnel's id, as listed by `listFunnels`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 *
 * - `200`: The result.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such funnel or share link, or the origin check rejected the request; see "Origin
 *   check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getSharedFunnelStats = {
  operationId: 'getSharedFunnelStats',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/funnels/{funnelID}/stats',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'funnelID', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getSharedFunnelStats'],
} as const

/**
 * List a shared site's goals
 *
 * Returns what `listGoals` returns, with the same parameters, defaults and limits, for the
 * site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/goals`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 *
 * - `200`: The goals.
 * - `400`: The token is blank, or the id is not a UUID.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listSharedGoals = {
  operationId: 'listSharedGoals',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/goals',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['listSharedGoals'],
} as const

/**
 * Count shared conversions over time
 *
 * Returns what `getGoalTimeSeries` returns, with the same parameters, defaults and limits, for
 * the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/goals/timeseries`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 * - query `goal_id`: Only conversions of this goal; all goals by default. Repeat the parameter for each goal.
 *
 * - `200`: The intervals, oldest first.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getSharedGoalTimeSeries = {
  operationId: 'getSharedGoalTimeSeries',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/goals/timeseries',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'goal_id', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getSharedGoalTimeSeries'],
} as const

/**
 * List a shared site's hits
 *
 * Returns what `listSiteHits` returns, including user agents and locations, with the same
 * parameters and defaults, for the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/hits`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 24 hours ago by default. Other formats are
 *   ignored.
 * - query `to`: End of the period, as an RFC 3339 date-time; now by default. Other formats are ignored.
 * - query `limit`: The number of hits to return. Larger numbers count as 100. Numbers below 1, and anything that
 *   isn't an integer, count as 10.
 * - query `offset`: The number of hits to skip. A negative number fails with **500** `Internal server error`;
 *   anything that isn't an integer counts as 0.
 * - query `q`: Only hits whose path, host name, referrer, user agent or any `utm_*` value contains this string,
 *   case-insensitively.
 * - query `sort`: The sort key: `timestamp` (the default), `path` or `referrer`. Anything else counts as the
 *   default.
 * - query `order`: The sort order. Anything but `asc` counts as `desc`.
 * - query `filter`: Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
 *   filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
 *   `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
 * - query `filter_type`: The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
 * - query `filter_value`: The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
 *
 * - `200`: A page of hits.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 *
 * The list comes in pages: `items` returns its items one by one, `pages` page by page.
 */
export const listSharedSiteHits = {
  operationId: 'listSharedSiteHits',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/hits',
  parameters: [
    { name: 'token', in: 'path', required: true },
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
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  pagination: {
    by: 'offset',
    parameter: 'offset',
    limit: 'limit',
    size: 100,
    items: ['data'],
    total: ['total'],
  },
  types: {} as Operations['listSharedSiteHits'],
} as const

/**
 * Export a shared site's hits as a file
 *
 * Returns what `exportSiteHits` returns, with the same parameters, defaults and limits, for
 * the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/hits/export`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 24 hours ago by default. Other formats are
 *   ignored.
 * - query `to`: End of the period, as an RFC 3339 date-time; now by default. Other formats are ignored.
 * - query `q`: Only hits whose path, host name, referrer, user agent or any `utm_*` value contains this string,
 *   case-insensitively.
 * - query `filter`: Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
 *   filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
 *   `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
 * - query `filter_type`: The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
 * - query `filter_value`: The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
 * - query `format`: The format of the file, case-insensitive. An unknown format counts as `csv`. `xlsx` needs a
 *   DuckDB extension which the server downloads at run time; if it isn't available, the response is
 *   500.
 *
 * - `200`: The hits.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const exportSharedSiteHits = {
  operationId: 'exportSharedSiteHits',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/hits/export',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'q', in: 'query' },
    { name: 'filter', in: 'query' },
    { name: 'filter_type', in: 'query' },
    { name: 'filter_value', in: 'query' },
    { name: 'format', in: 'query' },
  ],
  responses: {
    200: {
      'application/json': {},
      'application/octet-stream': { codec: 'bytes' },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { codec: 'bytes' },
      'application/x-ndjson': { codec: 'sequences', items: 'lines' },
      'text/csv': {},
    },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['exportSharedSiteHits'],
} as const

/**
 * List a shared site's suggestions
 *
 * Returns what `listOpportunities` returns, with the same parameters, defaults and limits, for
 * the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/opportunities`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 *
 * - `200`: The suggestions.
 * - `400`: The token is blank, or the id is not a UUID.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listSharedOpportunities = {
  operationId: 'listSharedOpportunities',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/opportunities',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['listSharedOpportunities'],
} as const

/**
 * List a shared site's QR codes
 *
 * Returns what `listQrCodes` returns, for the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/qr-codes`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 *
 * - `200`: The QR codes.
 * - `400`: The token is blank, or the id is not a UUID.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listSharedQrCodes = {
  operationId: 'listSharedQrCodes',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/qr-codes',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['listSharedQrCodes'],
} as const

/**
 * Read a QR code of a shared site
 *
 * Returns what `getQrCode` returns, for the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/qr-codes/{qrID}`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - path `qrID`: The QR code's id, as listed by `listQrCodes`.
 *
 * - `200`: The QR code.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getSharedQrCode = {
  operationId: 'getSharedQrCode',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/qr-codes/{qrID}',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'qrID', in: 'path', required: true },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getSharedQrCode'],
} as const

/**
 * Read the graphic of a shared site's QR code
 *
 * Returns what `getQrCodeGraphic` returns, for the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/qr-codes/{qrID}/asset`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - path `qrID`: The QR code's id, as listed by `listQrCodes`.
 *
 * - `200`: The graphic, with the media type that was declared when it was uploaded.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getSharedQrCodeGraphic = {
  operationId: 'getSharedQrCodeGraphic',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/qr-codes/{qrID}/asset',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'qrID', in: 'path', required: true },
  ],
  responses: {
    200: {
      'image/jpeg': { codec: 'bytes' },
      'image/png': { codec: 'bytes' },
      'image/webp': { codec: 'bytes' },
    },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getSharedQrCodeGraphic'],
} as const

/**
 * Count opens of a shared site's QR code over time
 *
 * Returns what `getQrCodeTimeSeries` returns, for the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/qr-codes/{qrID}/opens/timeseries`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - path `qrID`: The QR code's id, as listed by `listQrCodes`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 *
 * - `200`: The intervals, oldest first.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getSharedQrCodeTimeSeries = {
  operationId: 'getSharedQrCodeTimeSeries',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/qr-codes/{qrID}/opens/timeseries',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'qrID', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getSharedQrCodeTimeSeries'],
} as const

/**
 * Read the figures of a shared site's QR code
 *
 * Returns what `getQrCodeSummary` returns, for the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/qr-codes/{qrID}/summary`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - path `qrID`: The QR code's id, as listed by `listQrCodes`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 *
 * - `200`: The figures.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getSharedQrCodeSummary = {
  operationId: 'getSharedQrCodeSummary',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/qr-codes/{qrID}/summary',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'qrID', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getSharedQrCodeSummary'],
} as const

/**
 * Export all data of a shared site's QR code
 *
 * Returns what `exportQrCode` returns, for the site of a share link. Anyone with the link can
 * read it. The rows contain the **redirect's token in plain text** and the digests of share
 * link tokens.
 *
 * `GET /api/share/{token}/sites/{id}/qr-codes/{qrID}/takeout`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - path `qrID`: The QR code's id, as listed by `listQrCodes`.
 * - query `format`: The format of the file, case-insensitive. An unknown format counts as `xlsx`, **the default**.
 *   That needs a DuckDB extension which the server downloads at run time, and if it isn't available,
 *   the response is 500. Therefore, always set a format.
 *
 * - `200`: The file.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const exportSharedQrCode = {
  operationId: 'exportSharedQrCode',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/qr-codes/{qrID}/takeout',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'qrID', in: 'path', required: true },
    { name: 'format', in: 'query' },
  ],
  responses: {
    200: {
      'application/json': {},
      'application/octet-stream': { codec: 'bytes' },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { codec: 'bytes' },
      'application/x-ndjson': { codec: 'sequences', items: 'lines' },
      'text/csv': {},
    },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['exportSharedQrCode'],
} as const

/**
 * Stream changes of shared statistics
 *
 * Streams the same events as `streamSiteChanges`, for the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/realtime`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - header `Last-Event-ID`: The `id` of the last event received. Browsers send it automatically.
 *
 * - `200`: The stream, which lasts until one side closes it.
 * - `400`: The token is blank, or the id is not a UUID.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster has no live updates or can't serve the request (plain text,
 *   without `Retry-After`), or the database is currently unavailable (JSON; only servers newer
 *   than 2.8.1).
 */
export const streamSharedSiteChanges = {
  operationId: 'streamSharedSiteChanges',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/realtime',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'Last-Event-ID', in: 'header' },
  ],
  responses: {
    200: {
      'text/event-stream': {
        codec: 'eventStreams',
        events: { '*': { json: true, end: ['[DONE]'] } },
      },
    },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['streamSharedSiteChanges'],
} as const

/**
 * Read a shared site's statistics
 *
 * Returns what `getSiteStats` returns, with the same parameters and defaults, for the site of
 * a share link.
 *
 * `GET /api/share/{token}/sites/{id}/stats`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 * - query `compare_from`: Start of the comparison period, as an RFC 3339 date-time. Other formats are ignored. Also set
 *   `compare_to`: without it, all figures of the comparison are zero.
 * - query `compare_to`: End of the comparison period, as an RFC 3339 date-time. Other formats are ignored. Has no effect
 *   without `compare_from`.
 * - query `filter`: Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
 *   filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
 *   `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
 * - query `filter_type`: The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
 * - query `filter_value`: The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
 * - query `goal_id`: Only sessions that reached this goal. Repeat the parameter for each goal.
 * - query `funnel_id`: Only sessions that completed this funnel. Repeat the parameter for each funnel.
 *
 * - `200`: The statistics.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getSharedSiteStats = {
  operationId: 'getSharedSiteStats',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/stats',
  parameters: [
    { name: 'token', in: 'path', required: true },
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
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getSharedSiteStats'],
} as const

/**
 * Compare a shared web vital between groups of visitors
 *
 * Returns what `listWebVitalGroups` returns, with the same parameters, defaults and limits,
 * for the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/web-vitals/breakdown`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - query `metric`: The metric. Without it the response is 400 `metric is required`.
 * - query `dimension`: The dimension to group by. `path` and `rating` are rejected with 400 `Invalid dimension`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default.
 *   Other formats are rejected with 400.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default. Other formats are
 *   rejected with 400.
 * - query `path`: Only data of this path. Must match exactly.
 * - query `rating`: Only samples with this rating.
 * - query `limit`: The number of entries to return. Numbers below 1 or above 50 count as 25. Anything that isn't an
 *   integer is rejected with 400.
 *
 * - `200`: The groups.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listSharedWebVitalGroups = {
  operationId: 'listSharedWebVitalGroups',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/web-vitals/breakdown',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'metric', in: 'query', required: true },
    { name: 'dimension', in: 'query', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'path', in: 'query' },
    { name: 'rating', in: 'query' },
    { name: 'limit', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['listSharedWebVitalGroups'],
} as const

/**
 * List the slowest pages of a shared site
 *
 * Returns what `listWebVitalPages` returns, with the same parameters, defaults and limits, for
 * the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/web-vitals/pages`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - query `metric`: The metric. Without it the response is 400 `metric is required`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default.
 *   Other formats are rejected with 400.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default. Other formats are
 *   rejected with 400.
 * - query `path`: Only data of this path. Must match exactly.
 * - query `rating`: Only samples with this rating.
 * - query `limit`: The number of entries to return. Numbers below 1 or above 100 count as 25. Anything that isn't
 *   an integer is rejected with 400.
 *
 * - `200`: The pages.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listSharedWebVitalPages = {
  operationId: 'listSharedWebVitalPages',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/web-vitals/pages',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'metric', in: 'query', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'path', in: 'query' },
    { name: 'rating', in: 'query' },
    { name: 'limit', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['listSharedWebVitalPages'],
} as const

/**
 * Read a shared site's web vitals
 *
 * Returns what `listWebVitals` returns, with the same parameters, defaults and limits, for the
 * site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/web-vitals/summary`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default.
 *   Other formats are rejected with 400.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default. Other formats are
 *   rejected with 400.
 * - query `path`: Only data of this path. Must match exactly.
 * - query `rating`: Only samples with this rating.
 * - query `metric`: Only this metric; all metrics by default.
 *
 * - `200`: The metrics.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listSharedWebVitals = {
  operationId: 'listSharedWebVitals',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/web-vitals/summary',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'path', in: 'query' },
    { name: 'rating', in: 'query' },
    { name: 'metric', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['listSharedWebVitals'],
} as const

/**
 * Read a shared web vital over time
 *
 * Returns what `getWebVitalTimeSeries` returns, with the same parameters, defaults and limits,
 * for the site of a share link.
 *
 * `GET /api/share/{token}/sites/{id}/web-vitals/timeseries`
 *
 * - path `token`: The token of a share link of the site: 64 hexadecimal digits, returned only when the link was
 *   created.
 * - path `id`: The id of the site that the link shares, as returned by `getSharedSite`. Any other id gives 404.
 * - query `metric`: The metric. Without it the response is 400 `metric is required`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default.
 *   Other formats are rejected with 400.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default. Other formats are
 *   rejected with 400.
 * - query `path`: Only data of this path. Must match exactly.
 * - query `rating`: Only samples with this rating.
 *
 * - `200`: The intervals with samples, oldest first.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `404`: No such share link: it is unknown or deleted, or doesn't share what the path refers to. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getSharedWebVitalTimeSeries = {
  operationId: 'getSharedWebVitalTimeSeries',
  method: 'GET',
  path: '/api/share/{token}/sites/{id}/web-vitals/timeseries',
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'id', in: 'path', required: true },
    { name: 'metric', in: 'query', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'path', in: 'query' },
    { name: 'rating', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['getSharedWebVitalTimeSeries'],
} as const

/**
 * List the visible sites
 *
 * Lists the sites visible to the caller, newest first. With a session, these are the sites of
 * the **active team**, even for the owner of the instance. With a token, they are the sites it
 * has grants for, and for a personal token only those in its owner's active team. The list
 * isn't paginated.
 *
 * `GET /api/sites`
 *
 * - `200`: The sites.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
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
  types: {} as Operations['listSites'],
} as const

/**
 * Create a site
 *
 * Creates a site in the signed-in user's active team and makes the user its owner. Every member of
 * the team can do this. API tokens are not accepted. A domain can be used only once per instance.
 * The success status is **200**, not 201.
 *
 * Internationalised domains are accepted in their ASCII form only (`xn--…`).
 *
 * `POST /api/sites`
 *
 * - `200`: The new site.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `409`: The site could not be stored, most likely because the domain is already in use on this instance.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server after the site was stored: it is missing in its team's database.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
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
  types: {} as Operations['createSite'],
} as const

/**
 * Delete a site
 *
 * Permanently deletes the site with all its recorded data. The owner of the instance can delete
 * any site.
 *
 * An unknown or deleted site gives **500** `Failed to delete site`, not 404, to callers who pass
 * the role check.
 *
 * `DELETE /api/sites/{id}`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: Deleted. The body is JSON although it is labelled `text/plain`.
 * - `400`: The site's id is not a UUID. The message depends on the caller.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const deleteSite = {
  operationId: 'deleteSite',
  method: 'DELETE',
  path: '/api/sites/{id}',
  parameters: [{ name: 'id', in: 'path', required: true }],
  responses: {
    200: { 'text/plain': { contentMediaType: 'application/json' } },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['deleteSite'],
} as const

/**
 * Export a site's chatbot events as a file
 *
 * Returns the events whose names begin with `assistant.` as one file. Known properties
 * (provider, bot, surface, model and intent) have columns of their own, and another column has
 * all properties as JSON. Read the response as a stream. Team tokens are rejected with 401.
 *
 * `GET /api/sites/{id}/ai-chatbots/export`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 * - query `filter`: Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
 *   filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
 *   `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
 * - query `scope_key`: The property to filter events by. Requires `scope_value`.
 * - query `scope_value`: The value of the property. Requires `scope_key`.
 * - query `format`: The format of the file, case-insensitive. An unknown format counts as `csv`. `xlsx` needs a
 *   DuckDB extension which the server downloads at run time; if it isn't available, the response is
 *   500.
 *
 * - `200`: The events.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const exportChatbotEvents = {
  operationId: 'exportChatbotEvents',
  method: 'GET',
  path: '/api/sites/{id}/ai-chatbots/export',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'filter', in: 'query' },
    { name: 'scope_key', in: 'query' },
    { name: 'scope_value', in: 'query' },
    { name: 'format', in: 'query' },
  ],
  responses: {
    200: {
      'application/json': {},
      'application/octet-stream': { codec: 'bytes' },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { codec: 'bytes' },
      'application/x-ndjson': { codec: 'sequences', items: 'lines' },
      'text/csv': {},
    },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['exportChatbotEvents'],
} as const

/**
 * Compare AI fetches with the visits that follow
 *
 * Compares fetches by AI crawlers with later visits from AI assistants to the same paths,
 * within a window of days. The parameters select fetches, not visits: a visit counts whichever
 * assistant it came from.
 *
 * `GET /api/sites/{id}/ai-fetch/correlation`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days ago by default. Other formats are
 *   rejected with 400.
 * - query `to`: End of the period, as an RFC 3339 date-time; now by default. Other formats are rejected with
 *   400.
 * - query `assistant_name`: Only fetches by this crawler. Must match exactly.
 * - query `assistant_family`: Only fetches by crawlers of this company. Must match exactly.
 * - query `resource_type`: Only fetches of this kind of resource. An unknown kind matches nothing.
 * - query `path`: Only data of this path. Must match exactly.
 * - query `window_days`: The number of days after a fetch within which a visit counts. Values out of range
 *   are rejected with 400.
 *
 * - `200`: The comparison.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getAiFetchCorrelation = {
  operationId: 'getAiFetchCorrelation',
  method: 'GET',
  path: '/api/sites/{id}/ai-fetch/correlation',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'assistant_name', in: 'query' },
    { name: 'assistant_family', in: 'query' },
    { name: 'resource_type', in: 'query' },
    { name: 'path', in: 'query' },
    { name: 'window_days', in: 'query' },
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
  types: {} as Operations['getAiFetchCorrelation'],
} as const

/**
 * Export fetches by AI crawlers as a file
 *
 * Returns the fetches of one period, by default the last 30 days, as one file. Read the
 * response as a stream. Team tokens are rejected with 401.
 *
 * `GET /api/sites/{id}/ai-fetch/export`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days ago by default. Other formats are
 *   rejected with 400.
 * - query `to`: End of the period, as an RFC 3339 date-time; now by default. Other formats are rejected with
 *   400.
 * - query `assistant_name`: Only fetches by this crawler. Must match exactly.
 * - query `assistant_family`: Only fetches by crawlers of this company. Must match exactly.
 * - query `resource_type`: Only fetches of this kind of resource. An unknown kind matches nothing.
 * - query `path`: Only data of this path. Must match exactly.
 * - query `format`: The format of the file, case-insensitive. An unknown format counts as `csv`. `xlsx` needs a
 *   DuckDB extension which the server downloads at run time; if it isn't available, the response is
 *   500.
 *
 * - `200`: The fetches.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const exportAiFetches = {
  operationId: 'exportAiFetches',
  method: 'GET',
  path: '/api/sites/{id}/ai-fetch/export',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'assistant_name', in: 'query' },
    { name: 'assistant_family', in: 'query' },
    { name: 'resource_type', in: 'query' },
    { name: 'path', in: 'query' },
    { name: 'format', in: 'query' },
  ],
  responses: {
    200: {
      'application/json': {},
      'application/octet-stream': { codec: 'bytes' },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { codec: 'bytes' },
      'application/x-ndjson': { codec: 'sequences', items: 'lines' },
      'text/csv': {},
    },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['exportAiFetches'],
} as const

/**
 * Read totals of fetches by AI crawlers
 *
 * Returns totals and top lists of the fetches by AI crawlers in one period, by default the
 * last 30 days up to now.
 *
 * `GET /api/sites/{id}/ai-fetch/overview`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days ago by default. Other formats are
 *   rejected with 400.
 * - query `to`: End of the period, as an RFC 3339 date-time; now by default. Other formats are rejected with
 *   400.
 * - query `assistant_name`: Only fetches by this crawler. Must match exactly.
 * - query `assistant_family`: Only fetches by crawlers of this company. Must match exactly.
 * - query `resource_type`: Only fetches of this kind of resource. An unknown kind matches nothing.
 * - query `path`: Only data of this path. Must match exactly.
 *
 * - `200`: The overview.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getAiFetchOverview = {
  operationId: 'getAiFetchOverview',
  method: 'GET',
  path: '/api/sites/{id}/ai-fetch/overview',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'assistant_name', in: 'query' },
    { name: 'assistant_family', in: 'query' },
    { name: 'resource_type', in: 'query' },
    { name: 'path', in: 'query' },
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
  types: {} as Operations['getAiFetchOverview'],
} as const

/**
 * Count fetches by AI crawlers over time
 *
 * Counts fetches over time: per hour for periods under 48 hours, per day under 180 days,
 * otherwise per month. Intervals without fetches are **left out**.
 *
 * `GET /api/sites/{id}/ai-fetch/timeseries`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days ago by default. Other formats are
 *   rejected with 400.
 * - query `to`: End of the period, as an RFC 3339 date-time; now by default. Other formats are rejected with
 *   400.
 * - query `assistant_name`: Only fetches by this crawler. Must match exactly.
 * - query `assistant_family`: Only fetches by crawlers of this company. Must match exactly.
 * - query `resource_type`: Only fetches of this kind of resource. An unknown kind matches nothing.
 * - query `path`: Only data of this path. Must match exactly.
 *
 * - `200`: The intervals with fetches, oldest first.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getAiFetchTimeSeries = {
  operationId: 'getAiFetchTimeSeries',
  method: 'GET',
  path: '/api/sites/{id}/ai-fetch/timeseries',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'assistant_name', in: 'query' },
    { name: 'assistant_family', in: 'query' },
    { name: 'resource_type', in: 'query' },
    { name: 'path', in: 'query' },
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
  types: {} as Operations['getAiFetchTimeSeries'],
} as const

/**
 * Read a shop's revenue
 *
 * Returns revenue, orders and checkouts of one period, by default the last 30 days. They are
 * computed from the events `purchase` (or `order_completed`), `begin_checkout`
 * (`checkout_started`), `view_item` (`product_viewed`) and `add_to_cart`, recorded with
 * `trackEvent` and `trackServerEvent`.
 *
 * `GET /api/sites/{id}/ecommerce`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 * - query `filter`: Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
 *   filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
 *   `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
 * - query `filter_type`: The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
 * - query `filter_value`: The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
 * - query `item_id`: Only orders and checkouts with this item.
 * - query `item_name`: Only orders and checkouts with an item of this name.
 * - query `limit`: The number of entries to return. Larger numbers count as 50, and numbers below 1 as 10. Anything
 *   that isn't an integer is rejected with 400.
 *
 * - `200`: The summary.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getEcommerceSummary = {
  operationId: 'getEcommerceSummary',
  method: 'GET',
  path: '/api/sites/{id}/ecommerce',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'filter', in: 'query' },
    { name: 'filter_type', in: 'query' },
    { name: 'filter_value', in: 'query' },
    { name: 'item_id', in: 'query' },
    { name: 'item_name', in: 'query' },
    { name: 'limit', in: 'query' },
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
  types: {} as Operations['getEcommerceSummary'],
} as const

/**
 * List the top products
 *
 * Lists the products sold in the period, highest revenue first.
 *
 * `GET /api/sites/{id}/ecommerce/products`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 * - query `filter`: Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
 *   filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
 *   `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
 * - query `filter_type`: The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
 * - query `filter_value`: The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
 * - query `item_id`: Only orders and checkouts with this item.
 * - query `item_name`: Only orders and checkouts with an item of this name.
 * - query `limit`: The number of entries to return. Larger numbers count as 50, and numbers below 1 as 10. Anything
 *   that isn't an integer is rejected with 400.
 *
 * - `200`: The products.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listEcommerceProducts = {
  operationId: 'listEcommerceProducts',
  method: 'GET',
  path: '/api/sites/{id}/ecommerce/products',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'filter', in: 'query' },
    { name: 'filter_type', in: 'query' },
    { name: 'filter_value', in: 'query' },
    { name: 'item_id', in: 'query' },
    { name: 'item_name', in: 'query' },
    { name: 'limit', in: 'query' },
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
  types: {} as Operations['listEcommerceProducts'],
} as const

/**
 * List the sources of revenue
 *
 * Lists the campaigns and referrers of sessions with orders in the period, highest revenue
 * first.
 *
 * `GET /api/sites/{id}/ecommerce/sources`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 * - query `filter`: Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
 *   filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
 *   `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
 * - query `filter_type`: The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
 * - query `filter_value`: The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
 * - query `item_id`: Only orders and checkouts with this item.
 * - query `item_name`: Only orders and checkouts with an item of this name.
 * - query `limit`: The number of entries to return. Larger numbers count as 50, and numbers below 1 as 10. Anything
 *   that isn't an integer is rejected with 400.
 *
 * - `200`: The sources.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listEcommerceSources = {
  operationId: 'listEcommerceSources',
  method: 'GET',
  path: '/api/sites/{id}/ecommerce/sources',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'filter', in: 'query' },
    { name: 'filter_type', in: 'query' },
    { name: 'filter_value', in: 'query' },
    { name: 'item_id', in: 'query' },
    { name: 'item_name', in: 'query' },
    { name: 'limit', in: 'query' },
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
  types: {} as Operations['listEcommerceSources'],
} as const

/**
 * Read revenue over time
 *
 * Returns revenue and orders over time. Buckets are hours for periods under 48 hours, days
 * under 180 days, otherwise months. Buckets without data are zero. With a UTC offset in
 * `from`, buckets are hours and days in that offset.
 *
 * `GET /api/sites/{id}/ecommerce/timeseries`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 * - query `filter`: Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
 *   filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
 *   `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
 * - query `filter_type`: The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
 * - query `filter_value`: The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
 * - query `item_id`: Only orders and checkouts with this item.
 * - query `item_name`: Only orders and checkouts with an item of this name.
 *
 * - `200`: The intervals, oldest first.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getEcommerceTimeSeries = {
  operationId: 'getEcommerceTimeSeries',
  method: 'GET',
  path: '/api/sites/{id}/ecommerce/timeseries',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'filter', in: 'query' },
    { name: 'filter_type', in: 'query' },
    { name: 'filter_value', in: 'query' },
    { name: 'item_id', in: 'query' },
    { name: 'item_name', in: 'query' },
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
  types: {} as Operations['getEcommerceTimeSeries'],
} as const

/**
 * Read an event's audience
 *
 * Counts the **sessions** with events of one name by page, referrer, device, country, city and
 * network. `filter` selects events by the page views of their session.
 *
 * `GET /api/sites/{id}/events/audience`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `event_name`: The name of the event. Must match exactly.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 * - query `property_key`: Only events whose property of this name has the value `property_value`, without which this has
 *   no effect.
 * - query `property_value`: The value of the property `property_key`, as listed by `getEventPropertyValues`.
 * - query `filter`: Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
 *   filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
 *   `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
 * - query `dimension_key`: The type of an additional filter, in the older form. Requires `dimension_value`. Prefer
 *   `filter`.
 * - query `dimension_value`: The value of an additional filter, in the older form. Requires `dimension_key`. Prefer `filter`.
 *
 * - `200`: The audience.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getEventAudience = {
  operationId: 'getEventAudience',
  method: 'GET',
  path: '/api/sites/{id}/events/audience',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'event_name', in: 'query', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'property_key', in: 'query' },
    { name: 'property_value', in: 'query' },
    { name: 'filter', in: 'query' },
    { name: 'dimension_key', in: 'query' },
    { name: 'dimension_value', in: 'query' },
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
  types: {} as Operations['getEventAudience'],
} as const

/**
 * Count sessions by the values of an event's property
 *
 * Returns the 20 most frequent values of one property, with the number of **sessions** whose
 * events have each. Values that are objects or lists count as JSON.
 *
 * `GET /api/sites/{id}/events/breakdown`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `event_name`: The name of the event. Must match exactly.
 * - query `property_key`: The property, as listed by `listEventProperties`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 *
 * - `200`: The values.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getEventPropertyValues = {
  operationId: 'getEventPropertyValues',
  method: 'GET',
  path: '/api/sites/{id}/events/breakdown',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'event_name', in: 'query', required: true },
    { name: 'property_key', in: 'query', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
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
  types: {} as Operations['getEventPropertyValues'],
} as const

/**
 * List the names of a site's events
 *
 * Lists the names of all events in the period, in alphabetical order. Events without a name
 * are listed as an empty string.
 *
 * `GET /api/sites/{id}/events/names`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 *
 * - `200`: The names.
 * - `400`: The site's id is not a UUID. The message depends on the caller.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listEventNames = {
  operationId: 'listEventNames',
  method: 'GET',
  path: '/api/sites/{id}/events/names',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
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
  types: {} as Operations['listEventNames'],
} as const

/**
 * List an event's properties
 *
 * Lists the names of the properties of one event in the period, in alphabetical order. Nested
 * properties are not listed.
 *
 * `GET /api/sites/{id}/events/properties`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `event_name`: The name of the event. Must match exactly.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 *
 * - `200`: The properties.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listEventProperties = {
  operationId: 'listEventProperties',
  method: 'GET',
  path: '/api/sites/{id}/events/properties',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'event_name', in: 'query', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
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
  types: {} as Operations['listEventProperties'],
} as const

/**
 * Count events over time
 *
 * Counts the events of one name over time. Buckets are hours for periods under 48 hours, days
 * under 180 days, otherwise months. Buckets without data are zero. `filter` selects events by
 * the page views of their session.
 *
 * `GET /api/sites/{id}/events/timeseries`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `event_name`: The name of the event. Must match exactly.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 * - query `property_key`: Only events whose property of this name has the value `property_value`, without which this has
 *   no effect.
 * - query `property_value`: The value of the property `property_key`, as listed by `getEventPropertyValues`.
 * - query `filter`: Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
 *   filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
 *   `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
 * - query `dimension_key`: The type of an additional filter, in the older form. Requires `dimension_value`. Prefer
 *   `filter`.
 * - query `dimension_value`: The value of an additional filter, in the older form. Requires `dimension_key`. Prefer `filter`.
 *
 * - `200`: The intervals, oldest first.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getEventTimeSeries = {
  operationId: 'getEventTimeSeries',
  method: 'GET',
  path: '/api/sites/{id}/events/timeseries',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'event_name', in: 'query', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'property_key', in: 'query' },
    { name: 'property_value', in: 'query' },
    { name: 'filter', in: 'query' },
    { name: 'dimension_key', in: 'query' },
    { name: 'dimension_value', in: 'query' },
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
  types: {} as Operations['getEventTimeSeries'],
} as const

/**
 * List a site's exclusions
 *
 * Lists the exclusions of this site, newest first. `listInstanceExclusions` lists those for
 * all sites. With a session, owners and admins of the instance can do this for every site.
 *
 * `GET /api/sites/{id}/exclusions`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: The exclusions.
 * - `400`: The site's id is not a UUID. The message depends on the caller.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Forbidden`: the caller has neither a sufficient role on the site nor a sufficient instance
 *   role; also for unknown sites. `Access denied`: the token has no grant for the site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listSiteExclusions = {
  operationId: 'listSiteExclusions',
  method: 'GET',
  path: '/api/sites/{id}/exclusions',
  parameters: [{ name: 'id', in: 'path', required: true }],
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
  types: {} as Operations['listSiteExclusions'],
} as const

/**
 * Create an exclusion for a site
 *
 * Excludes visits from an address, a network or a country from now on. Recorded visits stay.
 * Duplicates are accepted. With a session, owners and admins of the instance can do this for
 * every site. Team tokens are rejected with 401.
 *
 * `POST /api/sites/{id}/exclusions`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `201`: The exclusion.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Forbidden`: the caller has neither a sufficient role on the site nor a sufficient instance
 *   role; also for unknown sites. `Access denied`: the token has no grant for the site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const createSiteExclusion = {
  operationId: 'createSiteExclusion',
  method: 'POST',
  path: '/api/sites/{id}/exclusions',
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
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['createSiteExclusion'],
} as const

/**
 * Delete an exclusion of a site
 *
 * Deletes an exclusion of the site. With a session, owners and admins of the instance can do
 * this for every site.
 *
 * `DELETE /api/sites/{id}/exclusions/{ruleID}`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `ruleID`: The exclusion's id.
 *
 * - `204`: Deleted; the body is empty.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Forbidden`: the caller has neither a sufficient role on the site nor a sufficient instance
 *   role; also for unknown sites. `Access denied`: the token has no grant for the site.
 * - `404`: The resource doesn't exist or belongs to another site. Or the origin check rejected the request;
 *   see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const deleteSiteExclusion = {
  operationId: 'deleteSiteExclusion',
  method: 'DELETE',
  path: '/api/sites/{id}/exclusions/{ruleID}',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'ruleID', in: 'path', required: true },
  ],
  responses: {
    204: {},
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['deleteSiteExclusion'],
} as const

/**
 * List a site's funnels
 *
 * Lists the site's funnels, newest first. For their figures, use `getFunnelStats`.
 *
 * `GET /api/sites/{id}/funnels`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: The funnels.
 * - `400`: The site's id is not a UUID. The message depends on the caller.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const listFunnels = {
  operationId: 'listFunnels',
  method: 'GET',
  path: '/api/sites/{id}/funnels',
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
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['listFunnels'],
} as const

/**
 * Create a funnel
 *
 * Creates a funnel. It applies to the statistics immediately, also to earlier periods.
 *
 * The types of steps aren't checked: a misspelled type is stored, and no visitor can complete that
 * step.
 *
 * **The response is empty.** To get the id of the new funnel, call `listFunnels`, where it comes
 * first.
 *
 * `POST /api/sites/{id}/funnels`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `201`: Created; the body is empty.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const createFunnel = {
  operationId: 'createFunnel',
  method: 'POST',
  path: '/api/sites/{id}/funnels',
  parameters: [{ name: 'id', in: 'path', required: true }],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    201: {},
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['createFunnel'],
} as const

/**
 * Count entries and completions over time
 *
 * Counts the sessions that complete the first and the last step over time, for all funnels or
 * the given ones. Buckets are in UTC: hours for periods under 48 hours, days under 180 days,
 * otherwise months. Buckets without data are zero. If the site has no funnel, or none with the
 * given id, the list is empty.
 *
 * `GET /api/sites/{id}/funnels/timeseries`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 * - query `funnel_id`: Only this funnel; all funnels by default. Repeat the parameter for each funnel.
 *
 * - `200`: The intervals, oldest first.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getFunnelTimeSeries = {
  operationId: 'getFunnelTimeSeries',
  method: 'GET',
  path: '/api/sites/{id}/funnels/timeseries',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
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
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['getFunnelTimeSeries'],
} as const

/**
 * Delete a funnel
 *
 * Deletes a funnel. Recorded data stays. An unknown funnel gives **500**, not 404.
 *
 * `DELETE /api/sites/{id}/funnels/{funnelID}`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `funnelID`: The funnel's id, as listed by `listFunnels`.
 *
 * - `200`: Deleted; the body is empty.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server, for example because the goal or funnel doesn't exist.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const deleteFunnel = {
  operationId: 'deleteFunnel',
  method: 'DELETE',
  path: '/api/sites/{id}/funnels/{funnelID}',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'funnelID', in: 'path', required: true },
  ],
  responses: {
    200: {},
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['deleteFunnel'],
} as const

/**
 * Read a funnel's results
 *
 * Returns the number of sessions that completed each step in one period, by default the last
 * 30 days.
 *
 * `GET /api/sites/{id}/funnels/{funnelID}/stats`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `funnelID`: The funnel's id, as listed by `listFunnels`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 *
 * - `200`: The result.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: No such funnel, or the origin check rejected the request; see "Origin check" in the
 *   introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getFunnelStats = {
  operationId: 'getFunnelStats',
  method: 'GET',
  path: '/api/sites/{id}/funnels/{funnelID}/stats',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'funnelID', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
  ],
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
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['getFunnelStats'],
} as const

/**
 * List a site's goals
 *
 * Lists the site's goals, newest first. For their figures, use `getSiteStats`.
 *
 * `GET /api/sites/{id}/goals`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: The goals.
 * - `400`: The site's id is not a UUID. The message depends on the caller.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const listGoals = {
  operationId: 'listGoals',
  method: 'GET',
  path: '/api/sites/{id}/goals',
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
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['listGoals'],
} as const

/**
 * Create a goal
 *
 * Creates a goal. It applies to the statistics immediately, also to earlier periods.
 *
 * **The response is empty.** To get the id of the new goal, call `listGoals`, where it comes
 * first. A repeated call creates another goal with the same name.
 *
 * `POST /api/sites/{id}/goals`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `201`: Created; the body is empty.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const createGoal = {
  operationId: 'createGoal',
  method: 'POST',
  path: '/api/sites/{id}/goals',
  parameters: [{ name: 'id', in: 'path', required: true }],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    201: {},
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['createGoal'],
} as const

/**
 * Count conversions over time
 *
 * Counts conversions over time, for all goals or the given ones. Buckets are in UTC: hours for
 * periods under 48 hours, days under 180 days, otherwise months. Buckets without data are
 * zero. If the site has no goal, or none with the given id, the list is empty.
 *
 * `GET /api/sites/{id}/goals/timeseries`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 * - query `goal_id`: Only conversions of this goal; all goals by default. Repeat the parameter for each goal.
 *
 * - `200`: The intervals, oldest first.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getGoalTimeSeries = {
  operationId: 'getGoalTimeSeries',
  method: 'GET',
  path: '/api/sites/{id}/goals/timeseries',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'goal_id', in: 'query' },
  ],
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
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['getGoalTimeSeries'],
} as const

/**
 * Delete a goal
 *
 * Deletes a goal. Recorded data stays. An unknown goal gives **500**, not 404.
 *
 * `DELETE /api/sites/{id}/goals/{goalID}`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `goalID`: The goal's id, as listed by `listGoals`.
 *
 * - `200`: Deleted; the body is empty.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server, for example because the goal or funnel doesn't exist.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const deleteGoal = {
  operationId: 'deleteGoal',
  method: 'DELETE',
  path: '/api/sites/{id}/goals/{goalID}',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'goalID', in: 'path', required: true },
  ],
  responses: {
    200: {},
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['deleteGoal'],
} as const

/**
 * List a site's hits
 *
 * Returns the individual page views of one site in one period, by default the **last 24 hours**,
 * one page at a time. To read all of them, increase `offset` by the number of hits received until
 * it reaches `total`. New hits shift the pages while you read, so set `to` to a fixed time or sort
 * in ascending order. `exportSiteHits` returns all hits in one file.
 *
 * Page views recorded for a time in the future appear at that time. A token needs a grant for the
 * site, and its owner must currently have a role on it. Team tokens with a grant are rejected with
 * 401, because the server looks up the token's user and a team has none; without a grant, they get
 * 403 like any other token.
 *
 * `GET /api/sites/{id}/hits`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 24 hours ago by default. Other formats are
 *   ignored.
 * - query `to`: End of the period, as an RFC 3339 date-time; now by default. Other formats are ignored.
 * - query `limit`: The number of hits to return. Larger numbers count as 100. Numbers below 1, and anything that
 *   isn't an integer, count as 10.
 * - query `offset`: The number of hits to skip. A negative number fails with **500** `Internal server error`;
 *   anything that isn't an integer counts as 0.
 * - query `q`: Only hits whose path, host name, referrer, user agent or any `utm_*` value contains this string,
 *   case-insensitively.
 * - query `sort`: The sort key: `timestamp` (the default), `path` or `referrer`. Anything else counts as the
 *   default.
 * - query `order`: The sort order. Anything but `asc` counts as `desc`.
 * - query `filter`: Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
 *   filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
 *   `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
 * - query `filter_type`: The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
 * - query `filter_value`: The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
 *
 * - `200`: A page of hits.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 *
 * The list comes in pages: `items` returns its items one by one, `pages` page by page.
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
  pagination: {
    by: 'offset',
    parameter: 'offset',
    limit: 'limit',
    size: 100,
    items: ['data'],
    total: ['total'],
  },
  types: {} as Operations['listSiteHits'],
} as const

/**
 * Export a site's hits as a file
 *
 * Returns the page views of one period, by default the **last 24 hours**, as one file without a
 * row limit. The parameters select hits as in `listSiteHits`. Read the response as a stream.
 *
 * As with `listSiteHits`, tokens of teams are rejected with 401.
 *
 * `GET /api/sites/{id}/hits/export`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 24 hours ago by default. Other formats are
 *   ignored.
 * - query `to`: End of the period, as an RFC 3339 date-time; now by default. Other formats are ignored.
 * - query `q`: Only hits whose path, host name, referrer, user agent or any `utm_*` value contains this string,
 *   case-insensitively.
 * - query `filter`: Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
 *   filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
 *   `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
 * - query `filter_type`: The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
 * - query `filter_value`: The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
 * - query `format`: The format of the file, case-insensitive. An unknown format counts as `csv`. `xlsx` needs a
 *   DuckDB extension which the server downloads at run time; if it isn't available, the response is
 *   500.
 *
 * - `200`: The hits.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const exportSiteHits = {
  operationId: 'exportSiteHits',
  method: 'GET',
  path: '/api/sites/{id}/hits/export',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'q', in: 'query' },
    { name: 'filter', in: 'query' },
    { name: 'filter_type', in: 'query' },
    { name: 'filter_value', in: 'query' },
    { name: 'format', in: 'query' },
  ],
  responses: {
    200: {
      'application/json': {},
      'application/octet-stream': { codec: 'bytes' },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { codec: 'bytes' },
      'application/x-ndjson': { codec: 'sequences', items: 'lines' },
      'text/csv': {},
    },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['exportSiteHits'],
} as const

/**
 * List the tools to import from
 *
 * Lists the tools whose exports the instance can import. The list is the same for all sites.
 * With a session, owners and admins of the instance can do this for every site.
 *
 * `GET /api/sites/{id}/importers`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: The tools.
 * - `400`: The site's id is not a UUID. The message depends on the caller.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Forbidden`: the caller has neither a sufficient role on the site nor a sufficient instance
 *   role; also for unknown sites. `Access denied`: the token has no grant for the site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const listImporters = {
  operationId: 'listImporters',
  method: 'GET',
  path: '/api/sites/{id}/importers',
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
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['listImporters'],
} as const

/**
 * List a site's imports
 *
 * Lists the site's imports, newest first, without their files and without deleted imports.
 * With a session, owners and admins of the instance can do this for every site.
 *
 * `GET /api/sites/{id}/imports`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: The imports.
 * - `400`: The site's id is not a UUID. The message depends on the caller.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Forbidden`: the caller has neither a sufficient role on the site nor a sufficient instance
 *   role; also for unknown sites. `Access denied`: the token has no grant for the site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const listImports = {
  operationId: 'listImports',
  method: 'GET',
  path: '/api/sites/{id}/imports',
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
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['listImports'],
} as const

/**
 * Upload a chunk of a file
 *
 * Appends bytes to a file. Send the chunks in order, each with its position in the file as
 * `offset`. The response has the number of bytes received so far, which is the offset to
 * continue at after a lost connection. A chunk that was already received is accepted again,
 * and anything sent to a complete file is ignored. A gap, or a chunk that overlaps only partly
 * with what was received, gives 409. With a session, owners and admins of the instance can do
 * this for every site.
 *
 * `PUT /api/sites/{id}/imports/uploads/{importID}/files/{fileID}/chunks`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `importID`: The import's id, as returned by `createImport`.
 * - path `fileID`: The file's id, as returned by `createImport`.
 * - query `offset`: The position of the chunk in the file, in bytes.
 *
 * - `200`: The progress of the upload.
 * - `400`: The request is invalid. `offset` is checked after the 404 and 409 for the state of
 *   the import.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Forbidden`: the caller has neither a sufficient role on the site nor a sufficient instance
 *   role; also for unknown sites. `Access denied`: the token has no grant for the site.
 * - `404`: No such import, or the origin check rejected the request; see "Origin check" in the
 *   introduction.
 * - `409`: The chunk can't be appended.
 * - `413`: The file would become longer than declared.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const uploadImportChunk = {
  operationId: 'uploadImportChunk',
  method: 'PUT',
  path: '/api/sites/{id}/imports/uploads/{importID}/files/{fileID}/chunks',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'importID', in: 'path', required: true },
    { name: 'fileID', in: 'path', required: true },
    { name: 'offset', in: 'query', required: true },
  ],
  requestBody: { content: { 'application/octet-stream': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    409: { 'text/plain': {} },
    413: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['uploadImportChunk'],
} as const

/**
 * Validate an upload
 *
 * Reads the uploaded files and returns what would be imported. Only an import whose status is
 * `uploading` can be validated.
 *
 * **A failure is final**: it sets the status `validation_failed`, even if a file was only
 * incomplete, and you have to start over with `createImport`. With a session, owners and admins of
 * the instance can do this for every site.
 *
 * `POST /api/sites/{id}/imports/uploads/{importID}/validate`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `importID`: The import's id, as returned by `createImport`.
 *
 * - `200`: The import, validated.
 * - `400`: The upload can't be imported, or an id is not a UUID. Messages about a file name it.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Forbidden`: the caller has neither a sufficient role on the site nor a sufficient instance
 *   role; also for unknown sites. `Access denied`: the token has no grant for the site.
 * - `404`: No such import, or the origin check rejected the request; see "Origin check" in the
 *   introduction.
 * - `409`: The import can't be validated in its current state, or the same content was already
 *   imported.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const validateImport = {
  operationId: 'validateImport',
  method: 'POST',
  path: '/api/sites/{id}/imports/uploads/{importID}/validate',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'importID', in: 'path', required: true },
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
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['validateImport'],
} as const

/**
 * Read an import
 *
 * Returns one import, including a deleted one. Poll it until `status` is `completed` or
 * `failed`. With a session, owners and admins of the instance can do this for every site.
 *
 * `GET /api/sites/{id}/imports/{importID}`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `importID`: The import's id, as returned by `createImport`.
 *
 * - `200`: The import.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Forbidden`: the caller has neither a sufficient role on the site nor a sufficient instance
 *   role; also for unknown sites. `Access denied`: the token has no grant for the site.
 * - `404`: No such import, or the origin check rejected the request; see "Origin check" in the
 *   introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getImport = {
  operationId: 'getImport',
  method: 'GET',
  path: '/api/sites/{id}/imports/{importID}',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'importID', in: 'path', required: true },
  ],
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
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['getImport'],
} as const

/**
 * Delete an import
 *
 * Deletes the uploaded files and removes the imported data from the statistics. A queued or
 * running import gives 409. The import stays readable by its id, with the status `deleted`,
 * and deleting it again succeeds. With a session, owners and admins of the instance can do
 * this for every site.
 *
 * `DELETE /api/sites/{id}/imports/{importID}`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `importID`: The import's id, as returned by `createImport`.
 *
 * - `200`: Deleted.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Forbidden`: the caller has neither a sufficient role on the site nor a sufficient instance
 *   role; also for unknown sites. `Access denied`: the token has no grant for the site.
 * - `404`: No such import, or the origin check rejected the request; see "Origin check" in the
 *   introduction.
 * - `409`: The import is running.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const deleteImport = {
  operationId: 'deleteImport',
  method: 'DELETE',
  path: '/api/sites/{id}/imports/{importID}',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'importID', in: 'path', required: true },
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
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['deleteImport'],
} as const

/**
 * Run a validated import
 *
 * Queues a validated import. Days for which the site already has its own data are skipped.
 * With a session, owners and admins of the instance can do this for every site.
 *
 * `POST /api/sites/{id}/imports/{importID}/start`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `importID`: The import's id, as returned by `createImport`.
 *
 * - `200`: The import, queued.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Forbidden`: the caller has neither a sufficient role on the site nor a sufficient instance
 *   role; also for unknown sites. `Access denied`: the token has no grant for the site.
 * - `404`: No such import, or the origin check rejected the request; see "Origin check" in the
 *   introduction.
 * - `409`: Not validated, or started already.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either imports are not run on this node of a cluster (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1).
 */
export const startImport = {
  operationId: 'startImport',
  method: 'POST',
  path: '/api/sites/{id}/imports/{importID}/start',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'importID', in: 'path', required: true },
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
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['startImport'],
} as const

/**
 * Start an import
 *
 * Declares the files of another tool's export and returns the ids to upload them to. The steps of
 * an import are:
 *
 * 1. `createImport`, this operation.
 * 2. `uploadImportChunk` until every file is complete.
 * 3. `validateImport`, **once all files are complete**, because a failed validation is final.
 * 4. `startImport`, then `getImport` until `status` is `completed`.
 *
 * The statistics don't change before the last step. Uploads that are never started are deleted
 * after 7 days by default. The success status is **200**. With a session, owners and admins of the
 * instance can do this for every site.
 *
 * `POST /api/sites/{id}/imports/{provider}/uploads`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `provider`: The `key` of the tool in `listImporters`, such as `plausible` or `simpleanalytics`.
 *
 * - `200`: Ready to receive the files.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Forbidden`: the caller has neither a sufficient role on the site nor a sufficient instance
 *   role; also for unknown sites. `Access denied`: the token has no grant for the site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `413`: The total size of the files exceeds the instance's limit.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const createImport = {
  operationId: 'createImport',
  method: 'POST',
  path: '/api/sites/{id}/imports/{provider}/uploads',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'provider', in: 'path', required: true },
  ],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    413: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['createImport'],
} as const

/**
 * Record a fetch by an AI crawler
 *
 * Records that an AI crawler fetched a page or file, as seen in a web server's log. The time is
 * that of this request.
 *
 * On 2.8.1, requests without `Sec-Fetch-Site` don't need an `Origin`. Unlike
 * `trackServerPageview`, this operation has the general rate limit of 10 requests per second.
 *
 * `POST /api/sites/{id}/ingest/ai-fetch`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `202`: Recorded; the body is empty.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: No such site. Only callers whose instance role sees all sites get this response. Or the origin
 *   check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const trackAiFetch = {
  operationId: 'trackAiFetch',
  method: 'POST',
  path: '/api/sites/{id}/ingest/ai-fetch',
  parameters: [{ name: 'id', in: 'path', required: true }],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    202: {},
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['trackAiFetch'],
} as const

/**
 * Read a site's mapping to Search Console
 *
 * Returns the property that the site is mapped to, and the state of its import. Team tokens
 * are rejected with 401. For an unknown site, callers whose instance role sees all sites get
 * 400 `Invalid site_id`.
 *
 * `GET /api/sites/{id}/integrations/google-search-console`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: The mapping.
 * - `400`: The site's id is not a UUID, or it is unknown.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getSearchConsoleMapping = {
  operationId: 'getSearchConsoleMapping',
  method: 'GET',
  path: '/api/sites/{id}/integrations/google-search-console',
  parameters: [{ name: 'id', in: 'path', required: true }],
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
  types: {} as Operations['getSearchConsoleMapping'],
} as const

/**
 * Map a site to a property
 *
 * Maps the site to a property of the connected account and queues a first import. The property
 * must match the site's domain. A missing connection (412) is reported before a malformed body
 * (400). Team tokens are rejected with 401. For an unknown site, callers whose instance role
 * sees all sites get 400 `Invalid site_id`.
 *
 * `PUT /api/sites/{id}/integrations/google-search-console/property`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: Mapped.
 * - `400`: The request is invalid. The checks run in the order of these examples, after the
 *   412.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `412`: The team is not connected.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const updateSearchConsoleProperty = {
  operationId: 'updateSearchConsoleProperty',
  method: 'PUT',
  path: '/api/sites/{id}/integrations/google-search-console/property',
  parameters: [{ name: 'id', in: 'path', required: true }],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    412: { 'application/json': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['updateSearchConsoleProperty'],
} as const

/**
 * Remove a site's mapping to a property
 *
 * Removes the mapping: nothing more is imported, and the operations of "Search Console"
 * respond with 412. Team tokens are rejected with 401. For an unknown site, callers whose
 * instance role sees all sites get 400 `Invalid site_id`.
 *
 * `DELETE /api/sites/{id}/integrations/google-search-console/property`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: No longer mapped.
 * - `400`: The site's id is not a UUID, or it is unknown.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `412`: The team is not connected.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const deleteSearchConsoleProperty = {
  operationId: 'deleteSearchConsoleProperty',
  method: 'DELETE',
  path: '/api/sites/{id}/integrations/google-search-console/property',
  parameters: [{ name: 'id', in: 'path', required: true }],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    412: { 'application/json': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['deleteSearchConsoleProperty'],
} as const

/**
 * Import from Search Console now
 *
 * Queues an import for the mapped property instead of waiting for the daily one. Team tokens
 * are rejected with 401. For an unknown site, callers whose instance role sees all sites get
 * 400 `Invalid site_id`.
 *
 * `POST /api/sites/{id}/integrations/google-search-console/sync`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: Queued.
 * - `400`: The site's id is not a UUID, or it is unknown.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `412`: The team isn't connected, or the site isn't mapped.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const syncSearchConsole = {
  operationId: 'syncSearchConsole',
  method: 'POST',
  path: '/api/sites/{id}/integrations/google-search-console/sync',
  parameters: [{ name: 'id', in: 'path', required: true }],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    412: { 'application/json': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['syncSearchConsole'],
} as const

/**
 * List a site's members
 *
 * Lists the users with a role on the site itself. Owners and admins of its team have access
 * without being listed.
 *
 * `GET /api/sites/{id}/members`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: The members.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const listSiteMembers = {
  operationId: 'listSiteMembers',
  method: 'GET',
  path: '/api/sites/{id}/members',
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
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['listSiteMembers'],
} as const

/**
 * Add a site member
 *
 * Gives a user a role on the site, or changes a member's role. For an address without an account,
 * an account is created, added to the instance's default team, and invited by e-mail. The response
 * is 200 even if the e-mail can't be sent. Team tokens fail with 500.
 *
 * **Neither the address nor the role is checked.** The user must already be a member of the site's
 * team, otherwise the response is 500, and the role applies only while that team is the user's
 * active one. If a user has several roles, the weakest applies, so adding an owner or admin of the
 * team with a weaker role **takes permissions away**.
 *
 * `POST /api/sites/{id}/members`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: Done. The body is JSON although it is labelled `text/plain`.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `409`: HitKeep Cloud: the user isn't in a team.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const addSiteMember = {
  operationId: 'addSiteMember',
  method: 'POST',
  path: '/api/sites/{id}/members',
  parameters: [{ name: 'id', in: 'path', required: true }],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'text/plain': { contentMediaType: 'application/json' } },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    409: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['addSiteMember'],
} as const

/**
 * Remove a site member
 *
 * Removes a member from the site. Roles that come from the team stay. The last owner can't be
 * removed. A user who isn't a member gives **500** `Failed to remove member`, not 404.
 *
 * `DELETE /api/sites/{id}/members/{userId}`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `userId`: The member's `user_id`, not the `id` of the membership.
 *
 * - `200`: Done. The body is JSON although it is labelled `text/plain`.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const removeSiteMember = {
  operationId: 'removeSiteMember',
  method: 'DELETE',
  path: '/api/sites/{id}/members/{userId}',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'userId', in: 'path', required: true },
  ],
  responses: {
    200: { 'text/plain': { contentMediaType: 'application/json' } },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['removeSiteMember'],
} as const

/**
 * List a site's suggestions
 *
 * Lists all suggestions for the site in any state, most important first. To search for new
 * ones, use `generateOpportunities`.
 *
 * `GET /api/sites/{id}/opportunities`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: The suggestions.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listOpportunities = {
  operationId: 'listOpportunities',
  method: 'GET',
  path: '/api/sites/{id}/opportunities',
  parameters: [{ name: 'id', in: 'path', required: true }],
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
  types: {} as Operations['listOpportunities'],
} as const

/**
 * Preview the suggestions of an e-mail report
 *
 * Returns the suggestions that the next e-mail report would contain, without sending it.
 *
 * `GET /api/sites/{id}/opportunities/digest-preview`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `frequency`: The frequency of the report.
 *
 * - `200`: The preview.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const previewOpportunityDigest = {
  operationId: 'previewOpportunityDigest',
  method: 'GET',
  path: '/api/sites/{id}/opportunities/digest-preview',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'frequency', in: 'query' },
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
  types: {} as Operations['previewOpportunityDigest'],
} as const

/**
 * Generate suggestions
 *
 * Searches the statistics of one period, by default the last 30 days, for suggestions and stores
 * them. The period must not exceed 366 days. The call is recorded in the team's audit log.
 *
 * If the instance uses a language model, figures of the site are sent to it to write the texts.
 *
 * `POST /api/sites/{id}/opportunities/generate`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time or a date; 30 days before its end by default.
 *   Other formats are rejected with 400.
 * - query `to`: End of the period, as an RFC 3339 date-time or a date; now by default. Other formats are
 *   rejected with 400.
 *
 * - `200`: The new suggestions.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: No such site. Only callers whose instance role sees all sites get this response. Or the origin
 *   check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const generateOpportunities = {
  operationId: 'generateOpportunities',
  method: 'POST',
  path: '/api/sites/{id}/opportunities/generate',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
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
  types: {} as Operations['generateOpportunities'],
} as const

/**
 * Save, finish or dismiss a suggestion
 *
 * Sets the state of a suggestion and returns it. Every transition is allowed. The call is
 * recorded in the team's audit log.
 *
 * `PATCH /api/sites/{id}/opportunities/{opportunityID}`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `opportunityID`: The opportunity's id, as listed by `listOpportunities`.
 *
 * - `200`: The suggestion.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: No such opportunity, or the origin check rejected the request; see "Origin check" in
 *   the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const updateOpportunity = {
  operationId: 'updateOpportunity',
  method: 'PATCH',
  path: '/api/sites/{id}/opportunities/{opportunityID}',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'opportunityID', in: 'path', required: true },
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
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['updateOpportunity'],
} as const

/**
 * List a site's QR codes
 *
 * Lists the site's QR codes, most recently changed first. Archived codes are left out,
 * although they still redirect.
 *
 * `GET /api/sites/{id}/qr-codes`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: The QR codes.
 * - `400`: The site's id is not a UUID. The message depends on the caller.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listQrCodes = {
  operationId: 'listQrCodes',
  method: 'GET',
  path: '/api/sites/{id}/qr-codes',
  parameters: [{ name: 'id', in: 'path', required: true }],
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
  types: {} as Operations['listQrCodes'],
} as const

/**
 * Create a QR code
 *
 * Creates a QR code and returns it. HitKeep doesn't draw the code: draw it yourself from
 * `redirect_url`. Opens are counted without cookies, and the parameter `hk_qr` of the destination
 * URL connects them with page views.
 *
 * The response is JSON, but the server labels it `text/plain`.
 *
 * `POST /api/sites/{id}/qr-codes`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `201`: Created. The body is JSON although it is labelled `text/plain`.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const createQrCode = {
  operationId: 'createQrCode',
  method: 'POST',
  path: '/api/sites/{id}/qr-codes',
  parameters: [{ name: 'id', in: 'path', required: true }],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    201: { 'text/plain': { contentMediaType: 'application/json' } },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['createQrCode'],
} as const

/**
 * Read a QR code
 *
 * Returns one QR code, including an archived one.
 *
 * `GET /api/sites/{id}/qr-codes/{qrID}`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `qrID`: The QR code's id, as listed by `listQrCodes`.
 *
 * - `200`: The QR code.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The resource doesn't exist or belongs to another site. Or the origin check rejected the request;
 *   see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getQrCode = {
  operationId: 'getQrCode',
  method: 'GET',
  path: '/api/sites/{id}/qr-codes/{qrID}',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'qrID', in: 'path', required: true },
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
  types: {} as Operations['getQrCode'],
} as const

/**
 * Archive a QR code
 *
 * Removes the QR code from the list. **It keeps redirecting** and stays readable by its id.
 * This can't be undone. Archiving it again succeeds.
 *
 * `DELETE /api/sites/{id}/qr-codes/{qrID}`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `qrID`: The QR code's id, as listed by `listQrCodes`.
 *
 * - `204`: Archived; the body is empty.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The resource doesn't exist or belongs to another site. Or the origin check rejected the request;
 *   see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const archiveQrCode = {
  operationId: 'archiveQrCode',
  method: 'DELETE',
  path: '/api/sites/{id}/qr-codes/{qrID}',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'qrID', in: 'path', required: true },
  ],
  responses: {
    204: {},
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['archiveQrCode'],
} as const

/**
 * Replace a QR code
 *
 * Replaces all settings of the QR code and returns it. The URL that the code encodes stays the
 * same. **Despite its method, this isn't a patch**: `name` and `destination_url` are required,
 * and omitted members are cleared. An archived code gives 404.
 *
 * `PATCH /api/sites/{id}/qr-codes/{qrID}`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `qrID`: The QR code's id, as listed by `listQrCodes`.
 *
 * - `200`: The QR code.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The resource doesn't exist or belongs to another site. Or the origin check rejected the request;
 *   see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const updateQrCode = {
  operationId: 'updateQrCode',
  method: 'PATCH',
  path: '/api/sites/{id}/qr-codes/{qrID}',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'qrID', in: 'path', required: true },
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
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['updateQrCode'],
} as const

/**
 * Read a QR code's graphic
 *
 * Returns the graphic that was uploaded for the QR code. Supports `Range` and conditional
 * requests.
 *
 * `GET /api/sites/{id}/qr-codes/{qrID}/asset`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `qrID`: The QR code's id, as listed by `listQrCodes`.
 *
 * - `200`: The graphic, with the media type that was declared when it was uploaded.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The resource doesn't exist or belongs to another site. Or the origin check rejected the request;
 *   see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getQrCodeGraphic = {
  operationId: 'getQrCodeGraphic',
  method: 'GET',
  path: '/api/sites/{id}/qr-codes/{qrID}/asset',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'qrID', in: 'path', required: true },
  ],
  responses: {
    200: {
      'image/jpeg': { codec: 'bytes' },
      'image/png': { codec: 'bytes' },
      'image/webp': { codec: 'bytes' },
    },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['getQrCodeGraphic'],
} as const

/**
 * Upload a QR code's graphic
 *
 * Stores a graphic for the QR code, replacing an earlier one, and returns its details. Send a
 * form with the part `asset`, at most 2 MiB (2097152 bytes). Only the declared media type of
 * the part is checked, not its content.
 *
 * `PUT /api/sites/{id}/qr-codes/{qrID}/asset`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `qrID`: The QR code's id, as listed by `listQrCodes`.
 *
 * - `200`: The details of the graphic.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The resource doesn't exist or belongs to another site. Or the origin check rejected the request;
 *   see "Origin check" in the introduction.
 * - `413`: More than 2 MiB.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const uploadQrCodeGraphic = {
  operationId: 'uploadQrCodeGraphic',
  method: 'PUT',
  path: '/api/sites/{id}/qr-codes/{qrID}/asset',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'qrID', in: 'path', required: true },
  ],
  requestBody: {
    required: true,
    content: {
      'multipart/form-data': {
        encoding: { asset: { contentType: 'image/png, image/jpeg, image/webp' } },
      },
    },
  },
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    413: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['uploadQrCodeGraphic'],
} as const

/**
 * Delete a QR code's graphic
 *
 * Deletes the graphic. A QR code without a graphic gives 404.
 *
 * `DELETE /api/sites/{id}/qr-codes/{qrID}/asset`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `qrID`: The QR code's id, as listed by `listQrCodes`.
 *
 * - `204`: Deleted; the body is empty.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The resource doesn't exist or belongs to another site. Or the origin check rejected the request;
 *   see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const deleteQrCodeGraphic = {
  operationId: 'deleteQrCodeGraphic',
  method: 'DELETE',
  path: '/api/sites/{id}/qr-codes/{qrID}/asset',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'qrID', in: 'path', required: true },
  ],
  responses: {
    204: {},
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['deleteQrCodeGraphic'],
} as const

/**
 * Count opens over time
 *
 * Counts the opens of the QR code over time. Buckets are in UTC: hours for periods under 48
 * hours, days under 180 days, otherwise months. Buckets without opens are zero.
 *
 * `GET /api/sites/{id}/qr-codes/{qrID}/opens/timeseries`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `qrID`: The QR code's id, as listed by `listQrCodes`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 *
 * - `200`: The intervals, oldest first.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The resource doesn't exist or belongs to another site. Or the origin check rejected the request;
 *   see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getQrCodeTimeSeries = {
  operationId: 'getQrCodeTimeSeries',
  method: 'GET',
  path: '/api/sites/{id}/qr-codes/{qrID}/opens/timeseries',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'qrID', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
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
  types: {} as Operations['getQrCodeTimeSeries'],
} as const

/**
 * List a QR code's share links
 *
 * Lists the share links of the QR code, newest first, without their tokens.
 *
 * `GET /api/sites/{id}/qr-codes/{qrID}/share`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `qrID`: The QR code's id, as listed by `listQrCodes`.
 *
 * - `200`: The links.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The resource doesn't exist or belongs to another site. Or the origin check rejected the request;
 *   see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listQrShareLinks = {
  operationId: 'listQrShareLinks',
  method: 'GET',
  path: '/api/sites/{id}/qr-codes/{qrID}/share',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'qrID', in: 'path', required: true },
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
  types: {} as Operations['listQrShareLinks'],
} as const

/**
 * Share a QR code
 *
 * Creates a link that shows the figures of this QR code, but nothing else of the site, to anyone
 * who has it. **The token is returned only once.**
 *
 * The response is JSON, but the server labels it `text/plain`. `url` is a page for people;
 * programs pass the token to `getQrShare` and the other operations of "Shared QR codes". One of
 * these is `exportQrShare`, whose file contains the redirect's token.
 *
 * `POST /api/sites/{id}/qr-codes/{qrID}/share`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `qrID`: The QR code's id, as listed by `listQrCodes`.
 *
 * - `201`: Created. The body is JSON although it is labelled `text/plain`.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The resource doesn't exist or belongs to another site. Or the origin check rejected the request;
 *   see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const createQrShareLink = {
  operationId: 'createQrShareLink',
  method: 'POST',
  path: '/api/sites/{id}/qr-codes/{qrID}/share',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'qrID', in: 'path', required: true },
  ],
  responses: {
    201: { 'text/plain': { contentMediaType: 'application/json' } },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['createQrShareLink'],
} as const

/**
 * Delete a QR code's share link
 *
 * Deletes a share link of the QR code; its token stops working immediately.
 *
 * `DELETE /api/sites/{id}/qr-codes/{qrID}/share/{shareID}`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `qrID`: The QR code's id, as listed by `listQrCodes`.
 * - path `shareID`: The share link's id.
 *
 * - `204`: Deleted; the body is empty.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The resource doesn't exist or belongs to another site. Or the origin check rejected the request;
 *   see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const deleteQrShareLink = {
  operationId: 'deleteQrShareLink',
  method: 'DELETE',
  path: '/api/sites/{id}/qr-codes/{qrID}/share/{shareID}',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'qrID', in: 'path', required: true },
    { name: 'shareID', in: 'path', required: true },
  ],
  responses: {
    204: {},
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['deleteQrShareLink'],
} as const

/**
 * Read a QR code's figures
 *
 * Returns the opens of the QR code in one period, by default the last 30 days, and the page
 * views that followed.
 *
 * `GET /api/sites/{id}/qr-codes/{qrID}/summary`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `qrID`: The QR code's id, as listed by `listQrCodes`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 *
 * - `200`: The figures.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The resource doesn't exist or belongs to another site. Or the origin check rejected the request;
 *   see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getQrCodeSummary = {
  operationId: 'getQrCodeSummary',
  method: 'GET',
  path: '/api/sites/{id}/qr-codes/{qrID}/summary',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'qrID', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
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
  types: {} as Operations['getQrCodeSummary'],
} as const

/**
 * Export all data of a QR code
 *
 * Returns all data of the QR code as one file: the code itself, its graphic, opens and share
 * links, and the page views and events that followed. The column `record_type` has the kind of
 * each row. Read the response as a stream. The rows contain the **redirect's token in plain
 * text** and the digests of share link tokens.
 *
 * `GET /api/sites/{id}/qr-codes/{qrID}/takeout`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `qrID`: The QR code's id, as listed by `listQrCodes`.
 * - query `format`: The format of the file, case-insensitive. An unknown format counts as `xlsx`, **the default**.
 *   That needs a DuckDB extension which the server downloads at run time, and if it isn't available,
 *   the response is 500. Therefore, always set a format.
 *
 * - `200`: The file.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The resource doesn't exist or belongs to another site. Or the origin check rejected the request;
 *   see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const exportQrCode = {
  operationId: 'exportQrCode',
  method: 'GET',
  path: '/api/sites/{id}/qr-codes/{qrID}/takeout',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'qrID', in: 'path', required: true },
    { name: 'format', in: 'query' },
  ],
  responses: {
    200: {
      'application/json': {},
      'application/octet-stream': { codec: 'bytes' },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { codec: 'bytes' },
      'application/x-ndjson': { codec: 'sequences', items: 'lines' },
      'text/csv': {},
    },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['exportQrCode'],
} as const

/**
 * Stream changes of a site's statistics
 *
 * Keeps the connection open and sends a server-sent event whenever new data of the site arrives,
 * as an alternative to polling. Events don't contain figures: read the statistics again.
 *
 * After a lost connection, send the `id` of the last event as `Last-Event-ID` to receive the
 * missed ones. If they are no longer available, the first event is `analytics.resync`.
 *
 * `GET /api/sites/{id}/realtime`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - header `Last-Event-ID`: The `id` of the last event received. Browsers send it automatically.
 *
 * - `200`: The stream, which lasts until one side closes it.
 * - `400`: The site's id is not a UUID. The message depends on the caller.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster has no live updates or can't serve the request (plain text,
 *   without `Retry-After`), or the database is currently unavailable (JSON; only servers newer
 *   than 2.8.1).
 */
export const streamSiteChanges = {
  operationId: 'streamSiteChanges',
  method: 'GET',
  path: '/api/sites/{id}/realtime',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'Last-Event-ID', in: 'header' },
  ],
  responses: {
    200: {
      'text/event-stream': {
        codec: 'eventStreams',
        events: { '*': { json: true, end: ['[DONE]'] } },
      },
    },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['streamSiteChanges'],
} as const

/**
 * Set how long a site's data is kept
 *
 * Sets the number of days after which the site's data is deleted.
 *
 * **This doesn't work on 2.8.1**: the response to every valid request is 404 `Site not found`,
 * because the server fails to look up the site. The operator can set the instance's default
 * instead. Apart from the 404, this describes what the server intends to do. Team tokens are
 * rejected with 401.
 *
 * `PUT /api/sites/{id}/retention`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: Stored; the body is empty.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The site could not be looked up, as is the case for every site on 2.8.1. Or the
 *   origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const updateSiteRetention = {
  operationId: 'updateSiteRetention',
  method: 'PUT',
  path: '/api/sites/{id}/retention',
  parameters: [{ name: 'id', in: 'path', required: true }],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: {},
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['updateSiteRetention'],
} as const

/**
 * Compare search figures by country or device
 *
 * Lists the countries or device types with the most clicks in Google Search. Data is imported
 * from Google once a day and lags some days behind. It stays readable after the team
 * disconnects from Google.
 *
 * `GET /api/sites/{id}/search-console/breakdowns`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `dimension`: The dimension to group by, case-insensitive.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days ago by default. Other formats are
 *   rejected with 400.
 * - query `to`: End of the period, as an RFC 3339 date-time; now by default. Other formats are rejected with
 *   400.
 * - query `page`: Only this page, given as the full URL that Google has.
 * - query `path`: Only data of this path. Must match exactly.
 * - query `country`: Only searches in this country, as a three-letter code in lower case, such as `deu`.
 * - query `device`: Only searches on this type of device: `DESKTOP`, `MOBILE` or `TABLET`, case-insensitive.
 * - query `limit`: The number of rows to return. Values out of range are rejected with 400.
 *
 * - `200`: The groups.
 * - `400`: The request is invalid. `dimension` is checked after the role, but before the id.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `412`: The site isn't mapped to a Google Search Console property; see `updateSearchConsoleProperty`.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listSearchConsoleGroups = {
  operationId: 'listSearchConsoleGroups',
  method: 'GET',
  path: '/api/sites/{id}/search-console/breakdowns',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'dimension', in: 'query', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'page', in: 'query' },
    { name: 'path', in: 'query' },
    { name: 'country', in: 'query' },
    { name: 'device', in: 'query' },
    { name: 'limit', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    412: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['listSearchConsoleGroups'],
} as const

/**
 * Read search figures
 *
 * Returns clicks, impressions and average position in Google Search for one period, by default
 * the last 30 days. Data is imported from Google once a day and lags some days behind. It
 * stays readable after the team disconnects from Google.
 *
 * `GET /api/sites/{id}/search-console/overview`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days ago by default. Other formats are
 *   rejected with 400.
 * - query `to`: End of the period, as an RFC 3339 date-time; now by default. Other formats are rejected with
 *   400.
 * - query `page`: Only this page, given as the full URL that Google has.
 * - query `path`: Only data of this path. Must match exactly.
 * - query `country`: Only searches in this country, as a three-letter code in lower case, such as `deu`.
 * - query `device`: Only searches on this type of device: `DESKTOP`, `MOBILE` or `TABLET`, case-insensitive.
 * - query `limit`: The number of rows to return. Values out of range are rejected with 400.
 *
 * - `200`: The figures.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `412`: The site isn't mapped to a Google Search Console property; see `updateSearchConsoleProperty`.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getSearchConsoleOverview = {
  operationId: 'getSearchConsoleOverview',
  method: 'GET',
  path: '/api/sites/{id}/search-console/overview',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'page', in: 'query' },
    { name: 'path', in: 'query' },
    { name: 'country', in: 'query' },
    { name: 'device', in: 'query' },
    { name: 'limit', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    412: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['getSearchConsoleOverview'],
} as const

/**
 * List pages found by search
 *
 * Lists the pages, by their whole URLs, with the most clicks in Google Search. Data is
 * imported from Google once a day and lags some days behind. It stays readable after the team
 * disconnects from Google.
 *
 * `GET /api/sites/{id}/search-console/pages`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days ago by default. Other formats are
 *   rejected with 400.
 * - query `to`: End of the period, as an RFC 3339 date-time; now by default. Other formats are rejected with
 *   400.
 * - query `page`: Only this page, given as the full URL that Google has.
 * - query `path`: Only data of this path. Must match exactly.
 * - query `country`: Only searches in this country, as a three-letter code in lower case, such as `deu`.
 * - query `device`: Only searches on this type of device: `DESKTOP`, `MOBILE` or `TABLET`, case-insensitive.
 * - query `limit`: The number of rows to return. Values out of range are rejected with 400.
 *
 * - `200`: The pages.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `412`: The site isn't mapped to a Google Search Console property; see `updateSearchConsoleProperty`.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listSearchConsolePages = {
  operationId: 'listSearchConsolePages',
  method: 'GET',
  path: '/api/sites/{id}/search-console/pages',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'page', in: 'query' },
    { name: 'path', in: 'query' },
    { name: 'country', in: 'query' },
    { name: 'device', in: 'query' },
    { name: 'limit', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    412: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['listSearchConsolePages'],
} as const

/**
 * List search queries
 *
 * Lists the queries with the most clicks in Google Search. Data is imported from Google once a
 * day and lags some days behind. It stays readable after the team disconnects from Google.
 *
 * `GET /api/sites/{id}/search-console/queries`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days ago by default. Other formats are
 *   rejected with 400.
 * - query `to`: End of the period, as an RFC 3339 date-time; now by default. Other formats are rejected with
 *   400.
 * - query `page`: Only this page, given as the full URL that Google has.
 * - query `path`: Only data of this path. Must match exactly.
 * - query `country`: Only searches in this country, as a three-letter code in lower case, such as `deu`.
 * - query `device`: Only searches on this type of device: `DESKTOP`, `MOBILE` or `TABLET`, case-insensitive.
 * - query `limit`: The number of rows to return. Values out of range are rejected with 400.
 *
 * - `200`: The queries.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `412`: The site isn't mapped to a Google Search Console property; see `updateSearchConsoleProperty`.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listSearchConsoleQueries = {
  operationId: 'listSearchConsoleQueries',
  method: 'GET',
  path: '/api/sites/{id}/search-console/queries',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'page', in: 'query' },
    { name: 'path', in: 'query' },
    { name: 'country', in: 'query' },
    { name: 'device', in: 'query' },
    { name: 'limit', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    412: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['listSearchConsoleQueries'],
} as const

/**
 * Read search figures by day
 *
 * Returns clicks, impressions and position in Google Search by day. Days without data are left
 * out. Data is imported from Google once a day and lags some days behind. It stays readable
 * after the team disconnects from Google.
 *
 * `GET /api/sites/{id}/search-console/series`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days ago by default. Other formats are
 *   rejected with 400.
 * - query `to`: End of the period, as an RFC 3339 date-time; now by default. Other formats are rejected with
 *   400.
 * - query `page`: Only this page, given as the full URL that Google has.
 * - query `path`: Only data of this path. Must match exactly.
 * - query `country`: Only searches in this country, as a three-letter code in lower case, such as `deu`.
 * - query `device`: Only searches on this type of device: `DESKTOP`, `MOBILE` or `TABLET`, case-insensitive.
 * - query `limit`: The number of rows to return. Values out of range are rejected with 400.
 *
 * - `200`: The days.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `412`: The site isn't mapped to a Google Search Console property; see `updateSearchConsoleProperty`.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getSearchConsoleSeries = {
  operationId: 'getSearchConsoleSeries',
  method: 'GET',
  path: '/api/sites/{id}/search-console/series',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'page', in: 'query' },
    { name: 'path', in: 'query' },
    { name: 'country', in: 'query' },
    { name: 'device', in: 'query' },
    { name: 'limit', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    412: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['getSearchConsoleSeries'],
} as const

/**
 * List a site's share links
 *
 * Lists the site's share links, newest first, without their tokens. A lost link can only be
 * replaced.
 *
 * `GET /api/sites/{id}/share`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: The links.
 * - `400`: The site's id is not a UUID. The message depends on the caller.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listShareLinks = {
  operationId: 'listShareLinks',
  method: 'GET',
  path: '/api/sites/{id}/share',
  parameters: [{ name: 'id', in: 'path', required: true }],
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
  types: {} as Operations['listShareLinks'],
} as const

/**
 * Share the statistics of a site
 *
 * Creates a link that shows the site's statistics to anyone who has it, without an account. It
 * doesn't expire. **The token is returned only once.** The success status is **200**. Team tokens
 * are rejected with 401.
 *
 * `url` is a page for people; programs pass the token to `getSharedSite`, which returns the site's
 * id, and to the other operations of "Shared statistics". These include single hits and exports,
 * and QR codes with their redirect tokens.
 *
 * `POST /api/sites/{id}/share`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: Created.
 * - `400`: The site's id is not a UUID. The message depends on the caller.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const createShareLink = {
  operationId: 'createShareLink',
  method: 'POST',
  path: '/api/sites/{id}/share',
  parameters: [{ name: 'id', in: 'path', required: true }],
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
  types: {} as Operations['createShareLink'],
} as const

/**
 * Stop sharing by a link
 *
 * Deletes a share link of the site; its token stops working immediately.
 *
 * `DELETE /api/sites/{id}/share/{shareID}`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - path `shareID`: The share link's id.
 *
 * - `204`: Deleted; the body is empty.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: `Access denied`: the caller has no role on the site, has another active team, or uses a token
 *   without a grant for the site. `Forbidden`: the role on the site, or the grant, is too weak.
 * - `404`: The resource doesn't exist or belongs to another site. Or the origin check rejected the request;
 *   see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const deleteShareLink = {
  operationId: 'deleteShareLink',
  method: 'DELETE',
  path: '/api/sites/{id}/share/{shareID}',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'shareID', in: 'path', required: true },
  ],
  responses: {
    204: {},
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['deleteShareLink'],
} as const

/**
 * Read a site's statistics
 *
 * Returns the statistics of one site for one period, by default the last 30 days. With
 * `compare_from` and `compare_to`, the response includes the headline figures of a second
 * period.
 *
 * Users reach a site only while its team is their **active** team; see `setActiveTeam`. A token
 * needs a grant for the site, and its owner must currently have a role on it. Team tokens with a
 * grant are rejected with 401, because the server looks up the token's user and a team has none;
 * without a grant, they get 403 like any other token.
 *
 * `GET /api/sites/{id}/stats`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default. In
 *   page statistics and e-commerce, its UTC offset also applies to the buckets. 2.8.1 ignores other
 *   formats, including dates without a time; later versions respond with 400 `Invalid from`.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default, to include all of
 *   today. 2.8.1 ignores other formats, including dates without a time; later versions respond with
 *   400 `Invalid to`.
 * - query `compare_from`: Start of the comparison period, as an RFC 3339 date-time. Other formats are ignored. Also set
 *   `compare_to`: without it, all figures of the comparison are zero.
 * - query `compare_to`: End of the comparison period, as an RFC 3339 date-time. Other formats are ignored. Has no effect
 *   without `compare_from`.
 * - query `filter`: Only hits that match all filters, each written as `type:value`. Repeat the parameter for each
 *   filter. Types: `path`, `hostname`, `referrer`, `referrer_host`, `device`, `country`, `city`,
 *   `provider`, `asn`, `browser`, `language`, `utm_campaign`, `utm_content`, `utm_medium`,
 *   `utm_source`, `utm_term` and `qr_code_id`, case-insensitive. Newer servers support more.
 * - query `filter_type`: The type of an additional filter, in the older form. Requires `filter_value`. Prefer `filter`.
 * - query `filter_value`: The value of an additional filter, in the older form. Requires `filter_type`. Prefer `filter`.
 * - query `goal_id`: Only sessions that reached this goal. Repeat the parameter for each goal.
 * - query `funnel_id`: Only sessions that completed this funnel. Repeat the parameter for each funnel.
 *
 * - `200`: The statistics.
 * - `400`: A parameter is invalid. The message for an invalid site id depends on the caller.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: No such site, or the origin check rejected the request; see "Origin check" in the introduction.
 *   For an unknown site, 2.8.1 instead responds with 500 to callers whose instance role sees all
 *   sites, and with 403 to all others.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
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
  types: {} as Operations['getSiteStats'],
} as const

/**
 * Export all data of a site
 *
 * Returns all data of the site as one file: page views, events, web vitals, AI fetches, goals,
 * funnels, and QR codes with their opens and share links. All rows have the same columns, and
 * `record_type` has the kind of each row. Rows come in no particular order. Read the response as a
 * stream. Supports `Range` requests.
 *
 * The rows of QR codes contain the **redirect's token in plain text**.
 *
 * `GET /api/sites/{id}/takeout`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `format`: The format of the file, case-insensitive. An unknown format counts as `xlsx`, **the default**.
 *   That needs a DuckDB extension which the server downloads at run time, and if it isn't available,
 *   the response is 500. Therefore, always set a format.
 *
 * - `200`: The file.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const exportSite = {
  operationId: 'exportSite',
  method: 'GET',
  path: '/api/sites/{id}/takeout',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'format', in: 'query' },
  ],
  responses: {
    200: {
      'application/json': {},
      'application/octet-stream': { codec: 'bytes' },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { codec: 'bytes' },
      'application/x-ndjson': { codec: 'sequences', items: 'lines' },
      'text/csv': {},
    },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['exportSite'],
} as const

/**
 * Check a site's tracking
 *
 * Returns whether page views of the site arrive, when the first and last ones arrived and
 * which tracker sent them. Use it to check the installation of the tracker script.
 *
 * `GET /api/sites/{id}/tracking/status`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: The state of tracking.
 * - `400`: The site's id is not a UUID. The message depends on the caller.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: No such site. Only callers whose instance role sees all sites get this response. Or the origin
 *   check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getTrackingStatus = {
  operationId: 'getTrackingStatus',
  method: 'GET',
  path: '/api/sites/{id}/tracking/status',
  parameters: [{ name: 'id', in: 'path', required: true }],
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
  types: {} as Operations['getTrackingStatus'],
} as const

/**
 * Move a site to another team
 *
 * Moves the site with all its recorded data to another team. Its mapping to a Google Search
 * Console property is removed.
 *
 * The caller needs the role `admin` or `owner` on the site **and** in the destination team. Team
 * tokens are rejected with 401. Moving a site to its current team succeeds and changes nothing.
 *
 * `POST /api/sites/{id}/transfer-team`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 *
 * - `200`: Moved.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The role on the site is missing or too weak, or the caller is neither owner nor admin of the
 *   destination team, which may be unknown or archived.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const transferSite = {
  operationId: 'transferSite',
  method: 'POST',
  path: '/api/sites/{id}/transfer-team',
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
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }, { bearerToken: [] }, { apiKeyHeader: [] }],
  types: {} as Operations['transferSite'],
} as const

/**
 * Compare a web vital between groups of visitors
 *
 * Groups the samples of one metric by a property of the visitors, worst `p75` first.
 *
 * `GET /api/sites/{id}/web-vitals/breakdown`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `metric`: The metric. Without it the response is 400 `metric is required`.
 * - query `dimension`: The dimension to group by. `path` and `rating` are rejected with 400 `Invalid dimension`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default.
 *   Other formats are rejected with 400.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default. Other formats are
 *   rejected with 400.
 * - query `path`: Only data of this path. Must match exactly.
 * - query `rating`: Only samples with this rating.
 * - query `limit`: The number of entries to return. Numbers below 1 or above 50 count as 25. Anything that isn't an
 *   integer is rejected with 400.
 *
 * - `200`: The groups.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listWebVitalGroups = {
  operationId: 'listWebVitalGroups',
  method: 'GET',
  path: '/api/sites/{id}/web-vitals/breakdown',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'metric', in: 'query', required: true },
    { name: 'dimension', in: 'query', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'path', in: 'query' },
    { name: 'rating', in: 'query' },
    { name: 'limit', in: 'query' },
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
  types: {} as Operations['listWebVitalGroups'],
} as const

/**
 * List the slowest pages
 *
 * Lists pages with their values, worst `p75` of the selected metric first.
 *
 * `GET /api/sites/{id}/web-vitals/pages`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `metric`: The metric. Without it the response is 400 `metric is required`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default.
 *   Other formats are rejected with 400.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default. Other formats are
 *   rejected with 400.
 * - query `path`: Only data of this path. Must match exactly.
 * - query `rating`: Only samples with this rating.
 * - query `limit`: The number of entries to return. Numbers below 1 or above 100 count as 25. Anything that isn't
 *   an integer is rejected with 400.
 *
 * - `200`: The pages.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listWebVitalPages = {
  operationId: 'listWebVitalPages',
  method: 'GET',
  path: '/api/sites/{id}/web-vitals/pages',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'metric', in: 'query', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'path', in: 'query' },
    { name: 'rating', in: 'query' },
    { name: 'limit', in: 'query' },
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
  types: {} as Operations['listWebVitalPages'],
} as const

/**
 * Read a site's web vitals
 *
 * Returns each metric that has samples in the period, by default the last 30 days, in
 * alphabetical order.
 *
 * `GET /api/sites/{id}/web-vitals/summary`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default.
 *   Other formats are rejected with 400.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default. Other formats are
 *   rejected with 400.
 * - query `path`: Only data of this path. Must match exactly.
 * - query `rating`: Only samples with this rating.
 * - query `metric`: Only this metric; all metrics by default.
 *
 * - `200`: The metrics.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listWebVitals = {
  operationId: 'listWebVitals',
  method: 'GET',
  path: '/api/sites/{id}/web-vitals/summary',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'path', in: 'query' },
    { name: 'rating', in: 'query' },
    { name: 'metric', in: 'query' },
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
  types: {} as Operations['listWebVitals'],
} as const

/**
 * Read a web vital over time
 *
 * Returns one metric over time, in UTC: per hour for periods up to 48 hours, otherwise per
 * day, never per month. Intervals without samples are **left out**.
 *
 * `GET /api/sites/{id}/web-vitals/timeseries`
 *
 * - path `id`: The site's id, as listed by `listSites`.
 * - query `metric`: The metric. Without it the response is 400 `metric is required`.
 * - query `from`: Start of the period, as an RFC 3339 date-time; 30 days before the default end by default.
 *   Other formats are rejected with 400.
 * - query `to`: End of the period, as an RFC 3339 date-time; one day from now by default. Other formats are
 *   rejected with 400.
 * - query `path`: Only data of this path. Must match exactly.
 * - query `rating`: Only samples with this rating.
 *
 * - `200`: The intervals with samples, oldest first.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The site isn't visible to the caller: it is unknown, not in the user's active team, or the token
 *   has no grant for it. A token without grants has access to no site.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. 2.8.1 also sends this if the site is unknown and the caller's
 *   instance role sees all sites.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getWebVitalTimeSeries = {
  operationId: 'getWebVitalTimeSeries',
  method: 'GET',
  path: '/api/sites/{id}/web-vitals/timeseries',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'metric', in: 'query', required: true },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'path', in: 'query' },
    { name: 'rating', in: 'query' },
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
  types: {} as Operations['getWebVitalTimeSeries'],
} as const

/**
 * Read the status of the instance
 *
 * Returns the version of the instance and whether it still needs its first user. No
 * credentials, no rate limit. Newer servers return more members.
 *
 * `GET /api/status`
 *
 * - `200`: The status.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
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
  types: {} as Operations['getStatus'],
} as const

/**
 * List personal API clients
 *
 * Lists the API clients that belong to the signed-in user, newest first, including revoked and
 * expired ones. The list isn't paginated and contains no tokens. There is no operation to read
 * a single client.
 *
 * `GET /api/user/api-clients`
 *
 * - `200`: All personal API clients, newest first, including revoked and expired ones. The list isn't
 *   paginated and contains no tokens.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
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
  types: {} as Operations['listApiClients'],
} as const

/**
 * Create a personal API client
 *
 * Creates an API client that belongs to the signed-in user, and returns the client and its token.
 * **The token is returned only once.** It can't be read again; `rotateApiClient` creates a new
 * one.
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
 * - **Sites need explicit grants.** Statistics, MCP and server-side tracking reach only the sites
 *   in `site_roles`; an empty or absent list means no access to any site.
 * - A grant may be at most the caller's own role on that site, in the caller's active team (see
 *   `listTeams`). This applies to instance admins too. Only the owner of the instance may grant
 *   any role on any site; a site that doesn't exist then fails with 500.
 * - When the token is used, the weaker of the grant and the owner's current role on the site
 *   applies. So a grant on a site where the owner has no role is accepted here and still gives no
 *   access (403).
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
 * `Failed to audit api client action` (500) comes **after** the client has been stored. The client
 * exists, but its token is lost. A blind retry creates a second client. List the clients and
 * rotate or delete the new one.
 *
 * ### Coming from HitKeep's reference page
 *
 * The page's sample body can't be sent as is. `"instance_role": "example"` is rejected with 400
 * `Invalid instance role`, and with that fixed, `"role": "example"` is rejected with 403 `invalid
 * delegated site role`. Its curl and fetch samples send no `Origin`; outside a page of the
 * instance itself, 2.8.1 therefore responds to them with 404 `Not found`, while 2.12.0 and later
 * let them pass. They call `https://hitkeep.com`, which serves the documentation, not the API. The
 * page shows only the 201, and none of the limits, roles and errors above.
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
 * - `201`: Created. The token is returned only in this response.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller may not grant the requested access. **Every** error in `site_roles` gives 403, even a
 *   malformed value. First the instance role is checked, then the number of entries, then each entry
 *   in the order of these examples.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. With `Failed to audit api client action`, **the client was
 *   created but its token is lost**. Don't retry: find the client in the list and rotate or delete
 *   it.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
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
  types: {} as Operations['createApiClient'],
} as const

/**
 * Replace or revoke a personal API client
 *
 * Replaces all settings of the client and returns it. **This isn't a patch**: omitting
 * `site_roles`, `description` or `expires_at` clears them, and `instance_role` is required. Only
 * `revoked` keeps its value if omitted. To change one setting, read the client with
 * `listApiClients`, change the value, and send all members listed here; other members of the
 * client, such as `id`, are rejected with 400.
 *
 * The token stays the same. Other nodes of a cluster can need up to five minutes to notice the
 * change. The rules for roles and grants, and the 403 responses, are those of `createApiClient`,
 * with the roles of the current caller.
 *
 * `PUT /api/user/api-clients/{id}`
 *
 * - path `id`: The API client's id.
 *
 * - `200`: The updated client.
 * - `400`: The request is invalid. First the id is checked, then, after the 404 for an unknown client, the
 *   body, in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller may not grant the requested access. **Every** error in `site_roles` gives 403, even a
 *   malformed value. First the instance role is checked, then the number of entries, then each entry
 *   in the order of these examples.
 * - `404`: No such client. A client that belongs to someone else gets the same response. Or the origin
 *   check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. With `Failed to audit api client action`, the change **was**
 *   made.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
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
  types: {} as Operations['updateApiClient'],
} as const

/**
 * Delete a personal API client
 *
 * Permanently deletes the client. Its token stops working immediately on the node that handles
 * the request, and within five minutes on the other nodes of a cluster. If you may need it
 * again, revoke it with `updateApiClient` instead.
 *
 * `DELETE /api/user/api-clients/{id}`
 *
 * - path `id`: The API client's id.
 *
 * - `204`: Deleted. The token no longer works; the body is empty.
 * - `400`: The client's id is not a UUID.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: No such client. A client that belongs to someone else gets the same response. Or the origin
 *   check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. With `Failed to audit api client action`, the client **was**
 *   deleted.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
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
  types: {} as Operations['deleteApiClient'],
} as const

/**
 * Replace the token of a personal API client
 *
 * Creates a new token for the client and returns it. **The token is returned only once.** The old
 * one stops working immediately on the node that handles the request, and within five minutes on
 * the other nodes of a cluster; grants, roles and expiry stay the same.
 *
 * A revoked or expired client is rejected with 409. Don't retry blindly: each success replaces
 * the token again.
 *
 * `POST /api/user/api-clients/{id}/rotate`
 *
 * - path `id`: The API client's id.
 *
 * - `200`: The client with its new token. The old token no longer works; grants and expiry stay the same.
 * - `400`: The client's id is not a UUID.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: No such client. A client that belongs to someone else gets the same response. Or the origin
 *   check rejected the request; see "Origin check" in the introduction.
 * - `409`: The client is revoked or expired and can't get a new token. Restore it with an update first.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. With `Failed to audit api client action`, the old token no
 *   longer works **and the new one is lost**: rotate again.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
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
  types: {} as Operations['rotateApiClient'],
} as const

/**
 * Read the signed-in user's picture
 *
 * Proxies the Gravatar picture of the signed-in user's e-mail address, or Gravatar's default
 * picture, so browsers don't contact Gravatar themselves.
 *
 * `GET /api/user/avatar`
 *
 * - query `s`: Width and height in pixels. Values out of range are clamped.
 *
 * - `200`: The picture.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: No such user, or the origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `502`: The picture could not be fetched.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getAvatar = {
  operationId: 'getAvatar',
  method: 'GET',
  path: '/api/user/avatar',
  parameters: [{ name: 's', in: 'query' }],
  responses: {
    200: { 'image/jpeg': { codec: 'bytes' }, 'image/png': { codec: 'bytes' } },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    502: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['getAvatar'],
} as const

/**
 * Read everything the dashboard needs at startup
 *
 * Returns session, profile, preferences, teams, permissions, sites and status in one response.
 * It exists for HitKeep's own dashboard and can change at any time; prefer the individual
 * operations.
 *
 * `GET /api/user/bootstrap`
 *
 * - `200`: Everything in one object.
 * - `401`: No valid session.
 * - `404`: No such user, or the origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getBootstrap = {
  operationId: 'getBootstrap',
  method: 'GET',
  path: '/api/user/bootstrap',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['getBootstrap'],
} as const

/**
 * Read the caller's IP address
 *
 * Returns the caller's IP address as the instance sees it, also as a network, which
 * `createSiteExclusion` accepts to exclude your own visits. Behind a proxy it is the forwarded
 * address.
 *
 * `GET /api/user/current-ip`
 *
 * - `200`: The address.
 * - `400`: The caller's address can't be determined.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getCurrentIp = {
  operationId: 'getCurrentIp',
  method: 'GET',
  path: '/api/user/current-ip',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['getCurrentIp'],
} as const

/**
 * Read the onboarding checklist
 *
 * Returns how far the signed-in user's active team is with setting up HitKeep.
 *
 * `GET /api/user/onboarding`
 *
 * - `200`: The checklist.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getOnboarding = {
  operationId: 'getOnboarding',
  method: 'GET',
  path: '/api/user/onboarding',
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
  types: {} as Operations['getOnboarding'],
} as const

/**
 * Dismiss the onboarding checklist
 *
 * Hides the signed-in user's onboarding checklist permanently.
 *
 * `POST /api/user/onboarding/dismiss`
 *
 * - `204`: Hidden; the body is empty.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const dismissOnboarding = {
  operationId: 'dismissOnboarding',
  method: 'POST',
  path: '/api/user/onboarding/dismiss',
  parameters: [],
  responses: {
    204: {},
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['dismissOnboarding'],
} as const

/**
 * Change the signed-in user's password
 *
 * Changes the signed-in user's password and revokes all remember-me sessions, including those on
 * other devices. Open sessions stay valid until they expire, and API tokens keep working. The rate
 * limit is 2 requests per second, with bursts of 5.
 *
 * The response is JSON, but the server labels it `text/plain`.
 *
 * `POST /api/user/password`
 *
 * - `200`: Done. The body is JSON although it is labelled `text/plain`.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The current password is wrong.
 * - `404`: No such user, or the origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`),
 *   or the database is currently unavailable (JSON; only servers newer than 2.8.1).
 */
export const changePassword = {
  operationId: 'changePassword',
  method: 'POST',
  path: '/api/user/password',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'text/plain': { contentMediaType: 'application/json' } },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['changePassword'],
} as const

/**
 * Read the signed-in user's roles and permissions
 *
 * Returns the signed-in user's instance role, site roles and role in the active team, and the
 * permissions that each grants. Instance and site roles also limit the user's API tokens; see
 * `createApiClient`.
 *
 * `GET /api/user/permissions`
 *
 * - `200`: The permissions.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getPermissions = {
  operationId: 'getPermissions',
  method: 'GET',
  path: '/api/user/permissions',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['getPermissions'],
} as const

/**
 * Read the signed-in user's preferences
 *
 * Returns the preferences of the signed-in user. If no language is stored, it is the first
 * language of `Accept-Language` that the dashboard supports, or else `en-US`.
 *
 * `GET /api/user/preferences`
 *
 * - header `Accept-Language`: The preferred languages, used only if no language is stored.
 *
 * - `200`: The preferences.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getPreferences = {
  operationId: 'getPreferences',
  method: 'GET',
  path: '/api/user/preferences',
  parameters: [{ name: 'Accept-Language', in: 'header' }],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['getPreferences'],
} as const

/**
 * Set the signed-in user's preferences
 *
 * Stores the language of the signed-in user and returns the preferences.
 *
 * `PUT /api/user/preferences`
 *
 * - `200`: The stored preferences.
 * - `400`: The request is invalid.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const updatePreferences = {
  operationId: 'updatePreferences',
  method: 'PUT',
  path: '/api/user/preferences',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['updatePreferences'],
} as const

/**
 * Read the signed-in user's profile
 *
 * Returns the profile of the signed-in user. A deleted user gets 404 until the session ends.
 *
 * `GET /api/user/profile`
 *
 * - `200`: The profile.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: No such user, or the origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getProfile = {
  operationId: 'getProfile',
  method: 'GET',
  path: '/api/user/profile',
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
  types: {} as Operations['getProfile'],
} as const

/**
 * Replace the signed-in user's profile
 *
 * Replaces the e-mail address and names of the signed-in user and returns the profile. The new
 * address applies to the next sign-in and isn't verified.
 *
 * `PUT /api/user/profile`
 *
 * - `200`: The profile.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: No such user, or the origin check rejected the request; see "Origin check" in the introduction.
 * - `409`: Another account has this e-mail address.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const updateProfile = {
  operationId: 'updateProfile',
  method: 'PUT',
  path: '/api/user/profile',
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
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['updateProfile'],
} as const

/**
 * Read the signed-in user's report subscriptions
 *
 * Returns the e-mail reports that the signed-in user receives: for each site of the active
 * team, and for all sites together.
 *
 * `GET /api/user/report-subscriptions`
 *
 * - `200`: The subscriptions.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getReportSubscriptions = {
  operationId: 'getReportSubscriptions',
  method: 'GET',
  path: '/api/user/report-subscriptions',
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
  types: {} as Operations['getReportSubscriptions'],
} as const

/**
 * Subscribe to the report on all sites
 *
 * Sets how often the signed-in user receives the report on all sites. All three frequencies
 * are replaced.
 *
 * `PUT /api/user/report-subscriptions/digest`
 *
 * - `204`: Stored; the body is empty.
 * - `400`: Not JSON, an unknown member or a value of the wrong type.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const updateDigestSubscription = {
  operationId: 'updateDigestSubscription',
  method: 'PUT',
  path: '/api/user/report-subscriptions/digest',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
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
  types: {} as Operations['updateDigestSubscription'],
} as const

/**
 * Subscribe to the report on a site
 *
 * Sets how often the signed-in user receives the report on one site, which the user must be
 * able to see. All three frequencies are replaced.
 *
 * `PUT /api/user/report-subscriptions/sites/{site_id}`
 *
 * - path `site_id`: The site's id, as listed by `getReportSubscriptions`.
 *
 * - `204`: Stored; the body is empty.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The user has no role on the site, or it is unknown.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const updateSiteReportSubscription = {
  operationId: 'updateSiteReportSubscription',
  method: 'PUT',
  path: '/api/user/report-subscriptions/sites/{site_id}',
  parameters: [{ name: 'site_id', in: 'path', required: true }],
  requestBody: { required: true, content: { 'application/json': {} } },
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
  types: {} as Operations['updateSiteReportSubscription'],
} as const

/**
 * Read the account's second factors
 *
 * Returns which second factors the signed-in user has set up.
 *
 * `GET /api/user/security`
 *
 * - `200`: The second factors of the account.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const getAccountSecurity = {
  operationId: 'getAccountSecurity',
  method: 'GET',
  path: '/api/user/security',
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
  types: {} as Operations['getAccountSecurity'],
} as const

/**
 * Finish registering a passkey
 *
 * Verifies and stores a new passkey. From then on, password sign-ins need a second factor. The
 * rate limit is 2 requests per second, with bursts of 5.
 *
 * `POST /api/user/security/passkeys/register/finish`
 *
 * - `200`: The second factors of the account.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: Another user started the registration.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `409`: No registration was started, or it is already completed.
 * - `410`: The registration has expired. Start again.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const finishPasskeyRegistration = {
  operationId: 'finishPasskeyRegistration',
  method: 'POST',
  path: '/api/user/security/passkeys/register/finish',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    409: { 'text/plain': {} },
    410: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['finishPasskeyRegistration'],
} as const

/**
 * Start registering a passkey
 *
 * Returns the options for `navigator.credentials.create()`, valid for five minutes. The
 * browser must be on the instance's own origin. The rate limit is 2 requests per second, with
 * bursts of 5.
 *
 * `POST /api/user/security/passkeys/register/start`
 *
 * - `200`: The options.
 * - `400`: Not JSON, an unknown member or a value of the wrong type.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const startPasskeyRegistration = {
  operationId: 'startPasskeyRegistration',
  method: 'POST',
  path: '/api/user/security/passkeys/register/start',
  parameters: [],
  requestBody: { content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['startPasskeyRegistration'],
} as const

/**
 * Delete a passkey
 *
 * Deletes a passkey of the signed-in user. If it was the last second factor, sign-ins need
 * only the password again. The rate limit is 2 requests per second, with bursts of 5.
 *
 * `DELETE /api/user/security/passkeys/{id}`
 *
 * - path `id`: The passkey's id, as listed by `getAccountSecurity`.
 *
 * - `204`: Deleted; the body is empty.
 * - `400`: The passkey's id is not a UUID.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: No such passkey, or the origin check rejected the request; see "Origin check" in the
 *   introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const deletePasskey = {
  operationId: 'deletePasskey',
  method: 'DELETE',
  path: '/api/user/security/passkeys/{id}',
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
  types: {} as Operations['deletePasskey'],
} as const

/**
 * Generate new recovery codes
 *
 * Generates ten recovery codes; older ones stop working. **They are returned only once.** The
 * rate limit is 2 requests per second, with bursts of 5.
 *
 * `POST /api/user/security/recovery-codes/regenerate`
 *
 * - `200`: The codes.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `409`: The account has no second factor to recover.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const regenerateRecoveryCodes = {
  operationId: 'regenerateRecoveryCodes',
  method: 'POST',
  path: '/api/user/security/recovery-codes/regenerate',
  parameters: [],
  responses: {
    200: { 'application/json': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    409: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['regenerateRecoveryCodes'],
} as const

/**
 * Disable TOTP
 *
 * Disables TOTP, given a valid code. Recovery codes stay valid. The rate limit is 2 requests
 * per second, with bursts of 5.
 *
 * `POST /api/user/security/totp/disable`
 *
 * - `200`: The second factors of the account.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: TOTP is not enabled, or the origin check rejected the request; see "Origin check" in
 *   the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const disableTotp = {
  operationId: 'disableTotp',
  method: 'POST',
  path: '/api/user/security/totp/disable',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['disableTotp'],
} as const

/**
 * Start setting up TOTP
 *
 * Generates a secret for an authenticator app. Sign-ins require it only after
 * `verifyTotpSetup`. If TOTP is already enabled, the old secret stays valid until the new one
 * is confirmed. The rate limit is 2 requests per second, with bursts of 5.
 *
 * `POST /api/user/security/totp/setup/start`
 *
 * - `200`: The secret.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: No such user, or the origin check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const startTotpSetup = {
  operationId: 'startTotpSetup',
  method: 'POST',
  path: '/api/user/security/totp/setup/start',
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
  types: {} as Operations['startTotpSetup'],
} as const

/**
 * Confirm TOTP
 *
 * Enables TOTP, given a first code for the secret from `startTotpSetup`. Also generate
 * recovery codes with `regenerateRecoveryCodes`: without them, a lost phone locks you out of
 * the account. The rate limit is 2 requests per second, with bursts of 5.
 *
 * `POST /api/user/security/totp/setup/verify`
 *
 * - `200`: The second factors of the account.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `409`: No set-up was started, or it is already completed.
 * - `410`: The set-up has expired. Start again.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const verifyTotpSetup = {
  operationId: 'verifyTotpSetup',
  method: 'POST',
  path: '/api/user/security/totp/setup/verify',
  parameters: [],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    409: { 'text/plain': {} },
    410: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['verifyTotpSetup'],
} as const

/**
 * Export all data of all accessible sites
 *
 * Returns all data of the sites that the signed-in user can access in any team, as one file.
 * For owners and admins of the instance, these are all sites. See `exportSite` for the format.
 * Read the response as a stream.
 *
 * `GET /api/user/takeout`
 *
 * - query `format`: The format of the file, case-insensitive. An unknown format counts as `xlsx`, **the default**.
 *   That needs a DuckDB extension which the server downloads at run time, and if it isn't available,
 *   the response is 500. Therefore, always set a format.
 *
 * - `200`: The file.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const exportUser = {
  operationId: 'exportUser',
  method: 'GET',
  path: '/api/user/takeout',
  parameters: [{ name: 'format', in: 'query' }],
  responses: {
    200: {
      'application/json': {},
      'application/octet-stream': { codec: 'bytes' },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { codec: 'bytes' },
      'application/x-ndjson': { codec: 'sequences', items: 'lines' },
      'text/csv': {},
    },
    401: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['exportUser'],
} as const

/**
 * List the signed-in user's teams
 *
 * Lists the teams of which the signed-in user is a member, and which of them is active;
 * `setActiveTeam` changes it.
 *
 * `GET /api/user/teams`
 *
 * - `200`: The teams.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
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
  types: {} as Operations['listTeams'],
} as const

/**
 * Create a team
 *
 * Creates a team owned by the signed-in user and **makes it the active team**. On HitKeep
 * Cloud, an account has only one team.
 *
 * `POST /api/user/teams`
 *
 * - `201`: Created.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The user can't have another team. Self-hosted instances have no limit.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const createTeam = {
  operationId: 'createTeam',
  method: 'POST',
  path: '/api/user/teams',
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
  types: {} as Operations['createTeam'],
} as const

/**
 * Switch to another team
 *
 * Makes one of the signed-in user's teams the active one, in all sessions. It determines which
 * sites the user can access. This includes the user's personal API tokens: **they lose access
 * to the sites of other teams**.
 *
 * `PUT /api/user/teams/active`
 *
 * - `200`: The new active team.
 * - `400`: The request is invalid.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is not a member of that team. Unknown and archived teams get the same response.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const setActiveTeam = {
  operationId: 'setActiveTeam',
  method: 'PUT',
  path: '/api/user/teams/active',
  parameters: [],
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
  types: {} as Operations['setActiveTeam'],
} as const

/**
 * Set a team's name and logo (older alias)
 *
 * An older alias of `updateTeam`, which you should use instead.
 *
 * `PUT /api/user/teams/{id}`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 *
 * - `200`: Done.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams get the same
 *   response, even for the instance owner.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 *
 * **Deprecated.**
 */
export const replaceTeam = {
  operationId: 'replaceTeam',
  method: 'PUT',
  path: '/api/user/teams/{id}',
  deprecated: true,
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
  types: {} as Operations['replaceTeam'],
} as const

/**
 * Set a team's name and logo
 *
 * Sets the team's name and logo. `name` is required, and an omitted logo is removed.
 *
 * `PATCH /api/user/teams/{id}`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 *
 * - `200`: Done.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams get the same
 *   response, even for the instance owner.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const updateTeam = {
  operationId: 'updateTeam',
  method: 'PATCH',
  path: '/api/user/teams/{id}',
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
  types: {} as Operations['updateTeam'],
} as const

/**
 * List a team's API clients
 *
 * Lists the API clients of the team, newest first, including revoked and expired ones. The
 * list isn't paginated and contains no tokens.
 *
 * `GET /api/user/teams/{id}/api-clients`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 *
 * - `200`: All API clients of the team, newest first, including revoked and expired ones. The list isn't
 *   paginated and contains no tokens.
 * - `400`: The team's id is not a UUID.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams get the same
 *   response, even for the instance owner.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
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
  types: {} as Operations['listTeamApiClients'],
} as const

/**
 * Create a team API client
 *
 * Creates an API client that belongs to the team, and returns the client and its token. **The
 * token is returned only once.** API tokens are not accepted.
 *
 * Differences from `createApiClient`: the client outlives its creator's membership of the team;
 * its instance role is always `user`; every site in `site_roles` must belong to the team; and any
 * of the four roles can be granted, regardless of the caller's own role on the site.
 *
 * Team tokens depend only on their grants, not on anyone's active team. **Thirteen operations
 * reject them with 401**, because they look up the token's user: `getSiteStats`, `listSiteHits`,
 * `exportSiteHits`, `exportAiFetches`, `exportChatbotEvents`, `updateSiteRetention`,
 * `transferSite`, `createSiteExclusion`, `createShareLink`, and the four operations on a site's
 * mapping to Search Console. `addSiteMember` fails with 500. All other operations on sites accept
 * them.
 *
 * The 500 `Failed to audit api client action` is sent **after** the client has been stored: the
 * client exists, but its token is lost.
 *
 * `POST /api/user/teams/{id}/api-clients`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 *
 * - `201`: Created. The token is returned only in this response.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is neither owner nor admin of the team, which can also be unknown or archived, or
 *   `site_roles` isn't acceptable. **Every** error in `site_roles` gives 403, even a malformed
 *   value. Each entry is checked in the order of these examples.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. With `Failed to audit api client action`, **the client was
 *   created but its token is lost**. Don't retry: find the client in the list and rotate or delete
 *   it.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
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
  types: {} as Operations['createTeamApiClient'],
} as const

/**
 * Replace or revoke a team API client
 *
 * Replaces all settings of the client and returns it. **This isn't a patch**: omitting
 * `site_roles`, `description` or `expires_at` clears them. Only `revoked` keeps its value if
 * omitted. The token stays the same. The rules for grants are those of `createTeamApiClient`.
 *
 * `PUT /api/user/teams/{id}/api-clients/{clientId}`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 * - path `clientId`: The id of the team's API client.
 *
 * - `200`: The updated client.
 * - `400`: The request is invalid. First the ids are checked, then, after the 404 for an unknown client,
 *   the body, in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is neither owner nor admin of the team, which can also be unknown or archived, or
 *   `site_roles` isn't acceptable. **Every** error in `site_roles` gives 403, even a malformed
 *   value. Each entry is checked in the order of these examples.
 * - `404`: No such client. A client that belongs to someone else gets the same response. Or the origin
 *   check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. With `Failed to audit api client action`, the change **was**
 *   made.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
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
  types: {} as Operations['updateTeamApiClient'],
} as const

/**
 * Delete a team API client
 *
 * Permanently deletes the client. Its token stops working immediately on the node that handles
 * the request, and within five minutes on the other nodes of a cluster. If you may need it
 * again, revoke it with `updateTeamApiClient` instead.
 *
 * `DELETE /api/user/teams/{id}/api-clients/{clientId}`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 * - path `clientId`: The id of the team's API client.
 *
 * - `204`: Deleted. The token no longer works; the body is empty.
 * - `400`: An id is not a UUID.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams get the same
 *   response, even for the instance owner.
 * - `404`: No such client. A client that belongs to someone else gets the same response. Or the origin
 *   check rejected the request; see "Origin check" in the introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. With `Failed to audit api client action`, the client **was**
 *   deleted.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
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
  types: {} as Operations['deleteTeamApiClient'],
} as const

/**
 * Replace the token of a team API client
 *
 * Creates a new token for the client and returns it. **The token is returned only once.** The old
 * one stops working immediately on the node that handles the request, and within five minutes on
 * the other nodes of a cluster; grants, roles and expiry stay the same.
 *
 * A revoked or expired client is rejected with 409. Don't retry blindly: each success replaces
 * the token again.
 *
 * `POST /api/user/teams/{id}/api-clients/{clientId}/rotate`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 * - path `clientId`: The id of the team's API client.
 *
 * - `200`: The client with its new token. The old token no longer works; grants and expiry stay the same.
 * - `400`: An id is not a UUID.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams get the same
 *   response, even for the instance owner.
 * - `404`: No such client. A client that belongs to someone else gets the same response. Or the origin
 *   check rejected the request; see "Origin check" in the introduction.
 * - `409`: The client is revoked or expired and can't get a new token. Restore it with an update first.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server. With `Failed to audit api client action`, the old token no
 *   longer works **and the new one is lost**: rotate again.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
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
  types: {} as Operations['rotateTeamApiClient'],
} as const

/**
 * Archive a team
 *
 * Archives a team without sites: its members no longer see it, and its API tokens stop
 * working. This can't be undone. If it is the owner's only own team, the default team becomes
 * the active one. The owner of the instance can also archive teams with sites, with
 * `archiveAnyTeam`.
 *
 * `POST /api/user/teams/{id}/archive`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 *
 * - `200`: The new active team.
 * - `400`: The id is not a UUID (plain text), or the team can't be archived (JSON).
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is not the owner of the team. Self-hosted 2.8.1 always responds in plain
 *   text, although its code has the JSON too.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const archiveTeam = {
  operationId: 'archiveTeam',
  method: 'POST',
  path: '/api/user/teams/{id}/archive',
  parameters: [{ name: 'id', in: 'path', required: true }],
  responses: {
    200: { 'application/json': {} },
    400: { 'application/json': {}, 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'application/json': {}, 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['archiveTeam'],
} as const

/**
 * Read a team's audit log
 *
 * Returns the audit log of the team, newest entries first, one page at a time.
 *
 * `GET /api/user/teams/{id}/audit`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 * - query `action`: Only entries with this action. Must match exactly.
 * - query `outcome`: Only entries with this outcome: `success` or `failure`. Anything else matches nothing.
 * - query `target_type`: Only entries with this type of target.
 * - query `query`: Only entries that contain this text, case-insensitively.
 * - query `from`: Only entries at or after this RFC 3339 date-time. Other formats are rejected with 400.
 * - query `to`: Only entries at or before this RFC 3339 date-time. Other formats are rejected with 400.
 * - query `limit`: The number of entries to return. 0 and numbers above 200 count as 25. Negative numbers, and
 *   anything that isn't an integer, are rejected with 400.
 * - query `offset`: The number of entries to skip. Negative numbers, and anything that isn't an integer, are
 *   rejected with 400.
 *
 * - `200`: A page of the audit log.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams get the same
 *   response, even for the instance owner.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 *
 * The list comes in pages: `items` returns its items one by one, `pages` page by page.
 */
export const listTeamAuditEntries = {
  operationId: 'listTeamAuditEntries',
  method: 'GET',
  path: '/api/user/teams/{id}/audit',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'action', in: 'query' },
    { name: 'outcome', in: 'query' },
    { name: 'target_type', in: 'query' },
    { name: 'query', in: 'query' },
    { name: 'from', in: 'query' },
    { name: 'to', in: 'query' },
    { name: 'limit', in: 'query' },
    { name: 'offset', in: 'query' },
  ],
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
  pagination: {
    by: 'offset',
    parameter: 'offset',
    limit: 'limit',
    size: 200,
    items: ['entries'],
    total: ['total'],
    more: ['has_more'],
  },
  types: {} as Operations['listTeamAuditEntries'],
} as const

/**
 * Disconnect a team from Search Console
 *
 * Disconnects the team, so nothing more is imported. Imported data stays readable. A team that
 * isn't connected gets 200 too.
 *
 * `DELETE /api/user/teams/{id}/integrations/google-search-console`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 *
 * - `200`: Done.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams get the same
 *   response.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const disconnectSearchConsole = {
  operationId: 'disconnectSearchConsole',
  method: 'DELETE',
  path: '/api/user/teams/{id}/integrations/google-search-console',
  parameters: [{ name: 'id', in: 'path', required: true }],
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
  security: [{ sessionCookie: [] }],
  types: {} as Operations['disconnectSearchConsole'],
} as const

/**
 * Connect a team to Search Console
 *
 * Returns the URL of Google's consent page, valid for ten minutes. After the user's consent,
 * Google redirects the browser to `completeSearchConsoleConnection`. The body is optional.
 * Missing credentials (412) are reported before a malformed body (400).
 *
 * `POST /api/user/teams/{id}/integrations/google-search-console/connect`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 *
 * - `200`: The URL of the consent page.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams get the same
 *   response.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `412`: The instance has no credentials for Google's API.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const connectSearchConsole = {
  operationId: 'connectSearchConsole',
  method: 'POST',
  path: '/api/user/teams/{id}/integrations/google-search-console/connect',
  parameters: [{ name: 'id', in: 'path', required: true }],
  requestBody: { content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    412: { 'application/json': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['connectSearchConsole'],
} as const

/**
 * List the Search Console properties of a team
 *
 * Fetches the properties of the connected account from Google, to map sites to.
 *
 * `GET /api/user/teams/{id}/integrations/google-search-console/properties`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 *
 * - `200`: The properties.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams get the same
 *   response.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `412`: The team is not connected.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `502`: Google rejected the request or didn't respond.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const listSearchConsoleProperties = {
  operationId: 'listSearchConsoleProperties',
  method: 'GET',
  path: '/api/user/teams/{id}/integrations/google-search-console/properties',
  parameters: [{ name: 'id', in: 'path', required: true }],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    412: { 'application/json': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    502: { 'application/json': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['listSearchConsoleProperties'],
} as const

/**
 * Read a team's connection to Search Console
 *
 * Returns whether the team is connected to Google Search Console.
 *
 * `GET /api/user/teams/{id}/integrations/google-search-console/status`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 *
 * - `200`: The connection.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams get the same
 *   response.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const getSearchConsoleConnection = {
  operationId: 'getSearchConsoleConnection',
  method: 'GET',
  path: '/api/user/teams/{id}/integrations/google-search-console/status',
  parameters: [{ name: 'id', in: 'path', required: true }],
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['getSearchConsoleConnection'],
} as const

/**
 * List a team's pending invitations
 *
 * Lists the invitations that are neither accepted nor revoked, newest first. These include
 * expired ones; check `expires_at`.
 *
 * `GET /api/user/teams/{id}/invites`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 *
 * - `200`: The invitations.
 * - `400`: The team's id is not a UUID.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams get the same
 *   response, even for the instance owner.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const listTeamInvitations = {
  operationId: 'listTeamInvitations',
  method: 'GET',
  path: '/api/user/teams/{id}/invites',
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
  types: {} as Operations['listTeamInvitations'],
} as const

/**
 * Revoke an invitation
 *
 * Revokes a pending invitation. The account created for it stays, and within its hour of
 * validity the link can still set that account's password.
 *
 * `DELETE /api/user/teams/{id}/invites/{inviteId}`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 * - path `inviteId`: The invitation's id, as listed by `listTeamInvitations`.
 *
 * - `200`: Done.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams get the same
 *   response, even for the instance owner.
 * - `404`: No such invitation, or the origin check rejected the request; see "Origin check" in the
 *   introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const revokeTeamInvitation = {
  operationId: 'revokeTeamInvitation',
  method: 'DELETE',
  path: '/api/user/teams/{id}/invites/{inviteId}',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'inviteId', in: 'path', required: true },
  ],
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
  types: {} as Operations['revokeTeamInvitation'],
} as const

/**
 * Resend an invitation
 *
 * Sends a pending or expired invitation again with a new link, and extends it to seven days
 * from now. The link itself is valid for only one hour; see `acceptInvitation`.
 *
 * `POST /api/user/teams/{id}/invites/{inviteId}/resend`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 * - path `inviteId`: The invitation's id, as listed by `listTeamInvitations`.
 *
 * - `200`: Sent.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams get the same
 *   response, even for the instance owner.
 * - `404`: No such invitation, or the origin check rejected the request; see "Origin check" in the
 *   introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const resendTeamInvitation = {
  operationId: 'resendTeamInvitation',
  method: 'POST',
  path: '/api/user/teams/{id}/invites/{inviteId}/resend',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'inviteId', in: 'path', required: true },
  ],
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
  types: {} as Operations['resendTeamInvitation'],
} as const

/**
 * Leave a team
 *
 * Removes the signed-in user from the team. The last owner can't leave (see
 * `transferTeamOwnership`), and users can't leave their only team.
 *
 * `DELETE /api/user/teams/{id}/leave`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 *
 * - `200`: The new active team.
 * - `400`: The id is not a UUID (plain text), or the user can't leave (JSON).
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The user isn't a member of the team, or the team is unknown or archived.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const leaveTeam = {
  operationId: 'leaveTeam',
  method: 'DELETE',
  path: '/api/user/teams/{id}/leave',
  parameters: [{ name: 'id', in: 'path', required: true }],
  responses: {
    200: { 'application/json': {} },
    400: { 'application/json': {}, 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'application/json': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['leaveTeam'],
} as const

/**
 * List a team's members
 *
 * Lists the members of the team: owners first, then admins, then other members. In the
 * instance's default team, these are all users with an account, including invited users who
 * haven't accepted yet.
 *
 * `GET /api/user/teams/{id}/members`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 *
 * - `200`: The members.
 * - `400`: The team's id is not a UUID.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is not a member of that team. Unknown and archived teams get the same response.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const listTeamMembers = {
  operationId: 'listTeamMembers',
  method: 'GET',
  path: '/api/user/teams/{id}/members',
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
  types: {} as Operations['listTeamMembers'],
} as const

/**
 * Invite a team member, or change a role
 *
 * Invites someone by e-mail, or changes the role of an existing member. The response is 200 even
 * if the e-mail can't be sent; `resendTeamInvitation` sends it again.
 *
 * - **New address**: an account is created immediately, as a `member` of the instance's default
 *   team, before the invitation is accepted.
 * - **Default team**: because everyone is a member of it, accepting an invitation as `admin`
 *   **doesn't grant that role**. Call this operation again afterwards, which changes the role
 *   (`is_invite` is `false`). Inviting an address twice changes the role too.
 * - **Other teams**: the person becomes a member with the invited role by accepting. Inviting an
 *   address twice gives 409.
 *
 * `POST /api/user/teams/{id}/members`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 *
 * - `200`: The invitation was sent, or the role was changed.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is neither owner nor admin of the team or may not grant that role, the
 *   team is unknown or archived, or its member limit is reached.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `409`: The current state doesn't allow the change. Only the attempt to make someone owner
 *   gets JSON.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const addTeamMember = {
  operationId: 'addTeamMember',
  method: 'POST',
  path: '/api/user/teams/{id}/members',
  parameters: [{ name: 'id', in: 'path', required: true }],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'text/plain': {} },
    404: { 'text/plain': {} },
    409: { 'application/json': {}, 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['addTeamMember'],
} as const

/**
 * Remove a team member
 *
 * Removes a member from the team. The last owner can't be removed.
 *
 * `DELETE /api/user/teams/{id}/members/{userId}`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 * - path `userId`: The member's `user_id`, not the `id` of the membership.
 *
 * - `200`: Done.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is neither owner nor admin of that team. Unknown and archived teams get the same
 *   response, even for the instance owner.
 * - `404`: No such member, or the origin check rejected the request; see "Origin check" in the
 *   introduction.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const removeTeamMember = {
  operationId: 'removeTeamMember',
  method: 'DELETE',
  path: '/api/user/teams/{id}/members/{userId}',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'userId', in: 'path', required: true },
  ],
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
  types: {} as Operations['removeTeamMember'],
} as const

/**
 * Transfer a team to another member
 *
 * Makes another member the owner of the team; the caller, who must be its owner, becomes an
 * admin. No other operation makes a member the owner.
 *
 * `POST /api/user/teams/{id}/transfer-ownership`
 *
 * - path `id`: The team's id, as listed by `listTeams`.
 *
 * - `200`: Done.
 * - `400`: The request is invalid (plain text), or the new owner isn't a member of the team
 *   (JSON).
 * - `401`: No valid credentials: none were sent, the session is invalid or expired, or the token is
 *   unknown, revoked, expired or of an archived team. Credentials of a kind that the operation
 *   doesn't accept are ignored.
 * - `403`: The caller is not the owner of the team. 2.8.1 always responds in plain text,
 *   although its code has the JSON too.
 * - `404`: The origin check rejected the request, before its credentials were checked; see "Origin check"
 *   in the introduction. On 2.8.1, this applies to changing requests without a matching `Origin` (or
 *   `Referer`) and to all requests whose `Sec-Fetch-Site` isn't `same-origin`. Newer servers reject
 *   only changing requests from other origins.
 * - `409`: The new owner already is the owner.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: The database is currently unavailable. Only servers newer than 2.8.1 send this; 2.8.1 responds
 *   with 500.
 */
export const transferTeamOwnership = {
  operationId: 'transferTeamOwnership',
  method: 'POST',
  path: '/api/user/teams/{id}/transfer-ownership',
  parameters: [{ name: 'id', in: 'path', required: true }],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'application/json': {}, 'text/plain': {} },
    401: { 'text/plain': {} },
    403: { 'application/json': {}, 'text/plain': {} },
    404: { 'text/plain': {} },
    409: { 'application/json': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {} },
  },
  security: [{ sessionCookie: [] }],
  types: {} as Operations['transferTeamOwnership'],
} as const

/**
 * Check that the process runs
 *
 * Responds as long as the process runs, regardless of its state. Intended for liveness probes.
 * No credentials, no rate limit, no origin check, and no path prefix from the public URL.
 *
 * `GET /healthz`
 *
 * - `200`: Healthy.
 */
export const getLiveness = {
  operationId: 'getLiveness',
  method: 'GET',
  path: '/healthz',
  parameters: [],
  responses: { 200: { 'text/plain': {} } },
  security: [],
  types: {} as Operations['getLiveness'],
} as const

/**
 * Record a page view from a browser
 *
 * Records a page view at the current time, as sent by the tracker script. The `Origin` of the
 * page identifies the site. Data from a host that isn't the domain of a site, such as a
 * subdomain, is dropped with the same response. There are no credentials: anyone can send
 * data. The rate limit is 20 requests per second, with bursts of 40. The size of bodies isn't
 * limited.
 *
 * `POST /ingest`
 *
 * - header `Origin`: The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers send
 *   it automatically. Without it the response is 400; a `Referer` can't replace it.
 *
 * - `202`: Accepted; the body is empty. This doesn't mean that anything was recorded: unknown sites,
 *   excluded visitors and known spammers get the same response.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `502`: In a cluster, this node forwards tracking requests to the leader, which it could not reach.
 * - `503`: Nothing was recorded. Either this node can't record data (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1).
 */
export const trackPageview = {
  operationId: 'trackPageview',
  method: 'POST',
  path: '/ingest',
  parameters: [{ name: 'Origin', in: 'header' }],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    202: {},
    400: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    502: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['trackPageview'],
} as const

/**
 * Preflight a page view
 *
 * The CORS preflight request that browsers send automatically. A request without `Origin` and
 * `Access-Control-Request-Method` isn't a preflight and gives 405.
 *
 * `OPTIONS /ingest`
 *
 * - header `Origin`: The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers send
 *   it automatically. Without it the response is 400; a `Referer` can't replace it.
 * - header `Access-Control-Request-Method`: The method that the page wants to use.
 * - header `Access-Control-Request-Headers`: The headers that the page wants to send.
 *
 * - `204`: The response to the preflight. It has the headers if the request is allowed: `POST` with no
 *   other header than `Content-Type`, from any origin, even if the instance has no such site.
 * - `405`: Not a preflight request. Use `POST`.
 */
export const preflightPageviews = {
  operationId: 'preflightPageviews',
  method: 'OPTIONS',
  path: '/ingest',
  parameters: [
    { name: 'Origin', in: 'header' },
    { name: 'Access-Control-Request-Method', in: 'header' },
    { name: 'Access-Control-Request-Headers', in: 'header' },
  ],
  responses: { 204: {}, 405: { 'text/plain': {} } },
  security: [],
  types: {} as Operations['preflightPageviews'],
} as const

/**
 * Record an event from a browser
 *
 * Records an event at the current time, as sent by the tracker script. Unlike
 * `trackServerEvent`, it accepts events without a name. The `Origin` of the page identifies
 * the site. Data from a host that isn't the domain of a site, such as a subdomain, is dropped
 * with the same response. There are no credentials: anyone can send data. The rate limit is 20
 * requests per second, with bursts of 40. The size of bodies isn't limited.
 *
 * `POST /ingest/event`
 *
 * - header `Origin`: The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers send
 *   it automatically. Without it the response is 400; a `Referer` can't replace it.
 *
 * - `202`: Accepted; the body is empty. This doesn't mean that anything was recorded: unknown sites,
 *   excluded visitors and known spammers get the same response.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `502`: In a cluster, this node forwards tracking requests to the leader, which it could not reach.
 * - `503`: Nothing was recorded. Either this node can't record data (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1).
 */
export const trackEvent = {
  operationId: 'trackEvent',
  method: 'POST',
  path: '/ingest/event',
  parameters: [{ name: 'Origin', in: 'header' }],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    202: {},
    400: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    502: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['trackEvent'],
} as const

/**
 * Preflight an event
 *
 * The CORS preflight request that browsers send automatically. A request without `Origin` and
 * `Access-Control-Request-Method` isn't a preflight and gives 405.
 *
 * `OPTIONS /ingest/event`
 *
 * - header `Origin`: The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers send
 *   it automatically. Without it the response is 400; a `Referer` can't replace it.
 * - header `Access-Control-Request-Method`: The method that the page wants to use.
 * - header `Access-Control-Request-Headers`: The headers that the page wants to send.
 *
 * - `204`: The response to the preflight. It has the headers if the request is allowed: `POST` with no
 *   other header than `Content-Type`, from any origin, even if the instance has no such site.
 * - `405`: Not a preflight request. Use `POST`.
 */
export const preflightEvents = {
  operationId: 'preflightEvents',
  method: 'OPTIONS',
  path: '/ingest/event',
  parameters: [
    { name: 'Origin', in: 'header' },
    { name: 'Access-Control-Request-Method', in: 'header' },
    { name: 'Access-Control-Request-Headers', in: 'header' },
  ],
  responses: { 204: {}, 405: { 'text/plain': {} } },
  security: [],
  types: {} as Operations['preflightEvents'],
} as const

/**
 * Record a web vital from a browser
 *
 * Records a web vital sample at the current time, as sent by the tracker script. The `Origin`
 * of the page identifies the site. Data from a host that isn't the domain of a site, such as a
 * subdomain, is dropped with the same response. There are no credentials: anyone can send
 * data. The rate limit is 20 requests per second, with bursts of 40. The size of bodies isn't
 * limited.
 *
 * `POST /ingest/web-vitals`
 *
 * - header `Origin`: The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers send
 *   it automatically. Without it the response is 400; a `Referer` can't replace it.
 *
 * - `202`: Accepted; the body is empty. This doesn't mean that anything was recorded: unknown sites,
 *   excluded visitors and known spammers get the same response.
 * - `400`: The request is invalid. The checks run in the order of these examples.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `502`: In a cluster, this node forwards tracking requests to the leader, which it could not reach.
 * - `503`: Nothing was recorded. Either this node can't record data (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1).
 */
export const trackWebVital = {
  operationId: 'trackWebVital',
  method: 'POST',
  path: '/ingest/web-vitals',
  parameters: [{ name: 'Origin', in: 'header' }],
  requestBody: { required: true, content: { 'application/json': {} } },
  responses: {
    202: {},
    400: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    502: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['trackWebVital'],
} as const

/**
 * Preflight a web vital
 *
 * The CORS preflight request that browsers send automatically. A request without `Origin` and
 * `Access-Control-Request-Method` isn't a preflight and gives 405.
 *
 * `OPTIONS /ingest/web-vitals`
 *
 * - header `Origin`: The origin of the page, whose host, without `www.`, must be the domain of a site. Browsers send
 *   it automatically. Without it the response is 400; a `Referer` can't replace it.
 * - header `Access-Control-Request-Method`: The method that the page wants to use.
 * - header `Access-Control-Request-Headers`: The headers that the page wants to send.
 *
 * - `204`: The response to the preflight. It has the headers if the request is allowed: `POST` with no
 *   other header than `Content-Type`, from any origin, even if the instance has no such site.
 * - `405`: Not a preflight request. Use `POST`.
 */
export const preflightWebVitals = {
  operationId: 'preflightWebVitals',
  method: 'OPTIONS',
  path: '/ingest/web-vitals',
  parameters: [
    { name: 'Origin', in: 'header' },
    { name: 'Access-Control-Request-Method', in: 'header' },
    { name: 'Access-Control-Request-Headers', in: 'header' },
  ],
  responses: { 204: {}, 405: { 'text/plain': {} } },
  security: [],
  types: {} as Operations['preflightWebVitals'],
} as const

/**
 * Follow a QR code
 *
 * Counts an open of a QR code and redirects to its destination, adding the code's parameters
 * and `hk_qr`. This is the URL that the code encodes, and needs no credentials. Archived codes
 * redirect too. The rate limit is 20 requests per second, with bursts of 40. Clients that
 * follow redirects don't see this response.
 *
 * `GET /q/{token}`
 *
 * - path `token`: The token in `redirect_url`.
 *
 * - `302`: Redirects to the destination.
 * - `400`: The token is blank.
 * - `404`: No such QR code.
 * - `429`: Too many requests from this IP address. There is no `Retry-After` and no other rate limit
 *   header.
 * - `500`: Something failed on the server.
 * - `503`: Either this node of a cluster can't serve the request (plain text, without `Retry-After`), or
 *   the database is currently unavailable (JSON; only servers newer than 2.8.1, as 2.8.1 responds
 *   with 500).
 */
export const openQrCode = {
  operationId: 'openQrCode',
  method: 'GET',
  path: '/q/{token}',
  parameters: [{ name: 'token', in: 'path', required: true }],
  responses: {
    302: { 'text/html': {} },
    400: { 'text/plain': {} },
    404: { 'text/plain': {} },
    429: { 'text/plain': {} },
    500: { 'text/plain': {} },
    503: { 'application/json': {}, 'text/plain': {} },
  },
  security: [],
  types: {} as Operations['openQrCode'],
} as const

/**
 * Check that a node is ready
 *
 * Returns whether this node can serve requests: it is the leader of its cluster, and the
 * database responds. Intended for readiness probes and load balancers. No credentials, no rate
 * limit, no origin check, and no path prefix from the public URL.
 *
 * `GET /readyz`
 *
 * - `200`: Healthy.
 * - `503`: The node is not ready.
 */
export const getReadiness = {
  operationId: 'getReadiness',
  method: 'GET',
  path: '/readyz',
  parameters: [],
  responses: { 200: { 'text/plain': {} }, 503: { 'text/plain': {} } },
  security: [],
  types: {} as Operations['getReadiness'],
} as const
