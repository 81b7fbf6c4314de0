// Generated from the OpenAPI description by `specwright generate`. Do not edit; README.md in this folder says what to change instead.

import * as _operations from './operations.ts'
import { securitySchemes as _securitySchemes } from './security.ts'
import * as _validators from './validators.js'

/** An operation with the examples of its answers. */
export interface OperationExamples<Operation, Names> {
  readonly operation: Operation
  /** Only for the types: the names of the examples by status. */
  readonly names?: Names
  /** By status, media type and name. */
  readonly examples: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>
  >
  /** Headers of answers with their examples, by status. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Paths of servers, which may precede that of the operation. */
  readonly bases?: readonly string[]
  /** How parameters that are single values or lists are read, by location and name. */
  readonly parameters: Readonly<
    Record<string, { readonly json?: boolean | readonly string[]; readonly list?: boolean }>
  >
  /** How forms in the usual style are read, by media type. */
  readonly forms?: Readonly<
    Record<
      string,
      {
        readonly fields?: Readonly<
          Record<
            string,
            {
              readonly json?: boolean | readonly string[]
              readonly list?: boolean
              readonly file?: boolean
            }
          >
        >
        readonly required?: readonly string[]
        readonly blank?: Readonly<Record<string, unknown>>
      }
    >
  >
  readonly securitySchemes: typeof _securitySchemes
  readonly validators: _validators.OperationValidators
}

