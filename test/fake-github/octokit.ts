import { getOctokit } from '@actions/github'
import type { Octokit } from '../../src/world/github/octokit.ts'

/** A real Octokit that talks to the fake. */
export function octokitAt(url: string, token: string): Octokit {
  return getOctokit(token, { baseUrl: url })
}
