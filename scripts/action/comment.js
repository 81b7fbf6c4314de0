// Puts a report into the one comment of a pull request that has its marker. Plain JavaScript without
// dependencies, and nothing of the pull request is run, since this has a token.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { annotate, shortened } from './messages.js'

const { GITHUB_EVENT_PATH, GITHUB_REPOSITORY, PROJECT = '.', REPORT } = process.env

/** GitHub accepts comments of up to 65,536 characters. */
const LENGTH = 60_000

/** Several projects of a repository have a comment each. */
const marker = `<!-- specwright: ${encodeURIComponent(PROJECT)} -->`

const { pull_request: pullRequest } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'))
if (pullRequest === undefined) {
  console.log('This is not a pull request, so there is nothing to comment on.')
} else if (pullRequest.head.repo?.full_name !== GITHUB_REPOSITORY) {
  annotate('notice', 'The pull request comes from a fork, so the report is in the summary only.')
} else {
  comment(pullRequest.number)
}

function comment(number) {
  const text = `${marker}\n${shortened(readFileSync(REPORT, 'utf8'), LENGTH)}`
  const path = `repos/${GITHUB_REPOSITORY}/issues/${number}/comments`
  try {
    const pages = JSON.parse(gh(['--paginate', '--slurp', path]))
    const own = pages.flat().find(isOwn)
    const target = own ? `repos/${GITHUB_REPOSITORY}/issues/comments/${own.id}` : path
    gh(['--method', own ? 'PATCH' : 'POST', target, '--input', '-'], JSON.stringify({ body: text }))
  } catch (error) {
    // As in pull requests of Dependabot, whose token may only read.
    annotate('notice', `The report is in the summary only: ${error.message}`)
  }
}

/** Anybody may write a comment with the marker. */
function isOwn({ user, body }) {
  return user?.login === 'github-actions[bot]' && body.startsWith(marker)
}

/** What GitHub's command line answers. */
function gh(args, input = '') {
  const options = { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }
  const { status, stdout, stderr, error } = spawnSync('gh', ['api', ...args], options)
  if (error) throw error
  if (status !== 0) throw new Error(stderr.trim() || `gh ended with exit code ${status}`)
  return stdout
}
