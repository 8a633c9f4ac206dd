import { getOctokit } from '@actions/github'
import type { Octokit } from '../github/octokit.ts'

/** GitHub may hang; a review must end. */
const requestMilliseconds = 30_000

/** An Octokit for the runner's API, which it finds in the environment, with an end to every request. */
export function octokitFor(token: string, milliseconds = requestMilliseconds): Octokit {
  const octokit = getOctokit(token)
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(milliseconds) }
  })
  return octokit
}
