import { commentJson, reviewJson, userJson } from './answers.ts'
import { installationJson, repositoryJson } from './answers-app.ts'
import { checkRunJson, checkSuiteJson, pullMinimalJson } from './answers-check.ts'
import { changesOf, labelJson, pullJson } from './answers-pull.ts'
import type { Installation } from './apps.ts'
import type { CheckRun, CheckSuite } from './checks.ts'
import type { Comment, PullRequest, Repo, Review, State } from './state.ts'
import { commitOfPush, issueJson, organizationJson, simpleCommitJson, workflowJson, workflowRunJson } from './webhook-parts.ts'
import { runWorkflow, type WorkflowRun } from './workflows.ts'

/** What GitHub sends: the event's name and its payload. */
export interface Webhook {
  event: string
  payload: Record<string, unknown>
}

export interface PullChange {
  /** For `synchronize`: the head before. */
  before?: string
  /** For `edited`. */
  changes?: { body?: { from: string }; title?: { from: string }; base?: { ref: { from: string }; sha: { from: string } } }
  /** For `labeled` and `unlabeled`. */
  label?: string
  sender?: string
}

type Group = { head_sha: string; head_ref: string; base_sha: string; base_ref: string }

/** Payloads about one repository as an installation gets them, made from the state as it is now. */
export function webhooks(state: State, installation: Installation, repo: Repo) {
  function about(event: string, action: string | null, sender: string, more: Record<string, unknown>): Webhook {
    const common = {
      repository: repositoryJson(state, repo),
      organization: organizationJson(installation.account),
      installation: { id: installation.id, node_id: `I_${installation.id}` },
      sender: userJson(state.user(sender)),
    }
    return { event, payload: { ...(action === null ? {} : { action }), ...more, ...common } }
  }

  const pullOf = (pull: PullRequest) => pullJson(state, repo, pull, changesOf(repo, pull))

  /** A run as a webhook tells it: its suite with more than the id. */
  function runJson(run: CheckRun) {
    const { id, node_id, head_branch, head_sha, status, conclusion, url, before, after, app, created_at, updated_at, pull_requests } =
      checkSuiteJson(state, repo, run.suite)
    const suite = { id, node_id, head_branch, head_sha, status, conclusion, url, before, after, app, created_at, updated_at, pull_requests }
    return { ...checkRunJson(repo, run), check_suite: suite }
  }

  return {
    pullRequest(action: string, pull: PullRequest, { before, changes, label, sender = pull.author.login }: PullChange = {}): Webhook {
      const more = {
        ...(action === 'synchronize' ? { before: before ?? repo.objects.commits.get(pull.head)?.parents[0] ?? '', after: pull.head } : {}),
        ...(action === 'edited' ? { changes: changes ?? {} } : {}),
        ...(label === undefined ? {} : { label: labelJson(repo, label) }),
      }
      return about('pull_request', action, sender, { number: pull.number, pull_request: pullOf(pull), ...more })
    },
    review(action: 'submitted' | 'dismissed' | 'edited', pull: PullRequest, review: Review): Webhook {
      const shown = { ...reviewJson(repo, pull, review), state: action === 'dismissed' ? 'dismissed' : review.state.toLowerCase() }
      const { merged: _, ...simple } = pullOf(pull)
      return about('pull_request_review', action, review.user.login, {
        review: shown,
        pull_request: simple,
        ...(action === 'edited' ? { changes: {} } : {}),
      })
    },
    issueComment(action: 'created' | 'edited' | 'deleted', pull: PullRequest, comment: Comment): Webhook {
      const reactions = issueJson(repo, pull).reactions
      const shown = { ...commentJson(repo, pull, comment), performed_via_github_app: null, reactions }
      const changes = action === 'edited' ? { changes: { body: { from: 'before' } } } : {}
      return about('issue_comment', action, comment.user.login, { issue: issueJson(repo, pull), comment: shown, ...changes })
    },
    checkRun(action: 'created' | 'completed' | 'rerequested', run: CheckRun, sender: string): Webhook {
      return about('check_run', action, sender, { check_run: runJson(run) })
    },
    requestedAction(run: CheckRun, identifier: string, sender: string): Webhook {
      return about('check_run', 'requested_action', sender, { check_run: runJson(run), requested_action: { identifier } })
    },
    checkSuite(action: 'requested' | 'rerequested' | 'completed', suite: CheckSuite, sender: string): Webhook {
      return about('check_suite', action, sender, { check_suite: checkSuiteJson(state, repo, suite) })
    },
    mergeGroup(action: 'checks_requested' | 'destroyed', group: Group): Webhook {
      const { head_sha, head_ref, base_sha, base_ref } = group
      const merge_group = { head_sha, head_ref, base_sha, base_ref, head_commit: simpleCommitJson(repo, head_sha) }
      const reason = action === 'destroyed' ? { reason: 'merged' } : {}
      return about('merge_group', action, 'github-merge-queue[bot]', { merge_group, ...reason })
    },
    push(branch: string, before: string, pusher = 'dora'): Webhook {
      const after = repo.branches.get(branch) ?? '0'.repeat(40)
      const known = new Set(repo.objects.ancestors(before))
      const fresh = repo.objects.ancestors(after).filter((id) => !known.has(id))
      const commits = fresh.reverse().map((id) => commitOfPush(repo, id))
      const zero = /^0+$/
      return about('push', null, pusher, {
        ref: `refs/heads/${branch}`,
        before,
        after,
        created: zero.test(before),
        deleted: zero.test(after),
        forced: false,
        base_ref: null,
        compare: `https://github.com/${repo.owner}/${repo.name}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
        commits: commits.slice(-2048),
        head_commit: commits.at(-1) ?? null,
        pusher: { name: pusher, email: `${pusher}@example.test` },
      })
    },
    /** A run that ended: one that stands in the state, or a fresh one of this name. */
    workflowRun(of: string | WorkflowRun, pull: PullRequest, conclusion = 'success'): Webhook {
      const run = typeof of === 'string' ? { ...runWorkflow(state, repo, pull, { name: of }), conclusion } : of
      const listed = run.fork ? [] : [pullMinimalJson(repo, pull)]
      const json = workflowRunJson(state, repo, run, listed)
      return about('workflow_run', 'completed', pull.author.login, { workflow: workflowJson(repo, run.name), workflow_run: json })
    },
  }
}

const short = ({ id, owner, name, private: isPrivate }: Repo) => {
  return { id, node_id: `R_${id}`, name, full_name: `${owner}/${name}`, private: isPrivate }
}

/** What an App hears of its installation. */
export function installationWebhook(action: 'created' | 'deleted' | 'suspend' | 'unsuspend', installation: Installation): Webhook {
  const common = { installation: installationJson(installation), sender: userJson(installation.account) }
  return { event: 'installation', payload: { action, ...common, repositories: [...installation.repos].map(short), requester: null } }
}

export function installationRepositoriesWebhook(installation: Installation, added: Repo[], removed: Repo[]): Webhook {
  const common = { installation: installationJson(installation), sender: userJson(installation.account) }
  const repositories = { repositories_added: added.map(short), repositories_removed: removed.map(short) }
  const payload = {
    action: added.length > 0 ? 'added' : 'removed',
    ...common,
    ...repositories,
    repository_selection: 'selected',
    requester: null,
  }
  return { event: 'installation_repositories', payload }
}
