import type { ReplyOptions } from '../../reply/options.ts'

type Env = Record<string, string | undefined>

/**
 * Addresses that a comment links to. They are the same in every run, or each run would rewrite the comment: the pull request's
 * checks stand for the run.
 */
export function linksOf(env: Env, pullUrl: string | null): ReplyOptions {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref } = env
  const pagesUrl = server && action && ref ? `${server}/${action}/blob/${encodeURI(ref)}/rules/` : null
  return { runUrl: pullUrl === null ? null : `${pullUrl}/checks`, pagesUrl }
}

/** The page of this very run, for a commit status. */
export function runPage(env: Env): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null
}
