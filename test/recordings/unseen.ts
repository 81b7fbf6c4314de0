/** Why no recording has these answers of the description. */
export interface Unseen {
  readonly reason: string
  readonly statuses: readonly string[]
  /** By operationId. @default all */
  readonly operations?: readonly string[]
}

/** The first one that fits is the reason. */
export const UNSEEN: readonly Unseen[] = [
  {
    reason: 'HitKeep Cloud alone has it; other instances answer with the page of the dashboard',
    operations: ['openCheckout', 'openBillingPortal', 'signUp', 'receiveStripeEvent'],
    statuses: ['201', '400', '401', '404', '409', '429', '500', '501', '502', '503'],
  },
  {
    reason: 'HitKeep 2.8.1 answers every valid request with 404',
    operations: ['updateSiteRetention'],
    statuses: ['200'],
  },
  {
    reason: 'the server would ask the internet',
    operations: ['refreshSpamFilter', 'getFavicon', 'getAvatar'],
    statuses: ['200', '502'],
  },
  {
    reason: 'the server would ask Google',
    operations: [
      ...['syncSearchConsole', 'listSearchConsoleProperties', 'completeSearchConsoleConnection'],
    ],
    statuses: ['200', '302', '403', '502'],
  },
  {
    reason: 'a challenge lives for minutes, and is gone when it expires',
    statuses: ['410'],
  },
  {
    reason: 'it takes a second account or address at the right moment',
    operations: [
      ...['acceptInvitation', 'addSiteMember', 'createTeam', 'finishPasskeyRegistration'],
      'getCurrentIp',
    ],
    statuses: ['400', '403', '409'],
  },
  {
    reason: 'the instance with the default rate limits was not asked for these statistics',
    operations: [
      ...['getSharedEcommerceSummary', 'listSharedEcommerceProducts'],
      ...['listSharedEcommerceSources', 'getSharedEcommerceTimeSeries'],
    ],
    statuses: ['429'],
  },
  { reason: 'nothing failed inside the server', statuses: ['500'] },
  { reason: 'no part of a cluster was down', statuses: ['502'] },
  { reason: 'the database was never down', statuses: ['503'] },
]
