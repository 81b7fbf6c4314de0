/** The codes of all problems except Redocly's, each with its meaning or a minimal cause. */
export const PROBLEM_CODES = {
  'file-missing': "`--spec` names a file that doesn't exist.",
  'file-unreadable': '`--spec` names a folder, or a file that cannot be read.',
  'not-yaml':
    "The file has a syntax error, a duplicate member, comments in JSON, or bytes that aren't UTF-8.",
  'yaml-cycle': 'A YAML alias is part of its own value: `a: &a [*a]`.',
  'too-deep': 'Lists and objects are nested more than 400 levels deep.',
  'too-large':
    'The description has more than 24 MiB, 800,000 members and items, or 12,000 operations; or a string with more than 1,000,000 characters or 30,000 lines, in docs; or a client exceeds its size limit.',
  'not-openapi': 'The file has no `openapi`, so it is not an OpenAPI description.',
  'swagger-2': "Swagger 2.0, which is upgraded, has something that OpenAPI 3 can't express.",
  'openapi-version': '`openapi` is not a 3.0, 3.1 or 3.2 version in quotes.',
  malformed: 'A value has another type than the specification requires, such as `paths: []`.',
  'ref-to-nowhere': "A `$ref` names a file or a place that doesn't exist.",
  'ref-refused': 'A `$ref` names a network address, or a file that the description may not read.',
  'ref-cycle': 'References lead only to each other: `A: { $ref: "#/components/schemas/A" }`.',
  'bundle-failed': 'Redocly cannot bundle the files of the description.',
  'lint-failed': 'A rule of Redocly fails on a description that is broken in another place.',
  configuration: "`redocly.yaml` is not valid, such as a rule that doesn't exist.",
  'undefined-security-scheme':
    "`security` names a scheme that `components.securitySchemes` doesn't have.",
  'unmatched-selector': '`include` or `exclude` has a selector that fits no operation.',
  'rounded-number':
    'An integer beyond 2^53 has digits that JavaScript numbers drop: `maximum: 9223372036854775807`.',
  'operation-name-collision':
    'Two operationIds become the same identifier, such as `read-note` and `read_note`.',
  'schema-name-collision':
    'Two schema names become the same identifier, such as `note` and `Note`.',
  'slow-pattern':
    "A `pattern` takes seconds on the description's own examples, such as `^(a+)+$`; the lint would hang.",
  'slow-schema':
    'Alternatives multiply, so that a value would be validated against millions of schemas.',
  'invalid-pattern': 'A `pattern` is not a regular expression of ECMAScript with the `u` flag.',
  'backtracking-pattern':
    'A `pattern` may take polynomial or exponential time, such as `a+$` and `^(a+)+$`, so that validators reject long strings.',
  'invalid-schema':
    "A keyword has a value that JSON Schema doesn't allow, such as `minLength: -1`.",
  'untyped-object':
    'A schema describes members without `type: object`, so that values of other types are valid too.',
  pagination:
    '`x-pagination` of an operation names a parameter or a place in the answer that is not described.',
  'output-foreign-file': 'The output folder contains files that were not generated.',
  'file-access': 'The system rejects reading or writing a file, such as for its permissions.',
  'output-unwritable': 'The output folder cannot be written.',
  missing: "`--check`: a generated file doesn't exist.",
  stale: '`--check`: the description has changed since the file was generated.',
  edited: '`--check`: a generated file was edited by hand.',
  orphaned: '`--check`: a file in the output folder is no longer generated.',
  usage: "An option of a command doesn't exist, or has an invalid value.",
  'package-missing':
    "Mock, contract: a package that is only needed by this command isn't installed.",
  'port-taken': 'The port is in use.',
  'mock-start': 'The mock cannot listen at the address, or Prism cannot serve the description.',
  'target-unreachable': 'Contract: no server responds at `--target`, or it rejects the sign-in.',
  recording:
    'Contract: a recording is neither HAR 1.2 nor JSON Lines of exchanges, or cannot be read.',
  'contract-broken': 'Contract: client, description and server disagree about a case.',
  'not-covered': 'Contract: the cases cover less than they have to.',
  redocly: 'Docs: `redocly build-docs` failed.',
  'not-arazzo': 'Docs, contract: a file of workflows has no `arazzo` version 1.0 or 1.1.',
  'arazzo-reference':
    "Docs, contract: a file of workflows names an operation, a step or an output that doesn't exist.",
  'arazzo-expression':
    'Contract: a runtime expression or a condition of a workflow has a syntax error.',
  'arazzo-parameter': "Contract: a workflow's step lacks a parameter that its operation requires.",
  'arazzo-unsupported':
    "Contract: a workflow needs something that can't be run, such as XPath, and is left out.",
  'git-missing': 'Diff: git is not installed.',
  'base-missing': 'Diff: there is nothing to compare with.',
  'base-unknown': 'Diff: `--base` names neither a file nor a revision.',
  'base-unreadable': 'Diff: the description to compare with is not valid.',
  'base-without-description': 'Diff: the revision has no description.',
  override: 'Diff: `diff-overrides.yaml` is not valid, such as an override without a reason.',
  'version-too-low': 'Diff: the change needs a higher version.',
  'not-announced': "Diff: the changelog doesn't mention a breaking change.",
} as const

export type ProblemCode = keyof typeof PROBLEM_CODES
