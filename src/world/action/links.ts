import type { Evidence } from '../../model/evidence.ts'
import type { ReplyOptions } from '../../reply/options.ts'
import { rulePagesOf } from '../rule-pages.ts'

/** Addresses that a comment links to: this run's page, and the rule pages, by configuration or of the version that runs. */
export function linksOf(env: Record<string, string | undefined>, evidence: Pick<Evidence, 'settings'>): ReplyOptions {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env
  const { GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref } = env
  return {
    runUrl: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null,
    pagesUrl: rulePagesOf(evidence, server && action && ref ? `${server}/${action}/blob/${encodeURI(ref)}/rules/` : null),
  }
}
