import type { Profile } from './profile.ts'

/** How samples call HitKeep. */
export const HITKEEP: Profile = {
  baseUrl: 'https://hitkeep.example.com',
  credentials: {
    sessionCookie: {
      variable: 'HITKEEP_SESSION',
      client: { function: 'session', member: 'cookie' },
    },
    bearerToken: { variable: 'HITKEEP_TOKEN', client: { function: 'apiToken' } },
    apiKeyHeader: { variable: 'HITKEEP_TOKEN', client: { function: 'apiToken' } },
  },
  preferred: ['bearerToken', 'sessionCookie'],
  secrets: { password: 'HITKEEP_PASSWORD' },
  origin: 'HitKeep 2.8.1 answers 404 without it',
  client: { package: 'hitkeep-client', factory: 'createHitKeepClient', name: 'hitkeep' },
}