export const listInstanceExclusions: OperationExamples<
  typeof _operations.listInstanceExclusions,
  {
    200: 'one' | 'none'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listInstanceExclusions,
  examples: {
    200: {
      'application/json': {
        one: [
          {
            description: 'Monitoring',
            type: 'cidr',
            cidr: '198.51.100.0/24',
            created_at: '2026-07-01T07:04:39.327682Z',
            created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
            id: '4b6d8f0a-2c3e-4d5f-8a7b-9c1d3e5f7a8b',
          },
        ],
        none: [],
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.listInstanceExclusions,
}

export const createInstanceExclusion: OperationExamples<
  typeof _operations.createInstanceExclusion,
  {
    201: 'network'
    400:
      | 'invalidCidr'
      | 'invalidCountryCode'
      | 'invalidExclusionType'
      | 'invalidDescription'
      | 'invalidBody'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.createInstanceExclusion,
  examples: {
    201: {
      'application/json': {
        network: {
          description: 'Monitoring',
          type: 'cidr',
          cidr: '198.51.100.0/24',
          created_at: '2026-07-01T07:04:39.327682771Z',
          created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          id: '4b6d8f0a-2c3e-4d5f-8a7b-9c1d3e5f7a8b',
        },
      },
    },
    400: {
      'text/plain': {
        invalidCidr: 'Invalid IP or CIDR\n',
        invalidCountryCode: 'Invalid country code\n',
        invalidExclusionType: 'Invalid exclusion type\n',
        invalidDescription: 'Description must be 255 characters or fewer\n',
        invalidBody: 'Invalid request body\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.createInstanceExclusion,
}

export const deleteInstanceExclusion: OperationExamples<
  typeof _operations.deleteInstanceExclusion,
  {
    400: 'invalidExclusionId'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.deleteInstanceExclusion,
  examples: {
    400: { 'text/plain': { invalidExclusionId: 'Invalid rule ID\n' } },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path ruleID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.deleteInstanceExclusion,
}

export const listAllSites: OperationExamples<
  typeof _operations.listAllSites,
  {
    200: 'two'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.listAllSites,
  examples: {
    200: {
      'application/json': {
        two: [
          {
            created_at: '2026-07-01T07:04:36.606459Z',
            data_retention_days: 0,
            domain: 'example.com',
            id: '7f2c4b64-b407-44c4-8848-6195efe38874',
            owner_email: 'ada@example.org',
            user_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          },
          {
            created_at: '2026-07-01T07:03:43.73864Z',
            data_retention_days: 0,
            domain: 'shop.example.org',
            id: 'b0016d2b-9046-41b1-b1d0-b463b12fe6fd',
            owner_email: 'tariq@example.org',
            user_id: 'e6957240-0998-49e0-9305-34282490f364',
          },
        ],
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.listAllSites,
}

export const deleteAnySite: OperationExamples<
  typeof _operations.deleteAnySite,
  {
    200: 'deleted'
    400: 'invalidSiteId'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'deleteFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.deleteAnySite,
  examples: {
    200: { 'text/plain': { deleted: '{"status":"ok"}\n' } },
    400: { 'text/plain': { invalidSiteId: 'Invalid site ID\n' } },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        deleteFailed: 'Failed to delete site\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.deleteAnySite,
}

export const getInstance: OperationExamples<
  typeof _operations.getInstance,
  {
    200: 'selfHosted'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getInstance,
  examples: {
    200: {
      'application/json': {
        selfHosted: {
          version: '2.8.1',
          config_flags: {},
          enabled_features: [
            { enabled: false, key: 'mcp' },
            { enabled: false, key: 'mcp_docs' },
          ],
          public_url: 'https://hitkeep.example.com',
          runtime_mode: 'oss',
          uptime: '1m13.121055734s',
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getInstance,
}

export const listSiteActivations: OperationExamples<
  typeof _operations.listSiteActivations,
  {
    200: 'first'
    400: 'invalidLastSeenFrom' | 'invalidLastSeenTo'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.listSiteActivations,
  examples: {
    200: {
      'application/json': {
        first: {
          has_more: false,
          limit: 50,
          offset: 0,
          rows: [
            {
              active_sites: 0,
              events_last_7d: 0,
              hits_last_24h: 0,
              hits_last_7d: 0,
              owner_email: 'ada@example.org',
              site_domain: 'example.com',
              site_id: '7f2c4b64-b407-44c4-8848-6195efe38874',
              sites_count: 2,
              status: 'waiting',
              team_id: 'e2b4d6f8-1a3c-4e5f-8b7d-9c0a1b2d3e4f',
              team_name: 'Agency',
            },
            {
              active_sites: 1,
              events_last_7d: 28,
              first_hit_at: '2026-05-16T19:25:36Z',
              hits_last_24h: 12,
              hits_last_7d: 15,
              last_event_at: '2026-07-01T04:58:12Z',
              last_event_name: 'signup',
              last_hit_at: '2026-07-01T07:04:21.897725Z',
              owner_email: 'ada@example.org',
              site_domain: 'example.org',
              site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
              sites_count: 7,
              status: 'live',
              team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
              team_name: 'Marketing',
              tracker_source: 'hk.js',
            },
          ],
          total: 9,
        },
      },
    },
    400: {
      'text/plain': {
        invalidLastSeenFrom: 'Invalid last_seen_from\n',
        invalidLastSeenTo: 'Invalid last_seen_to\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'query status': {},
    'query team': {},
    'query domain': {},
    'query last_seen_from': {},
    'query last_seen_to': {},
    'query limit': { json: true },
    'query offset': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.listSiteActivations,
}

export const getInstanceAi: OperationExamples<
  typeof _operations.getInstanceAi,
  {
    200: 'off'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getInstanceAi,
  examples: {
    200: {
      'application/json': {
        off: {
          base_url_configured: false,
          budget_exhausted: false,
          budget_window_minutes: 1440,
          config_mode: 'self_hosted',
          configured: false,
          enabled: false,
          request_limit: 100,
          requests_used: 0,
          status: 'disabled',
          token_limit: 100000,
          tokens_used: 0,
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getInstanceAi,
}

export const listInstanceAuditEntries: OperationExamples<
  typeof _operations.listInstanceAuditEntries,
  {
    200: 'first'
    400: 'invalidActorId' | 'invalidFrom' | 'invalidTo' | 'invalidLimit' | 'invalidOffset'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.listInstanceAuditEntries,
  examples: {
    200: {
      'application/json': {
        first: {
          entries: [
            {
              action: 'mail.test',
              actor_email_snapshot: 'ida@example.org',
              actor_id: '7fc240f8-c137-4f5a-8ce3-e84c4c4a1f41',
              actor_role_snapshot: 'admin',
              created_at: '2026-07-01T07:05:19.241411Z',
              details: 'Test email sent to check@example.org',
              id: '18e2b38a-a380-4f13-b83a-78e92d4194fc',
              ip_address: '203.0.113.200',
              outcome: 'success',
              target_label: 'check@example.org',
              target_type: 'mail',
              user_agent: 'ExampleClient/1.0',
            },
            {
              action: 'permission.site_member_granted',
              actor_email_snapshot: 'ada@example.org',
              actor_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
              actor_role_snapshot: 'owner',
              created_at: '2026-07-01T07:05:15.477522Z',
              details: 'Site member refused@example.org granted viewer on example.org',
              id: 'cac90449-af31-4393-9fbf-f1d455ecadcc',
              ip_address: '203.0.113.200',
              outcome: 'success',
              target_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
              target_label: 'example.org',
              target_type: 'permission',
              target_user_id: '2f118ab4-7cb2-4249-a879-c1acf1584214',
              team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
              user_agent: 'ExampleClient/1.0',
            },
          ],
          has_more: true,
          limit: 2,
          offset: 0,
          total: 313,
        },
      },
    },
    400: {
      'text/plain': {
        invalidActorId: 'invalid actor_id\n',
        invalidFrom: 'invalid from date, expected RFC3339\n',
        invalidTo: 'invalid to date, expected RFC3339\n',
        invalidLimit: 'invalid limit\n',
        invalidOffset: 'invalid offset\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'query action': {},
    'query target_type': {},
    'query outcome': {},
    'query actor_id': {},
    'query from': {},
    'query to': {},
    'query query': {},
    'query limit': { json: true },
    'query offset': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.listInstanceAuditEntries,
}

export const exportInstanceAuditLog: OperationExamples<
  typeof _operations.exportInstanceAuditLog,
  {
    200: 'json' | 'csv'
    400: 'invalidActorId' | 'invalidFrom' | 'invalidTo' | 'invalidLimit'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.exportInstanceAuditLog,
  examples: {
    200: {
      'application/json': {
        json: [
          {
            action: 'mail.test',
            actor_email_snapshot: 'ida@example.org',
            actor_id: '7fc240f8-c137-4f5a-8ce3-e84c4c4a1f41',
            actor_role_snapshot: 'admin',
            created_at: '2026-07-01T07:05:19.241411Z',
            details: 'Test email sent to check@example.org',
            id: '18e2b38a-a380-4f13-b83a-78e92d4194fc',
            ip_address: '203.0.113.200',
            outcome: 'success',
            target_label: 'check@example.org',
            target_type: 'mail',
            user_agent: 'ExampleClient/1.0',
          },
        ],
      },
      'text/csv': {
        csv: 'id,created_at,actor_id,team_id,target_user_id,actor_email,actor_role,action,target_type,target_id,target_label,outcome,ip_address,ip_country_code,request_id,user_agent,details\n18e2b38a-a380-4f13-b83a-78e92d4194fc,2026-07-01T07:05:19Z,7fc240f8-c137-4f5a-8ce3-e84c4c4a1f41,,,ida@example.org,admin,mail.test,mail,,check@example.org,success,203.0.113.200,,,ExampleClient/1.0,Test email sent to check@example.org\n',
      },
    },
    400: {
      'text/plain': {
        invalidActorId: 'invalid actor_id\n',
        invalidFrom: 'invalid from date, expected RFC3339\n',
        invalidTo: 'invalid to date, expected RFC3339\n',
        invalidLimit: 'invalid limit\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    200: {
      'content-disposition':
        'attachment; filename=hits_1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0_1782896400.csv',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'query action': {},
    'query target_type': {},
    'query outcome': {},
    'query actor_id': {},
    'query from': {},
    'query to': {},
    'query query': {},
    'query format': {},
    'query limit': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.exportInstanceAuditLog,
}

export const getInstanceBackups: OperationExamples<
  typeof _operations.getInstanceBackups,
  {
    200: 'off'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getInstanceBackups,
  examples: {
    200: {
      'application/json': {
        off: {
          config_path: '',
          enabled: false,
          interval_min: 60,
          recent_failures: 0,
          retention: 24,
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getInstanceBackups,
}

export const getInstanceCaches: OperationExamples<
  typeof _operations.getInstanceCaches,
  {
    200: 'few'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getInstanceCaches,
  examples: {
    200: {
      'application/json': {
        few: {
          api_client_cache: { max_size: 4096, size: 7, ttl: '5m' },
          permissions_cache: { max_size: 8192, size: 4, ttl: '30s' },
          rate_limiter_cache: { max_size: 10000, size: 4, ttl: '3m' },
          status: 'healthy',
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getInstanceCaches,
}

export const getInstanceHealth: OperationExamples<
  typeof _operations.getInstanceHealth,
  {
    200: 'healthy'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getInstanceHealth,
  examples: {
    200: {
      'application/json': {
        healthy: { database: 'ok', is_leader: true, status: 'healthy', workers: 'ok' },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getInstanceHealth,
}

export const getImportCleanup: OperationExamples<
  typeof _operations.getImportCleanup,
  {
    200: 'on' | 'off'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getImportCleanup,
  examples: {
    200: {
      'application/json': {
        on: {
          enabled: true,
          last_cleaned_bytes: 0,
          last_cleaned_files: 0,
          last_cleaned_imports: 0,
          last_marked_failed: 0,
          last_run: '2026-07-01T07:04:28.24946501Z',
          recent_failures: 0,
          retention_days: 7,
          stale_bytes: 0,
          stale_files: 0,
          stale_imports: 0,
        },
        off: {
          enabled: false,
          last_cleaned_bytes: 0,
          last_cleaned_files: 0,
          last_cleaned_imports: 0,
          last_marked_failed: 0,
          recent_failures: 0,
          retention_days: 0,
          stale_bytes: 0,
          stale_files: 0,
          stale_imports: 0,
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getImportCleanup,
}

export const runImportCleanup: OperationExamples<
  typeof _operations.runImportCleanup,
  {
    200: 'cleaned'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    409: 'off'
    429: 'tooManyRequests'
    500: 'failed' | 'roleLookupFailed'
    503: 'noMail' | 'noSpamFilter' | 'noDatabase' | 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.runImportCleanup,
  examples: {
    200: {
      'application/json': {
        cleaned: {
          message: 'Import stage cleanup completed',
          result: {
            bytes_cleaned: 403,
            files_cleaned: 2,
            imports_cleaned: 1,
            imports_marked_failed: 1,
          },
          status: 'ok',
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    409: {
      'application/json': { off: { message: 'Import stage cleanup is disabled', status: 'error' } },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'application/json': {
        failed: {
          message: 'Import stage cleanup failed: disk error',
          result: {
            bytes_cleaned: 403,
            files_cleaned: 2,
            imports_cleaned: 1,
            imports_marked_failed: 1,
          },
          status: 'error',
        },
      },
      'text/plain': { roleLookupFailed: 'Internal error\n' },
    },
    503: {
      'application/json': {
        noMail: { message: 'Mailer not configured', status: 'error' },
        noSpamFilter: { message: 'Spam filter not available', status: 'error' },
        noDatabase: { message: 'Store not available', status: 'error' },
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.runImportCleanup,
}

export const getInstanceIngest: OperationExamples<
  typeof _operations.getInstanceIngest,
  {
    200: 'day'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getInstanceIngest,
  examples: {
    200: {
      'application/json': {
        day: {
          hits_per_second: 0.0007754628524602963,
          recent_events: 23,
          recent_hits: 67,
          recent_rejections: 1,
          recent_spam: 0,
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getInstanceIngest,
}

export const getInstanceMail: OperationExamples<
  typeof _operations.getInstanceMail,
  {
    200: 'smtp'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getInstanceMail,
  examples: {
    200: {
      'application/json': {
        smtp: {
          configured: true,
          driver: 'smtp',
          encryption: 'starttls',
          from_address: 'stats@example.org',
          from_name: 'Statistics',
          host: 'mail.example.org',
          last_test_at: '2026-07-01T07:05:15.477522Z',
          last_test_ok: true,
          password_set: true,
          port: 587,
          username: 'stat****',
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getInstanceMail,
}

export const sendTestMail: OperationExamples<
  typeof _operations.sendTestMail,
  {
    200: 'sent'
    400: 'invalidEmail' | 'invalidBody'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'refused' | 'roleLookupFailed'
    503: 'noMail' | 'noSpamFilter' | 'noDatabase' | 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.sendTestMail,
  examples: {
    200: {
      'application/json': {
        sent: { message: 'Test email sent successfully to ada@example.org', status: 'ok' },
      },
    },
    400: {
      'application/json': {
        invalidEmail: { message: 'Enter a valid email address', status: 'error' },
        invalidBody: { message: 'Invalid request body', status: 'error' },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'application/json': {
        refused: {
          message:
            'Failed to send test email: send failed: closing SMTP DATA writer: 554 "refused"',
          status: 'error',
        },
      },
      'text/plain': { roleLookupFailed: 'Internal error\n' },
    },
    503: {
      'application/json': {
        noMail: { message: 'Mailer not configured', status: 'error' },
        noSpamFilter: { message: 'Spam filter not available', status: 'error' },
        noDatabase: { message: 'Store not available', status: 'error' },
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.sendTestMail,
}

export const getInstanceSearchConsole: OperationExamples<
  typeof _operations.getInstanceSearchConsole,
  {
    200: 'off'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getInstanceSearchConsole,
  examples: {
    200: {
      'application/json': {
        off: {
          connected_teams: 0,
          credentials_status: 'missing',
          failed_syncs: 0,
          mapped_sites: 0,
          needs_attention_syncs: 0,
          pending_syncs: 0,
          running_syncs: 0,
          status: 'not_configured',
          sync_status: 'idle',
          worker_status: 'disabled',
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getInstanceSearchConsole,
}

export const getSpamFilter: OperationExamples<
  typeof _operations.getSpamFilter,
  {
    200: 'manual'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getSpamFilter,
  examples: {
    200: {
      'application/json': {
        manual: {
          auto_update: false,
          db_path: '/var/lib/hitkeep/data/spam-filter.json',
          last_refresh: '2025-12-16T07:57:12.121686Z',
          rule_count: 4038,
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getSpamFilter,
}

export const refreshSpamFilter: OperationExamples<
  typeof _operations.refreshSpamFilter,
  {
    200: 'updated'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'notLoaded' | 'roleLookupFailed'
    503: 'noMail' | 'noSpamFilter' | 'noDatabase' | 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.refreshSpamFilter,
  examples: {
    200: {
      'application/json': {
        updated: { message: 'Spam filter refreshed successfully', status: 'ok' },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'application/json': {
        notLoaded: { message: 'Failed to refresh spam filter: request failed', status: 'error' },
      },
      'text/plain': { roleLookupFailed: 'Internal error\n' },
    },
    503: {
      'application/json': {
        noMail: { message: 'Mailer not configured', status: 'error' },
        noSpamFilter: { message: 'Spam filter not available', status: 'error' },
        noDatabase: { message: 'Store not available', status: 'error' },
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.refreshSpamFilter,
}

export const getInstanceStorage: OperationExamples<
  typeof _operations.getInstanceStorage,
  {
    200: 'several'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getInstanceStorage,
  examples: {
    200: {
      'application/json': {
        several: {
          backup_path: '',
          data_path: '/var/lib/hitkeep/data',
          disk_available_bytes: 64072474624,
          disk_total_bytes: 270553174016,
          shared_db_bytes: 53489664,
          shared_db_path: '/var/lib/hitkeep/hitkeep.db',
          spam_cache_path: '/var/lib/hitkeep/data/spam-filter.json',
          tenant_db_count: 5,
          tenant_dbs: [
            {
              name: 'Agency',
              bytes: 12288,
              path: '/var/lib/hitkeep/data/tenants/e2b4d6f8-1a3c-4e5f-8b7d-9c0a1b2d3e4f/hitkeep.db',
              tenant_id: 'e2b4d6f8-1a3c-4e5f-8b7d-9c0a1b2d3e4f',
            },
            {
              name: 'Support',
              bytes: 12288,
              path: '/var/lib/hitkeep/data/tenants/208d912c-a079-43ed-843a-e5c0e147b740/hitkeep.db',
              tenant_id: '208d912c-a079-43ed-843a-e5c0e147b740',
            },
          ],
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getInstanceStorage,
}

export const listAllTeams: OperationExamples<
  typeof _operations.listAllTeams,
  {
    200: 'two'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.listAllTeams,
  examples: {
    200: {
      'application/json': {
        two: [
          {
            name: 'Short lived',
            created_at: '2026-07-01T07:04:36.750385Z',
            id: '3f5a2822-08b8-4c47-9cf6-4a24fd99cb26',
            is_archived: true,
            is_default: false,
            member_count: 1,
            site_count: 0,
          },
          {
            name: 'Kept by member',
            created_at: '2026-07-01T07:04:36.570198Z',
            id: 'edc31baf-3538-481d-801e-07224b032750',
            is_archived: false,
            is_default: false,
            member_count: 1,
            site_count: 0,
          },
        ],
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.listAllTeams,
}

export const deleteAnyTeam: OperationExamples<
  typeof _operations.deleteAnyTeam,
  {
    200: 'deleted'
    400: 'invalidTeamId' | 'defaultTeam' | 'notArchived' | 'hasSites'
    401: 'unauthorized'
    403: 'forbidden' | 'managedTeam'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'deleteFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.deleteAnyTeam,
  examples: {
    200: {
      'application/json': {
        deleted: { name: 'Agency', status: 'ok', team_id: 'e2b4d6f8-1a3c-4e5f-8b7d-9c0a1b2d3e4f' },
      },
    },
    400: {
      'text/plain': {
        invalidTeamId: 'Invalid team ID\n',
        defaultTeam: 'The default team cannot be deleted\n',
        notArchived: 'Archive the team before deleting it\n',
        hasSites: 'Transfer or delete all sites before deleting the team\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: {
      'text/plain': {
        forbidden: 'Forbidden\n',
        managedTeam: 'Managed cloud teams cannot be force deleted\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        deleteFailed: 'Failed to delete team\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.deleteAnyTeam,
}

export const archiveAnyTeam: OperationExamples<
  typeof _operations.archiveAnyTeam,
  {
    200: 'ok'
    400: 'invalidTeamId' | 'defaultTeam' | 'unknownTeam'
    401: 'unauthorized'
    403: 'forbidden' | 'managedTeam'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.archiveAnyTeam,
  examples: {
    200: { 'application/json': { ok: { status: 'ok' } } },
    400: {
      'text/plain': {
        invalidTeamId: 'Invalid team ID\n',
        defaultTeam: 'The default team cannot be archived\n',
        unknownTeam: 'Team not found or already archived\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: {
      'text/plain': {
        forbidden: 'Forbidden\n',
        managedTeam: 'Managed cloud teams cannot be archived\n',
      },
    },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.archiveAnyTeam,
}

export const listUsers: OperationExamples<
  typeof _operations.listUsers,
  {
    200: 'two'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.listUsers,
  examples: {
    200: {
      'application/json': {
        two: [
          {
            created_at: '2026-07-01T07:03:41.357917Z',
            email: 'grace@example.org',
            id: 'e4a6c8d0-1b3d-4f5e-a7c9-2d4f6b8a0c1e',
            instance_role: 'user',
          },
          {
            created_at: '2026-01-15T10:00:00.180021Z',
            email: 'ada@example.org',
            given_name: 'Ada',
            id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
            instance_role: 'owner',
            last_name: 'Lovelace',
          },
        ],
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.listUsers,
}

export const deleteUser: OperationExamples<
  typeof _operations.deleteUser,
  {
    200: 'deleted'
    400: 'invalidUserId' | 'self'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    409: 'ownsTeam'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'deleteFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.deleteUser,
  examples: {
    200: { 'text/plain': { deleted: '{"status":"ok"}\n' } },
    400: { 'text/plain': { invalidUserId: 'Invalid user ID\n', self: 'Cannot delete yourself\n' } },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    409: {
      'application/json': {
        ownsTeam: {
          code: 'user_owns_teams',
          message:
            'Transfer ownership before deleting this user, or use ?force=true to archive their teams.',
          status: 'error',
          teams: [
            {
              name: 'Agency',
              created_at: '2026-07-01T07:04:34.169967Z',
              id: 'e2b4d6f8-1a3c-4e5f-8b7d-9c0a1b2d3e4f',
              logo_url: '',
              role: 'owner',
            },
          ],
        },
      },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        deleteFailed: 'Failed to delete user\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'query force': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.deleteUser,
}

export const removeSecondFactors: OperationExamples<
  typeof _operations.removeSecondFactors,
  {
    200: 'totp'
    400: 'invalidUserId'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.removeSecondFactors,
  examples: {
    200: {
      'application/json': {
        totp: { passkeys_deleted: 0, sessions_invalidated: 2, status: 'ok', totp_disabled: true },
      },
    },
    400: { 'text/plain': { invalidUserId: 'Invalid user ID\n' } },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.removeSecondFactors,
}

export const updateUserRole: OperationExamples<
  typeof _operations.updateUserRole,
  {
    200: 'ok'
    400: 'invalidUserId' | 'invalidBody'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'updateFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.updateUserRole,
  examples: {
    200: { 'text/plain': { ok: '{"status":"ok"}\n' } },
    400: { 'text/plain': { invalidUserId: 'Invalid user ID\n', invalidBody: 'Invalid request\n' } },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        updateFailed: 'Failed to update role\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.updateUserRole,
}

export const acceptInvitation: OperationExamples<
  typeof _operations.acceptInvitation,
  {
    200: 'accepted'
    400: 'invalidBody' | 'tokenOrPassword' | 'invalidLink'
    403: 'oneTeam'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.acceptInvitation,
  examples: {
    200: {
      'text/plain': {
        accepted: '{"status":"ok","message":"Account set up successfully. Please log in."}\n',
      },
    },
    400: {
      'text/plain': {
        invalidBody: 'Invalid request body\n',
        tokenOrPassword: 'Invalid token or password too short\n',
        invalidLink: 'Invalid or expired link\n',
      },
    },
    403: { 'text/plain': { oneTeam: 'Managed cloud accounts are limited to one team\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.acceptInvitation,
}

export const requestPasswordReset: OperationExamples<
  typeof _operations.requestPasswordReset,
  {
    200: 'sent'
    400: 'invalidBody'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    502: 'mailNotSent'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.requestPasswordReset,
  examples: {
    200: {
      'text/plain': { sent: '{"message":"If an account exists, a reset link has been sent."}\n' },
    },
    400: { 'text/plain': { invalidBody: 'Invalid request body\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    502: { 'text/plain': { mailNotSent: 'Failed to send email. Check server logs.\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.requestPasswordReset,
}

export const requestEmailLink: OperationExamples<
  typeof _operations.requestEmailLink,
  {
    200: 'sent'
    400: 'invalidJson' | 'invalidChallengeToken'
    403: 'otherChallenge'
    404: 'originRefused'
    409: 'unknownChallenge'
    410: 'challengeExpired'
    429: 'tooManyRequests'
    500: 'internalError'
    502: 'mailNotSent'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'noMail' | 'wrongNode'
  }
> = {
  operation: _operations.requestEmailLink,
  examples: {
    200: { 'application/json': { sent: { status: 'sent' } } },
    400: {
      'text/plain': {
        invalidJson: 'Invalid JSON payload\n',
        invalidChallengeToken: 'Invalid challenge token\n',
      },
    },
    403: { 'text/plain': { otherChallenge: 'Invalid MFA challenge\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    409: { 'text/plain': { unknownChallenge: 'MFA challenge not found\n' } },
    410: { 'text/plain': { challengeExpired: 'MFA challenge expired\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    502: { 'text/plain': { mailNotSent: 'Failed to send email sign-in link\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': {
        noMail: 'Email sign-in is not available\n',
        wrongNode: 'Service not available on this node\n',
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.requestEmailLink,
}

export const openEmailLink: OperationExamples<
  typeof _operations.openEmailLink,
  {
    303: 'invalid'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.openEmailLink,
  examples: {
    303: {
      'text/html': {
        invalid:
          '<a href="https://hitkeep.example.com/login?error=mfa_link_invalid">See Other<\/a>.\n\n',
      },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    303: {
      location: 'https://example.org/?hk_qr=6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
      'set-cookie':
        'hk_token=eyJhbGciOiJIUzI1NiJ9.ZXhhbXBsZQ.c2lnbmF0dXJl; Path=/; HttpOnly; SameSite=Lax',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'query token': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.openEmailLink,
}

export const verifyRecoveryCode: OperationExamples<
  typeof _operations.verifyRecoveryCode,
  {
    200: 'signedIn'
    400: 'invalidJson' | 'invalidChallengeToken'
    401: 'wrongCode'
    403: 'otherChallenge'
    404: 'originRefused'
    409: 'unknownChallenge'
    410: 'challengeExpired'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.verifyRecoveryCode,
  examples: {
    200: { 'application/json': { signedIn: { status: 'ok' } } },
    400: {
      'text/plain': {
        invalidJson: 'Invalid JSON payload\n',
        invalidChallengeToken: 'Invalid challenge token\n',
      },
    },
    401: { 'text/plain': { wrongCode: 'Invalid recovery code\n' } },
    403: { 'text/plain': { otherChallenge: 'Invalid MFA challenge\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    409: { 'text/plain': { unknownChallenge: 'MFA challenge not found\n' } },
    410: { 'text/plain': { challengeExpired: 'MFA challenge expired\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    200: {
      'set-cookie':
        'hk_token=eyJhbGciOiJIUzI1NiJ9.ZXhhbXBsZQ.c2lnbmF0dXJl; Path=/; HttpOnly; SameSite=Lax',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.verifyRecoveryCode,
}

export const verifyTotp: OperationExamples<
  typeof _operations.verifyTotp,
  {
    200: 'signedIn'
    400: 'invalidJson' | 'invalidChallengeToken'
    401: 'wrongCode'
    403: 'otherChallenge'
    404: 'originRefused'
    409: 'unknownChallenge' | 'totpNotEnabled'
    410: 'challengeExpired'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.verifyTotp,
  examples: {
    200: { 'application/json': { signedIn: { status: 'ok' } } },
    400: {
      'text/plain': {
        invalidJson: 'Invalid JSON payload\n',
        invalidChallengeToken: 'Invalid challenge token\n',
      },
    },
    401: { 'text/plain': { wrongCode: 'Invalid TOTP code\n' } },
    403: { 'text/plain': { otherChallenge: 'Invalid MFA challenge\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    409: {
      'text/plain': {
        unknownChallenge: 'MFA challenge not found\n',
        totpNotEnabled: 'TOTP is not enabled\n',
      },
    },
    410: { 'text/plain': { challengeExpired: 'MFA challenge expired\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    200: {
      'set-cookie':
        'hk_token=eyJhbGciOiJIUzI1NiJ9.ZXhhbXBsZQ.c2lnbmF0dXJl; Path=/; HttpOnly; SameSite=Lax',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.verifyTotp,
}

export const finishPasskeyLogin: OperationExamples<
  typeof _operations.finishPasskeyLogin,
  {
    200: 'signedIn'
    400: 'invalidJson' | 'invalidChallengeToken' | 'assertionRefused'
    401: 'assertionRefused'
    403: 'otherChallenge' | 'otherChallengeInHandler'
    404: 'originRefused'
    409: 'unknownChallenge'
    410: 'challengeExpired'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.finishPasskeyLogin,
  examples: {
    200: { 'application/json': { signedIn: { status: 'ok' } } },
    400: {
      'text/plain': {
        invalidJson: 'Invalid JSON payload\n',
        invalidChallengeToken: 'Invalid challenge token\n',
        assertionRefused: 'Invalid passkey assertion\n',
      },
    },
    401: { 'text/plain': { assertionRefused: 'Invalid passkey assertion\n' } },
    403: {
      'text/plain': {
        otherChallenge: 'Passkey login challenge is invalid\n',
        otherChallengeInHandler: 'Invalid MFA challenge context\n',
      },
    },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    409: { 'text/plain': { unknownChallenge: 'Passkey login challenge not found\n' } },
    410: { 'text/plain': { challengeExpired: 'Passkey login challenge expired\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    200: {
      'set-cookie':
        'hk_token=eyJhbGciOiJIUzI1NiJ9.ZXhhbXBsZQ.c2lnbmF0dXJl; Path=/; HttpOnly; SameSite=Lax',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.finishPasskeyLogin,
}

export const startPasskeyLogin: OperationExamples<
  typeof _operations.startPasskeyLogin,
  {
    200: 'challenge'
    400: 'invalidJson'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.startPasskeyLogin,
  examples: {
    200: {
      'application/json': {
        challenge: {
          challenge_token: '6d2f8b4a-1c3e-4d5f-9a7b-8c0e2d4f6a1b',
          publicKey: {
            challenge: 'dGhpcyBpcyBhbiBleGFtcGxlIGNoYWxsZW5nZQ',
            rpId: 'hitkeep.example.com',
            timeout: 300000,
            userVerification: 'required',
          },
        },
      },
    },
    400: { 'text/plain': { invalidJson: 'Invalid JSON payload\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.startPasskeyLogin,
}

export const resetPassword: OperationExamples<
  typeof _operations.resetPassword,
  {
    200: 'set'
    400: 'invalidBody' | 'tokenOrPassword' | 'invalidLink'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.resetPassword,
  examples: {
    200: { 'text/plain': { set: '{"status":"ok","message":"Password updated successfully"}\n' } },
    400: {
      'text/plain': {
        invalidBody: 'Invalid request body\n',
        tokenOrPassword: 'Invalid token or password too short\n',
        invalidLink: 'Invalid or expired link\n',
      },
    },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.resetPassword,
}

export const getSession: OperationExamples<
  typeof _operations.getSession,
  {
    200: 'plain' | 'remembered'
    401: 'unauthorized' | 'sessionUnavailable'
    404: 'originRefused'
    429: 'tooManyRequests'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getSession,
  examples: {
    200: {
      'application/json': {
        plain: {
          duration_seconds: 900,
          expires_at: '2026-07-01T09:45:12Z',
          extendable: true,
          issued_at: '2026-07-01T09:30:12Z',
          remember_me_duration_days: 30,
          remembered: false,
          timing_adjustable: true,
          warning_seconds: 120,
        },
        remembered: {
          duration_seconds: 900,
          expires_at: '2026-07-01T09:45:12Z',
          extendable: true,
          issued_at: '2026-07-01T09:30:12Z',
          remember_expires_at: '2026-07-31T09:30:12Z',
          remember_me_duration_days: 30,
          remembered: true,
          timing_adjustable: true,
          warning_seconds: 120,
        },
      },
    },
    401: {
      'text/plain': { unauthorized: 'Unauthorized\n', sessionUnavailable: 'Session unavailable\n' },
    },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    200: {
      'set-cookie':
        'hk_token=eyJhbGciOiJIUzI1NiJ9.ZXhhbXBsZQ.c2lnbmF0dXJl; Path=/; HttpOnly; SameSite=Lax',
    },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getSession,
}

export const extendSession: OperationExamples<
  typeof _operations.extendSession,
  {
    200: 'extended'
    401: 'unauthorized'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.extendSession,
  examples: {
    200: {
      'application/json': {
        extended: {
          duration_seconds: 900,
          expires_at: '2026-07-01T09:58:40Z',
          extendable: true,
          issued_at: '2026-07-01T09:43:40Z',
          remember_me_duration_days: 30,
          remembered: false,
          timing_adjustable: true,
          warning_seconds: 120,
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    200: {
      'set-cookie':
        'hk_token=eyJhbGciOiJIUzI1NiJ9.ZXhhbXBsZQ.c2lnbmF0dXJl; Path=/; HttpOnly; SameSite=Lax',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.extendSession,
}

export const openCheckout: OperationExamples<
  typeof _operations.openCheckout,
  {
    200: 'stripe' | 'dashboard'
    400: 'noActiveTeam' | 'invalidBody' | 'invalidPlan' | 'planNotConfigured'
    401: 'unauthorized'
    404: 'originRefused'
    409: 'paidAlready'
    429: 'tooManyRequests'
    500: 'internalError'
    501: 'stripeNotConfigured'
    502: 'stripeUnreachable'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.openCheckout,
  examples: {
    200: {
      'application/json': { stripe: { url: 'https://checkout.stripe.com/c/pay/example' } },
      'text/html': {
        dashboard:
          '<!doctype html><html><head><title>HitKeep<\/title><\/head><body><\/body><\/html>\n',
      },
    },
    400: {
      'text/plain': {
        noActiveTeam: 'Unable to resolve active team\n',
        invalidBody: 'Invalid request body\n',
        invalidPlan: 'Paid plan code is required\n',
        planNotConfigured: 'Plan is not configured for checkout\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    409: { 'text/plain': { paidAlready: 'Use billing portal to manage an existing paid plan\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    501: { 'text/plain': { stripeNotConfigured: 'Stripe secret key is not configured\n' } },
    502: { 'text/plain': { stripeUnreachable: 'Unable to start checkout\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.openCheckout,
}

export const openBillingPortal: OperationExamples<
  typeof _operations.openBillingPortal,
  {
    200: 'stripe' | 'dashboard'
    400: 'noActiveTeam' | 'invalidBody'
    401: 'unauthorized'
    404: 'originRefused'
    409: 'noCustomer'
    429: 'tooManyRequests'
    500: 'internalError'
    501: 'stripeNotConfigured'
    502: 'stripeUnreachable'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.openBillingPortal,
  examples: {
    200: {
      'application/json': { stripe: { url: 'https://billing.stripe.com/p/session/example' } },
      'text/html': {
        dashboard:
          '<!doctype html><html><head><title>HitKeep<\/title><\/head><body><\/body><\/html>\n',
      },
    },
    400: {
      'text/plain': {
        noActiveTeam: 'Unable to resolve active team\n',
        invalidBody: 'Invalid request body\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    409: { 'text/plain': { noCustomer: 'Stripe customer is not configured\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    501: { 'text/plain': { stripeNotConfigured: 'Stripe secret key is not configured\n' } },
    502: { 'text/plain': { stripeUnreachable: 'Unable to start billing portal\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.openBillingPortal,
}

export const signUp: OperationExamples<
  typeof _operations.signUp,
  {
    200: 'dashboard'
    201: 'free'
    400: 'invalidBody' | 'invalidAccount' | 'termsNotAccepted' | 'otherJurisdiction'
    404: 'originRefused'
    409: 'emailTaken'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.signUp,
  examples: {
    200: {
      'text/html': {
        dashboard:
          '<!doctype html><html><head><title>HitKeep<\/title><\/head><body><\/body><\/html>\n',
      },
    },
    201: {
      'application/json': {
        free: { plan_code: 'free', redirect_url: 'https://cloud.hitkeep.eu/', status: 'ok' },
      },
    },
    400: {
      'text/plain': {
        invalidBody: 'Invalid request body\n',
        invalidAccount: 'Email required; Password must be at least 8 characters\n',
        termsNotAccepted: 'You must accept the Terms of Service and Privacy Policy\n',
        otherJurisdiction: 'Jurisdiction mismatch\n',
      },
    },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    409: { 'text/plain': { emailTaken: 'Email already exists\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.signUp,
}

export const receiveStripeEvent: OperationExamples<
  typeof _operations.receiveStripeEvent,
  {
    200: 'dashboard'
    400: 'unreadableBody' | 'invalidSignature'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'notProcessed'
    501: 'secretNotConfigured'
  }
> = {
  operation: _operations.receiveStripeEvent,
  examples: {
    200: {
      'text/html': {
        dashboard:
          '<!doctype html><html><head><title>HitKeep<\/title><\/head><body><\/body><\/html>\n',
      },
    },
    400: {
      'text/plain': {
        unreadableBody: 'Unable to read request body\n',
        invalidSignature: 'Invalid webhook signature\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { notProcessed: 'Webhook processing failed\n' } },
    501: { 'text/plain': { secretNotConfigured: 'Webhook signing secret not configured\n' } },
  },
  headers: { 500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' } },
  parameters: { 'header Stripe-Signature': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.receiveStripeEvent,
}

export const getApiDescription: OperationExamples<
  typeof _operations.getApiDescription,
  { 200: 'beginning'; 404: 'originRefused' }
> = {
  operation: _operations.getApiDescription,
  examples: {
    200: {
      'application/json': {
        beginning: {
          openapi: '3.1.0',
          info: { title: 'HitKeep REST API', version: 'v1' },
          paths: {},
        },
      },
    },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getApiDescription,
}

export const listApiDescriptions: OperationExamples<
  typeof _operations.listApiDescriptions,
  { 200: 'one'; 404: 'originRefused' }
> = {
  operation: _operations.listApiDescriptions,
  examples: {
    200: {
      'application/json': {
        one: {
          latest: 'v1',
          versions: [{ version: 'v1', latest: true, openapi_url: '/api/docs/v1/openapi.json' }],
        },
      },
    },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.listApiDescriptions,
}

export const getFavicon: OperationExamples<
  typeof _operations.getFavicon,
  {
    200: 'icon'
    400: 'invalidDomain'
    404: 'originRefused'
    429: 'tooManyRequests'
    502: 'iconUnavailable'
  }
> = {
  operation: _operations.getFavicon,
  examples: {
    200: { 'image/x-icon': { icon: '\u0000\u0000\u0001\u0000' } },
    400: { 'text/plain': { invalidDomain: 'Invalid domain\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    502: { 'text/plain': { iconUnavailable: 'Upstream error\n' } },
  },
  parameters: { 'path domain': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.getFavicon,
}

export const trackServerEvent: OperationExamples<
  typeof _operations.trackServerEvent,
  {
    400:
      | 'invalidBody'
      | 'invalidUrl'
      | 'invalidTimestamp'
      | 'invalidVisitorIp'
      | 'userAgentMissing'
      | 'nameMissing'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'siteNotFound'
    429: 'tooManyRequests'
    500: 'internalError'
    502: 'notForwarded'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode' | 'noLeader'
  }
> = {
  operation: _operations.trackServerEvent,
  examples: {
    400: {
      'text/plain': {
        invalidBody: 'Bad request body\n',
        invalidUrl: 'url must be an absolute http or https URL\n',
        invalidTimestamp: 'timestamp must be RFC3339\n',
        invalidVisitorIp: 'visitor_ip must be a valid IP address\n',
        userAgentMissing: 'user_agent is required\n',
        nameMissing: 'name is required\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { siteNotFound: 'Site not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    502: { 'text/plain': { notForwarded: 'Failed to forward request\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': {
        wrongNode: 'Service not available on this node\n',
        noLeader: 'No leader available\n',
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.trackServerEvent,
}

export const trackServerPageview: OperationExamples<
  typeof _operations.trackServerPageview,
  {
    400: 'invalidBody' | 'invalidUrl' | 'invalidTimestamp' | 'invalidVisitorIp' | 'userAgentMissing'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'siteNotFound'
    429: 'tooManyRequests'
    500: 'internalError'
    502: 'notForwarded'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode' | 'noLeader'
  }
> = {
  operation: _operations.trackServerPageview,
  examples: {
    400: {
      'text/plain': {
        invalidBody: 'Bad request body\n',
        invalidUrl: 'url must be an absolute http or https URL\n',
        invalidTimestamp: 'timestamp must be RFC3339\n',
        invalidVisitorIp: 'visitor_ip must be a valid IP address\n',
        userAgentMissing: 'user_agent is required\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { siteNotFound: 'Site not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    502: { 'text/plain': { notForwarded: 'Failed to forward request\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': {
        wrongNode: 'Service not available on this node\n',
        noLeader: 'No leader available\n',
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.trackServerPageview,
}

export const createInitialUser: OperationExamples<
  typeof _operations.createInitialUser,
  {
    201: 'created'
    400: 'invalidBody' | 'invalidAccount'
    403: 'alreadySetUp'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.createInitialUser,
  examples: {
    201: {
      'application/json': { created: { token: 'eyJhbGciOiJIUzI1NiJ9.ZXhhbXBsZQ.c2lnbmF0dXJl' } },
    },
    400: {
      'text/plain': {
        invalidBody: 'Invalid request body\n',
        invalidAccount: 'Email required; Password must be at least 8 characters\n',
      },
    },
    403: { 'text/plain': { alreadySetUp: 'Setup has already been completed.\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    201: {
      'set-cookie':
        'hk_token=eyJhbGciOiJIUzI1NiJ9.ZXhhbXBsZQ.c2lnbmF0dXJl; Path=/; HttpOnly; SameSite=Lax',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.createInitialUser,
}

export const completeSearchConsoleConnection: OperationExamples<
  typeof _operations.completeSearchConsoleConnection,
  {
    302: 'redirect'
    400: 'invalidState' | 'codeMissing'
    401: 'unauthorized'
    403: 'forbidden'
    429: 'tooManyRequests'
    500: 'notStored'
    502: 'googleRefused'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.completeSearchConsoleConnection,
  examples: {
    302: {
      'text/html': { redirect: '<a href="https://hitkeep.example.com/settings">Found<\/a>.\n\n' },
    },
    400: {
      'text/plain': { invalidState: 'Invalid OAuth state\n', codeMissing: 'Missing OAuth code\n' },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { notStored: 'Could not store Google Search Console connection\n' } },
    502: { 'text/plain': { googleRefused: 'Could not connect Google Search Console\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    302: { location: 'https://example.org/?hk_qr=6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b' },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'query state': {}, 'query code': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.completeSearchConsoleConnection,
}

export const login: OperationExamples<
  typeof _operations.login,
  {
    200: 'signedIn' | 'totpRequired' | 'passkeyRequired'
    400: 'invalidBody'
    401: 'wrongCredentials'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.login,
  examples: {
    200: {
      'application/json': {
        signedIn: { status: 'ok' },
        totpRequired: {
          challenge_token: '6d2f8b4a-1c3e-4d5f-9a7b-8c0e2d4f6a1b',
          factors: ['totp', 'recovery_code', 'email_link'],
          status: 'mfa_required',
        },
        passkeyRequired: {
          challenge_token: 'a3c5e7f9-2b4d-4f6a-8c1e-0d2f4b6a8c9e',
          factors: ['passkey'],
          passkey: {
            allowCredentials: [{ type: 'public-key', id: 'ZXhhbXBsZS1jcmVkZW50aWFs' }],
            challenge: 'dGhpcyBpcyBhbiBleGFtcGxlIGNoYWxsZW5nZQ',
            rpId: 'localhost',
            timeout: 300000,
            userVerification: 'preferred',
          },
          status: 'mfa_required',
        },
      },
    },
    400: { 'text/plain': { invalidBody: 'Invalid request body\n' } },
    401: { 'text/plain': { wrongCredentials: 'Invalid email or password\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    200: {
      'set-cookie':
        'hk_token=eyJhbGciOiJIUzI1NiJ9.ZXhhbXBsZQ.c2lnbmF0dXJl; Path=/; HttpOnly; SameSite=Lax',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.login,
}

export const logout: OperationExamples<
  typeof _operations.logout,
  {
    200: 'signedOut'
    404: 'originRefused'
    429: 'tooManyRequests'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.logout,
  examples: {
    200: { 'text/plain': { signedOut: '{"status":"ok"}\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    200: { 'set-cookie': 'hk_token=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.logout,
}

export const getQrShare: OperationExamples<
  typeof _operations.getQrShare,
  {
    200: 'active' | 'archived'
    400: 'invalidToken'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getQrShare,
  examples: {
    200: {
      'application/json': {
        active: {
          name: 'Shop window',
          created_at: '2026-07-01T07:03:43.866547Z',
          created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          custom_params: { store: 'north' },
          destination_url: 'https://example.org/pricing',
          has_asset: true,
          id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
          redirect_url:
            'https://hitkeep.example.com/q/abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789',
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          style: { background: '#ffffff', foreground: '#112233' },
          token_hint: 'a34f2d32',
          updated_at: '2026-07-01T07:03:44.162009Z',
          utm_campaign: 'spring-sale',
          utm_medium: 'print',
          utm_source: 'qr',
        },
        archived: {
          name: 'Flyer',
          archived_at: '2026-07-01T07:03:44.135754Z',
          created_at: '2026-06-18T08:12:05.87045Z',
          created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          destination_url: 'https://example.org/',
          has_asset: false,
          id: '0a2c4e6b-8d9f-4b1d-a3c5-7e9a1c3d5f7b',
          redirect_url:
            'https://hitkeep.example.com/q/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          token_hint: 'd73b9ec7',
          updated_at: '2026-07-01T07:03:44.137547Z',
        },
      },
    },
    400: { 'text/plain': { invalidToken: 'Invalid token\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path token': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.getQrShare,
}

export const getQrShareGraphic: OperationExamples<
  typeof _operations.getQrShareGraphic,
  {
    200: 'jpeg' | 'png' | 'webp'
    400: 'invalidToken'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getQrShareGraphic,
  examples: {
    200: {
      'image/jpeg': { jpeg: 'ÿØÿà' },
      'image/png': { png: 'PNG' },
      'image/webp': { webp: 'RIFF' },
    },
    400: { 'text/plain': { invalidToken: 'Invalid token\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    200: { 'cache-control': 'private, max-age=300' },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path token': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.getQrShareGraphic,
}

export const getQrShareTimeSeries: OperationExamples<
  typeof _operations.getQrShareTimeSeries,
  {
    200: 'days'
    400: 'invalidToken'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getQrShareTimeSeries,
  examples: {
    200: {
      'application/json': {
        days: [
          { opens: 0, time: '2026-05-02T00:00:00Z' },
          { opens: 0, time: '2026-05-03T00:00:00Z' },
          { opens: 0, time: '2026-05-04T00:00:00Z' },
        ],
      },
    },
    400: { 'text/plain': { invalidToken: 'Invalid token\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path token': {}, 'query from': {}, 'query to': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.getQrShareTimeSeries,
}

export const getQrShareSummary: OperationExamples<
  typeof _operations.getQrShareSummary,
  {
    200: 'opened' | 'unopened'
    400: 'invalidToken'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getQrShareSummary,
  examples: {
    200: {
      'application/json': {
        opened: {
          open_count: 5,
          pageviews: 1,
          qr_code: {
            name: 'Shop window',
            created_at: '2026-07-01T07:03:43.866547Z',
            created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
            custom_params: { store: 'north' },
            destination_url: 'https://example.org/pricing',
            has_asset: true,
            id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
            redirect_url:
              'https://hitkeep.example.com/q/abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            style: { background: '#ffffff', foreground: '#112233' },
            token_hint: 'a34f2d32',
            updated_at: '2026-07-01T07:03:44.162009Z',
            utm_campaign: 'spring-sale',
            utm_medium: 'print',
            utm_source: 'qr',
          },
          top_countries: [{ name: 'FR', value: 1 }],
          top_devices: [{ name: 'Desktop', value: 1 }],
          top_pages: [{ name: '/shop', value: 1 }],
          top_referrers: [{ name: 'search.example.com', value: 1 }],
          visitors: 1,
        },
        unopened: {
          open_count: 7,
          pageviews: 0,
          qr_code: {
            name: 'Shop window',
            created_at: '2026-07-01T07:03:43.866547Z',
            created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
            custom_params: { store: 'north' },
            destination_url: 'https://example.org/pricing',
            has_asset: true,
            id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
            redirect_url:
              'https://hitkeep.example.com/q/abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            style: { background: '#ffffff', foreground: '#112233' },
            token_hint: 'a34f2d32',
            updated_at: '2026-07-01T07:03:44.162009Z',
            utm_campaign: 'spring-sale',
            utm_medium: 'print',
            utm_source: 'qr',
          },
          top_countries: [],
          top_devices: [],
          top_pages: [],
          top_referrers: [],
          visitors: 0,
        },
      },
    },
    400: { 'text/plain': { invalidToken: 'Invalid token\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path token': {}, 'query from': {}, 'query to': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.getQrShareSummary,
}

export const exportQrShare: OperationExamples<
  typeof _operations.exportQrShare,
  {
    200: 'json' | 'none' | 'parquet' | 'xlsx' | 'ndjson' | 'csv'
    400: 'invalidToken'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'exportFailed' | 'fileUnreadable'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.exportQrShare,
  examples: {
    200: {
      'application/json': {
        json: [
          {
            name: null,
            properties: null,
            archived_at: null,
            asn: 64497,
            asn_org: 'Sample Telecom',
            byte_size: null,
            checksum: null,
            city: 'Lyon',
            content_type: null,
            country_code: 'FR',
            created_at: null,
            created_by: null,
            custom_params_json: null,
            destination_url: null,
            filename: null,
            height: null,
            hostname: 'example.org',
            id: '7623fcdb-8a9c-4169-aded-f3077729390b',
            is_unique: true,
            language: 'de-DE',
            metric: null,
            metric_id: null,
            navigation_type: null,
            page_id: 'ebc45baf-665b-4c0a-88ba-77b42a858e93',
            path: '/shop',
            provider: 'Sample Telecom',
            qr_code_id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
            rating: null,
            record_type: 'hit',
            referrer: 'https://search.example.com/',
            region: null,
            revoked_at: null,
            screen_height: 1080,
            screen_width: 1920,
            session_id: 'ae64aa47-8946-4bfb-b7a9-bd82f29534ff',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            style_json: null,
            timestamp: '2026-07-01 07:03:49.659755+00',
            token: null,
            token_hash: null,
            token_hint: null,
            tracker_source: null,
            tracker_version: null,
            updated_at: null,
            user_agent: null,
            utm_campaign: 'spring-sale',
            utm_content: 'c',
            utm_medium: 'email',
            utm_source: 'newsletter',
            utm_term: 't',
            value: null,
            viewport_height: 720,
            viewport_width: 1280,
            width: null,
          },
        ],
        none: [],
      },
      'application/octet-stream': { parquet: 'PAR1' },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { xlsx: 'PK' },
      'application/x-ndjson': {
        ndjson: [
          {
            name: null,
            properties: null,
            archived_at: null,
            asn: 64497,
            asn_org: 'Sample Telecom',
            byte_size: null,
            checksum: null,
            city: 'Lyon',
            content_type: null,
            country_code: 'FR',
            created_at: null,
            created_by: null,
            custom_params_json: null,
            destination_url: null,
            filename: null,
            height: null,
            hostname: 'example.org',
            id: '7623fcdb-8a9c-4169-aded-f3077729390b',
            is_unique: true,
            language: 'de-DE',
            metric: null,
            metric_id: null,
            navigation_type: null,
            page_id: 'ebc45baf-665b-4c0a-88ba-77b42a858e93',
            path: '/shop',
            provider: 'Sample Telecom',
            qr_code_id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
            rating: null,
            record_type: 'hit',
            referrer: 'https://search.example.com/',
            region: null,
            revoked_at: null,
            screen_height: 1080,
            screen_width: 1920,
            session_id: 'ae64aa47-8946-4bfb-b7a9-bd82f29534ff',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            style_json: null,
            timestamp: '2026-07-01 07:03:49.659755+00',
            token: null,
            token_hash: null,
            token_hint: null,
            tracker_source: null,
            tracker_version: null,
            updated_at: null,
            user_agent: null,
            utm_campaign: 'spring-sale',
            utm_content: 'c',
            utm_medium: 'email',
            utm_source: 'newsletter',
            utm_term: 't',
            value: null,
            viewport_height: 720,
            viewport_width: 1280,
            width: null,
          },
        ],
        none: [],
      },
      'text/csv': {
        csv: 'record_type,id,site_id,created_by,name,destination_url,utm_source,utm_medium,utm_campaign,utm_term,utm_content,custom_params_json,style_json,token,token_hash,token_hint,created_at,updated_at,archived_at,qr_code_id,filename,content_type,byte_size,width,height,checksum,revoked_at,session_id,page_id,timestamp,path,hostname,referrer,user_agent,viewport_width,viewport_height,screen_width,screen_height,language,is_unique,country_code,region,city,provider,asn,asn_org,properties,metric,metric_id,value,rating,navigation_type,tracker_source,tracker_version\nhit,7623fcdb-8a9c-4169-aded-f3077729390b,1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0,,,,newsletter,email,spring-sale,t,c,,,,,,,,,6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b,,,,,,,,ae64aa47-8946-4bfb-b7a9-bd82f29534ff,ebc45baf-665b-4c0a-88ba-77b42a858e93,2026-07-01 07:03:49.659755+00,/shop,example.org,https://search.example.com/,,1280,720,1920,1080,de-DE,true,FR,,Lyon,Sample Telecom,64497,Sample Telecom,,,,,,,,\n',
      },
    },
    400: { 'text/plain': { invalidToken: 'Invalid token\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        exportFailed: 'Failed to export QR data\n',
        fileUnreadable: 'Failed to export file\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    200: {
      'content-disposition':
        'attachment; filename=hits_1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0_1782896400.csv',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path token': {}, 'query format': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.exportQrShare,
}

export const getSharedSite: OperationExamples<
  typeof _operations.getSharedSite,
  {
    200: 'site'
    400: 'invalidToken'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSharedSite,
  examples: {
    200: {
      'application/json': {
        site: {
          created_at: '2026-07-01T07:03:43.622721Z',
          data_retention_days: 365,
          domain: 'example.org',
          id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          user_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
        },
      },
    },
    400: { 'text/plain': { invalidToken: 'Invalid token\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path token': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.getSharedSite,
}

export const getSharedEcommerceSummary: OperationExamples<
  typeof _operations.getSharedEcommerceSummary,
  {
    200: 'month'
    400:
      | 'invalidToken'
      | 'invalidSiteId'
      | 'invalidFilterFormat'
      | 'incompleteFilter'
      | 'invalidFilterType'
      | 'invalidLimit'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSharedEcommerceSummary,
  examples: {
    200: {
      'application/json': {
        month: {
          average_order_value: 39.91388888888888,
          checkout_conversion_rate: 78.26086956521739,
          checkout_starts: 23,
          currency: 'EUR',
          orders: 18,
          revenue: 718.4499999999998,
          top_asns: [
            { name: 'AS64498 Doc Fibre', value: 9 },
            { name: 'AS64497 Sample Telecom', value: 8 },
          ],
          top_cities: [
            { name: '(Unknown)', value: 5 },
            { name: 'Hamburg', value: 5 },
          ],
          top_providers: [
            { name: 'Doc Fibre', value: 9 },
            { name: 'Sample Telecom', value: 8 },
          ],
        },
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFilterFormat: 'invalid filter format\n',
        incompleteFilter: 'filter_type and filter_value are required together\n',
        invalidFilterType: 'invalid filter_type\n',
        invalidLimit: 'Invalid limit\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'query from': {},
    'query to': {},
    'query filter': { list: true },
    'query filter_type': {},
    'query filter_value': {},
    'query item_id': {},
    'query item_name': {},
    'query limit': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getSharedEcommerceSummary,
}

export const listSharedEcommerceProducts: OperationExamples<
  typeof _operations.listSharedEcommerceProducts,
  {
    200: 'shop' | 'none'
    400:
      | 'invalidToken'
      | 'invalidSiteId'
      | 'invalidFilterFormat'
      | 'incompleteFilter'
      | 'invalidFilterType'
      | 'invalidLimit'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listSharedEcommerceProducts,
  examples: {
    200: {
      'application/json': {
        shop: [
          { item_id: 'cook-02', item_name: 'Cookbook', orders: 10, quantity: 18, revenue: 432 },
          { item_id: 'atlas-01', item_name: 'World atlas', orders: 2, quantity: 3, revenue: 118.5 },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFilterFormat: 'invalid filter format\n',
        incompleteFilter: 'filter_type and filter_value are required together\n',
        invalidFilterType: 'invalid filter_type\n',
        invalidLimit: 'Invalid limit\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'query from': {},
    'query to': {},
    'query filter': { list: true },
    'query filter_type': {},
    'query filter_value': {},
    'query item_id': {},
    'query item_name': {},
    'query limit': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.listSharedEcommerceProducts,
}

export const listSharedEcommerceSources: OperationExamples<
  typeof _operations.listSharedEcommerceSources,
  {
    200: 'shop' | 'none'
    400:
      | 'invalidToken'
      | 'invalidSiteId'
      | 'invalidFilterFormat'
      | 'incompleteFilter'
      | 'invalidFilterType'
      | 'invalidLimit'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listSharedEcommerceSources,
  examples: {
    200: {
      'application/json': {
        shop: [
          {
            orders: 3,
            referrer: 'news.example.net',
            revenue: 150.2,
            utm_campaign: '(Unspecified)',
            utm_medium: '(Unspecified)',
            utm_source: '(Unspecified)',
          },
          {
            orders: 6,
            referrer: '(Direct)',
            revenue: 149.9,
            utm_campaign: '(Unspecified)',
            utm_medium: '(Unspecified)',
            utm_source: '(Unspecified)',
          },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFilterFormat: 'invalid filter format\n',
        incompleteFilter: 'filter_type and filter_value are required together\n',
        invalidFilterType: 'invalid filter_type\n',
        invalidLimit: 'Invalid limit\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'query from': {},
    'query to': {},
    'query filter': { list: true },
    'query filter_type': {},
    'query filter_value': {},
    'query item_id': {},
    'query item_name': {},
    'query limit': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.listSharedEcommerceSources,
}

export const getSharedEcommerceTimeSeries: OperationExamples<
  typeof _operations.getSharedEcommerceTimeSeries,
  {
    200: 'days' | 'offset'
    400:
      | 'invalidToken'
      | 'invalidSiteId'
      | 'invalidFilterFormat'
      | 'incompleteFilter'
      | 'invalidFilterType'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSharedEcommerceTimeSeries,
  examples: {
    200: {
      'application/json': {
        days: [
          { orders: 1, revenue: 19.4, time: '2026-06-02T00:00:00Z' },
          { orders: 0, revenue: 0, time: '2026-06-03T00:00:00Z' },
          { orders: 1, revenue: 44.4, time: '2026-06-04T00:00:00Z' },
        ],
        offset: [
          { orders: 0, revenue: 0, time: '2026-06-22T00:00:00+02:00' },
          { orders: 0, revenue: 0, time: '2026-06-23T00:00:00+02:00' },
          { orders: 0, revenue: 0, time: '2026-06-24T00:00:00+02:00' },
        ],
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFilterFormat: 'invalid filter format\n',
        incompleteFilter: 'filter_type and filter_value are required together\n',
        invalidFilterType: 'invalid filter_type\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'query from': {},
    'query to': {},
    'query filter': { list: true },
    'query filter_type': {},
    'query filter_value': {},
    'query item_id': {},
    'query item_name': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getSharedEcommerceTimeSeries,
}

export const getSharedEventAudience: OperationExamples<
  typeof _operations.getSharedEventAudience,
  {
    200: 'purchases'
    400:
      | 'invalidToken'
      | 'invalidSiteId'
      | 'eventNameMissing'
      | 'invalidFilterFormat'
      | 'incompleteFilter'
      | 'invalidFilterType'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSharedEventAudience,
  examples: {
    200: {
      'application/json': {
        purchases: {
          top_asns: [
            { name: 'AS64498 Doc Fibre', value: 10 },
            { name: 'AS64497 Sample Telecom', value: 9 },
          ],
          top_cities: [
            { name: 'Hamburg', value: 6 },
            { name: 'Lyon', value: 6 },
          ],
          top_countries: [
            { name: 'DE', value: 6 },
            { name: 'FR', value: 6 },
          ],
          top_devices: [
            { name: 'Desktop', value: 28 },
            { name: 'Mobile', value: 13 },
          ],
          top_pages: [
            { name: '/checkout', value: 28 },
            { name: '/', value: 14 },
          ],
          top_providers: [
            { name: 'Doc Fibre', value: 10 },
            { name: 'Example Net', value: 9 },
          ],
          top_referrers: [
            { name: '(Direct)', value: 28 },
            { name: 'example.org', value: 16 },
          ],
        },
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        eventNameMissing: 'event_name is required\n',
        invalidFilterFormat: 'invalid filter format\n',
        incompleteFilter: 'filter type and value are required together\n',
        invalidFilterType: 'invalid filter type\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'query event_name': {},
    'query from': {},
    'query to': {},
    'query property_key': {},
    'query property_value': {},
    'query filter': { list: true },
    'query dimension_key': {},
    'query dimension_value': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getSharedEventAudience,
}

export const getSharedEventPropertyValues: OperationExamples<
  typeof _operations.getSharedEventPropertyValues,
  {
    200: 'plans' | 'none'
    400: 'invalidToken' | 'invalidSiteId' | 'nameOrKeyMissing'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSharedEventPropertyValues,
  examples: {
    200: {
      'application/json': {
        plans: [
          { name: 'team', value: 14 },
          { name: 'pro', value: 13 },
          { name: 'free', value: 11 },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        nameOrKeyMissing: 'event_name and property_key are required\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'query event_name': {},
    'query property_key': {},
    'query from': {},
    'query to': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getSharedEventPropertyValues,
}

export const listSharedEventNames: OperationExamples<
  typeof _operations.listSharedEventNames,
  {
    200: 'shop' | 'none'
    400: 'invalidToken' | 'invalidSiteId'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listSharedEventNames,
  examples: {
    200: {
      'application/json': {
        shop: [
          'add_to_cart',
          'assistant.chat_started',
          'assistant.citation_clicked',
          'assistant.goal_assisted',
          'assistant.handoff_requested',
        ],
        none: [],
      },
    },
    400: { 'text/plain': { invalidToken: 'Invalid token\n', invalidSiteId: 'Invalid site_id\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path token': {}, 'path id': {}, 'query from': {}, 'query to': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listSharedEventNames,
}

export const listSharedEventProperties: OperationExamples<
  typeof _operations.listSharedEventProperties,
  {
    200: 'purchase' | 'none'
    400: 'invalidToken' | 'invalidSiteId' | 'eventNameMissing'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listSharedEventProperties,
  examples: {
    200: {
      'application/json': {
        purchase: ['coupon', 'currency', 'items', 'shipping', 'tax', 'transaction_id'],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        eventNameMissing: 'event_name is required\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'query event_name': {},
    'query from': {},
    'query to': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.listSharedEventProperties,
}

export const getSharedEventTimeSeries: OperationExamples<
  typeof _operations.getSharedEventTimeSeries,
  {
    200: 'days'
    400:
      | 'invalidToken'
      | 'invalidSiteId'
      | 'eventNameMissing'
      | 'invalidFilterFormat'
      | 'incompleteFilter'
      | 'invalidFilterType'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSharedEventTimeSeries,
  examples: {
    200: {
      'application/json': {
        days: [
          { count: 1, time: '2026-05-02T00:00:00Z' },
          { count: 1, time: '2026-05-03T00:00:00Z' },
          { count: 0, time: '2026-05-04T00:00:00Z' },
        ],
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        eventNameMissing: 'event_name is required\n',
        invalidFilterFormat: 'invalid filter format\n',
        incompleteFilter: 'filter type and value are required together\n',
        invalidFilterType: 'invalid filter type\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'query event_name': {},
    'query from': {},
    'query to': {},
    'query property_key': {},
    'query property_value': {},
    'query filter': { list: true },
    'query dimension_key': {},
    'query dimension_value': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getSharedEventTimeSeries,
}

export const listSharedFunnels: OperationExamples<
  typeof _operations.listSharedFunnels,
  {
    200: 'one' | 'none'
    400: 'invalidToken' | 'invalidSiteId'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listSharedFunnels,
  examples: {
    200: {
      'application/json': {
        one: [
          {
            name: 'Checkout',
            created_at: '2026-07-01T07:03:44.24106Z',
            id: 'd7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            steps: [
              { type: 'path', value: '/pricing' },
              { type: 'path', value: '/checkout' },
              { type: 'event', value: 'purchase' },
            ],
          },
        ],
        none: [],
      },
    },
    400: { 'text/plain': { invalidToken: 'Invalid token\n', invalidSiteId: 'Invalid site_id\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path token': {}, 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listSharedFunnels,
}

export const getSharedFunnelTimeSeries: OperationExamples<
  typeof _operations.getSharedFunnelTimeSeries,
  {
    200: 'days' | 'none'
    400: 'invalidToken' | 'invalidSiteId' | 'invalidFunnelId'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSharedFunnelTimeSeries,
  examples: {
    200: {
      'application/json': {
        days: [
          { completions: 2, entries: 0, time: '2026-05-02T00:00:00Z' },
          { completions: 2, entries: 0, time: '2026-05-03T00:00:00Z' },
          { completions: 0, entries: 0, time: '2026-05-04T00:00:00Z' },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFunnelId: 'Invalid funnel_id\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'query from': {},
    'query to': {},
    'query funnel_id': { list: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getSharedFunnelTimeSeries,
}

export const getSharedFunnelStats: OperationExamples<
  typeof _operations.getSharedFunnelStats,
  {
    200: 'month'
    400: 'invalidToken' | 'invalidSiteId' | 'invalidFunnelId'
    404: 'funnelNotFound' | 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSharedFunnelStats,
  examples: {
    200: {
      'application/json': {
        month: {
          name: 'Checkout',
          funnel_id: 'd7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e',
          overall_conversion_rate: 13.043478260869565,
          steps: [
            { name: 'path: /shop', conversion_rate: 100, dropoff: 0, step_index: 0, visitors: 23 },
            {
              name: 'path: /checkout',
              conversion_rate: 13.043478260869565,
              dropoff: 20,
              step_index: 1,
              visitors: 3,
            },
            {
              name: 'event: purchase',
              conversion_rate: 100,
              dropoff: 0,
              step_index: 2,
              visitors: 3,
            },
          ],
          total_completions: 3,
          total_entries: 23,
        },
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFunnelId: 'Invalid funnel_id\n',
      },
    },
    404: { 'text/plain': { funnelNotFound: 'Funnel not found\n', notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'path funnelID': {},
    'query from': {},
    'query to': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getSharedFunnelStats,
}

export const listSharedGoals: OperationExamples<
  typeof _operations.listSharedGoals,
  {
    200: 'two' | 'none'
    400: 'invalidToken' | 'invalidSiteId'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listSharedGoals,
  examples: {
    200: {
      'application/json': {
        two: [
          {
            name: 'Sign-up',
            type: 'event',
            created_at: '2026-07-01T07:03:44.217733Z',
            id: 'b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            value: 'signup',
          },
          {
            name: 'Prices read',
            type: 'path',
            created_at: '2026-06-12T15:20:08.40921Z',
            id: '8e0a2c4d-6f7b-4d9e-a1c3-5b7d9f1e3a5c',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            value: '/pricing',
          },
        ],
        none: [],
      },
    },
    400: { 'text/plain': { invalidToken: 'Invalid token\n', invalidSiteId: 'Invalid site_id\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path token': {}, 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listSharedGoals,
}

export const getSharedGoalTimeSeries: OperationExamples<
  typeof _operations.getSharedGoalTimeSeries,
  {
    200: 'days' | 'none'
    400: 'invalidToken' | 'invalidSiteId' | 'invalidGoalId'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSharedGoalTimeSeries,
  examples: {
    200: {
      'application/json': {
        days: [
          { conversions: 2, time: '2026-05-02T00:00:00Z' },
          { conversions: 2, time: '2026-05-03T00:00:00Z' },
          { conversions: 0, time: '2026-05-04T00:00:00Z' },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidGoalId: 'Invalid goal_id\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'query from': {},
    'query to': {},
    'query goal_id': { list: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getSharedGoalTimeSeries,
}

export const listSharedSiteHits: OperationExamples<
  typeof _operations.listSharedSiteHits,
  {
    200: 'part' | 'none'
    400:
      | 'invalidToken'
      | 'invalidSiteId'
      | 'invalidFilterFormat'
      | 'incompleteFilter'
      | 'invalidFilterType'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listSharedSiteHits,
  examples: {
    200: {
      'application/json': {
        part: {
          data: [
            {
              asn: 64500,
              asn_org: 'Example Net',
              city: 'Berlin',
              country_code: 'DE',
              hostname: 'example.org',
              id: '4e8a0c2d-6f1b-4d3e-9a5c-7b9d1f3e5a6c',
              is_unique: true,
              language: 'de-DE',
              page_id: '2a4c6e8f-0b1d-4f3a-9c5e-7d8f0a2b4c6e',
              path: '/pricing?utm_source=newsletter',
              provider: 'Example Net',
              qr_code_id: null,
              referrer: 'https://duckduckgo.com/',
              region: 'Berlin',
              screen_height: 900,
              screen_width: 1440,
              session_id: 'f0b2d4c6-8a1e-4c3f-8d5b-6e7a9c1d3f5b',
              site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
              timestamp: '2026-07-01T09:29:58.120411Z',
              user_agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
              utm_campaign: null,
              utm_content: null,
              utm_medium: null,
              utm_source: 'newsletter',
              utm_term: null,
              viewport_height: 820,
              viewport_width: 1440,
            },
            {
              asn: null,
              asn_org: null,
              city: null,
              country_code: null,
              hostname: 'example.org',
              id: '8c0e2a4d-5b7f-4a9c-8e1d-3f5b7d9a1c2e',
              is_unique: null,
              language: null,
              page_id: 'e5a7c9d1-3f4b-4c6d-9e8f-1a2b3c4d5e6f',
              path: '/',
              provider: null,
              qr_code_id: null,
              referrer: null,
              region: null,
              screen_height: null,
              screen_width: null,
              session_id: 'c1e3a5b7-9d2f-4e6a-8b4c-0d8f2a6e4c1b',
              site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
              timestamp: '2026-07-01T09:12:00Z',
              user_agent: 'curl/8.9.1',
              utm_campaign: null,
              utm_content: null,
              utm_medium: null,
              utm_source: null,
              utm_term: null,
              viewport_height: null,
              viewport_width: null,
            },
          ],
          total: 2,
        },
        none: { data: [], total: 0 },
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFilterFormat: 'invalid filter format\n',
        incompleteFilter: 'filter_type and filter_value are required together\n',
        invalidFilterType: 'invalid filter_type\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'query from': {},
    'query to': {},
    'query limit': { json: true },
    'query offset': { json: true },
    'query q': {},
    'query sort': {},
    'query order': {},
    'query filter': { list: true },
    'query filter_type': {},
    'query filter_value': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.listSharedSiteHits,
}

export const exportSharedSiteHits: OperationExamples<
  typeof _operations.exportSharedSiteHits,
  {
    200: 'json' | 'none' | 'parquet' | 'xlsx' | 'ndjson' | 'csv'
    400:
      | 'invalidToken'
      | 'invalidSiteId'
      | 'invalidFilterFormat'
      | 'incompleteFilter'
      | 'invalidFilterType'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError' | 'exportFailed' | 'fileUnreadable'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.exportSharedSiteHits,
  examples: {
    200: {
      'application/json': {
        json: [
          {
            asn: 64497,
            asn_org: 'Sample Telecom',
            city: 'Lyon',
            country_code: 'FR',
            hostname: 'example.org',
            id: '6c3e2d76-e525-4434-94ed-bf54166c44ca',
            is_unique: false,
            language: null,
            page_id: 'ebc45baf-665b-4c0a-88ba-77b42a858e93',
            path: '/shop',
            provider: 'Sample Telecom',
            qr_code_id: null,
            referrer: null,
            region: null,
            screen_height: null,
            screen_width: null,
            session_id: 'ae64aa47-8946-4bfb-b7a9-bd82f29534ff',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            timestamp: '2026-07-01 07:03:49.730775+00',
            user_agent: null,
            utm_campaign: null,
            utm_content: null,
            utm_medium: null,
            utm_source: null,
            utm_term: null,
            viewport_height: null,
            viewport_width: null,
          },
        ],
        none: [],
      },
      'application/octet-stream': { parquet: 'PAR1' },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { xlsx: 'PK' },
      'application/x-ndjson': {
        ndjson: [
          {
            asn: 64497,
            asn_org: 'Sample Telecom',
            city: 'Lyon',
            country_code: 'FR',
            hostname: 'example.org',
            id: '6c3e2d76-e525-4434-94ed-bf54166c44ca',
            is_unique: false,
            language: null,
            page_id: 'ebc45baf-665b-4c0a-88ba-77b42a858e93',
            path: '/shop',
            provider: 'Sample Telecom',
            qr_code_id: null,
            referrer: null,
            region: null,
            screen_height: null,
            screen_width: null,
            session_id: 'ae64aa47-8946-4bfb-b7a9-bd82f29534ff',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            timestamp: '2026-07-01 07:03:49.730775+00',
            user_agent: null,
            utm_campaign: null,
            utm_content: null,
            utm_medium: null,
            utm_source: null,
            utm_term: null,
            viewport_height: null,
            viewport_width: null,
          },
        ],
        none: [],
      },
      'text/csv': {
        csv: 'id,site_id,session_id,page_id,timestamp,path,hostname,referrer,user_agent,viewport_width,viewport_height,screen_width,screen_height,language,country_code,region,city,provider,asn,asn_org,utm_source,utm_medium,utm_campaign,utm_term,utm_content,qr_code_id,is_unique\n6c3e2d76-e525-4434-94ed-bf54166c44ca,1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0,ae64aa47-8946-4bfb-b7a9-bd82f29534ff,ebc45baf-665b-4c0a-88ba-77b42a858e93,2026-07-01T07:03:49Z,/shop,example.org,,,,,,,,FR,,Lyon,Sample Telecom,64497,Sample Telecom,,,,,,,false\n',
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFilterFormat: 'invalid filter format\n',
        incompleteFilter: 'filter_type and filter_value are required together\n',
        invalidFilterType: 'invalid filter_type\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        exportFailed: 'Failed to export hits\n',
        fileUnreadable: 'Failed to export file\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    200: {
      'content-disposition':
        'attachment; filename=hits_1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0_1782896400.csv',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'query from': {},
    'query to': {},
    'query q': {},
    'query filter': { list: true },
    'query filter_type': {},
    'query filter_value': {},
    'query format': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.exportSharedSiteHits,
}

export const listSharedOpportunities: OperationExamples<
  typeof _operations.listSharedOpportunities,
  {
    200: 'one' | 'none'
    400: 'invalidToken' | 'invalidSiteId'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listSharedOpportunities,
  examples: {
    200: {
      'application/json': {
        one: {
          opportunities: [
            {
              action_key: 'opportunities.catalog.setup_funnel_suggestion.action',
              cited_evidence_ids: ['suggested_funnel_event_count'],
              confidence: 'high',
              copy_params: {
                conversion_event: 'signup',
                event_count: 44,
                funnel_steps: '/pricing -> signup',
                start_path: '/pricing',
                step_count: 2,
              },
              created_at: '2026-07-01T09:30:00.052726Z',
              detector_version: 'opportunities-detectors-v1',
              digest_key: 'opportunities.catalog.setup_funnel_suggestion.digest',
              evidence: [
                {
                  id: 'suggested_funnel_event_count',
                  label_key: 'opportunities.evidence.suggested_funnel_event_count',
                  value: '44',
                },
              ],
              generated_at: '2026-07-01T09:30:00.049427Z',
              id: 'c2e4a6b8-0d1f-4c3e-9a5b-7d9f1c3e5a6b',
              impact_label_key: 'opportunities.impact.funnel_steps_to_measure',
              impact_value: '2',
              kind: 'setup',
              route_icon: 'pi pi-sitemap',
              route_label_key: 'opportunities.routes.funnel',
              route_params: { start_path: '/pricing' },
              score: 84,
              score_breakdown: {
                actionability: 90,
                effort: 82,
                evidence_fit: 97,
                freshness: 70,
                impact: 88,
                sample: 90,
                total: 84,
                urgency: 76,
              },
              site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
              status: 'new',
              summary_key: 'opportunities.catalog.setup_funnel_suggestion.summary',
              title_key: 'opportunities.catalog.setup_funnel_suggestion.title',
              type_key: 'opportunities.types.setup_funnel_suggestion',
              updated_at: '2026-07-01T09:30:00.052726Z',
            },
          ],
        },
        none: { opportunities: [] },
      },
    },
    400: { 'text/plain': { invalidToken: 'Invalid token\n', invalidSiteId: 'Invalid site_id\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path token': {}, 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listSharedOpportunities,
}

export const listSharedQrCodes: OperationExamples<
  typeof _operations.listSharedQrCodes,
  {
    200: 'two' | 'none'
    400: 'invalidToken' | 'invalidSiteId'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listSharedQrCodes,
  examples: {
    200: {
      'application/json': {
        two: [
          {
            name: 'Shop window',
            created_at: '2026-07-01T07:03:43.866547Z',
            created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
            custom_params: { store: 'north' },
            destination_url: 'https://example.org/pricing',
            has_asset: true,
            id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
            redirect_url:
              'https://hitkeep.example.com/q/abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            style: { background: '#ffffff', foreground: '#112233' },
            token_hint: 'a34f2d32',
            updated_at: '2026-07-01T07:03:44.162009Z',
            utm_campaign: 'spring-sale',
            utm_medium: 'print',
            utm_source: 'qr',
          },
          {
            name: 'Flyer',
            created_at: '2026-06-18T08:12:05.87045Z',
            created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
            destination_url: 'https://example.org/',
            has_asset: false,
            id: '0a2c4e6b-8d9f-4b1d-a3c5-7e9a1c3d5f7b',
            redirect_url:
              'https://hitkeep.example.com/q/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            token_hint: 'd73b9ec7',
            updated_at: '2026-06-18T08:12:05.87045Z',
          },
        ],
        none: [],
      },
    },
    400: { 'text/plain': { invalidToken: 'Invalid token\n', invalidSiteId: 'Invalid site_id\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path token': {}, 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listSharedQrCodes,
}

export const getSharedQrCode: OperationExamples<
  typeof _operations.getSharedQrCode,
  {
    200: 'active' | 'archived'
    400: 'invalidToken' | 'invalidSiteId' | 'invalidQrCodeId'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSharedQrCode,
  examples: {
    200: {
      'application/json': {
        active: {
          name: 'Shop window',
          created_at: '2026-07-01T07:03:43.866547Z',
          created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          custom_params: { store: 'north' },
          destination_url: 'https://example.org/pricing',
          has_asset: true,
          id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
          redirect_url:
            'https://hitkeep.example.com/q/abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789',
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          style: { background: '#ffffff', foreground: '#112233' },
          token_hint: 'a34f2d32',
          updated_at: '2026-07-01T07:03:44.162009Z',
          utm_campaign: 'spring-sale',
          utm_medium: 'print',
          utm_source: 'qr',
        },
        archived: {
          name: 'Flyer',
          archived_at: '2026-07-01T07:03:44.135754Z',
          created_at: '2026-06-18T08:12:05.87045Z',
          created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          destination_url: 'https://example.org/',
          has_asset: false,
          id: '0a2c4e6b-8d9f-4b1d-a3c5-7e9a1c3d5f7b',
          redirect_url:
            'https://hitkeep.example.com/q/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          token_hint: 'd73b9ec7',
          updated_at: '2026-07-01T07:03:44.137547Z',
        },
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidQrCodeId: 'Invalid qr_code_id\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path token': {}, 'path id': {}, 'path qrID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.getSharedQrCode,
}

export const getSharedQrCodeGraphic: OperationExamples<
  typeof _operations.getSharedQrCodeGraphic,
  {
    200: 'jpeg' | 'png' | 'webp'
    400: 'invalidToken' | 'invalidSiteId' | 'invalidQrCodeId'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSharedQrCodeGraphic,
  examples: {
    200: {
      'image/jpeg': { jpeg: 'ÿØÿà' },
      'image/png': { png: 'PNG' },
      'image/webp': { webp: 'RIFF' },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidQrCodeId: 'Invalid qr_code_id\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    200: { 'cache-control': 'private, max-age=300' },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path token': {}, 'path id': {}, 'path qrID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.getSharedQrCodeGraphic,
}

export const getSharedQrCodeTimeSeries: OperationExamples<
  typeof _operations.getSharedQrCodeTimeSeries,
  {
    200: 'days'
    400: 'invalidToken' | 'invalidSiteId' | 'invalidQrCodeId'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSharedQrCodeTimeSeries,
  examples: {
    200: {
      'application/json': {
        days: [
          { opens: 0, time: '2026-05-02T00:00:00Z' },
          { opens: 0, time: '2026-05-03T00:00:00Z' },
          { opens: 0, time: '2026-05-04T00:00:00Z' },
        ],
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidQrCodeId: 'Invalid qr_code_id\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'path qrID': {},
    'query from': {},
    'query to': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getSharedQrCodeTimeSeries,
}

export const getSharedQrCodeSummary: OperationExamples<
  typeof _operations.getSharedQrCodeSummary,
  {
    200: 'opened' | 'unopened'
    400: 'invalidToken' | 'invalidSiteId' | 'invalidQrCodeId'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSharedQrCodeSummary,
  examples: {
    200: {
      'application/json': {
        opened: {
          open_count: 5,
          pageviews: 1,
          qr_code: {
            name: 'Shop window',
            created_at: '2026-07-01T07:03:43.866547Z',
            created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
            custom_params: { store: 'north' },
            destination_url: 'https://example.org/pricing',
            has_asset: true,
            id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
            redirect_url:
              'https://hitkeep.example.com/q/abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            style: { background: '#ffffff', foreground: '#112233' },
            token_hint: 'a34f2d32',
            updated_at: '2026-07-01T07:03:44.162009Z',
            utm_campaign: 'spring-sale',
            utm_medium: 'print',
            utm_source: 'qr',
          },
          top_countries: [{ name: 'FR', value: 1 }],
          top_devices: [{ name: 'Desktop', value: 1 }],
          top_pages: [{ name: '/shop', value: 1 }],
          top_referrers: [{ name: 'search.example.com', value: 1 }],
          visitors: 1,
        },
        unopened: {
          open_count: 7,
          pageviews: 0,
          qr_code: {
            name: 'Shop window',
            created_at: '2026-07-01T07:03:43.866547Z',
            created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
            custom_params: { store: 'north' },
            destination_url: 'https://example.org/pricing',
            has_asset: true,
            id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
            redirect_url:
              'https://hitkeep.example.com/q/abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            style: { background: '#ffffff', foreground: '#112233' },
            token_hint: 'a34f2d32',
            updated_at: '2026-07-01T07:03:44.162009Z',
            utm_campaign: 'spring-sale',
            utm_medium: 'print',
            utm_source: 'qr',
          },
          top_countries: [],
          top_devices: [],
          top_pages: [],
          top_referrers: [],
          visitors: 0,
        },
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidQrCodeId: 'Invalid qr_code_id\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'path qrID': {},
    'query from': {},
    'query to': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getSharedQrCodeSummary,
}

export const exportSharedQrCode: OperationExamples<
  typeof _operations.exportSharedQrCode,
  {
    200: 'json' | 'none' | 'parquet' | 'xlsx' | 'ndjson' | 'csv'
    400: 'invalidToken' | 'invalidSiteId' | 'invalidQrCodeId'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'exportFailed' | 'fileUnreadable'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.exportSharedQrCode,
  examples: {
    200: {
      'application/json': {
        json: [
          {
            name: null,
            properties: null,
            archived_at: null,
            asn: 64497,
            asn_org: 'Sample Telecom',
            byte_size: null,
            checksum: null,
            city: 'Lyon',
            content_type: null,
            country_code: 'FR',
            created_at: null,
            created_by: null,
            custom_params_json: null,
            destination_url: null,
            filename: null,
            height: null,
            hostname: 'example.org',
            id: '7623fcdb-8a9c-4169-aded-f3077729390b',
            is_unique: true,
            language: 'de-DE',
            metric: null,
            metric_id: null,
            navigation_type: null,
            page_id: 'ebc45baf-665b-4c0a-88ba-77b42a858e93',
            path: '/shop',
            provider: 'Sample Telecom',
            qr_code_id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
            rating: null,
            record_type: 'hit',
            referrer: 'https://search.example.com/',
            region: null,
            revoked_at: null,
            screen_height: 1080,
            screen_width: 1920,
            session_id: 'ae64aa47-8946-4bfb-b7a9-bd82f29534ff',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            style_json: null,
            timestamp: '2026-07-01 07:03:49.659755+00',
            token: null,
            token_hash: null,
            token_hint: null,
            tracker_source: null,
            tracker_version: null,
            updated_at: null,
            user_agent: null,
            utm_campaign: 'spring-sale',
            utm_content: 'c',
            utm_medium: 'email',
            utm_source: 'newsletter',
            utm_term: 't',
            value: null,
            viewport_height: 720,
            viewport_width: 1280,
            width: null,
          },
        ],
        none: [],
      },
      'application/octet-stream': { parquet: 'PAR1' },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { xlsx: 'PK' },
      'application/x-ndjson': {
        ndjson: [
          {
            name: null,
            properties: null,
            archived_at: null,
            asn: 64497,
            asn_org: 'Sample Telecom',
            byte_size: null,
            checksum: null,
            city: 'Lyon',
            content_type: null,
            country_code: 'FR',
            created_at: null,
            created_by: null,
            custom_params_json: null,
            destination_url: null,
            filename: null,
            height: null,
            hostname: 'example.org',
            id: '7623fcdb-8a9c-4169-aded-f3077729390b',
            is_unique: true,
            language: 'de-DE',
            metric: null,
            metric_id: null,
            navigation_type: null,
            page_id: 'ebc45baf-665b-4c0a-88ba-77b42a858e93',
            path: '/shop',
            provider: 'Sample Telecom',
            qr_code_id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
            rating: null,
            record_type: 'hit',
            referrer: 'https://search.example.com/',
            region: null,
            revoked_at: null,
            screen_height: 1080,
            screen_width: 1920,
            session_id: 'ae64aa47-8946-4bfb-b7a9-bd82f29534ff',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            style_json: null,
            timestamp: '2026-07-01 07:03:49.659755+00',
            token: null,
            token_hash: null,
            token_hint: null,
            tracker_source: null,
            tracker_version: null,
            updated_at: null,
            user_agent: null,
            utm_campaign: 'spring-sale',
            utm_content: 'c',
            utm_medium: 'email',
            utm_source: 'newsletter',
            utm_term: 't',
            value: null,
            viewport_height: 720,
            viewport_width: 1280,
            width: null,
          },
        ],
        none: [],
      },
      'text/csv': {
        csv: 'record_type,id,site_id,created_by,name,destination_url,utm_source,utm_medium,utm_campaign,utm_term,utm_content,custom_params_json,style_json,token,token_hash,token_hint,created_at,updated_at,archived_at,qr_code_id,filename,content_type,byte_size,width,height,checksum,revoked_at,session_id,page_id,timestamp,path,hostname,referrer,user_agent,viewport_width,viewport_height,screen_width,screen_height,language,is_unique,country_code,region,city,provider,asn,asn_org,properties,metric,metric_id,value,rating,navigation_type,tracker_source,tracker_version\nhit,7623fcdb-8a9c-4169-aded-f3077729390b,1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0,,,,newsletter,email,spring-sale,t,c,,,,,,,,,6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b,,,,,,,,ae64aa47-8946-4bfb-b7a9-bd82f29534ff,ebc45baf-665b-4c0a-88ba-77b42a858e93,2026-07-01 07:03:49.659755+00,/shop,example.org,https://search.example.com/,,1280,720,1920,1080,de-DE,true,FR,,Lyon,Sample Telecom,64497,Sample Telecom,,,,,,,,\n',
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidQrCodeId: 'Invalid qr_code_id\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        exportFailed: 'Failed to export QR data\n',
        fileUnreadable: 'Failed to export file\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    200: {
      'content-disposition':
        'attachment; filename=hits_1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0_1782896400.csv',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path token': {}, 'path id': {}, 'path qrID': {}, 'query format': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.exportSharedQrCode,
}

export const streamSharedSiteChanges: OperationExamples<
  typeof _operations.streamSharedSiteChanges,
  {
    200: 'change'
    400: 'invalidToken' | 'invalidSiteId'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'noStream' | 'wrongNode'
  }
> = {
  operation: _operations.streamSharedSiteChanges,
  examples: {
    200: {
      'text/event-stream': {
        change:
          ': connected\nretry: 3000\n\nid: 1\nevent: analytics.changed\ndata: {"site_id":"1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0","kinds":["hits"],"changed_at":"2026-07-01T07:04:20.928857653Z","bucket_start":"2026-07-01T07:04:00Z","counts":{"hits":3}}\n\n',
      },
    },
    400: { 'text/plain': { invalidToken: 'Invalid token\n', invalidSiteId: 'Invalid site_id\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': {
        noStream: 'Service not available\n',
        wrongNode: 'Service not available on this node\n',
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path token': {}, 'path id': {}, 'header Last-Event-ID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.streamSharedSiteChanges,
}

export const getSharedSiteStats: OperationExamples<
  typeof _operations.getSharedSiteStats,
  {
    200: 'month' | 'compared' | 'noData'
    400:
      | 'invalidToken'
      | 'invalidSiteId'
      | 'invalidFilterFormat'
      | 'incompleteFilter'
      | 'invalidFilterType'
      | 'invalidGoalId'
      | 'invalidFunnelId'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSharedSiteStats,
  examples: {
    200: {
      'application/json': {
        month: {
          ai_bot_hits: 12,
          ai_source_visits: 7,
          avg_session_duration: 93.4,
          bounce_rate: 41.6,
          chart_data: [
            { pageviews: 610, time: '2026-06-29T00:00:00Z', visitors: 248 },
            { pageviews: 674, time: '2026-06-30T00:00:00Z', visitors: 264 },
          ],
          funnels: [
            {
              name: 'From pricing to sign-up',
              created_at: '2026-03-01T09:00:00Z',
              id: 'd7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e',
              site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
              steps: [
                { type: 'path', value: '/pricing' },
                { type: 'event', value: 'signup' },
              ],
            },
          ],
          goals: [
            {
              name: 'Sign-up',
              conversion_rate: 6.05,
              conversions: 31,
              goal_id: 'b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d',
            },
          ],
          live_visitors: 3,
          pages_per_session: 2.51,
          top_ai_bots: [{ name: 'GPTBot', value: 12 }],
          top_ai_sources: [{ name: 'ChatGPT', value: 7 }],
          top_asns: [{ name: 'AS64500 Example Net', value: 64 }],
          top_browsers: [{ name: 'Firefox', value: 520 }],
          top_cities: [{ name: 'Berlin', value: 120 }],
          top_countries: [
            { name: 'DE', value: 700 },
            { name: 'FR', value: 190 },
          ],
          top_devices: [
            { name: 'Desktop', value: 830 },
            { name: 'Mobile', value: 454 },
          ],
          top_exit_pages: [{ name: '/pricing', value: 140 }],
          top_landing_pages: [{ name: '/', value: 388 }],
          top_languages: [{ name: 'de', value: 690 }],
          top_pages: [
            { name: '/', value: 540 },
            { name: '/pricing', value: 212 },
          ],
          top_providers: [{ name: 'Example Net', value: 64 }],
          top_referrers: [
            { name: '(Direct)', value: 301 },
            { name: 'duckduckgo.com', value: 88 },
          ],
          top_utm_campaigns: [{ name: 'spring', value: 40 }],
          top_utm_contents: [{ name: 'hero', value: 22 }],
          top_utm_mediums: [{ name: 'email', value: 40 }],
          top_utm_sources: [{ name: 'newsletter', value: 40 }],
          top_utm_terms: [],
          total_pageviews: 1284,
          unique_sessions: 512,
          utm_campaign_hits: 40,
          utm_content_hits: 22,
          utm_medium_hits: 40,
          utm_source_hits: 40,
          utm_term_hits: 0,
        },
        compared: {
          ai_bot_hits: 12,
          ai_source_visits: 7,
          avg_session_duration: 93.4,
          bounce_rate: 41.6,
          chart_data: [
            { pageviews: 610, time: '2026-06-29T00:00:00Z', visitors: 248 },
            { pageviews: 674, time: '2026-06-30T00:00:00Z', visitors: 264 },
          ],
          comparison: {
            avg_session_duration: 88,
            bounce_rate: 44.1,
            chart_data: [{ pageviews: 1102, time: '2026-05-30T00:00:00Z', visitors: 455 }],
            goals: [
              {
                name: 'Sign-up',
                conversion_rate: 5.49,
                conversions: 25,
                goal_id: 'b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d',
              },
            ],
            pages_per_session: 2.42,
            total_conversions: 25,
            total_pageviews: 1102,
            unique_sessions: 455,
            utm_campaign_hits: 0,
            utm_content_hits: 0,
            utm_medium_hits: 0,
            utm_source_hits: 0,
            utm_term_hits: 0,
          },
          funnels: [
            {
              name: 'From pricing to sign-up',
              created_at: '2026-03-01T09:00:00Z',
              id: 'd7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e',
              site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
              steps: [
                { type: 'path', value: '/pricing' },
                { type: 'event', value: 'signup' },
              ],
            },
          ],
          goals: [
            {
              name: 'Sign-up',
              conversion_rate: 6.05,
              conversions: 31,
              goal_id: 'b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d',
            },
          ],
          live_visitors: 3,
          pages_per_session: 2.51,
          top_ai_bots: [{ name: 'GPTBot', value: 12 }],
          top_ai_sources: [{ name: 'ChatGPT', value: 7 }],
          top_asns: [{ name: 'AS64500 Example Net', value: 64 }],
          top_browsers: [{ name: 'Firefox', value: 520 }],
          top_cities: [{ name: 'Berlin', value: 120 }],
          top_countries: [
            { name: 'DE', value: 700 },
            { name: 'FR', value: 190 },
          ],
          top_devices: [
            { name: 'Desktop', value: 830 },
            { name: 'Mobile', value: 454 },
          ],
          top_exit_pages: [{ name: '/pricing', value: 140 }],
          top_landing_pages: [{ name: '/', value: 388 }],
          top_languages: [{ name: 'de', value: 690 }],
          top_pages: [
            { name: '/', value: 540 },
            { name: '/pricing', value: 212 },
          ],
          top_providers: [{ name: 'Example Net', value: 64 }],
          top_referrers: [
            { name: '(Direct)', value: 301 },
            { name: 'duckduckgo.com', value: 88 },
          ],
          top_utm_campaigns: [{ name: 'spring', value: 40 }],
          top_utm_contents: [{ name: 'hero', value: 22 }],
          top_utm_mediums: [{ name: 'email', value: 40 }],
          top_utm_sources: [{ name: 'newsletter', value: 40 }],
          top_utm_terms: [],
          total_pageviews: 1284,
          unique_sessions: 512,
          utm_campaign_hits: 40,
          utm_content_hits: 22,
          utm_medium_hits: 40,
          utm_source_hits: 40,
          utm_term_hits: 0,
        },
        noData: {
          ai_bot_hits: 0,
          ai_source_visits: 0,
          avg_session_duration: 0,
          bounce_rate: 0,
          chart_data: [],
          funnels: [],
          goals: [],
          live_visitors: 0,
          pages_per_session: 0,
          top_ai_bots: [],
          top_ai_sources: [],
          top_asns: null,
          top_browsers: [],
          top_cities: null,
          top_countries: [],
          top_devices: [],
          top_exit_pages: [],
          top_landing_pages: [],
          top_languages: [],
          top_pages: [],
          top_providers: null,
          top_referrers: [],
          top_utm_campaigns: [],
          top_utm_contents: [],
          top_utm_mediums: [],
          top_utm_sources: [],
          top_utm_terms: [],
          total_pageviews: 0,
          unique_sessions: 0,
          utm_campaign_hits: 0,
          utm_content_hits: 0,
          utm_medium_hits: 0,
          utm_source_hits: 0,
          utm_term_hits: 0,
        },
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFilterFormat: 'invalid filter format\n',
        incompleteFilter: 'filter_type and filter_value are required together\n',
        invalidFilterType: 'invalid filter_type\n',
        invalidGoalId: 'Invalid goal_id\n',
        invalidFunnelId: 'Invalid funnel_id\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'query from': {},
    'query to': {},
    'query compare_from': {},
    'query compare_to': {},
    'query filter': { list: true },
    'query filter_type': {},
    'query filter_value': {},
    'query goal_id': { list: true },
    'query funnel_id': { list: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getSharedSiteStats,
}

export const listSharedWebVitalGroups: OperationExamples<
  typeof _operations.listSharedWebVitalGroups,
  {
    200: 'countries' | 'none'
    400:
      | 'invalidToken'
      | 'invalidSiteId'
      | 'invalidFrom'
      | 'invalidTo'
      | 'invalidMetric'
      | 'metricMissing'
      | 'invalidRating'
      | 'invalidLimit'
      | 'invalidDimension'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listSharedWebVitalGroups,
  examples: {
    200: {
      'application/json': {
        countries: [
          {
            name: '(Unknown)',
            good: 16,
            needs_improvement: 15,
            p75: 4055.5017500000004,
            poor: 11,
            rating: 'poor',
            samples: 42,
          },
          {
            name: 'US',
            good: 3,
            needs_improvement: 3,
            p75: 3420.662,
            poor: 0,
            rating: 'needs_improvement',
            samples: 6,
          },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFrom: 'Invalid from\n',
        invalidTo: 'Invalid to\n',
        invalidMetric: 'Invalid metric\n',
        metricMissing: 'metric is required\n',
        invalidRating: 'Invalid rating\n',
        invalidLimit: 'Invalid limit\n',
        invalidDimension: 'Invalid dimension\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'query metric': {},
    'query dimension': {},
    'query from': {},
    'query to': {},
    'query path': {},
    'query rating': {},
    'query limit': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.listSharedWebVitalGroups,
}

export const listSharedWebVitalPages: OperationExamples<
  typeof _operations.listSharedWebVitalPages,
  {
    200: 'page' | 'none'
    400:
      | 'invalidToken'
      | 'invalidSiteId'
      | 'invalidFrom'
      | 'invalidTo'
      | 'invalidMetric'
      | 'metricMissing'
      | 'invalidRating'
      | 'invalidLimit'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listSharedWebVitalPages,
  examples: {
    200: {
      'application/json': {
        page: [
          {
            good: 11,
            metrics: {
              CLS: {
                good: 4,
                needs_improvement: 2,
                p75: 0.32475,
                poor: 6,
                rating: 'poor',
                samples: 12,
              },
              FCP: {
                good: 4,
                needs_improvement: 6,
                p75: 2936.8215,
                poor: 2,
                rating: 'needs_improvement',
                samples: 12,
              },
              INP: {
                good: 1,
                needs_improvement: 10,
                p75: 419.24225,
                poor: 1,
                rating: 'needs_improvement',
                samples: 12,
              },
              LCP: {
                good: 11,
                needs_improvement: 4,
                p75: 3361.9435,
                poor: 3,
                rating: 'needs_improvement',
                samples: 18,
              },
              TTFB: {
                good: 9,
                needs_improvement: 3,
                p75: 759.6535,
                poor: 0,
                rating: 'good',
                samples: 12,
              },
            },
            needs_improvement: 4,
            p75: 3361.9435,
            path: '/shop',
            poor: 3,
            rating: 'needs_improvement',
            samples: 18,
          },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFrom: 'Invalid from\n',
        invalidTo: 'Invalid to\n',
        invalidMetric: 'Invalid metric\n',
        metricMissing: 'metric is required\n',
        invalidRating: 'Invalid rating\n',
        invalidLimit: 'Invalid limit\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'query metric': {},
    'query from': {},
    'query to': {},
    'query path': {},
    'query rating': {},
    'query limit': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.listSharedWebVitalPages,
}

export const listSharedWebVitals: OperationExamples<
  typeof _operations.listSharedWebVitals,
  {
    200: 'all' | 'none'
    400:
      | 'invalidToken'
      | 'invalidSiteId'
      | 'invalidFrom'
      | 'invalidTo'
      | 'invalidMetric'
      | 'invalidRating'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listSharedWebVitals,
  examples: {
    200: {
      'application/json': {
        all: [
          {
            good: 9,
            metric: 'CLS',
            needs_improvement: 11,
            p75: 0.32,
            poor: 14,
            rating: 'poor',
            samples: 34,
          },
          {
            good: 8,
            metric: 'FCP',
            needs_improvement: 18,
            p75: 2984.006,
            poor: 7,
            rating: 'needs_improvement',
            samples: 33,
          },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFrom: 'Invalid from\n',
        invalidTo: 'Invalid to\n',
        invalidMetric: 'Invalid metric\n',
        invalidRating: 'Invalid rating\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'query from': {},
    'query to': {},
    'query path': {},
    'query rating': {},
    'query metric': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.listSharedWebVitals,
}

export const getSharedWebVitalTimeSeries: OperationExamples<
  typeof _operations.getSharedWebVitalTimeSeries,
  {
    200: 'days' | 'none'
    400:
      | 'invalidToken'
      | 'invalidSiteId'
      | 'invalidFrom'
      | 'invalidTo'
      | 'invalidMetric'
      | 'metricMissing'
      | 'invalidRating'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSharedWebVitalTimeSeries,
  examples: {
    200: {
      'application/json': {
        days: [
          {
            good: 0,
            needs_improvement: 0,
            p75: 4826.572,
            poor: 1,
            samples: 1,
            time: '2026-05-02T00:00:00Z',
          },
          {
            good: 0,
            needs_improvement: 1,
            p75: 3087.313,
            poor: 0,
            samples: 1,
            time: '2026-05-16T00:00:00Z',
          },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidToken: 'Invalid token\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFrom: 'Invalid from\n',
        invalidTo: 'Invalid to\n',
        invalidMetric: 'Invalid metric\n',
        metricMissing: 'metric is required\n',
        invalidRating: 'Invalid rating\n',
      },
    },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path token': {},
    'path id': {},
    'query metric': {},
    'query from': {},
    'query to': {},
    'query path': {},
    'query rating': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getSharedWebVitalTimeSeries,
}

export const listSites: OperationExamples<
  typeof _operations.listSites,
  {
    200: 'several' | 'none'
    401: 'unauthorized'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listSites,
  examples: {
    200: {
      'application/json': {
        several: [
          {
            created_at: '2026-02-14T12:00:00.654321Z',
            data_retention_days: 0,
            domain: 'example.net',
            id: '8a4b6c2d-0e1f-4a3b-9c5d-7e8f9a0b1c2d',
            user_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          },
          {
            created_at: '2026-02-01T08:00:00.123456Z',
            data_retention_days: 365,
            domain: 'example.org',
            id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            user_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          },
        ],
        none: [],
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.listSites,
}

export const createSite: OperationExamples<
  typeof _operations.createSite,
  {
    200: 'created'
    400: 'invalidBody' | 'domainMissing' | 'domainWithScheme' | 'domainWithWww' | 'invalidDomain'
    401: 'unauthorized'
    404: 'originRefused'
    409: 'domainTaken'
    429: 'tooManyRequests'
    500: 'syncFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.createSite,
  examples: {
    200: {
      'application/json': {
        created: {
          created_at: '2026-02-01T08:00:00.123456789Z',
          data_retention_days: 0,
          domain: 'example.org',
          id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          user_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
        },
      },
    },
    400: {
      'text/plain': {
        invalidBody: 'Invalid request body\n',
        domainMissing: 'Domain is required\n',
        domainWithScheme: 'Domain must not contain protocol (http:// or https://)\n',
        domainWithWww: "Domain must not start with 'www.' (we track subdomains automatically)\n",
        invalidDomain: 'Invalid domain format (e.g. example.com)\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    409: { 'text/plain': { domainTaken: 'Failed to create site (domain might already exist)\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { syncFailed: 'Failed to create site\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.createSite,
}

export const deleteSite: OperationExamples<
  typeof _operations.deleteSite,
  {
    200: 'deleted'
    400: 'invalidSiteIdForRole' | 'invalidSiteId'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'deleteFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.deleteSite,
  examples: {
    200: { 'text/plain': { deleted: '{"status":"ok"}\n' } },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        deleteFailed: 'Failed to delete site\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.deleteSite,
}

export const exportChatbotEvents: OperationExamples<
  typeof _operations.exportChatbotEvents,
  {
    200: 'json' | 'none' | 'parquet' | 'xlsx' | 'ndjson' | 'csv'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'scopeKeyMissing'
      | 'invalidScopeKey'
      | 'scopeValueMissing'
      | 'invalidFilterFormat'
      | 'incompleteFilter'
      | 'invalidFilterType'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError' | 'exportFailed' | 'fileUnreadable'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.exportChatbotEvents,
  examples: {
    200: {
      'application/json': {
        json: [
          {
            name: 'assistant.handoff_requested',
            bot_id: 'shop-helper',
            id: '37e8101b-066e-4a5a-8dab-0848083bc161',
            intent: null,
            model: 'small-1',
            properties_json:
              '{"bot_id":"shop-helper","conversation_id":"3a481a93-23c0-48c9-8c60-82f783ccd10d","model":"small-1","provider":"example-ai","reason":"human","surface":"widget"}',
            provider: 'example-ai',
            session_id: '7590bc45-2ecf-4056-b41b-e2514a18dc60',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            surface: 'widget',
            timestamp: '2026-06-23 04:34:00+00',
          },
        ],
        none: [],
      },
      'application/octet-stream': { parquet: 'PAR1' },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { xlsx: 'PK' },
      'application/x-ndjson': {
        ndjson: [
          {
            name: 'assistant.handoff_requested',
            bot_id: 'shop-helper',
            id: '37e8101b-066e-4a5a-8dab-0848083bc161',
            intent: null,
            model: 'small-1',
            properties_json:
              '{"bot_id":"shop-helper","conversation_id":"3a481a93-23c0-48c9-8c60-82f783ccd10d","model":"small-1","provider":"example-ai","reason":"human","surface":"widget"}',
            provider: 'example-ai',
            session_id: '7590bc45-2ecf-4056-b41b-e2514a18dc60',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            surface: 'widget',
            timestamp: '2026-06-23 04:34:00+00',
          },
        ],
        none: [],
      },
      'text/csv': {
        csv: 'id,site_id,session_id,timestamp,name,provider,bot_id,surface,model,intent,properties_json\n37e8101b-066e-4a5a-8dab-0848083bc161,1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0,7590bc45-2ecf-4056-b41b-e2514a18dc60,2026-06-23T04:34:00Z,assistant.handoff_requested,example-ai,shop-helper,widget,small-1,,"{""bot_id"":""shop-helper"",""conversation_id"":""3a481a93-23c0-48c9-8c60-82f783ccd10d"",""model"":""small-1"",""provider"":""example-ai"",""reason"":""human"",""surface"":""widget""}"\n',
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        scopeKeyMissing: 'scope_key is required when scope_value is provided\n',
        invalidScopeKey: 'Invalid scope_key\n',
        scopeValueMissing: 'scope_value is required when scope_key is provided\n',
        invalidFilterFormat: 'invalid filter format\n',
        incompleteFilter: 'filter type and value are required together\n',
        invalidFilterType: 'invalid filter type\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
        exportFailed: 'Failed to export chatbot events\n',
        fileUnreadable: 'Failed to export file\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    200: {
      'content-disposition':
        'attachment; filename=hits_1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0_1782896400.csv',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query from': {},
    'query to': {},
    'query filter': { list: true },
    'query scope_key': {},
    'query scope_value': {},
    'query format': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.exportChatbotEvents,
}

export const getAiFetchCorrelation: OperationExamples<
  typeof _operations.getAiFetchCorrelation,
  {
    200: 'month'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidFrom' | 'invalidTo' | 'invalidWindow'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getAiFetchCorrelation,
  examples: {
    200: {
      'application/json': {
        month: {
          summary: {
            ai_referred_visits: 9,
            correlated_paths: 3,
            fetched_paths: 8,
            total_fetches: 20,
            uncorrelated_fetches: 12,
          },
          citation_yield: [
            {
              ai_referred_visits: 3,
              assistant_name: 'ChatGPT-User',
              citation_yield_pct: 50,
              fetch_count: 6,
              path: '/',
            },
            {
              ai_referred_visits: 3,
              assistant_name: 'ClaudeBot',
              citation_yield_pct: 50,
              fetch_count: 6,
              path: '/',
            },
          ],
          failure_hotspots: [
            {
              assistant_name: 'ChatGPT-User',
              error_rate_pct: 50,
              error_requests: 1,
              path_prefix: '/',
              total_requests: 2,
            },
            {
              assistant_name: 'ClaudeBot',
              error_rate_pct: 50,
              error_requests: 1,
              path_prefix: '/',
              total_requests: 2,
            },
          ],
          opportunity_pages: [
            {
              ai_referred_visits: 3,
              error_rate_pct: 50,
              error_requests: 6,
              fetch_count: 12,
              path: '/',
            },
            {
              ai_referred_visits: 3,
              error_rate_pct: 33.33,
              error_requests: 3,
              fetch_count: 9,
              path: '/shop/cookbook',
            },
          ],
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFrom: 'Invalid from date, expected RFC3339\n',
        invalidTo: 'Invalid to date, expected RFC3339\n',
        invalidWindow: 'Invalid window_days, expected integer between 1 and 90\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query from': {},
    'query to': {},
    'query assistant_name': {},
    'query assistant_family': {},
    'query resource_type': {},
    'query path': {},
    'query window_days': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getAiFetchCorrelation,
}

export const exportAiFetches: OperationExamples<
  typeof _operations.exportAiFetches,
  {
    200: 'json' | 'none' | 'parquet' | 'xlsx' | 'ndjson' | 'csv'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidFrom' | 'invalidTo'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError' | 'exportFailed' | 'fileUnreadable'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.exportAiFetches,
  examples: {
    200: {
      'application/json': {
        json: [
          {
            assistant_family: 'OpenAI',
            assistant_name: 'GPTBot',
            bytes_served: 18230,
            content_type: 'text/html',
            hostname: 'example.org',
            id: '87f06597-2535-4e4b-98dd-585bfbd80b39',
            path: '/docs/start',
            resource_type: 'html',
            response_ms: null,
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            status_code: 200,
            timestamp: '2026-06-29 07:34:50.365562+00',
            user_agent: 'Mozilla/5.0 (compatible; GPTBot/1.2)',
          },
        ],
        none: [],
      },
      'application/octet-stream': { parquet: 'PAR1' },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { xlsx: 'PK' },
      'application/x-ndjson': {
        ndjson: [
          {
            assistant_family: 'OpenAI',
            assistant_name: 'GPTBot',
            bytes_served: 18230,
            content_type: 'text/html',
            hostname: 'example.org',
            id: '87f06597-2535-4e4b-98dd-585bfbd80b39',
            path: '/docs/start',
            resource_type: 'html',
            response_ms: null,
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            status_code: 200,
            timestamp: '2026-06-29 07:34:50.365562+00',
            user_agent: 'Mozilla/5.0 (compatible; GPTBot/1.2)',
          },
        ],
        none: [],
      },
      'text/csv': {
        csv: 'id,site_id,timestamp,assistant_name,assistant_family,path,hostname,status_code,content_type,resource_type,response_ms,bytes_served,user_agent\n87f06597-2535-4e4b-98dd-585bfbd80b39,1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0,2026-06-29T07:34:50Z,GPTBot,OpenAI,/docs/start,example.org,200,text/html,html,,18230,Mozilla/5.0 (compatible; GPTBot/1.2)\n',
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFrom: 'Invalid from date, expected RFC3339\n',
        invalidTo: 'Invalid to date, expected RFC3339\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
        exportFailed: 'Failed to export ai fetches\n',
        fileUnreadable: 'Failed to export file\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    200: {
      'content-disposition':
        'attachment; filename=hits_1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0_1782896400.csv',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query from': {},
    'query to': {},
    'query assistant_name': {},
    'query assistant_family': {},
    'query resource_type': {},
    'query path': {},
    'query format': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.exportAiFetches,
}

export const getAiFetchOverview: OperationExamples<
  typeof _operations.getAiFetchOverview,
  {
    200: 'month'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidFrom' | 'invalidTo'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getAiFetchOverview,
  examples: {
    200: {
      'application/json': {
        month: {
          error_rate_4xx: 10,
          error_rate_5xx: 15,
          median_response_ms: 488,
          resource_type_split: [
            { name: 'html', value: 10 },
            { name: 'other', value: 4 },
          ],
          top_assistants: [
            { name: 'GPTBot', value: 9 },
            { name: 'ClaudeBot', value: 7 },
          ],
          top_error_paths: [
            { name: '/', value: 2 },
            { name: '/about', value: 1 },
          ],
          top_families: [
            { name: 'OpenAI', value: 12 },
            { name: 'Anthropic', value: 7 },
          ],
          top_paths: [
            { name: '/', value: 4 },
            { name: '/about', value: 4 },
          ],
          total_bytes: 736399,
          total_requests: 20,
          unique_assistants: 4,
          unique_paths: 8,
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFrom: 'Invalid from date, expected RFC3339\n',
        invalidTo: 'Invalid to date, expected RFC3339\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query from': {},
    'query to': {},
    'query assistant_name': {},
    'query assistant_family': {},
    'query resource_type': {},
    'query path': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getAiFetchOverview,
}

export const getAiFetchTimeSeries: OperationExamples<
  typeof _operations.getAiFetchTimeSeries,
  {
    200: 'days' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidFrom' | 'invalidTo'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getAiFetchTimeSeries,
  examples: {
    200: {
      'application/json': {
        days: [
          { count: 2, time: '2026-06-03T00:00:00Z' },
          { count: 2, time: '2026-06-04T00:00:00Z' },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFrom: 'Invalid from date, expected RFC3339\n',
        invalidTo: 'Invalid to date, expected RFC3339\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query from': {},
    'query to': {},
    'query assistant_name': {},
    'query assistant_family': {},
    'query resource_type': {},
    'query path': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getAiFetchTimeSeries,
}

export const getEcommerceSummary: OperationExamples<
  typeof _operations.getEcommerceSummary,
  {
    200: 'month'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'invalidFilterFormat'
      | 'incompleteFilter'
      | 'invalidFilterType'
      | 'invalidLimit'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getEcommerceSummary,
  examples: {
    200: {
      'application/json': {
        month: {
          average_order_value: 39.91388888888888,
          checkout_conversion_rate: 78.26086956521739,
          checkout_starts: 23,
          currency: 'EUR',
          orders: 18,
          revenue: 718.4499999999998,
          top_asns: [
            { name: 'AS64498 Doc Fibre', value: 9 },
            { name: 'AS64497 Sample Telecom', value: 8 },
          ],
          top_cities: [
            { name: '(Unknown)', value: 5 },
            { name: 'Hamburg', value: 5 },
          ],
          top_providers: [
            { name: 'Doc Fibre', value: 9 },
            { name: 'Sample Telecom', value: 8 },
          ],
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFilterFormat: 'invalid filter format\n',
        incompleteFilter: 'filter_type and filter_value are required together\n',
        invalidFilterType: 'invalid filter_type\n',
        invalidLimit: 'Invalid limit\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query from': {},
    'query to': {},
    'query filter': { list: true },
    'query filter_type': {},
    'query filter_value': {},
    'query item_id': {},
    'query item_name': {},
    'query limit': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getEcommerceSummary,
}

export const listEcommerceProducts: OperationExamples<
  typeof _operations.listEcommerceProducts,
  {
    200: 'shop' | 'none'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'invalidFilterFormat'
      | 'incompleteFilter'
      | 'invalidFilterType'
      | 'invalidLimit'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listEcommerceProducts,
  examples: {
    200: {
      'application/json': {
        shop: [
          { item_id: 'cook-02', item_name: 'Cookbook', orders: 10, quantity: 18, revenue: 432 },
          { item_id: 'atlas-01', item_name: 'World atlas', orders: 2, quantity: 3, revenue: 118.5 },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFilterFormat: 'invalid filter format\n',
        incompleteFilter: 'filter_type and filter_value are required together\n',
        invalidFilterType: 'invalid filter_type\n',
        invalidLimit: 'Invalid limit\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query from': {},
    'query to': {},
    'query filter': { list: true },
    'query filter_type': {},
    'query filter_value': {},
    'query item_id': {},
    'query item_name': {},
    'query limit': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.listEcommerceProducts,
}

export const listEcommerceSources: OperationExamples<
  typeof _operations.listEcommerceSources,
  {
    200: 'shop' | 'none'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'invalidFilterFormat'
      | 'incompleteFilter'
      | 'invalidFilterType'
      | 'invalidLimit'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listEcommerceSources,
  examples: {
    200: {
      'application/json': {
        shop: [
          {
            orders: 3,
            referrer: 'news.example.net',
            revenue: 150.2,
            utm_campaign: '(Unspecified)',
            utm_medium: '(Unspecified)',
            utm_source: '(Unspecified)',
          },
          {
            orders: 6,
            referrer: '(Direct)',
            revenue: 149.9,
            utm_campaign: '(Unspecified)',
            utm_medium: '(Unspecified)',
            utm_source: '(Unspecified)',
          },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFilterFormat: 'invalid filter format\n',
        incompleteFilter: 'filter_type and filter_value are required together\n',
        invalidFilterType: 'invalid filter_type\n',
        invalidLimit: 'Invalid limit\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query from': {},
    'query to': {},
    'query filter': { list: true },
    'query filter_type': {},
    'query filter_value': {},
    'query item_id': {},
    'query item_name': {},
    'query limit': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.listEcommerceSources,
}

export const getEcommerceTimeSeries: OperationExamples<
  typeof _operations.getEcommerceTimeSeries,
  {
    200: 'days' | 'offset'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'invalidFilterFormat'
      | 'incompleteFilter'
      | 'invalidFilterType'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getEcommerceTimeSeries,
  examples: {
    200: {
      'application/json': {
        days: [
          { orders: 1, revenue: 19.4, time: '2026-06-02T00:00:00Z' },
          { orders: 0, revenue: 0, time: '2026-06-03T00:00:00Z' },
          { orders: 1, revenue: 44.4, time: '2026-06-04T00:00:00Z' },
        ],
        offset: [
          { orders: 0, revenue: 0, time: '2026-06-22T00:00:00+02:00' },
          { orders: 0, revenue: 0, time: '2026-06-23T00:00:00+02:00' },
          { orders: 0, revenue: 0, time: '2026-06-24T00:00:00+02:00' },
        ],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFilterFormat: 'invalid filter format\n',
        incompleteFilter: 'filter_type and filter_value are required together\n',
        invalidFilterType: 'invalid filter_type\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query from': {},
    'query to': {},
    'query filter': { list: true },
    'query filter_type': {},
    'query filter_value': {},
    'query item_id': {},
    'query item_name': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getEcommerceTimeSeries,
}

export const getEventAudience: OperationExamples<
  typeof _operations.getEventAudience,
  {
    200: 'purchases'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'eventNameMissing'
      | 'invalidFilterFormat'
      | 'incompleteFilter'
      | 'invalidFilterType'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getEventAudience,
  examples: {
    200: {
      'application/json': {
        purchases: {
          top_asns: [
            { name: 'AS64498 Doc Fibre', value: 10 },
            { name: 'AS64497 Sample Telecom', value: 9 },
          ],
          top_cities: [
            { name: 'Hamburg', value: 6 },
            { name: 'Lyon', value: 6 },
          ],
          top_countries: [
            { name: 'DE', value: 6 },
            { name: 'FR', value: 6 },
          ],
          top_devices: [
            { name: 'Desktop', value: 28 },
            { name: 'Mobile', value: 13 },
          ],
          top_pages: [
            { name: '/checkout', value: 28 },
            { name: '/', value: 14 },
          ],
          top_providers: [
            { name: 'Doc Fibre', value: 10 },
            { name: 'Example Net', value: 9 },
          ],
          top_referrers: [
            { name: '(Direct)', value: 28 },
            { name: 'example.org', value: 16 },
          ],
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        eventNameMissing: 'event_name is required\n',
        invalidFilterFormat: 'invalid filter format\n',
        incompleteFilter: 'filter type and value are required together\n',
        invalidFilterType: 'invalid filter type\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query event_name': {},
    'query from': {},
    'query to': {},
    'query property_key': {},
    'query property_value': {},
    'query filter': { list: true },
    'query dimension_key': {},
    'query dimension_value': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getEventAudience,
}

export const getEventPropertyValues: OperationExamples<
  typeof _operations.getEventPropertyValues,
  {
    200: 'plans' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'nameOrKeyMissing'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getEventPropertyValues,
  examples: {
    200: {
      'application/json': {
        plans: [
          { name: 'team', value: 14 },
          { name: 'pro', value: 13 },
          { name: 'free', value: 11 },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        nameOrKeyMissing: 'event_name and property_key are required\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query event_name': {},
    'query property_key': {},
    'query from': {},
    'query to': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getEventPropertyValues,
}

export const listEventNames: OperationExamples<
  typeof _operations.listEventNames,
  {
    200: 'shop' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listEventNames,
  examples: {
    200: {
      'application/json': {
        shop: [
          'add_to_cart',
          'assistant.chat_started',
          'assistant.citation_clicked',
          'assistant.goal_assisted',
          'assistant.handoff_requested',
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'query from': {}, 'query to': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listEventNames,
}

export const listEventProperties: OperationExamples<
  typeof _operations.listEventProperties,
  {
    200: 'purchase' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'eventNameMissing'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listEventProperties,
  examples: {
    200: {
      'application/json': {
        purchase: ['coupon', 'currency', 'items', 'shipping', 'tax', 'transaction_id'],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        eventNameMissing: 'event_name is required\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'query event_name': {}, 'query from': {}, 'query to': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listEventProperties,
}

export const getEventTimeSeries: OperationExamples<
  typeof _operations.getEventTimeSeries,
  {
    200: 'days'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'eventNameMissing'
      | 'invalidFilterFormat'
      | 'incompleteFilter'
      | 'invalidFilterType'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getEventTimeSeries,
  examples: {
    200: {
      'application/json': {
        days: [
          { count: 1, time: '2026-05-02T00:00:00Z' },
          { count: 1, time: '2026-05-03T00:00:00Z' },
          { count: 0, time: '2026-05-04T00:00:00Z' },
        ],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        eventNameMissing: 'event_name is required\n',
        invalidFilterFormat: 'invalid filter format\n',
        incompleteFilter: 'filter type and value are required together\n',
        invalidFilterType: 'invalid filter type\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query event_name': {},
    'query from': {},
    'query to': {},
    'query property_key': {},
    'query property_value': {},
    'query filter': { list: true },
    'query dimension_key': {},
    'query dimension_value': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getEventTimeSeries,
}

export const listSiteExclusions: OperationExamples<
  typeof _operations.listSiteExclusions,
  {
    200: 'two' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId'
    401: 'unauthorized'
    403: 'forbidden' | 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listSiteExclusions,
  examples: {
    200: {
      'application/json': {
        two: [
          {
            type: 'country',
            country_code: 'AQ',
            created_at: '2026-07-01T07:05:12.413083Z',
            created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
            id: '8c0e2a4b-6d7f-4b9d-a1e3-5c7d9f1b3e5a',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          },
          {
            description: 'Office',
            type: 'cidr',
            cidr: '192.0.2.0/24',
            created_at: '2026-07-01T07:04:39.13692Z',
            created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
            id: '4b6d8f0a-2c3e-4d5f-8a7b-9c1d3e5f7a8b',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n', accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listSiteExclusions,
}

export const createSiteExclusion: OperationExamples<
  typeof _operations.createSiteExclusion,
  {
    201: 'network'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'invalidCidr'
      | 'invalidCountryCode'
      | 'invalidExclusionType'
      | 'invalidDescription'
      | 'invalidBody'
    401: 'unauthorized'
    403: 'forbidden' | 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.createSiteExclusion,
  examples: {
    201: {
      'application/json': {
        network: {
          description: 'Office',
          type: 'cidr',
          cidr: '192.0.2.0/24',
          created_at: '2026-07-01T07:04:39.136920985Z',
          created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          id: '4b6d8f0a-2c3e-4d5f-8a7b-9c1d3e5f7a8b',
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidCidr: 'Invalid IP or CIDR\n',
        invalidCountryCode: 'Invalid country code\n',
        invalidExclusionType: 'Invalid exclusion type\n',
        invalidDescription: 'Description must be 255 characters or fewer\n',
        invalidBody: 'Invalid request body\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n', accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.createSiteExclusion,
}

export const deleteSiteExclusion: OperationExamples<
  typeof _operations.deleteSiteExclusion,
  {
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidExclusionId'
    401: 'unauthorized'
    403: 'forbidden' | 'accessDenied'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.deleteSiteExclusion,
  examples: {
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidExclusionId: 'Invalid rule_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n', accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path ruleID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.deleteSiteExclusion,
}

export const listFunnels: OperationExamples<
  typeof _operations.listFunnels,
  {
    200: 'one' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.listFunnels,
  examples: {
    200: {
      'application/json': {
        one: [
          {
            name: 'Checkout',
            created_at: '2026-07-01T07:03:44.24106Z',
            id: 'd7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            steps: [
              { type: 'path', value: '/pricing' },
              { type: 'path', value: '/checkout' },
              { type: 'event', value: 'purchase' },
            ],
          },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listFunnels,
}

export const createFunnel: OperationExamples<
  typeof _operations.createFunnel,
  {
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidBody' | 'invalidFunnel'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.createFunnel,
  examples: {
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidBody: 'Invalid request body\n',
        invalidFunnel: 'Invalid funnel data (need name and at least 2 steps)\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.createFunnel,
}

export const getFunnelTimeSeries: OperationExamples<
  typeof _operations.getFunnelTimeSeries,
  {
    200: 'days' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidFunnelId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getFunnelTimeSeries,
  examples: {
    200: {
      'application/json': {
        days: [
          { completions: 2, entries: 0, time: '2026-05-02T00:00:00Z' },
          { completions: 2, entries: 0, time: '2026-05-03T00:00:00Z' },
          { completions: 0, entries: 0, time: '2026-05-04T00:00:00Z' },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFunnelId: 'Invalid funnel_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query from': {},
    'query to': {},
    'query funnel_id': { list: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getFunnelTimeSeries,
}

export const deleteFunnel: OperationExamples<
  typeof _operations.deleteFunnel,
  {
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidFunnelId'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.deleteFunnel,
  examples: {
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFunnelId: 'Invalid funnel_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path funnelID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.deleteFunnel,
}

export const getFunnelStats: OperationExamples<
  typeof _operations.getFunnelStats,
  {
    200: 'month'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidFunnelId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'funnelNotFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getFunnelStats,
  examples: {
    200: {
      'application/json': {
        month: {
          name: 'Checkout',
          funnel_id: 'd7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e',
          overall_conversion_rate: 13.043478260869565,
          steps: [
            { name: 'path: /shop', conversion_rate: 100, dropoff: 0, step_index: 0, visitors: 23 },
            {
              name: 'path: /checkout',
              conversion_rate: 13.043478260869565,
              dropoff: 20,
              step_index: 1,
              visitors: 3,
            },
            {
              name: 'event: purchase',
              conversion_rate: 100,
              dropoff: 0,
              step_index: 2,
              visitors: 3,
            },
          ],
          total_completions: 3,
          total_entries: 23,
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFunnelId: 'Invalid funnel_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { funnelNotFound: 'Funnel not found\n', originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path funnelID': {}, 'query from': {}, 'query to': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.getFunnelStats,
}

export const listGoals: OperationExamples<
  typeof _operations.listGoals,
  {
    200: 'two' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.listGoals,
  examples: {
    200: {
      'application/json': {
        two: [
          {
            name: 'Sign-up',
            type: 'event',
            created_at: '2026-07-01T07:03:44.217733Z',
            id: 'b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            value: 'signup',
          },
          {
            name: 'Prices read',
            type: 'path',
            created_at: '2026-06-12T15:20:08.40921Z',
            id: '8e0a2c4d-6f7b-4d9e-a1c3-5b7d9f1e3a5c',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            value: '/pricing',
          },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listGoals,
}

export const createGoal: OperationExamples<
  typeof _operations.createGoal,
  {
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidBody' | 'invalidGoal'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.createGoal,
  examples: {
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidBody: 'Invalid request body\n',
        invalidGoal: 'Invalid goal data\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.createGoal,
}

export const getGoalTimeSeries: OperationExamples<
  typeof _operations.getGoalTimeSeries,
  {
    200: 'days' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidGoalId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getGoalTimeSeries,
  examples: {
    200: {
      'application/json': {
        days: [
          { conversions: 2, time: '2026-05-02T00:00:00Z' },
          { conversions: 2, time: '2026-05-03T00:00:00Z' },
          { conversions: 0, time: '2026-05-04T00:00:00Z' },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidGoalId: 'Invalid goal_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'query from': {}, 'query to': {}, 'query goal_id': { list: true } },
  securitySchemes: _securitySchemes,
  validators: _validators.getGoalTimeSeries,
}

export const deleteGoal: OperationExamples<
  typeof _operations.deleteGoal,
  {
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidGoalId'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.deleteGoal,
  examples: {
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidGoalId: 'Invalid goal_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path goalID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.deleteGoal,
}

export const listSiteHits: OperationExamples<
  typeof _operations.listSiteHits,
  {
    200: 'part' | 'none'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'invalidFilterFormat'
      | 'incompleteFilter'
      | 'invalidFilterType'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listSiteHits,
  examples: {
    200: {
      'application/json': {
        part: {
          data: [
            {
              asn: 64500,
              asn_org: 'Example Net',
              city: 'Berlin',
              country_code: 'DE',
              hostname: 'example.org',
              id: '4e8a0c2d-6f1b-4d3e-9a5c-7b9d1f3e5a6c',
              is_unique: true,
              language: 'de-DE',
              page_id: '2a4c6e8f-0b1d-4f3a-9c5e-7d8f0a2b4c6e',
              path: '/pricing?utm_source=newsletter',
              provider: 'Example Net',
              qr_code_id: null,
              referrer: 'https://duckduckgo.com/',
              region: 'Berlin',
              screen_height: 900,
              screen_width: 1440,
              session_id: 'f0b2d4c6-8a1e-4c3f-8d5b-6e7a9c1d3f5b',
              site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
              timestamp: '2026-07-01T09:29:58.120411Z',
              user_agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
              utm_campaign: null,
              utm_content: null,
              utm_medium: null,
              utm_source: 'newsletter',
              utm_term: null,
              viewport_height: 820,
              viewport_width: 1440,
            },
            {
              asn: null,
              asn_org: null,
              city: null,
              country_code: null,
              hostname: 'example.org',
              id: '8c0e2a4d-5b7f-4a9c-8e1d-3f5b7d9a1c2e',
              is_unique: null,
              language: null,
              page_id: 'e5a7c9d1-3f4b-4c6d-9e8f-1a2b3c4d5e6f',
              path: '/',
              provider: null,
              qr_code_id: null,
              referrer: null,
              region: null,
              screen_height: null,
              screen_width: null,
              session_id: 'c1e3a5b7-9d2f-4e6a-8b4c-0d8f2a6e4c1b',
              site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
              timestamp: '2026-07-01T09:12:00Z',
              user_agent: 'curl/8.9.1',
              utm_campaign: null,
              utm_content: null,
              utm_medium: null,
              utm_source: null,
              utm_term: null,
              viewport_height: null,
              viewport_width: null,
            },
          ],
          total: 2,
        },
        none: { data: [], total: 0 },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFilterFormat: 'invalid filter format\n',
        incompleteFilter: 'filter_type and filter_value are required together\n',
        invalidFilterType: 'invalid filter_type\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query from': {},
    'query to': {},
    'query limit': { json: true },
    'query offset': { json: true },
    'query q': {},
    'query sort': {},
    'query order': {},
    'query filter': { list: true },
    'query filter_type': {},
    'query filter_value': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.listSiteHits,
}

export const exportSiteHits: OperationExamples<
  typeof _operations.exportSiteHits,
  {
    200: 'json' | 'none' | 'parquet' | 'xlsx' | 'ndjson' | 'csv'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'invalidFilterFormat'
      | 'incompleteFilter'
      | 'invalidFilterType'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError' | 'exportFailed' | 'fileUnreadable'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.exportSiteHits,
  examples: {
    200: {
      'application/json': {
        json: [
          {
            asn: 64497,
            asn_org: 'Sample Telecom',
            city: 'Lyon',
            country_code: 'FR',
            hostname: 'example.org',
            id: '6c3e2d76-e525-4434-94ed-bf54166c44ca',
            is_unique: false,
            language: null,
            page_id: 'ebc45baf-665b-4c0a-88ba-77b42a858e93',
            path: '/shop',
            provider: 'Sample Telecom',
            qr_code_id: null,
            referrer: null,
            region: null,
            screen_height: null,
            screen_width: null,
            session_id: 'ae64aa47-8946-4bfb-b7a9-bd82f29534ff',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            timestamp: '2026-07-01 07:03:49.730775+00',
            user_agent: null,
            utm_campaign: null,
            utm_content: null,
            utm_medium: null,
            utm_source: null,
            utm_term: null,
            viewport_height: null,
            viewport_width: null,
          },
        ],
        none: [],
      },
      'application/octet-stream': { parquet: 'PAR1' },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { xlsx: 'PK' },
      'application/x-ndjson': {
        ndjson: [
          {
            asn: 64497,
            asn_org: 'Sample Telecom',
            city: 'Lyon',
            country_code: 'FR',
            hostname: 'example.org',
            id: '6c3e2d76-e525-4434-94ed-bf54166c44ca',
            is_unique: false,
            language: null,
            page_id: 'ebc45baf-665b-4c0a-88ba-77b42a858e93',
            path: '/shop',
            provider: 'Sample Telecom',
            qr_code_id: null,
            referrer: null,
            region: null,
            screen_height: null,
            screen_width: null,
            session_id: 'ae64aa47-8946-4bfb-b7a9-bd82f29534ff',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            timestamp: '2026-07-01 07:03:49.730775+00',
            user_agent: null,
            utm_campaign: null,
            utm_content: null,
            utm_medium: null,
            utm_source: null,
            utm_term: null,
            viewport_height: null,
            viewport_width: null,
          },
        ],
        none: [],
      },
      'text/csv': {
        csv: 'id,site_id,session_id,page_id,timestamp,path,hostname,referrer,user_agent,viewport_width,viewport_height,screen_width,screen_height,language,country_code,region,city,provider,asn,asn_org,utm_source,utm_medium,utm_campaign,utm_term,utm_content,qr_code_id,is_unique\n6c3e2d76-e525-4434-94ed-bf54166c44ca,1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0,ae64aa47-8946-4bfb-b7a9-bd82f29534ff,ebc45baf-665b-4c0a-88ba-77b42a858e93,2026-07-01T07:03:49Z,/shop,example.org,,,,,,,,FR,,Lyon,Sample Telecom,64497,Sample Telecom,,,,,,,false\n',
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFilterFormat: 'invalid filter format\n',
        incompleteFilter: 'filter_type and filter_value are required together\n',
        invalidFilterType: 'invalid filter_type\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
        exportFailed: 'Failed to export hits\n',
        fileUnreadable: 'Failed to export file\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    200: {
      'content-disposition':
        'attachment; filename=hits_1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0_1782896400.csv',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query from': {},
    'query to': {},
    'query q': {},
    'query filter': { list: true },
    'query filter_type': {},
    'query filter_value': {},
    'query format': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.exportSiteHits,
}

export const listImporters: OperationExamples<
  typeof _operations.listImporters,
  {
    200: 'all'
    400: 'invalidSiteIdForRole' | 'invalidSiteId'
    401: 'unauthorized'
    403: 'forbidden' | 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.listImporters,
  examples: {
    200: {
      'application/json': {
        all: [
          {
            name: 'Plausible',
            accepted_extensions: ['.zip', '.csv'],
            capabilities: [
              'traffic_aggregates',
              'dimension_aggregates',
              'event_aggregates',
              'event_properties',
            ],
            key: 'plausible',
          },
          {
            name: 'Simple Analytics',
            accepted_extensions: ['.csv'],
            capabilities: ['traffic_aggregates', 'dimension_aggregates'],
            key: 'simpleanalytics',
          },
        ],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n', accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listImporters,
}

export const listImports: OperationExamples<
  typeof _operations.listImports,
  {
    200: 'one' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId'
    401: 'unauthorized'
    403: 'forbidden' | 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.listImports,
  examples: {
    200: {
      'application/json': {
        one: {
          imports: [
            {
              bytes_received: 403,
              bytes_total: 403,
              created_at: '2026-07-01T07:04:44.330655Z',
              finished_at: '2026-07-01T07:04:44.579968Z',
              id: '2e4a6c8b-0d1f-4b3d-9c5e-7f9a1b3d5c6e',
              provider: 'plausible',
              rows_imported: 6,
              rows_scanned: 6,
              site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
              source_hash: '0088f71f366184c7150211c05bb70901798b6ca9746be5db1e80ec4e1501d40f',
              started_at: '2026-07-01T07:04:44.535019Z',
              status: 'completed',
              updated_at: '2026-07-01T07:04:44.579968Z',
              validated_at: '2026-07-01T07:04:44.502254Z',
            },
          ],
        },
        none: { imports: [] },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n', accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listImports,
}

export const uploadImportChunk: OperationExamples<
  typeof _operations.uploadImportChunk,
  {
    200: 'part' | 'complete'
    400: 'invalidSiteIdForRole' | 'invalidImportId' | 'invalidFileId' | 'invalidOffset'
    401: 'unauthorized'
    403: 'forbidden' | 'accessDenied'
    404: 'importNotFound' | 'fileNotFound' | 'originRefused'
    409: 'notUploading' | 'gap' | 'overlap'
    413: 'chunkTooLong'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.uploadImportChunk,
  examples: {
    200: {
      'application/json': {
        part: {
          bytes_received: 40,
          complete: false,
          file_id: '7a9c1e3d-5f6b-4d8f-9b1d-3e5f7a9c1b3d',
          import_id: '2e4a6c8b-0d1f-4b3d-9c5e-7f9a1b3d5c6e',
        },
        complete: {
          bytes_received: 196,
          complete: true,
          file_id: '7a9c1e3d-5f6b-4d8f-9b1d-3e5f7a9c1b3d',
          import_id: '2e4a6c8b-0d1f-4b3d-9c5e-7f9a1b3d5c6e',
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidImportId: 'Invalid import_id\n',
        invalidFileId: 'Invalid file_id\n',
        invalidOffset: 'Invalid offset\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n', accessDenied: 'Access denied\n' } },
    404: {
      'text/plain': {
        importNotFound: 'Import not found\n',
        fileNotFound: 'Import file not found\n',
        originRefused: 'Not found\n',
      },
    },
    409: {
      'text/plain': {
        notUploading: 'Import is not accepting uploads\n',
        gap: 'Chunk offset is beyond uploaded range\n',
        overlap: 'Chunk overlaps uploaded boundary\n',
      },
    },
    413: { 'text/plain': { chunkTooLong: 'Chunk exceeds declared file size\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'path importID': {},
    'path fileID': {},
    'query offset': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.uploadImportChunk,
}

export const validateImport: OperationExamples<
  typeof _operations.validateImport,
  {
    200: 'validated'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidImportId'
      | 'incompleteFile'
      | 'unknownContent'
      | 'checksumMismatch'
      | 'unknownProvider'
    401: 'unauthorized'
    403: 'forbidden' | 'accessDenied'
    404: 'importNotFound' | 'originRefused'
    409: 'notUploading' | 'importedAlready'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.validateImport,
  examples: {
    200: {
      'application/json': {
        validated: {
          bytes_received: 403,
          bytes_total: 403,
          created_at: '2026-07-01T07:04:44.330655Z',
          files: [
            {
              bytes_received: 207,
              filename: 'imported_sources.csv',
              id: 'be05ff4a-d2f6-4b44-bc8e-451e74576402',
              sha256: 'd5d503b0754b3dd6c5b7451e9869d87b45a0ddc3b8fda452c7e930910a185ac2',
              size_bytes: 207,
              status: 'uploaded',
            },
          ],
          id: '2e4a6c8b-0d1f-4b3d-9c5e-7f9a1b3d5c6e',
          manifest: {
            datasets: [
              {
                name: 'Sources',
                files: ['imported_sources.csv'],
                key: 'sources',
                pageviews: 12,
                rows_accepted: 1,
                rows_scanned: 1,
                rows_skipped: 0,
                visitors: 8,
                visits: 9,
              },
            ],
            date_end: '2025-05-31T00:00:00Z',
            date_start: '2025-05-27T00:00:00Z',
            event_coverage: {
              event_names: [],
              events: 0,
              property_keys: [],
              rows_accepted: 0,
              rows_scanned: 0,
              visitors: 0,
            },
            event_dimension_coverage: {
              available: ['date', 'event_name', 'url', 'path'],
              reason:
                'Plausible CSV exports are daily aggregate rows and do not prove event-level audience relationships.',
              unavailable: [
                'source',
                'referrer',
                'utm_source',
                'utm_medium',
                'utm_campaign',
                'utm_content',
              ],
            },
            event_property_coverage: {
              attributed_events: 0,
              attributed_property_keys: [],
              attributed_rows: 0,
              attributed_visitors: 0,
              unattributed_events: 0,
              unattributed_property_keys: [],
              unattributed_rows: 0,
              unattributed_visitors: 0,
            },
            files: ['imported_sources.csv', 'imported_visitors.csv'],
            ignored_files: [],
            missing_files: [
              'imported_browsers',
              'imported_custom_events',
              'imported_custom_props',
              'imported_devices',
              'imported_entry_pages',
              'imported_exit_pages',
            ],
            overlap: {
              estimated_skipped_events: 0,
              estimated_skipped_pageviews: 0,
              estimated_skipped_rows: 0,
              native_event_days: 0,
              native_event_keys: 0,
              native_traffic_days: 0,
              policy: 'skip_native_day',
            },
            provider: 'plausible',
            rows_accepted: 6,
            rows_scanned: 6,
            rows_skipped: 0,
            source_hash: '0088f71f366184c7150211c05bb70901798b6ca9746be5db1e80ec4e1501d40f',
            warnings: [],
          },
          provider: 'plausible',
          rows_imported: 0,
          rows_scanned: 6,
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          source_hash: '0088f71f366184c7150211c05bb70901798b6ca9746be5db1e80ec4e1501d40f',
          status: 'validated',
          updated_at: '2026-07-01T07:04:44.502254Z',
          validated_at: '2026-07-01T07:04:44.502254Z',
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidImportId: 'Invalid import_id\n',
        incompleteFile: 'file imported_visitors.csv is not fully uploaded\n',
        unknownContent: 'no recognized Plausible CSV schemas found\n',
        checksumMismatch: 'checksum mismatch for imported_visitors.csv\n',
        unknownProvider: 'Unknown importer\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n', accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { importNotFound: 'Import not found\n', originRefused: 'Not found\n' } },
    409: {
      'text/plain': {
        notUploading: 'Import cannot be validated\n',
        importedAlready: 'this source has already been imported\n',
      },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path importID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.validateImport,
}

export const getImport: OperationExamples<
  typeof _operations.getImport,
  {
    200: 'uploading' | 'completed' | 'failed'
    400: 'invalidSiteIdForRole' | 'invalidImportId'
    401: 'unauthorized'
    403: 'forbidden' | 'accessDenied'
    404: 'importNotFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getImport,
  examples: {
    200: {
      'application/json': {
        uploading: {
          bytes_received: 0,
          bytes_total: 403,
          created_at: '2026-07-01T07:04:44.330655Z',
          files: [
            {
              bytes_received: 0,
              filename: 'imported_sources.csv',
              id: 'be05ff4a-d2f6-4b44-bc8e-451e74576402',
              size_bytes: 207,
              status: 'pending',
            },
          ],
          id: '2e4a6c8b-0d1f-4b3d-9c5e-7f9a1b3d5c6e',
          provider: 'plausible',
          rows_imported: 0,
          rows_scanned: 0,
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          status: 'uploading',
          updated_at: '2026-07-01T07:04:44.330655Z',
        },
        completed: {
          bytes_received: 207,
          bytes_total: 207,
          created_at: '2026-07-01T07:04:44.330655Z',
          files: [
            {
              bytes_received: 207,
              filename: 'imported_sources.csv',
              id: 'be05ff4a-d2f6-4b44-bc8e-451e74576402',
              sha256: '31e1fe7d976500d734edd9a35b33f4f89b2008910fbf77c84ea45724160cb76c',
              size_bytes: 207,
              status: 'uploaded',
            },
          ],
          finished_at: '2026-07-01T07:04:47.120312Z',
          id: '2e4a6c8b-0d1f-4b3d-9c5e-7f9a1b3d5c6e',
          provider: 'plausible',
          rows_imported: 2,
          rows_scanned: 2,
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          started_at: '2026-07-01T07:04:46.311907Z',
          status: 'completed',
          updated_at: '2026-07-01T07:04:47.120312Z',
          validated_at: '2026-07-01T07:04:45.602114Z',
        },
        failed: {
          bytes_received: 0,
          bytes_total: 196,
          created_at: '2026-07-01T07:04:44.342618Z',
          error: 'file early.csv is not fully uploaded',
          files: [
            {
              bytes_received: 0,
              filename: 'early.csv',
              id: '92e92037-b8e5-4554-936c-a2a05101f30a',
              size_bytes: 196,
              status: 'pending',
            },
          ],
          id: '2e4a6c8b-0d1f-4b3d-9c5e-7f9a1b3d5c6e',
          provider: 'plausible',
          rows_imported: 0,
          rows_scanned: 0,
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          status: 'validation_failed',
          updated_at: '2026-07-01T07:04:44.37073Z',
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidImportId: 'Invalid import_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n', accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { importNotFound: 'Import not found\n', originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path importID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.getImport,
}

export const deleteImport: OperationExamples<
  typeof _operations.deleteImport,
  {
    200: 'deleted'
    400: 'invalidSiteIdForRole' | 'invalidImportId'
    401: 'unauthorized'
    403: 'forbidden' | 'accessDenied'
    404: 'importNotFound' | 'originRefused'
    409: 'running'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.deleteImport,
  examples: {
    200: { 'application/json': { deleted: { status: 'deleted' } } },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidImportId: 'Invalid import_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n', accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { importNotFound: 'Import not found\n', originRefused: 'Not found\n' } },
    409: { 'text/plain': { running: 'Import is still running\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path importID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.deleteImport,
}

export const startImport: OperationExamples<
  typeof _operations.startImport,
  {
    200: 'queued'
    400: 'invalidSiteIdForRole' | 'invalidImportId' | 'unknownProvider'
    401: 'unauthorized'
    403: 'forbidden' | 'accessDenied'
    404: 'importNotFound' | 'originRefused'
    409: 'notValidated'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'noRunner'
  }
> = {
  operation: _operations.startImport,
  examples: {
    200: {
      'application/json': {
        queued: {
          bytes_received: 403,
          bytes_total: 403,
          created_at: '2026-07-01T07:04:44.330655Z',
          files: [
            {
              bytes_received: 207,
              filename: 'imported_sources.csv',
              id: 'be05ff4a-d2f6-4b44-bc8e-451e74576402',
              sha256: 'd5d503b0754b3dd6c5b7451e9869d87b45a0ddc3b8fda452c7e930910a185ac2',
              size_bytes: 207,
              status: 'uploaded',
            },
          ],
          id: '2e4a6c8b-0d1f-4b3d-9c5e-7f9a1b3d5c6e',
          manifest: {
            datasets: [
              {
                name: 'Sources',
                files: ['imported_sources.csv'],
                key: 'sources',
                pageviews: 12,
                rows_accepted: 1,
                rows_scanned: 1,
                rows_skipped: 0,
                visitors: 8,
                visits: 9,
              },
            ],
            date_end: '2025-05-31T00:00:00Z',
            date_start: '2025-05-27T00:00:00Z',
            event_coverage: {
              event_names: [],
              events: 0,
              property_keys: [],
              rows_accepted: 0,
              rows_scanned: 0,
              visitors: 0,
            },
            event_dimension_coverage: {
              available: ['date', 'event_name', 'url', 'path'],
              reason:
                'Plausible CSV exports are daily aggregate rows and do not prove event-level audience relationships.',
              unavailable: [
                'source',
                'referrer',
                'utm_source',
                'utm_medium',
                'utm_campaign',
                'utm_content',
              ],
            },
            event_property_coverage: {
              attributed_events: 0,
              attributed_property_keys: [],
              attributed_rows: 0,
              attributed_visitors: 0,
              unattributed_events: 0,
              unattributed_property_keys: [],
              unattributed_rows: 0,
              unattributed_visitors: 0,
            },
            files: ['imported_sources.csv', 'imported_visitors.csv'],
            ignored_files: [],
            missing_files: [
              'imported_browsers',
              'imported_custom_events',
              'imported_custom_props',
              'imported_devices',
              'imported_entry_pages',
              'imported_exit_pages',
            ],
            overlap: {
              estimated_skipped_events: 0,
              estimated_skipped_pageviews: 0,
              estimated_skipped_rows: 0,
              native_event_days: 0,
              native_event_keys: 0,
              native_traffic_days: 0,
              policy: 'skip_native_day',
            },
            provider: 'plausible',
            rows_accepted: 6,
            rows_scanned: 6,
            rows_skipped: 0,
            source_hash: '0088f71f366184c7150211c05bb70901798b6ca9746be5db1e80ec4e1501d40f',
            warnings: [],
          },
          provider: 'plausible',
          rows_imported: 0,
          rows_scanned: 6,
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          source_hash: '0088f71f366184c7150211c05bb70901798b6ca9746be5db1e80ec4e1501d40f',
          status: 'queued',
          updated_at: '2026-07-01T07:04:44.502254Z',
          validated_at: '2026-07-01T07:04:44.502254Z',
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidImportId: 'Invalid import_id\n',
        unknownProvider: 'Unknown importer\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n', accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { importNotFound: 'Import not found\n', originRefused: 'Not found\n' } },
    409: { 'text/plain': { notValidated: 'Import must be validated before it can start\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { noRunner: 'Import runner is not available\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path importID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.startImport,
}

export const createImport: OperationExamples<
  typeof _operations.createImport,
  {
    200: 'ready'
    400:
      | 'invalidSiteIdForRole'
      | 'unknownProvider'
      | 'invalidBody'
      | 'filesMissing'
      | 'invalidFilename'
      | 'invalidExtension'
      | 'invalidSize'
      | 'invalidChecksum'
    401: 'unauthorized'
    403: 'forbidden' | 'accessDenied'
    404: 'originRefused'
    413: 'importTooLarge'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.createImport,
  examples: {
    200: {
      'application/json': {
        ready: {
          chunk_size: 8388608,
          files: [
            {
              bytes_received: 0,
              filename: 'imported_visitors.csv',
              id: '7a9c1e3d-5f6b-4d8f-9b1d-3e5f7a9c1b3d',
              sha256: '70386c1a25ddd76db88e3ed7041142527e6fbd21c3c7ab2e30775a4b65711b1d',
              size_bytes: 196,
              status: 'pending',
            },
            {
              bytes_received: 0,
              filename: 'imported_sources.csv',
              id: '9c1e3a5f-7b8d-4f0b-8d3f-5a7b9c1e3d5f',
              size_bytes: 207,
              status: 'pending',
            },
          ],
          import_id: '2e4a6c8b-0d1f-4b3d-9c5e-7f9a1b3d5c6e',
          provider: 'plausible',
          status: 'uploading',
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        unknownProvider: 'Unknown importer\n',
        invalidBody: 'Invalid request\n',
        filesMissing: 'At least one file is required\n',
        invalidFilename: 'Invalid filename\n',
        invalidExtension: 'Only .zip and .csv files are supported\n',
        invalidSize: 'File size must be greater than zero\n',
        invalidChecksum: 'Invalid sha256 checksum\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n', accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    413: { 'text/plain': { importTooLarge: 'Import exceeds maximum staged size\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path provider': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.createImport,
}

export const trackAiFetch: OperationExamples<
  typeof _operations.trackAiFetch,
  {
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'invalidBody'
      | 'invalidStatusCode'
      | 'unknownBot'
      | 'pathMissing'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'siteNotFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.trackAiFetch,
  examples: {
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidBody: 'Bad request body\n',
        invalidStatusCode: 'status_code must be between 100 and 599\n',
        unknownBot: 'user_agent must match a known AI bot\n',
        pathMissing: 'path is required\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { siteNotFound: 'Site not found\n', originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.trackAiFetch,
}

export const getSearchConsoleMapping: OperationExamples<
  typeof _operations.getSearchConsoleMapping,
  {
    200: 'mapped' | 'unmapped'
    400: 'invalidSiteIdForRole' | 'invalidSiteId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'mappingUnreadable'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSearchConsoleMapping,
  examples: {
    200: {
      'application/json': {
        mapped: {
          can_manage: true,
          mapped: true,
          mapped_at: '2026-07-01T07:05:54.235774Z',
          property_permission_level: 'siteOwner',
          property_uri: 'sc-domain:example.org',
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          sync_status: {
            imported_end_date: '2026-06-28',
            imported_start_date: '2026-06-01',
            last_attempt_at: '2026-07-01T06:45:00Z',
            last_success_at: '2026-07-01T06:45:00Z',
            manual: false,
            state: 'succeeded',
          },
          team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
        },
        unmapped: {
          can_manage: true,
          mapped: false,
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        mappingUnreadable: 'Could not load Google Search Console site mapping\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.getSearchConsoleMapping,
}

export const updateSearchConsoleProperty: OperationExamples<
  typeof _operations.updateSearchConsoleProperty,
  {
    200: 'mapped'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'invalidJson'
      | 'propertyMissing'
      | 'unknownProperty'
      | 'otherSite'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'originRefused'
    412: 'notConnected'
    429: 'tooManyRequests'
    500:
      | 'roleLookupFailed'
      | 'connectionUnreadable'
      | 'notChecked'
      | 'notMapped'
      | 'mappingUnreadable'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.updateSearchConsoleProperty,
  examples: {
    200: {
      'application/json': {
        mapped: {
          can_manage: true,
          mapped: true,
          mapped_at: '2026-07-01T07:05:54.235774Z',
          property_permission_level: 'siteOwner',
          property_uri: 'sc-domain:example.org',
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          sync_status: { manual: true, state: 'pending' },
          team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidJson: 'Invalid JSON payload\n',
        propertyMissing: 'property_uri is required\n',
        unknownProperty: 'Google Search Console property is not available for this team\n',
        otherSite: 'Google Search Console property does not match this site\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    412: {
      'application/json': {
        notConnected: {
          code: 'not_connected',
          message: 'Google Search Console is not connected',
          status: 'error',
        },
      },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        connectionUnreadable: 'Could not load Google Search Console connection\n',
        notChecked: 'Could not validate Google Search Console property\n',
        notMapped: 'Could not map Google Search Console property\n',
        mappingUnreadable: 'Could not load Google Search Console site mapping\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.updateSearchConsoleProperty,
}

export const deleteSearchConsoleProperty: OperationExamples<
  typeof _operations.deleteSearchConsoleProperty,
  {
    200: 'unmapped'
    400: 'invalidSiteIdForRole' | 'invalidSiteId'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'originRefused'
    412: 'notConnected'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'connectionUnreadable' | 'notUnmapped' | 'mappingUnreadable'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.deleteSearchConsoleProperty,
  examples: {
    200: {
      'application/json': {
        unmapped: {
          can_manage: true,
          mapped: false,
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    412: {
      'application/json': {
        notConnected: {
          code: 'not_connected',
          message: 'Google Search Console is not connected',
          status: 'error',
        },
      },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        connectionUnreadable: 'Could not load Google Search Console connection\n',
        notUnmapped: 'Could not unmap Google Search Console property\n',
        mappingUnreadable: 'Could not load Google Search Console site mapping\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.deleteSearchConsoleProperty,
}

export const syncSearchConsole: OperationExamples<
  typeof _operations.syncSearchConsole,
  {
    200: 'queued'
    400: 'invalidSiteIdForRole' | 'invalidSiteId'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'originRefused'
    412: 'notConnected' | 'notMapped'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'connectionUnreadable' | 'notQueued' | 'mappingUnreadable'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.syncSearchConsole,
  examples: {
    200: {
      'application/json': {
        queued: {
          can_manage: true,
          mapped: true,
          mapped_at: '2026-07-01T07:05:54.235774Z',
          property_permission_level: 'siteOwner',
          property_uri: 'sc-domain:example.org',
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          sync_status: {
            imported_end_date: '2026-06-28',
            imported_start_date: '2026-06-01',
            last_attempt_at: '2026-07-01T06:45:00Z',
            last_success_at: '2026-07-01T06:45:00Z',
            manual: true,
            state: 'pending',
          },
          team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    412: {
      'application/json': {
        notConnected: {
          code: 'not_connected',
          message: 'Google Search Console is not connected',
          status: 'error',
        },
        notMapped: {
          code: 'not_mapped',
          message: 'Google Search Console property is not mapped',
          status: 'error',
        },
      },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        connectionUnreadable: 'Could not load Google Search Console connection\n',
        notQueued: 'Could not request Google Search Console sync\n',
        mappingUnreadable: 'Could not load Google Search Console site mapping\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.syncSearchConsole,
}

export const listSiteMembers: OperationExamples<
  typeof _operations.listSiteMembers,
  {
    200: 'two'
    400: 'invalidSiteIdForRole' | 'invalidSiteId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.listSiteMembers,
  examples: {
    200: {
      'application/json': {
        two: [
          {
            added_at: '2026-07-01T07:03:43.622767Z',
            email: 'ada@example.org',
            id: '7d7cb3da-f61c-49d9-a039-981d40aabf94',
            role: 'owner',
            user_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          },
          {
            added_at: '2026-07-01T07:03:43.859794Z',
            email: 'grace@example.org',
            id: '84993b2c-9e5c-439e-8214-ff5dead29981',
            role: 'viewer',
            user_id: 'e4a6c8d0-1b3d-4f5e-a7c9-2d4f6b8a0c1e',
          },
        ],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site ID\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listSiteMembers,
}

export const addSiteMember: OperationExamples<
  typeof _operations.addSiteMember,
  {
    200: 'ok'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidBody'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'originRefused'
    409: 'notInTeam'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError' | 'addFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.addSiteMember,
  examples: {
    200: { 'text/plain': { ok: '{"status":"ok"}\n' } },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site ID\n',
        invalidBody: 'Invalid request\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    409: {
      'text/plain': {
        notInTeam: 'Managed cloud users must join a team before site access can be granted\n',
      },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
        addFailed: 'Failed to add member\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.addSiteMember,
}

export const removeSiteMember: OperationExamples<
  typeof _operations.removeSiteMember,
  {
    200: 'ok'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidUserId' | 'lastOwner'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'removeFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.removeSiteMember,
  examples: {
    200: { 'text/plain': { ok: '{"status":"ok"}\n' } },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site ID\n',
        invalidUserId: 'Invalid user ID\n',
        lastOwner: 'Cannot remove the last owner\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        removeFailed: 'Failed to remove member\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path userId': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.removeSiteMember,
}

export const listOpportunities: OperationExamples<
  typeof _operations.listOpportunities,
  {
    200: 'one' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listOpportunities,
  examples: {
    200: {
      'application/json': {
        one: {
          opportunities: [
            {
              action_key: 'opportunities.catalog.setup_funnel_suggestion.action',
              cited_evidence_ids: ['suggested_funnel_event_count'],
              confidence: 'high',
              copy_params: {
                conversion_event: 'signup',
                event_count: 44,
                funnel_steps: '/pricing -> signup',
                start_path: '/pricing',
                step_count: 2,
              },
              created_at: '2026-07-01T09:30:00.052726Z',
              detector_version: 'opportunities-detectors-v1',
              digest_key: 'opportunities.catalog.setup_funnel_suggestion.digest',
              evidence: [
                {
                  id: 'suggested_funnel_event_count',
                  label_key: 'opportunities.evidence.suggested_funnel_event_count',
                  value: '44',
                },
              ],
              generated_at: '2026-07-01T09:30:00.049427Z',
              id: 'c2e4a6b8-0d1f-4c3e-9a5b-7d9f1c3e5a6b',
              impact_label_key: 'opportunities.impact.funnel_steps_to_measure',
              impact_value: '2',
              kind: 'setup',
              route_icon: 'pi pi-sitemap',
              route_label_key: 'opportunities.routes.funnel',
              route_params: { start_path: '/pricing' },
              score: 84,
              score_breakdown: {
                actionability: 90,
                effort: 82,
                evidence_fit: 97,
                freshness: 70,
                impact: 88,
                sample: 90,
                total: 84,
                urgency: 76,
              },
              site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
              status: 'new',
              summary_key: 'opportunities.catalog.setup_funnel_suggestion.summary',
              title_key: 'opportunities.catalog.setup_funnel_suggestion.title',
              type_key: 'opportunities.types.setup_funnel_suggestion',
              updated_at: '2026-07-01T09:30:00.052726Z',
            },
          ],
        },
        none: { opportunities: [] },
      },
    },
    400: {
      'text/plain': { invalidSiteIdForRole: 'invalid site ID\n', invalidSiteId: 'Invalid id\n' },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listOpportunities,
}

export const previewOpportunityDigest: OperationExamples<
  typeof _operations.previewOpportunityDigest,
  {
    200: 'ready' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidFrequency'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.previewOpportunityDigest,
  examples: {
    200: {
      'application/json': {
        ready: {
          frequency: 'weekly',
          items: [
            {
              action_key: 'opportunities.catalog.setup_funnel_suggestion.action',
              category: 'setup_quality',
              cited_evidence_ids: ['suggested_funnel_event_count'],
              confidence: 'high',
              copy_params: {
                conversion_event: 'signup',
                event_count: 44,
                funnel_steps: '/pricing -> signup',
                start_path: '/pricing',
                step_count: 2,
              },
              digest_key: 'opportunities.catalog.setup_funnel_suggestion.digest',
              evidence: [
                {
                  id: 'suggested_funnel_event_count',
                  label_key: 'opportunities.evidence.suggested_funnel_event_count',
                  value: '44',
                },
              ],
              id: 'c2e4a6b8-0d1f-4c3e-9a5b-7d9f1c3e5a6b',
              impact_label_key: 'opportunities.impact.funnel_steps_to_measure',
              impact_value: '2',
              kind: 'setup',
              route_icon: 'pi pi-sitemap',
              route_label_key: 'opportunities.routes.funnel',
              route_params: { start_path: '/pricing' },
              score: 84,
              score_breakdown: {
                actionability: 90,
                effort: 82,
                evidence_fit: 97,
                freshness: 70,
                impact: 88,
                sample: 90,
                total: 84,
                urgency: 76,
              },
              site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
              status: 'new',
              title_key: 'opportunities.catalog.setup_funnel_suggestion.title',
              type_key: 'opportunities.types.setup_funnel_suggestion',
            },
          ],
          reason: 'ready',
          should_send: true,
        },
        none: { frequency: 'weekly', items: [], reason: 'no_opportunities', should_send: false },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid id\n',
        invalidFrequency: 'Unsupported opportunity digest frequency\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'query frequency': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.previewOpportunityDigest,
}

export const generateOpportunities: OperationExamples<
  typeof _operations.generateOpportunities,
  {
    200: 'found' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidRange'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'siteNotFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.generateOpportunities,
  examples: {
    200: {
      'application/json': {
        found: {
          ai_status: 'disabled',
          opportunities: [
            {
              action_key: 'opportunities.catalog.setup_funnel_suggestion.action',
              cited_evidence_ids: ['suggested_funnel_event_count'],
              confidence: 'high',
              copy_params: {
                conversion_event: 'signup',
                event_count: 44,
                funnel_steps: '/pricing -> signup',
                start_path: '/pricing',
                step_count: 2,
              },
              created_at: '2026-07-01T09:30:00.052726Z',
              detector_version: 'opportunities-detectors-v1',
              digest_key: 'opportunities.catalog.setup_funnel_suggestion.digest',
              evidence: [
                {
                  id: 'suggested_funnel_event_count',
                  label_key: 'opportunities.evidence.suggested_funnel_event_count',
                  value: '44',
                },
              ],
              generated_at: '2026-07-01T09:30:00.049427Z',
              id: 'c2e4a6b8-0d1f-4c3e-9a5b-7d9f1c3e5a6b',
              impact_label_key: 'opportunities.impact.funnel_steps_to_measure',
              impact_value: '2',
              kind: 'setup',
              route_icon: 'pi pi-sitemap',
              route_label_key: 'opportunities.routes.funnel',
              route_params: { start_path: '/pricing' },
              score: 84,
              score_breakdown: {
                actionability: 90,
                effort: 82,
                evidence_fit: 97,
                freshness: 70,
                impact: 88,
                sample: 90,
                total: 84,
                urgency: 76,
              },
              site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
              status: 'new',
              summary_key: 'opportunities.catalog.setup_funnel_suggestion.summary',
              title_key: 'opportunities.catalog.setup_funnel_suggestion.title',
              type_key: 'opportunities.types.setup_funnel_suggestion',
              updated_at: '2026-07-01T09:30:00.052726Z',
            },
          ],
        },
        none: { ai_status: 'disabled', opportunities: [] },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid id\n',
        invalidRange: 'Invalid date range\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { siteNotFound: 'Site not found\n', originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'query from': {}, 'query to': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.generateOpportunities,
}

export const updateOpportunity: OperationExamples<
  typeof _operations.updateOpportunity,
  {
    200: 'saved'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'invalidOpportunityId'
      | 'invalidBody'
      | 'invalidStatus'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'opportunityNotFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.updateOpportunity,
  examples: {
    200: {
      'application/json': {
        saved: {
          action_key: 'opportunities.catalog.setup_funnel_suggestion.action',
          cited_evidence_ids: ['suggested_funnel_event_count'],
          confidence: 'high',
          copy_params: {
            conversion_event: 'signup',
            event_count: 44,
            funnel_steps: '/pricing -> signup',
            start_path: '/pricing',
            step_count: 2,
          },
          created_at: '2026-07-01T09:30:00.052726Z',
          detector_version: 'opportunities-detectors-v1',
          digest_key: 'opportunities.catalog.setup_funnel_suggestion.digest',
          evidence: [
            {
              id: 'suggested_funnel_event_count',
              label_key: 'opportunities.evidence.suggested_funnel_event_count',
              value: '44',
            },
          ],
          generated_at: '2026-07-01T09:30:00.049427Z',
          id: 'c2e4a6b8-0d1f-4c3e-9a5b-7d9f1c3e5a6b',
          impact_label_key: 'opportunities.impact.funnel_steps_to_measure',
          impact_value: '2',
          kind: 'setup',
          route_icon: 'pi pi-sitemap',
          route_label_key: 'opportunities.routes.funnel',
          route_params: { start_path: '/pricing' },
          score: 84,
          score_breakdown: {
            actionability: 90,
            effort: 82,
            evidence_fit: 97,
            freshness: 70,
            impact: 88,
            sample: 90,
            total: 84,
            urgency: 76,
          },
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          status: 'saved',
          summary_key: 'opportunities.catalog.setup_funnel_suggestion.summary',
          title_key: 'opportunities.catalog.setup_funnel_suggestion.title',
          type_key: 'opportunities.types.setup_funnel_suggestion',
          updated_at: '2026-07-02T08:00:00.896004Z',
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid id\n',
        invalidOpportunityId: 'Invalid opportunityID\n',
        invalidBody: 'Invalid request body\n',
        invalidStatus: 'Unsupported opportunity status\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: {
      'text/plain': {
        opportunityNotFound: 'Opportunity not found\n',
        originRefused: 'Not found\n',
      },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path opportunityID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.updateOpportunity,
}

export const listQrCodes: OperationExamples<
  typeof _operations.listQrCodes,
  {
    200: 'two' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listQrCodes,
  examples: {
    200: {
      'application/json': {
        two: [
          {
            name: 'Shop window',
            created_at: '2026-07-01T07:03:43.866547Z',
            created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
            custom_params: { store: 'north' },
            destination_url: 'https://example.org/pricing',
            has_asset: true,
            id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
            redirect_url:
              'https://hitkeep.example.com/q/abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            style: { background: '#ffffff', foreground: '#112233' },
            token_hint: 'a34f2d32',
            updated_at: '2026-07-01T07:03:44.162009Z',
            utm_campaign: 'spring-sale',
            utm_medium: 'print',
            utm_source: 'qr',
          },
          {
            name: 'Flyer',
            created_at: '2026-06-18T08:12:05.87045Z',
            created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
            destination_url: 'https://example.org/',
            has_asset: false,
            id: '0a2c4e6b-8d9f-4b1d-a3c5-7e9a1c3d5f7b',
            redirect_url:
              'https://hitkeep.example.com/q/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            token_hint: 'd73b9ec7',
            updated_at: '2026-06-18T08:12:05.87045Z',
          },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listQrCodes,
}

export const createQrCode: OperationExamples<
  typeof _operations.createQrCode,
  {
    201: 'created'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'invalidBody'
      | 'nameMissing'
      | 'nameTooLong'
      | 'destinationMissing'
      | 'invalidDestination'
      | 'tooManyParameters'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.createQrCode,
  examples: {
    201: {
      'text/plain': {
        created:
          '{"id":"6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b","site_id":"1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0","created_by":"7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d","name":"Shop window","destination_url":"https://example.org/pricing","utm_source":"qr","utm_medium":"print","utm_campaign":"spring-sale","custom_params":{"store":"north"},"style":{"background":"#ffffff","foreground":"#112233"},"redirect_url":"https://hitkeep.example.com/q/abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789","token_hint":"a34f2d32","has_asset":false,"created_at":"2026-07-01T07:03:43.866547Z","updated_at":"2026-07-01T07:03:43.866547Z"}\n',
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidBody: 'Invalid request body\n',
        nameMissing: 'name is required\n',
        nameTooLong: 'name is too long\n',
        destinationMissing: 'destination_url must be valid\n',
        invalidDestination: 'destination_url must be an absolute http or https URL\n',
        tooManyParameters: 'too many custom params\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.createQrCode,
}

export const getQrCode: OperationExamples<
  typeof _operations.getQrCode,
  {
    200: 'active' | 'archived'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidQrCodeId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getQrCode,
  examples: {
    200: {
      'application/json': {
        active: {
          name: 'Shop window',
          created_at: '2026-07-01T07:03:43.866547Z',
          created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          custom_params: { store: 'north' },
          destination_url: 'https://example.org/pricing',
          has_asset: true,
          id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
          redirect_url:
            'https://hitkeep.example.com/q/abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789',
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          style: { background: '#ffffff', foreground: '#112233' },
          token_hint: 'a34f2d32',
          updated_at: '2026-07-01T07:03:44.162009Z',
          utm_campaign: 'spring-sale',
          utm_medium: 'print',
          utm_source: 'qr',
        },
        archived: {
          name: 'Flyer',
          archived_at: '2026-07-01T07:03:44.135754Z',
          created_at: '2026-06-18T08:12:05.87045Z',
          created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          destination_url: 'https://example.org/',
          has_asset: false,
          id: '0a2c4e6b-8d9f-4b1d-a3c5-7e9a1c3d5f7b',
          redirect_url:
            'https://hitkeep.example.com/q/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          token_hint: 'd73b9ec7',
          updated_at: '2026-07-01T07:03:44.137547Z',
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidQrCodeId: 'Invalid qr_code_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path qrID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.getQrCode,
}

export const archiveQrCode: OperationExamples<
  typeof _operations.archiveQrCode,
  {
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidQrCodeId'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.archiveQrCode,
  examples: {
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidQrCodeId: 'Invalid qr_code_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path qrID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.archiveQrCode,
}

export const updateQrCode: OperationExamples<
  typeof _operations.updateQrCode,
  {
    200: 'renamed'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'invalidQrCodeId'
      | 'invalidBody'
      | 'nameMissing'
      | 'nameTooLong'
      | 'destinationMissing'
      | 'invalidDestination'
      | 'tooManyParameters'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.updateQrCode,
  examples: {
    200: {
      'application/json': {
        renamed: {
          name: 'Shop window, second floor',
          created_at: '2026-07-01T07:03:43.866547Z',
          created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          destination_url: 'https://example.org/pricing',
          has_asset: true,
          id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
          redirect_url:
            'https://hitkeep.example.com/q/abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789',
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          token_hint: 'a34f2d32',
          updated_at: '2026-07-01T07:03:44.162009Z',
          utm_campaign: 'spring-sale',
          utm_medium: 'print',
          utm_source: 'qr',
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidQrCodeId: 'Invalid qr_code_id\n',
        invalidBody: 'Invalid request body\n',
        nameMissing: 'name is required\n',
        nameTooLong: 'name is too long\n',
        destinationMissing: 'destination_url must be valid\n',
        invalidDestination: 'destination_url must be an absolute http or https URL\n',
        tooManyParameters: 'too many custom params\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path qrID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.updateQrCode,
}

export const getQrCodeGraphic: OperationExamples<
  typeof _operations.getQrCodeGraphic,
  {
    200: 'jpeg' | 'png' | 'webp'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidQrCodeId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getQrCodeGraphic,
  examples: {
    200: {
      'image/jpeg': { jpeg: 'ÿØÿà' },
      'image/png': { png: 'PNG' },
      'image/webp': { webp: 'RIFF' },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidQrCodeId: 'Invalid qr_code_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    200: { 'cache-control': 'private, max-age=300' },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path qrID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.getQrCodeGraphic,
}

export const uploadQrCodeGraphic: OperationExamples<
  typeof _operations.uploadQrCodeGraphic,
  {
    200: 'png' | 'unknown'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'invalidQrCodeId'
      | 'assetMissing'
      | 'assetUnreadable'
      | 'assetEmpty'
      | 'invalidAssetType'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'notFound'
    413: 'assetTooLarge'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.uploadQrCodeGraphic,
  examples: {
    200: {
      'application/json': {
        png: {
          byte_size: 73,
          checksum: '1a64b90eec159ed0ca55130e0280f3a265ad39d36944f7757d96015d3641e27f',
          content_type: 'image/png',
          created_at: '2026-07-01T07:03:43.949876Z',
          filename: 'code.png',
          height: 2,
          qr_code_id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          updated_at: '2026-07-01T07:03:43.949876Z',
          width: 2,
        },
        unknown: {
          byte_size: 12,
          checksum: '5464533c9647b67eb320c40ccc5959537c09102ae75388f6a7675b433e745c9d',
          content_type: 'image/png',
          created_at: '2026-07-01T07:03:44.01614Z',
          filename: 'a.png',
          qr_code_id: 'ce6e0014-7c48-43c4-8b36-bc14cc759fcd',
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          updated_at: '2026-07-01T07:03:44.01614Z',
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidQrCodeId: 'Invalid qr_code_id\n',
        assetMissing: 'asset file is required\n',
        assetUnreadable: 'Failed to read asset\n',
        assetEmpty: 'asset file is empty\n',
        invalidAssetType: 'asset must be PNG, JPEG, or WebP\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    413: { 'text/plain': { assetTooLarge: 'asset file is too large\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path qrID': {} },
  forms: { 'multipart/form-data': { fields: { asset: { file: true } }, required: ['asset'] } },
  securitySchemes: _securitySchemes,
  validators: _validators.uploadQrCodeGraphic,
}

export const deleteQrCodeGraphic: OperationExamples<
  typeof _operations.deleteQrCodeGraphic,
  {
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidQrCodeId'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.deleteQrCodeGraphic,
  examples: {
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidQrCodeId: 'Invalid qr_code_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path qrID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.deleteQrCodeGraphic,
}

export const getQrCodeTimeSeries: OperationExamples<
  typeof _operations.getQrCodeTimeSeries,
  {
    200: 'days'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidQrCodeId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getQrCodeTimeSeries,
  examples: {
    200: {
      'application/json': {
        days: [
          { opens: 0, time: '2026-05-02T00:00:00Z' },
          { opens: 0, time: '2026-05-03T00:00:00Z' },
          { opens: 0, time: '2026-05-04T00:00:00Z' },
        ],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidQrCodeId: 'Invalid qr_code_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path qrID': {}, 'query from': {}, 'query to': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.getQrCodeTimeSeries,
}

export const listQrShareLinks: OperationExamples<
  typeof _operations.listQrShareLinks,
  {
    200: 'one' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidQrCodeId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listQrShareLinks,
  examples: {
    200: {
      'application/json': {
        one: [
          {
            created_at: '2026-07-01T07:03:43.921728Z',
            id: '0d2f4b6c-8e1a-4c3d-9f5e-7a9b1c3d5f7e',
            qr_code_id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            token_hint: '05a94e0b',
          },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidQrCodeId: 'Invalid qr_code_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path qrID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listQrShareLinks,
}

export const createQrShareLink: OperationExamples<
  typeof _operations.createQrShareLink,
  {
    201: 'created'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidQrCodeId'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.createQrShareLink,
  examples: {
    201: {
      'text/plain': {
        created:
          '{"id":"0d2f4b6c-8e1a-4c3d-9f5e-7a9b1c3d5f7e","site_id":"1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0","qr_code_id":"6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b","token_hint":"05a94e0b","url":"https://hitkeep.example.com/qr-share/abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789","created_at":"2026-07-01T07:03:43.92172832Z","token":"abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789"}\n',
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidQrCodeId: 'Invalid qr_code_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path qrID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.createQrShareLink,
}

export const deleteQrShareLink: OperationExamples<
  typeof _operations.deleteQrShareLink,
  {
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidQrCodeId' | 'invalidShareId'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.deleteQrShareLink,
  examples: {
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidQrCodeId: 'Invalid qr_code_id\n',
        invalidShareId: 'Invalid share_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path qrID': {}, 'path shareID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.deleteQrShareLink,
}

export const getQrCodeSummary: OperationExamples<
  typeof _operations.getQrCodeSummary,
  {
    200: 'opened' | 'unopened'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidQrCodeId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getQrCodeSummary,
  examples: {
    200: {
      'application/json': {
        opened: {
          open_count: 5,
          pageviews: 1,
          qr_code: {
            name: 'Shop window',
            created_at: '2026-07-01T07:03:43.866547Z',
            created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
            custom_params: { store: 'north' },
            destination_url: 'https://example.org/pricing',
            has_asset: true,
            id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
            redirect_url:
              'https://hitkeep.example.com/q/abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            style: { background: '#ffffff', foreground: '#112233' },
            token_hint: 'a34f2d32',
            updated_at: '2026-07-01T07:03:44.162009Z',
            utm_campaign: 'spring-sale',
            utm_medium: 'print',
            utm_source: 'qr',
          },
          top_countries: [{ name: 'FR', value: 1 }],
          top_devices: [{ name: 'Desktop', value: 1 }],
          top_pages: [{ name: '/shop', value: 1 }],
          top_referrers: [{ name: 'search.example.com', value: 1 }],
          visitors: 1,
        },
        unopened: {
          open_count: 7,
          pageviews: 0,
          qr_code: {
            name: 'Shop window',
            created_at: '2026-07-01T07:03:43.866547Z',
            created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
            custom_params: { store: 'north' },
            destination_url: 'https://example.org/pricing',
            has_asset: true,
            id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
            redirect_url:
              'https://hitkeep.example.com/q/abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            style: { background: '#ffffff', foreground: '#112233' },
            token_hint: 'a34f2d32',
            updated_at: '2026-07-01T07:03:44.162009Z',
            utm_campaign: 'spring-sale',
            utm_medium: 'print',
            utm_source: 'qr',
          },
          top_countries: [],
          top_devices: [],
          top_pages: [],
          top_referrers: [],
          visitors: 0,
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidQrCodeId: 'Invalid qr_code_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path qrID': {}, 'query from': {}, 'query to': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.getQrCodeSummary,
}

export const exportQrCode: OperationExamples<
  typeof _operations.exportQrCode,
  {
    200: 'json' | 'none' | 'parquet' | 'xlsx' | 'ndjson' | 'csv'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidQrCodeId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'exportFailed' | 'fileUnreadable'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.exportQrCode,
  examples: {
    200: {
      'application/json': {
        json: [
          {
            name: null,
            properties: null,
            archived_at: null,
            asn: 64497,
            asn_org: 'Sample Telecom',
            byte_size: null,
            checksum: null,
            city: 'Lyon',
            content_type: null,
            country_code: 'FR',
            created_at: null,
            created_by: null,
            custom_params_json: null,
            destination_url: null,
            filename: null,
            height: null,
            hostname: 'example.org',
            id: '7623fcdb-8a9c-4169-aded-f3077729390b',
            is_unique: true,
            language: 'de-DE',
            metric: null,
            metric_id: null,
            navigation_type: null,
            page_id: 'ebc45baf-665b-4c0a-88ba-77b42a858e93',
            path: '/shop',
            provider: 'Sample Telecom',
            qr_code_id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
            rating: null,
            record_type: 'hit',
            referrer: 'https://search.example.com/',
            region: null,
            revoked_at: null,
            screen_height: 1080,
            screen_width: 1920,
            session_id: 'ae64aa47-8946-4bfb-b7a9-bd82f29534ff',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            style_json: null,
            timestamp: '2026-07-01 07:03:49.659755+00',
            token: null,
            token_hash: null,
            token_hint: null,
            tracker_source: null,
            tracker_version: null,
            updated_at: null,
            user_agent: null,
            utm_campaign: 'spring-sale',
            utm_content: 'c',
            utm_medium: 'email',
            utm_source: 'newsletter',
            utm_term: 't',
            value: null,
            viewport_height: 720,
            viewport_width: 1280,
            width: null,
          },
        ],
        none: [],
      },
      'application/octet-stream': { parquet: 'PAR1' },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { xlsx: 'PK' },
      'application/x-ndjson': {
        ndjson: [
          {
            name: null,
            properties: null,
            archived_at: null,
            asn: 64497,
            asn_org: 'Sample Telecom',
            byte_size: null,
            checksum: null,
            city: 'Lyon',
            content_type: null,
            country_code: 'FR',
            created_at: null,
            created_by: null,
            custom_params_json: null,
            destination_url: null,
            filename: null,
            height: null,
            hostname: 'example.org',
            id: '7623fcdb-8a9c-4169-aded-f3077729390b',
            is_unique: true,
            language: 'de-DE',
            metric: null,
            metric_id: null,
            navigation_type: null,
            page_id: 'ebc45baf-665b-4c0a-88ba-77b42a858e93',
            path: '/shop',
            provider: 'Sample Telecom',
            qr_code_id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
            rating: null,
            record_type: 'hit',
            referrer: 'https://search.example.com/',
            region: null,
            revoked_at: null,
            screen_height: 1080,
            screen_width: 1920,
            session_id: 'ae64aa47-8946-4bfb-b7a9-bd82f29534ff',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            style_json: null,
            timestamp: '2026-07-01 07:03:49.659755+00',
            token: null,
            token_hash: null,
            token_hint: null,
            tracker_source: null,
            tracker_version: null,
            updated_at: null,
            user_agent: null,
            utm_campaign: 'spring-sale',
            utm_content: 'c',
            utm_medium: 'email',
            utm_source: 'newsletter',
            utm_term: 't',
            value: null,
            viewport_height: 720,
            viewport_width: 1280,
            width: null,
          },
        ],
        none: [],
      },
      'text/csv': {
        csv: 'record_type,id,site_id,created_by,name,destination_url,utm_source,utm_medium,utm_campaign,utm_term,utm_content,custom_params_json,style_json,token,token_hash,token_hint,created_at,updated_at,archived_at,qr_code_id,filename,content_type,byte_size,width,height,checksum,revoked_at,session_id,page_id,timestamp,path,hostname,referrer,user_agent,viewport_width,viewport_height,screen_width,screen_height,language,is_unique,country_code,region,city,provider,asn,asn_org,properties,metric,metric_id,value,rating,navigation_type,tracker_source,tracker_version\nhit,7623fcdb-8a9c-4169-aded-f3077729390b,1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0,,,,newsletter,email,spring-sale,t,c,,,,,,,,,6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b,,,,,,,,ae64aa47-8946-4bfb-b7a9-bd82f29534ff,ebc45baf-665b-4c0a-88ba-77b42a858e93,2026-07-01 07:03:49.659755+00,/shop,example.org,https://search.example.com/,,1280,720,1920,1080,de-DE,true,FR,,Lyon,Sample Telecom,64497,Sample Telecom,,,,,,,,\n',
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidQrCodeId: 'Invalid qr_code_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        exportFailed: 'Failed to export QR data\n',
        fileUnreadable: 'Failed to export file\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    200: {
      'content-disposition':
        'attachment; filename=hits_1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0_1782896400.csv',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path qrID': {}, 'query format': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.exportQrCode,
}

export const streamSiteChanges: OperationExamples<
  typeof _operations.streamSiteChanges,
  {
    200: 'change'
    400: 'invalidSiteIdForRole' | 'invalidSiteId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'noStream' | 'wrongNode'
  }
> = {
  operation: _operations.streamSiteChanges,
  examples: {
    200: {
      'text/event-stream': {
        change:
          ': connected\nretry: 3000\n\nid: 1\nevent: analytics.changed\ndata: {"site_id":"1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0","kinds":["hits"],"changed_at":"2026-07-01T07:04:20.928857653Z","bucket_start":"2026-07-01T07:04:00Z","counts":{"hits":3}}\n\n',
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { roleLookupFailed: 'Internal error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': {
        noStream: 'Service not available\n',
        wrongNode: 'Service not available on this node\n',
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'header Last-Event-ID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.streamSiteChanges,
}

export const updateSiteRetention: OperationExamples<
  typeof _operations.updateSiteRetention,
  {
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidBody' | 'negativeRetention'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'siteNotFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.updateSiteRetention,
  examples: {
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidBody: 'Invalid request body\n',
        negativeRetention: 'Retention days must be non-negative\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { siteNotFound: 'Site not found\n', originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.updateSiteRetention,
}

export const listSearchConsoleGroups: OperationExamples<
  typeof _operations.listSearchConsoleGroups,
  {
    200: 'countries' | 'none'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'invalidDimension'
      | 'invalidLimit'
      | 'invalidFrom'
      | 'invalidTo'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    412: 'notMapped'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listSearchConsoleGroups,
  examples: {
    200: {
      'application/json': {
        countries: {
          data_source: 'google_search_console',
          dimension: 'country',
          rows: [
            {
              average_position: 4.6,
              clicks: 57,
              ctr: 0.05367231638418079,
              impressions: 1062,
              value: 'deu',
            },
            {
              average_position: 5.6,
              clicks: 37,
              ctr: 0.04855643044619423,
              impressions: 762,
              value: 'fra',
            },
          ],
        },
        none: { data_source: 'google_search_console', dimension: 'country', rows: [] },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidDimension: 'Invalid dimension\n',
        invalidLimit: 'Invalid limit, expected integer between 1 and 100\n',
        invalidFrom: 'Invalid from date, expected RFC3339\n',
        invalidTo: 'Invalid to date, expected RFC3339\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    412: { 'text/plain': { notMapped: 'Search Console property is not mapped\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query dimension': {},
    'query from': {},
    'query to': {},
    'query page': {},
    'query path': {},
    'query country': {},
    'query device': {},
    'query limit': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.listSearchConsoleGroups,
}

export const getSearchConsoleOverview: OperationExamples<
  typeof _operations.getSearchConsoleOverview,
  {
    200: 'month' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidLimit' | 'invalidFrom' | 'invalidTo'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    412: 'notMapped'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSearchConsoleOverview,
  examples: {
    200: {
      'application/json': {
        month: {
          average_position: 5.8,
          clicks: 1204,
          ctr: 0.0473829201,
          data_source: 'google_search_console',
          impressions: 25410,
        },
        none: {
          average_position: 0,
          clicks: 0,
          ctr: 0,
          data_source: 'google_search_console',
          impressions: 0,
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidLimit: 'Invalid limit, expected integer between 1 and 100\n',
        invalidFrom: 'Invalid from date, expected RFC3339\n',
        invalidTo: 'Invalid to date, expected RFC3339\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    412: { 'text/plain': { notMapped: 'Search Console property is not mapped\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query from': {},
    'query to': {},
    'query page': {},
    'query path': {},
    'query country': {},
    'query device': {},
    'query limit': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getSearchConsoleOverview,
}

export const listSearchConsolePages: OperationExamples<
  typeof _operations.listSearchConsolePages,
  {
    200: 'two' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidLimit' | 'invalidFrom' | 'invalidTo'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    412: 'notMapped'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listSearchConsolePages,
  examples: {
    200: {
      'application/json': {
        two: {
          data_source: 'google_search_console',
          dimension: 'page',
          rows: [
            {
              average_position: 4.6,
              clicks: 57,
              ctr: 0.05367231638418079,
              impressions: 1062,
              value: 'https://example.org/',
            },
            {
              average_position: 5.6,
              clicks: 37,
              ctr: 0.04855643044619423,
              impressions: 762,
              value: 'https://example.org/pricing',
            },
          ],
        },
        none: { data_source: 'google_search_console', dimension: 'page', rows: [] },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidLimit: 'Invalid limit, expected integer between 1 and 100\n',
        invalidFrom: 'Invalid from date, expected RFC3339\n',
        invalidTo: 'Invalid to date, expected RFC3339\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    412: { 'text/plain': { notMapped: 'Search Console property is not mapped\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query from': {},
    'query to': {},
    'query page': {},
    'query path': {},
    'query country': {},
    'query device': {},
    'query limit': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.listSearchConsolePages,
}

export const listSearchConsoleQueries: OperationExamples<
  typeof _operations.listSearchConsoleQueries,
  {
    200: 'two' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidLimit' | 'invalidFrom' | 'invalidTo'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    412: 'notMapped'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listSearchConsoleQueries,
  examples: {
    200: {
      'application/json': {
        two: {
          data_source: 'google_search_console',
          dimension: 'query',
          rows: [
            {
              average_position: 4.6,
              clicks: 57,
              ctr: 0.05367231638418079,
              impressions: 1062,
              value: 'privacy friendly statistics',
            },
            {
              average_position: 5.6,
              clicks: 37,
              ctr: 0.04855643044619423,
              impressions: 762,
              value: 'statistics without cookies',
            },
          ],
        },
        none: { data_source: 'google_search_console', dimension: 'query', rows: [] },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidLimit: 'Invalid limit, expected integer between 1 and 100\n',
        invalidFrom: 'Invalid from date, expected RFC3339\n',
        invalidTo: 'Invalid to date, expected RFC3339\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    412: { 'text/plain': { notMapped: 'Search Console property is not mapped\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query from': {},
    'query to': {},
    'query page': {},
    'query path': {},
    'query country': {},
    'query device': {},
    'query limit': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.listSearchConsoleQueries,
}

export const getSearchConsoleSeries: OperationExamples<
  typeof _operations.getSearchConsoleSeries,
  {
    200: 'days' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidLimit' | 'invalidFrom' | 'invalidTo'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    412: 'notMapped'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSearchConsoleSeries,
  examples: {
    200: {
      'application/json': {
        days: {
          data_source: 'google_search_console',
          series: [
            {
              average_position: 4.6,
              clicks: 57,
              ctr: 0.05367231638418079,
              date: '2026-06-01',
              impressions: 1062,
            },
            {
              average_position: 4.5,
              clicks: 61,
              ctr: 0.05475763016157989,
              date: '2026-06-02',
              impressions: 1114,
            },
          ],
        },
        none: { data_source: 'google_search_console', series: [] },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidLimit: 'Invalid limit, expected integer between 1 and 100\n',
        invalidFrom: 'Invalid from date, expected RFC3339\n',
        invalidTo: 'Invalid to date, expected RFC3339\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    412: { 'text/plain': { notMapped: 'Search Console property is not mapped\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query from': {},
    'query to': {},
    'query page': {},
    'query path': {},
    'query country': {},
    'query device': {},
    'query limit': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getSearchConsoleSeries,
}

export const listShareLinks: OperationExamples<
  typeof _operations.listShareLinks,
  {
    200: 'two' | 'none'
    400: 'invalidSiteIdForRole' | 'invalidSiteId'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listShareLinks,
  examples: {
    200: {
      'application/json': {
        two: [
          {
            created_at: '2026-07-01T07:03:58.345219Z',
            id: '8c5cbe05-c4e4-4324-a30f-7c7ee6ae1133',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            token_hint: 'f77a30af',
          },
          {
            created_at: '2026-07-01T07:03:58.328159Z',
            id: '257357ef-1e0b-49cc-8be9-3f98294710ef',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
            token_hint: '529fcac3',
          },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listShareLinks,
}

export const createShareLink: OperationExamples<
  typeof _operations.createShareLink,
  {
    200: 'created'
    400: 'invalidSiteIdForRole' | 'invalidSiteId'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.createShareLink,
  examples: {
    200: {
      'application/json': {
        created: {
          url: 'https://hitkeep.example.com/share/abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789',
          created_at: '2026-07-01T07:03:58.299182543Z',
          id: 'dacfb0f7-556a-4b64-8b45-c119dda5c2c3',
          token: 'abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789',
          token_hint: 'dbc08a9e',
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.createShareLink,
}

export const deleteShareLink: OperationExamples<
  typeof _operations.deleteShareLink,
  {
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidShareId'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.deleteShareLink,
  examples: {
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidShareId: 'Invalid share_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path shareID': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.deleteShareLink,
}

export const getSiteStats: OperationExamples<
  typeof _operations.getSiteStats,
  {
    200: 'month' | 'compared' | 'noData'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'invalidFilterFormat'
      | 'invalidFilterType'
      | 'incompleteFilter'
      | 'invalidGoalId'
      | 'invalidFunnelId'
      | 'invalidFrom'
      | 'invalidTo'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'siteNotFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSiteStats,
  examples: {
    200: {
      'application/json': {
        month: {
          ai_bot_hits: 12,
          ai_source_visits: 7,
          avg_session_duration: 93.4,
          bounce_rate: 41.6,
          chart_data: [
            { pageviews: 610, time: '2026-06-29T00:00:00Z', visitors: 248 },
            { pageviews: 674, time: '2026-06-30T00:00:00Z', visitors: 264 },
          ],
          funnels: [
            {
              name: 'From pricing to sign-up',
              created_at: '2026-03-01T09:00:00Z',
              id: 'd7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e',
              site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
              steps: [
                { type: 'path', value: '/pricing' },
                { type: 'event', value: 'signup' },
              ],
            },
          ],
          goals: [
            {
              name: 'Sign-up',
              conversion_rate: 6.05,
              conversions: 31,
              goal_id: 'b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d',
            },
          ],
          live_visitors: 3,
          pages_per_session: 2.51,
          top_ai_bots: [{ name: 'GPTBot', value: 12 }],
          top_ai_sources: [{ name: 'ChatGPT', value: 7 }],
          top_asns: [{ name: 'AS64500 Example Net', value: 64 }],
          top_browsers: [{ name: 'Firefox', value: 520 }],
          top_cities: [{ name: 'Berlin', value: 120 }],
          top_countries: [
            { name: 'DE', value: 700 },
            { name: 'FR', value: 190 },
          ],
          top_devices: [
            { name: 'Desktop', value: 830 },
            { name: 'Mobile', value: 454 },
          ],
          top_exit_pages: [{ name: '/pricing', value: 140 }],
          top_landing_pages: [{ name: '/', value: 388 }],
          top_languages: [{ name: 'de', value: 690 }],
          top_pages: [
            { name: '/', value: 540 },
            { name: '/pricing', value: 212 },
          ],
          top_providers: [{ name: 'Example Net', value: 64 }],
          top_referrers: [
            { name: '(Direct)', value: 301 },
            { name: 'duckduckgo.com', value: 88 },
          ],
          top_utm_campaigns: [{ name: 'spring', value: 40 }],
          top_utm_contents: [{ name: 'hero', value: 22 }],
          top_utm_mediums: [{ name: 'email', value: 40 }],
          top_utm_sources: [{ name: 'newsletter', value: 40 }],
          top_utm_terms: [],
          total_pageviews: 1284,
          unique_sessions: 512,
          utm_campaign_hits: 40,
          utm_content_hits: 22,
          utm_medium_hits: 40,
          utm_source_hits: 40,
          utm_term_hits: 0,
        },
        compared: {
          ai_bot_hits: 12,
          ai_source_visits: 7,
          avg_session_duration: 93.4,
          bounce_rate: 41.6,
          chart_data: [
            { pageviews: 610, time: '2026-06-29T00:00:00Z', visitors: 248 },
            { pageviews: 674, time: '2026-06-30T00:00:00Z', visitors: 264 },
          ],
          comparison: {
            avg_session_duration: 88,
            bounce_rate: 44.1,
            chart_data: [{ pageviews: 1102, time: '2026-05-30T00:00:00Z', visitors: 455 }],
            goals: [
              {
                name: 'Sign-up',
                conversion_rate: 5.49,
                conversions: 25,
                goal_id: 'b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d',
              },
            ],
            pages_per_session: 2.42,
            total_conversions: 25,
            total_pageviews: 1102,
            unique_sessions: 455,
            utm_campaign_hits: 0,
            utm_content_hits: 0,
            utm_medium_hits: 0,
            utm_source_hits: 0,
            utm_term_hits: 0,
          },
          funnels: [
            {
              name: 'From pricing to sign-up',
              created_at: '2026-03-01T09:00:00Z',
              id: 'd7e9f1b3-5d6f-4a8b-8c2e-4f6a8b0d2c3e',
              site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
              steps: [
                { type: 'path', value: '/pricing' },
                { type: 'event', value: 'signup' },
              ],
            },
          ],
          goals: [
            {
              name: 'Sign-up',
              conversion_rate: 6.05,
              conversions: 31,
              goal_id: 'b6d8f0a2-4c5e-4f7a-9b1d-3e5f7a9c1b2d',
            },
          ],
          live_visitors: 3,
          pages_per_session: 2.51,
          top_ai_bots: [{ name: 'GPTBot', value: 12 }],
          top_ai_sources: [{ name: 'ChatGPT', value: 7 }],
          top_asns: [{ name: 'AS64500 Example Net', value: 64 }],
          top_browsers: [{ name: 'Firefox', value: 520 }],
          top_cities: [{ name: 'Berlin', value: 120 }],
          top_countries: [
            { name: 'DE', value: 700 },
            { name: 'FR', value: 190 },
          ],
          top_devices: [
            { name: 'Desktop', value: 830 },
            { name: 'Mobile', value: 454 },
          ],
          top_exit_pages: [{ name: '/pricing', value: 140 }],
          top_landing_pages: [{ name: '/', value: 388 }],
          top_languages: [{ name: 'de', value: 690 }],
          top_pages: [
            { name: '/', value: 540 },
            { name: '/pricing', value: 212 },
          ],
          top_providers: [{ name: 'Example Net', value: 64 }],
          top_referrers: [
            { name: '(Direct)', value: 301 },
            { name: 'duckduckgo.com', value: 88 },
          ],
          top_utm_campaigns: [{ name: 'spring', value: 40 }],
          top_utm_contents: [{ name: 'hero', value: 22 }],
          top_utm_mediums: [{ name: 'email', value: 40 }],
          top_utm_sources: [{ name: 'newsletter', value: 40 }],
          top_utm_terms: [],
          total_pageviews: 1284,
          unique_sessions: 512,
          utm_campaign_hits: 40,
          utm_content_hits: 22,
          utm_medium_hits: 40,
          utm_source_hits: 40,
          utm_term_hits: 0,
        },
        noData: {
          ai_bot_hits: 0,
          ai_source_visits: 0,
          avg_session_duration: 0,
          bounce_rate: 0,
          chart_data: [],
          funnels: [],
          goals: [],
          live_visitors: 0,
          pages_per_session: 0,
          top_ai_bots: [],
          top_ai_sources: [],
          top_asns: null,
          top_browsers: [],
          top_cities: null,
          top_countries: [],
          top_devices: [],
          top_exit_pages: [],
          top_landing_pages: [],
          top_languages: [],
          top_pages: [],
          top_providers: null,
          top_referrers: [],
          top_utm_campaigns: [],
          top_utm_contents: [],
          top_utm_mediums: [],
          top_utm_sources: [],
          top_utm_terms: [],
          total_pageviews: 0,
          unique_sessions: 0,
          utm_campaign_hits: 0,
          utm_content_hits: 0,
          utm_medium_hits: 0,
          utm_source_hits: 0,
          utm_term_hits: 0,
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFilterFormat: 'invalid filter format\n',
        invalidFilterType: 'invalid filter_type\n',
        incompleteFilter: 'filter_type and filter_value are required together\n',
        invalidGoalId: 'Invalid goal_id\n',
        invalidFunnelId: 'Invalid funnel_id\n',
        invalidFrom: 'Invalid from\n',
        invalidTo: 'Invalid to\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { siteNotFound: 'Site not found\n', originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query from': {},
    'query to': {},
    'query compare_from': {},
    'query compare_to': {},
    'query filter': { list: true },
    'query filter_type': {},
    'query filter_value': {},
    'query goal_id': { list: true },
    'query funnel_id': { list: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getSiteStats,
}

export const exportSite: OperationExamples<
  typeof _operations.exportSite,
  {
    200: 'json' | 'none' | 'parquet' | 'xlsx' | 'ndjson' | 'csv'
    400: 'invalidSiteIdForRole' | 'invalidSiteId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'exportFailed' | 'fileUnreadable'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.exportSite,
  examples: {
    200: {
      'application/json': {
        json: [
          {
            id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
            record_type: 'qr_code',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          },
        ],
        none: [],
      },
      'application/octet-stream': { parquet: 'PAR1' },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { xlsx: 'PK' },
      'application/x-ndjson': {
        ndjson: [
          {
            id: '6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b',
            record_type: 'qr_code',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          },
        ],
        none: [],
      },
      'text/csv': {
        csv: 'record_type,id,site_id,session_id,page_id,timestamp,path,hostname,referrer,user_agent,viewport_width,viewport_height,screen_width,screen_height,language,is_unique,country_code,utm_source,utm_medium,utm_campaign,utm_term,utm_content,region,city,provider,asn,asn_org,qr_code_id,name,properties,metric,metric_id,value,rating,navigation_type,tracker_source,tracker_version,assistant_name,assistant_family,status_code,content_type,resource_type,response_ms,bytes_served,type,created_at,steps,import_id,date,visitors,visits,pageviews,bounces,visit_duration,source_file,dimension,detail,events,entrances,exits,event_name,link_url,property_key,property_value,created_by,destination_url,custom_params_json,style_json,token,token_hash,token_hint,updated_at,archived_at,filename,byte_size,width,height,checksum,revoked_at,team_id,kind,type_key,title_key,summary_key,action_key,digest_key,copy_params_json,impact_value,impact_label_key,confidence,score,score_breakdown_json,status,route_label_key,route_params_json,route_icon,detector_version,evidence_json,cited_evidence_ids_json,ai_run_id,generated_at,actor_id,actor_type,feature,model,template_version,evidence_ids_json,input_hash,output_hash,input_tokens,output_tokens,total_tokens,tool_call_count,lifecycle_events_json,error_category,latency_ms\nqr_code_share_link,f90a572d-9b3a-45ad-99ed-24c9450f2ff5,1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0,,,,,,,,,,,,,,,,,,,,,,,,,6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b,,,,,,,,,,,,,,,,,,2026-07-01 07:03:43.921728+00,,,,,,,,,,,,,,,,,,,7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d,,,,,05a94e0becd45c5bb6d1f43fbcdb32eb840490502159da5d3c68e1e339585b92,05a94e0b,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,\n',
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site ID\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        exportFailed: 'Failed to export site data\n',
        fileUnreadable: 'Failed to export file\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    200: {
      'content-disposition':
        'attachment; filename=hits_1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0_1782896400.csv',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'query format': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.exportSite,
}

export const getTrackingStatus: OperationExamples<
  typeof _operations.getTrackingStatus,
  {
    200: 'live' | 'waiting' | 'dormant'
    400: 'invalidSiteIdForRole' | 'invalidSiteId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'siteNotFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getTrackingStatus,
  examples: {
    200: {
      'application/json': {
        live: {
          configured_domain: 'example.org',
          first_hit_at: '2026-05-16T19:25:36Z',
          last_automatic_event_at: '2026-06-26T07:03:45Z',
          last_automatic_event_name: 'outbound_click',
          last_event_at: '2026-07-01T04:58:12Z',
          last_event_name: 'signup',
          last_hit_at: '2026-07-01T05:03:36Z',
          last_hostname: 'example.org',
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          status: 'live',
          tenant_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
          tracker_source: 'hk.js',
          updated_at: '2026-07-01T07:03:52.082122Z',
        },
        waiting: {
          configured_domain: 'example.org',
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          status: 'waiting',
          tenant_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
        },
        dormant: {
          configured_domain: 'notes.example.org',
          first_hit_at: '2026-05-10T03:17:22Z',
          last_automatic_event_at: '2026-06-29T19:41:01Z',
          last_automatic_event_name: 'form_submit',
          last_event_at: '2026-06-29T19:41:01Z',
          last_event_name: 'form_submit',
          last_hit_at: '2026-06-11T22:59:36Z',
          last_hostname: 'notes.example.org',
          site_id: '4291ae7f-f7a9-4ac3-b322-1e47cd404b2c',
          status: 'dormant',
          tenant_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
          tracker_source: 'hk.js',
          updated_at: '2026-07-01T07:03:51.286691Z',
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { siteNotFound: 'Site not found\n', originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.getTrackingStatus,
}

export const transferSite: OperationExamples<
  typeof _operations.transferSite,
  {
    200: 'moved'
    400: 'invalidSiteIdForRole' | 'invalidSiteId' | 'invalidTeamId' | 'invalidBody'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'roleLookupFailed' | 'internalError' | 'transferFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.transferSite,
  examples: {
    200: {
      'application/json': {
        moved: {
          destination_team_id: 'e2b4d6f8-1a3c-4e5f-8b7d-9c0a1b2d3e4f',
          site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          source_team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
          status: 'ok',
        },
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidTeamId: 'Invalid team_id\n',
        invalidBody: 'Invalid request body\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        roleLookupFailed: 'Internal error\n',
        internalError: 'Internal server error\n',
        transferFailed: 'Failed to transfer site\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.transferSite,
}

export const listWebVitalGroups: OperationExamples<
  typeof _operations.listWebVitalGroups,
  {
    200: 'countries' | 'none'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'invalidFrom'
      | 'invalidTo'
      | 'invalidMetric'
      | 'metricMissing'
      | 'invalidRating'
      | 'invalidLimit'
      | 'invalidDimension'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listWebVitalGroups,
  examples: {
    200: {
      'application/json': {
        countries: [
          {
            name: '(Unknown)',
            good: 16,
            needs_improvement: 15,
            p75: 4055.5017500000004,
            poor: 11,
            rating: 'poor',
            samples: 42,
          },
          {
            name: 'US',
            good: 3,
            needs_improvement: 3,
            p75: 3420.662,
            poor: 0,
            rating: 'needs_improvement',
            samples: 6,
          },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFrom: 'Invalid from\n',
        invalidTo: 'Invalid to\n',
        invalidMetric: 'Invalid metric\n',
        metricMissing: 'metric is required\n',
        invalidRating: 'Invalid rating\n',
        invalidLimit: 'Invalid limit\n',
        invalidDimension: 'Invalid dimension\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query metric': {},
    'query dimension': {},
    'query from': {},
    'query to': {},
    'query path': {},
    'query rating': {},
    'query limit': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.listWebVitalGroups,
}

export const listWebVitalPages: OperationExamples<
  typeof _operations.listWebVitalPages,
  {
    200: 'page' | 'none'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'invalidFrom'
      | 'invalidTo'
      | 'invalidMetric'
      | 'metricMissing'
      | 'invalidRating'
      | 'invalidLimit'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listWebVitalPages,
  examples: {
    200: {
      'application/json': {
        page: [
          {
            good: 11,
            metrics: {
              CLS: {
                good: 4,
                needs_improvement: 2,
                p75: 0.32475,
                poor: 6,
                rating: 'poor',
                samples: 12,
              },
              FCP: {
                good: 4,
                needs_improvement: 6,
                p75: 2936.8215,
                poor: 2,
                rating: 'needs_improvement',
                samples: 12,
              },
              INP: {
                good: 1,
                needs_improvement: 10,
                p75: 419.24225,
                poor: 1,
                rating: 'needs_improvement',
                samples: 12,
              },
              LCP: {
                good: 11,
                needs_improvement: 4,
                p75: 3361.9435,
                poor: 3,
                rating: 'needs_improvement',
                samples: 18,
              },
              TTFB: {
                good: 9,
                needs_improvement: 3,
                p75: 759.6535,
                poor: 0,
                rating: 'good',
                samples: 12,
              },
            },
            needs_improvement: 4,
            p75: 3361.9435,
            path: '/shop',
            poor: 3,
            rating: 'needs_improvement',
            samples: 18,
          },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFrom: 'Invalid from\n',
        invalidTo: 'Invalid to\n',
        invalidMetric: 'Invalid metric\n',
        metricMissing: 'metric is required\n',
        invalidRating: 'Invalid rating\n',
        invalidLimit: 'Invalid limit\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query metric': {},
    'query from': {},
    'query to': {},
    'query path': {},
    'query rating': {},
    'query limit': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.listWebVitalPages,
}

export const listWebVitals: OperationExamples<
  typeof _operations.listWebVitals,
  {
    200: 'all' | 'none'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'invalidFrom'
      | 'invalidTo'
      | 'invalidMetric'
      | 'invalidRating'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listWebVitals,
  examples: {
    200: {
      'application/json': {
        all: [
          {
            good: 9,
            metric: 'CLS',
            needs_improvement: 11,
            p75: 0.32,
            poor: 14,
            rating: 'poor',
            samples: 34,
          },
          {
            good: 8,
            metric: 'FCP',
            needs_improvement: 18,
            p75: 2984.006,
            poor: 7,
            rating: 'needs_improvement',
            samples: 33,
          },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFrom: 'Invalid from\n',
        invalidTo: 'Invalid to\n',
        invalidMetric: 'Invalid metric\n',
        invalidRating: 'Invalid rating\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query from': {},
    'query to': {},
    'query path': {},
    'query rating': {},
    'query metric': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.listWebVitals,
}

export const getWebVitalTimeSeries: OperationExamples<
  typeof _operations.getWebVitalTimeSeries,
  {
    200: 'days' | 'none'
    400:
      | 'invalidSiteIdForRole'
      | 'invalidSiteId'
      | 'invalidFrom'
      | 'invalidTo'
      | 'invalidMetric'
      | 'metricMissing'
      | 'invalidRating'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'roleLookupFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getWebVitalTimeSeries,
  examples: {
    200: {
      'application/json': {
        days: [
          {
            good: 0,
            needs_improvement: 0,
            p75: 4826.572,
            poor: 1,
            samples: 1,
            time: '2026-05-02T00:00:00Z',
          },
          {
            good: 0,
            needs_improvement: 1,
            p75: 3087.313,
            poor: 0,
            samples: 1,
            time: '2026-05-16T00:00:00Z',
          },
        ],
        none: [],
      },
    },
    400: {
      'text/plain': {
        invalidSiteIdForRole: 'invalid site ID\n',
        invalidSiteId: 'Invalid site_id\n',
        invalidFrom: 'Invalid from\n',
        invalidTo: 'Invalid to\n',
        invalidMetric: 'Invalid metric\n',
        metricMissing: 'metric is required\n',
        invalidRating: 'Invalid rating\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        roleLookupFailed: 'Internal error\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query metric': {},
    'query from': {},
    'query to': {},
    'query path': {},
    'query rating': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.getWebVitalTimeSeries,
}

export const getStatus: OperationExamples<
  typeof _operations.getStatus,
  {
    200: 'selfHosted' | 'needsSetup' | 'cloud'
    404: 'originRefused'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getStatus,
  examples: {
    200: {
      'application/json': {
        selfHosted: { version: '2.8.1', needs_setup: false },
        needsSetup: { version: '2.8.1', needs_setup: true },
        cloud: {
          version: '2.8.1',
          cloud: { hosted: true, jurisdiction: 'EU', region: 'eu-central', signup_enabled: true },
          needs_setup: false,
        },
      },
    },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getStatus,
}

export const listApiClients: OperationExamples<
  typeof _operations.listApiClients,
  {
    200: 'several' | 'revoked' | 'none'
    401: 'unauthorized'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.listApiClients,
  examples: {
    200: {
      'application/json': {
        several: [
          {
            name: 'grafana-reader',
            description: '',
            created_at: '2026-07-01T09:30:12.481516Z',
            id: '3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f30',
            instance_role: 'user',
            owner_type: 'personal',
            site_roles: [],
            updated_at: '2026-07-01T09:30:12.481516Z',
            user_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          },
          {
            name: 'warehouse-sync',
            description: 'Loads page views into the warehouse every hour',
            created_at: '2026-06-18T08:12:05.774301Z',
            expires_at: '2027-01-01T00:00:00Z',
            id: '9b8e4f61-2c3d-4e5a-a7b9-0d1f2e3c4b5a',
            instance_role: 'user',
            last_used_at: '2026-07-01T22:00:03.118274Z',
            owner_type: 'personal',
            site_roles: [
              { role: 'viewer', site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0' },
              { role: 'admin', site_id: '8a4b6c2d-0e1f-4a3b-9c5d-7e8f9a0b1c2d' },
            ],
            updated_at: '2026-07-01T22:00:03.118274Z',
            user_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          },
          {
            name: 'relaunch-2025',
            description: 'Contractor for the relaunch',
            created_at: '2025-09-02T13:20:41.090155Z',
            expires_at: '2025-12-31T23:59:59Z',
            id: '0c7d5e3f-9a1b-4c2d-8e4f-6a5b7c8d9e0f',
            instance_role: 'user',
            last_used_at: '2025-12-30T16:45:10.512067Z',
            owner_type: 'personal',
            site_roles: [{ role: 'editor', site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0' }],
            updated_at: '2025-12-30T16:45:10.512067Z',
            user_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          },
        ],
        revoked: [
          {
            name: 'grafana-reader',
            description: '',
            created_at: '2026-07-01T09:30:12.481516Z',
            id: '3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f30',
            instance_role: 'user',
            owner_type: 'personal',
            revoked_at: '2026-07-03T07:15:29.660418Z',
            site_roles: [{ role: 'viewer', site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0' }],
            updated_at: '2026-07-03T07:15:29.660418Z',
            user_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          },
        ],
        none: [],
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.listApiClients,
}

export const createApiClient: OperationExamples<
  typeof _operations.createApiClient,
  {
    201: 'noSiteGrants' | 'withSiteGrants' | 'alreadyExpired'
    400: 'invalidJson' | 'invalidName' | 'invalidDescription' | 'invalidInstanceRole'
    401: 'unauthorized'
    403:
      | 'instanceRoleTooHigh'
      | 'tooManySiteRoles'
      | 'invalidSiteId'
      | 'invalidSiteRole'
      | 'noAccessToSite'
      | 'siteRoleTooHigh'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'createFailed' | 'auditFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.createApiClient,
  examples: {
    201: {
      'application/json': {
        noSiteGrants: {
          client: {
            name: 'grafana-reader',
            description: '',
            created_at: '2026-07-01T09:30:12.481516234Z',
            id: '3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f30',
            instance_role: 'user',
            owner_type: 'personal',
            site_roles: [],
            updated_at: '2026-07-01T09:30:12.481516234Z',
            user_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          },
          token: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
        },
        withSiteGrants: {
          client: {
            name: 'warehouse-sync',
            description: 'Loads page views into the warehouse every hour',
            created_at: '2026-06-18T08:12:05.774301882Z',
            expires_at: '2027-01-01T00:00:00Z',
            id: '9b8e4f61-2c3d-4e5a-a7b9-0d1f2e3c4b5a',
            instance_role: 'user',
            owner_type: 'personal',
            site_roles: [
              { role: 'viewer', site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0' },
              { role: 'admin', site_id: '8a4b6c2d-0e1f-4a3b-9c5d-7e8f9a0b1c2d' },
            ],
            updated_at: '2026-06-18T08:12:05.774301882Z',
            user_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          },
          token: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
        },
        alreadyExpired: {
          client: {
            name: 'typo-in-the-year',
            description: '',
            created_at: '2026-07-01T09:41:50.003271405Z',
            expires_at: '2025-07-01T00:00:00Z',
            id: '0c7d5e3f-9a1b-4c2d-8e4f-6a5b7c8d9e0f',
            instance_role: 'user',
            owner_type: 'personal',
            site_roles: [{ role: 'viewer', site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0' }],
            updated_at: '2026-07-01T09:41:50.003271405Z',
            user_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          },
          token: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
        },
      },
    },
    400: {
      'text/plain': {
        invalidJson: 'Invalid JSON payload\n',
        invalidName: 'Name is required and must be <= 120 characters\n',
        invalidDescription: 'Description must be <= 500 characters\n',
        invalidInstanceRole: 'Invalid instance role\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: {
      'text/plain': {
        instanceRoleTooHigh: 'Cannot delegate requested instance role\n',
        tooManySiteRoles: 'too many delegated site roles\n',
        invalidSiteId: 'invalid delegated site role site_id\n',
        invalidSiteRole: 'invalid delegated site role\n',
        noAccessToSite: 'cannot delegate site role for site without access\n',
        siteRoleTooHigh: 'cannot delegate requested site role\n',
      },
    },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        createFailed: 'Failed to create api client\n',
        auditFailed: 'Failed to audit api client action\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.createApiClient,
}

export const updateApiClient: OperationExamples<
  typeof _operations.updateApiClient,
  {
    200: 'replaced' | 'revoked'
    400:
      | 'invalidClientId'
      | 'invalidJson'
      | 'invalidName'
      | 'invalidDescription'
      | 'invalidInstanceRole'
    401: 'unauthorized'
    403:
      | 'instanceRoleTooHigh'
      | 'tooManySiteRoles'
      | 'invalidSiteId'
      | 'invalidSiteRole'
      | 'noAccessToSite'
      | 'siteRoleTooHigh'
    404: 'notFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'updateFailed' | 'auditFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.updateApiClient,
  examples: {
    200: {
      'application/json': {
        replaced: {
          name: 'grafana-reader',
          description: 'Dashboards on the wall',
          created_at: '2026-07-01T09:30:12.481516Z',
          id: '3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f30',
          instance_role: 'user',
          owner_type: 'personal',
          site_roles: [
            { role: 'viewer', site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0' },
            { role: 'viewer', site_id: '8a4b6c2d-0e1f-4a3b-9c5d-7e8f9a0b1c2d' },
          ],
          updated_at: '2026-07-02T10:11:12.131415Z',
          user_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
        },
        revoked: {
          name: 'grafana-reader',
          description: '',
          created_at: '2026-07-01T09:30:12.481516Z',
          id: '3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f30',
          instance_role: 'user',
          owner_type: 'personal',
          revoked_at: '2026-07-03T07:15:29.660418Z',
          site_roles: [{ role: 'viewer', site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0' }],
          updated_at: '2026-07-03T07:15:29.660418Z',
          user_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
        },
      },
    },
    400: {
      'text/plain': {
        invalidClientId: 'Invalid client ID\n',
        invalidJson: 'Invalid JSON payload\n',
        invalidName: 'Name is required and must be <= 120 characters\n',
        invalidDescription: 'Description must be <= 500 characters\n',
        invalidInstanceRole: 'Invalid instance role\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: {
      'text/plain': {
        instanceRoleTooHigh: 'Cannot delegate requested instance role\n',
        tooManySiteRoles: 'too many delegated site roles\n',
        invalidSiteId: 'invalid delegated site role site_id\n',
        invalidSiteRole: 'invalid delegated site role\n',
        noAccessToSite: 'cannot delegate site role for site without access\n',
        siteRoleTooHigh: 'cannot delegate requested site role\n',
      },
    },
    404: { 'text/plain': { notFound: 'API client not found\n', originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        updateFailed: 'Failed to update api client\n',
        auditFailed: 'Failed to audit api client action\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.updateApiClient,
}

export const deleteApiClient: OperationExamples<
  typeof _operations.deleteApiClient,
  {
    400: 'invalidClientId'
    401: 'unauthorized'
    404: 'notFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'deleteFailed' | 'auditFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.deleteApiClient,
  examples: {
    400: { 'text/plain': { invalidClientId: 'Invalid client ID\n' } },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { notFound: 'API client not found\n', originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        deleteFailed: 'Failed to delete api client\n',
        auditFailed: 'Failed to audit api client action\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.deleteApiClient,
}

export const rotateApiClient: OperationExamples<
  typeof _operations.rotateApiClient,
  {
    200: 'rotated'
    400: 'invalidClientId'
    401: 'unauthorized'
    404: 'notFound' | 'originRefused'
    409: 'inactive'
    429: 'tooManyRequests'
    500: 'rotateFailed' | 'auditFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.rotateApiClient,
  examples: {
    200: {
      'application/json': {
        rotated: {
          client: {
            name: 'warehouse-sync',
            description: 'Loads page views into the warehouse every hour',
            created_at: '2026-06-18T08:12:05.774301Z',
            expires_at: '2027-01-01T00:00:00Z',
            id: '9b8e4f61-2c3d-4e5a-a7b9-0d1f2e3c4b5a',
            instance_role: 'user',
            last_used_at: '2026-07-01T22:00:03.118274Z',
            owner_type: 'personal',
            site_roles: [
              { role: 'viewer', site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0' },
              { role: 'admin', site_id: '8a4b6c2d-0e1f-4a3b-9c5d-7e8f9a0b1c2d' },
            ],
            updated_at: '2026-07-02T06:00:00.417733Z',
            user_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          },
          token: 'fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210',
        },
      },
    },
    400: { 'text/plain': { invalidClientId: 'Invalid client ID\n' } },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { notFound: 'API client not found\n', originRefused: 'Not found\n' } },
    409: { 'text/plain': { inactive: 'API client is revoked or expired\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        rotateFailed: 'Failed to rotate api client\n',
        auditFailed: 'Failed to audit api client action\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.rotateApiClient,
}

export const getAvatar: OperationExamples<
  typeof _operations.getAvatar,
  {
    200: 'jpeg' | 'png'
    401: 'unauthorized'
    404: 'userNotFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'avatarRequestFailed'
    502: 'avatarUnavailable'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getAvatar,
  examples: {
    200: { 'image/jpeg': { jpeg: 'ÿØÿà' }, 'image/png': { png: 'PNG' } },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { userNotFound: 'User not found\n', originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        avatarRequestFailed: 'Failed to request avatar\n',
      },
    },
    502: { 'text/plain': { avatarUnavailable: 'Avatar unavailable\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'query s': { json: true } },
  securitySchemes: _securitySchemes,
  validators: _validators.getAvatar,
}

export const getBootstrap: OperationExamples<
  typeof _operations.getBootstrap,
  {
    200: 'member'
    401: 'unauthorized' | 'sessionUnavailable'
    404: 'userNotFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getBootstrap,
  examples: {
    200: {
      'application/json': {
        member: {
          permissions: {
            active_team_capabilities: ['team.view_members'],
            active_team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
            active_team_role: 'member',
            instance_capabilities: [],
            instance_permissions: [],
            instance_role: 'user',
            permissions: {
              '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0': 'viewer',
              '4b10ab4c-96b1-463e-ad3e-86212e2ad42d': 'owner',
            },
            site_capabilities: {
              '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0': ['site.view'],
              '4b10ab4c-96b1-463e-ad3e-86212e2ad42d': [
                'site.view',
                'site.manage_data',
                'site.manage_goals',
                'site.manage_team',
                'site.delete',
              ],
            },
          },
          preferences: { default_locale: 'en-US' },
          profile: {
            avatar_url: '/api/user/avatar?s=96',
            display_name: 'Grace',
            email: 'grace@example.org',
            id: 'e4a6c8d0-1b3d-4f5e-a7c9-2d4f6b8a0c1e',
          },
          session: {
            duration_seconds: 900,
            expires_at: '2026-07-01T07:18:43Z',
            extendable: true,
            issued_at: '2026-07-01T07:03:43Z',
            remember_me_duration_days: 30,
            remembered: false,
            timing_adjustable: true,
            warning_seconds: 120,
          },
          sites: [
            {
              created_at: '2026-07-01T07:03:43.726175Z',
              data_retention_days: 365,
              domain: 'blog.example.org',
              id: '4b10ab4c-96b1-463e-ad3e-86212e2ad42d',
              user_id: 'e4a6c8d0-1b3d-4f5e-a7c9-2d4f6b8a0c1e',
            },
          ],
          status: { version: '2.8.1', needs_setup: false },
          teams: {
            active_team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
            recent_team_ids: ['5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60'],
            teams: [
              {
                name: 'Marketing',
                created_at: '2026-07-01T07:03:38.180021Z',
                entitlements: {
                  allow_custom_branding: true,
                  allow_sso: true,
                  max_retention_days: 0,
                  max_sites_per_team: 0,
                  max_team_members: 0,
                },
                id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
                logo_url: '',
                role: 'member',
                usage: { current_members: 9, current_pending_invites: 2, current_sites: 8 },
              },
            ],
          },
        },
      },
    },
    401: {
      'text/plain': { unauthorized: 'Unauthorized\n', sessionUnavailable: 'Session unavailable\n' },
    },
    404: { 'text/plain': { userNotFound: 'User not found\n', originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getBootstrap,
}

export const getCurrentIp: OperationExamples<
  typeof _operations.getCurrentIp,
  {
    200: 'v4' | 'v6'
    400: 'unknownAddress'
    401: 'unauthorized'
    404: 'originRefused'
    429: 'tooManyRequests'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getCurrentIp,
  examples: {
    200: {
      'application/json': {
        v4: { cidr: '203.0.113.9/32', ip: '203.0.113.9' },
        v6: { cidr: '2001:db8::9/128', ip: '2001:db8::9' },
      },
    },
    400: { 'text/plain': { unknownAddress: 'Unable to resolve client IP\n' } },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: { 503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' } },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getCurrentIp,
}

export const getOnboarding: OperationExamples<
  typeof _operations.getOnboarding,
  {
    200: 'fresh' | 'filled'
    401: 'unauthorized'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getOnboarding,
  examples: {
    200: {
      'application/json': {
        fresh: {
          complete: false,
          dismissed: false,
          steps: [
            { complete: false, key: 'create_site', target: 1 },
            { complete: false, key: 'verify_tracking', target: 1 },
            { complete: false, key: 'automatic_events', target: 1 },
            { complete: false, current: 1, key: 'invite_teammate', target: 2 },
            { complete: false, key: 'schedule_report', target: 1 },
          ],
        },
        filled: {
          complete: false,
          dismissed: false,
          steps: [
            {
              complete: true,
              current: 8,
              key: 'create_site',
              site_domain: 'shop.example.org',
              site_id: 'b0016d2b-9046-41b1-b1d0-b463b12fe6fd',
              target: 1,
            },
            {
              complete: true,
              current: 1,
              key: 'verify_tracking',
              site_domain: 'shop.example.org',
              site_id: 'b0016d2b-9046-41b1-b1d0-b463b12fe6fd',
              target: 1,
            },
            {
              complete: true,
              current: 1,
              key: 'automatic_events',
              site_domain: 'shop.example.org',
              site_id: 'b0016d2b-9046-41b1-b1d0-b463b12fe6fd',
              target: 1,
            },
            { complete: true, current: 11, key: 'invite_teammate', target: 2 },
            { complete: false, key: 'schedule_report', target: 1 },
          ],
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getOnboarding,
}

export const dismissOnboarding: OperationExamples<
  typeof _operations.dismissOnboarding,
  {
    401: 'unauthorized'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.dismissOnboarding,
  examples: {
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.dismissOnboarding,
}

export const changePassword: OperationExamples<
  typeof _operations.changePassword,
  {
    200: 'ok'
    400: 'invalidBody' | 'passwordTooShort'
    401: 'unauthorized'
    403: 'wrongPassword'
    404: 'userNotFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.changePassword,
  examples: {
    200: { 'text/plain': { ok: '{"status":"ok"}\n' } },
    400: {
      'text/plain': {
        invalidBody: 'Invalid request\n',
        passwordTooShort: 'New password must be at least 8 characters\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { wrongPassword: 'Current password is incorrect\n' } },
    404: { 'text/plain': { userNotFound: 'User not found\n', originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service unavailable\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.changePassword,
}

export const getPermissions: OperationExamples<
  typeof _operations.getPermissions,
  {
    200: 'member'
    401: 'unauthorized'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getPermissions,
  examples: {
    200: {
      'application/json': {
        member: {
          active_team_capabilities: ['team.view_members'],
          active_team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
          active_team_role: 'member',
          instance_capabilities: [],
          instance_permissions: [],
          instance_role: 'user',
          permissions: { '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0': 'viewer' },
          site_capabilities: { '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0': ['site.view'] },
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getPermissions,
}

export const getPreferences: OperationExamples<
  typeof _operations.getPreferences,
  {
    200: 'unset' | 'stored'
    401: 'unauthorized'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getPreferences,
  examples: {
    200: {
      'application/json': {
        unset: { default_locale: 'en-US' },
        stored: { default_locale: 'de', dismissed_onboarding_at: '2026-07-01T09:30:12.481516Z' },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'header Accept-Language': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.getPreferences,
}

export const updatePreferences: OperationExamples<
  typeof _operations.updatePreferences,
  {
    200: 'german'
    400: 'invalidJson' | 'localeMissing'
    401: 'unauthorized'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.updatePreferences,
  examples: {
    200: { 'application/json': { german: { default_locale: 'de' } } },
    400: {
      'text/plain': {
        invalidJson: 'Invalid JSON payload\n',
        localeMissing: 'default locale is required\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.updatePreferences,
}

export const getProfile: OperationExamples<
  typeof _operations.getProfile,
  {
    200: 'profile'
    401: 'unauthorized'
    404: 'userNotFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getProfile,
  examples: {
    200: {
      'application/json': {
        profile: {
          avatar_url: '/api/user/avatar?s=96',
          display_name: 'Ada Lovelace',
          email: 'ada@example.org',
          given_name: 'Ada',
          id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          last_name: 'Lovelace',
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { userNotFound: 'User not found\n', originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getProfile,
}

export const updateProfile: OperationExamples<
  typeof _operations.updateProfile,
  {
    200: 'profile'
    400: 'invalidJson' | 'emailMissing' | 'emailTooLong' | 'invalidEmail' | 'nameTooLong'
    401: 'unauthorized'
    404: 'userNotFound' | 'originRefused'
    409: 'emailTaken'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.updateProfile,
  examples: {
    200: {
      'application/json': {
        profile: {
          avatar_url: '/api/user/avatar?s=96',
          display_name: 'Ada Lovelace',
          email: 'ada@example.org',
          given_name: 'Ada',
          id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          last_name: 'Lovelace',
        },
      },
    },
    400: {
      'text/plain': {
        invalidJson: 'Invalid JSON payload\n',
        emailMissing: 'Email is required\n',
        emailTooLong: 'Email must be 320 characters or fewer\n',
        invalidEmail: 'Invalid email address\n',
        nameTooLong: 'Given and last name must be 120 characters or fewer\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { userNotFound: 'User not found\n', originRefused: 'Not found\n' } },
    409: { 'text/plain': { emailTaken: 'Email already exists\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.updateProfile,
}

export const getReportSubscriptions: OperationExamples<
  typeof _operations.getReportSubscriptions,
  {
    200: 'weekly'
    401: 'unauthorized'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getReportSubscriptions,
  examples: {
    200: {
      'application/json': {
        weekly: {
          digest: { daily: false, monthly: false, weekly: false },
          sites: [
            {
              daily: false,
              domain: 'example.org',
              monthly: false,
              site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
              weekly: true,
            },
          ],
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getReportSubscriptions,
}

export const updateDigestSubscription: OperationExamples<
  typeof _operations.updateDigestSubscription,
  {
    400: 'invalidJson'
    401: 'unauthorized'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.updateDigestSubscription,
  examples: {
    400: { 'text/plain': { invalidJson: 'Invalid JSON payload\n' } },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.updateDigestSubscription,
}

export const updateSiteReportSubscription: OperationExamples<
  typeof _operations.updateSiteReportSubscription,
  {
    400: 'invalidSiteId' | 'invalidJson'
    401: 'unauthorized'
    403: 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.updateSiteReportSubscription,
  examples: {
    400: {
      'text/plain': { invalidSiteId: 'Invalid site ID\n', invalidJson: 'Invalid JSON payload\n' },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path site_id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.updateSiteReportSubscription,
}

export const getAccountSecurity: OperationExamples<
  typeof _operations.getAccountSecurity,
  {
    200: 'none' | 'all'
    401: 'unauthorized'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.getAccountSecurity,
  examples: {
    200: {
      'application/json': {
        none: {
          passkeys: [],
          recovery_codes_generated: false,
          recovery_codes_remaining: 0,
          totp_enabled: false,
          totp_pending: false,
        },
        all: {
          passkeys: [
            {
              name: 'Blue key',
              created_at: '2026-07-01T07:04:27.867823Z',
              id: '5d7f9b1c-3e4a-4c6d-8f0b-2a4c6e8d0b1f',
              updated_at: '2026-07-01T07:04:27.867823Z',
            },
          ],
          recovery_codes_generated: true,
          recovery_codes_remaining: 8,
          totp_enabled: true,
          totp_pending: false,
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getAccountSecurity,
}

export const finishPasskeyRegistration: OperationExamples<
  typeof _operations.finishPasskeyRegistration,
  {
    200: 'none' | 'all'
    400: 'invalidJson' | 'invalidCredential' | 'registrationRefused' | 'notSaved'
    401: 'unauthorized'
    403: 'otherUser'
    404: 'originRefused'
    409: 'notStarted'
    410: 'challengeExpired'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.finishPasskeyRegistration,
  examples: {
    200: {
      'application/json': {
        none: {
          passkeys: [],
          recovery_codes_generated: false,
          recovery_codes_remaining: 0,
          totp_enabled: false,
          totp_pending: false,
        },
        all: {
          passkeys: [
            {
              name: 'Blue key',
              created_at: '2026-07-01T07:04:27.867823Z',
              id: '5d7f9b1c-3e4a-4c6d-8f0b-2a4c6e8d0b1f',
              updated_at: '2026-07-01T07:04:27.867823Z',
            },
          ],
          recovery_codes_generated: true,
          recovery_codes_remaining: 8,
          totp_enabled: true,
          totp_pending: false,
        },
      },
    },
    400: {
      'text/plain': {
        invalidJson: 'Invalid JSON payload\n',
        invalidCredential: 'Invalid passkey registration payload\n',
        registrationRefused: 'Invalid passkey registration\n',
        notSaved: 'Failed to save passkey\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { otherUser: 'Passkey registration challenge is invalid\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    409: { 'text/plain': { notStarted: 'No passkey registration is pending\n' } },
    410: { 'text/plain': { challengeExpired: 'Passkey registration challenge expired\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.finishPasskeyRegistration,
}

export const startPasskeyRegistration: OperationExamples<
  typeof _operations.startPasskeyRegistration,
  {
    200: 'options'
    400: 'invalidJson'
    401: 'unauthorized'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.startPasskeyRegistration,
  examples: {
    200: {
      'application/json': {
        options: {
          publicKey: {
            attestation: 'none',
            authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
            challenge: 'dGhpcyBpcyBhbiBleGFtcGxlIGNoYWxsZW5nZQ',
            pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
            rp: { name: 'HitKeep', id: 'hitkeep.example.com' },
            timeout: 300000,
            user: { name: 'ada@example.org', displayName: 'Ada', id: 'ZXhhbXBsZS11c2Vy' },
          },
        },
      },
    },
    400: { 'text/plain': { invalidJson: 'Invalid JSON payload\n' } },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.startPasskeyRegistration,
}

export const deletePasskey: OperationExamples<
  typeof _operations.deletePasskey,
  {
    400: 'invalidPasskeyId'
    401: 'unauthorized'
    404: 'passkeyNotFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.deletePasskey,
  examples: {
    400: { 'text/plain': { invalidPasskeyId: 'Invalid passkey ID\n' } },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { passkeyNotFound: 'Passkey not found\n', originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.deletePasskey,
}

export const regenerateRecoveryCodes: OperationExamples<
  typeof _operations.regenerateRecoveryCodes,
  {
    200: 'codes'
    401: 'unauthorized'
    404: 'originRefused'
    409: 'noSecondFactor'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.regenerateRecoveryCodes,
  examples: {
    200: {
      'application/json': {
        codes: {
          codes: [
            'CFGU-JCUC',
            '8V8F-SHFF',
            '6CZ3-9SWM',
            'NHAE-NUD2',
            'UY9K-UX7R',
            'XFYR-PRAF',
            'CU6R-HTVW',
            'A5PK-B7C2',
            'ZD4R-33AX',
            'PB3N-V6EW',
          ],
          remaining: 10,
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    409: {
      'text/plain': {
        noSecondFactor: 'Enable TOTP or register a passkey before generating recovery codes\n',
      },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.regenerateRecoveryCodes,
}

export const disableTotp: OperationExamples<
  typeof _operations.disableTotp,
  {
    200: 'none' | 'all'
    400: 'invalidJson' | 'wrongCode'
    401: 'unauthorized'
    404: 'totpNotEnabled' | 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.disableTotp,
  examples: {
    200: {
      'application/json': {
        none: {
          passkeys: [],
          recovery_codes_generated: false,
          recovery_codes_remaining: 0,
          totp_enabled: false,
          totp_pending: false,
        },
        all: {
          passkeys: [
            {
              name: 'Blue key',
              created_at: '2026-07-01T07:04:27.867823Z',
              id: '5d7f9b1c-3e4a-4c6d-8f0b-2a4c6e8d0b1f',
              updated_at: '2026-07-01T07:04:27.867823Z',
            },
          ],
          recovery_codes_generated: true,
          recovery_codes_remaining: 8,
          totp_enabled: true,
          totp_pending: false,
        },
      },
    },
    400: {
      'text/plain': { invalidJson: 'Invalid JSON payload\n', wrongCode: 'Invalid TOTP code\n' },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: {
      'text/plain': { totpNotEnabled: 'TOTP is not enabled\n', originRefused: 'Not found\n' },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.disableTotp,
}

export const startTotpSetup: OperationExamples<
  typeof _operations.startTotpSetup,
  {
    200: 'setup'
    401: 'unauthorized'
    404: 'userNotFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.startTotpSetup,
  examples: {
    200: {
      'application/json': {
        setup: {
          expires_at: '2026-07-01T09:40:12.465002013Z',
          otpauth_url:
            'otpauth://totp/hitkeep.example.com:ada@example.org?algorithm=SHA1&digits=6&issuer=hitkeep.example.com&period=30&secret=EXAMPLEABCDEFGHIJKLMNOPQRSTUVWXY',
          secret: 'EXAMPLEABCDEFGHIJKLMNOPQRSTUVWXY',
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { userNotFound: 'User not found\n', originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.startTotpSetup,
}

export const verifyTotpSetup: OperationExamples<
  typeof _operations.verifyTotpSetup,
  {
    200: 'none' | 'all'
    400: 'invalidJson' | 'wrongCode'
    401: 'unauthorized'
    404: 'originRefused'
    409: 'notStarted'
    410: 'setupExpired'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.verifyTotpSetup,
  examples: {
    200: {
      'application/json': {
        none: {
          passkeys: [],
          recovery_codes_generated: false,
          recovery_codes_remaining: 0,
          totp_enabled: false,
          totp_pending: false,
        },
        all: {
          passkeys: [
            {
              name: 'Blue key',
              created_at: '2026-07-01T07:04:27.867823Z',
              id: '5d7f9b1c-3e4a-4c6d-8f0b-2a4c6e8d0b1f',
              updated_at: '2026-07-01T07:04:27.867823Z',
            },
          ],
          recovery_codes_generated: true,
          recovery_codes_remaining: 8,
          totp_enabled: true,
          totp_pending: false,
        },
      },
    },
    400: {
      'text/plain': { invalidJson: 'Invalid JSON payload\n', wrongCode: 'Invalid TOTP code\n' },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    409: { 'text/plain': { notStarted: 'No TOTP setup is pending\n' } },
    410: { 'text/plain': { setupExpired: 'TOTP setup expired\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.verifyTotpSetup,
}

export const exportUser: OperationExamples<
  typeof _operations.exportUser,
  {
    200: 'json' | 'none' | 'parquet' | 'xlsx' | 'ndjson' | 'csv'
    401: 'unauthorized'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'exportFailed' | 'fileUnreadable'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.exportUser,
  examples: {
    200: {
      'application/json': {
        json: [
          {
            id: 'a6eddadc-be5c-4cd2-8bde-cdeb347ada0c',
            record_type: 'web_vital',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          },
        ],
        none: [],
      },
      'application/octet-stream': { parquet: 'PAR1' },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { xlsx: 'PK' },
      'application/x-ndjson': {
        ndjson: [
          {
            id: 'a6eddadc-be5c-4cd2-8bde-cdeb347ada0c',
            record_type: 'web_vital',
            site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
          },
        ],
        none: [],
      },
      'text/csv': {
        csv: 'record_type,id,site_id,session_id,page_id,timestamp,path,hostname,referrer,user_agent,viewport_width,viewport_height,screen_width,screen_height,language,is_unique,country_code,utm_source,utm_medium,utm_campaign,utm_term,utm_content,region,city,provider,asn,asn_org,qr_code_id,name,properties,metric,metric_id,value,rating,navigation_type,tracker_source,tracker_version,assistant_name,assistant_family,status_code,content_type,resource_type,response_ms,bytes_served,type,created_at,steps,import_id,date,visitors,visits,pageviews,bounces,visit_duration,source_file,dimension,detail,events,entrances,exits,event_name,link_url,property_key,property_value,created_by,destination_url,custom_params_json,style_json,token,token_hash,token_hint,updated_at,archived_at,filename,byte_size,width,height,checksum,revoked_at,team_id,kind,type_key,title_key,summary_key,action_key,digest_key,copy_params_json,impact_value,impact_label_key,confidence,score,score_breakdown_json,status,route_label_key,route_params_json,route_icon,detector_version,evidence_json,cited_evidence_ids_json,ai_run_id,generated_at,actor_id,actor_type,feature,model,template_version,evidence_ids_json,input_hash,output_hash,input_tokens,output_tokens,total_tokens,tool_call_count,lifecycle_events_json,error_category,latency_ms\nweb_vital,c9dffbca-ee82-4749-b89a-87bce5ac399a,1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0,71561ede-aaa1-4fd9-b5a8-0e69fbb82c0d,7d0b7d11-f398-41bc-92bd-65eb397c605d,2026-06-08 05:57:47.9461+00,/,,,,,,,,,,,,,,,,,,,,,,,,TTFB,v4-TTFB,722.068,good,navigate,hk.js,2.8.1,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        exportFailed: 'Failed to export user data\n',
        fileUnreadable: 'Failed to export file\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    200: {
      'content-disposition':
        'attachment; filename=hits_1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0_1782896400.csv',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'query format': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.exportUser,
}

export const listTeams: OperationExamples<
  typeof _operations.listTeams,
  {
    200: 'several' | 'withPlan'
    401: 'unauthorized'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.listTeams,
  examples: {
    200: {
      'application/json': {
        several: {
          active_team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
          recent_team_ids: [
            '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
            'e2b4d6f8-1a3c-4e5f-8b7d-9c0a1b2d3e4f',
          ],
          teams: [
            {
              name: 'Marketing',
              created_at: '2026-01-15T10:00:00.25Z',
              id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
              logo_url: '',
              role: 'owner',
              usage: { current_members: 4, current_pending_invites: 1, current_sites: 2 },
            },
            {
              name: 'Agency',
              created_at: '2026-03-20T16:30:00.5Z',
              id: 'e2b4d6f8-1a3c-4e5f-8b7d-9c0a1b2d3e4f',
              logo_url: 'https://example.org/logo.png',
              role: 'member',
            },
          ],
        },
        withPlan: {
          active_team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
          recent_team_ids: ['5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60'],
          teams: [
            {
              name: 'Marketing',
              created_at: '2026-01-15T10:00:00.25Z',
              entitlements: {
                allow_custom_branding: false,
                allow_sso: false,
                max_retention_days: 730,
                max_sites_per_team: 10,
                max_team_members: 10,
              },
              id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
              logo_url: '',
              plan: { name: 'Pro', code: 'pro' },
              role: 'owner',
              usage: { current_members: 4, current_pending_invites: 0, current_sites: 2 },
            },
          ],
        },
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.listTeams,
}

export const createTeam: OperationExamples<
  typeof _operations.createTeam,
  {
    201: 'created'
    400: 'invalidJson' | 'nameMissing' | 'nameTooLong' | 'logoTooLong' | 'invalidLogo'
    401: 'unauthorized'
    403: 'oneTeam' | 'teamLimit'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.createTeam,
  examples: {
    201: {
      'application/json': {
        created: {
          team: {
            name: 'Agency',
            created_at: '2026-07-01T07:04:29.532045483Z',
            id: 'e2b4d6f8-1a3c-4e5f-8b7d-9c0a1b2d3e4f',
            logo_url: 'https://example.org/logo.png',
            role: 'owner',
          },
        },
      },
    },
    400: {
      'text/plain': {
        invalidJson: 'Invalid JSON payload\n',
        nameMissing: 'Team name is required\n',
        nameTooLong: 'Team name must be 120 characters or fewer\n',
        logoTooLong: 'Logo URL must be 2048 characters or fewer\n',
        invalidLogo: 'Invalid logo URL\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: {
      'text/plain': {
        oneTeam: 'Managed cloud accounts are limited to one team\n',
        teamLimit: 'Team limit reached\n',
      },
    },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.createTeam,
}

export const setActiveTeam: OperationExamples<
  typeof _operations.setActiveTeam,
  {
    200: 'two'
    400: 'invalidTeamId' | 'invalidJson'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.setActiveTeam,
  examples: {
    200: {
      'application/json': {
        two: {
          active_team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
          recent_team_ids: [
            '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
            'e2b4d6f8-1a3c-4e5f-8b7d-9c0a1b2d3e4f',
          ],
          status: 'ok',
        },
      },
    },
    400: {
      'text/plain': { invalidTeamId: 'Invalid team ID\n', invalidJson: 'Invalid JSON payload\n' },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.setActiveTeam,
}

export const replaceTeam: OperationExamples<
  typeof _operations.replaceTeam,
  {
    200: 'ok'
    400:
      | 'invalidTeamId'
      | 'invalidJson'
      | 'nameMissing'
      | 'nameTooLong'
      | 'logoTooLong'
      | 'invalidLogo'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.replaceTeam,
  examples: {
    200: { 'application/json': { ok: { status: 'ok' } } },
    400: {
      'text/plain': {
        invalidTeamId: 'Invalid team ID\n',
        invalidJson: 'Invalid JSON payload\n',
        nameMissing: 'Team name is required\n',
        nameTooLong: 'Team name must be 120 characters or fewer\n',
        logoTooLong: 'Logo URL must be 2048 characters or fewer\n',
        invalidLogo: 'Invalid logo URL\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.replaceTeam,
}

export const updateTeam: OperationExamples<
  typeof _operations.updateTeam,
  {
    200: 'ok'
    400:
      | 'invalidTeamId'
      | 'invalidJson'
      | 'nameMissing'
      | 'nameTooLong'
      | 'logoTooLong'
      | 'invalidLogo'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.updateTeam,
  examples: {
    200: { 'application/json': { ok: { status: 'ok' } } },
    400: {
      'text/plain': {
        invalidTeamId: 'Invalid team ID\n',
        invalidJson: 'Invalid JSON payload\n',
        nameMissing: 'Team name is required\n',
        nameTooLong: 'Team name must be 120 characters or fewer\n',
        logoTooLong: 'Logo URL must be 2048 characters or fewer\n',
        invalidLogo: 'Invalid logo URL\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.updateTeam,
}

export const listTeamApiClients: OperationExamples<
  typeof _operations.listTeamApiClients,
  {
    200: 'inUse' | 'revoked' | 'none'
    400: 'invalidTeamId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.listTeamApiClients,
  examples: {
    200: {
      'application/json': {
        inUse: [
          {
            name: 'ci-export',
            description: 'Nightly export for the data team',
            created_at: '2026-07-02T14:05:44.120933Z',
            expires_at: '2027-07-01T00:00:00Z',
            id: 'c4d2e8f0-6a1b-4b3c-8d5e-7f9a0b1c2d3e',
            instance_role: 'user',
            last_used_at: '2026-07-04T03:00:09.871200Z',
            owner_type: 'team',
            site_roles: [{ role: 'viewer', site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0' }],
            tenant_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
            updated_at: '2026-07-04T03:00:09.871200Z',
          },
        ],
        revoked: [
          {
            name: 'ci-export',
            description: 'Nightly export for the data team',
            created_at: '2026-07-02T14:05:44.120933Z',
            id: 'c4d2e8f0-6a1b-4b3c-8d5e-7f9a0b1c2d3e',
            instance_role: 'user',
            owner_type: 'team',
            revoked_at: '2026-07-05T12:00:01.300412Z',
            site_roles: [{ role: 'viewer', site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0' }],
            tenant_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
            updated_at: '2026-07-05T12:00:01.300412Z',
          },
        ],
        none: [],
      },
    },
    400: { 'text/plain': { invalidTeamId: 'Invalid team ID\n' } },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listTeamApiClients,
}

export const createTeamApiClient: OperationExamples<
  typeof _operations.createTeamApiClient,
  {
    201: 'withSiteGrants' | 'noSiteGrants'
    400: 'invalidTeamId' | 'invalidJson' | 'invalidName' | 'invalidDescription'
    401: 'unauthorized'
    403:
      | 'accessDenied'
      | 'tooManySiteRoles'
      | 'sitesNotLoaded'
      | 'invalidSiteId'
      | 'siteOutsideTeam'
      | 'invalidSiteRole'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'createFailed' | 'auditFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.createTeamApiClient,
  examples: {
    201: {
      'application/json': {
        withSiteGrants: {
          client: {
            name: 'ci-export',
            description: 'Nightly export for the data team',
            created_at: '2026-07-02T14:05:44.120933517Z',
            id: 'c4d2e8f0-6a1b-4b3c-8d5e-7f9a0b1c2d3e',
            instance_role: 'user',
            owner_type: 'team',
            site_roles: [{ role: 'viewer', site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0' }],
            tenant_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
            updated_at: '2026-07-02T14:05:44.120933517Z',
          },
          token: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
        },
        noSiteGrants: {
          client: {
            name: 'placeholder',
            description: '',
            created_at: '2026-07-02T14:05:44.120933517Z',
            id: 'c4d2e8f0-6a1b-4b3c-8d5e-7f9a0b1c2d3e',
            instance_role: 'user',
            owner_type: 'team',
            site_roles: [],
            tenant_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
            updated_at: '2026-07-02T14:05:44.120933517Z',
          },
          token: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
        },
      },
    },
    400: {
      'text/plain': {
        invalidTeamId: 'Invalid team ID\n',
        invalidJson: 'Invalid JSON payload\n',
        invalidName: 'Name is required and must be <= 120 characters\n',
        invalidDescription: 'Description must be <= 500 characters\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: {
      'text/plain': {
        accessDenied: 'Access denied\n',
        tooManySiteRoles: 'too many delegated site roles\n',
        sitesNotLoaded: 'cannot load team sites for delegation\n',
        invalidSiteId: 'invalid delegated site role site_id\n',
        siteOutsideTeam: 'cannot delegate site role outside the selected team\n',
        invalidSiteRole: 'invalid delegated site role\n',
      },
    },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        createFailed: 'Failed to create api client\n',
        auditFailed: 'Failed to audit api client action\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.createTeamApiClient,
}

export const updateTeamApiClient: OperationExamples<
  typeof _operations.updateTeamApiClient,
  {
    200: 'replaced' | 'revoked'
    400: 'invalidTeamId' | 'invalidClientId' | 'invalidJson' | 'invalidName' | 'invalidDescription'
    401: 'unauthorized'
    403:
      | 'accessDenied'
      | 'tooManySiteRoles'
      | 'sitesNotLoaded'
      | 'invalidSiteId'
      | 'siteOutsideTeam'
      | 'invalidSiteRole'
    404: 'notFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'updateFailed' | 'auditFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.updateTeamApiClient,
  examples: {
    200: {
      'application/json': {
        replaced: {
          name: 'ci-export',
          description: 'Nightly export for the data team',
          created_at: '2026-07-02T14:05:44.120933Z',
          id: 'c4d2e8f0-6a1b-4b3c-8d5e-7f9a0b1c2d3e',
          instance_role: 'user',
          owner_type: 'team',
          site_roles: [
            { role: 'viewer', site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0' },
            { role: 'editor', site_id: '8a4b6c2d-0e1f-4a3b-9c5d-7e8f9a0b1c2d' },
          ],
          tenant_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
          updated_at: '2026-07-04T09:00:00.250117Z',
        },
        revoked: {
          name: 'ci-export',
          description: 'Nightly export for the data team',
          created_at: '2026-07-02T14:05:44.120933Z',
          id: 'c4d2e8f0-6a1b-4b3c-8d5e-7f9a0b1c2d3e',
          instance_role: 'user',
          owner_type: 'team',
          revoked_at: '2026-07-05T12:00:01.300412Z',
          site_roles: [{ role: 'viewer', site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0' }],
          tenant_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
          updated_at: '2026-07-05T12:00:01.300412Z',
        },
      },
    },
    400: {
      'text/plain': {
        invalidTeamId: 'Invalid team ID\n',
        invalidClientId: 'Invalid client ID\n',
        invalidJson: 'Invalid JSON payload\n',
        invalidName: 'Name is required and must be <= 120 characters\n',
        invalidDescription: 'Description must be <= 500 characters\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: {
      'text/plain': {
        accessDenied: 'Access denied\n',
        tooManySiteRoles: 'too many delegated site roles\n',
        sitesNotLoaded: 'cannot load team sites for delegation\n',
        invalidSiteId: 'invalid delegated site role site_id\n',
        siteOutsideTeam: 'cannot delegate site role outside the selected team\n',
        invalidSiteRole: 'invalid delegated site role\n',
      },
    },
    404: { 'text/plain': { notFound: 'API client not found\n', originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        updateFailed: 'Failed to update api client\n',
        auditFailed: 'Failed to audit api client action\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path clientId': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.updateTeamApiClient,
}

export const deleteTeamApiClient: OperationExamples<
  typeof _operations.deleteTeamApiClient,
  {
    400: 'invalidTeamId' | 'invalidClientId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'notFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError' | 'deleteFailed' | 'auditFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.deleteTeamApiClient,
  examples: {
    400: {
      'text/plain': { invalidTeamId: 'Invalid team ID\n', invalidClientId: 'Invalid client ID\n' },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { notFound: 'API client not found\n', originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        deleteFailed: 'Failed to delete api client\n',
        auditFailed: 'Failed to audit api client action\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path clientId': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.deleteTeamApiClient,
}

export const rotateTeamApiClient: OperationExamples<
  typeof _operations.rotateTeamApiClient,
  {
    200: 'rotated'
    400: 'invalidTeamId' | 'invalidClientId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'notFound' | 'originRefused'
    409: 'inactive'
    429: 'tooManyRequests'
    500: 'rotateFailed' | 'auditFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.rotateTeamApiClient,
  examples: {
    200: {
      'application/json': {
        rotated: {
          client: {
            name: 'ci-export',
            description: 'Nightly export for the data team',
            created_at: '2026-07-02T14:05:44.120933Z',
            expires_at: '2027-07-01T00:00:00Z',
            id: 'c4d2e8f0-6a1b-4b3c-8d5e-7f9a0b1c2d3e',
            instance_role: 'user',
            last_used_at: '2026-07-04T03:00:09.871200Z',
            owner_type: 'team',
            site_roles: [{ role: 'viewer', site_id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0' }],
            tenant_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
            updated_at: '2026-07-04T08:30:00.004512Z',
          },
          token: 'fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210',
        },
      },
    },
    400: {
      'text/plain': { invalidTeamId: 'Invalid team ID\n', invalidClientId: 'Invalid client ID\n' },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { notFound: 'API client not found\n', originRefused: 'Not found\n' } },
    409: { 'text/plain': { inactive: 'API client is revoked or expired\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        rotateFailed: 'Failed to rotate api client\n',
        auditFailed: 'Failed to audit api client action\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path clientId': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.rotateTeamApiClient,
}

export const archiveTeam: OperationExamples<
  typeof _operations.archiveTeam,
  {
    200: 'two'
    400: 'teamArchiveHasSites' | 'teamArchiveDefaultForbidden' | 'invalidTeamId'
    401: 'unauthorized'
    403: 'teamArchiveForbidden' | 'teamArchiveCloudForbidden' | 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.archiveTeam,
  examples: {
    200: {
      'application/json': {
        two: {
          active_team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
          recent_team_ids: [
            '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
            'e2b4d6f8-1a3c-4e5f-8b7d-9c0a1b2d3e4f',
          ],
          status: 'ok',
        },
      },
    },
    400: {
      'application/json': {
        teamArchiveHasSites: {
          code: 'team_archive_has_sites',
          message: 'Transfer or delete all sites before archiving this team',
          status: 'error',
        },
        teamArchiveDefaultForbidden: {
          code: 'team_archive_default_forbidden',
          message: 'The default team cannot be archived',
          status: 'error',
        },
      },
      'text/plain': { invalidTeamId: 'Invalid team ID\n' },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: {
      'application/json': {
        teamArchiveForbidden: {
          code: 'team_archive_forbidden',
          message: 'Only team owners can archive this team',
          status: 'error',
        },
        teamArchiveCloudForbidden: {
          code: 'team_archive_cloud_forbidden',
          message: 'Managed cloud teams cannot be archived',
          status: 'error',
        },
      },
      'text/plain': { accessDenied: 'Access denied\n' },
    },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.archiveTeam,
}

export const listTeamAuditEntries: OperationExamples<
  typeof _operations.listTeamAuditEntries,
  {
    200: 'first'
    400: 'invalidTeamId' | 'invalidFrom' | 'invalidTo' | 'invalidLimit' | 'invalidOffset'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.listTeamAuditEntries,
  examples: {
    200: {
      'application/json': {
        first: {
          entries: [
            {
              action: 'team.active_changed',
              actor_email: 'ada@example.org',
              actor_email_snapshot: 'ada@example.org',
              actor_role_snapshot: 'owner',
              actor_user_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
              created_at: '2026-07-01T07:04:37.53183Z',
              details: 'Active team changed to 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
              id: 'ca45da04-8d47-45fd-93e8-e67fd95c1686',
              ip_address: '203.0.113.200',
              outcome: 'success',
              target_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
              target_label: 'Marketing',
              target_type: 'team',
              team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
              user_agent: 'ExampleClient/1.0',
            },
            {
              action: 'team.active_changed',
              actor_email: 'ada@example.org',
              actor_email_snapshot: 'ada@example.org',
              actor_role_snapshot: 'owner',
              actor_user_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
              created_at: '2026-07-01T07:04:36.726871Z',
              details: 'Active team changed to 5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
              id: '10249e6f-5044-4b7f-90df-e8a7fdec12e7',
              ip_address: '203.0.113.200',
              outcome: 'success',
              target_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
              target_label: 'Marketing',
              target_type: 'team',
              team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
              user_agent: 'ExampleClient/1.0',
            },
          ],
          has_more: true,
          limit: 2,
          offset: 0,
          total: 127,
        },
      },
    },
    400: {
      'text/plain': {
        invalidTeamId: 'Invalid team ID\n',
        invalidFrom: 'invalid from date, expected RFC3339\n',
        invalidTo: 'invalid to date, expected RFC3339\n',
        invalidLimit: 'invalid limit\n',
        invalidOffset: 'invalid offset\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: {
    'path id': {},
    'query action': {},
    'query outcome': {},
    'query target_type': {},
    'query query': {},
    'query from': {},
    'query to': {},
    'query limit': { json: true },
    'query offset': { json: true },
  },
  securitySchemes: _securitySchemes,
  validators: _validators.listTeamAuditEntries,
}

export const disconnectSearchConsole: OperationExamples<
  typeof _operations.disconnectSearchConsole,
  {
    200: 'ok'
    400: 'invalidTeamId' | 'invalidTeamIdInHandler'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'notDisconnected'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.disconnectSearchConsole,
  examples: {
    200: { 'application/json': { ok: { status: 'ok' } } },
    400: {
      'text/plain': {
        invalidTeamId: 'Invalid team ID\n',
        invalidTeamIdInHandler: 'Invalid team_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { notDisconnected: 'Could not disconnect Google Search Console\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.disconnectSearchConsole,
}

export const connectSearchConsole: OperationExamples<
  typeof _operations.connectSearchConsole,
  {
    200: 'google'
    400: 'invalidTeamId' | 'invalidTeamIdInHandler' | 'invalidJson'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'originRefused'
    412: 'credentialsMissing'
    429: 'tooManyRequests'
    500: 'connectFailed'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.connectSearchConsole,
  examples: {
    200: {
      'application/json': {
        google: {
          auth_url:
            'https://accounts.google.com/o/oauth2/auth?access_type=offline&client_id=example-client-id&prompt=consent&redirect_uri=https%3A%2F%2Fhitkeep.example.com%2Fapi%2Fintegrations%2Fgoogle-search-console%2Foauth%2Fcallback&response_type=code&scope=https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fwebmasters.readonly&state=0b1d3f5a-7c9e-4b2d-8f4a-6c8e0b2d4f6a',
        },
      },
    },
    400: {
      'text/plain': {
        invalidTeamId: 'Invalid team ID\n',
        invalidTeamIdInHandler: 'Invalid team_id\n',
        invalidJson: 'Invalid JSON payload\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    412: {
      'application/json': {
        credentialsMissing: {
          code: 'credentials_missing',
          message: 'Google Search Console credentials are not configured',
          status: 'error',
        },
      },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { connectFailed: 'Could not start Google Search Console connection\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.connectSearchConsole,
}

export const listSearchConsoleProperties: OperationExamples<
  typeof _operations.listSearchConsoleProperties,
  {
    200: 'two'
    400: 'invalidTeamId' | 'invalidTeamIdInHandler'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'originRefused'
    412: 'notConnected'
    429: 'tooManyRequests'
    500: 'connectionUnreadable' | 'propertiesNotStored'
    502: 'needsReconnect'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.listSearchConsoleProperties,
  examples: {
    200: {
      'application/json': {
        two: {
          properties: [
            { permission_level: 'siteOwner', uri: 'sc-domain:example.org' },
            { permission_level: 'siteFullUser', uri: 'https://example.net/' },
          ],
        },
      },
    },
    400: {
      'text/plain': {
        invalidTeamId: 'Invalid team ID\n',
        invalidTeamIdInHandler: 'Invalid team_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    412: {
      'application/json': {
        notConnected: {
          code: 'not_connected',
          message: 'Google Search Console is not connected',
          status: 'error',
        },
      },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        connectionUnreadable: 'Could not load Google Search Console connection\n',
        propertiesNotStored: 'Could not cache Google Search Console properties\n',
      },
    },
    502: {
      'application/json': {
        needsReconnect: {
          code: 'needs_reconnect',
          message: 'Could not list Google Search Console properties',
          status: 'error',
        },
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listSearchConsoleProperties,
}

export const getSearchConsoleConnection: OperationExamples<
  typeof _operations.getSearchConsoleConnection,
  {
    200: 'missing' | 'disconnected'
    400: 'invalidTeamId' | 'invalidTeamIdInHandler'
    401: 'unauthorized'
    403: 'accessDenied' | 'forbidden'
    404: 'originRefused'
    429: 'tooManyRequests'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.getSearchConsoleConnection,
  examples: {
    200: {
      'application/json': {
        missing: {
          can_manage: true,
          configured: false,
          connected: false,
          credential_status: 'missing',
          managed_credentials_mode: 'self_hosted',
          needs_admin_action: true,
          status: 'credentials_missing',
        },
        disconnected: {
          can_manage: true,
          configured: true,
          connected: false,
          credential_status: 'configured',
          managed_credentials_mode: 'self_hosted',
          needs_admin_action: false,
          status: 'disconnected',
        },
      },
    },
    400: {
      'text/plain': {
        invalidTeamId: 'Invalid team ID\n',
        invalidTeamIdInHandler: 'Invalid team_id\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n', forbidden: 'Forbidden\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: { 503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' } },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.getSearchConsoleConnection,
}

export const listTeamInvitations: OperationExamples<
  typeof _operations.listTeamInvitations,
  {
    200: 'one' | 'none'
    400: 'invalidTeamId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.listTeamInvitations,
  examples: {
    200: {
      'application/json': {
        one: [
          {
            created_at: '2026-07-01T07:03:40.08365Z',
            created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
            email: 'grace@example.org',
            expires_at: '2026-07-08T07:03:40.08365Z',
            id: '9f1b3d5e-7a8c-4b0d-8e2f-4a6c8b0d1f3e',
            invited_user_id: 'e4a6c8d0-1b3d-4f5e-a7c9-2d4f6b8a0c1e',
            role: 'member',
            status: 'pending',
            team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
          },
        ],
        none: [],
      },
    },
    400: { 'text/plain': { invalidTeamId: 'Invalid team ID\n' } },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listTeamInvitations,
}

export const revokeTeamInvitation: OperationExamples<
  typeof _operations.revokeTeamInvitation,
  {
    200: 'ok'
    400: 'invalidTeamId' | 'invalidInvitationId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'invitationNotFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.revokeTeamInvitation,
  examples: {
    200: { 'application/json': { ok: { status: 'ok' } } },
    400: {
      'text/plain': {
        invalidTeamId: 'Invalid team ID\n',
        invalidInvitationId: 'Invalid invite ID\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: {
      'text/plain': { invitationNotFound: 'Invite not found\n', originRefused: 'Not found\n' },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path inviteId': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.revokeTeamInvitation,
}

export const resendTeamInvitation: OperationExamples<
  typeof _operations.resendTeamInvitation,
  {
    200: 'sent'
    400: 'invalidTeamId' | 'invalidInvitationId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'invitationNotFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.resendTeamInvitation,
  examples: {
    200: {
      'application/json': {
        sent: {
          invite: {
            created_at: '2026-07-01T07:03:40.08365Z',
            created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
            email: 'grace@example.org',
            expires_at: '2026-07-08T07:03:40.08365Z',
            id: '9f1b3d5e-7a8c-4b0d-8e2f-4a6c8b0d1f3e',
            invited_user_id: 'e4a6c8d0-1b3d-4f5e-a7c9-2d4f6b8a0c1e',
            role: 'member',
            status: 'pending',
            team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
          },
          status: 'ok',
        },
      },
    },
    400: {
      'text/plain': {
        invalidTeamId: 'Invalid team ID\n',
        invalidInvitationId: 'Invalid invite ID\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: {
      'text/plain': { invitationNotFound: 'Invite not found\n', originRefused: 'Not found\n' },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path inviteId': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.resendTeamInvitation,
}

export const leaveTeam: OperationExamples<
  typeof _operations.leaveTeam,
  {
    200: 'two'
    400: 'userOnlyTeam' | 'teamLastOwner' | 'invalidTeamId'
    401: 'unauthorized'
    403: 'teamMembershipRequired'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.leaveTeam,
  examples: {
    200: {
      'application/json': {
        two: {
          active_team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
          recent_team_ids: [
            '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
            'e2b4d6f8-1a3c-4e5f-8b7d-9c0a1b2d3e4f',
          ],
          status: 'ok',
        },
      },
    },
    400: {
      'application/json': {
        userOnlyTeam: {
          code: 'user_only_team',
          message: 'Cannot leave your only team',
          status: 'error',
        },
        teamLastOwner: {
          code: 'team_last_owner',
          message: 'Cannot leave as the last owner',
          status: 'error',
        },
      },
      'text/plain': { invalidTeamId: 'Invalid team ID\n' },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: {
      'application/json': {
        teamMembershipRequired: {
          code: 'team_membership_required',
          message: 'Access denied',
          status: 'error',
        },
      },
    },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.leaveTeam,
}

export const listTeamMembers: OperationExamples<
  typeof _operations.listTeamMembers,
  {
    200: 'several'
    400: 'invalidTeamId'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.listTeamMembers,
  examples: {
    200: {
      'application/json': {
        several: [
          {
            added_at: '2026-07-01T07:03:38.864436Z',
            email: 'ada@example.org',
            id: 'cbc1a541-bff7-4c77-9330-33219675b981',
            role: 'owner',
            user_id: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
          },
          {
            added_at: '2026-07-01T07:03:42.587646Z',
            email: 'tariq@example.org',
            id: '3e0996c4-7472-4a60-bf3b-52078533e22f',
            role: 'admin',
            user_id: 'e6957240-0998-49e0-9305-34282490f364',
          },
        ],
      },
    },
    400: { 'text/plain': { invalidTeamId: 'Invalid team ID\n' } },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.listTeamMembers,
}

export const addTeamMember: OperationExamples<
  typeof _operations.addTeamMember,
  {
    200: 'invited' | 'changed'
    400: 'invalidTeamId' | 'invalidJson' | 'invalidEmail' | 'invalidRole'
    401: 'unauthorized'
    403: 'accessDenied' | 'roleTooHigh' | 'memberLimit'
    404: 'originRefused'
    409: 'ownershipTransferRequired' | 'ownRole' | 'oneTeam' | 'alreadyInvited'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.addTeamMember,
  examples: {
    200: {
      'application/json': {
        invited: {
          invite: {
            created_at: '2026-07-01T07:03:40.083650617Z',
            created_by: '7d9f2c1e-3b54-4a86-9c0d-5e8f1a2b3c4d',
            email: 'grace@example.org',
            expires_at: '2026-07-08T07:03:40.083650667Z',
            id: '9f1b3d5e-7a8c-4b0d-8e2f-4a6c8b0d1f3e',
            invited_user_id: 'e4a6c8d0-1b3d-4f5e-a7c9-2d4f6b8a0c1e',
            role: 'member',
            status: 'pending',
            team_id: '5a7c3e19-4f2b-4c6d-9e8a-1b2c3d4e5f60',
          },
          is_invite: true,
          status: 'ok',
        },
        changed: { is_invite: false, status: 'ok' },
      },
    },
    400: {
      'text/plain': {
        invalidTeamId: 'Invalid team ID\n',
        invalidJson: 'Invalid JSON payload\n',
        invalidEmail: 'Invalid email\n',
        invalidRole: 'Invalid role\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: {
      'text/plain': {
        accessDenied: 'Access denied\n',
        roleTooHigh: 'Forbidden role assignment\n',
        memberLimit: 'Team member limit reached\n',
      },
    },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    409: {
      'application/json': {
        ownershipTransferRequired: {
          code: 'ownership_transfer_required',
          message: 'Use the ownership transfer action to assign the owner role',
          status: 'error',
        },
      },
      'text/plain': {
        ownRole: 'Cannot change your own role\n',
        oneTeam: 'Managed cloud accounts are limited to one team\n',
        alreadyInvited: 'Invite already pending\n',
      },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.addTeamMember,
}

export const removeTeamMember: OperationExamples<
  typeof _operations.removeTeamMember,
  {
    200: 'ok'
    400: 'invalidTeamId' | 'invalidUserId' | 'lastOwner'
    401: 'unauthorized'
    403: 'accessDenied'
    404: 'memberNotFound' | 'originRefused'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.removeTeamMember,
  examples: {
    200: { 'application/json': { ok: { status: 'ok' } } },
    400: {
      'text/plain': {
        invalidTeamId: 'Invalid team ID\n',
        invalidUserId: 'Invalid user ID\n',
        lastOwner: 'Cannot remove last owner\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: { 'text/plain': { accessDenied: 'Access denied\n' } },
    404: {
      'text/plain': { memberNotFound: 'Team member not found\n', originRefused: 'Not found\n' },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {}, 'path userId': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.removeTeamMember,
}

export const transferTeamOwnership: OperationExamples<
  typeof _operations.transferTeamOwnership,
  {
    200: 'ok'
    400: 'ownershipTransferTargetInvalid' | 'invalidTeamId' | 'invalidJson' | 'invalidTargetUserId'
    401: 'unauthorized'
    403: 'ownershipTransferForbidden' | 'accessDenied'
    404: 'originRefused'
    409: 'ownershipTransferSelf' | 'ownershipTransferAlreadyOwner'
    429: 'tooManyRequests'
    500: 'internalError'
    503: 'recovering' | 'needsAttention' | 'unavailable'
  }
> = {
  operation: _operations.transferTeamOwnership,
  examples: {
    200: { 'application/json': { ok: { status: 'ok' } } },
    400: {
      'application/json': {
        ownershipTransferTargetInvalid: {
          code: 'ownership_transfer_target_invalid',
          message: 'The selected user must already be a team member',
          status: 'error',
        },
      },
      'text/plain': {
        invalidTeamId: 'Invalid team ID\n',
        invalidJson: 'Invalid JSON payload\n',
        invalidTargetUserId: 'Invalid target user ID\n',
      },
    },
    401: { 'text/plain': { unauthorized: 'Unauthorized\n' } },
    403: {
      'application/json': {
        ownershipTransferForbidden: {
          code: 'ownership_transfer_forbidden',
          message: 'Only team owners can transfer ownership',
          status: 'error',
        },
      },
      'text/plain': { accessDenied: 'Access denied\n' },
    },
    404: { 'text/plain': { originRefused: 'Not found\n' } },
    409: {
      'application/json': {
        ownershipTransferSelf: {
          code: 'ownership_transfer_self',
          message: 'Ownership transfer requires a different team member',
          status: 'error',
        },
        ownershipTransferAlreadyOwner: {
          code: 'ownership_transfer_already_owner',
          message: 'The selected member is already an owner',
          status: 'error',
        },
      },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
    },
  },
  headers: {
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path id': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.transferTeamOwnership,
}

export const getLiveness: OperationExamples<typeof _operations.getLiveness, { 200: 'ok' }> = {
  operation: _operations.getLiveness,
  examples: { 200: { 'text/plain': { ok: 'ok' } } },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getLiveness,
}

export const trackPageview: OperationExamples<
  typeof _operations.trackPageview,
  {
    400: 'invalidBody' | 'originMissing' | 'invalidOrigin'
    429: 'tooManyRequests'
    500: 'internalError'
    502: 'notForwarded'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode' | 'noLeader'
  }
> = {
  operation: _operations.trackPageview,
  examples: {
    400: {
      'text/plain': {
        invalidBody: 'Bad request body\n',
        originMissing: 'Origin header is required\n',
        invalidOrigin: 'Invalid Origin header\n',
      },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    502: { 'text/plain': { notForwarded: 'Failed to forward request\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': {
        wrongNode: 'Service not available on this node\n',
        noLeader: 'No leader available\n',
      },
    },
  },
  headers: {
    202: {
      'access-control-allow-credentials': 'true',
      'access-control-allow-origin': 'https://example.org',
    },
    400: {
      'access-control-allow-credentials': 'true',
      'access-control-allow-origin': 'https://example.org',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'header Origin': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.trackPageview,
}

export const preflightPageviews: OperationExamples<
  typeof _operations.preflightPageviews,
  { 405: 'methodNotAllowed' }
> = {
  operation: _operations.preflightPageviews,
  examples: { 405: { 'text/plain': { methodNotAllowed: 'Method Not Allowed\n' } } },
  headers: {
    204: {
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'content-type',
      'access-control-allow-methods': 'POST',
      'access-control-allow-origin': 'https://example.org',
      'access-control-max-age': '86400',
    },
    405: { allow: 'POST' },
  },
  parameters: {
    'header Origin': {},
    'header Access-Control-Request-Method': {},
    'header Access-Control-Request-Headers': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.preflightPageviews,
}

export const trackEvent: OperationExamples<
  typeof _operations.trackEvent,
  {
    400: 'invalidBody' | 'originMissing' | 'invalidOrigin'
    429: 'tooManyRequests'
    500: 'internalError'
    502: 'notForwarded'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode' | 'noLeader'
  }
> = {
  operation: _operations.trackEvent,
  examples: {
    400: {
      'text/plain': {
        invalidBody: 'Bad request body\n',
        originMissing: 'Origin header is required\n',
        invalidOrigin: 'Invalid Origin header\n',
      },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    502: { 'text/plain': { notForwarded: 'Failed to forward request\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': {
        wrongNode: 'Service not available on this node\n',
        noLeader: 'No leader available\n',
      },
    },
  },
  headers: {
    202: {
      'access-control-allow-credentials': 'true',
      'access-control-allow-origin': 'https://example.org',
    },
    400: {
      'access-control-allow-credentials': 'true',
      'access-control-allow-origin': 'https://example.org',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'header Origin': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.trackEvent,
}

export const preflightEvents: OperationExamples<
  typeof _operations.preflightEvents,
  { 405: 'methodNotAllowed' }
> = {
  operation: _operations.preflightEvents,
  examples: { 405: { 'text/plain': { methodNotAllowed: 'Method Not Allowed\n' } } },
  headers: {
    204: {
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'content-type',
      'access-control-allow-methods': 'POST',
      'access-control-allow-origin': 'https://example.org',
      'access-control-max-age': '86400',
    },
    405: { allow: 'POST' },
  },
  parameters: {
    'header Origin': {},
    'header Access-Control-Request-Method': {},
    'header Access-Control-Request-Headers': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.preflightEvents,
}

export const trackWebVital: OperationExamples<
  typeof _operations.trackWebVital,
  {
    400:
      | 'invalidMetric'
      | 'pathMissing'
      | 'idsMissing'
      | 'invalidBody'
      | 'originMissing'
      | 'invalidOrigin'
    429: 'tooManyRequests'
    500: 'internalError'
    502: 'notForwarded'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode' | 'noLeader'
  }
> = {
  operation: _operations.trackWebVital,
  examples: {
    400: {
      'text/plain': {
        invalidMetric: 'Invalid web vital metric or value\n',
        pathMissing: 'path is required\n',
        idsMissing: 'session and page identifiers are required\n',
        invalidBody: 'Bad request body\n',
        originMissing: 'Origin header is required\n',
        invalidOrigin: 'Invalid Origin header\n',
      },
    },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: { 'text/plain': { internalError: 'Internal server error\n' } },
    502: { 'text/plain': { notForwarded: 'Failed to forward request\n' } },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': {
        wrongNode: 'Service not available on this node\n',
        noLeader: 'No leader available\n',
      },
    },
  },
  headers: {
    202: {
      'access-control-allow-credentials': 'true',
      'access-control-allow-origin': 'https://example.org',
    },
    400: {
      'access-control-allow-credentials': 'true',
      'access-control-allow-origin': 'https://example.org',
    },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'header Origin': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.trackWebVital,
}

export const preflightWebVitals: OperationExamples<
  typeof _operations.preflightWebVitals,
  { 405: 'methodNotAllowed' }
> = {
  operation: _operations.preflightWebVitals,
  examples: { 405: { 'text/plain': { methodNotAllowed: 'Method Not Allowed\n' } } },
  headers: {
    204: {
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'content-type',
      'access-control-allow-methods': 'POST',
      'access-control-allow-origin': 'https://example.org',
      'access-control-max-age': '86400',
    },
    405: { allow: 'POST' },
  },
  parameters: {
    'header Origin': {},
    'header Access-Control-Request-Method': {},
    'header Access-Control-Request-Headers': {},
  },
  securitySchemes: _securitySchemes,
  validators: _validators.preflightWebVitals,
}

export const openQrCode: OperationExamples<
  typeof _operations.openQrCode,
  {
    302: 'redirect'
    400: 'invalidToken'
    404: 'notFound'
    429: 'tooManyRequests'
    500: 'internalError' | 'invalidDestination'
    503: 'recovering' | 'needsAttention' | 'unavailable' | 'wrongNode'
  }
> = {
  operation: _operations.openQrCode,
  examples: {
    302: {
      'text/html': {
        redirect:
          '<a href="https://example.org/?hk_qr=6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b">Found<\/a>.\n\n',
      },
    },
    400: { 'text/plain': { invalidToken: 'Invalid token\n' } },
    404: { 'text/plain': { notFound: 'Not found\n' } },
    429: { 'text/plain': { tooManyRequests: 'Too Many Requests\n' } },
    500: {
      'text/plain': {
        internalError: 'Internal server error\n',
        invalidDestination: 'Invalid destination\n',
      },
    },
    503: {
      'application/json': {
        recovering: {
          code: 'database_recovering',
          message: 'Database recovery is in progress',
          retry_after_seconds: 5,
          status: 'error',
        },
        needsAttention: {
          code: 'database_needs_attention',
          message: 'Database recovery requires operator attention',
          retry_after_seconds: 5,
          status: 'error',
        },
        unavailable: {
          code: 'database_unavailable',
          message: 'Database is unavailable',
          retry_after_seconds: 5,
          status: 'error',
        },
      },
      'text/plain': { wrongNode: 'Service not available on this node\n' },
    },
  },
  headers: {
    302: { location: 'https://example.org/?hk_qr=6c8e0a2b-4d5f-4a7c-9e1b-3d5f7a9c0e2b' },
    500: { 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
    503: { 'retry-after': '5', 'x-request-id': '2f6b1c9e-0d4a-4b7f-8e3c-5a1d7f9b2c6e' },
  },
  parameters: { 'path token': {} },
  securitySchemes: _securitySchemes,
  validators: _validators.openQrCode,
}

export const getReadiness: OperationExamples<
  typeof _operations.getReadiness,
  { 200: 'ok'; 503: 'notReady' | 'databaseDown' }
> = {
  operation: _operations.getReadiness,
  examples: {
    200: { 'text/plain': { ok: 'ok' } },
    503: {
      'text/plain': { notReady: 'Service not ready\n', databaseDown: 'Database unavailable\n' },
    },
  },
  parameters: {},
  securitySchemes: _securitySchemes,
  validators: _validators.getReadiness,
}
