// Generated from the OpenAPI description by `npm run generate`. Do not edit; README.md in this folder says what to change instead.

import type { components } from './schema.js'

/**
 * What personal and team-owned API clients have in common. No member is ever `null`: a moment
 * that isn't set is left out. Times are in UTC with up to nine digits of fraction; the answer
 * to a creation is finer (nanoseconds) than later reads (microseconds), so don't compare the
 * texts.
 */
export type ApiClientBase = components['schemas']['ApiClientBase']

/**
 * A personal API client to create. Members that are not listed here are refused with 400
 * `Invalid JSON payload`, inside `site_roles` too.
 */
export type ApiClientCreateRequest = components['schemas']['ApiClientCreateRequest']

/**
 * What an API client may do on one site.
 */
export type ApiClientSiteRole = components['schemas']['ApiClientSiteRole']

/**
 * One grant: this role on this site. The server trims both texts and also takes the other
 * common spellings of a UUID (upper case, braces, `urn:uuid:`, no hyphens); send the canonical
 * one. Other members are refused with 400 `Invalid JSON payload`.
 */
export type ApiClientSiteRoleInput = components['schemas']['ApiClientSiteRoleInput']

/**
 * The complete new state of a personal API client. Everything but `revoked` is replaced: a
 * member that is left out is **cleared**, not kept. Other members are refused with 400
 * `Invalid JSON payload`.
 */
export type ApiClientUpdateRequest = components['schemas']['ApiClientUpdateRequest']

/**
 * How long the session lasts and by which rules.
 */
export type AuthSession = components['schemas']['AuthSession']

/**
 * One step of a time series.
 */
export type ChartDataPoint = components['schemas']['ChartDataPoint']

/**
 * Only there on HitKeep Cloud: what is particular to the hosted offer.
 */
export type CloudStatus = components['schemas']['CloudStatus']

/**
 * The headline figures of the period to compare with.
 */
export type ComparisonStats = components['schemas']['ComparisonStats']

/**
 * Sent by servers newer than 2.8.1 while their database can't be used.
 */
export type DatabaseUnavailable = components['schemas']['DatabaseUnavailable']

/**
 * One line of plain English that ends with a line feed. It is meant for people and for
 * matching against the texts that this description lists; there is no machine-readable code
 * beside it.
 */
export type ErrorText = components['schemas']['ErrorText']

/**
 * A funnel as it is defined.
 */
export type Funnel = components['schemas']['Funnel']

/**
 * One step of a funnel.
 */
export type FunnelStep = components['schemas']['FunnelStep']

/**
 * How one goal did.
 */
export type GoalStats = components['schemas']['GoalStats']

/**
 * One recorded page view. Every member is always there; what is not known is `null`.
 */
export type Hit = components['schemas']['Hit']

/**
 * A part of the hits that matched.
 */
export type HitPage = components['schemas']['HitPage']

/**
 * Why imported data is not part of the figures.
 */
export type ImportExclusionReason = components['schemas']['ImportExclusionReason']

/**
 * A role on the whole HitKeep instance. From the strongest to the weakest:
 *
 * - `owner`: every permission on the instance.
 * - `admin`: may see all sites and the system pages, run maintenance, read the audit log and
 *   manage site exclusions and imports.
 * - `user`: no permission on the instance as such; what a user may do comes from teams and
 *   sites.
 */
export type InstanceRole = components['schemas']['InstanceRole']

/**
 * The values of {@link InstanceRole}, in the order of the description.
 */
export const InstanceRole = { values: ['owner', 'admin', 'user'] } as const

/**
 * The password was right, and the account has a second factor (TOTP or a passkey). No cookie
 * has been set.
 */
export type LoginMfaRequired = components['schemas']['LoginMfaRequired']

/**
 * Who signs in. Members that are not listed here are ignored.
 */
export type LoginRequest = components['schemas']['LoginRequest']

/**
 * Either the session is there, or a second factor is still due. `status` tells which.
 */
export type LoginResult = components['schemas']['LoginResult']

/**
 * Signed in. The session is in the `Set-Cookie` header, not in this body.
 */
export type LoginSucceeded = components['schemas']['LoginSucceeded']

/**
 * One line of a top list.
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
 * An event that a server saw. Members that are not listed here are ignored.
 */
export type ServerEventRequest = components['schemas']['ServerEventRequest']

/**
 * A page view that a server saw. Members that are not listed here are ignored.
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
 * A role on one site. From the strongest to the weakest, each including the ones below it:
 *
 * - `owner`: may also delete the site.
 * - `admin`: may also manage the site's data (which server-side tracking needs) and its
 *   members.
 * - `editor`: may also manage goals and funnels.
 * - `viewer`: may read the site's statistics.
 */
export type SiteRole = components['schemas']['SiteRole']

/**
 * The values of {@link SiteRole}, in the order of the description.
 */
export const SiteRole = { values: ['owner', 'admin', 'editor', 'viewer'] } as const

/**
 * The figures of one site for one period. A top list has at most ten lines, the largest first.
 * `comparison` is only there when both ends of a period to compare with were given.
 */
export type SiteStats = components['schemas']['SiteStats']

/**
 * A bare acknowledgement.
 */
export type Status = components['schemas']['Status']

/**
 * What an instance says about itself to anyone.
 */
export type SystemStatus = components['schemas']['SystemStatus']

/**
 * A team as one of its members sees it.
 */
export type Team = components['schemas']['Team']

/**
 * An API client that belongs to a team.
 */
export type TeamApiClient = components['schemas']['TeamApiClient']

/**
 * A team's API client to create. Members that are not listed here are refused with 400
 * `Invalid JSON payload`, inside `site_roles` too.
 */
export type TeamApiClientCreateRequest = components['schemas']['TeamApiClientCreateRequest']

/**
 * The complete new state of a team's API client. Everything but `revoked` is replaced: a
 * member that is left out is **cleared**, not kept. Other members are refused with 400
 * `Invalid JSON payload`.
 */
export type TeamApiClientUpdateRequest = components['schemas']['TeamApiClientUpdateRequest']

/**
 * A team's API client together with its new token.
 */
export type TeamApiClientWithToken = components['schemas']['TeamApiClientWithToken']

/**
 * What the team is allowed; absent when the instance sets no limits.
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
