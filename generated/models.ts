// Generated from the OpenAPI description by `specwright generate`. Do not edit; README.md in this folder says what to change instead.

import type { components } from './schema.js'

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
 * The session's expiry and the rules for extending it.
 */
export type AuthSession = components['schemas']['AuthSession']

/**
 * One interval of a time series.
 */
export type ChartDataPoint = components['schemas']['ChartDataPoint']

/**
 * Details of HitKeep Cloud; present only there.
 */
export type CloudStatus = components['schemas']['CloudStatus']

/**
 * The headline figures of the comparison period.
 */
export type ComparisonStats = components['schemas']['ComparisonStats']

/**
 * Sent by servers newer than 2.8.1 while their database is unavailable.
 */
export type DatabaseUnavailable = components['schemas']['DatabaseUnavailable']

/**
 * One line of plain English that ends with a line feed. It is meant for people, and for matching
 * against the messages listed in this description; there is no machine-readable code.
 */
export type ErrorText = components['schemas']['ErrorText']

/**
 * A funnel's definition.
 */
export type Funnel = components['schemas']['Funnel']

/**
 * One step of a funnel.
 */
export type FunnelStep = components['schemas']['FunnelStep']

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
 * Why imported data is excluded.
 */
export type ImportExclusionReason = components['schemas']['ImportExclusionReason']

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
 * An event observed by a server. Unknown members are ignored.
 */
export type ServerEventRequest = components['schemas']['ServerEventRequest']

/**
 * A page view observed by a server. Unknown members are ignored.
 */
export type ServerPageviewRequest = components['schemas']['ServerPageviewRequest']

/**
 * A tracked site.
 */
export type Site = components['schemas']['Site']

/**
 * A site to create.
 */
export type SiteCreateRequest = components['schemas']['SiteCreateRequest']

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
 * The figures of one site for one period. Top lists have at most ten entries, largest first.
 * `comparison` is present when `compare_from` was given; without `compare_to` its figures are all
 * zero.
 */
export type SiteStats = components['schemas']['SiteStats']

/**
 * A bare acknowledgement.
 */
export type Status = components['schemas']['Status']

/**
 * Public information about an instance.
 */
export type SystemStatus = components['schemas']['SystemStatus']

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
 * What the team is allowed. On a self-hosted instance, which sets no limits, the numbers are 0 and
 * everything is allowed.
 */
export type TeamEntitlements = components['schemas']['TeamEntitlements']

/**
 * The signed-in user's teams.
 */
export type TeamList = components['schemas']['TeamList']

/**
 * The team's plan; absent when the instance has no plans.
 */
export type TeamPlan = components['schemas']['TeamPlan']

/**
 * How much the team uses; absent when it could not be counted.
 */
export type TeamUsageSummary = components['schemas']['TeamUsageSummary']
